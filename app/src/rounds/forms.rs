//! Reading what is posted about a round, and the readers that forms with days and times share. What is wrong is added to
//! the form, every field at once.

use super::texts;
use crate::shell::FormState;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::rounds::{REASON_MAX, Reason, RoundState, RoundTimes};
use domain::text::clean;
use domain::time;
use service::rounds::RoundView;

/// Longest date, time or choice that is worth reading.
pub(crate) const SHORT: usize = 100;

/// The one value of a field, without what nobody sees around it; wrong when it came twice or is longer than `most` characters. A
/// line end counts as one, whatever the browser sends for it.
pub(crate) fn one(form: &mut FormState, field: &str, most: usize) -> Option<String> {
    let first = clean(form.value(field));
    if form.values_of(field).nth(1).is_some() {
        form.error(field, texts::TWICE);
        return None;
    }
    if first.chars().count() > most {
        form.error(field, texts::too_long(most));
        return None;
    }
    Some(first)
}

/// A time of day as browsers send it (09:30) or as people write it (9.30, 9:30 uur).
fn read_time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim_end_matches("uur").trim().replace('.', ":");
    ["%H:%M", "%H:%M:%S"].iter().find_map(|shape| NaiveTime::parse_from_str(&typed, shape).ok())
}

/// A day as people or browsers write it.
pub(crate) fn date(form: &mut FormState, field: &'static str) -> Option<NaiveDate> {
    let typed = one(form, field, SHORT)?;
    let read = time::parse_date(&typed);
    if read.is_none() {
        form.error(field, texts::DATE);
    }
    read
}

/// A time of day as people or browsers write it.
pub(crate) fn time_of_day(form: &mut FormState, field: &'static str) -> Option<NaiveTime> {
    let typed = one(form, field, SHORT)?;
    let read = read_time(&typed);
    if read.is_none() {
        form.error(field, texts::time_of_day(field));
    }
    read
}

/// The version that a form sends: the one that it was opened with, and the newest once its writer was told that someone
/// else changed what it is about.
pub(crate) fn version_to_send(form: Option<&FormState>, newest: i32) -> String {
    match form {
        Some(form) if !form.errors.iter().any(|(_, text)| text == texts::CHANGED) => form.value("versie").to_owned(),
        _ => newest.to_string(),
    }
}

/// The version that a form showed; one that was tampered with is found to have changed.
pub(crate) fn version(form: &FormState) -> i32 {
    form.value("versie").trim().parse().unwrap_or(-1)
}

/// A moment in two fields; `None` inside when both are empty and that may be.
fn moment(form: &mut FormState, [day, clock]: [&'static str; 2], may_be_empty: bool) -> Option<Option<DateTime<Utc>>> {
    let empty = [day, clock].map(|field| form.value(field).trim().is_empty());
    match (may_be_empty, empty) {
        (true, [true, true]) => return Some(None),
        (true, [true, false] | [false, true]) => {
            form.error(day, texts::BOTH);
            return None;
        }
        _ => {}
    }
    let (date, at) = (date(form, day), time_of_day(form, clock));
    Some(Some(time::moment(date?, at?)))
}

/// The fields of a round's moments: opening, the two reminders, closing.
pub(crate) const MOMENTS: [[&str; 2]; 4] = [
    ["opent_datum", "opent_tijd"],
    ["herinnering1_datum", "herinnering1_tijd"],
    ["herinnering2_datum", "herinnering2_tijd"],
    ["sluit_datum", "sluit_tijd"],
];

/// What stands about the times of a round.
#[derive(Clone, Copy)]
pub(crate) struct Standing {
    times: RoundTimes,
    has_opened: bool,
    has_reminded: [bool; 2],
}

impl From<&RoundView> for Standing {
    fn from(round: &RoundView) -> Self {
        let has_reminded = round.reminded.map(|reminded| reminded.is_some());
        Self { times: round.times, has_opened: round.state != RoundState::Planned, has_reminded }
    }
}

/// The times of a round. One that has opened keeps its opening. The form has no fields for a reminder that went out, which stays as
/// it is; what an older form says of it is read, for the use case to refuse.
pub(crate) fn times(form: &mut FormState, standing: impl Into<Standing>) -> Option<RoundTimes> {
    let [opens, first, second, closes] = MOMENTS;
    let standing = standing.into();
    let opens_at = match standing.has_opened {
        true => Some(Some(standing.times.opens_at)),
        false => moment(form, opens, false),
    };
    let mut reminder = |which: usize, fields: [&'static str; 2]| {
        let is_there = fields.iter().any(|field| form.values_of(field).next().is_some());
        match standing.has_reminded[which] && !is_there {
            true => Some(standing.times.reminders[which]),
            false => moment(form, fields, true),
        }
    };
    let (first, second) = (reminder(0, first), reminder(1, second));
    let closes_at = moment(form, closes, false);
    Some(RoundTimes { opens_at: opens_at??, closes_at: closes_at??, reminders: [first?, second?] })
}

/// Until when a round opens again, and why.
pub(crate) fn reopening(form: &mut FormState) -> Option<(DateTime<Utc>, Reason)> {
    let typed = one(form, "reden", REASON_MAX);
    let reason = typed.and_then(|typed| {
        let read = Reason::parse(&typed);
        read.map_err(|_| form.error("reden", texts::REASON)).ok()
    });
    let closes = moment(form, MOMENTS[3], false);
    Some((closes??, reason?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    fn stood() -> RoundTimes {
        RoundTimes::proposed("2027-03-16".parse().unwrap(), "2027-02-01T09:00:00Z".parse().unwrap())
    }

    #[test]
    fn a_version_stays_until_its_writer_was_told_of_the_change() {
        assert_eq!(version_to_send(None, 3), "3");
        let mut stale = form("versie=2");
        assert_eq!(version_to_send(Some(&stale), 3), "2");
        stale.error("eindtijd", "Kies een eindtijd na de begintijd.");
        assert_eq!(version_to_send(Some(&stale), 3), "2");
        stale.error("datum", texts::CHANGED);
        assert_eq!(version_to_send(Some(&stale), 3), "3");
    }

    #[test]
    fn times_have_an_opening_and_an_end_and_may_leave_reminders_out() {
        let good = "opent_datum=16-2-2027&opent_tijd=9:00&sluit_datum=2027-03-10&sluit_tijd=00:00";
        let standing = |has_opened, has_reminded| Standing { times: stood(), has_opened, has_reminded };
        let planned = standing(false, [false, false]);
        let read = times(&mut form(good), planned).unwrap();
        assert_eq!(read.reminders, [None, None]);
        assert_eq!(read.closes_at.to_string(), "2027-03-09 23:00:00 UTC");
        let mut half = form(&format!("{good}&herinnering2_datum=2027-03-01"));
        assert_eq!(times(&mut half, planned), None);
        assert_eq!(half.errors[0].0, "herinnering2_datum");
        let mut empty = form("");
        assert_eq!(times(&mut empty, standing(true, [false, false])), None);
        assert_eq!(empty.errors.len(), 2);
        let reminded = standing(true, [true, false]);
        assert_eq!(times(&mut form(good), reminded).unwrap().reminders, [stood().reminders[0], None]);
        let forged = form(&format!("{good}&herinnering1_datum=2027-03-01&herinnering1_tijd=9:00"));
        let forged = times(&mut forged.clone(), reminded).unwrap().reminders[0];
        assert!(forged.is_some() && forged != stood().reminders[0], "for the use case to refuse");
    }

    #[test]
    fn reopening_needs_a_reason() {
        let mut form = form("reden=+&sluit_datum=2027-03-10&sluit_tijd=00:00");
        assert_eq!(reopening(&mut form), None);
        assert_eq!(form.errors[0].0, "reden");
    }
}
