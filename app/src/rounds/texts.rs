//! The words about rounds.

use super::names::{ANSWER, CLOSES, FIRST_REMINDER, OPENS, REASON, ROUND, SECOND_REMINDER};
use crate::forms::{Name, Problem};
use chrono::NaiveDate;
use domain::rounds::{RoundState, RoundTimes, TimesProblem};
use domain::time::{self, SeenOn};
use service::rounds::{Reminded, RoundError, RoundView};

/// What to do without a reason.
pub(crate) const NO_REASON: &str = "Schrijf in een zin waarom de ronde weer opengaat.";

/// What to do about a refusal, and at which field; `None` when no form can show it. `first` is the form's first field.
pub(crate) fn refusal(error: &RoundError, first: Name) -> Option<(Name, Problem)> {
    let [closes, _] = CLOSES;
    // Who keeps or takes over proposed times typed none.
    let closes = if first == ANSWER { first } else { closes };
    let date = if [REASON, ROUND].contains(&first) { closes } else { first };
    Some(match error {
        RoundError::Changed => (first, Problem::Changed),
        RoundError::WrongState(state) => (first, is_already(*state).into()),
        RoundError::Imported => (
            first,
            "Deze ronde is ingelezen uit een bestand. Zo’n ronde blijft gesloten, en alleen leden zien haar.".into(),
        ),
        RoundError::ClosesInThePast => (closes, "Kies een moment dat nog moet komen.".into()),
        RoundError::Overlaps(other) => (date, overlaps(*other).into()),
        RoundError::Reminded(which) => (closes, reminded(*which).into()),
        RoundError::Times(_) | RoundError::Db(_) => return None,
    })
}

/// A reminder (0 or 1) that went out would change.
fn reminded(which: usize) -> String {
    let which = ["eerste", "tweede"][which];
    format!("De {which} herinnering is al geweest en verandert niet meer. De andere tijden kun je nog aanpassen.")
}

/// Two rounds would be open at once.
pub(crate) fn overlaps(other: NaiveDate) -> String {
    format!(
        "Dan is ook de ronde van de bijeenkomst van {} open. Er kan één ronde tegelijk open zijn: kies een ander moment, \
         of pas eerst die ronde aan.",
        time::full_date(other)
    )
}

/// What to do about times that cannot be, and at which field: the one that was changed from the `standing` times.
pub(crate) fn times_problem(problem: TimesProblem, wanted: &RoundTimes, standing: &RoundTimes) -> (Name, &'static str) {
    let [opens, first, second, closes] = [OPENS, FIRST_REMINDER, SECOND_REMINDER, CLOSES].map(|[day, _]| day);
    let stood = |which: usize| wanted.reminders[which] == standing.reminders[which];
    match problem {
        TimesProblem::ClosesBeforeOpening => (closes, "Kies een moment van sluiten na het openen."),
        TimesProblem::ReminderOutside(which) if !stood(which) => {
            ([first, second][which], "Kies een moment waarop de ronde open is, of laat de herinnering leeg.")
        }
        TimesProblem::ReminderOutside(which) if wanted.reminders[which] < Some(wanted.opens_at) => {
            (opens, "Voor dit moment staat al een herinnering gepland. Open eerder, of pas de herinneringen aan.")
        }
        TimesProblem::ReminderOutside(_) => {
            (closes, "Na dit moment staat nog een herinnering gepland. Sluit later, of pas de herinneringen aan.")
        }
        TimesProblem::RemindersReversed if stood(1) => {
            (first, "Kies voor de eerste herinnering een moment voor de tweede.")
        }
        TimesProblem::RemindersReversed => (second, "Kies voor de tweede herinnering een moment na de eerste."),
    }
}

/// Why a step cannot be taken from this state.
pub(crate) fn is_already(state: RoundState) -> &'static str {
    match state {
        RoundState::Planned => {
            "De ronde is nog niet open. Op de pagina van de bijeenkomst staat wanneer de ronde opengaat."
        }
        RoundState::Open => "De ronde is nu open. Op de pagina van de bijeenkomst staat wat je kunt doen.",
        RoundState::Closed => "De ronde is al gesloten. Op de pagina van de bijeenkomst staat wat je kunt doen.",
        RoundState::Published => "De ronde is al gepubliceerd. Op de pagina van de bijeenkomst staat wat je kunt doen.",
    }
}

/// What became of a reminder (0 or 1), in a sentence.
pub(crate) fn reminded_sentence(which: usize, reminded: Reminded, seen: SeenOn) -> String {
    let which = ["eerste", "tweede"][which];
    let day = |at| seen.day_month(time::day(at));
    match reminded {
        Reminded::Sent(at) => format!("De {which} herinnering is op {} verstuurd.", day(at)),
        Reminded::Nobody(at) => format!("De {which} herinnering was op {} voor niemand nodig.", day(at)),
        Reminded::Skipped => format!("De {which} herinnering is niet verstuurd."),
    }
}

/// When the first and the second reminder go, or went: "dinsdag 2 maart om 09:00", "verstuurd op …".
pub(crate) fn reminder_facts(times: &RoundTimes, reminded: [Option<Reminded>; 2], seen: SeenOn) -> [String; 2] {
    let fact = |which: usize| match (reminded[which], times.reminders[which]) {
        (Some(Reminded::Sent(at)), _) => format!("verstuurd op {}", seen.date_and_clock(at)),
        (Some(Reminded::Nobody(_)), _) => "was voor niemand nodig".to_owned(),
        (Some(Reminded::Skipped), _) => "niet verstuurd".to_owned(),
        (None, Some(at)) => seen.date_and_clock(at),
        (None, None) => "wordt niet verstuurd".to_owned(),
    };
    [0, 1].map(fact)
}

/// What a round is doing, in a sentence for who reads it that day.
pub(crate) fn round_sentence(round: &RoundView, seen: SeenOn) -> String {
    let until = seen.until(round.times.closes_at);
    match round.state {
        RoundState::Planned => format!(
            "De vragenlijst gaat open op {} en kan worden ingevuld {until}.",
            seen.date_and_clock(round.times.opens_at)
        ),
        RoundState::Open => format!("De vragenlijst staat open {until}."),
        RoundState::Closed => format!(
            "De ronde is op {} gesloten. Leden lezen de uitkomsten.",
            seen.date_and_clock(round.closed_at.unwrap_or(round.times.closes_at))
        ),
        RoundState::Published => format!(
            "De ronde is op {} gepubliceerd. Iedereen ziet het landelijke beeld op de openbare pagina.",
            seen.date_and_clock(round.published_at.unwrap_or(round.times.closes_at))
        ),
    }
}

/// From when to when a round that has closed was open.
pub(crate) fn was_open(round: &RoundView, seen: SeenOn) -> String {
    let (opened, closed) = (round.opened_at.unwrap_or(round.times.opens_at), round.closed_at);
    format!("van {} {}", seen.date_and_clock(opened), seen.until(closed.unwrap_or(round.times.closes_at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_stands_at_a_field_that_its_form_has() {
        let day = NaiveDate::from_ymd_opt(2027, 3, 16).unwrap();
        let at = |first| refusal(&RoundError::Overlaps(day), first).unwrap().0;
        assert_eq!([OPENS[0], CLOSES[0], ANSWER].map(at), [OPENS[0], CLOSES[0], ANSWER]);
        assert_eq!(at(REASON), CLOSES[0]);
        assert_eq!(refusal(&RoundError::ClosesInThePast, ANSWER).unwrap().0, ANSWER);
        assert_eq!(refusal(&RoundError::ClosesInThePast, OPENS[0]).unwrap().0, CLOSES[0]);
    }
}
