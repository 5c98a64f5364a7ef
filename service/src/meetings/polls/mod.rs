//! The date poll of a meeting: who can come when (rules, section 6). How answers are counted: [`domain::meetings::poll`].

mod answer;
mod chosen;
mod due;
mod error;
mod known;
mod manage;
mod plan;
mod post;
mod read;
mod remarks;
mod settle;
mod sought;
pub(crate) mod sql;
mod stop;
mod times;
mod view;

pub use answer::{Answered, answer_poll};
pub(super) use chosen::chosen;
pub use due::{send_due, tidy};
pub use error::PollError;
pub use manage::{change_poll, close_poll, reopen_poll, start_poll};
pub use plan::{DatePlan, PollPlan};
pub(super) use read::open_dates;
pub use read::read_poll;
pub use remarks::date_remarks;
pub use settle::settle_poll;
pub(super) use sought::running as stored_polls;
pub use sought::{RunningPoll, running_polls};
pub(super) use stop::{tell_stopped, was_seen};
pub use view::{Answers, PollDate, PollRegion, PollState, PollView};
