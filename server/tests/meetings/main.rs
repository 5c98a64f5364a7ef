//! A coordinator's loop through the whole portal, and forms that come back.

// The browser is shared with the tests of logging in; this suite does not read mails.
#[expect(dead_code, reason = "shared with the tests of logging in, which use more of it")]
#[path = "../account/browser.rs"]
mod browser;
mod forms;
mod journey;
mod monitor;
mod stage;
mod steps;
mod without_round;
