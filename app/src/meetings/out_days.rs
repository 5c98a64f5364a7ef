//! The days on which nobody can meet, in words.

use chrono::NaiveDate;
use domain::meetings::{DayOut, OutDay};
use domain::time::{self, SeenOn};

/// The days that are out without the weekends, neighbours with one reason together.
pub(super) fn out_days<'a>(out: impl IntoIterator<Item = &'a OutDay>, seen: SeenOn) -> Vec<String> {
    let mut runs: Vec<(NaiveDate, NaiveDate, String)> = Vec::new();
    for day in out.into_iter().filter(|day| !matches!(day.why, DayOut::Weekend)) {
        let reason = day.why.reason();
        match runs.last_mut() {
            // A weekend between two days of one holiday does not part them.
            Some((_, until, same)) if *same == reason && (day.date - *until).num_days() <= 3 => *until = day.date,
            _ => runs.push((day.date, day.date, reason)),
        }
    }
    runs.into_iter()
        .map(|(from, until, reason)| match from == until {
            true => format!("{}: {reason}", seen.weekday_date(from)),
            false => format!("{} tot en met {}: {reason}", time::weekday_date(from), seen.weekday_date(until)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveTime;
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
        let told = out_days(&out, SeenOn::at(time::moment(day(1, 4), NaiveTime::MIN)));
        assert_eq!(told[..2], ["vrijdag 26 maart: Goede Vrijdag", "maandag 29 maart: Tweede Paasdag"]);
        assert!(told[2].starts_with("donderdag 6 mei tot en met maandag 10 mei: voorjaarsvakantie"), "{}", told[2]);
    }
}
