//! One region over rounds: a step chart for each principle, and the same numbers in a table.

use super::numbers::{decimal, place};
use super::sentences::pill;
use super::series::{Path, Step};
use crate::ui::{Disclosure, TableRegion, Tag, TagKind, for_count, growth_word, growth_words, listed};
use domain::monitor::{Direction, GrowthAnswer, Outcome};
use domain::time;
use leptos::prelude::*;

// The drawing is as wide as a card on a telephone of 360 px, so that its text is at least 12 px there.
const WIDTH: f64 = 290.0;
const HEIGHT: f64 = 158.0;
const FIRST: f64 = 74.0;
const LAST: f64 = 272.0;
const TOP: f64 = 14.0;
const STEP: f64 = 28.0;
/// With more rounds than this, every other one has its month written under it.
const MOST_LABELS: usize = 6;

/// Where the rounds and levels lie in the drawing.
struct Ground {
    rounds: usize,
}

impl Ground {
    fn x(&self, round: usize) -> f64 {
        match self.rounds {
            0 | 1 => (FIRST + LAST) / 2.0,
            many => FIRST + (LAST - FIRST) * round as f64 / (many - 1) as f64,
        }
    }

    /// Halfway to the next round; for the outer ones a little outside.
    fn edge_after(&self, round: usize) -> f64 {
        if round + 1 < self.rounds { (self.x(round) + self.x(round + 1)) / 2.0 } else { self.x(round) + 10.0 }
    }

    fn edge_before(&self, round: usize) -> f64 {
        if round > 0 { self.edge_after(round - 1) } else { self.x(0) - 10.0 }
    }

    fn y(level: f64) -> f64 {
        TOP + (5.0 - level) * STEP
    }
}

/// A card with one principle of a region over rounds.
#[component]
pub fn StepsCard(
    /// The numbers.
    path: Path,
) -> impl IntoView {
    let id = path.id.clone();
    let (direction, words) = pill(&path);
    let kind = match direction {
        Some(Direction::Grew) => TagKind::Grew,
        Some(Direction::Back) => TagKind::Back,
        Some(Direction::Stayed) => TagKind::Same,
        None => TagKind::Plain,
    };
    let talk = path.last().filter(|step| step.growth.is_reason_to_talk()).map(|step| {
        let words = format!("{}: samen bespreken", answers_words(step, false));
        view! { <Tag kind=TagKind::Talk words /> }
    });
    let both = path.last().filter(|step| !step.answers.is_empty()).map(|step| {
        let noun = for_count(step.answers.len(), "Antwoord", "Antwoorden");
        view! { <p class="small soft">{format!("{noun}: {}.", answers_words(step, true))}</p> }
    });
    view! {
        <section class="card" aria-labelledby=format!("{id}-kop")>
            <h3 class="card__title" id=format!("{id}-kop")>{path.label.clone()}</h3>
            <p class="row"><Tag kind words />{talk}</p>
            {drawing(&path)}
            {both}
            <Disclosure summary="Cijfers in een tabel" about=path.label.clone()>{table(&path)}</Disclosure>
        </section>
    }
}

fn drawing(path: &Path) -> impl IntoView + use<> {
    let ground = Ground { rounds: path.steps.len() };
    let (title, about) = (format!("{}-titel", path.id), format!("{}-uitleg", path.id));
    let named_by = format!("{title} {about}");
    let described = path.steps.iter().map(sentence).collect::<Vec<_>>().join(" ");
    let bands = bands(&ground, &path.steps).into_iter().map(|d| view! { <path class="chart__band" d=d></path> });
    let lines = lines(&ground, &path.steps).into_iter().map(|d| view! { <path class="chart__line" d=d></path> });
    let points = path.steps.iter().enumerate().map(|(round, step)| point(&ground, round, step));
    view! {
        <svg class="chart" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-labelledby=named_by>
            <title id=title>{format!("{}: niveau per ronde", path.label)}</title>
            <desc id=about>{described}</desc>
            {bands.collect_view()}
            {(1..=5).map(level_line).collect_view()}
            {lines.collect_view()}
            {points.collect_view()}
            {months(&ground, &path.steps)}
        </svg>
    }
}

fn level_line(level: u8) -> impl IntoView {
    let y = Ground::y(f64::from(level));
    view! {
        <line class="chart__grid" x1=place(FIRST - 10.0) x2=place(LAST + 10.0) y1=place(y) y2=place(y)></line>
        <text class="chart__label" x="0" y=place(y + 4.5)>{growth_word(level)}</text>
    }
}

/// The middle half of the network, a piece for each run of rounds that has one.
fn bands(ground: &Ground, steps: &[Step]) -> Vec<String> {
    let mut found = Vec::new();
    let mut round = 0;
    while round < steps.len() {
        let run: Vec<_> = steps[round..].iter().map_while(|step| step.network).collect();
        let (mut above, mut below) = (String::new(), Vec::new());
        for (next, middle) in run.iter().enumerate() {
            let (left, right) = (ground.edge_before(round + next), ground.edge_after(round + next));
            // Where the middle half is one level, a thin band still shows it.
            let thin = if middle.third > middle.first { 0.0 } else { 3.0 };
            let (high, low) = (Ground::y(middle.third) - thin, Ground::y(middle.first) + thin);
            let pen = if next == 0 { 'M' } else { 'L' };
            above.push_str(&format!("{pen}{} {}L{} {}", place(left), place(high), place(right), place(high)));
            below.push(format!("L{} {}L{} {}", place(right), place(low), place(left), place(low)));
        }
        if !run.is_empty() {
            below.reverse();
            found.push(format!("{above}{}Z", below.concat()));
        }
        round += run.len().max(1);
    }
    found
}

/// The line of the region, broken where it missed a round.
fn lines(ground: &Ground, steps: &[Step]) -> Vec<String> {
    let values: Vec<_> = steps.iter().map(Step::value).collect();
    let mut found: Vec<String> = Vec::new();
    for (round, pair) in values.windows(2).enumerate() {
        let [Some(from), Some(to)] = pair else { continue };
        let (y, next) = (Ground::y(from.levels()), Ground::y(to.levels()));
        let (middle, end) = (ground.edge_after(round), ground.x(round + 1));
        let rest = format!("H{}V{}H{}", place(middle), place(next), place(end));
        match found.last_mut().filter(|_| round > 0 && values[round - 1].is_some()) {
            Some(line) => line.push_str(&rest),
            None => found.push(format!("M{} {}{rest}", place(ground.x(round)), place(y))),
        }
    }
    found
}

fn point(ground: &Ground, round: usize, step: &Step) -> AnyView {
    let x = place(ground.x(round));
    let Some(value) = step.value() else {
        let mark = if step.growth.value == Outcome::Unknown { "?" } else { "–" };
        let y = place(Ground::y(1.0) - 8.0);
        return view! { <text class="chart__label chart__label--middle" x=x y=y>{mark}</text> }.into_any();
    };
    let y = place(Ground::y(value.levels()));
    let is_now = round + 1 == ground.rounds;
    let (class, radius) = if is_now { ("chart__mark chart__mark--now", "7") } else { ("chart__mark", "4.5") };
    view! {
        {spread(&x, step)}
        <circle class=class cx=x cy=y r=radius></circle>
    }
    .into_any()
}

/// Both answers where they differ, with a dotted line between them.
fn spread(x: &str, step: &Step) -> Option<AnyView> {
    step.growth.difference.filter(|distance| *distance > 0)?;
    let levels = step.answers.iter().filter_map(|(_, answer)| answer.level());
    let ys: Vec<String> = levels.map(|level| place(Ground::y(f64::from(level.number())))).collect();
    let (first, last) = (ys.first()?.clone(), ys.last()?.clone());
    let marks = ys.into_iter().map(|y| {
        view! { <circle class="chart__mark--answer" cx=x.to_owned() cy=y r="5.5"></circle> }
    });
    let line = view! {
        <line class="chart__spread" x1=x.to_owned() x2=x.to_owned() y1=first y2=last></line>
        {marks.collect_view()}
    };
    Some(line.into_any())
}

/// The months under the rounds, the year where it changes.
fn months(ground: &Ground, steps: &[Step]) -> impl IntoView + use<> {
    let last = steps.len().saturating_sub(1);
    let is_shown = |round: usize| steps.len() <= MOST_LABELS || (last - round).is_multiple_of(2);
    let mut written = None;
    let labels = (0..steps.len()).filter(|round| is_shown(*round)).map(|round| {
        let text = time::short_month(steps[round].date);
        let (month, year) = text.split_once(' ').unwrap_or((&text, ""));
        let words = if written.as_deref() == Some(year) { month.to_owned() } else { text.clone() };
        written = Some(year.to_owned());
        let x = place(ground.x(round));
        view! { <text class="chart__label chart__label--middle" x=x y=place(HEIGHT - 6.0)>{words}</text> }
    });
    labels.collect::<Vec<_>>()
}

/// One round in words, for who does not see the drawing.
fn sentence(step: &Step) -> String {
    let answers = if step.growth.difference.is_some_and(|distance| distance > 0) {
        format!(" (antwoorden {})", answers_words(step, false))
    } else {
        String::new()
    };
    format!("{}: {}{answers}.", time::month_year(step.date), value_words(step))
}

fn value_words(step: &Step) -> String {
    match &step.growth.value {
        Outcome::Known(value) => growth_words(value.halves()),
        Outcome::Unknown => "weet ik nog niet".to_owned(),
        Outcome::Missing => "geen antwoord".to_owned(),
    }
}

/// "Kiem en Bloem", or with names "Kiem (Anna) en Bloem (Bram)".
fn answers_words(step: &Step, with_names: bool) -> String {
    let answer = |answer: &GrowthAnswer| match answer {
        GrowthAnswer::Level(level) => growth_word(level.number()).to_owned(),
        GrowthAnswer::Unknown => "Weet ik nog niet".to_owned(),
    };
    let words = step.answers.iter().map(|(name, given)| match name.as_ref().filter(|_| with_names) {
        Some(name) => format!("{} ({name})", answer(given)),
        None => answer(given),
    });
    listed(&words.collect::<Vec<_>>())
}

fn table(path: &Path) -> impl IntoView + use<> {
    let row = |step: &Step| {
        let middle =
            step.network.map_or("–".to_owned(), |q| format!("{} tot {}", decimal(q.first), decimal(q.third)));
        let value = step.value().map_or_else(
            || value_words(step),
            |value| format!("{} ({})", growth_words(value.halves()), decimal(value.levels())),
        );
        view! {
            <tr>
                <th scope="row">{time::short_month(step.date)}</th>
                <td>{value}{behind(step).map(|words| view! { <span class="table__behind">{words}</span> })}</td>
                <td class="table__number">{middle}</td>
            </tr>
        }
    };
    let rows = path.steps.iter().rev().map(row).collect_view();
    view! {
        <TableRegion label=format!("Cijfers van {}", path.label)>
            <table class="table table--figures small">
                <thead>
                    <tr>
                        <th scope="col">"Ronde"</th>
                        <th scope="col">"Waarde en antwoorden"</th>
                        <th class="table__number" scope="col">"Middelste helft netwerk"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
    }
}

/// The answers behind a value, with the distance between two levels: "Kiem en Bloem; verschil 3".
fn behind(step: &Step) -> Option<String> {
    let apart = step.growth.difference.filter(|distance| *distance > 0);
    let difference = apart.map_or(String::new(), |distance| format!("; verschil {distance}"));
    (!step.answers.is_empty()).then(|| format!("{}{difference}", answers_words(step, true)))
}

#[cfg(test)]
#[path = "steps_card_tests.rs"]
mod tests;
