//! Whether an agenda fits into its meeting.

use chrono::{Duration, NaiveTime};

/// The minutes of an agenda against those of its meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// What its items and breaks take together.
    pub taken: u32,
    /// How long the meeting is.
    pub length: u32,
}

impl Fit {
    /// How many minutes are free; 0 when there is too much.
    pub fn left(self) -> u32 {
        self.length.saturating_sub(self.taken)
    }

    /// How many minutes it is too long; 0 when it fits.
    pub fn over(self) -> u32 {
        self.taken.saturating_sub(self.length)
    }
}

/// What items of so many minutes take of a meeting from `start` until `end`.
pub fn fit(minutes: &[u16], (start, end): (NaiveTime, NaiveTime)) -> Fit {
    let length = u32::try_from((end - start).num_minutes()).unwrap_or(0);
    Fit { taken: minutes.iter().map(|minutes| u32::from(*minutes)).sum(), length }
}

/// When each of these items begins, one after the other. `None` from where the day is over.
pub fn starts(minutes: &[u16], start: NaiveTime) -> Vec<Option<NaiveTime>> {
    let mut before = Duration::zero();
    let mut found = Vec::with_capacity(minutes.len());
    for taken in minutes {
        let (at, days) = start.overflowing_add_signed(before);
        found.push((days == 0).then_some(at));
        before += Duration::minutes(i64::from(*taken));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    #[test]
    fn an_agenda_fits_or_is_so_much_too_long() {
        let day = (at("10:00"), at("15:30"));
        let fits = fit(&[30, 60, 45], day);
        assert_eq!((fits.taken, fits.length, fits.left(), fits.over()), (135, 330, 195, 0));
        let long = fit(&[300, 45], day);
        assert_eq!((long.left(), long.over()), (0, 15));
        assert_eq!(fit(&[], day).left(), 330);
    }

    #[test]
    fn items_follow_each_other_until_the_day_is_over() {
        assert_eq!(starts(&[30, 15, 60], at("10:00")), [Some(at("10:00")), Some(at("10:30")), Some(at("10:45"))]);
        assert_eq!(starts(&[90, 5], at("23:00")), [Some(at("23:00")), None]);
        // A list so long that it passes midnight more than once.
        assert!(starts(&[480; 9], at("10:00"))[8].is_none());
    }
}
