//! One principle of a region over all its rounds, drawn: the steps, both answers where they differ, the middle half of the network,
//! and at the end of the line the plant of now.

use super::numbers::place;
use super::series::{Path, Step};
use super::svg::{Drawing, escaped};
use crate::ui::growth_word;
use domain::time;

// The drawing is as wide as a card on a telephone of 360 px, so that its text is at least 12 px there.
const WIDTH: f64 = 296.0;
const HEIGHT: f64 = 132.0;
const FIRST: f64 = 66.0;
const LAST: f64 = 230.0;
const TOP: f64 = 24.0;
const STEP: f64 = 21.0;
/// Where the soil of the plant of now begins.
const SOIL: f64 = 248.0;
/// So many months fit under the rounds.
const MOST_LABELS: usize = 5;

/// The principle of a region, drawn.
pub fn drawing(path: &Path) -> Drawing {
    let ground = Ground { rounds: path.steps.len() };
    let mut body = String::new();
    for band in bands(&ground, &path.steps) {
        body.push_str(&format!("<path class=\"chart__band\" d=\"{band}\"/>"));
    }
    (1..=5).for_each(|level| body.push_str(&level_line(level)));
    for line in lines(&ground, &path.steps) {
        body.push_str(&format!("<path class=\"chart__line\" d=\"{line}\"/>"));
    }
    for (round, step) in path.steps.iter().enumerate() {
        body.push_str(&point(&ground, round, step));
    }
    body.push_str(&path.last().map(plant).unwrap_or_default());
    body.push_str(&months(&ground, &path.steps));
    Drawing { width: WIDTH, height: HEIGHT, body }
}

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

    /// From one round to the next.
    fn pace(&self) -> f64 {
        (LAST - FIRST) / self.rounds.saturating_sub(1).max(1) as f64
    }

    /// A mark of this radius, smaller where many rounds stand close to each other.
    fn radius(&self, radius: f64) -> String {
        place(radius.min((self.pace() * 0.42).max(1.6)))
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

fn level_line(level: u8) -> String {
    let y = Ground::y(f64::from(level));
    format!(
        "<line class=\"chart__grid\" x1=\"{}\" x2=\"{}\" y1=\"{y}\" y2=\"{y}\"/><text class=\"chart__label\" x=\"0\" y=\"{}\">{}</text>",
        place(FIRST - 10.0),
        place(LAST + 10.0),
        place(y + 4.5),
        growth_word(level),
        y = place(y),
    )
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

/// The line of the region, broken where it missed a round; from its last value on to the plant.
fn lines(ground: &Ground, steps: &[Step]) -> Vec<String> {
    let values: Vec<_> = steps.iter().map(Step::value).collect();
    let mut found: Vec<String> = Vec::new();
    for (round, value) in values.iter().enumerate() {
        let Some(value) = value else { continue };
        let (x, y) = (place(ground.x(round)), place(Ground::y(value.levels())));
        match found.last_mut().filter(|_| round > 0 && values[round - 1].is_some()) {
            Some(line) => line.push_str(&format!("H{}V{y}H{x}", place(ground.edge_after(round - 1)))),
            None => found.push(format!("M{x} {y}")),
        }
        if round + 1 == values.len() {
            found.last_mut().expect("it was begun").push_str(&format!("H{}", place(SOIL - 2.0)));
        }
    }
    found.retain(|line| line.contains('H'));
    found
}

fn point(ground: &Ground, round: usize, step: &Step) -> String {
    let x = place(ground.x(round));
    let Some(value) = step.value() else {
        let sign = step.sign().map_or("", |sign| sign.glyph());
        let y = place(Ground::y(1.0) - 8.0);
        return format!("<text class=\"chart__label chart__label--middle\" x=\"{x}\" y=\"{y}\">{sign}</text>");
    };
    let y = place(Ground::y(value.levels()));
    let is_now = round + 1 == ground.rounds;
    let (class, radius) = if is_now { ("chart__mark chart__mark--now", 6.0) } else { ("chart__mark", 4.5) };
    let radius = if is_now { place(radius) } else { ground.radius(radius) };
    format!("{}<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>", spread(ground, &x, step))
}

/// Both answers where they differ, with a dotted line between them.
fn spread(ground: &Ground, x: &str, step: &Step) -> String {
    if step.growth.difference.is_none_or(|distance| distance == 0) {
        return String::new();
    }
    let levels = step.growth.marks.iter().filter_map(|mark| mark.answer.level());
    let mut levels: Vec<u8> = levels.map(|level| level.number()).collect();
    levels.sort_unstable();
    let ys: Vec<String> = levels.into_iter().map(|level| place(Ground::y(f64::from(level)))).collect();
    let (Some(first), Some(last)) = (ys.first(), ys.last()) else { return String::new() };
    let mark = |y: &String| {
        format!("<circle class=\"chart__mark--answer\" cx=\"{x}\" cy=\"{y}\" r=\"{}\"/>", ground.radius(5.0))
    };
    let marks: String = ys.iter().map(mark).collect();
    format!("<line class=\"chart__spread\" x1=\"{x}\" x2=\"{x}\" y1=\"{first}\" y2=\"{last}\"/>{marks}")
}

/// The plant of now on its level; two smaller ones for a value between two levels.
fn plant(newest: &Step) -> String {
    let Some(value) = newest.value() else { return String::new() };
    let (low, high) = value.neighbours();
    let levels = if low == high { vec![low] } else { vec![low, high] };
    let width = if levels.len() == 1 { 44.0 } else { 28.0 };
    // Of the drawings, which are 48 × 44, the soil is at 41 and begins at 5.
    let (unit, ground) = (width / 48.0, Ground::y(value.levels()));
    let (left, y) = (SOIL - 5.0 * unit, place(ground - 41.0 * unit));
    let one = |(at, level): (usize, &domain::monitor::Level)| {
        let x = place(left + at as f64 * (width - 5.0));
        let (number, width, height) = (level.number(), place(width), place(44.0 * unit));
        format!("<use href=\"#groei-{number}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>")
    };
    levels.iter().enumerate().map(one).collect()
}

/// The months under the rounds, the year where it changes; of many rounds some, the first and the newest among them.
fn months(ground: &Ground, steps: &[Step]) -> String {
    let last = steps.len().saturating_sub(1);
    let every = last.div_ceil(MOST_LABELS - 1).max(1);
    // The first has its month too; one that stands close to it gives way.
    let is_named = |round: &usize| *round == 0 || *round >= every && (last - round).is_multiple_of(every);
    let mut written = None;
    let mut found = String::new();
    for round in (0..steps.len()).filter(is_named) {
        let text = time::short_month(steps[round].date);
        let (month, year) = text.split_once(' ').unwrap_or((&text, ""));
        let words = if written.as_deref() == Some(year) { month } else { &text };
        let now = if round == last { " chart__label--now" } else { "" };
        found.push_str(&format!(
            "<text class=\"chart__label chart__label--middle{now}\" x=\"{}\" y=\"{}\">{}</text>",
            place(ground.x(round)),
            place(HEIGHT - 5.0),
            escaped(words)
        ));
        written = Some(year.to_owned());
    }
    found
}

#[cfg(test)]
#[path = "steps_drawing_tests.rs"]
mod tests;
