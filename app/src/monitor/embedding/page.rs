//! The page with the points of embedding and the facts of the network.

use super::super::charts::took_part;
use super::super::import;
use super::super::numbers::halves;
use super::super::readers;
use super::super::series::MOST_BARS;
use super::facts::facts;
use super::points::{Point, points, points_of};
use crate::shell::respond::page;
use crate::ui::{Empty, Note, PageHead, for_count};
use domain::monitor::{Amounts, arranged, response};
use domain::survey::{Kind, Question, Scope, SurveyFormat};
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionsView, regions_view};

/// What the network has arranged, and its facts, over rounds; for members.
#[component]
pub fn EmbeddingPage() -> impl IntoView {
    page(|ctx, actor| async move { Ok(shown(&regions_view(&ctx, &actor, MOST_BARS as u32).await?)) })
}

pub(super) fn shown(view: &RegionsView) -> AnyView {
    let Some(newest) = view.rounds.last() else { return nothing_yet() };
    let before = view.rounds.len().checked_sub(2).map(|place| &view.rounds[place]);
    let format = SurveyFormat::version(newest.format_version).unwrap_or_else(SurveyFormat::current);
    let (steps, others) = shared(format);
    let series = points_of(&view.rounds, &steps);
    let ids: Vec<&str> = steps.iter().map(|question| question.id.as_str()).collect();
    let of = |round: &FrozenRound| arranged(&round.results, &ids);
    let kicker = view! {
        <a href="/monitor">"Groei van het netwerk"</a>
        {format!(" · ronde {} · {}", month_year(newest.date), took_part(&response(&newest.results)))}
    };
    let lead = lead(before.map(|round| (month_year(round.date), of(round))), &series);
    let read_in = import::read_in(&view.rounds);
    view! {
        <PageHead title=title(&of(newest), ids.len()) document_title="Borging en feiten" kicker=kicker.into_any() lead />
        {points(&series, format, &of(newest))}
        {facts(&view.rounds, format, &others)}
        <div class="section"><Note title="Wie leest dit?"><p>{readers::of_network()}</p>{read_in}</Note></div>
    }
    .into_any()
}

/// The questions that a region answers once: the points of embedding, and the others.
fn shared(format: &SurveyFormat) -> (Vec<&Question>, Vec<&Question>) {
    let shared = format.questions().filter(|(section, _)| section.scope == Scope::Region).map(|(_, question)| question);
    shared.partition(|question| question.kind == Kind::Step)
}

fn title(found: &Amounts, points: usize) -> String {
    match found.quartiles {
        Some(quartiles) => {
            let middle = halves((quartiles.median * 2.0).round() as u32);
            format!("De middelste regio heeft {middle} van de {points} punten blijvend geregeld")
        }
        None => "Over borging is er nog geen antwoord".to_owned(),
    }
}

/// What it was, and which point is arranged in most regions.
fn lead(before: Option<(String, Amounts)>, series: &[Point]) -> String {
    let then = before.and_then(|(month, found)| Some((month, found.quartiles?)));
    let then =
        then.map(|(month, found)| format!("In {month} waren dat er {}. ", halves((found.median * 2.0).round() as u32)));
    // The first of equals, so that the order of the questionnaire decides.
    let most = series.iter().rev().filter(|point| point.done() > 0).max_by_key(|point| point.done());
    let most = most.map(|point| {
        let regions = for_count(point.done(), "regio", "regio’s");
        format!("Het vaakst blijvend geregeld, in {} {regions}: “{}”", point.done(), point.label)
    });
    format!("{}{}", then.unwrap_or_default(), most.unwrap_or_default())
}

fn nothing_yet() -> AnyView {
    view! {
        <PageHead title="Borging en feiten" kicker=view! { <a href="/monitor">"Groei van het netwerk"</a> }.into_any() />
        <Empty title="Er zijn nog geen uitkomsten">
            <p>"Zodra de eerste ronde is gesloten, zie je hier wat de regio’s samen geregeld hebben."</p>
        </Empty>
    }
    .into_any()
}
