//! The first page: what someone can do now, and how things stand.

mod coordinator;
mod member;
mod region;
mod survey;
mod visitor;

use crate::shell::respond::{PageError, page};
use domain::account::Actor;
use leptos::prelude::*;
use service::meetings::MeetingError;
use service::monitor::MonitorError;

/// The start page.
#[component]
pub fn StartPage() -> impl IntoView {
    page(|ctx, actor| async move {
        match actor {
            Actor::Member(member) => member::view(&ctx, member).await,
            Actor::Visitor | Actor::System => visitor::view(&ctx).await,
        }
    })
}

fn meeting_fault(error: MeetingError) -> PageError {
    match error {
        MeetingError::Db(error) => error.into(),
        other => PageError::Fault(other.to_string()),
    }
}

fn monitor_fault(error: MonitorError) -> PageError {
    match error {
        MonitorError::Hidden => PageError::NotFound,
        MonitorError::Db(error) => error.into(),
    }
}
