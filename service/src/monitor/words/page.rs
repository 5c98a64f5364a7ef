//! Which texts fit what is asked for: how many in each round, and a page of them.

use super::find::{Filter, PAGE};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::parsed::{Indexed, Narrow};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{RegionId, RoundId};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Whose texts somebody may read beside those of the network.
pub(in super::super) struct Reach {
    /// Those of every region.
    pub(in super::super) reads_all: bool,
    /// Those of this region; empty for none.
    pub(in super::super) own: String,
}

impl Reach {
    pub(in super::super) fn of(actor: &Actor) -> Self {
        let own = actor.seat().filter(|seat| actor.may_in(Action::ReadCoordinationTexts, &seat.region));
        Self {
            reads_all: actor.may(Action::ReadCoordinationTexts),
            own: own.map(|seat| seat.region.0.clone()).unwrap_or_default(),
        }
    }
}

/// A round of which texts can be found.
#[derive(Clone, Debug)]
pub(super) struct Counted {
    pub(super) id: RoundId,
    /// The day of its meeting.
    pub(super) date: NaiveDate,
    /// How many of its texts fit.
    pub(super) found: u32,
    /// Which indexing of its texts that is: the revision of the round, and the version of the words.
    indexed: (i32, i32),
}

impl Counted {
    fn indexed(&self) -> Indexed {
        let (revision, version) = self.indexed;
        Indexed { round: self.id, revision, version, texts: self.found }
    }
}

/// A text with one of its themes.
#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) round_id: Uuid,
    pub(super) date: NaiveDate,
    pub(super) closed_at: Option<DateTime<Utc>>,
    pub(super) format_version: i32,
    pub(super) region_id: String,
    pub(super) region_name: String,
    pub(super) question_id: String,
    pub(super) value: Option<String>,
    pub(super) remark: Option<String>,
    pub(super) share: Option<String>,
    pub(super) member_name: String,
    pub(super) is_marked: bool,
    pub(super) theme_id: Option<String>,
    pub(super) by_author: Option<bool>,
}

/// The rows of a statement on the texts that fit; `$more` comes after the arguments that every one of them has.
macro_rules! asked {
    ($conn:expr, $row:ty, $sql:expr, ($reach:expr, $filter:expr) $(, $more:expr)*) => {{
        let (reach, filter): (&Reach, &Filter) = ($reach, $filter);
        fetch_all!(
            $conn,
            $row,
            $sql,
            reach.reads_all,
            &reach.own,
            filter.question.as_deref(),
            filter.round.map(|id| id.0),
            filter.region.as_ref().map(RegionId::as_str),
            filter.theme.as_deref(),
            filter.is_untagged,
            filter.is_marked
            $(, $more)*
        )
    }};
}

/// The words of a search, as the engine of this connection is asked for them; `None` when none are searched for. They hold nothing but small letters
/// and digits: nothing of what was typed reaches an engine as an operator.
fn words(conn: &Conn<'_>, filter: &Filter) -> Option<String> {
    let words = filter.query.as_ref()?.words();
    Some(match conn {
        Conn::Sqlite(_) => words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" "),
        Conn::Postgres(_) => words.join(" & "),
    })
}

/// Every round of which texts can be found, the newest first, and how many of them fit.
pub(super) async fn counted(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    reach: &Reach,
    filter: &Filter,
) -> Result<Vec<Counted>, DbError> {
    let asks_for_all = Filter { page: filter.page, ..Filter::default() } == *filter;
    if reach.reads_all || !asks_for_all {
        return ask(conn, reach, filter).await;
    }
    // Who reads everything of the network but not of every region: looking at each answer takes longer with every round, so what is not theirs
    // is counted once for each indexing.
    let mut rounds = ask(conn, &Reach { reads_all: true, own: String::new() }, filter).await?;
    let kept: Vec<_> = rounds.iter().map(|round| ctx.shared.find(round.indexed())).collect();
    let mut counted = match kept.iter().all(Option::is_some) {
        true => BTreeMap::new(),
        false => count_narrow(ctx, conn, &rounds).await?,
    };
    for (round, kept) in rounds.iter_mut().zip(kept) {
        let narrow = kept.unwrap_or_else(|| counted.remove(&round.id.0).unwrap_or_default().into());
        let others: u32 = narrow.iter().filter(|(region, _)| **region != reach.own).map(|(_, count)| count).sum();
        round.found = round.found.saturating_sub(others);
    }
    Ok(rounds)
}

/// Counts of every round, and keeps of these, how many texts of each region not everybody of the network reads.
async fn count_narrow(ctx: &Ctx, conn: &mut Conn<'_>, rounds: &[Counted]) -> Result<BTreeMap<Uuid, Narrow>, DbError> {
    let mut found: BTreeMap<Uuid, Narrow> = BTreeMap::new();
    for (round, region, count) in fetch_all!(conn, (Uuid, String, i64), sql::NARROW)? {
        found.entry(round).or_default().insert(region, whole(count)?);
    }
    for round in rounds {
        ctx.shared.keep(round.indexed(), found.get(&round.id.0).cloned().unwrap_or_default());
    }
    Ok(found)
}

fn whole(count: i64) -> Result<u32, DbError> {
    u32::try_from(count).map_err(|_| DbError::data(format!("{count} texts in a round")))
}

async fn ask(conn: &mut Conn<'_>, reach: &Reach, filter: &Filter) -> Result<Vec<Counted>, DbError> {
    type Found = (Uuid, NaiveDate, i32, i32, i64);
    let rows = match (words(conn, filter), &*conn) {
        (None, _) => asked!(conn, Found, sql::COUNTED, (reach, filter)),
        (Some(words), Conn::Sqlite(_)) => asked!(conn, Found, sql::COUNTED_WITH_SQLITE, (reach, filter), words),
        (Some(words), Conn::Postgres(_)) => asked!(conn, Found, sql::COUNTED_WITH_POSTGRES, (reach, filter), words),
    }?;
    let counted = |(id, date, revision, version, found): Found| {
        Ok(Counted { id: RoundId(id), date, found: whole(found)?, indexed: (revision, version) })
    };
    rows.into_iter().map(counted).collect()
}

/// The page that `filter` asks for, of these rounds, which stand the newest first.
pub(super) async fn page(
    conn: &mut Conn<'_>,
    reach: &Reach,
    filter: &Filter,
    rounds: &[Counted],
) -> Result<Vec<Row>, DbError> {
    let Some(Window { from, until, skip }) = window(rounds, filter.page) else { return Ok(Vec::new()) };
    let most = i64::from(PAGE);
    match (words(conn, filter), &*conn) {
        (None, _) => asked!(conn, Row, sql::FOUND, (reach, filter), from, until, most, skip),
        (Some(words), Conn::Sqlite(_)) => {
            asked!(conn, Row, sql::FOUND_WITH_SQLITE, (reach, filter), from, until, most, skip, words)
        }
        (Some(words), Conn::Postgres(_)) => {
            asked!(conn, Row, sql::FOUND_WITH_POSTGRES, (reach, filter), from, until, most, skip, words)
        }
    }
}

/// The rounds on which a page begins and ends, by the days of their meetings, and how many texts of them come before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Window {
    from: NaiveDate,
    until: NaiveDate,
    skip: i64,
}

/// Where a page stands among the rounds, which stand the newest first; `None` for a page that there is not.
fn window(rounds: &[Counted], page: u32) -> Option<Window> {
    let first = page.checked_sub(1)?.checked_mul(PAGE)?;
    let mut before: u32 = 0;
    let mut found: Option<Window> = None;
    for round in rounds.iter().filter(|round| round.found > 0) {
        let (begin, end) = (before, before + round.found);
        if begin < first.saturating_add(PAGE) && first < end {
            // Of two rounds of one day both are looked at.
            let newer: u32 = rounds.iter().filter(|other| other.date > round.date).map(|other| other.found).sum();
            let begins = Window { from: round.date, until: round.date, skip: i64::from(first.saturating_sub(newer)) };
            found = Some(Window { from: round.date, ..found.unwrap_or(begins) });
        }
        before = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(nth: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, nth).unwrap()
    }

    fn rounds(counts: &[(u32, u32)]) -> Vec<Counted> {
        let round = |(nth, found): &(u32, u32)| Counted {
            id: RoundId(Uuid::nil()),
            date: day(*nth),
            found: *found,
            indexed: (1, 1),
        };
        counts.iter().map(round).collect()
    }

    #[test]
    fn a_page_looks_at_the_rounds_on_which_it_stands_and_no_others() {
        let at = |from, until, skip| Some(Window { from: day(from), until: day(until), skip });
        let many = rounds(&[(9, 60), (8, 30), (7, 0), (6, 30), (5, 1)]);
        assert_eq!(window(&many, 1), at(9, 9, 0));
        assert_eq!(window(&many, 2), at(6, 9, 50), "from the last ten of the first to the first ten of the third");
        assert_eq!(window(&many, 3), at(5, 6, 10));
        assert_eq!(window(&many, 4), None);
        assert_eq!(window(&rounds(&[(9, 50), (8, 50)]), 2), at(8, 8, 0));
        assert_eq!((window(&[], 1), window(&rounds(&[(9, 0)]), 1), window(&many, 0)), (None, None, None));
        assert_eq!(window(&many, u32::MAX), None);
    }

    #[test]
    fn of_two_rounds_of_one_day_both_are_looked_at() {
        let two = rounds(&[(9, 10), (8, 50), (8, 40)]);
        assert_eq!(window(&two, 2), Some(Window { from: day(8), until: day(8), skip: 40 }));
    }
}
