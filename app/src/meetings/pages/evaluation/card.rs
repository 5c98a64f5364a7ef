//! What somebody who was at a meeting is asked, on their start page.

use super::path;
use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use domain::account::Actor;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::evaluation::open_evaluations as open;

/// A card for each of `meetings` at which this person was and of which they did not say yet what they thought; nothing when there is none.
///
/// # Errors
/// When the database fails.
pub async fn open_evaluations(ctx: &Ctx, actor: &Actor, meetings: &[MeetingView]) -> Result<AnyView, PageError> {
    let seen = seen_now();
    let cards = open(ctx, actor, meetings).await?.into_iter().map(|(meeting, until)| {
        let title = format!("{} van {}", meeting.kind.label(), seen.day_month(meeting.date));
        let words = format!("Je was erbij. Het kost twee minuten, en het kan {}.", seen.until(until));
        view! {
            <div class="card stack">
                <h2 class="card__title">{title}</h2>
                <p>{words}</p>
                <p><a class="button" href=path(meeting.id)>"Vertel wat je ervan vond"</a></p>
            </div>
        }
    });
    Ok(cards.collect_view().into_any())
}
