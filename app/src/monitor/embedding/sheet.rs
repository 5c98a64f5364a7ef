//! A point of embedding as it stands on somebody's slide.

use super::super::bars::drawing;
use super::super::chart_words::without;
use super::super::picture::Sheet;
use super::points::{Point, SHADES, bars_of, done, points_of};
use crate::ui::{Sign, counted};
use domain::monitor::Tally;
use domain::survey::SurveyFormat;
use domain::time::month_year;
use service::monitor::FrozenRound;

/// The regions without an answer.
const WITHOUT: &str = "zonder antwoord";

/// The point of this question in these rounds, which stand the oldest first; `None` when the newest did not ask it.
pub(in crate::monitor) fn sheet(rounds: &[FrozenRound], question: &str, source: String) -> Option<Sheet> {
    let format = SurveyFormat::version(rounds.last()?.format_version)?;
    let (_, question) = format.question(question)?;
    let point = points_of(rounds, &[question]).pop()?;
    let newest = point.newest()?;
    let labels: Vec<&str> = format.step.iter().map(|step| step.label.as_str()).collect();
    let steps = labels.iter().zip(SHADES).map(|(label, shade)| (shade, (*label).to_owned()));
    Some(Sheet {
        title: title(&point, newest),
        subtitle: subtitle(&point, newest),
        source,
        words: words(&point, &labels),
        key: steps.chain([(0, WITHOUT.to_owned())]).collect(),
        drawing: drawing(&bars_of(&point), false),
    })
}

fn title(point: &Point, newest: &Tally) -> String {
    match newest.n {
        0 => format!("Hierover is er geen antwoord: “{}”", point.label),
        n => format!("In {} van de {n} regio’s blijvend geregeld: “{}”", done(newest), point.label),
    }
}

/// What is counted, of how many regions, and what it was.
fn subtitle(point: &Point, newest: &Tally) -> String {
    let since = point.change.map(|(since, change)| {
        let of = counted(change.n, "regio", "regio’s");
        format!(
            " Sinds {}: {} erbij, {} eraf, bij {of} met twee keer antwoord.",
            month_year(since),
            change.grew,
            change.back
        )
    });
    let without = without(newest.unknown, newest.missing).map(|words| format!(" De andere: {words}."));
    format!(
        "Hoeveel regio’s bij elke stap staan. Ronde van {}: {} van de {} regio’s gaven antwoord.{}{}",
        month_year(point.rounds[0].0),
        newest.n,
        newest.active(),
        without.unwrap_or_default(),
        since.unwrap_or_default()
    )
}

/// Every round in words, for who does not see the drawing.
fn words(point: &Point, labels: &[&str]) -> String {
    let one = |tally: &Tally| {
        let steps: Vec<String> =
            labels.iter().zip(&tally.counts).map(|(label, count)| format!("{label} {count}")).collect();
        let without = without(tally.unknown, tally.missing).map(|words| format!("; {words}"));
        steps.join(", ") + &without.unwrap_or_default()
    };
    let round = |(date, tally): &(chrono::NaiveDate, Option<Tally>)| {
        let told = tally.as_ref().map_or_else(|| Sign::NotThere.words().to_owned(), one);
        format!("{}: {told}.", month_year(*date))
    };
    point.rounds.iter().map(round).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use domain::monitor::Change;

    fn point() -> Point {
        let tally = |done| Tally { counts: vec![1, 16, done], n: 17 + done, unknown: 1, missing: 3 };
        let of = |month, tally| (NaiveDate::from_ymd_opt(2026, month, 9).unwrap(), tally);
        let label = "We hebben een stip op de horizon.".to_owned();
        let rounds = vec![of(11, Some(tally(4))), of(7, Some(tally(2))), of(3, None)];
        let change = Change { n: 18, grew: 2, stayed: 16, back: 0, not_comparable: 7, median: Some(0.0) };
        Point { id: "b01-stip".into(), label, rounds, change: Some((of(7, None).0, change)) }
    }

    #[test]
    fn the_sheet_says_in_how_many_regions_and_of_how_many() {
        let point = point();
        let newest = point.newest().unwrap();
        assert_eq!(
            title(&point, newest),
            "In 4 van de 21 regio’s blijvend geregeld: “We hebben een stip op de horizon.”"
        );
        assert_eq!(
            subtitle(&point, newest),
            "Hoeveel regio’s bij elke stap staan. Ronde van november 2026: 21 van de 25 regio’s gaven antwoord. \
            De andere: 1 weet het nog niet, 3 vulden dit niet in. Sinds juli 2026: 2 erbij, 0 eraf, bij 18 regio’s met twee keer antwoord."
        );
        let labels = ["Nog niet", "In gang", "Blijvend geregeld"];
        assert_eq!(
            words(&point, &labels),
            "november 2026: Nog niet 1, In gang 16, Blijvend geregeld 4; 1 weet het nog niet, 3 vulden dit niet in. \
            juli 2026: Nog niet 1, In gang 16, Blijvend geregeld 2; 1 weet het nog niet, 3 vulden dit niet in. \
            maart 2026: bestond nog niet."
        );
    }
}
