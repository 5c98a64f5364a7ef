//! The words of this feature.

use super::names::{DATE, END, PLACE};
use crate::forms::{Name, Problem};
use crate::rounds::texts as rounds;
use chrono::{NaiveDate, NaiveTime};
use domain::meetings::{DayOut, MeetingKind, OutDay};
use domain::network::HOME;
use domain::time;
use service::meetings::{MeetingError, MeetingView};

pub(super) const CHOOSE_PLACE: &str = "Kies Pharos of een regio die meedoet.";
pub(super) const CHOOSE_DATE: &str = "Kies een van de dagen, of vul zelf een datum in.";
pub(super) const TWO_DATES: &str =
    "Je koos een dag en vulde ook een andere datum in. Kies “Een andere datum”, of maak dat veld leeg.";
pub(super) const CLOSES_LATE: &str = "Let op: de ronde sluit pas als de bijeenkomst al is begonnen.";
pub(super) const CHOOSE_TIMES: &str = "Kies of de ronde nieuwe tijden krijgt of de oude houdt.";
pub(super) const TIMES_LOST: &str =
    "Je keuze kwam niet goed binnen, en er is niets veranderd. Kijk naar de tijden en kies opnieuw.";

/// What to do about a refusal, and at which field; `None` when no form can show it. `first` is the form's first field.
pub(super) fn refusal(error: &MeetingError, first: Name) -> Option<(Name, Problem)> {
    Some(match error {
        MeetingError::DateOutOfReach => (DATE, "Kies een dag na vandaag, binnen drie jaar.".into()),
        MeetingError::EndsBeforeItBegins => (END, "Kies een eindtijd na de begintijd.".into()),
        MeetingError::UnknownRegion => (PLACE, CHOOSE_PLACE.into()),
        MeetingError::Changed => (first, Problem::Changed),
        MeetingError::Round(error) => return rounds::refusal(error, first),
        MeetingError::NotAllowed | MeetingError::Unknown | MeetingError::MadeBefore | MeetingError::Db(_) => {
            return None;
        }
    })
}

/// What has just been done, by the word in the address after a post.
pub(super) fn done(what: &str) -> Option<&'static str> {
    Some(match what {
        "gemaakt" => "De bijeenkomst is gemaakt, met een ronde erbij.",
        "was-al-gemaakt" => {
            "Deze bijeenkomst was al gemaakt. Er is niets veranderd. Wil je iets anders dan hieronder staat? Kies dan \
             “Bijeenkomst wijzigen”."
        }
        "gewijzigd" => "De bijeenkomst is gewijzigd.",
        "tijden" => "De tijden van de ronde zijn opgeslagen.",
        "gesloten" => "De ronde is gesloten. De uitkomsten staan klaar voor alle leden.",
        "gepubliceerd" => "De ronde is gepubliceerd. Het landelijke beeld staat op de openbare pagina.",
        "heropend" => "De ronde is weer open. Bij het sluiten ontstaat een nieuwe versie van de uitkomsten.",
        _ => return None,
    })
}

/// "dinsdag 16 maart 2027, 10:00 tot 15:30".
pub(super) fn when(meeting: &MeetingView) -> String {
    format!("{}, {} tot {}", time::full_date(meeting.date), hours(meeting.start), hours(meeting.end))
}

/// "10:00".
pub(super) fn hours(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}

/// Where: host or Pharos, and the address; of what is no network meeting the place as typed.
pub(super) fn place(meeting: &MeetingView) -> String {
    match (&meeting.host, meeting.place.is_empty()) {
        (None, _) if meeting.kind != MeetingKind::Network => meeting.place.clone(),
        (None, true) => HOME.to_owned(),
        // Who types the whole address names the place in it.
        (_, false) if meeting.place.starts_with(meeting.place_name()) || meeting.place.starts_with("Pharos") => {
            meeting.place.clone()
        }
        (None, false) => format!("{HOME}: {}", meeting.place),
        (Some((_, name)), true) => format!("Gastregio {name}"),
        (Some((_, name)), false) => format!("Gastregio {name}: {}", meeting.place),
    }
}

/// Whether a round that is planned or open closes after its meeting has begun.
pub(super) fn closes_late(meeting: &MeetingView) -> bool {
    let begins = time::moment(meeting.date, meeting.start);
    meeting.round.as_ref().is_some_and(|round| !round.state.is_readable() && round.times.closes_at > begins)
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
