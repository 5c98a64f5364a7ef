//! The words about what was agreed.

use super::names::{DUE, OWNER};
use crate::forms::{Name, Problem};
use crate::rounds::seen_now;
use chrono::NaiveDate;
use domain::meetings::MeetingKind;
use domain::meetings::agreement::{ActionState, ActionText, Decision, Minutes, TextProblem, is_late};
use domain::time;
use service::meetings::agreements::{ActionView, AgreementError};

pub(super) const CONCEPT: &str = "Dit verslag is een concept. Alleen de coördinatiegroep ziet het.";
pub(super) const SOMEBODY_ELSE: &str =
    "Intussen logde iemand anders in. Wat hier staat, is niet opgeslagen. Is het van jou? Druk dan nog een keer.";
pub(super) const SAVE_FIRST: &str = "Je veranderde ook de notulen, en die leest iedereen meteen. Klopt dat? Druk dan op “Notulen opslaan”: dan bewaren we alles wat hier staat.";
const NO_DECISION: &str = "Schrijf op wat er is besloten.";
const NO_ACTION: &str = "Schrijf op wat iemand gaat doen.";
pub(super) const CHOOSE_OWNER: &str = "Kies wie het doet.";
const MADE_BEFORE: &str = "Dit formulier is al verstuurd, met iets anders erin. Kijk in de lijst wat er nu staat.";
const PUBLISHED: &str =
    "Het verslag is gepubliceerd. De afspraak weghalen kan niet meer. Laat de afspraak vervallen, met een reden.";
pub(super) const NO_REASON: &str = "Schrijf in een zin waarom de afspraak vervalt.";
const NO_ITEM: &str = "Dit punt staat niet meer op de agenda van deze bijeenkomst.";
const TOO_EARLY: &str = "Publiceren kan vanaf de dag van de bijeenkomst.";
const EMPTY: &str = "Er staat nog niets in het verslag. Schrijf eerst iets op.";
/// Why minutes are not stored.
pub(super) fn too_long() -> String {
    format!(
        "Maak de notulen korter: er passen {} kB in, ongeveer 10.000 woorden. Er is nog niets opgeslagen. Je tekst staat nog in het veld.",
        Minutes::MOST / 1024
    )
}

/// Why words are no decision.
pub(super) fn no_decision(problem: TextProblem) -> Problem {
    match problem {
        TextProblem::Empty => NO_DECISION.into(),
        TextProblem::TooLong => Problem::TooLong(Decision::MOST),
    }
}

/// Why words are nothing that somebody does.
pub(super) fn no_action(problem: TextProblem) -> Problem {
    match problem {
        TextProblem::Empty => NO_ACTION.into(),
        TextProblem::TooLong => Problem::TooLong(ActionText::MOST),
    }
}

/// What to do about a refusal, and at which field; `None` when no form can show it. `first` is the form's first field.
pub(super) fn refusal(error: &AgreementError, first: Name) -> Option<(Name, Problem)> {
    Some(match error {
        AgreementError::Changed => (first, Problem::Changed),
        AgreementError::MadeBefore => (first, MADE_BEFORE.into()),
        AgreementError::NoItem => (first, NO_ITEM.into()),
        AgreementError::NoOwner => (OWNER, CHOOSE_OWNER.into()),
        AgreementError::DueOutOfReach => {
            (DUE, "Kies een dag vanaf de dag van de bijeenkomst, binnen drie jaar.".into())
        }
        AgreementError::TooEarly => (first, TOO_EARLY.into()),
        AgreementError::Empty => (first, EMPTY.into()),
        AgreementError::Published => (first, PUBLISHED.into()),
        // What is wrong with a file is told on its own page.
        AgreementError::File(_) | AgreementError::NotDescribed | AgreementError::TooManyFiles => return None,
        AgreementError::NotAllowed | AgreementError::Unknown | AgreementError::Db(_) => return None,
    })
}

/// What has just been done, by the word in the address after a post.
pub(crate) fn done(what: &str) -> Option<&'static str> {
    Some(match what {
        "notulen" => "De notulen zijn opgeslagen.",
        "besluit" => "Het besluit staat erbij.",
        "besluit-gewijzigd" => "Het besluit is gewijzigd.",
        "besluit-weg" => "Het besluit is weggehaald.",
        "afspraak" => "De afspraak staat erbij.",
        "afspraak-gewijzigd" => "De afspraak is gewijzigd.",
        "afspraak-weg" => "De afspraak is weggehaald.",
        "verslag" => "Het verslag is gepubliceerd.",
        "afspraak-gedaan" => "De afspraak staat op gedaan.",
        "afspraak-vervallen" => "De afspraak is vervallen.",
        "afspraak-open" => "De afspraak staat weer open.",
        _ => return None,
    })
}

/// "de netwerkbijeenkomst van 9 februari 2027".
pub(super) fn called(kind: MeetingKind, day: NaiveDate) -> String {
    let what = match kind {
        MeetingKind::Network => "de netwerkbijeenkomst",
        MeetingKind::Coordination => "de bijeenkomst van de coördinatiegroep",
        MeetingKind::Webinar => "het webinar",
        MeetingKind::QAndA => "het vragenuur",
    };
    format!("{what} van {}", time::full_date(day))
}

/// "Drenthe · voor 1 oktober · te laat", "Drenthe · gedaan op 24 september" or "Drenthe · vervallen: de subsidie ging niet door".
pub(super) fn how_far(action: &ActionView, today: NaiveDate) -> String {
    let (seen, who) = (seen_now(), &action.owner_name);
    let on =
        action.settled.as_ref().map(|(at, _)| format!(" op {}", seen.day_month(time::day(*at)))).unwrap_or_default();
    match action.state {
        ActionState::Open => {
            let late = if is_late(action.due, today) { " · te laat" } else { "" };
            format!("{who} · voor {}{late}", seen.day_month(action.due))
        }
        ActionState::Done => format!("{who} · gedaan{on}"),
        ActionState::Lapsed => format!("{who} · vervallen{on}: {}", action.reason),
    }
}
