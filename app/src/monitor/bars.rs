//! Bars of regions, a bar a round: the drawing, and how it stands in a page. What it shows stands beside it in words and in the table
//! behind it, so nobody has it read out.

use super::numbers::{halves, place};
use super::svg::{Drawing, escaped};
use leptos::prelude::*;

// The drawing is as wide as a card on a telephone of 360 px, so that its text is at least 12 px there.
const WIDTH: f64 = 290.0;
const LABELS: f64 = 46.0;
/// How high the newest bar is, and each earlier one.
const NEWEST: f64 = 26.0;
const EARLIER: f64 = 17.0;
const BETWEEN: f64 = 6.0;
/// Between the parts of a bar.
const GAP: f64 = 2.0;
/// How large the plants are that stand on the newest bar, and how far their soil lies above their lower edge.
const PLANT: (f64, f64) = (26.0, 24.0);
const BELOW_SOIL: f64 = 1.4;

/// A bar: the active regions of a round.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its round.
    pub label: String,
    /// The regions with an answer.
    pub parts: Vec<Part>,
    /// The others, in halves.
    pub rest: u32,
}

/// Regions that answered the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The shade, 1 to 5.
    pub shade: u8,
    /// In halves.
    pub count: u32,
}

impl Bar {
    /// Its regions, in halves.
    fn all(&self) -> u32 {
        self.parts.iter().map(|part| part.count).sum::<u32>() + self.rest
    }
}

/// The bars in a page.
pub fn bars(bars: &[Bar], with_plants: bool) -> impl IntoView + use<> {
    let drawn = drawing(bars, with_plants);
    view! { <svg class="chart bars" viewBox=drawn.view_box() aria-hidden="true" focusable="false" inner_html=drawn.body></svg> }
}

/// The bars, the newest first and highest; with plants on it where the shades are levels of growth.
pub fn drawing(bars: &[Bar], with_plants: bool) -> Drawing {
    let most = bars.iter().map(Bar::all).max().unwrap_or_default();
    let mut y = if with_plants { PLANT.1 } else { 1.0 };
    let mut body = String::new();
    for (nth, bar) in bars.iter().enumerate() {
        let height = if nth == 0 { NEWEST } else { EARLIER };
        body.push_str(&row(bar, most, y, height, with_plants && nth == 0));
        y += height + BETWEEN;
    }
    Drawing { width: WIDTH, height: y - BETWEEN + 1.0, body }
}

fn row(bar: &Bar, most: u32, y: f64, height: f64, with_plants: bool) -> String {
    let rest = Part { shade: 0, count: bar.rest };
    let parts: Vec<Part> = bar.parts.iter().copied().chain([rest]).filter(|part| part.count > 0).collect();
    let is_newest = height == NEWEST;
    let middle = y + height / 2.0 + 4.5;
    let class = if is_newest { "chart__label chart__label--now" } else { "chart__label bars__then" };
    let mut drawn = format!("<text class=\"{class}\" x=\"0\" y=\"{}\">{}</text>", place(middle), escaped(&bar.label));
    let mut x = LABELS;
    for (part, width) in parts.iter().zip(widths(&parts, most)) {
        drawn.push_str(&segment(*part, (x, y), (width - GAP, height)));
        drawn.push_str(&count(*part, x + (width - GAP) / 2.0, middle));
        if with_plants && part.shade > 0 {
            drawn.push_str(&plant(part.shade, x + (width - GAP) / 2.0, y));
        }
        x += width;
    }
    drawn
}

fn segment(part: Part, (x, y): (f64, f64), (width, height): (f64, f64)) -> String {
    let [x, y, width, height] = [x, y, width, height].map(place);
    let class = class(part.shade);
    format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"3\"/>")
}

/// The class of a part with this shade, 0 for the regions without an answer.
pub fn class(shade: u8) -> String {
    if shade == 0 { "bar--empty".to_owned() } else { format!("bar--{shade}") }
}

/// The number in a part.
fn count(part: Part, x: f64, y: f64) -> String {
    let class = match part.shade {
        0 => "bar__count bar__count--rest",
        1..=3 => "bar__count",
        _ => "bar__count bar__count--light",
    };
    format!("<text class=\"{class}\" x=\"{}\" y=\"{}\">{}</text>", place(x), place(y), halves(part.count))
}

fn plant(shade: u8, x: f64, y: f64) -> String {
    let (width, height) = PLANT;
    let (left, top) = (place(x - width / 2.0), place(y - height + BELOW_SOIL));
    let (width, height) = (place(width), place(height));
    format!("<use href=\"#groei-{shade}\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>")
}

/// The width that a number needs, with the gap after it.
fn least(count: u32) -> f64 {
    6.0 + 7.0 * halves(count).chars().count() as f64
}

/// How wide the parts are, as `most` regions fill the row. Each has room for its number, in every round alike: what a narrow one takes is taken
/// from the wider ones.
fn widths(parts: &[Part], most: u32) -> Vec<f64> {
    let all: u32 = parts.iter().map(|part| part.count).sum();
    let room = (WIDTH - LABELS) * f64::from(all) / f64::from(most.max(1));
    let mut is_wide = vec![true; parts.len()];
    // Each pass finds one more part that is too narrow, so it ends.
    loop {
        let of =
            |wide: bool| parts.iter().zip(&is_wide).filter(move |(_, is)| **is == wide).map(|(part, _)| part.count);
        let (taken, shared): (f64, u32) = (of(false).map(least).sum(), of(true).sum());
        let unit = (room - taken) / f64::from(shared.max(1));
        let too_narrow = |(part, wide): (&Part, &bool)| *wide && unit * f64::from(part.count) < least(part.count);
        match parts.iter().zip(&is_wide).position(too_narrow) {
            Some(found) => is_wide[found] = false,
            None => {
                let width =
                    |(part, wide): (&Part, &bool)| if *wide { unit * f64::from(part.count) } else { least(part.count) };
                return parts.iter().zip(&is_wide).map(width).collect();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(counts: &[u32]) -> Vec<Part> {
        counts.iter().zip(1..).map(|(count, shade)| Part { shade, count: *count }).collect()
    }

    #[test]
    fn a_bar_fills_its_row_and_every_part_holds_its_number() {
        for counts in [&[4, 10, 14, 10, 12][..], &[1, 1, 46, 1, 1], &[50], &[21, 3, 26]] {
            let (parts, all) = (parts(counts), counts.iter().sum());
            let found = widths(&parts, all);
            assert!((found.iter().sum::<f64>() - (WIDTH - LABELS)).abs() < 1e-6, "{counts:?}: {found:?}");
            assert!(parts.iter().zip(&found).all(|(part, width)| *width >= least(part.count) - 1e-9), "{found:?}");
        }
        assert!(widths(&[], 0).is_empty());
    }

    #[test]
    fn a_part_with_fewer_regions_is_wider_only_to_hold_its_number() {
        for counts in [&[1, 2, 3, 20, 24], &[1, 3, 4, 6, 36], &[5, 5, 10, 10, 20]] {
            let found = widths(&parts(counts), 50);
            let narrower = |nth: usize| found[nth - 1] <= found[nth].max(least(counts[nth - 1])) + 1e-9;
            assert!((1..counts.len()).all(narrower), "{counts:?}: {found:?}");
        }
        let few = widths(&parts(&[10, 20]), 50);
        assert!((few[1] / few[0] - 2.0).abs() < 1e-9 && few.iter().sum::<f64>() < WIDTH - LABELS, "{few:?}");
    }

    #[test]
    fn every_round_has_all_its_numbers() {
        let bar = |label: &str, counts: &[u32]| Bar { label: label.to_owned(), parts: parts(counts), rest: 2 };
        let drawn = [bar("aug 26", &[1, 47]), bar("apr 26", &[1, 47])];
        let shown = drawing(&drawn, true).body;
        assert_eq!((shown.matches(">½<").count(), shown.matches(">1<").count()), (2, 2), "{shown}");
        assert_eq!((shown.matches("#groei-").count(), shown.matches("bar--empty").count()), (2, 2), "{shown}");
        let page = Owner::new().with(|| bars(&drawn, true).to_html());
        assert!(page.contains("aria-hidden=\"true\"") && page.contains(&shown) && !page.contains("style="), "{page}");
    }
}
