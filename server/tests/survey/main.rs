//! The survey's forms over HTTP: what is wrong, huge, stale or repeated is told, and loses nothing.

mod bad_input;
#[allow(dead_code, reason = "each suite uses its own part of the kit")]
#[path = "../kit/mod.rs"]
mod kit;
mod repeated;
mod told;

use chrono::Duration;
use kit::stage::Stage;
use service::{db::Engine, testkit::OnEngine};

/// A trekker with an open round before them, and a coordinator.
async fn open(engine: Engine) -> Stage {
    let mut stage = Stage::on(engine).await;
    stage.make("2027-03-25").await;
    stage.portal.net.clock.advance(Duration::minutes(1));
    stage
}
