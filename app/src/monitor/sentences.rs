//! The sentences above the charts: the most important change first, counts before anything else.

use super::numbers::amount;
use super::series::Path;
use crate::ui::{Sign, counted, for_count, growth_words, listed};
use chrono::NaiveDate;
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

/// What the headline of the network is made from.
#[derive(Clone, Copy, Debug)]
pub struct NetworkFacts<'a> {
    /// The changes that may be shown, each with the words of its principle.
    pub changes: &'a [(&'a str, Change)],
    /// Whether they are of every principle: only then can one be said to have grown the most.
    pub complete: bool,
    /// The day of the newest round's meeting.
    pub now: NaiveDate,
    /// The day of the meeting before it.
    pub before: Option<NaiveDate>,
    /// Whether members read it: what went back may be something for their agenda.
    pub for_members: bool,
}

/// The headline of the network: the most important change since the round before.
pub fn of_network(facts: NetworkFacts<'_>) -> Headline {
    let NetworkFacts { changes, complete, now, for_members, .. } = facts;
    let Some(before) = facts.before.filter(|_| changes.iter().any(|(_, change)| change.n > 0)) else {
        return Headline {
            title: format!("Zo staat het netwerk ervoor in {}", month_year(now)),
            lead: "Na de volgende ronde zie je hier ook wat er veranderde.".to_owned(),
        };
    };
    let Some((label, change)) = leading_change(changes) else { return balanced(complete, now, before) };
    let is_largest = complete && changes.iter().filter(|(_, other)| other.net() == change.net()).count() == 1;
    let title = match (change.net() > 0, is_largest) {
        (true, true) => format!("Het netwerk groeide het meest bij “{label}”"),
        (true, false) => format!("Het netwerk groeide bij “{label}”"),
        (false, _) => format!("Het netwerk ging terug bij “{label}”"),
    };
    let at = format!(" bij “{label}”");
    let mut lead = Ways::of(&change).compared(before, counted_regions, &at);
    if !is_conclusive(&change) {
        lead.push_str(" Zo’n verschil kan toeval zijn.");
    }
    if let Some((other, count)) = most_back(changes, label) {
        let agenda = if for_members { ": misschien iets voor de agenda" } else { "" };
        lead.push_str(&format!(" Bij “{other}” gingen {} terug{agenda}.", counted_regions(count)));
    }
    Headline { title, lead }
}

/// As many regions went one way as the other, at every principle of which the change is known.
fn balanced(complete: bool, now: NaiveDate, before: NaiveDate) -> Headline {
    let (title, at) = if complete {
        ("Het netwerk bleef ongeveer gelijk".to_owned(), "elk principe")
    } else {
        (format!("Zo staat het netwerk ervoor in {}", month_year(now)), "de principes die te vergelijken zijn")
    };
    let lead = format!("Vergeleken met {} gingen bij {at} evenveel regio’s vooruit als terug.", month_year(before));
    Headline { title, lead }
}

/// How many went which way: regions at a principle, or principles of a region.
#[derive(Clone, Copy, Debug)]
struct Ways {
    grew: u32,
    stayed: u32,
    back: u32,
    not_comparable: u32,
}

impl Ways {
    fn of(change: &Change) -> Self {
        let Change { grew, stayed, back, not_comparable, .. } = *change;
        Self { grew, stayed, back, not_comparable }
    }

    /// "Vergeleken met juni 2026 gingen 9 regio’s vooruit, 10 bleven gelijk en 1 ging terug; 4 zijn niet te vergelijken."
    /// Numbers that stand beside each other are figures, also the small ones; a way that nobody went is left out.
    fn compared(self, before: NaiveDate, counted: fn(u32) -> String, at: &str) -> String {
        let Self { grew, stayed, back, not_comparable } = self;
        let rest = match not_comparable {
            0 => String::new(),
            count => format!("; {count} {} niet te vergelijken", for_count(count, "is", "zijn")),
        };
        let ways = [
            (grew, for_count(grew, "ging", "gingen"), "vooruit"),
            (stayed, for_count(stayed, "bleef", "bleven"), "gelijk"),
            (back, for_count(back, "ging", "gingen"), "terug"),
        ];
        let mut ways = ways.into_iter().filter(|(count, ..)| *count > 0);
        let Some((count, verb, way)) = ways.next() else {
            return format!("Vergeleken met {} is nog niets te vergelijken.", month_year(before));
        };
        let first = format!("{verb} {} {way}{at}", counted(count));
        let others = ways.map(|(count, verb, way)| format!("{count} {verb} {way}"));
        let all = listed(&[first].into_iter().chain(others).collect::<Vec<_>>());
        format!("Vergeleken met {} {all}{rest}.", month_year(before))
    }
}

fn counted_regions(count: u32) -> String {
    counted(count, "regio", "regio’s")
}

fn counted_principles(count: u32) -> String {
    counted(count, "principe", "principes")
}

/// The other principle at which the most regions went back, when that is more than a few.
fn most_back<'a>(changes: &[(&'a str, Change)], but: &str) -> Option<(&'a str, u32)> {
    let others = changes.iter().filter(|(label, change)| *label != but && change.back >= 3);
    others.max_by_key(|(_, change)| change.back).map(|(label, change)| (*label, change.back))
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
            title: format!("{name} vulde in {} niets in", month_year(now)),
            lead: match paths.iter().any(|path| path.last_known().is_some()) {
                true => "Wat er eerder bekend was, staat er met de ronde erbij.".to_owned(),
                false => "Zodra er antwoorden zijn, zie je ze hier.".to_owned(),
            },
        };
    }
    let moved: Vec<(&Path, HalfLevel, HalfLevel)> = paths.iter().filter_map(moved).collect();
    let count = |way| moved.iter().filter(|(_, from, to)| direction(*from, *to) == way).count() as u32;
    let ways = Ways {
        grew: count(Direction::Grew),
        stayed: count(Direction::Stayed),
        back: count(Direction::Back),
        not_comparable: (paths.len() - moved.len()) as u32,
    };
    let before = moved.first().and_then(|(path, ..)| path.before());
    let compared = before.map(|before| ways.compared(before.date, counted_principles, ""));
    let trekkers =
        if trekkers == 1 { "Eén trekker vulde de vragenlijst in." } else { "Twee trekkers vulden de vragenlijst in." };
    let lead = [compared, Some(trekkers.to_owned()), fall(&moved, is_own), talk(paths, is_own)];
    Headline { title: region_title(name, ways, now), lead: lead.into_iter().flatten().collect::<Vec<_>>().join(" ") }
}

/// Growing and going back both stand in it, and what cannot be compared did not stay the same.
fn region_title(name: &str, ways: Ways, now: NaiveDate) -> String {
    let Ways { grew, stayed, back, not_comparable } = ways;
    let all = grew + stayed + back + not_comparable;
    match (grew, stayed, back) {
        (0, 0, 0) => format!("Zo staat {name} ervoor in {}", month_year(now)),
        (0, stayed, 0) if stayed == all => format!("{name} bleef bij alle {all} principes gelijk"),
        (0, stayed, 0) => format!("{name} bleef gelijk bij {stayed} van de {all} principes"),
        (0, _, back) => format!("{name} ging terug bij {back} van de {all} principes"),
        (grew, _, 0) => format!("{name} groeide bij {grew} van de {all} principes"),
        (grew, _, back) => format!("{name} groeide bij {} en ging terug bij {back}", counted_principles(grew)),
    }
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
    let (path, from, to) = back.max_by_key(|(_, from, to)| from.halves() - to.halves())?;
    let before = path.before()?;
    let question = if is_own { " Wat speelt er?" } else { "" };
    let (now, then) = (growth_words(to.halves()), growth_words(from.halves()));
    Some(format!("Bij “{}”: nu {now}, in {} {then}.{question}", path.label, month_year(before.date)))
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
    let Some(last) = path.last() else { return (None, Sign::NotFilledIn.words().to_owned()) };
    let Some(now) = last.value() else {
        let sign = last.sign().unwrap_or(Sign::NotFilledIn);
        return (None, with_last_known(format!("{} in {}", sign.words(), month_year(last.date)), path));
    };
    let words = growth_words(now.halves());
    let Some(from) = path.before().and_then(|before| Some((before.date, before.value()?))) else {
        let why = path.before().and_then(|before| Some((before.date, before.sign()?.words())));
        let why = why.map(|(date, sign)| format!("; in {}: {sign}", month_year(date)));
        return (None, format!("nu {words}{}", why.unwrap_or_default()));
    };
    let then = growth_words(from.1.halves());
    match direction(from.1, now) {
        Direction::Grew => (Some(Direction::Grew), format!("↑ {words}, was {then}")),
        Direction::Stayed => (Some(Direction::Stayed), format!("{words}, zoals in {}", month_year(from.0))),
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

#[cfg(test)]
#[path = "sentences_tests.rs"]
mod tests;
