//! The facts of the network over rounds: numbers together and of the middle region, and how many regions chose what.

use super::super::bars_table::{figures, group, row};
use super::super::numbers::decimal;
use crate::ui::{Sign, SignLegend, breakable, counted, for_count};
use chrono::NaiveDate;
use domain::monitor::{Amounts, Tally, amounts, options, response};
use domain::survey::{Kind, Question, SurveyFormat};
use leptos::prelude::*;
use service::monitor::FrozenRound;

/// The facts in these rounds, which stand the oldest first.
pub(super) fn facts(rounds: &[FrozenRound], format: &SurveyFormat, questions: &[&Question]) -> impl IntoView + use<> {
    let days: Vec<NaiveDate> = rounds.iter().rev().map(|round| round.date).collect();
    let groups = questions.iter().map(|question| {
        let rows = match question.kind {
            Kind::Count => numbers(rounds, &question.id),
            _ => choices(rounds, question),
        };
        group(question.label.clone(), days.len(), rows.into_any())
    });
    let groups = (all(rounds), groups.collect_view());
    let said = rounds.last().and_then(|newest| together(newest, format));
    view! {
        <section class="section" aria-labelledby="feiten">
            <h2 class="section__title" id="feiten">{said.unwrap_or_else(|| "De feiten van het netwerk".to_owned())}</h2>
            <p class="soft">
                "“Samen” telt alleen de regio’s die in die ronde een getal gaven."
            </p>
            {figures("Cijfers van de feiten", &days, groups.into_any())}
            <SignLegend signs=vec![Sign::NotFilledIn, Sign::NotKnown, Sign::NotThere] />
        </section>
    }
}

/// How many regions there were in each round: what the others are counted among.
fn all(rounds: &[FrozenRound]) -> impl IntoView + use<> {
    let counts = rounds.iter().rev().map(|round| Ok::<_, Sign>(response(&round.results).active_regions.to_string()));
    view! { <tbody>{row("Regio’s in het netwerk".to_owned(), counts)}</tbody> }
}

/// "In 20 regio’s hebben 198 van de 280 gemeenten een lokale coalitie": of a number that may not exceed another, both together.
fn together(newest: &FrozenRound, format: &SurveyFormat) -> Option<String> {
    let (_, part) = format.questions().find(|(_, question)| question.at_most.is_some())?;
    let whole = part.at_most.as_deref()?;
    let (part, whole) = (amounts(&newest.results, &part.id)?, amounts(&newest.results, whole)?);
    (part.n > 0 && part.n == whole.n).then(|| {
        let regions = counted(part.n, "regio", "regio’s");
        let have = for_count(part.sum, "heeft", "hebben");
        format!("In {regions} {have} {} van de {} gemeenten een lokale coalitie", part.sum, whole.sum)
    })
}

fn numbers(rounds: &[FrozenRound], id: &str) -> Vec<AnyView> {
    let found: Vec<Option<Amounts>> = rounds.iter().rev().map(|round| amounts(&round.results, id)).collect();
    let of = |name: &str, number: &dyn Fn(&Amounts) -> Result<String, Sign>| {
        row(name.to_owned(), found.iter().map(|it| it.as_ref().map_or(Err(Sign::NotThere), number)))
    };
    let middle = |name: &str, number: fn(&domain::monitor::Quartiles) -> f64| {
        of(name, &|it: &Amounts| it.quartiles.map(|q| decimal(number(&q))).ok_or(without(it)))
    };
    vec![
        of("Samen", &|it| if it.n == 0 { Err(without(it)) } else { Ok(it.sum.to_string()) }),
        middle("Middelste regio (mediaan)", |q| q.median),
        middle("De helft ligt van", |q| q.first),
        middle("De helft ligt tot", |q| q.third),
        of("Regio’s met een getal", &|it| Ok(it.n.to_string())),
    ]
}

fn without(found: &Amounts) -> Sign {
    Sign::of_none(found.unknown)
}

fn choices(rounds: &[FrozenRound], question: &Question) -> Vec<AnyView> {
    let ids: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).collect();
    let found: Vec<Option<Tally>> =
        rounds.iter().rev().map(|round| options(&round.results, &question.id, &ids)).collect();
    let of = |name: &str, number: &dyn Fn(&Tally) -> String| {
        row(name.to_owned(), found.iter().map(|it| it.as_ref().map(number).ok_or(Sign::NotThere)))
    };
    let chosen = question
        .options
        .iter()
        .enumerate()
        .map(|(at, option)| of(&breakable(&option.label), &|it| it.counts[at].to_string()));
    let answered = of("Regio’s met een antwoord", &|it| it.n.to_string());
    chosen.chain([answered]).collect()
}
