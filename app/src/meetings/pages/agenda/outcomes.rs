//! What became of the answers of a region: back to who wrote them.

use super::super::super::paths;
use super::{path, place};
use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use chrono::Duration;
use domain::account::Actor;
use domain::ids::RegionId;
use domain::meetings::agreement::ActionState;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::agenda::{Became, Outcome, outcomes_of};

/// So many answers stand in the list; the newest meeting first.
const MOST: usize = 6;
/// So long what came of an answer stands on the start page: about from one meeting to the next.
const REMEMBERED: Duration = Duration::days(120);

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

/// What came of an answer of the reader's region since about the last meeting, on their start page: one of their own before another's.
/// Nothing when there is nothing to say.
///
/// # Errors
/// When the database fails.
pub async fn came_back(ctx: &Ctx, actor: &Actor) -> Result<Option<AnyView>, PageError> {
    let Some(seat) = actor.seat() else { return Ok(None) };
    let since = time::day(ctx.now()) - REMEMBERED;
    let found = outcomes_of(ctx, actor, &seat.region).await?.into_iter();
    let news: Vec<_> = found.filter(|outcome| !outcome.became.is_empty() && outcome.meeting.1 >= since).collect();
    let newest = news.iter().find(|outcome| outcome.is_own).or(news.first());
    let all = format!("/monitor/regio/{}#vraag", seat.region);
    Ok(newest.map(|outcome| {
        let row = row(outcome);
        view! {
            <section class="card stack" aria-labelledby="vraag">
                <h2 class="card__title" id="vraag">"Wat kwam er van jullie vraag?"</h2>
                <ul class="list">{row}</ul>
                <p><a href=all>"Alles van jullie regio"</a></p>
            </section>
        }
        .into_any()
    }))
}

fn row(outcome: &Outcome) -> AnyView {
    let (meeting, date) = outcome.meeting;
    let words = outcome.words.clone();
    let became = if outcome.was_held { "stond op de agenda van" } else { "staat op de agenda van" };
    let to = format!("{}#{}", path(meeting), place(outcome.item));
    let when = time::full_date(date);
    let title = outcome.title.clone();
    let own = outcome.is_own.then_some(" (van jou)");
    let came = came(outcome);
    view! {
        <li class="list__item stack">
            <p class="quote lines">{words}{own}</p>
            <p>{format!("→ {became} {when}: ")}<a href=to>{title}</a></p>
            {came}
        </li>
    }
    .into_any()
}

/// What came of it at that meeting, with the way to its record; nothing while that is a concept.
fn came(outcome: &Outcome) -> Option<AnyView> {
    if outcome.became.is_empty() {
        return None;
    }
    let lines: Vec<_> = outcome.became.iter().map(|became| view! { <li>{line(became)}</li> }).collect();
    let (to, about) = (paths::below(outcome.meeting.0, "verslag"), outcome.title.clone());
    Some(
        view! {
            <ul>{lines}</ul>
            <p><a href=to>"Lees het verslag"<span class="hidden-text">": "{about}</span></a></p>
        }
        .into_any(),
    )
}

/// "→ afspraak: De brief delen (Drenthe, voor 1 mei)".
fn line(became: &Became) -> String {
    match became {
        Became::Discussed => "→ besproken".to_owned(),
        Became::Decided(words) => format!("→ besluit: {words}"),
        Became::Agreed { what, owner, due, state } => {
            let how_far = match state {
                ActionState::Open => format!("voor {}", seen_now().day_month(*due)),
                ActionState::Done | ActionState::Lapsed => state.label().to_owned(),
            };
            format!("→ afspraak: {what} ({owner}, {how_far})")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_of_it_is_told_with_who_does_it() {
        let agreed = |state| {
            let due = "2027-05-01".parse().unwrap();
            line(&Became::Agreed { what: "De brief delen".into(), owner: "Drenthe".into(), due, state })
        };
        assert_eq!(agreed(ActionState::Done), "→ afspraak: De brief delen (Drenthe, gedaan)");
        assert_eq!(agreed(ActionState::Lapsed), "→ afspraak: De brief delen (Drenthe, vervallen)");
        assert_eq!(line(&Became::Decided("We delen de brief.".into())), "→ besluit: We delen de brief.");
    }
}
