//! A coordinator's loop through the whole portal, and forms that come back.

mod calendar;
mod cancelling;
mod forms;
mod invitations;
mod journey;
mod mail_in;
mod mails;
mod monitor;
mod partners;
mod region;
mod reminded;
mod response;
mod review;
mod round;
mod rsvp;
mod timeline;
mod without_round;
mod year;
