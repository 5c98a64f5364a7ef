//! Reading a round in: its meeting, the round and its results, in one transaction.

use super::preview::{OnThatDay, Preview, known, on_that_day};
use super::proof::{ImportError, MayImport};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::monitor::freeze::keep;
use crate::monitor::words;
use crate::{execute, fetch_one, fetch_optional, rounds, stored};
use chrono::{DateTime, NaiveDate, NaiveTime};
use domain::ids::{MeetingId, MemberId, RegionId, RoundId};
use domain::monitor::import::{read, round_answers};
use domain::monitor::results;
use domain::rounds::RoundTimes;
use domain::survey::SurveyFormat;
use domain::text::clean;
use domain::time;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// The programme began in 2018: before that there was no network.
const FIRST_YEAR: i32 = 2018;
/// A longer name of a file is cut off.
const NAME_MOST: usize = 100;

/// The meeting to which the answers belonged. Where the portal knows a meeting on that day, that is the one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The day.
    pub date: NaiveDate,
    /// The host region; `None` for Pharos in Utrecht.
    pub host: Option<RegionId>,
    /// From when until when.
    pub hours: (NaiveTime, NaiveTime),
}

/// A file with what was said about it.
#[derive(Clone, Debug)]
pub struct Import {
    /// The round that it becomes; from the form, so that a form sent twice makes one.
    pub round: RoundId,
    /// The meeting.
    pub held: Held,
    /// The file, and what it comes to with what was said about it.
    pub found: Arc<Preview>,
    /// The regions that took part then, also those that answered nothing; those of the file took part anyway.
    pub joined: BTreeSet<RegionId>,
}

/// Reads a round in: a closed round, marked as read in, with the results of what the file says. Nobody is told. A round that was read in
/// by the same form stays as it is.
///
/// # Errors
/// [`ImportError`] when it cannot be read in, and then nothing is stored; when the database fails.
pub async fn import_round(ctx: &Ctx, proof: &MayImport, import: &Import) -> Result<RoundId, ImportError> {
    check(ctx, &import.held)?;
    let (own, proof, import) = (ctx.clone(), proof.clone(), import.clone());
    // Of two that read in a round of the same day at once the second is refused; and nobody plans a meeting on that day meanwhile.
    let work = ctx.db.write_with(Lock::Alone(rounds::LOCK), move |conn| {
        Box::pin(async move { store(&own, conn, &proof, &import).await })
    });
    work.await
}

fn check(ctx: &Ctx, held: &Held) -> Result<(), ImportError> {
    let first = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).expect("a year begins");
    if held.date < first || held.date >= time::day(ctx.now()) {
        return Err(ImportError::Date(held.date));
    }
    match held.hours {
        (start, end) if start >= end => Err(ImportError::Hours),
        (start, _) if !time::exists(held.date, start) => Err(ImportError::SkippedStart(start)),
        (_, end) if !time::exists(held.date, end) => Err(ImportError::SkippedEnd(end)),
        _ => Ok(()),
    }
}

async fn store(ctx: &Ctx, conn: &mut Conn<'_>, proof: &MayImport, import: &Import) -> Result<RoundId, ImportError> {
    let Import { round, held, .. } = import;
    if fetch_optional!(conn, (Uuid, NaiveDate, String, bool), sql::IMPORT, round.0)?.is_some() {
        return Ok(*round);
    }
    let regions = known(stored::regions(conn).await?);
    let is_known = |id: &RegionId| regions.iter().any(|region| region.id == *id);
    if !held.host.iter().all(is_known) {
        return Err(ImportError::UnknownHost);
    }
    if !import.joined.iter().all(is_known) {
        return Err(ImportError::UnknownRegion);
    }
    let (first,) = fetch_one!(conn, (Option<NaiveDate>,), sql::FIRST_OWN)?;
    if let Some(first) = first.filter(|first| *first <= held.date) {
        return Err(ImportError::AfterFirst(first));
    }
    let format = SurveyFormat::current();
    let Preview { file, mapping, .. } = &*import.found;
    // With another region in the network the file may say something else.
    let again = (regions != import.found.regions).then(|| read(format, &regions, &file.sheet, mapping));
    let reading = again.as_ref().unwrap_or(&import.found.reading);
    if !reading.problems.is_empty() {
        return Err(ImportError::NotUnderstood);
    }
    let (meeting, is_new) = match on_that_day(conn, held.date).await? {
        OnThatDay::HasRound(_) => return Err(ImportError::OtherRound(held.date)),
        OnThatDay::Met(meeting, _) => (meeting, false),
        OnThatDay::Nothing => (insert_meeting(ctx, conn, proof, held).await?, true),
    };
    let (now, file) = (ctx.now(), file_name(&file.name));
    // As if it had been planned in time.
    let times = RoundTimes::proposed(held.date, DateTime::UNIX_EPOCH);
    execute!(conn, sql::ROUND_INSERT, round.0, meeting.0, format.version, times.opens_at, times.closes_at)?;
    execute!(conn, sql::IMPORT_INSERT, round.0, &file, now, is_new)?;
    let nobody = || MemberId(ctx.new_id());
    let answers = round_answers(format, reading, &import.joined, times.closes_at, nobody);
    keep(conn, *round, now, &results(&answers)).await?;
    words::index(conn, *round, || ctx.new_id()).await?;
    let detail =
        json!({ "date": held.date, "file": file, "rows": reading.rows.len(), "regions": answers.regions.len() });
    rounds::record(ctx, conn, proof.actor(), "round.imported", *round, detail).await?;
    Ok(*round)
}

async fn insert_meeting(ctx: &Ctx, conn: &mut Conn<'_>, proof: &MayImport, held: &Held) -> Result<MeetingId, DbError> {
    let (id, now) = (MeetingId(ctx.new_id()), ctx.now());
    let [start, end] = [held.hours.0, held.hours.1].map(|at| at.format("%H:%M").to_string());
    let (host, by) = (held.host.as_ref().map(RegionId::as_str), proof.actor().member_id().map(|member| member.0));
    execute!(conn, sql::MEETING_INSERT, id.0, held.date, &start, &end, host, now, by)?;
    Ok(id)
}

/// The name of the file as it is kept: on one line, and not too long.
fn file_name(name: &str) -> String {
    clean(name).replace('\n', " ").chars().take(NAME_MOST).collect()
}
