//! What somebody is asked to choose, on their start page.

use super::path;
use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use crate::ui::counted;
use domain::account::Actor;
use domain::meetings::MeetingState;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::polls::{PollState, PollView, read_poll};

/// A card for each date poll among `meetings` in which this person did not choose for every date; nothing when there is none.
///
/// # Errors
/// When the database fails.
pub async fn open_polls(ctx: &Ctx, actor: &Actor, meetings: &[MeetingView]) -> Result<AnyView, PageError> {
    let mut cards = Vec::new();
    for meeting in meetings.iter().filter(|meeting| meeting.state == MeetingState::DatePoll) {
        if let Some(poll) = read_poll(ctx, actor, meeting).await? {
            cards.extend(card(meeting, &poll));
        }
    }
    Ok(cards.into_any())
}

fn card(meeting: &MeetingView, poll: &PollView) -> Option<AnyView> {
    let PollState::Open(until) = poll.state else { return None };
    poll.own.as_ref().filter(|own| !own.is_complete())?;
    let title = format!("Datum gezocht: {}", poll.sought(meeting.kind).heading());
    let dates = counted(poll.dates.len(), "datum", "datums");
    let words = format!(
        "Wanneer is {}? Er zijn {dates}. Kiezen kan {}.",
        super::texts::what(meeting.kind),
        seen_now().until(until)
    );
    Some(
        view! {
            <div class="card stack">
                <h2 class="card__title">{title}</h2>
                <p>{words}</p>
                <p><a class="button" href=path(meeting.id)>"Kies je datums"</a></p>
            </div>
        }
        .into_any(),
    )
}
