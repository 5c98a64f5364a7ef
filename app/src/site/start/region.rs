//! The garden of one's own region: its six principles on one line of soil, now and last time.

use crate::shell::respond::PageError;
use crate::ui::{GrowthPicture, Sign, breakable, capital, counted, growth_words, listed};
use chrono::{Datelike, NaiveDate};
use domain::account::Actor;
use domain::ids::RegionId;
use domain::monitor::{Direction, HalfLevel, Movement, Outcome, RegionResult, movement};
use domain::survey::SurveyFormat;
use domain::time::{month, month_year};
use leptos::prelude::*;
use service::Ctx;
use service::monitor::{FrozenRound, RegionGlance, region_glance};

/// The newest round, and the one before it to compare with.
const ROUNDS: u32 = 2;

/// One's own region: its name, which stands above the page, and its garden.
pub(super) struct OwnRegion {
    /// The name of the region.
    pub name: String,
    /// The card with its garden.
    pub card: AnyView,
}

pub(super) async fn own(ctx: &Ctx, actor: &Actor, region: &RegionId) -> Result<OwnRegion, PageError> {
    let view = region_glance(ctx, actor, region, ROUNDS).await?;
    let card = garden(&view).unwrap_or_else(|| nothing_yet(&view.name));
    Ok(OwnRegion { name: view.name, card })
}

/// What the region answered in the newest round and in the one before it.
struct Rounds<'v> {
    own: &'v RegionResult,
    newest: &'v FrozenRound,
    earlier: Option<&'v FrozenRound>,
}

impl Rounds<'_> {
    /// From where to where the region went at a question, where that can be told.
    fn moved(&self, question: &str) -> Option<(NaiveDate, Movement)> {
        let earlier = self.earlier?;
        let moved = movement(&earlier.results, &self.newest.results, &self.own.region, question)?;
        Some((earlier.date, moved))
    }
}

/// The six principles of the newest round; `None` when there is none or the region took no part.
fn garden(view: &RegionGlance) -> Option<AnyView> {
    let newest = view.rounds.last()?;
    let own = newest.results.region(&view.region).filter(|own| own.responded())?;
    let rounds = Rounds { own, newest, earlier: view.rounds.len().checked_sub(2).map(|place| &view.rounds[place]) };
    let questions: Vec<&str> = newest.results.growth_questions().map(|question| question.id.as_str()).collect();
    let plots: Vec<AnyView> = questions.iter().map(|question| plot(question, &rounds)).collect();
    let path = format!("/monitor/regio/{}", view.region);
    Some(
        view! {
            <section class="card" aria-labelledby="tuin">
                <div class="plots-head">
                    <h2 class="card__title" id="tuin">{format!("De tuin van {}", view.name)}</h2>
                    <a href=path>"Alle rondes bekijken"</a>
                </div>
                <p class="soft">{headline(&rounds, &questions)}</p>
                <ul class="plots">{plots}</ul>
            </section>
        }
        .into_any(),
    )
}

/// "Augustus 2026, vergeleken met april: bij 3 principes gegroeid, bij 2 hetzelfde en bij 1 niet te vergelijken."
fn headline(rounds: &Rounds<'_>, questions: &[&str]) -> String {
    let round = capital(&month_year(rounds.newest.date));
    let moved: Vec<_> =
        questions.iter().filter_map(|question| rounds.moved(question)).map(|(_, moved)| moved).collect();
    match rounds.earlier {
        Some(earlier) if !moved.is_empty() => {
            let directions = moved.iter().map(|moved| moved.direction());
            compared(&round, &when(earlier.date, rounds), directions, questions.len())
        }
        _ => format!("{round}. Na de volgende ronde zie je hier ook wat er veranderde."),
    }
}

/// What became of `all` principles since then, those that cannot be compared among them.
fn compared(round: &str, since: &str, moved: impl Iterator<Item = Direction> + Clone, all: usize) -> String {
    let count = |way: Direction| moved.clone().filter(|it| *it == way).count();
    let (grew, same, back) = (count(Direction::Grew), count(Direction::Stayed), count(Direction::Back));
    let parts =
        [(grew, "gegroeid"), (same, "hetzelfde"), (back, "lager"), (all - grew - same - back, "niet te vergelijken")];
    let told = parts.iter().filter(|(count, _)| *count > 0).enumerate().map(|(nth, (count, word))| match nth {
        _ if *count == all => format!("bij alle {all} principes {word}"),
        0 => format!("bij {} {word}", counted(*count, "principe", "principes")),
        _ => format!("bij {count} {word}"),
    });
    format!("{round}, vergeleken met {since}: {}.", listed(&told.collect::<Vec<_>>()))
}

/// The month of the round before, with its year when that is another one.
fn when(date: NaiveDate, rounds: &Rounds<'_>) -> String {
    if date.year() == rounds.newest.date.year() { month(date).to_owned() } else { month_year(date) }
}

fn plot(question: &str, rounds: &Rounds<'_>) -> AnyView {
    let label = SurveyFormat::version(rounds.newest.format_version)
        .and_then(|format| format.question(question))
        .map_or_else(|| question.to_owned(), |(_, question)| question.label.clone());
    let (now, word) = match rounds.own.growth.get(question).map(|result| &result.value) {
        Some(Outcome::Known(value)) => (plants(*value), capital_word(*value)),
        other => (().into_any(), capital(other.and_then(Sign::of).unwrap_or(Sign::NotFilledIn).words())),
    };
    let moved = rounds.moved(question);
    // What the region was is a small pale plant beside it; the words say it.
    let then = moved.filter(|(_, moved)| moved.direction() != Direction::Stayed).map(|(_, moved)| {
        let (lower, _) = moved.from.neighbours();
        view! { <GrowthPicture level=lower.number() class="plot__then" /> }
    });
    let is_known = matches!(rounds.own.growth.get(question).map(|result| &result.value), Some(Outcome::Known(_)));
    // Where there is a value now and was none then, nothing can be compared.
    let unknown_then = rounds.earlier.filter(|_| is_known && moved.is_none()).map(|earlier| {
        let value = earlier.results.region(&rounds.own.region).and_then(|then| Some(&then.growth.get(question)?.value));
        let why = value.map_or(Some(Sign::NotThere), Sign::of).map_or("niet te vergelijken", Sign::words);
        view! { <span class="plot__moved">{format!("in {}: {why}", when(earlier.date, rounds))}</span> }
    });
    let moved = moved.map(|(since, moved)| {
        let class = if moved.direction() == Direction::Grew { "plot__moved plot__moved--grew" } else { "plot__moved" };
        view! { <span class=class>{movement_words(moved, &when(since, rounds))}</span> }
    });
    view! {
        <li class="plot">
            <span class="plot__ground">{then}{now}</span>
            <span class="plot__name">{breakable(&label)}</span>
            <span class="plot__word">{word}</span>
            {moved}
            {unknown_then}
        </li>
    }
    .into_any()
}

/// One plant, or two that overlap for a value between two levels.
fn plants(value: HalfLevel) -> AnyView {
    let (lower, upper) = value.neighbours();
    if lower == upper {
        return view! { <GrowthPicture level=lower.number() class="plot__now" /> }.into_any();
    }
    view! {
        <GrowthPicture level=lower.number() class="plot__now plot__now--half" />
        <GrowthPicture level=upper.number() class="plot__now plot__now--half plot__now--over" />
    }
    .into_any()
}

fn capital_word(value: HalfLevel) -> String {
    capital(&growth_words(value.halves()))
}

fn movement_words(moved: Movement, since: &str) -> String {
    let before = growth_words(moved.from.halves());
    match moved.direction() {
        Direction::Grew => format!("↑ was {before}"),
        Direction::Stayed => format!("zoals in {since}"),
        Direction::Back => format!("↓ was {before}"),
    }
}

fn nothing_yet(name: &str) -> AnyView {
    view! {
        <section class="card">
            <h2 class="card__title">{format!("De tuin van {name}")}</h2>
            <p>"Van de laatste ronde zijn er geen antwoorden van jouw regio. Na de volgende ronde zie je hier hoe de samenwerking groeit."</p>
            <p><a href="/monitor">"Bekijk de groei van het netwerk"</a></p>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(moved: &[Direction]) -> String {
        compared("Augustus 2026", "april", moved.iter().copied(), 6)
    }

    #[test]
    fn each_change_is_named_and_all_of_them_are_counted() {
        use Direction::{Back, Grew, Stayed};
        let begin = "Augustus 2026, vergeleken met april: bij";
        assert_eq!(told(&[Grew; 6]), format!("{begin} alle 6 principes gegroeid."));
        assert_eq!(told(&[Stayed; 6]), format!("{begin} alle 6 principes hetzelfde."));
        assert_eq!(
            told(&[Grew, Back, Stayed, Grew, Grew, Stayed]),
            format!("{begin} 3 principes gegroeid, bij 2 hetzelfde en bij 1 lager.")
        );
        assert_eq!(told(&[Back]), format!("{begin} 1 principe lager en bij 5 niet te vergelijken."));
    }
}
