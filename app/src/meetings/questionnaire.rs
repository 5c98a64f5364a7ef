//! When the questionnaire of a meeting is open, in few words.

use chrono::{DateTime, Datelike, Duration, Utc};
use domain::meetings::{MeetingKind, MeetingState};
use domain::rounds::{RoundState, RoundTimes};
use domain::time::{self, SeenOn};
use service::meetings::MeetingView;

/// "tot en met 2 februari", "tot 2 februari 13:07".
fn until(end: DateTime<Utc>, seen: SeenOn) -> String {
    let last = seen.day_month(time::day(end - Duration::microseconds(1)));
    match time::clock(end).as_str() {
        "00:00" => format!("tot en met {last}"),
        clock => format!("tot {last} {clock}"),
    }
}

/// "van 10 augustus tot en met 31 augustus"; of two days of one other year the last one says it.
fn period(opens_at: DateTime<Utc>, end: DateTime<Utc>, seen: SeenOn) -> String {
    let (first, last) = (time::day(opens_at), time::day(end - Duration::microseconds(1)));
    let from = if first.year() == last.year() { time::day_month(first) } else { seen.day_month(first) };
    format!("van {from} {}", until(end, seen))
}

/// When the questionnaire before a meeting could, can or will be filled in, and who reads what it gave, in few words.
pub(super) fn words(meeting: &MeetingView, now: DateTime<Utc>) -> String {
    let seen = SeenOn::at(now);
    let Some(round) = &meeting.round else { return of_concept(meeting, now).unwrap_or_default() };
    let times = &round.times;
    let was = || {
        // By hand it closes before its time, and otherwise some moments after it.
        let closed = round.closed_at.map_or(times.closes_at, |at| at.min(times.closes_at));
        let opened = round.opened_at.unwrap_or(times.opens_at);
        format!("Vragenlijst was open {}", period(opened, closed, seen))
    };
    match round.state {
        RoundState::Planned if meeting.state == MeetingState::Cancelled => "Vragenlijst gaat niet open".to_owned(),
        RoundState::Planned => format!("Vragenlijst {}", period(times.opens_at, times.closes_at, seen)),
        RoundState::Open => {
            let opened = round.opened_at.unwrap_or(times.opens_at);
            format!("Vragenlijst open {}", period(opened, times.closes_at, seen))
        }
        RoundState::Closed if round.imported_at.is_some() => {
            "Ronde ingelezen uit een bestand. Uitkomsten voor leden".to_owned()
        }
        RoundState::Closed => format!("{}. Uitkomsten voor leden", was()),
        RoundState::Published => format!("{}. Uitkomsten openbaar", was()),
    }
}

/// When the questionnaire would be open if a concept of the network stood as it is; while its day is sought only how long before it.
fn of_concept(meeting: &MeetingView, now: DateTime<Utc>) -> Option<String> {
    if meeting.state == MeetingState::DatePoll && meeting.kind == MeetingKind::Network {
        return Some("Vragenlijst gaat vier weken ervoor open".to_owned());
    }
    let is_concept = meeting.state == MeetingState::Concept;
    if !is_concept || meeting.kind != MeetingKind::Network || meeting.date <= time::day(now) {
        return None;
    }
    let (seen, times) = (SeenOn::at(now), RoundTimes::proposed(meeting.date, now));
    Some(match times.opens_at == now {
        true => format!("Vragenlijst zou meteen open zijn, {}", until(times.closes_at, seen)),
        false => format!("Vragenlijst zou open zijn {}", period(times.opens_at, times.closes_at, seen)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_questionnaire_ends_with_its_last_day_or_at_a_time() {
        let at = |text: &str| text.parse().unwrap();
        let seen = SeenOn::at(at("2027-01-15T12:00:00Z"));
        assert_eq!(until(at("2027-02-02T23:00:00Z"), seen), "tot en met 2 februari");
        assert_eq!(until(at("2027-02-02T12:07:00Z"), seen), "tot 2 februari 13:07");
        assert_eq!(until(at("2028-02-02T23:00:00Z"), seen), "tot en met 2 februari 2028");
        let from = |opens: &str, end: &str| period(at(opens), at(end), seen);
        assert_eq!(from("2027-01-05T08:00:00Z", "2027-02-02T23:00:00Z"), "van 5 januari tot en met 2 februari");
        assert_eq!(from("2028-01-05T08:00:00Z", "2028-02-02T23:00:00Z"), "van 5 januari tot en met 2 februari 2028");
        assert_eq!(from("2026-12-15T08:00:00Z", "2027-01-05T23:00:00Z"), "van 15 december 2026 tot en met 5 januari");
    }
}
