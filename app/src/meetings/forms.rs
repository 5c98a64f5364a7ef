//! Reading the posted forms of this feature. What is wrong is added to the form, every field at once.

use super::names::{ADDRESS, ASK, DATE, END, NOTE, PARTNERS, PLACE, SHOWN, START, TYPED_DATE};
use super::texts;
use crate::forms::{FormState, Name, SHORT};
use crate::rounds::names::{ANSWER, REASON};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::RegionId;
use domain::meetings::MeetingKind;
use domain::rounds::{REASON_MAX, Reason, RoundTimes};
use domain::time;
use service::meetings::{Confirmation, MeetingPlan, Place, Window};

/// Longest address, in characters.
const ADDRESS_MAX: usize = 200;
/// Longest note, in characters.
const NOTE_MAX: usize = 2000;

/// The value of the radio that says that the date is typed.
pub(super) const OTHER_DATE: &str = "anders";
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
        Place::AsTyped => "",
    }
}

/// The chosen day, or the one that was typed beside "een andere datum".
pub(super) fn chosen_date(form: &mut FormState, [chosen, typed]: [Name; 2]) -> Option<NaiveDate> {
    let value = form.text(chosen, SHORT)?;
    if value == OTHER_DATE {
        return form.date(typed);
    }
    let read = time::parse_date(&value);
    if read.is_none() {
        form.refuse(chosen, texts::CHOOSE_DATE);
    }
    // Whoever types a day and forgets to choose it means that day, or else the other one: only they know.
    let other = form.value(typed).trim();
    if !other.is_empty() && time::parse_date(other) != read {
        form.refuse(chosen, texts::TWO_DATES);
        return None;
    }
    read
}

/// The value of [`ASK`] for a concept instead of a meeting that stands.
pub(super) const ASK_CONCEPT: &str = "concept";

/// Whether a form asks for a concept.
pub(super) fn asks_for_concept(form: &FormState) -> bool {
    form.value(ASK) == ASK_CONCEPT
}

/// Whether a form asks for the days of its place, and for nothing to be stored.
pub(super) fn asks_for_days(form: &FormState) -> bool {
    form.value(ASK) == ASK_DAYS
}

/// A new meeting of this kind, or what one becomes.
pub(super) fn plan(form: &mut FormState, kind: MeetingKind) -> Option<MeetingPlan> {
    let is_network = kind == MeetingKind::Network;
    let place = match is_network {
        true => form.choice(PLACE, place_of, texts::CHOOSE_PLACE),
        false => Some(Place::AsTyped),
    };
    let date = if is_network { chosen_date(form, [DATE, TYPED_DATE]) } else { form.date(DATE) };
    let start = form.time_of_day(START, "begintijd");
    let end = form.time_of_day(END, "eindtijd");
    let window = start.zip(end).and_then(|(start, end)| {
        let window = Window::new(start, end);
        window.map_err(|e| texts::refusal(&e, DATE).map(|(name, problem)| form.refuse(name, problem))).ok()
    });
    let address = form.text(ADDRESS, ADDRESS_MAX);
    if !is_network && address.as_deref() == Some("") {
        form.refuse(ADDRESS, texts::NO_PLACE);
    }
    let note = form.text(NOTE, NOTE_MAX);
    let with_partners = is_network && form.ticked(PARTNERS);
    let plan =
        MeetingPlan { place: place?, date: date?, window: window?, address: address?, note: note?, with_partners };
    form.is_fine().then_some(plan)
}

/// Why a meeting does not take place; `None` inside when nothing was written and nothing has to be.
pub(super) fn reason(form: &mut FormState, is_needed: bool) -> Option<Option<Reason>> {
    if !is_needed && form.value(REASON).trim().is_empty() {
        return Some(None);
    }
    reason_for(form, texts::NO_REASON).map(Some)
}

/// A reason that has to be given; `otherwise` says what to do when there is none.
pub(super) fn reason_for(form: &mut FormState, otherwise: &'static str) -> Option<Reason> {
    let typed = form.text(REASON, REASON_MAX)?;
    let reason = Reason::parse(&typed).ok();
    if reason.is_none() {
        form.refuse(REASON, otherwise);
    }
    reason
}

/// What a coordinator says about the times after a move. Times that were shown and cannot be read are refused at the answer: nobody
/// sees their own field.
pub(super) fn confirmation(form: &mut FormState) -> Option<Confirmation> {
    let keeps = |typed: &str| match typed {
        "overnemen" => Some(false),
        "houden" => Some(true),
        _ => None,
    };
    if !form.choice(ANSWER, keeps, texts::CHOOSE_TIMES)? {
        return Some(Confirmation::TakeOver);
    }
    let shown = times_of(form.value(SHOWN));
    if shown.is_none() {
        form.refuse(ANSWER, texts::TIMES_LOST);
    }
    shown.map(Confirmation::Keep)
}

/// What is written for a reminder that is not sent.
const NOT_SENT: &str = "-";

/// The value of [`SHOWN`] for these times: opening, reminders and end in microseconds, which is what is stored.
pub(super) fn times_value(times: &RoundTimes) -> String {
    let [first, second] = times.reminders;
    let moments = [Some(times.opens_at), first, second, Some(times.closes_at)];
    let written = moments.map(|at| at.map_or_else(|| NOT_SENT.to_owned(), |at| at.timestamp_micros().to_string()));
    written.join("_")
}

/// The times of a value of [`SHOWN`]; `None` for what [`times_value`] does not write.
fn times_of(value: &str) -> Option<RoundTimes> {
    let moment = |written: &str| DateTime::from_timestamp_micros(written.parse().ok()?);
    let reminder = |written: &str| -> Option<Option<DateTime<Utc>>> {
        if written == NOT_SENT { Some(None) } else { moment(written).map(Some) }
    };
    let mut written = value.split('_');
    let mut next = || written.next();
    let opens_at = moment(next()?)?;
    let reminders = [reminder(next()?)?, reminder(next()?)?];
    let closes_at = moment(next()?)?;
    next().is_none().then_some(RoundTimes { opens_at, closes_at, reminders })
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
        assert_eq!(plan(&mut form, MeetingKind::Network), None, "{body}");
        form.messages().into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn a_plan_is_read_as_browsers_and_people_write_it() {
        let read = plan(&mut form(GOOD), MeetingKind::Network).unwrap();
        assert_eq!((read.date.to_string().as_str(), read.address.as_str()), ("2027-03-16", "Zaal 3"));
        let typed = GOOD.replace("datum=2027-03-16", "datum=anders&datum_anders=16-3-2027").replace("pharos", "twente");
        let read = plan(&mut form(&typed), MeetingKind::Network).unwrap();
        assert_eq!((read.date.to_string().as_str(), read.place), ("2027-03-16", Place::Host(RegionId::new("twente"))));
    }

    #[test]
    fn partners_come_to_a_network_meeting_when_that_is_ticked() {
        let read = |body: &str, kind| plan(&mut form(body), kind).unwrap().with_partners;
        assert!(!read(GOOD, MeetingKind::Network));
        assert!(read(&format!("{GOOD}&partners=ja"), MeetingKind::Network));
        for forged in ["", "nee", "true", &"j".repeat(100_000)] {
            assert!(!read(&format!("{GOOD}&partners={forged}"), MeetingKind::Network));
        }
        let online = "datum=16-3-2027&begintijd=9.30&eindtijd=11:00&adres=Online&opmerking=&partners=ja";
        assert!(!read(online, MeetingKind::Webinar), "who is invited follows from the kind");
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
    fn what_is_no_network_meeting_says_where_it_is() {
        let body = "datum=16-3-2027&begintijd=9.30&eindtijd=11:00&adres=Online&opmerking=";
        let read = plan(&mut form(body), MeetingKind::Webinar).unwrap();
        assert_eq!((read.place, read.address.as_str()), (Place::AsTyped, "Online"));
        let mut nowhere = form(&body.replace("Online", "+"));
        assert_eq!(plan(&mut nowhere, MeetingKind::Webinar), None);
        assert_eq!(nowhere.messages(), [("adres".to_owned(), texts::NO_PLACE.to_owned())]);
        assert_eq!(plan(&mut form(&body.replace("16-3-2027", "anders")), MeetingKind::QAndA), None);
    }

    #[test]
    fn a_reason_is_needed_for_what_was_planned() {
        assert_eq!(reason(&mut form("reden=+"), false), Some(None));
        assert_eq!(
            reason(&mut form("reden=Staking"), true).flatten().map(|it| it.as_str().to_owned()).as_deref(),
            Some("Staking")
        );
        let huge = format!("reden={}", "a".repeat(1_000_000));
        for wrong in ["reden=+", "", huge.as_str(), "reden=a&reden=b"] {
            let mut form = form(wrong);
            assert_eq!(reason(&mut form, true), None);
            assert_eq!(form.messages().len(), 1);
        }
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
    fn the_times_that_were_shown_come_back_as_they_were() {
        let at = |written: &str| written.parse::<DateTime<Utc>>().unwrap();
        let (opens_at, closes_at) = (at("2027-02-01T09:00:00.000001Z"), at("2027-03-09T23:00:00Z"));
        for reminders in
            [[None, None], [Some(at("2027-02-20T08:00:00Z")), None], [None, Some(at("2027-03-01T08:00:00Z"))]]
        {
            let times = RoundTimes { opens_at, closes_at, reminders };
            let body = format!("keuze=houden&getoond={}", times_value(&times));
            assert_eq!(confirmation(&mut form(&body)), Some(Confirmation::Keep(times)));
        }
        assert_eq!(confirmation(&mut form("keuze=overnemen")), Some(Confirmation::TakeOver));
    }

    #[test]
    fn times_that_were_lost_or_forged_are_refused_at_the_answer() {
        let huge = "9".repeat(1_000_000);
        for shown in
            ["", "1", "1_-_-", "-_-_-_2", "1_-_-_2_3", "1_-_-_x", "1_x_-_2", huge.as_str(), &format!("1_-_-_{huge}")]
        {
            let mut form = form(&format!("keuze=houden&getoond={shown}"));
            assert_eq!(confirmation(&mut form), None, "{shown}");
            assert_eq!(form.messages(), [("keuze".to_owned(), texts::TIMES_LOST.to_owned())]);
        }
    }
}
