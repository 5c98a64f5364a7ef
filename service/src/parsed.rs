//! Frozen results that were read before, kept parsed: what is frozen never changes, and reading it again costs a fifth of a page.

use chrono::{DateTime, Utc};
use domain::ids::RoundId;
use domain::monitor::RoundResults;
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

/// The results that were asked for last, at most [`MOST`]. Which revision of a round counts is never taken from here: that the
/// database says each time, as another server may have closed the round again.
#[derive(Debug, Default)]
pub(crate) struct Parsed(Mutex<Vec<(Freezing, Arc<RoundResults>)>>);

impl Parsed {
    /// The results of this freezing, if they are kept.
    pub(crate) fn find(&self, freezing: Freezing) -> Option<Arc<RoundResults>> {
        let mut kept = self.0.lock().expect("nothing panics while it holds this lock");
        let place = kept.iter().position(|(of, _)| *of == freezing)?;
        // The last place is that of what was asked for last.
        kept[place..].rotate_left(1);
        kept.last().map(|(_, results)| results.clone())
    }

    /// Keeps these results, in the place of those that nobody asked for the longest.
    pub(crate) fn keep(&self, freezing: Freezing, results: &Arc<RoundResults>) {
        let mut kept = self.0.lock().expect("nothing panics while it holds this lock");
        kept.retain(|(of, _)| *of != freezing);
        kept.push((freezing, results.clone()));
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
        let results = Arc::new(results);
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
