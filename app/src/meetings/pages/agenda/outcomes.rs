//! What became of the answers of a region: back to who wrote them.

use super::{path, place};
use crate::shell::respond::PageError;
use domain::account::Actor;
use domain::ids::RegionId;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::agenda::{Outcome, outcomes_of};

/// So many answers stand in the list; the newest meeting first.
const MOST: usize = 6;

/// What became of what a region wrote, as whoever asks may read it; nothing when nothing did.
///
/// # Errors
/// When the database fails.
pub async fn outcomes(ctx: &Ctx, actor: &Actor, region: &RegionId) -> Result<Option<AnyView>, PageError> {
    let found = outcomes_of(ctx, actor, region).await?;
    if found.is_empty() {
        return Ok(None);
    }
    let is_own = actor.seat().is_some_and(|seat| seat.region == *region);
    let title = if is_own { "Wat kwam er van jullie vraag?" } else { "Wat kwam er van hun vraag?" };
    let rows = found.iter().take(MOST).map(row).collect_view();
    Ok(Some(
        view! {
            <section class="section stack screen-only" aria-labelledby="vraag">
                <h2 class="section__title" id="vraag">{title}</h2>
                <ul class="list">{rows}</ul>
            </section>
        }
        .into_any(),
    ))
}

fn row(outcome: &Outcome) -> AnyView {
    let (meeting, date) = outcome.meeting;
    let words = outcome.words.clone();
    let became = if outcome.was_held { "stond op de agenda van" } else { "staat op de agenda van" };
    let to = format!("{}#{}", path(meeting), place(outcome.item));
    let when = time::full_date(date);
    let title = outcome.title.clone();
    let own = outcome.is_own.then_some(" (van jou)");
    view! {
        <li class="list__item stack">
            <p class="quote lines">{words}{own}</p>
            <p>{format!("→ {became} {when}: ")}<a href=to>{title}</a></p>
        </li>
    }
    .into_any()
}
