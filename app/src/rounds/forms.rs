//! Reading what is posted about a round, and the readers that forms with days and times share. What is wrong is added to
//! the form, every field at once.

use super::texts;
use crate::shell::FormState;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::rounds::{REASON_MAX, Reason, RoundTimes};
use domain::time;

/// Longest date, time or choice that is worth reading.
pub(crate) const SHORT: usize = 100;

/// The one value of a field; wrong when it came twice or is longer than `most` characters.
pub(crate) fn one(form: &mut FormState, field: &str, most: usize) -> Option<String> {
    let first = form.value(field).trim().to_owned();
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

/// The times of a round. `opened` is when it opened, when that cannot change any more.
pub(crate) fn times(form: &mut FormState, opened: Option<DateTime<Utc>>) -> Option<RoundTimes> {
    let [opens, first, second, closes] = MOMENTS;
    let opens_at = match opened {
        Some(at) => Some(Some(at)),
        None => moment(form, opens, false),
    };
    let first = moment(form, first, true);
    let second = moment(form, second, true);
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
        let read = times(&mut form(good), None).unwrap();
        assert_eq!(read.reminders, [None, None]);
        assert_eq!(read.closes_at.to_string(), "2027-03-09 23:00:00 UTC");
        let mut half = form(&format!("{good}&herinnering2_datum=2027-03-01"));
        assert_eq!(times(&mut half, None), None);
        assert_eq!(half.errors[0].0, "herinnering2_datum");
        let mut empty = form("");
        assert_eq!(times(&mut empty, Some(read.opens_at)), None);
        assert_eq!(empty.errors.len(), 2);
    }

    #[test]
    fn reopening_needs_a_reason() {
        let mut form = form("reden=+&sluit_datum=2027-03-10&sluit_tijd=00:00");
        assert_eq!(reopening(&mut form), None);
        assert_eq!(form.errors[0].0, "reden");
    }
}
