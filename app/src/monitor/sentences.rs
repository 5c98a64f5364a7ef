//! The sentences above the charts: the most important change first, counts before anything else.

use super::numbers::{amount, capital, enumerate, regions};
use super::series::Path;
use crate::ui::growth_words;
use chrono::NaiveDate;
use domain::account::rights::{Action, Capacity, Reach, reach};
use domain::monitor::{Change, Direction, HalfLevel, is_conclusive, leading_change};
use domain::time::month_year;

/// The heading and the first sentences of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The heading.
    pub title: String,
    /// The sentences under it.
    pub lead: String,
}

/// The headline of the network: its principles by their words, with their change since the round of `before`.
pub fn of_network(changes: &[(&str, Change)], now: NaiveDate, before: Option<NaiveDate>) -> Headline {
    let Some(before) = before.filter(|_| changes.iter().any(|(_, change)| change.n > 0)) else {
        return Headline {
            title: format!("Zo staat het netwerk ervoor in {}", month_year(now)),
            lead: "Na de volgende ronde zie je hier ook wat er veranderde.".to_owned(),
        };
    };
    let Some((label, change)) = leading_change(changes) else {
        return Headline {
            title: "Het netwerk bleef ongeveer gelijk".to_owned(),
            lead: format!(
                "Vergeleken met {} gingen er bij geen enkel principe meer regio’s vooruit dan terug, of andersom.",
                month_year(before)
            ),
        };
    };
    let title = if change.net() > 0 {
        format!("Het netwerk groeide het meest bij “{label}”")
    } else {
        format!("Het netwerk ging terug bij “{label}”")
    };
    let mut lead = format!("Vergeleken met {} {}", month_year(before), counts(label, &change));
    if !is_conclusive(&change) {
        lead.push_str(" Zo’n verschil kan toeval zijn.");
    }
    if let Some((other, count)) = most_back(changes, label) {
        lead.push_str(&format!(" Bij “{other}” gingen {} terug: misschien iets voor de agenda.", regions(count)));
    }
    Headline { title, lead }
}

/// "gingen negen regio’s vooruit bij “…”, tien bleven gelijk en twee gingen terug. Vier … niet te vergelijken."
fn counts(label: &str, change: &Change) -> String {
    let verb = |count: u32, one: &'static str, many: &'static str| if count < 2 { one } else { many };
    let rest = match change.not_comparable {
        0 => String::new(),
        count => format!(" {} {} niet te vergelijken.", capital(&regions(count)), verb(count, "is", "zijn")),
    };
    format!(
        "{} {} vooruit bij “{label}”, {} {} gelijk en {} {} terug.{rest}",
        verb(change.grew, "ging", "gingen"),
        regions(change.grew),
        amount(change.stayed),
        verb(change.stayed, "bleef", "bleven"),
        amount(change.back),
        verb(change.back, "ging", "gingen"),
    )
}

/// The other principle at which the most regions went back, when that is more than a few.
fn most_back<'a>(changes: &[(&'a str, Change)], but: &str) -> Option<(&'a str, u32)> {
    let others = changes.iter().filter(|(label, change)| *label != but && change.back >= 3);
    others.max_by_key(|(_, change)| change.back).map(|(label, change)| (*label, change.back))
}

/// A big number with its words: where most regions went at the principle of the headline, and where the others did.
pub fn figure(label: &str, change: &Change) -> (String, String) {
    let Change { grew, stayed, back, not_comparable, .. } = change;
    let (number, other) = if change.net() > 0 {
        (format!("{grew} vooruit"), format!("{back} terug"))
    } else {
        (format!("{back} terug"), format!("{grew} vooruit"))
    };
    (number, format!("bij “{label}”; {stayed} gelijk, {other}, {not_comparable} niet te vergelijken"))
}

/// What the heading of a region needs beside its principles.
#[derive(Clone, Copy, Debug)]
pub struct RegionFacts<'a> {
    /// Its name.
    pub name: &'a str,
    /// Whether the reader holds a seat of it.
    pub is_own: bool,
    /// How many trekkers count in the newest round.
    pub trekkers: usize,
    /// The newest round.
    pub now: NaiveDate,
}

/// The headline of a region.
pub fn of_region(paths: &[Path], facts: RegionFacts<'_>) -> Headline {
    let RegionFacts { name, is_own, trekkers, now } = facts;
    if trekkers == 0 {
        return Headline {
            title: format!("Geen antwoorden van {name} in {}", month_year(now)),
            lead: match paths.iter().any(|path| path.last_known().is_some()) {
                true => "Wat er eerder bekend was, staat er met de ronde erbij.".to_owned(),
                false => "Zodra er antwoorden zijn, zie je ze hier.".to_owned(),
            },
        };
    }
    let moved: Vec<(&Path, HalfLevel, HalfLevel)> = paths.iter().filter_map(moved).collect();
    let all = paths.len();
    let count = |way| moved.iter().filter(|(_, from, to)| direction(*from, *to) == way).count();
    let title = match (moved.is_empty(), count(Direction::Grew), count(Direction::Back)) {
        (true, ..) => format!("Zo staat {name} ervoor in {}", month_year(now)),
        (_, 0, 0) => format!("{name} bleef bij alle principes gelijk"),
        (_, 0, back) => format!("{name} ging terug bij {back} van de {all} principes"),
        (_, grew, _) => format!("{name} groeide bij {grew} van de {all} principes"),
    };
    let mut lead: Vec<String> = Vec::new();
    if let Some(before) = paths.first().and_then(Path::before).filter(|_| !moved.is_empty()) {
        lead.push(format!("Vergeleken met {}.", month_year(before.date)));
    }
    let trekkers = if trekkers == 1 { "Eén trekker vulde in." } else { "Twee trekkers vulden in." };
    lead.push(trekkers.to_owned());
    lead.extend(fall(&moved, is_own));
    lead.extend(talk(paths, is_own));
    Headline { title, lead: lead.join(" ") }
}

fn moved(path: &Path) -> Option<(&Path, HalfLevel, HalfLevel)> {
    Some((path, path.before()?.value()?, path.last()?.value()?))
}

fn direction(from: HalfLevel, to: HalfLevel) -> Direction {
    domain::monitor::Movement { from, to }.direction()
}

/// The largest fall, neutral and inviting.
fn fall(moved: &[(&Path, HalfLevel, HalfLevel)], is_own: bool) -> Option<String> {
    let back = moved.iter().filter(|(_, from, to)| direction(*from, *to) == Direction::Back);
    let (path, from, to) = back.clone().max_by_key(|(_, from, to)| from.halves() - to.halves())?;
    let before = path.before()?;
    let question = if is_own { " Wat speelt er?" } else { "" };
    let more = match back.clone().count() as u32 {
        0 | 1 => String::new(),
        count => format!("{} principes gingen terug. ", capital(&amount(count))),
    };
    let (now, then) = (growth_words(to.halves()), growth_words(from.halves()));
    Some(format!("{more}Bij “{}”: nu {now}, in {} {then}.{question}", path.label, month_year(before.date)))
}

fn talk(paths: &[Path], is_own: bool) -> Option<String> {
    let apart = paths.iter().filter(|path| path.last().is_some_and(|step| step.growth.is_reason_to_talk())).count();
    let who = if is_own { "jullie antwoorden" } else { "de antwoorden van de trekkers" };
    let where_ = match apart {
        0 => return None,
        1 => "één principe".to_owned(),
        many => format!("{} principes", amount(many as u32)),
    };
    Some(format!("Bij {where_} liggen {who} twee niveaus of meer uit elkaar: een reden om te praten."))
}

/// The pill above a step chart, with its direction where it can be compared.
pub fn pill(path: &Path) -> (Option<Direction>, String) {
    let Some(last) = path.last() else { return (None, "Geen antwoord".to_owned()) };
    let Some(now) = last.value() else {
        let words = match last.growth.value {
            domain::monitor::Outcome::Unknown => "Weet ik nog niet".to_owned(),
            _ => format!("Geen antwoord in {}", month_year(last.date)),
        };
        return (None, with_last_known(words, path));
    };
    let words = growth_words(now.halves());
    let Some(from) = path.before().and_then(|before| Some((before.date, before.value()?))) else {
        return (None, with_last_known(format!("nu {words}"), path));
    };
    let then = growth_words(from.1.halves());
    match direction(from.1, now) {
        Direction::Grew => (Some(Direction::Grew), format!("↑ van {then} naar {words}")),
        Direction::Stayed => (Some(Direction::Stayed), format!("= {words}")),
        Direction::Back => (Some(Direction::Back), format!("↓ nu {words}, in {} {then}", month_year(from.0))),
    }
}

fn with_last_known(words: String, path: &Path) -> String {
    match path.last_known() {
        Some((date, value)) => {
            format!("{words}; laatst bekend: {} ({})", growth_words(value.halves()), month_year(date))
        }
        None => words,
    }
}

/// Who reads the results of closed rounds, made from the rights table so that it is true.
pub fn readers() -> String {
    let words = |capacity| match capacity {
        Capacity::Trekker => Some("trekkers"),
        Capacity::Partner => Some("partners (zoals RIVM en CPZ)"),
        Capacity::Coordinator => Some("de coördinatiegroep"),
        Capacity::Visitor | Capacity::FormerMember | Capacity::Admin => None,
    };
    let reads = |capacity: &Capacity| reach(Action::ReadClosedResults, *capacity) == Reach::All;
    let found: Vec<String> = Capacity::ALL.into_iter().filter(reads).filter_map(words).map(str::to_owned).collect();
    format!("Dit lezen alle leden van het netwerk: {}.", enumerate(&found))
}

#[cfg(test)]
#[path = "sentences_tests.rs"]
mod tests;
