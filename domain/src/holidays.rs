//! The public holidays, on which the network does not meet and sends no letters (rules, sections 6 and 10).

use chrono::{Datelike, Duration, NaiveDate, Weekday};

/// A public holiday that rules a date out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PublicHoliday {
    /// 1 January.
    NewYear,
    /// Two days before Easter.
    GoodFriday,
    /// The day after Easter.
    EasterMonday,
    /// 27 April, or 26 April when the 27th is a Sunday.
    KingsDay,
    /// 5 May, every year: the rules make no difference between years with and without a day off.
    LiberationDay,
    /// 39 days after Easter, a Thursday.
    Ascension,
    /// 50 days after Easter.
    WhitMonday,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    SecondChristmasDay,
}

impl PublicHoliday {
    /// All public holidays, in the order of a year in which Easter falls early.
    pub const ALL: [PublicHoliday; 9] = [
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterMonday,
        Self::KingsDay,
        Self::LiberationDay,
        Self::Ascension,
        Self::WhitMonday,
        Self::ChristmasDay,
        Self::SecondChristmasDay,
    ];

    /// The name that people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::NewYear => "Nieuwjaarsdag",
            Self::GoodFriday => "Goede Vrijdag",
            Self::EasterMonday => "Tweede Paasdag",
            Self::KingsDay => "Koningsdag",
            Self::LiberationDay => "Bevrijdingsdag",
            Self::Ascension => "Hemelvaartsdag",
            Self::WhitMonday => "Tweede Pinksterdag",
            Self::ChristmasDay => "Eerste Kerstdag",
            Self::SecondChristmasDay => "Tweede Kerstdag",
        }
    }

    /// Its date in `year`.
    pub fn date(self, year: i32) -> NaiveDate {
        let after_easter = |days| easter(year) + Duration::days(days);
        match self {
            Self::NewYear => on(year, 1, 1),
            Self::GoodFriday => after_easter(-2),
            Self::EasterMonday => after_easter(1),
            Self::KingsDay if on(year, 4, 27).weekday() == Weekday::Sun => on(year, 4, 26),
            Self::KingsDay => on(year, 4, 27),
            Self::LiberationDay => on(year, 5, 5),
            Self::Ascension => after_easter(39),
            Self::WhitMonday => after_easter(50),
            Self::ChristmasDay => on(year, 12, 25),
            Self::SecondChristmasDay => on(year, 12, 26),
        }
    }

    /// The public holiday on this date, if it is one.
    pub fn on(date: NaiveDate) -> Option<Self> {
        Self::ALL.into_iter().find(|holiday| holiday.date(date.year()) == date)
    }
}

/// Easter Sunday of a year of the Gregorian calendar (the anonymous computus, as Meeus gives it).
pub fn easter(year: i32) -> NaiveDate {
    let golden = year.rem_euclid(19);
    let (century, in_century) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days = epact + to_sunday - 7 * late + 114;
    on(year, (days / 31) as u32, (days % 31) as u32 + 1)
}

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a holiday is a day that exists in every year that chrono knows")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        // The first two are the earliest and the latest possible date.
        let known = [
            (1818, 3, 22),
            (2038, 4, 25),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2049, 4, 18),
        ];
        for (year, month, day) in known {
            assert_eq!(easter(year), on(year, month, day));
        }
    }

    #[test]
    fn kings_day_moves_to_saturday_when_it_is_a_sunday() {
        assert_eq!(PublicHoliday::KingsDay.date(2025), on(2025, 4, 26));
        assert_eq!(PublicHoliday::KingsDay.date(2026), on(2026, 4, 27));
        assert_eq!(PublicHoliday::on(on(2025, 4, 27)), None);
        assert_eq!(PublicHoliday::on(on(2031, 4, 26)), Some(PublicHoliday::KingsDay));
    }

    #[test]
    fn the_holidays_of_2027_are_all_found() {
        let found: Vec<_> = on(2027, 1, 1)
            .iter_days()
            .take_while(|d| d.year() == 2027)
            .filter_map(|d| PublicHoliday::on(d).map(|h| (h.label(), d.month(), d.day())))
            .collect();
        assert_eq!(
            found,
            [
                ("Nieuwjaarsdag", 1, 1),
                ("Goede Vrijdag", 3, 26),
                ("Tweede Paasdag", 3, 29),
                ("Koningsdag", 4, 27),
                ("Bevrijdingsdag", 5, 5),
                ("Hemelvaartsdag", 5, 6),
                ("Tweede Pinksterdag", 5, 17),
                ("Eerste Kerstdag", 12, 25),
                ("Tweede Kerstdag", 12, 26),
            ]
        );
    }
}
