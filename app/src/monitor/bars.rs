//! The regions over the levels, a bar a round; with the change in words and all numbers in a table.

use super::bars_table::table;
use super::numbers::{halves, place};
use super::sentences;
use super::series::{Point, Series};
use crate::ui::{Disclosure, for_count, growth_word, growth_words};
use domain::monitor::{Distribution, Level, Quartiles};
use domain::time;
use leptos::prelude::*;

// The drawing is as wide as a card on a telephone of 360 px, so that its text is at least 12 px there.
const WIDTH: f64 = 290.0;
const LABELS: f64 = 66.0;
const BAR: f64 = 26.0;
const ROW: f64 = 40.0;
const GAP: f64 = 2.0;
/// The width of a level at which no region stands.
const EMPTY: f64 = 5.0;

/// A part of a bar.
#[derive(Clone, Debug, PartialEq)]
struct Segment {
    level: u8,
    /// In halves.
    count: u32,
    x: f64,
    width: f64,
}

impl Segment {
    fn class(&self) -> String {
        if self.count == 0 { "bar--empty".to_owned() } else { format!("bar--{}", self.level) }
    }

    /// The number of regions; nothing when there are none.
    fn words(&self) -> String {
        if self.count == 0 { String::new() } else { halves(self.count) }
    }
}

/// A card with one principle of the network over rounds.
#[component]
pub fn BarsCard(
    /// The numbers.
    series: Series,
) -> impl IntoView {
    let id = series.id.clone();
    let drawn = drawing(&series);
    let words = series.points.first().map(middle_words);
    let changed = series.change().map(|(since, change)| sentences::card(since, &change));
    let (numbers, about) = (table(&series), series.label.clone());
    view! {
        <section class="card" aria-labelledby=format!("{id}-kop")>
            <h3 class="card__title" id=format!("{id}-kop")>{series.label}</h3>
            {changed.map(|words| view! { <p class="small">{words}</p> })}
            {drawn}
            {words.map(|words| view! { <p class="small soft">{words}</p> })}
            <Disclosure summary="Cijfers in een tabel" about>
                <p class="table-hint small soft">"Schuif de tabel opzij om alle rondes te zien."</p>
                {numbers}
            </Disclosure>
        </section>
    }
}

fn drawing(series: &Series) -> impl IntoView + use<> {
    let height = ROW * series.points.len() as f64;
    let (title, about) = (format!("{}-titel", series.id), format!("{}-uitleg", series.id));
    let named_by = format!("{title} {about}");
    let described = series.points.iter().map(sentence).collect::<Vec<_>>().join(" ");
    let name = format!("{}: aantal regio’s op elk niveau, per ronde", series.label);
    let rows = series.points.iter().enumerate().map(|(row, point)| bar(row, point)).collect_view();
    view! {
        <svg class="chart" viewBox=format!("0 0 {WIDTH} {height}") role="img" aria-labelledby=named_by>
            <title id=title>{name}</title>
            <desc id=about>{described}</desc>
            {rows}
        </svg>
    }
}

fn bar(row: usize, point: &Point) -> impl IntoView + use<> {
    let y = ROW * row as f64 + 2.0;
    let n = point.distribution.n();
    let noun = for_count(n, "regio", "regio’s");
    let parts = segments(&point.distribution).into_iter().map(move |part| {
        let light = if part.level > 3 { "bar__count bar__count--light" } else { "bar__count" };
        view! {
            <rect class=part.class() x=place(part.x) y=place(y) width=place(part.width)
                height=place(BAR) rx="3"></rect>
            <text class=light x=place(part.x + part.width / 2.0) y=place(y + 18.0)>{part.words()}</text>
        }
    });
    view! {
        <text class="chart__label" x="0" y=place(y + 11.0)>{time::short_month(point.date)}</text>
        <text class="chart__label" x="0" y=place(y + 26.0)>{format!("{n} {noun}")}</text>
        {parts.collect_view()}
    }
}

/// Where the parts of a bar lie: always five, so that the place tells the level as well as the shade does. A part is never narrower than its count needs: half a region among 25 would
/// otherwise hide its own number; what it takes is taken from the wider ones alike.
fn segments(distribution: &Distribution) -> Vec<Segment> {
    let counted: Vec<(Level, u32)> = Level::ALL.iter().map(|l| (*l, distribution.halves[l.index()])).collect();
    if distribution.n() == 0 {
        return Vec::new();
    }
    let room = WIDTH - 1.0 - LABELS - GAP * counted.len().saturating_sub(1) as f64;
    let least = |count: u32| if count == 0 { EMPTY } else { 6.0 + 7.0 * halves(count).chars().count() as f64 };
    let mut wide: Vec<bool> = counted.iter().map(|(_, count)| *count > 0).collect();
    let mut unit = 0.0;
    // Each pass can only find more parts that are too narrow, so it ends.
    loop {
        let taken: f64 = counted.iter().zip(&wide).filter(|(_, wide)| !**wide).map(|((_, c), _)| least(*c)).sum();
        let shared: u32 = counted.iter().zip(&wide).filter(|(_, wide)| **wide).map(|((_, c), _)| *c).sum();
        if shared > 0 {
            unit = (room - taken) / f64::from(shared);
        }
        let narrow = |((_, count), wide): (&(Level, u32), &bool)| *wide && unit * f64::from(*count) < least(*count);
        match counted.iter().zip(&wide).position(narrow) {
            Some(found) => wide[found] = false,
            None => break,
        }
    }
    let mut x = LABELS;
    let segment = |((level, count), wide): (&(Level, u32), &bool)| {
        let width = if *wide { unit * f64::from(*count) } else { least(*count) };
        let made = Segment { level: level.number(), count: *count, x, width };
        x += width + GAP;
        made
    };
    counted.iter().zip(&wide).map(segment).collect()
}

/// One round in words, for who does not see the drawing.
fn sentence(point: &Point) -> String {
    let spread = &point.distribution;
    let at = |level: &Level| format!("{} {}", growth_word(level.number()), halves(spread.halves[level.index()]));
    let levels = Level::ALL.iter().map(at).collect::<Vec<_>>().join(", ");
    format!("{}, {} van {} regio’s: {levels}.", time::month_year(point.date), spread.n(), spread.active())
}

fn middle_words(point: &Point) -> String {
    let spread = &point.distribution;
    let n = format!("Van {} van de {} regio’s kennen we het niveau", spread.n(), spread.active());
    let unknown = match spread.unknown {
        0 => String::new(),
        1 => ", 1 weet het nog niet".to_owned(),
        many => format!(", {many} weten het nog niet"),
    };
    match point.quartiles {
        Some(q) => format!("{n}{unknown}. {}", quartile_words(&q)),
        None => format!("{n}{unknown}."),
    }
}

/// The middle region and the middle half in the words of the scale: to the nearest half and to the nearest level. The table has
/// the numbers.
fn quartile_words(found: &Quartiles) -> String {
    let middle = (found.median * 2.0).round() as u8;
    let at = if middle.is_multiple_of(2) { "op " } else { "" };
    let [first, third] = [found.first, found.third].map(|value| growth_word(value.round() as u8));
    let half = if first == third { format!("op {first}") } else { format!("tussen {first} en {third}") };
    format!("De middelste regio staat {at}{}, de helft van de regio’s staat {half}.", growth_words(middle))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(halves: [u32; 5]) -> Vec<Segment> {
        segments(&Distribution { halves, unknown: 0, missing: 0 })
    }

    #[test]
    fn a_bar_fills_its_row_and_every_part_holds_its_count() {
        for halves in [[4, 10, 14, 10, 6], [1, 1, 46, 1, 1], [0, 0, 0, 0, 2], [21, 0, 3, 0, 24]] {
            let parts = spread(halves);
            assert_eq!(parts.iter().map(|part| part.level).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
            let end = parts.last().map(|part| part.x + part.width).unwrap();
            assert!((end - (WIDTH - 1.0)).abs() < 1e-6, "{halves:?} ends at {end}");
            assert!(parts.iter().all(|part| part.width >= 5.0 + 7.0 * part.words().chars().count() as f64));
        }
        assert!(spread([0; 5]).is_empty());
    }

    #[test]
    fn the_middle_is_told_in_the_words_of_the_scale() {
        let words = |first, median, third| quartile_words(&Quartiles { first, median, third });
        let told = "De middelste regio staat tussen Plant en Knop, de helft van de regio’s staat tussen Plant en Knop.";
        assert_eq!(words(2.75, 3.25, 3.875), told);
        assert_eq!(words(3.0, 3.0, 3.25), "De middelste regio staat op Plant, de helft van de regio’s staat op Plant.");
    }

    #[test]
    fn wide_parts_are_in_proportion() {
        let parts = spread([10, 20, 20, 0, 0]);
        assert!((parts[1].width - parts[2].width).abs() < 1e-6);
        assert!((parts[1].width / parts[0].width - 2.0).abs() < 1e-6);
    }
}
