//! Reading the posted forms of date polls. What is wrong is added to the form, every field at once.

use super::super::super::forms::place_of;
use super::super::super::texts::{CHOOSE_PLACE, NO_PLACE};
use super::names::{ADDRESS, AT, CHOICE, CLOSES, DATE_ID, DAY, Each, FROM, UNTIL};
use super::texts;
use crate::forms::texts::SKIPPED_TIME;
use crate::forms::{FormState, Name, Problem, SHORT};
use domain::ids::PollDateId;
use domain::meetings::poll::{MOST_DATES, PollAnswer};
use domain::text::clean;
use domain::time;
use service::meetings::polls::{DatePlan, PollError, PollPlan};
use service::meetings::{MeetingError, Place, Window};

/// Longest address, in characters.
const ADDRESS_MAX: usize = 200;

/// The value of a radio for an answer.
pub(super) fn answer_value(answer: PollAnswer) -> &'static str {
    match answer {
        PollAnswer::Yes => "ja",
        PollAnswer::IfNeedBe => "als-het-moet",
        PollAnswer::No => "nee",
    }
}

fn answer_of(value: &str) -> Option<PollAnswer> {
    PollAnswer::ALL.into_iter().find(|answer| answer_value(*answer) == value)
}

/// What somebody answers; a date that they leave open is not among it.
pub(super) fn answers(form: &mut FormState) -> Option<Vec<(PollDateId, PollAnswer)>> {
    let mut read = Vec::new();
    for (choice, id) in CHOICE.into_iter().zip(DATE_ID) {
        if form.value(choice).is_empty() {
            continue;
        }
        let answer = form.choice(choice, answer_of, texts::CHOOSE_ANSWER);
        // A form that was forged, or that lost a field on its way.
        let date = form.id(id).map(PollDateId);
        if date.is_none() {
            form.refuse(choice, texts::CHOOSE_ANSWER);
        }
        read.extend(date.zip(answer));
    }
    form.is_fine().then_some(read)
}

/// Which fields of the form are filled: a row without a day is none.
fn rows(form: &FormState) -> Vec<usize> {
    (0..MOST_DATES).filter(|row| !clean(form.value(DAY[*row])).is_empty()).collect()
}

/// A poll as it is planned: its dates, in the order of the rows, and until when people choose.
pub(super) fn plan(form: &mut FormState, with_place: bool) -> Option<PollPlan> {
    let dates: Vec<_> = rows(form).into_iter().map(|row| date(form, row, with_place)).collect();
    for row in rows(form) {
        form.name_problems(&texts::row(row), &[DAY, FROM, UNTIL, AT, ADDRESS].map(|name| name[row]));
    }
    let closes_at = form.moment(CLOSES);
    let dates = dates.into_iter().collect::<Option<Vec<_>>>();
    Some(PollPlan { dates: dates?, closes_at: closes_at? })
}

fn date(form: &mut FormState, row: usize, with_place: bool) -> Option<DatePlan> {
    let date = form.date(DAY[row]);
    let start = form.time_of_day(FROM[row], "begintijd");
    let end = form.time_of_day(UNTIL[row], "eindtijd");
    let window = start.zip(end).and_then(|(start, end)| {
        let window = Window::new(start, end).ok();
        if window.is_none() {
            form.refuse(UNTIL[row], texts::ENDS_EARLY);
        }
        window
    });
    let place = if with_place { form.choice(AT[row], place_of, CHOOSE_PLACE) } else { Some(Place::AsTyped) };
    let address = form.text(ADDRESS[row], ADDRESS_MAX);
    Some(DatePlan { date: date?, window: window?, place: place?, address: address? })
}

/// At which field a refusal stands, and its words; `None` when no form can show it.
pub(super) fn refusal(form: &FormState, error: &MeetingError) -> Option<(Name, Problem)> {
    let row_of = |date, nth: usize| {
        let is_it = |row: &usize| time::parse_date(form.value(DAY[*row])) == Some(date);
        let same: Vec<usize> = rows(form).into_iter().filter(is_it).collect();
        same.get(nth).or(same.last()).copied().unwrap_or_default()
    };
    let at = |names: Each, row: usize, words: &'static str| (names[row], Problem::from(words).of_row(&texts::row(row)));
    Some(match error {
        MeetingError::Poll(error) => match error {
            PollError::OutOfReach(date) => at(DAY, row_of(*date, 0), texts::OUT_OF_REACH),
            // The dates of a poll stand in the order of the rows.
            PollError::SkippedTime(nth) => at(FROM, rows(form).get(*nth).copied().unwrap_or_default(), SKIPPED_TIME),
            PollError::Twice(date) => at(DAY, row_of(*date, 1), texts::TWICE),
            PollError::ClosesTooSoon(soonest) => (CLOSES[0], texts::closes_too_soon(*soonest).into()),
            PollError::ClosesTooLate(first) => (CLOSES[0], texts::closes_too_late(*first).into()),
            PollError::FewDates => (DAY[rows(form).len().min(MOST_DATES - 1)], texts::FEW_DATES.into()),
            PollError::ManyDates => (DAY[0], texts::MANY_DATES.into()),
            PollError::Closed(at) => (CHOICE[0], texts::closed(*at).into()),
            PollError::WrongState => (CHOICE[0], texts::WRONG_STATE.into()),
            PollError::DateGone => (CHOICE[0], texts::DATE_GONE.into()),
        },
        MeetingError::UnknownRegion => (AT[0], CHOOSE_PLACE.into()),
        MeetingError::NoPlace => at(ADDRESS, without_address(form), NO_PLACE),
        other => return super::super::super::texts::refusal(other, DAY[0]),
    })
}

/// The first row that says no place.
fn without_address(form: &FormState) -> usize {
    let found = rows(form).into_iter().find(|row| clean(form.value(ADDRESS[*row])).is_empty());
    found.unwrap_or_default()
}

/// The choice that stands in a form that came back.
pub(super) fn chosen(form: &FormState, row: usize) -> Option<PollAnswer> {
    let value = form.value(CHOICE[row]);
    (value.len() <= SHORT).then(|| answer_of(value)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const GOOD: &str = "dag_1=13-4-2027&van_1=10:00&tot_1=15.30&plek_1=pharos&adres_1=\
        &dag_2=15-4-2027&van_2=10:00&tot_2=15:30&plek_2=twente&adres_2=Zaal&dag_3=&van_3=10:00&tot_3=15:30\
        &sluit_datum=15-3-2027&sluit_tijd=17:00";

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    fn wrong(body: &str) -> Vec<String> {
        let mut form = form(body);
        assert_eq!(plan(&mut form, true), None, "{body}");
        form.messages().into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn a_row_without_a_day_is_none() {
        let read = plan(&mut form(GOOD), true).unwrap();
        assert_eq!(read.dates.len(), 2);
        assert_eq!(read.dates[1].address, "Zaal");
        assert_eq!(read.closes_at.to_string(), "2027-03-15 16:00:00 UTC");
        // Another kind of meeting has no host.
        let read = plan(&mut form(&GOOD.replace("plek_1=pharos", "plek_1=")), false).unwrap();
        assert_eq!(read.dates[1].place, Place::AsTyped);
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        assert_eq!(wrong(""), ["sluit_datum", "sluit_tijd"]);
        assert_eq!(wrong(&GOOD.replace("13-4-2027", "31-2-2027")), ["dag_1"]);
        let bad = GOOD
            .replace("tot_2=15:30", "tot_2=9:00")
            .replace("van_1=10:00", "van_1=tien")
            .replace("plek_2=twente", "plek_2=");
        assert_eq!(wrong(&bad), ["van_1", "tot_2", "plek_2"]);
        let huge = "a".repeat(1_000_000);
        assert_eq!(wrong(&GOOD.replace("adres_2=Zaal", &format!("adres_2={huge}"))), ["adres_2"]);
        assert_eq!(wrong(&format!("{GOOD}&dag_1=13-4-2027")), ["dag_1"]);
    }

    #[test]
    fn what_is_wrong_names_its_date() {
        let mut form = form(&GOOD.replace("13-4-2027", "31-2-2027").replace("15-4-2027", "morgen"));
        assert_eq!(plan(&mut form, true), None);
        let told: Vec<_> = form.messages().into_iter().map(|(_, words)| words).collect();
        let words = "vul een dag in die bestaat, als dag-maand-jaar, zoals 16-3-2027.";
        assert_eq!(told, [format!("Datum 1: {words}"), format!("Datum 2: {words}")]);
    }

    #[test]
    fn what_is_left_open_is_no_answer() {
        let [one, two] = [1, 2].map(Uuid::from_u128);
        let body = format!("bij_1={one}&keuze_1=ja&bij_2={two}");
        assert_eq!(answers(&mut form(&body)), Some(vec![(PollDateId(one), PollAnswer::Yes)]));
        assert_eq!(answers(&mut form("")), Some(vec![]));
    }

    #[test]
    fn a_forged_answer_is_refused_at_its_date() {
        let one = Uuid::from_u128(1);
        for body in [format!("bij_1={one}&keuze_1=misschien"), "bij_1=x&keuze_1=ja".into(), "keuze_1=ja".into()] {
            let mut form = form(&body);
            assert_eq!(answers(&mut form), None, "{body}");
            assert_eq!(form.messages()[0].0, "keuze_1");
        }
    }

    #[test]
    fn a_refusal_stands_at_the_row_that_it_is_about() {
        let twice = form(&GOOD.replace("15-4-2027", "13 april 2027"));
        let date = "2027-04-13".parse().unwrap();
        let at = |error: PollError| refusal(&twice, &error.into()).unwrap().0;
        assert_eq!(at(PollError::Twice(date)).as_str(), "dag_2");
        assert_eq!(at(PollError::OutOfReach(date)).as_str(), "dag_1");
        assert_eq!(at(PollError::FewDates).as_str(), "dag_3");
        // The second of those that are filled in stands in the third row.
        let gap = form("dag_1=28-3-2027&van_1=10:00&dag_2=&dag_3=28-3-2027&van_3=02:30");
        let skipped = refusal(&gap, &PollError::SkippedTime(1).into()).unwrap();
        let told = "Datum 3: die nacht gaat de klok van 2 naar 3 uur. Kies een andere tijd.";
        assert_eq!((skipped.0.as_str(), skipped.1), ("van_3", told.to_owned().into()));
    }
}
