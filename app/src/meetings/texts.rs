//! The words of this feature.

use super::names::{ADDRESS, DATE, END, PLACE, START};
use crate::forms::{Name, Problem};
use crate::rounds::names::REASON;
use crate::rounds::texts as rounds;
use crate::ui::{capital, counted};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::calendar::Rsvp;
use domain::meetings::{MeetingState, Sought};
use domain::rounds::RoundLetter;
use domain::time::{self, SeenOn};
use service::meetings::rsvp::RegionComing;
use service::meetings::{MeetingError, MeetingView};

pub(super) const CHOOSE_PLACE: &str = "Kies Pharos of een regio die meedoet.";
pub(super) const CHOOSE_KIND: &str = "Kies wat voor bijeenkomst het is.";
pub(super) const CHOOSE_DATE: &str = "Kies een van de dagen, of vul zelf een datum in.";
pub(super) const TWO_DATES: &str =
    "Je koos een dag en vulde ook een andere datum in. Kies “Een andere datum”, of maak dat veld leeg.";
pub(super) const CLOSES_LATE: &str = "Let op: de ronde sluit pas als de bijeenkomst al is begonnen.";
pub(super) const CHOOSE_TIMES: &str = "Kies of de ronde nieuwe tijden krijgt of de oude houdt.";
pub(super) const TIMES_LOST: &str =
    "Je keuze kwam niet goed binnen, en er is niets veranderd. Kijk naar de tijden en kies opnieuw.";

pub(super) const LETTER_GONE: &str = "Deze mail is al weg, of gaat niet meer. Kijk bij de mails hoe het nu staat.";

pub(super) const NO_REASON: &str = "Schrijf in een zin waarom de bijeenkomst niet doorgaat.";
pub(super) const NO_PLACE: &str = "Schrijf waar het is, bijvoorbeeld “online”.";
pub(super) const CANCELLED: &str = "Deze bijeenkomst gaat niet door. Er verandert niets meer aan.";
pub(super) const PLANNED_MEANWHILE: &str = "Iemand anders heeft intussen gepland of een bijeenkomst verplaatst. Er is niets bewaard. Hieronder staan nieuwe voorstellen.";
pub(super) const CHOOSE_ANSWER: &str = "Kies “Ik kom”, “Weet ik nog niet” of “Ik kom niet”.";
pub(super) const NO_ADDRESS: &str = "Je hebt geen adres meer. Maak eerst een adres, en kies het daarbij.";
pub(super) const NOT_IN_ORDER: &str = "Kies een dag na de bijeenkomst ervoor.";

/// Of a meeting that was called off while its date was sought.
pub(super) const NOT_CHOSEN: &str = "datum was nog niet gekozen";
/// Of a meeting in its date poll; the forms of the poll have words of their own.
const DATE_IS_SOUGHT: &str = "De datum van deze bijeenkomst kies je in de datumprikker.";
const HAS_PASSED: &str =
    "Deze bijeenkomst is geweest. De dag en de tijd veranderen niet meer. De plek en wat je erover schrijft wel.";

/// From this moment on a letter tells nobody anything any more.
fn too_late(letter: RoundLetter, at: DateTime<Utc>) -> String {
    let at = time::date_and_clock(at);
    match letter {
        RoundLetter::MeetingMade | RoundLetter::MeetingMoved | RoundLetter::MeetingCancelled => {
            format!("Kies een moment voordat de bijeenkomst begint. Dat is op {at}.")
        }
        RoundLetter::Results => "Kies een moment binnen een jaar nadat de ronde sluit.".to_owned(),
        _ => format!("Kies een moment voordat de vragenlijst sluit. Dat is op {at}."),
    }
}

/// A letter cannot go at the moment that was chosen, and could at this one.
fn outside_hours(at: DateTime<Utc>) -> String {
    format!("Mails gaan op werkdagen tussen 8 en 18 uur. Kies bijvoorbeeld {}.", time::date_and_clock(at))
}

/// What to do about a refusal, and at which field; `None` when no form can show it. `first` is the form's first field.
pub(super) fn refusal(error: &MeetingError, first: Name) -> Option<(Name, Problem)> {
    Some(match error {
        MeetingError::DateOutOfReach => (DATE, "Kies een dag na vandaag, binnen drie jaar.".into()),
        MeetingError::HasPassed => (DATE, HAS_PASSED.into()),
        MeetingError::Cancelled => (first, CANCELLED.into()),
        MeetingError::WithoutReason => (REASON, NO_REASON.into()),
        MeetingError::NoPlace => (ADDRESS, NO_PLACE.into()),
        MeetingError::SkippedTime => (START, Problem::SkippedTime),
        MeetingError::SkippedEnd => (END, Problem::SkippedTime),
        MeetingError::EndsBeforeItBegins => (END, "Kies een eindtijd na de begintijd.".into()),
        MeetingError::UnknownRegion => (PLACE, CHOOSE_PLACE.into()),
        MeetingError::Changed => (first, Problem::Changed),
        MeetingError::Round(error) => return rounds::refusal(error, first),
        MeetingError::LetterGone => (first, LETTER_GONE.into()),
        MeetingError::LetterInThePast => (first, "Kies een moment dat nog moet komen.".into()),
        MeetingError::LetterTooLate(letter, at) => (first, too_late(*letter, *at).into()),
        MeetingError::OutsideHours(at) => (first, outside_hours(*at).into()),
        MeetingError::PlannedMeanwhile => (first, PLANNED_MEANWHILE.into()),
        MeetingError::NotInOrder => (DATE, NOT_IN_ORDER.into()),
        MeetingError::Poll(_) => (first, DATE_IS_SOUGHT.into()),
        MeetingError::NotAllowed
        | MeetingError::Unknown
        | MeetingError::MadeBefore
        | MeetingError::OfConcept(..)
        | MeetingError::Db(_) => return None,
    })
}

/// That proposals go from a day that is not chosen yet.
pub(super) fn goes_from(sought: NaiveDate, seen: SeenOn) -> String {
    format!(
        "Van de laatste bijeenkomst op de lijst ligt de datum nog niet vast. We rekenen met {}.",
        seen.weekday_date(sought)
    )
}

/// On the button.
pub(super) fn button(rsvp: Rsvp) -> &'static str {
    match rsvp {
        Rsvp::Yes => "Ik kom",
        Rsvp::Maybe => "Weet ik nog niet",
        Rsvp::No => "Ik kom niet",
    }
}

/// What somebody said, of themselves: "Eerst zei je: ja".
pub(super) fn said(rsvp: Rsvp) -> &'static str {
    match rsvp {
        Rsvp::Yes => "ja",
        Rsvp::Maybe => "ik weet het nog niet",
        Rsvp::No => "nee",
    }
}

/// What somebody else said of a meeting that is ahead, or that was.
pub(super) fn comes(rsvp: Rsvp, is_ahead: bool) -> &'static str {
    match (rsvp, is_ahead) {
        (Rsvp::Yes, true) => "komt",
        (Rsvp::Maybe, true) => "weet het nog niet",
        (Rsvp::No, true) => "komt niet",
        (Rsvp::Yes, false) => "zou komen",
        (Rsvp::Maybe, false) => "wist het nog niet",
        (Rsvp::No, false) => "zou niet komen",
    }
}

/// "21 regio’s komen, van 2 weten we het nog niet."; of a meeting that was "21 regio’s zouden komen." `None` without regions.
pub(super) fn regions_come(regions: &[RegionComing], is_ahead: bool) -> Option<String> {
    let count = |state| regions.iter().filter(|region| region.comes == state).count();
    let (yes, open) = (count(Some(true)), count(None));
    let verb = match (is_ahead, yes) {
        (true, 1) => "komt",
        (true, _) => "komen",
        (false, 1) => "zou komen",
        (false, _) => "zouden komen",
    };
    if is_ahead && open == regions.len() {
        return (!regions.is_empty()).then(|| "Van nog geen enkele regio weten we of die komt.".to_owned());
    }
    let come = match (yes, is_ahead) {
        (0, true) => "Nog geen regio komt".to_owned(),
        (0, false) => "Geen regio zou komen".to_owned(),
        _ => format!("{} {verb}", counted(yes, "regio", "regio’s")),
    };
    let words =
        if is_ahead && open > 0 { format!("{come}, van {open} weten we het nog niet.") } else { format!("{come}.") };
    (!regions.is_empty()).then_some(words)
}

/// Why an answer is not taken, for who can do something about it.
pub(super) fn not_answered(error: &MeetingError) -> Option<&'static str> {
    match error {
        MeetingError::Changed => {
            Some("De bijeenkomst is intussen veranderd. Kijk wanneer en waar die nu is, en kies opnieuw.")
        }
        MeetingError::Cancelled => Some("Deze bijeenkomst gaat niet door. Je hoeft niets te doen."),
        MeetingError::HasPassed => Some("Deze bijeenkomst is al begonnen of geweest. Je antwoord verandert niet meer."),
        _ => None,
    }
}

/// "Netwerkbijeenkomst dinsdag 16 maart 2027"; of one whose date is `sought` "Netwerkbijeenkomst in april of mei 2027".
pub(super) fn name(meeting: &MeetingView, sought: Option<&Sought>) -> String {
    let kind = meeting.kind.label();
    match (meeting.state, sought) {
        (MeetingState::DatePoll, Some(sought)) => format!("{kind} in {}", sought.months(None)),
        // Of what has no day to be called by.
        (MeetingState::DatePoll, None) => kind.to_owned(),
        _ if meeting.was_sought => format!("{kind}, {NOT_CHOSEN}"),
        _ => format!("{kind} {}", time::full_date(meeting.date)),
    }
}

/// "dinsdag 16 maart 2027, 10:00 tot 15:30".
pub(super) fn when(meeting: &MeetingView) -> String {
    format!("{}, {} tot {}", time::full_date(meeting.date), hours(meeting.start), hours(meeting.end))
}

/// "Dinsdag 16 maart 2027, 10:00 tot 15:30 · Pharos, Utrecht, de grote zaal".
pub(super) fn when_and_where(meeting: &MeetingView) -> String {
    if meeting.was_sought {
        return format!("De {NOT_CHOSEN}.");
    }
    let (when, place) = (capital(&when(meeting)), meeting.whole_place());
    if place.is_empty() { when } else { format!("{when}\u{a0}· {place}") }
}

/// "10:00".
pub(super) fn hours(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}

/// Whether a round that is planned or open closes after its meeting has begun.
pub(super) fn closes_late(meeting: &MeetingView) -> bool {
    let begins = time::moment(meeting.date, meeting.start);
    meeting.round.as_ref().is_some_and(|round| !round.state.is_readable() && round.times.closes_at > begins)
}

/// Reminders that wait and stand on a moment at which nobody works, each with one that would do.
pub(super) fn reminders_on_free_days(meeting: &MeetingView) -> Vec<String> {
    let Some(round) = meeting.round.as_ref().filter(|round| !round.state.is_readable()) else { return Vec::new() };
    let better = round.times.better_reminders();
    let each = [0, 1].into_iter().zip(["eerste", "tweede"]).filter(|(which, _)| round.reminded[*which].is_none());
    each.filter_map(|(which, word)| {
        let (at, better) = (round.times.reminders[which]?, better[which]?);
        Some(format!(
            "De {word} herinnering staat op {}. Mails gaan op werkdagen tussen 8 en 18 uur. Kies bij “Tijden aanpassen” \
             bijvoorbeeld {}.",
            time::date_and_clock(at),
            time::date_and_clock(better)
        ))
    })
    .collect()
}
