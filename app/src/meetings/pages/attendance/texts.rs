//! The words about who is there.

use chrono::NaiveDate;
use domain::calendar::Rsvp;
use domain::names::NameProblem;
use domain::time::{self, SeenOn};
use service::meetings::attendance::{AttendanceError, Noted, Outcome, Refusal};

pub(super) const SOMEBODY_ELSE: &str =
    "Je bent intussen als iemand anders ingelogd. Er is niets opgeslagen. Kijk hoe het staat, en tik opnieuw.";
pub(super) const UNREADABLE: &str = "Een tik kwam niet goed binnen, en is niet opgeslagen.";

/// What somebody said beforehand.
pub(super) fn said(rsvp: Option<Rsvp>) -> &'static str {
    match rsvp {
        Some(Rsvp::Yes) => "zei ja",
        Some(Rsvp::Maybe) => "wist het nog niet",
        Some(Rsvp::No) => "zei nee",
        None => "zei nog niets",
    }
}

/// Who noted what, and when: "door Cora Proef om 14:03"; on another day than that of the meeting "door Cora Proef op 4 maart".
pub(super) fn noted(noted: &Noted, day: NaiveDate, seen: SeenOn) -> String {
    let by = noted.by.as_ref().map(|name| format!("door {name} ")).unwrap_or_default();
    let on = time::day(noted.at);
    let when = if on == day { format!("om {}", time::clock(noted.at)) } else { format!("op {}", seen.day_month(on)) };
    let not = if noted.is_there { "" } else { "toch niet, " };
    format!("{not}{by}{when}")
}

/// Why nothing is noted of a meeting; `None` for what is no answer to a person.
pub(super) fn refused(error: &AttendanceError, seen: SeenOn) -> Option<String> {
    Some(match error {
        AttendanceError::TooEarly(day) => {
            format!("Wie er is, tik je aan vanaf {}.", seen.weekday_date(*day))
        }
        AttendanceError::Cancelled => "Deze bijeenkomst gaat niet door. Er valt niets aan te tikken.".to_owned(),
        AttendanceError::Forgotten => {
            "Van deze bijeenkomst bewaren we geen namen meer. Wie er waren, verandert niet meer.".to_owned()
        }
        AttendanceError::TooMany => "Er kwamen te veel tikken tegelijk. Er is niets opgeslagen.".to_owned(),
        AttendanceError::NotAllowed | AttendanceError::Unknown | AttendanceError::Db(_) => return None,
    })
}

/// What to tell of a touch; nothing when it is noted.
pub(super) fn outcome(outcome: Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::Noted => None,
        Outcome::Overtaken => Some("Iemand anders tikte daarna iets anders aan. Dat telt."),
        Outcome::Refused(refusal) => Some(match refusal {
            Refusal::NotInvited => {
                "Deze persoon was niet uitgenodigd. Zet de naam bij de regio, onder “Iemand anders”."
            }
            Refusal::NoRegion => "Deze regio doet niet mee. Kies een regio van de lijst.",
            Refusal::NotThere => "Deze persoon staat niet meer op de lijst.",
            Refusal::UsedBefore => UNREADABLE,
            Refusal::BeforeTheDay => "Een tik van vóór de dag van de bijeenkomst telt niet mee.",
        }),
    }
}

/// To who went back to a form that was used, and typed another name.
pub(super) const ONCE_MORE: &str = "Deze naam staat nog niet op de lijst. Druk nog een keer op “Is er ook”.";

/// What is wrong with the name of who came along.
pub(super) fn no_name(problem: NameProblem) -> String {
    match problem {
        NameProblem::Empty | NameProblem::NoLetter => "Vul de naam in van wie er meekwam.".to_owned(),
        NameProblem::TooLong { max } => format!("Maak de naam korter: er passen {max} tekens."),
    }
}
