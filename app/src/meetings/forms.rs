//! Reading the posted forms of this feature. What is wrong is added to the form, every field at once.

use super::texts;
use crate::rounds::forms::{SHORT, date, one, time_of_day};
use crate::shell::FormState;
use chrono::NaiveDate;
use domain::ids::{MeetingId, RegionId};
use domain::time;
use service::meetings::{Confirmation, MeetingPlan, Place, Window};
use uuid::Uuid;

/// Longest address, in characters.
const ADDRESS: usize = 200;
/// Longest note, in characters.
const NOTE: usize = 2000;

/// The value of the radio that says that the date is typed.
pub(super) const OTHER_DATE: &str = "anders";
/// The field of a button that asks for something else than storing the form.
pub(super) const ASK: &str = "doen";
/// The value of [`ASK`] for the days of the chosen place.
pub(super) const ASK_DAYS: &str = "dagen";
/// The value of `plek` for Pharos.
pub(super) const PHAROS: &str = "pharos";

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
    fn what_is_huge_or_repeated_is_refused() {
        let huge = "a".repeat(1_000_000);
        assert_eq!(wrong(&GOOD.replace("Zaal+3", &huge)), ["adres"]);
        assert_eq!(wrong(&GOOD.replace("2027-03-16", &huge)), ["datum"]);
        assert_eq!(wrong(&format!("{GOOD}{}", "b".repeat(2001))), ["opmerking"]);
        assert_eq!(wrong(&format!("{GOOD}&plek=twente&begintijd=10:00")), ["plek", "begintijd"]);
    }
}
