//! Indexing: the texts of a round become words when it closes.

use super::super::texts::{is_for_coordination, written};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::{execute, fetch_all, fetch_one, fetch_optional, rounds, stored};
use chrono::{DateTime, Utc};
use domain::ids::RoundId;
use domain::monitor::RoundResults;
use domain::search;
use domain::survey::SurveyFormat;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

#[derive(sqlx::FromRow)]
struct Frozen {
    format_version: i32,
    revision: i32,
    frozen_at: DateTime<Utc>,
    results: String,
}

#[derive(sqlx::FromRow)]
struct Sent {
    region_id: String,
    member_id: Uuid,
    question_id: String,
    value: Option<String>,
    remark: Option<String>,
    share: Option<String>,
    themes: String,
}

/// A text as it is kept in the index.
struct Found {
    of: Sent,
    text: String,
}

/// Indexes closed rounds whose texts cannot be found yet: those that closed under an earlier version of the portal. Gives how many it
/// indexed. One that cannot be is told in the log, and keeps neither the others nor the portal waiting.
///
/// # Errors
/// When the database fails before it is known which those are.
pub async fn index_waiting(ctx: &Ctx) -> Result<usize, DbError> {
    let waiting = {
        let mut read = ctx.db.read().await?;
        fetch_all!(&mut read.conn(), (Uuid,), sql::WAITING, search::VERSION)?
    };
    let mut count = 0;
    for (round,) in waiting {
        let (own, round) = (ctx.clone(), RoundId(round));
        // Nobody closes or reopens it meanwhile.
        let work = ctx.db.write_with(Lock::Alone(rounds::LOCK), move |conn| {
            Box::pin(async move { index(conn, round, || own.new_id()).await })
        });
        match work.await {
            Ok(()) => count += 1,
            Err(error) => tracing::error!("the texts of round {round} could not be indexed: {error}"),
        }
    }
    Ok(count)
}

/// Indexes the texts of a round as it was frozen, in the transaction that froze it: those that count, each with the themes that its author
/// chose. A round that is open is left alone.
///
/// # Errors
/// When the database fails, or holds something that the portal does not write.
pub(crate) async fn index(
    conn: &mut Conn<'_>,
    round: RoundId,
    mut new_id: impl FnMut() -> Uuid + Send,
) -> Result<(), DbError> {
    let Some(frozen) = fetch_optional!(conn, Frozen, sql::FROZEN, round.0)? else { return Ok(()) };
    let Some(format) = SurveyFormat::version(frozen.format_version) else { return Ok(()) };
    let results = serde_json::from_str(&frozen.results);
    let results = results.map_err(|e| DbError::data(format!("results of round {round}: {e}")))?;
    let texts = counting(conn, round, format, &results).await?;
    execute!(conn, sql::FORGET_WORDS, round.0)?;
    execute!(conn, sql::FORGET_AUTHORS, round.0)?;
    execute!(conn, sql::FORGET_WIDENED, round.0)?;
    let newest_last = [format, SurveyFormat::current()];
    for theme in newest_last.iter().flat_map(|format| &format.themes) {
        execute!(conn, sql::THEME_OF_FORMAT, &theme.id, &theme.label)?;
    }
    let (mut number,) = fetch_one!(conn, (i32,), sql::LAST_NUMBER)?;
    for (place, Found { of, text }) in (0i32..).zip(&texts) {
        number += 1;
        let (region, question) = (&of.region_id, &of.question_id);
        let is_for_network = !is_for_coordination(of.share.as_deref());
        execute!(conn, sql::TEXT_PUT, new_id(), round.0, region, question, of.member_id, is_for_network)?;
        let words = search::words(text);
        execute!(conn, sql::WORDS_PUT, round.0, of.member_id, region, question, number, place, &words)?;
        for theme in themes(round, &of.themes) {
            execute!(conn, sql::AUTHOR_CHOSE, round.0, of.member_id, region, question, &theme, frozen.frozen_at)?;
        }
    }
    execute!(conn, sql::FORGET_GONE, round.0)?;
    execute!(conn, sql::THEMES_DROP_UNUSED)?;
    execute!(conn, sql::INDEXED, round.0, frozen.revision, search::VERSION)?;
    Ok(())
}

/// The texts of who counts in a round: by question, by the name of the region, and then by the text alone, so that nothing tells two writers
/// apart.
async fn counting(
    conn: &mut Conn<'_>,
    round: RoundId,
    format: &SurveyFormat,
    results: &RoundResults,
) -> Result<Vec<Found>, DbError> {
    let regions = stored::regions(conn).await?;
    let regions: BTreeMap<_, _> = regions.iter().enumerate().map(|(at, row)| (row.id.as_str(), at)).collect();
    let questions: BTreeMap<_, _> =
        format.questions().enumerate().map(|(at, (_, question))| (question.id.as_str(), at)).collect();
    let seats = results.regions.iter().flat_map(|region| region.seats.iter().map(move |seat| (&region.region, seat)));
    let counting: BTreeSet<_> =
        seats.filter_map(|(region, seat)| Some((region.as_str(), seat.counting?.0.0))).collect();
    let counts = |sent: &Sent| counting.contains(&(sent.region_id.as_str(), sent.member_id));
    let mut found = Vec::new();
    for of in fetch_all!(conn, Sent, sql::SENT, round.0)? {
        let place = questions.get(of.question_id.as_str()).zip(regions.get(of.region_id.as_str()));
        let Some(place) = place.map(|(question, region)| (*question, *region)) else { continue };
        let Some((text, _)) = written(of.value.as_deref(), of.remark.as_deref()).filter(|_| counts(&of)) else {
            continue;
        };
        found.push((place, Found { of, text }));
    }
    found.sort_by(|(place, found), (other, another)| (place, &found.text).cmp(&(other, &another.text)));
    Ok(found.into_iter().map(|(_, found)| found).collect())
}

/// The ids of the themes that an author chose. What cannot be read is none: it must not keep a round from closing.
fn themes(round: RoundId, stored: &str) -> Vec<String> {
    if stored.is_empty() {
        return Vec::new();
    }
    let read: Result<BTreeSet<String>, _> = serde_json::from_str(stored);
    let read = read.inspect_err(|_| tracing::error!("round {round}: the themes of a text cannot be read"));
    read.unwrap_or_default().into_iter().collect()
}
