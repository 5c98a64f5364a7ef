//! A form that has arrived is dealt with to its end, also when the browser that sent it has gone.

use axum::{extract::Request, middleware::Next, response::Response};
use http::Method;
use std::{panic::resume_unwind, sync::LazyLock};
use tokio_util::task::TaskTracker;
use tracing::Instrument;

/// The posts of this process that are being dealt with.
static UNDER_WAY: LazyLock<TaskTracker> = LazyLock::new(TaskTracker::new);

/// Ready when no post is being dealt with any more, also none whose browser has gone.
pub async fn all_ended() {
    UNDER_WAY.close();
    UNDER_WAY.wait().await;
    UNDER_WAY.reopen();
}

/// Gives a post a task of its own. When its browser goes away (a closed laptop, a tunnel) the server drops whatever waits
/// for the answer; the post itself goes on, so that what it does in several steps is not left in the middle. A page that
/// nobody waits for any more is not made further.
pub async fn posts(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return next.run(request).await;
    }
    let task = UNDER_WAY.spawn(next.run(request).in_current_span());
    // Nothing cancels the task: it ends with an answer or with a panic, which becomes a page where the request is.
    task.await.unwrap_or_else(|ended| resume_unwind(ended.into_panic()))
}
