//! A coordinator's loop through the whole portal, and forms that come back.

mod forms;
mod invitations;
mod journey;
mod mails;
mod monitor;
mod reminded;
mod response;
mod round;
mod without_round;
