//! The addresses of this feature.

use super::names;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::rounds::RoundLetter;

pub(super) const LIST: &str = "/bijeenkomsten";
/// The letters of a meeting's round, below the page of the meeting.
pub(super) const MAILS: &str = "mails";
/// The address at which a member's own calendar looks.
pub(super) const AGENDA: &str = "/profiel/agenda";
pub(super) const NEW: &str = "/bijeenkomsten/nieuw";
/// The proposals for a year.
pub(super) const YEAR: &str = "/bijeenkomsten/jaar";

/// What the network did, year by year.
pub(super) const TIMELINE: &str = "/bijeenkomsten/tijdlijn";

/// The figures of a calendar year: "Werkt ons netwerk?".
pub(super) fn review(year: i32) -> String {
    format!("{LIST}/terugblik/{year}")
}

/// The calendar year in an address; `None` for what is no year of four digits.
pub(super) fn year(text: &str) -> Option<i32> {
    let is_year = text.len() == 4 && text.bytes().all(|digit| digit.is_ascii_digit());
    if is_year { text.parse().ok() } else { None }
}

/// The form for a new meeting of this kind.
pub(super) fn new(kind: MeetingKind) -> String {
    if kind == MeetingKind::Network { NEW.to_owned() } else { format!("{NEW}?{}={}", names::KIND, kind_slug(kind)) }
}

/// The kind in an address or a form; a network meeting when none is named.
pub(super) fn kind(text: &str) -> Option<MeetingKind> {
    if text.is_empty() {
        Some(MeetingKind::Network)
    } else {
        MeetingKind::ALL.into_iter().find(|kind| kind_slug(*kind) == text)
    }
}

/// The kind as an address and a form name it.
pub(super) fn kind_slug(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Network => "netwerk",
        MeetingKind::Coordination => "coordinatiegroep",
        MeetingKind::Webinar => "webinar",
        MeetingKind::QAndA => "vragenuur",
    }
}

/// The page of a meeting.
pub(super) fn meeting(id: MeetingId) -> String {
    format!("{LIST}/{id}")
}

/// A page below that of a meeting: `wijzigen`, `vastleggen`, `afzeggen`, `tijden`, `voorstel`, `sluiten`, `publiceren`, `heropenen`, `respons`,
/// [`MAILS`].
pub(super) fn below(id: MeetingId, part: &str) -> String {
    format!("{LIST}/{id}/{part}")
}

/// The page of one letter of a meeting's round.
pub(super) fn mail(id: MeetingId, letter: RoundLetter) -> String {
    format!("{LIST}/{id}/{MAILS}/{}", slug(letter))
}

/// The letter in an address.
pub(super) fn letter(text: &str) -> Option<RoundLetter> {
    RoundLetter::ALL.into_iter().find(|letter| slug(*letter) == text)
}

fn slug(letter: RoundLetter) -> &'static str {
    match letter {
        RoundLetter::MeetingMade => "bijeenkomst",
        RoundLetter::MeetingMoved => "veranderd",
        RoundLetter::MeetingCancelled => "afgezegd",
        RoundLetter::Opened => "open",
        RoundLetter::FirstReminder => "eerste-herinnering",
        RoundLetter::SecondReminder => "tweede-herinnering",
        RoundLetter::Extended => "langer-open",
        RoundLetter::Reopened => "weer-open",
        RoundLetter::Results => "uitkomsten",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_four_digits() {
        assert_eq!(["2027", "0000", "9999"].map(year), [Some(2027), Some(0), Some(9999)]);
        for other in ["", "27", "02027", "99999", "-027", "+027", "2o27", "abcd", "２０２７", " 202"] {
            assert_eq!(year(other), None, "{other}");
        }
        assert_eq!(review(2027), "/bijeenkomsten/terugblik/2027");
    }
}
