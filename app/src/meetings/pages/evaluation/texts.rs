//! The words about what people thought of a meeting.

use chrono::{DateTime, Utc};
use domain::meetings::evaluation::Useful;
use domain::time::{self, SeenOn};
use service::meetings::evaluation::EvaluationError;

pub(super) const CHOOSE_USEFUL: &str = "Kies hoe nuttig de bijeenkomst voor je was.";
pub(super) const CHOOSE_CONNECTED: &str = "Kies “ja” of “nee”.";
pub(super) const NO_BUT_NAMED: &str = "Je koos “nee” en vinkte wel een regio aan. Kies “ja”, of haal de vinkjes weg.";
pub(super) const NO_REGION: &str = "Kies regio’s van de lijst. Je eigen regio hoort daar niet bij.";
pub(super) const PERSONAL: &str = "Het lijkt of hier een gegeven van een persoon staat, zoals een telefoonnummer. Haal het liever weg. \
     Moet het er echt in? Druk dan nog een keer op “Versturen”.";

/// What is known of an answer: nothing of who.
pub(super) const NAMELESS: &str =
    "We bewaren niet wie wat schreef. Daarom kun je je antwoord na het versturen niet meer wijzigen.";
pub(super) const CALLED_OFF: &str = "Deze bijeenkomst gaat niet door. Er valt niets over te vertellen.";
pub(super) const NOT_THERE: &str = "Dit is voor wie er was, en je staat daar niet bij. Was je er wel? Vraag de coördinatiegroep om je nog op de lijst te zetten. \
     Dan kun je het alsnog invullen.";
pub(super) const TOO_FEW: &str =
    "Minder dan vijf mensen vertelden wat ze ervan vonden. Dan tonen we niets: zo is niemand te herkennen.";
pub(super) const NOTHING: &str = "Niemand heeft dit ingevuld.";

/// How useful, in words.
pub(super) fn useful(useful: Useful) -> &'static str {
    match useful.number() {
        1 => "1: niet nuttig",
        2 => "2: weinig nuttig",
        3 => "3: redelijk nuttig",
        4 => "4: nuttig",
        _ => "5: heel nuttig",
    }
}

/// From which day on everybody reads what was said, of an evaluation that is open until this moment: "donderdag 15 april".
pub(super) fn read_from(until: DateTime<Utc>, seen: SeenOn) -> String {
    seen.weekday_date(time::day(until))
}

/// Before the meeting has ended.
pub(super) fn too_early(at: DateTime<Utc>, seen: SeenOn) -> String {
    format!("Wat je ervan vond, vul je in als de bijeenkomst voorbij is: vanaf {}.", seen.date_and_clock(at))
}

/// Why an answer is not taken; `None` for what is no answer to a person.
pub(super) fn refused(error: &EvaluationError, seen: SeenOn) -> Option<String> {
    Some(match error {
        EvaluationError::TooEarly(at) => too_early(*at, seen),
        EvaluationError::Closed => {
            "Invullen kan niet meer: de twee weken na de bijeenkomst zijn voorbij. Wil je nog iets kwijt? Mail het de coördinatiegroep."
                .to_owned()
        }
        EvaluationError::Cancelled => CALLED_OFF.to_owned(),
        EvaluationError::NotThere => NOT_THERE.to_owned(),
        EvaluationError::NoRegion => NO_REGION.to_owned(),
        EvaluationError::NotAllowed | EvaluationError::Unknown | EvaluationError::Db(_) => return None,
    })
}

/// What came of sending, by the word in the address; only somebody who answered reads it.
pub(super) fn done(what: &str) -> Option<&'static str> {
    match what {
        "bedankt" => Some("Bedankt! Je antwoord is binnen."),
        "was-al" => Some("Bedankt! Je antwoord was al binnen. Wat je als eerste stuurde, telt."),
        _ => None,
    }
}
