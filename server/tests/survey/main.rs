//! The survey's forms over HTTP: what is wrong, huge, stale or repeated is told, and loses nothing.

mod bad_input;
#[expect(dead_code, reason = "shared with the tests of logging in, which use more of it")]
#[path = "../account/browser.rs"]
mod browser;
mod repeated;
#[path = "../meetings/stage.rs"]
mod stage;
mod told;

use chrono::Duration;
use stage::Stage;

/// A trekker with an open round before them, and a coordinator.
async fn open() -> Stage {
    let mut stage = Stage::new().await;
    stage.make("2027-03-25").await;
    stage.portal.net.clock.advance(Duration::minutes(1));
    stage
}
