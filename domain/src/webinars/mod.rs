//! Webinars and question hours that are open to people from outside the network (rules, section 6, "open registration").

mod opening;
mod registration;

pub use opening::{About, AboutTooLong, CallLink, NoCallLink, SEATS_MAX, Seats};
pub use registration::{
    ANEW_AFTER, CHANGES_MAX, CONFIRM_WITHIN, ERASED_AFTER, ERASED_DAYS, Moment, OFFERED_FOR, PER_ORIGIN,
    RegistrationState, moment_of, offered_until, reminder_at,
};
