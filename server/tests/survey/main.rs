//! The survey's forms over HTTP: what is wrong, huge, stale or repeated is told, and loses nothing.

mod bad_input;
#[expect(dead_code, reason = "shared with the tests of logging in, which use more of it")]
#[path = "../account/browser.rs"]
mod browser;
mod repeated;
#[path = "../meetings/stage.rs"]
mod stage;
