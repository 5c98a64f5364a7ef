//! What a year of the network comes to, counted from what is there (rules, sections 5 and 6): no grade, no order of regions.

use super::agreement::ActionState;
use crate::monitor::may_be_public;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The first year that can be looked back on: no date of before is read anywhere.
const FIRST: i32 = 2000;

/// The first and the last day of a calendar year; `None` for a year of before 2000, and for one that has not begun by `today`.
pub fn days_of(year: i32, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
    (year >= FIRST && first <= today).then_some((first, last))
}

/// What came of an answer, as members read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Came {
    /// An item of an agenda was made from it.
    OnAgenda,
    /// That item has minutes.
    Discussed,
    /// At that item something was decided.
    Decided,
    /// At that item somebody got something to do.
    Agreed,
}

/// How many answers there are, and of how many each came. An answer counts once at each, however often it came to that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnswerCounts {
    /// What was written.
    pub written: usize,
    /// Of these: what an item was made from, whatever came of that.
    pub on_agenda: usize,
    /// Of these: what was talked about.
    pub discussed: usize,
    /// Of these: at what something was decided.
    pub decided: usize,
    /// Of these: at what somebody got something to do.
    pub agreed: usize,
}

/// What came of the answers of a year, as far as it may be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AnswersCame {
    /// Nobody wrote anything.
    #[default]
    Nothing,
    /// Fewer than five regions wrote (rules, section 5).
    TooFew,
    /// So many.
    Counts(AnswerCounts),
}

/// What came of answers: each with its region, once for each thing that came of it and once with `None` when nothing did.
pub fn came<A: Ord, R: Ord>(answers: impl IntoIterator<Item = (A, R, Option<Came>)>) -> AnswersCame {
    let (mut regions, mut found) = (BTreeSet::new(), BTreeMap::<A, BTreeSet<Came>>::new());
    for (answer, region, came) in answers {
        regions.insert(region);
        found.entry(answer).or_default().extend(came);
    }
    if found.is_empty() {
        return AnswersCame::Nothing;
    }
    if !may_be_public(regions.len()) {
        return AnswersCame::TooFew;
    }
    let count = |which: &dyn Fn(&BTreeSet<Came>) -> bool| found.values().filter(|came| which(came)).count();
    AnswersCame::Counts(AnswerCounts {
        written: found.len(),
        on_agenda: count(&|came| !came.is_empty()),
        discussed: count(&|came| came.contains(&Came::Discussed)),
        decided: count(&|came| came.contains(&Came::Decided)),
        agreed: count(&|came| came.contains(&Came::Agreed)),
    })
}

/// How far what was agreed is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActionCounts {
    /// What is done.
    pub done: usize,
    /// What need not be done any more.
    pub lapsed: usize,
    /// What is still to be done.
    pub open: usize,
}

impl ActionCounts {
    /// All that was agreed.
    pub fn agreed(&self) -> usize {
        self.done + self.lapsed + self.open
    }
}

impl FromIterator<(ActionState, usize)> for ActionCounts {
    /// The counts, from how many there are in each state. A state may come more than once.
    fn from_iter<I: IntoIterator<Item = (ActionState, usize)>>(counts: I) -> Self {
        let mut found = Self::default();
        for (state, count) in counts {
            match state {
                ActionState::Open => found.open += count,
                ActionState::Done => found.done += count,
                ActionState::Lapsed => found.lapsed += count,
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_days_from_its_first_on_and_none_before_2000() {
        let today = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
        let days = days_of(2027, today).map(|(first, last)| (first.to_string(), last.to_string()));
        assert_eq!(days, Some(("2027-01-01".to_owned(), "2027-12-31".to_owned())));
        assert!(days_of(2000, today).is_some());
        for year in [1999, 2028, 99_999, 0, -1, i32::MIN, i32::MAX] {
            assert_eq!(days_of(year, today), None, "{year}");
        }
    }

    #[test]
    fn an_answer_counts_once_at_each_thing_that_came_of_it() {
        use Came::{Agreed, Decided, Discussed, OnAgenda};
        let all = [
            (1, "a", Some(OnAgenda)),
            (1, "a", Some(Discussed)),
            (1, "a", Some(Discussed)),
            (2, "b", Some(Decided)),
            (2, "b", Some(Agreed)),
            (3, "c", None),
            (4, "d", Some(OnAgenda)),
            (5, "e", None),
            (6, "e", None),
        ];
        let counts = AnswerCounts { written: 6, on_agenda: 3, discussed: 1, decided: 1, agreed: 1 };
        assert_eq!(came(all), AnswersCame::Counts(counts));
        let of_four: Vec<_> = all.into_iter().filter(|(_, region, _)| *region != "e").collect();
        assert_eq!(came(of_four), AnswersCame::TooFew, "the rest of the regions wrote nothing");
        assert_eq!(came([(0, "a", None); 0]), AnswersCame::Nothing);
    }

    #[test]
    fn what_was_agreed_is_done_lapsed_or_open() {
        use ActionState::{Done, Lapsed, Open};
        let counts: ActionCounts = [(Done, 2), (Open, 1), (Lapsed, 4), (Done, 1)].into_iter().collect();
        assert_eq!(counts, ActionCounts { done: 3, lapsed: 4, open: 1 });
        assert_eq!((counts.agreed(), ActionCounts::default().agreed()), (8, 0));
    }
}
