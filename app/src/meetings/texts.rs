//! The words of this feature.

use super::forms::MOMENTS;
use chrono::{NaiveDate, NaiveTime};
use domain::meetings::{DayOut, OutDay};
use domain::survey::round::{RoundState, RoundTimes, TimesProblem};
use domain::time;
use service::meetings::{MeetingError, MeetingView, RoundView};

pub(super) const TWICE: &str = "Dit staat er twee keer in. Laat er één staan.";
pub(super) const CHOOSE_PLACE: &str = "Kies Pharos of een regio die meedoet.";
pub(super) const CHOOSE_DATE: &str = "Kies een van de dagen, of vul zelf een datum in.";
pub(super) const TWO_DATES: &str =
    "Je koos een dag en vulde ook een andere datum in. Kies “Een andere datum”, of maak dat veld leeg.";
pub(super) const DATE: &str = "Vul een dag in die bestaat, als dag-maand-jaar, zoals 16-3-2027.";
pub(super) const CHANGED: &str =
    "Iemand anders heeft dit intussen gewijzigd. Kijk wat er nu staat, en sla dan opnieuw op als je dat wilt.";
pub(super) const CLOSES_LATE: &str = "Let op: de ronde sluit pas als de bijeenkomst al is begonnen.";
pub(super) const BOTH: &str = "Vul de datum en de tijd allebei in, of laat allebei leeg.";
pub(super) const REASON: &str = "Schrijf in een zin waarom de ronde weer opengaat.";
pub(super) const CHOOSE_TIMES: &str = "Kies of de ronde nieuwe tijden krijgt of de oude houdt.";

/// A text that is too long.
pub(super) fn too_long(most: usize) -> String {
    format!("Maak de tekst korter: hooguit {most} tekens.")
}

/// What to do about a refusal, and at which field; `None` when no form can show it. `first` is the form's first field.
pub(super) fn refusal(error: &MeetingError, first: &'static str) -> Option<(&'static str, String)> {
    // Who keeps or takes over proposed times typed none.
    let closes = if first == "keuze" { first } else { "sluit_datum" };
    let date = if ["datum", "opent_datum"].contains(&first) { first } else { closes };
    Some(match error {
        MeetingError::DateOutOfReach => ("datum", "Kies een dag na vandaag, binnen drie jaar.".to_owned()),
        MeetingError::EndsBeforeItBegins => ("eindtijd", "Kies een eindtijd na de begintijd.".to_owned()),
        MeetingError::UnknownRegion => ("plek", CHOOSE_PLACE.to_owned()),
        MeetingError::Changed => (first, CHANGED.to_owned()),
        MeetingError::WrongState(state) => (first, is_already(*state).to_owned()),
        MeetingError::ClosesInThePast => (closes, "Kies een moment dat nog moet komen.".to_owned()),
        MeetingError::Overlaps(other) => (
            date,
            format!(
                "Dan is ook de ronde van de bijeenkomst van {} open. Er kan één ronde tegelijk open zijn: kies een \
                 ander moment, of pas eerst die ronde aan.",
                time::full_date(*other)
            ),
        ),
        MeetingError::NotAllowed | MeetingError::Unknown | MeetingError::Times(_) | MeetingError::Db(_) => return None,
    })
}

/// What to do about times that cannot be, and at which field: the one that was changed from the `standing` times.
pub(super) fn times_problem(
    problem: TimesProblem,
    wanted: &RoundTimes,
    standing: &RoundTimes,
) -> (&'static str, &'static str) {
    let [opens, first, second, closes] = MOMENTS.map(|[day, _]| day);
    let stood = |which: usize| wanted.reminders[which] == standing.reminders[which];
    match problem {
        TimesProblem::ClosesBeforeOpening => (closes, "Kies een moment van sluiten na het openen."),
        TimesProblem::ReminderOutside(which) if !stood(which) => {
            ([first, second][which], "Kies een moment waarop de ronde open is, of laat de herinnering leeg.")
        }
        TimesProblem::ReminderOutside(which) if wanted.reminders[which] < Some(wanted.opens_at) => {
            (opens, "Voor dit moment staat al een herinnering gepland. Open eerder, of pas de herinneringen aan.")
        }
        TimesProblem::ReminderOutside(_) => {
            (closes, "Na dit moment staat nog een herinnering gepland. Sluit later, of pas de herinneringen aan.")
        }
        TimesProblem::RemindersReversed if stood(1) => {
            (first, "Kies voor de eerste herinnering een moment voor de tweede.")
        }
        TimesProblem::RemindersReversed => (second, "Kies voor de tweede herinnering een moment na de eerste."),
    }
}

/// What to do about a time that cannot be read.
pub(super) fn time_of_day(field: &str) -> String {
    let which = match field {
        "begintijd" => "begintijd",
        "eindtijd" => "eindtijd",
        _ => "tijd",
    };
    format!("Vul de {which} in als uren en minuten, zoals 9:30.")
}

/// Why a step cannot be taken from this state.
pub(super) fn is_already(state: RoundState) -> &'static str {
    match state {
        RoundState::Planned => {
            "De ronde is nog niet open. Op de pagina van de bijeenkomst staat wanneer de ronde opengaat."
        }
        RoundState::Open => "De ronde is nu open. Op de pagina van de bijeenkomst staat wat je kunt doen.",
        RoundState::Closed => "De ronde is al gesloten. Op de pagina van de bijeenkomst staat wat je kunt doen.",
        RoundState::Published => "De ronde is al gepubliceerd. Op de pagina van de bijeenkomst staat wat je kunt doen.",
    }
}

/// "dinsdag 16 maart 2027, 10:00 tot 15:30".
pub(super) fn when(meeting: &MeetingView) -> String {
    format!("{}, {} tot {}", time::full_date(meeting.date), hours(meeting.start), hours(meeting.end))
}

/// "10:00".
pub(super) fn hours(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}

/// Where: host or Pharos, and the address.
pub(super) fn place(meeting: &MeetingView) -> String {
    match (&meeting.host, meeting.place.is_empty()) {
        (None, true) => "Pharos, Utrecht".to_owned(),
        // Who types the whole address names the place in it.
        (_, false) if meeting.place.starts_with(meeting.place_name()) || meeting.place.starts_with("Pharos") => {
            meeting.place.clone()
        }
        (None, false) => format!("Pharos, Utrecht: {}", meeting.place),
        (Some((_, name)), true) => format!("Gastregio {name}"),
        (Some((_, name)), false) => format!("Gastregio {name}: {}", meeting.place),
    }
}

/// Whether a round that is planned or open closes after its meeting has begun.
pub(super) fn closes_late(meeting: &MeetingView) -> bool {
    let round = &meeting.round;
    !round.state.is_readable() && round.times.closes_at > time::moment(meeting.date, meeting.start)
}

/// What a round is doing, in a sentence.
pub(super) fn round_sentence(round: &RoundView) -> String {
    let until = time::until(round.times.closes_at);
    match round.state {
        RoundState::Planned => format!(
            "De vragenlijst gaat open op {} en kan worden ingevuld {until}.",
            time::date_and_clock(round.times.opens_at)
        ),
        RoundState::Open => format!("De vragenlijst staat open {until}."),
        RoundState::Closed => format!(
            "De ronde is gesloten op {}. Leden lezen de uitkomsten.",
            time::date_and_clock(round.closed_at.unwrap_or(round.times.closes_at))
        ),
        RoundState::Published => format!(
            "De ronde is gepubliceerd op {}. Iedereen ziet het landelijke beeld op de openbare pagina.",
            time::date_and_clock(round.published_at.unwrap_or(round.times.closes_at))
        ),
    }
}

/// From when to when a round that has closed was open.
pub(super) fn was_open(round: &RoundView) -> String {
    let (opened, closed) = (round.opened_at.unwrap_or(round.times.opens_at), round.closed_at);
    format!("van {} {}", time::date_and_clock(opened), time::until(closed.unwrap_or(round.times.closes_at)))
}

/// The days that are out without the weekends, neighbours with one reason together.
pub(super) fn out_days(out: &[OutDay]) -> Vec<String> {
    let mut runs: Vec<(NaiveDate, NaiveDate, String)> = Vec::new();
    for day in out.iter().filter(|day| !matches!(day.why, DayOut::Weekend)) {
        let reason = day.why.reason();
        match runs.last_mut() {
            // A weekend between two days of one holiday does not part them.
            Some((_, until, same)) if *same == reason && (day.date - *until).num_days() <= 3 => *until = day.date,
            _ => runs.push((day.date, day.date, reason)),
        }
    }
    runs.into_iter()
        .map(|(from, until, reason)| match from == until {
            true => format!("{}: {reason}", time::weekday_date(from)),
            false => format!("{} tot en met {}: {reason}", time::weekday_date(from), time::weekday_date(until)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::meetings::PublicHoliday;

    #[test]
    fn a_refusal_stands_at_a_field_that_its_form_has() {
        let day = NaiveDate::from_ymd_opt(2027, 3, 16).unwrap();
        for (first, field) in [("datum", "datum"), ("sluit_datum", "sluit_datum"), ("keuze", "keuze")] {
            assert_eq!(refusal(&MeetingError::Overlaps(day), first).unwrap().0, field);
        }
        assert_eq!(refusal(&MeetingError::ClosesInThePast, "keuze").unwrap().0, "keuze");
    }

    #[test]
    fn days_of_one_holiday_are_told_together() {
        let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day).unwrap();
        let school = || DayOut::School(vec![("voorjaarsvakantie".into(), vec![])]);
        let out = [
            OutDay { date: day(3, 26), why: DayOut::Public(PublicHoliday::GoodFriday) },
            OutDay { date: day(3, 27), why: DayOut::Weekend },
            OutDay { date: day(3, 29), why: DayOut::Public(PublicHoliday::EasterMonday) },
            OutDay { date: day(5, 6), why: school() },
            OutDay { date: day(5, 7), why: school() },
            OutDay { date: day(5, 8), why: DayOut::Weekend },
            OutDay { date: day(5, 10), why: school() },
        ];
        let told = out_days(&out);
        assert_eq!(told[..2], ["vrijdag 26 maart: Goede Vrijdag", "maandag 29 maart: Tweede Paasdag"]);
        assert!(told[2].starts_with("donderdag 6 mei tot en met maandag 10 mei: voorjaarsvakantie"), "{}", told[2]);
    }
}
