//! From when until when a region takes part.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The days on which a region takes part, as a coordinator sets them (rules, section 3): also while
/// its seats are empty. Both days count; without a last day there is no end in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivePeriod {
    from: NaiveDate,
    until: Option<NaiveDate>,
}

/// Why two days are no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodProblem {
    /// The last day lies before the first.
    #[error("the last day lies before the first")]
    EndsBeforeItBegins,
}

impl ActivePeriod {
    /// The period from `from` up to and including `until`.
    ///
    /// # Errors
    /// [`PeriodProblem::EndsBeforeItBegins`] when `until` lies before `from`.
    pub fn new(from: NaiveDate, until: Option<NaiveDate>) -> Result<Self, PeriodProblem> {
        if until.is_some_and(|until| until < from) {
            return Err(PeriodProblem::EndsBeforeItBegins);
        }
        Ok(Self { from, until })
    }

    /// The first day.
    pub fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day, when there is one.
    pub fn until(&self) -> Option<NaiveDate> {
        self.until
    }

    /// Whether the region takes part on `day`.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 3, d).unwrap()
    }

    #[test]
    fn both_days_count() {
        let period = ActivePeriod::new(day(2), Some(day(4))).unwrap();
        let inside: Vec<bool> = (1..=5).map(|d| period.contains(day(d))).collect();
        assert_eq!(inside, [false, true, true, true, false]);
        assert!(ActivePeriod::new(day(2), None).unwrap().contains(day(30)));
    }

    #[test]
    fn a_period_of_one_day_is_one_and_a_period_backwards_is_not() {
        assert!(ActivePeriod::new(day(2), Some(day(2))).unwrap().contains(day(2)));
        assert_eq!(ActivePeriod::new(day(2), Some(day(1))), Err(PeriodProblem::EndsBeforeItBegins));
    }
}
