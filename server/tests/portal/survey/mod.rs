//! The survey's forms over HTTP: what is wrong, huge, stale or repeated is told, and loses nothing.

mod bad_input;
mod repeated;
mod told;
mod workspace;

use crate::kit::stage::Stage;
use chrono::Duration;
use service::{db::Engine, testkit::OnEngine};

/// A trekker with an open round before them, and a coordinator.
async fn open(engine: Engine) -> Stage {
    let mut stage = Stage::on(engine).await;
    stage.make("2027-03-25").await;
    stage.portal.net.clock.advance(Duration::minutes(1));
    stage
}
