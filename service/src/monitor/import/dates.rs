//! Days and times of a workbook, as text.

use calamine::ExcelDateTime;
use chrono::{Duration, NaiveDate, NaiveDateTime};

const DAY: &str = "%Y-%m-%d";
const MINUTE: &str = "%Y-%m-%d %H:%M";

/// A day (`2024-05-13`), a moment (`2024-05-13 10:31`) or a time of day (`10:31`).
pub(super) fn of_number(value: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, milli) = value.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    let moment = date.and_then(|date| date.and_hms_milli_opt(hour.into(), minute.into(), second.into(), milli.into()));
    // The 29th of February 1900 exists in Excel only.
    let Some(moment) = moment else { return number(value.as_f64()) };
    // A fraction of a day is seldom a whole second.
    let moment = moment + Duration::milliseconds(500);
    let whole = value.as_f64();
    if value.is_duration() || (0.0..1.0).contains(&whole) { moment.format("%H:%M").to_string() } else { words(moment) }
}

/// The same of a text as ISO 8601 writes it; another text stays as it is.
pub(super) fn of_text(text: &str) -> String {
    let bare = text.trim().trim_end_matches('Z');
    let moment = bare.parse::<NaiveDateTime>().map(words);
    moment.or_else(|_| bare.parse::<NaiveDate>().map(|day| day.format(DAY).to_string())).unwrap_or(text.to_owned())
}

fn words(moment: NaiveDateTime) -> String {
    let is_day = moment.format("%H:%M:%S").to_string() == "00:00:00";
    moment.format(if is_day { DAY } else { MINUTE }).to_string()
}

/// A number as people write it: `3`, not `3.0`, and with as many decimals as matter.
pub(super) fn number(value: f64) -> String {
    let rounded = format!("{value:.10}");
    if rounded.contains('.') { rounded.trim_end_matches('0').trim_end_matches('.').to_owned() } else { rounded }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    #[test]
    fn days_moments_and_numbers_are_written_as_people_write_them() {
        let of = |value, kind| of_number(ExcelDateTime::new(value, kind, false));
        assert_eq!(of(45_425.0, DateTime), "2024-05-13");
        assert_eq!(of(45_425.438_194_444_4, DateTime), "2024-05-13 10:31");
        assert_eq!(of(0.438_194_444_4, DateTime), "10:31");
        assert_eq!(of(0.5, TimeDelta), "12:00");
        for odd in [60.0, -1.0, f64::NAN, f64::INFINITY, 1e300] {
            assert!(!of(odd, DateTime).is_empty());
        }
        assert_eq!(of_text("2024-05-13T10:31:00Z"), "2024-05-13 10:31");
        assert_eq!(of_text("2024-05-13"), "2024-05-13");
        assert_eq!(of_text("mei"), "mei");
        assert_eq!([3.0, 3.5, -2.0, 0.0].map(number), ["3", "3.5", "-2", "0"]);
        assert_eq!([8.0 / 3.0, 0.1 + 0.2, 100.0, f64::NAN].map(number), ["2.6666666667", "0.3", "100", "NaN"]);
    }
}
