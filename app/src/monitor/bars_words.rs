//! What the bars of a principle of the network say when they stand alone, as they do on somebody's slide.

use super::bars::drawing;
use super::chart_words;
use super::charts::bar;
use super::numbers::halves;
use super::picture::Sheet;
use super::series::{Point, Series};
use crate::ui::{counted, growth_word};
use domain::monitor::Level;
use domain::time::month_year;

/// A principle of the network on a sheet.
pub fn sheet(series: &Series, source: String) -> Sheet {
    let drawn: Vec<_> = series.drawn().map(bar).collect();
    let levels = Level::ALL.map(|level| (level.number(), growth_word(level.number()).to_owned()));
    Sheet {
        title: title(series),
        subtitle: subtitle(series),
        source,
        words: rounds(series),
        key: levels.into_iter().chain([(0, WITHOUT.to_owned())]).collect(),
        drawing: drawing(&drawn, true),
    }
}

/// The regions of which no level is known.
const WITHOUT: &str = "zonder niveau";

/// "“Een stevige trekker”: 8 regio’s gegroeid, 1 terug", or where the regions stand when that cannot be compared.
fn title(series: &Series) -> String {
    let label = &series.label;
    // Where no region can be compared, that none grew says nothing.
    if let Some((_, change)) = series.change().filter(|(_, change)| change.n > 0) {
        let grew = counted(change.grew, "regio", "regio’s");
        return format!("“{label}”: {grew} gegroeid, {} terug", change.back);
    }
    match series.points.first().and_then(|point| point.quartiles) {
        Some(found) => format!("{} bij “{label}”", chart_words::quartile_words(&found)),
        None => format!("“{label}”: van geen regio is het niveau bekend"),
    }
}

/// What is counted, of how many regions.
fn subtitle(series: &Series) -> String {
    let Some(newest) = series.points.first() else { return String::new() };
    let known = &newest.distribution;
    let compared = series.change().filter(|(_, change)| change.n > 0).map(|(since, change)| {
        let all = change.n + change.not_comparable;
        format!(" Vergeleken met {}: {} van de {all}, {} gelijk.", month_year(since), change.n, change.stayed)
    });
    let without = chart_words::without(known.unknown, known.missing).map(|words| format!(" De andere: {words}."));
    let not_shown = series.not_shown().map(|words| format!(" {words}"));
    let is_between = |point: &Point| point.distribution.halves.iter().any(|halves| halves % 2 == 1);
    let between = series.drawn().any(is_between).then(|| " ½: een regio tussen twee niveaus.".to_owned());
    let more: String = [without, compared, not_shown, between].into_iter().flatten().collect();
    format!(
        "Hoeveel regio’s op elk niveau staan. Ronde van {}: {} van de {} regio’s.{more}",
        month_year(newest.date),
        known.n(),
        known.active(),
    )
}

/// Every round in words, for who does not see the drawing.
fn rounds(series: &Series) -> String {
    let one = |point: &Point| {
        let spread = &point.distribution;
        let level = |level: Level| format!("{} {}", growth_word(level.number()), halves(spread.halves[level.index()]));
        let levels = Level::ALL.map(level).join(", ");
        let without = chart_words::without(spread.unknown, spread.missing).map(|words| format!("; {words}"));
        format!("{}: {levels}{}.", month_year(point.date), without.unwrap_or_default())
    };
    series.drawn().map(one).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::monitor::series::NoChange;
    use chrono::NaiveDate;
    use domain::monitor::{Change, Distribution, Quartiles};
    use std::collections::BTreeSet;

    fn series(change: Option<Change>) -> Series {
        let point = |month, change: Option<Change>| Point {
            date: NaiveDate::from_ymd_opt(2026, month, 9).unwrap(),
            distribution: Distribution { halves: [2, 15, 21, 4, 2], unknown: 1, missing: 2 },
            quartiles: Some(Quartiles { first: 2.0, median: 3.0, third: 3.0 }),
            change: change.ok_or(NoChange::NotShown),
        };
        let points = vec![point(11, change), point(7, None)];
        Series { id: "p1-trekker".into(), label: "Een stevige trekker".into(), points, withheld: BTreeSet::new() }
    }

    #[test]
    fn the_title_tells_where_regions_went_or_where_they_stand() {
        let change = Change { n: 22, grew: 8, stayed: 13, back: 1, not_comparable: 3, median: Some(0.0) };
        let (told, withheld) = (series(Some(change)), series(None));
        assert_eq!(title(&told), "“Een stevige trekker”: 8 regio’s gegroeid, 1 terug");
        assert_eq!(
            title(&withheld),
            "De helft van de regio’s staat tussen Kiem en Plant, de middelste op Plant bij “Een stevige trekker”"
        );
        let none = Change { n: 0, grew: 0, stayed: 0, back: 0, not_comparable: 25, median: None };
        assert_eq!(title(&series(Some(none))), title(&withheld));
        let compared = "Vergeleken met juli 2026: 22 van de 25, 13 gelijk.";
        assert!(subtitle(&told).contains(compared) && !subtitle(&withheld).contains("Vergeleken"));
    }

    #[test]
    fn what_stands_on_the_sheet_says_of_how_many_and_has_every_number() {
        let sheet = sheet(&series(None), "Bron: hier.".to_owned());
        let known =
            "Ronde van november 2026: 22 van de 25 regio’s. De andere: 1 weet het nog niet, 2 vulden dit niet in.";
        assert!(sheet.subtitle.contains(known), "{}", sheet.subtitle);
        assert!(sheet.subtitle.ends_with("½: een regio tussen twee niveaus."), "{}", sheet.subtitle);
        assert_eq!(
            sheet.words.split(". ").next().unwrap(),
            "november 2026: Zaadje 1, Kiem 7½, Plant 10½, Knop 2, Bloem 1; 1 weet het nog niet, 2 vulden dit niet in"
        );
        assert_eq!((sheet.key.len(), sheet.key[5].0), (6, 0));
    }
}
