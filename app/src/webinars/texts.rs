//! The words of this feature that several pages say, and those about what is refused.

use crate::ui::{capital, counted};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::meetings::MeetingKind;
use domain::time::{self, SeenOn};
use domain::webinars::RegistrationState;
use service::webinars::{Room, WebinarError};

pub(super) const CHOOSE_REGION: &str =
    "Kies een regio van de lijst. Staat die van jou er niet bij? Kies dan de onderste.";
pub(super) const NO_HTTPS: &str = "Plak de link naar het gesprek: één adres dat met https:// begint.";
pub(super) const CHOOSE_WHAT: &str = "Gebruik een van de knoppen.";
pub(super) const ERASED: &str = "Vier weken erna wissen we alles wat je hier invult.";

/// "dinsdag 16 maart 2027, 12:00 tot 13:00", within a sentence.
pub(super) fn within((date, start, end): (NaiveDate, NaiveTime, NaiveTime)) -> String {
    let clock = |at: NaiveTime| at.format("%H:%M").to_string();
    format!("{}, {} tot {}", time::full_date(date), clock(start), clock(end))
}

/// "Dinsdag 16 maart 2027, 12:00 tot 13:00".
pub(super) fn when(when: (NaiveDate, NaiveTime, NaiveTime)) -> String {
    capital(&within(when))
}

/// "het webinar".
pub(super) fn what(kind: MeetingKind) -> &'static str {
    if kind == MeetingKind::QAndA { "het vragenuur" } else { "het webinar" }
}

/// Whether there is room.
pub(super) fn room(room: Room) -> String {
    match room {
        Room::Free(free) => format!("Nog {}.", counted(free, "plek", "plekken")),
        Room::Full => "Vol. Je kunt op de wachtlijst.".to_owned(),
        Room::Closed => "Aanmelden kan niet meer.".to_owned(),
    }
}

/// How it stands with somebody's place, for themselves.
pub(super) fn standing(state: RegistrationState, until: Option<DateTime<Utc>>, seen: SeenOn) -> String {
    let until = until.map(|at| seen.date_and_clock(at)).unwrap_or_default();
    match state {
        RegistrationState::Asked => format!("Je aanmelding telt nog niet. Bevestig die vóór {until}."),
        RegistrationState::Seated => "Je hebt een plek.".to_owned(),
        RegistrationState::Waiting => {
            "Je staat op de wachtlijst. Komt er een plek vrij, dan krijg je een mail.".to_owned()
        }
        RegistrationState::Offered => format!("Er is een plek vrij voor jou. Neem hem vóór {until}."),
        RegistrationState::Lapsed => {
            "Er was een plek vrij. Je nam hem niet op tijd, en nu is hij voor iemand anders.".to_owned()
        }
        RegistrationState::Withdrawn => "Je bent afgemeld.".to_owned(),
    }
}

/// How it stands with somebody's place, for who hosts.
pub(super) fn seen_by_host(state: RegistrationState) -> &'static str {
    match state {
        RegistrationState::Seated => "heeft een plek",
        RegistrationState::Offered => "kreeg een plek aangeboden",
        RegistrationState::Waiting => "staat op de wachtlijst",
        RegistrationState::Asked | RegistrationState::Lapsed | RegistrationState::Withdrawn => "",
    }
}

/// Why something is not done; `None` for what is no answer to a person.
pub(super) fn refused(error: &WebinarError, seen: SeenOn) -> Option<String> {
    Some(match error {
        WebinarError::Closed => "Aanmelden kan niet meer.".to_owned(),
        WebinarError::HasBegun => "Het is al begonnen. Aan je plek verandert nu niets meer.".to_owned(),
        WebinarError::NotYet(at) => format!("Dit kan vanaf het begin: {}.", seen.date_and_clock(*at)),
        WebinarError::CalledOff => "Dit gaat niet door.".to_owned(),
        WebinarError::TooMany(at) => format!(
            "Er komen nu heel veel aanmeldingen vanaf jouw internetadres. Probeer het opnieuw na {}. Wat je invulde, staat er nog.",
            time::clock(*at)
        ),
        WebinarError::TooLate => {
            "De twee dagen om te bevestigen zijn voorbij. Meld je opnieuw aan op de pagina.".to_owned()
        }
        WebinarError::TooOften => "Je veranderde dit al heel vaak. Mail ons als het nog anders moet.".to_owned(),
        WebinarError::NotPlanned => "De bijeenkomst is nog een concept. Leg die eerst vast.".to_owned(),
        WebinarError::NotAllowed | WebinarError::Unknown | WebinarError::Changed | WebinarError::Db(_) => return None,
    })
}

/// What came of a press on somebody's own page, by the word in the address.
pub(super) fn done(what: &str) -> Option<&'static str> {
    Some(match what {
        "seated" => "Gelukt: je hebt een plek. Je krijgt een mail die dat bevestigt.",
        "waiting" => "Alle plekken zijn nu bezet. Je staat op de wachtlijst.",
        "withdrawn" => "Je bent afgemeld.",
        "lapsed" => "De plek is voor iemand anders.",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_told_in_whole_sentences() {
        let told = [Room::Free(1), Room::Free(12), Room::Full].map(room);
        assert_eq!(told, ["Nog 1 plek.", "Nog 12 plekken.", "Vol. Je kunt op de wachtlijst."]);
    }
}
