//! The page with the points of embedding and the facts of the network.

use super::super::charts::took_part;
use super::super::import;
use super::super::numbers::halves;
use super::super::readers;
use super::super::series::MOST_BARS;
use super::super::which_round::{AskedRound, ShownRound, at};
use super::PATH;
use super::facts::facts;
use super::points::{Point, Shown, points, points_of};
use crate::shell::respond::page;
use crate::ui::{Empty, Note, PageHead, counted, for_count, listed};
use domain::monitor::{Amounts, Change, arranged, arranged_change, response};
use domain::survey::{Kind, Question, Scope, SurveyFormat};
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionsView, regions_view};

/// What the network has arranged, and its facts, over rounds; for members.
#[component]
pub fn EmbeddingPage() -> impl IntoView {
    let asked = AskedRound::read();
    page(
        move |ctx, actor| async move { Ok(shown(&regions_view(&ctx, &actor, asked.day, MOST_BARS as u32).await?, asked)) },
    )
}

fn shown(view: &RegionsView, asked: AskedRound) -> AnyView {
    let (rounds, all) = (&view.window.rounds, view.window.days.len());
    let Some(round) = ShownRound::of(asked, &view.window) else { return nothing_yet() };
    let Some((newest, before)) = view.window.newest() else { return nothing_yet() };
    let format = SurveyFormat::version(newest.format_version).unwrap_or_else(SurveyFormat::current);
    let (steps, others) = shared(format);
    let series = points_of(rounds, &steps);
    let ids: Vec<&str> = steps.iter().map(|question| question.id.as_str()).collect();
    let found = arranged(&newest.results, &ids);
    let compared = before.and_then(|before| Some((before, arranged_change(&before.results, &newest.results, &ids)?)));
    let kicker = view! {
        <a href="/monitor">"Groei van het netwerk"</a>
        {format!(" · ronde {} · {}", month_year(newest.date), took_part(&response(&newest.results)))}
    };
    let lead = lead(compared, &series);
    let read_in = import::read_in(rounds);
    let shown = Shown { rounds: rounds.len(), all, is_newest: round.kept().is_none() };
    view! {
        <PageHead title=title(&found, ids.len()) document_title="Borging en feiten" kicker=kicker.into_any() lead />
        {round.above(&|day| at(PATH, day))}
        {points(&series, format, &found, shown)}
        {facts(rounds, format, &others)}
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

/// How many regions have more of them than in the round before, and which point is arranged in most regions.
fn lead(compared: Option<(&FrozenRound, Change)>, series: &[Point]) -> String {
    let compared = compared.and_then(|(before, change)| went(&month_year(before.date), &change));
    // The first of equals, so that the order of the questionnaire decides.
    let most = series.iter().rev().filter(|point| point.done() > 0).max_by_key(|point| point.done());
    let most = most.map(|point| {
        let regions = for_count(point.done(), "regio", "regio’s");
        format!("Het vaakst blijvend geregeld, in {} {regions}: “{}”", point.done(), point.label)
    });
    [compared, most].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// "Vergeleken met april 2026 hebben 8 regio’s meer punten blijvend geregeld, 9 evenveel en 2 minder; 3 zijn niet te vergelijken." `None`
/// when no region can be compared.
fn went(month: &str, change: &Change) -> Option<String> {
    let Change { n, grew, stayed, back, not_comparable, .. } = *change;
    let ways = [(grew, "meer"), (stayed, "evenveel"), (back, "minder")];
    let mut ways = ways.into_iter().filter(|(count, _)| *count > 0);
    let (count, way) = ways.next().filter(|_| n > 0)?;
    let verb = for_count(count, "heeft", "hebben");
    let first = format!("{verb} {} {way} punten blijvend geregeld", counted(count, "regio", "regio’s"));
    let others = ways.map(|(count, way)| format!("{count} {way}"));
    let all = listed(&[first].into_iter().chain(others).collect::<Vec<_>>());
    let rest = match not_comparable {
        0 => String::new(),
        count => format!("; {count} {} niet te vergelijken", for_count(count, "is", "zijn")),
    };
    Some(format!("Vergeleken met {month} {all}{rest}."))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_counted_that_are_known_in_both_rounds() {
        let of = |grew, stayed, back, not_comparable| {
            went("april 2026", &Change { n: grew + stayed + back, grew, stayed, back, not_comparable, median: None })
        };
        let all = "Vergeleken met april 2026 hebben 8 regio’s meer punten blijvend geregeld, 9 evenveel en 2 minder; 3 zijn niet te vergelijken.";
        assert_eq!(of(8, 9, 2, 3).as_deref(), Some(all));
        let one = "Vergeleken met april 2026 heeft 1 regio evenveel punten blijvend geregeld.";
        assert_eq!(of(0, 1, 0, 0).as_deref(), Some(one));
        assert_eq!(of(0, 0, 0, 25), None);
    }
}
