//! One change of the network in one transaction, also when others make the same change at once.

use super::NetworkError;
use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn};

/// How often a change is tried again after losing a race; each try sees who won the one before.
const TRIES: usize = 5;

/// Runs `work` in one transaction. When a unique key of the database refuses it, someone else was first: `work` runs
/// again, now reads what the other wrote, and its own check says in words which rule that is.
pub(super) async fn change<T, F>(ctx: &Ctx, work: F) -> Result<T, NetworkError>
where
    T: Send + 'static,
    F: for<'a> Fn(Ctx, &'a mut Conn<'_>) -> BoxFuture<'a, Result<T, NetworkError>> + Clone + Send + Sync + 'static,
{
    let mut tries = 1;
    loop {
        let (work, own) = (work.clone(), ctx.clone());
        let result = ctx.db.write(move |conn| work(own, conn)).await;
        match result {
            Err(NetworkError::Db(e)) if e.is_unique_violation() && tries < TRIES => tries += 1,
            result => return result,
        }
    }
}
