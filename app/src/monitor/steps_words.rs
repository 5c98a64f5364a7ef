//! What a step chart says when it stands alone, as it does on somebody's slide.

use super::series::{Path, Step};
use crate::ui::{growth_word, growth_words};
use chrono::{Datelike, NaiveDate};
use domain::monitor::{Direction, HalfLevel, Movement};
use domain::time::{day_month, month_year};

/// "Gelderland-Zuid groeide van Kiem naar Plant bij “Een stevige trekker”".
pub fn title(region: &str, path: &Path) -> String {
    let at = format!("bij “{}”", path.label);
    let Some(newest) = path.last() else { return format!("{region} {at}") };
    let Some(now) = newest.value() else {
        let why = newest.sign().map_or("", |sign| sign.words());
        return format!("{region} {at}: {why} in {}", month_year(newest.date));
    };
    let Some(then) = path.before().and_then(Step::value) else {
        return format!("{region} staat op {} {at}", word(now));
    };
    match (Movement { from: then, to: now }).direction() {
        Direction::Grew => format!("{region} groeide van {} naar {} {at}", word(then), word(now)),
        Direction::Stayed => format!("{region} bleef op {} {at}", word(now)),
        Direction::Back => format!("{region} ging van {} naar {} {at}", word(then), word(now)),
    }
}

/// What is drawn, and of how many regions the band is.
pub fn subtitle(path: &Path) -> String {
    let (Some(first), Some(newest)) = (path.steps.first(), path.last()) else { return String::new() };
    let rounds = match path.steps.len() {
        1 => format!("Niveau in de ronde van {}.", month_year(newest.date)),
        many => format!("Niveau in {many} rondes, van {} tot {}.", month_year(first.date), month_year(newest.date)),
    };
    let (with_value, active) = (newest.distribution.n(), newest.distribution.active());
    let band = newest.network.map(|_| {
        format!(" Lichte band: de middelste helft van de regio’s ({with_value} van de {active} regio’s in de nieuwste ronde).")
    });
    let apart = path.steps.iter().any(|step| step.growth.difference.is_some_and(|distance| distance > 0));
    let apart = if apart { " Open rondjes: twee antwoorden die verschillen." } else { "" };
    format!("{rounds}{}{apart}", band.unwrap_or_default())
}

/// Where the figures come from, and when the picture was made.
pub fn source(today: NaiveDate) -> String {
    format!(
        "Bron: vragenlijst van het landelijk lerend netwerk Kansrijke Start. Gemaakt op {} {}.",
        day_month(today),
        today.year()
    )
}

/// Every round in words, for who does not see the drawing.
pub fn rounds(path: &Path) -> String {
    let one = |step: &Step| {
        let words = match step.value() {
            Some(value) => growth_words(value.halves()),
            None => step.sign().map_or("", |sign| sign.words()).to_owned(),
        };
        format!("{}: {words}.", month_year(step.date))
    };
    path.steps.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// "Plant", or "Plant–Knop" for a value between two levels.
fn word(value: HalfLevel) -> String {
    let (low, high) = value.neighbours();
    match low == high {
        true => growth_word(low.number()).to_owned(),
        false => format!("{}–{}", growth_word(low.number()), growth_word(high.number())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::monitor::{Distribution, GrowthResult, Outcome, Quartiles};

    fn path(values: &[Option<u8>]) -> Path {
        let step = |(month, halves): (u32, &Option<u8>)| {
            let value = halves.map_or(Outcome::Missing, |it| Outcome::Known(HalfLevel::from_halves(it).unwrap()));
            Step {
                date: NaiveDate::from_ymd_opt(2026, month, 9).unwrap(),
                growth: GrowthResult { value, marks: Vec::new(), difference: None },
                answers: Vec::new(),
                network: Some(Quartiles { first: 2.0, median: 2.5, third: 3.0 }),
                distribution: Distribution { halves: [0, 0, 44, 0, 0], unknown: 0, missing: 3 },
                not_there: false,
            }
        };
        let steps = (1..).map(|it| it * 4 - 2).zip(values).map(step).collect();
        Path { id: "p1".into(), label: "Een stevige trekker".into(), steps }
    }

    #[test]
    fn the_title_is_the_message() {
        let of = |values: &[Option<u8>]| title("Zeeland", &path(values));
        assert_eq!(of(&[Some(4), Some(7)]), "Zeeland groeide van Kiem naar Plant–Knop bij “Een stevige trekker”");
        assert_eq!(of(&[Some(4), Some(4)]), "Zeeland bleef op Kiem bij “Een stevige trekker”");
        assert_eq!(of(&[Some(6), Some(4)]), "Zeeland ging van Plant naar Kiem bij “Een stevige trekker”");
        assert_eq!(of(&[None, Some(4)]), "Zeeland staat op Kiem bij “Een stevige trekker”");
        assert_eq!(of(&[Some(4), None]), "Zeeland bij “Een stevige trekker”: niet ingevuld in juni 2026");
    }

    #[test]
    fn what_stands_under_it_says_of_how_many_and_from_where() {
        assert_eq!(
            subtitle(&path(&[Some(4), Some(6)])),
            "Niveau in 2 rondes, van februari 2026 tot juni 2026. Lichte band: de middelste helft van de regio’s \
            (22 van de 25 regio’s in de nieuwste ronde)."
        );
        assert_eq!(rounds(&path(&[None, Some(5)])), "februari 2026: niet ingevuld. juni 2026: tussen Kiem en Plant.");
        let source = source(NaiveDate::from_ymd_opt(2027, 3, 3).unwrap());
        assert!(source.starts_with("Bron: ") && source.ends_with("3 maart 2027."), "{source}");
    }
}
