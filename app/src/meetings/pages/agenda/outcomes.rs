//! What became of the answers of a region: back to who wrote them.

use super::super::super::paths;
use super::{path, place};
use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use chrono::{Duration, NaiveDate};
use domain::account::Actor;
use domain::ids::RegionId;
use domain::meetings::agreement::ActionState;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::agenda::{Became, Outcome, outcomes_of, to_come};

/// So many answers stand in the list; the newest meeting first.
const MOST: usize = 6;
/// So many answers stand on the start page before a meeting.
const MOST_TO_COME: usize = 3;
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

/// What the start page of a trekker tells of what their region wrote.
#[derive(Default)]
pub struct Told {
    /// That it stands on the agenda of the first meeting to come.
    pub to_come: Option<AnyView>,
    /// What came of it since about the last meeting.
    pub came: Option<AnyView>,
}

/// What becomes of the answers of the reader's region, for their start page: one of their own before another's. Nothing when there is nothing to say.
///
/// # Errors
/// When the database fails.
pub async fn told_back(ctx: &Ctx, actor: &Actor) -> Result<Told, PageError> {
    let Some(seat) = actor.seat() else { return Ok(Told::default()) };
    let today = time::day(ctx.now());
    let found = outcomes_of(ctx, actor, &seat.region).await?;
    let all = format!("/monitor/regio/{}#vraag", seat.region);
    let (to_come, came) = (to_come_card(&to_come(&found, today), &all), came_card(&found, today - REMEMBERED, all));
    Ok(Told { to_come, came })
}

/// "Jullie vraag staat op de agenda van 9 februari", with the way to each item.
fn to_come_card(found: &[&Outcome], all: &str) -> Option<AnyView> {
    let date = found.first()?.meeting.1;
    // One answer may stand behind several items.
    let mut asked: Vec<(&Outcome, Vec<AnyView>)> = Vec::new();
    for outcome in found {
        match asked.iter_mut().find(|(first, _)| first.text == outcome.text) {
            Some((_, items)) => items.push(link(outcome)),
            None => asked.push((outcome, vec![link(outcome)])),
        }
    }
    let what = if asked.len() == 1 { "Jullie vraag staat" } else { "Jullie vragen staan" };
    let title = format!("{what} op de agenda van {}", seen_now().day_month(date));
    let more =
        (asked.len() > MOST_TO_COME).then(|| view! { <p><a href=all.to_owned()>"Meer van jullie regio"</a></p> });
    let rows = asked.into_iter().take(MOST_TO_COME).map(|(outcome, items)| {
        let items = items.into_iter().map(|item| view! { <p>"→ "{item}</p> }).collect_view();
        view! {
            <li class="list__item stack">
                <p class="quote lines">{outcome.words.clone()}{own(outcome)}</p>
                {items}
            </li>
        }
    });
    let rows = rows.collect_view();
    Some(
        view! {
            <section class="card stack" aria-labelledby="op-de-agenda">
                <h2 class="card__title" id="op-de-agenda">{title}</h2>
                <ul class="list">{rows}</ul>
                {more}
            </section>
        }
        .into_any(),
    )
}

fn came_card(found: &[Outcome], since: NaiveDate, all: String) -> Option<AnyView> {
    let news = || found.iter().filter(|outcome| !outcome.became.is_empty() && outcome.meeting.1 >= since);
    let row = row(news().find(|outcome| outcome.is_own).or_else(|| news().next())?);
    Some(
        view! {
            <section class="card stack" aria-labelledby="vraag">
                <h2 class="card__title" id="vraag">"Wat kwam er van jullie vraag?"</h2>
                <ul class="list">{row}</ul>
                <p><a href=all>"Alles van jullie regio"</a></p>
            </section>
        }
        .into_any(),
    )
}

/// Tells the reader which words are theirs.
fn own(outcome: &Outcome) -> Option<&'static str> {
    outcome.is_own.then_some(" (van jou)")
}

/// The way to the item on its agenda.
fn link(outcome: &Outcome) -> AnyView {
    let (to, title) = (format!("{}#{}", path(outcome.meeting.0), place(outcome.item)), outcome.title.clone());
    view! { <a href=to>{title}</a> }.into_any()
}

fn row(outcome: &Outcome) -> AnyView {
    let words = outcome.words.clone();
    let became = if outcome.was_held { "stond op de agenda van" } else { "staat op de agenda van" };
    let when = time::full_date(outcome.meeting.1);
    let (own, item, came) = (own(outcome), link(outcome), came(outcome));
    view! {
        <li class="list__item stack">
            <p class="quote lines">{words}{own}</p>
            <p>{format!("→ {became} {when}: ")}{item}</p>
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
