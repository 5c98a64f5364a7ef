//! Reading the posted forms of this feature. What is wrong is added to the form, every field at once.

use super::texts;
use crate::shell::FormState;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::ids::{MeetingId, RegionId};
use domain::meetings::{REASON_MAX, Reason};
use domain::survey::round::RoundTimes;
use domain::time;
use service::meetings::{Confirmation, MeetingPlan, Place, Window};
use uuid::Uuid;

/// Longest address, in characters.
const ADDRESS: usize = 200;
/// Longest note, in characters.
const NOTE: usize = 2000;
/// Longest date, time or choice that is worth reading.
const SHORT: usize = 100;

/// The value of the radio that says that the date is typed.
pub(super) const OTHER_DATE: &str = "anders";
/// The field of a button that asks for something else than storing the form.
pub(super) const ASK: &str = "doen";
/// The value of [`ASK`] for the days of the chosen place.
pub(super) const ASK_DAYS: &str = "dagen";
/// The value of `plek` for Pharos.
pub(super) const PHAROS: &str = "pharos";

/// The one value of a field; wrong when it came twice or is longer than `most` characters.
fn one(form: &mut FormState, field: &str, most: usize) -> Option<String> {
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

/// The place of a value of `plek`.
pub(super) fn place_of(value: &str) -> Option<Place> {
    match value {
        "" => None,
        PHAROS => Some(Place::Pharos),
        region => Some(Place::Host(RegionId::new(region))),
    }
}

/// The value of `plek` for a place.
pub(super) fn place_value(place: &Place) -> &str {
    match place {
        Place::Pharos => PHAROS,
        Place::Host(region) => region.as_str(),
    }
}

fn place(form: &mut FormState) -> Option<Place> {
    let typed = one(form, "plek", SHORT)?;
    let place = place_of(&typed);
    if place.is_none() {
        form.error("plek", texts::CHOOSE_PLACE);
    }
    place
}

/// A time of day as browsers send it (09:30) or as people write it (9.30, 9:30 uur).
fn read_time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim_end_matches("uur").trim().replace('.', ":");
    ["%H:%M", "%H:%M:%S"].iter().find_map(|shape| NaiveTime::parse_from_str(&typed, shape).ok())
}

fn date(form: &mut FormState, field: &'static str) -> Option<NaiveDate> {
    let typed = one(form, field, SHORT)?;
    let read = time::parse_date(&typed);
    if read.is_none() {
        form.error(field, texts::DATE);
    }
    read
}

fn time_of_day(form: &mut FormState, field: &'static str) -> Option<NaiveTime> {
    let typed = one(form, field, SHORT)?;
    let read = read_time(&typed);
    if read.is_none() {
        form.error(field, texts::time_of_day(field));
    }
    read
}

/// The chosen day, or the one that was typed beside "een andere datum".
fn chosen_date(form: &mut FormState) -> Option<NaiveDate> {
    let chosen = one(form, "datum", SHORT)?;
    if chosen == OTHER_DATE {
        return date(form, "datum_anders");
    }
    let read = time::parse_date(&chosen);
    if read.is_none() {
        form.error("datum", texts::CHOOSE_DATE);
    }
    // Whoever types a day and forgets to choose it means that day, or else the other one: only they know.
    let typed = form.value("datum_anders").trim().to_owned();
    if !typed.is_empty() && time::parse_date(&typed) != read {
        form.error("datum", texts::TWO_DATES);
        return None;
    }
    read
}

/// The key of a new meeting, which makes sending twice harmless; a form without one gets none.
pub(super) fn new_id(form: &FormState) -> Option<MeetingId> {
    Uuid::parse_str(form.value("sleutel").trim()).ok().map(MeetingId)
}

/// Whether a form asks for the days of its place, and for nothing to be stored.
pub(super) fn asks_for_days(form: &FormState) -> bool {
    form.value(ASK) == ASK_DAYS
}

/// The version that a form sends: the one that it was opened with, and the newest once its writer was told that someone
/// else changed what it is about.
pub(super) fn version_to_send(form: Option<&FormState>, newest: i32) -> String {
    match form {
        Some(form) if !form.errors.iter().any(|(_, text)| text == texts::CHANGED) => form.value("versie").to_owned(),
        _ => newest.to_string(),
    }
}

/// The version that a form showed; one that was tampered with is found to have changed.
pub(super) fn version(form: &FormState) -> i32 {
    form.value("versie").trim().parse().unwrap_or(-1)
}

/// A new meeting, or what a meeting becomes.
pub(super) fn plan(form: &mut FormState) -> Option<MeetingPlan> {
    let place = place(form);
    let date = chosen_date(form);
    let start = time_of_day(form, "begintijd");
    let end = time_of_day(form, "eindtijd");
    let window = start.zip(end).and_then(|(start, end)| {
        let window = Window::new(start, end);
        window.map_err(|e| texts::refusal(&e, "datum").map(|(field, text)| form.error(field, text))).ok()
    });
    let address = one(form, "adres", ADDRESS);
    let note = one(form, "opmerking", NOTE);
    Some(MeetingPlan { place: place?, date: date?, window: window?, address: address?, note: note? })
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
pub(super) const MOMENTS: [[&str; 2]; 4] = [
    ["opent_datum", "opent_tijd"],
    ["herinnering1_datum", "herinnering1_tijd"],
    ["herinnering2_datum", "herinnering2_tijd"],
    ["sluit_datum", "sluit_tijd"],
];

/// The times of a round. `opened` is when it opened, when that cannot change any more.
pub(super) fn times(form: &mut FormState, opened: Option<DateTime<Utc>>) -> Option<RoundTimes> {
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
pub(super) fn reopening(form: &mut FormState) -> Option<(DateTime<Utc>, Reason)> {
    let typed = one(form, "reden", REASON_MAX);
    let reason = typed.and_then(|typed| {
        let read = Reason::parse(&typed);
        read.map_err(|_| form.error("reden", texts::REASON)).ok()
    });
    let closes = moment(form, MOMENTS[3], false);
    Some((closes??, reason?))
}

/// What a coordinator says about the times after a move.
pub(super) fn confirmation(form: &mut FormState) -> Option<Confirmation> {
    match one(form, "keuze", SHORT)?.as_str() {
        "overnemen" => Some(Confirmation::TakeOver),
        "houden" => Some(Confirmation::Keep),
        _ => {
            form.error("keuze", texts::CHOOSE_TIMES);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "plek=pharos&datum=2027-03-16&begintijd=9.30&eindtijd=15:30&adres=Zaal+3&opmerking=";

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    fn wrong(body: &str) -> Vec<String> {
        let mut form = form(body);
        assert_eq!(plan(&mut form), None, "{body}");
        form.errors.into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn a_plan_is_read_as_browsers_and_people_write_it() {
        let read = plan(&mut form(GOOD)).unwrap();
        assert_eq!((read.date.to_string().as_str(), read.address.as_str()), ("2027-03-16", "Zaal 3"));
        let typed = GOOD.replace("datum=2027-03-16", "datum=anders&datum_anders=16-3-2027").replace("pharos", "twente");
        let read = plan(&mut form(&typed)).unwrap();
        assert_eq!((read.date.to_string().as_str(), read.place), ("2027-03-16", Place::Host(RegionId::new("twente"))));
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        assert_eq!(wrong(""), ["plek", "datum", "begintijd", "eindtijd"]);
        assert_eq!(wrong(&GOOD.replace("2027-03-16", "31-2-2027")), ["datum"]);
        assert_eq!(wrong(&GOOD.replace("2027-03-16", "anders")), ["datum_anders"]);
        assert_eq!(wrong(&GOOD.replace("15:30", "9:30")), ["eindtijd"]);
        assert_eq!(wrong(&GOOD.replace("9.30", "25:99")), ["begintijd"]);
        assert_eq!(wrong(&GOOD.replace("2027-03-16", "16-3-27")), ["datum"]);
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
    fn what_is_huge_or_repeated_is_refused() {
        let huge = "a".repeat(1_000_000);
        assert_eq!(wrong(&GOOD.replace("Zaal+3", &huge)), ["adres"]);
        assert_eq!(wrong(&GOOD.replace("2027-03-16", &huge)), ["datum"]);
        assert_eq!(wrong(&format!("{GOOD}{}", "b".repeat(2001))), ["opmerking"]);
        assert_eq!(wrong(&format!("{GOOD}&plek=twente&begintijd=10:00")), ["plek", "begintijd"]);
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
