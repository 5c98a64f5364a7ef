//! Frozen results that were read before, kept parsed, with where the network stood: what is frozen never changes, and reading it again
//! costs a fifth of a page.

use chrono::{DateTime, Utc};
use domain::ids::RoundId;
use domain::monitor::{RoundResults, Spread, spreads};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// More than one page shows, so that it pushes out nothing of its own. The results of a round take about 100 kB, so this is some 6 MB after
/// twenty years, and a tenth of that after two.
pub(crate) const MOST: usize = 64;

/// Names one freezing. A backup that is put back can give the same name to other results: every server starts anew after that, as
/// the README says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Freezing {
    pub(crate) round: RoundId,
    pub(crate) revision: i32,
    pub(crate) at: DateTime<Utc>,
}

/// What is kept of a freezing. A page with all rounds of a region asks for the middle of the network at each question of each.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) results: Arc<RoundResults>,
    /// By growth question.
    pub(crate) spreads: Arc<BTreeMap<String, Spread>>,
}

impl Kept {
    pub(crate) fn new(results: RoundResults) -> Self {
        Self { spreads: Arc::new(spreads(&results)), results: Arc::new(results) }
    }
}

/// The results that were asked for last, at most [`MOST`]. Which revision of a round counts is never taken from here: that the
/// database says each time, as another server may have closed the round again.
#[derive(Debug, Default)]
pub(crate) struct Parsed(Mutex<Vec<(Freezing, Kept)>>);

impl Parsed {
    /// The results of this freezing, if they are kept.
    pub(crate) fn find(&self, freezing: Freezing) -> Option<Kept> {
        let mut kept = self.0.lock().expect("nothing panics while it holds this lock");
        let place = kept.iter().position(|(of, _)| *of == freezing)?;
        // The last place is that of what was asked for last.
        kept[place..].rotate_left(1);
        kept.last().map(|(_, found)| found.clone())
    }

    /// Keeps these results, in the place of those that nobody asked for the longest.
    pub(crate) fn keep(&self, freezing: Freezing, found: &Kept) {
        let mut kept = self.0.lock().expect("nothing panics while it holds this lock");
        kept.retain(|(of, _)| *of != freezing);
        kept.push((freezing, found.clone()));
        let over = kept.len().saturating_sub(MOST);
        kept.drain(..over);
    }
}

/// Names the texts of a round that were counted: which indexing, and how many there are. One that is erased makes another number, and
/// with whom one is shared changes only while its round is open again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Indexed {
    pub(crate) round: RoundId,
    pub(crate) revision: i32,
    pub(crate) version: i32,
    pub(crate) texts: u32,
}

/// How many texts of a round are for their region and the coordination group alone, by the id of the region.
pub(crate) type Narrow = BTreeMap<String, u32>;

/// What was counted of the rounds that were asked for, at most [`MOST`] of them.
#[derive(Debug, Default)]
pub(crate) struct Shared(Mutex<Vec<(Indexed, Arc<Narrow>)>>);

impl Shared {
    /// What was counted of these texts, if it is kept.
    pub(crate) fn find(&self, of: Indexed) -> Option<Arc<Narrow>> {
        let kept = self.0.lock().expect("nothing panics while it holds this lock");
        kept.iter().find(|(indexed, _)| *indexed == of).map(|(_, found)| found.clone())
    }

    /// Keeps what was counted of these texts, in the place of what was counted of that round before.
    pub(crate) fn keep(&self, of: Indexed, found: Narrow) {
        let mut kept = self.0.lock().expect("nothing panics while it holds this lock");
        kept.retain(|(indexed, _)| indexed.round != of.round);
        kept.push((of, Arc::new(found)));
        let over = kept.len().saturating_sub(MOST);
        kept.drain(..over);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn freezing(revision: i32) -> Freezing {
        Freezing { round: RoundId(uuid::Uuid::nil()), revision, at: DateTime::UNIX_EPOCH }
    }

    #[test]
    fn it_keeps_what_was_asked_for_last_and_no_more_than_its_bound() {
        let (parsed, most) = (Parsed::default(), i32::try_from(MOST).unwrap());
        let results: RoundResults =
            serde_json::from_str(r#"{"format_version":1,"questions":[],"regions":[]}"#).unwrap();
        let results = Kept::new(results);
        (1..=most).for_each(|revision| parsed.keep(freezing(revision), &results));
        assert!(parsed.find(freezing(1)).is_some());
        parsed.keep(freezing(most + 1), &results);
        parsed.keep(freezing(most + 1), &results);
        assert_eq!(parsed.0.lock().unwrap().len(), MOST);
        assert!(parsed.find(freezing(1)).is_some(), "it was asked for");
        assert!(parsed.find(freezing(2)).is_none(), "nobody asked for it the longest");
        assert!(
            parsed.find(Freezing { at: DateTime::UNIX_EPOCH + chrono::TimeDelta::seconds(1), ..freezing(1) }).is_none()
        );
    }
}
