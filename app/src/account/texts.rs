//! What people read about logging in and their own data.

use chrono::{DateTime, Utc};
use domain::account::login::Unusable;
use domain::account::{EmailProblem, OptionalLetter};
use domain::names::NameProblem;
use domain::time;
use service::account::Refusal;

/// What to do about an address that cannot be read.
pub(crate) fn email_problem(problem: EmailProblem) -> &'static str {
    match problem {
        EmailProblem::Empty => "Vul je e-mailadres in.",
        EmailProblem::Malformed => "Schrijf het e-mailadres zoals naam@organisatie.nl.",
    }
}

/// After logging out.
pub(super) const LOGGED_OUT: &str = "Je bent uitgelogd. Tot de volgende keer.";
/// What was posted after a login had ended is kept.
pub(super) const KEPT: &str =
    "Je was niet meer ingelogd. Wat je invulde, is bewaard: na het inloggen staat het er weer.";
/// A second code was asked too soon.
pub(super) const JUST_SENT: &str = "We stuurden je net al een code. Gebruik die, of wacht even met een nieuwe.";
/// What it means that a device is one's own.
pub(super) const OWN_DEVICE: &str = "Dan hoef je hier een maand niet opnieuw in te loggen. Anders blijf je een dag ingelogd. \
                                     De coördinatiegroep logt vaker opnieuw in.";

/// What to do when six digits were not found.
pub(super) const CODE_MALFORMED: &str = "Typ de zes cijfers uit de mail.";

/// What to do about a code that was not accepted.
pub(super) fn refusal(refusal: Refusal) -> String {
    match refusal {
        Refusal::Wrong { tries_left: 0 } | Refusal::Unusable(Unusable::TriedTooOften) => {
            "Deze code is te vaak geprobeerd. Vraag een nieuwe code.".to_owned()
        }
        Refusal::Wrong { tries_left: 1 } => {
            "Deze code klopt niet. Kijk in de nieuwste mail. Je kunt het nog één keer proberen.".to_owned()
        }
        Refusal::Wrong { tries_left } => {
            format!("Deze code klopt niet. Kijk in de nieuwste mail. Je kunt het nog {tries_left} keer proberen.")
        }
        Refusal::Unusable(Unusable::Expired) => {
            "Deze code is ouder dan tien minuten. Vraag een nieuwe code.".to_owned()
        }
        Refusal::Unusable(Unusable::Gone) => {
            "Deze code is al gebruikt, of je hebt daarna een nieuwe gevraagd. Gebruik de nieuwste mail, of vraag een \
             nieuwe code."
                .to_owned()
        }
        Refusal::NotAskedHere => {
            "Op dit apparaat is geen code gevraagd. Typ de code op het apparaat waar je begon, of vraag hier een \
             nieuwe code."
                .to_owned()
        }
    }
}

/// What to do after asking too often.
pub(super) fn too_many(again_at: DateTime<Utc>) -> String {
    format!(
        "Er zijn te veel codes gevraagd. Vanaf {} kan het weer. Heb je al een mail? Gebruik dan de code daarin.",
        time::date_and_clock(again_at)
    )
}

/// What to do about a name, organisation or function.
pub(super) fn name_problem(problem: NameProblem) -> String {
    match problem {
        NameProblem::Empty => "Vul je naam in.".to_owned(),
        NameProblem::TooLong { max } => format!("Maak de tekst korter: hooguit {max} tekens."),
        NameProblem::NoLetter => "Gebruik minstens één letter.".to_owned(),
    }
}

/// What has just been done, by the word in the address after a post.
pub(super) fn done(word: &str) -> Option<&'static str> {
    Some(match word {
        "gegevens" => "Je gegevens zijn opgeslagen.",
        "toegevoegd" => "Het e-mailadres is toegevoegd. Je kunt er nu ook mee inloggen.",
        "had-je-al" => "Dit e-mailadres stond al bij jouw gegevens.",
        "mail" => "Mail van het portaal gaat voortaan naar dit adres.",
        "weg" => "Het e-mailadres is bij je gegevens weggehaald.",
        "mails" => "Je keuze is opgeslagen.",
        "sessie" => "Die login is beëindigd.",
        "sessies" => "Alle andere logins zijn beëindigd.",
        _ => return None,
    })
}

/// Why an address was not added.
pub(super) const TAKEN: &str = "Dit e-mailadres hoort al bij iemand anders in het netwerk. Klopt dat niet? Vraag het \
                                dan aan de coördinatiegroep.";
/// Why a code for an address is not sent.
pub(super) const ALREADY_OWN: &str = "Dit e-mailadres staat al bij jouw gegevens.";
/// Why an address was not changed.
pub(super) const NOT_CHANGED: &str =
    "Dat kon niet met dit adres. Kies eerst een ander adres voor je mail, of laad de pagina opnieuw.";
/// What to do before addresses can be changed.
pub(super) const LOGIN_TOO_OLD: &str = "E-mailadressen wijzigen kan tot een half uur na het inloggen. Zo kan niemand \
                                        anders dat op een open scherm doen. Kies boven aan de pagina “Uitloggen”, log \
                                        opnieuw in en kom hier terug.";

/// A letter that can be turned off: what it is called, and when it comes.
pub(super) fn optional_letter(letter: OptionalLetter) -> (&'static str, &'static str) {
    match letter {
        OptionalLetter::Results => ("De uitkomsten zijn er", "Een mail als een ronde is gesloten."),
        OptionalLetter::Meetings => (
            "Uitnodigingen voor bijeenkomsten",
            "Een mail als er een bijeenkomst bij komt, en als de agenda er is. Kreeg je al een uitnodiging, of zei je dat je komt? Dan hoor je altijd \
             wat er verandert.",
        ),
        OptionalLetter::Minutes => ("Het verslag is er", "Een mail als het verslag van een bijeenkomst klaarstaat."),
        OptionalLetter::Digest => (
            "Wat er wacht op de coördinatiegroep",
            "Hooguit één mail per week. In de week voor een bijeenkomst ook als iemand van antwoord verandert, hooguit één per dag.",
        ),
    }
}
