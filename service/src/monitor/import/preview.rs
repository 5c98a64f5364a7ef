//! What a file comes to before it is read in, and what was read in before.

use super::file::ReadFile;
use super::proof::{ImportError, MayImport};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, stored};
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{MeetingId, RegionId, RoundId};
use domain::monitor::import::{KnownRegion, Mapping, Reading, guess, read};
use domain::survey::SurveyFormat;
use domain::time;
use std::collections::BTreeSet;
use std::panic::resume_unwind;
use tokio::task::spawn_blocking;
use uuid::Uuid;

/// What a file comes to.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The file.
    pub file: ReadFile,
    /// What it comes to.
    pub reading: Reading,
    /// What was said about it; what each column probably is, when nothing was.
    pub mapping: Mapping,
    /// Every region, by name.
    pub regions: Vec<KnownRegion>,
    /// The regions that take part now: probably those that took part then.
    pub active: BTreeSet<RegionId>,
}

/// What the network did on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnThatDay {
    /// Nothing that the portal knows of.
    Nothing,
    /// It met, without a round: the meeting and its host region.
    Met(MeetingId, Option<String>),
    /// It met, and has this round.
    HasRound(RoundId),
}

/// A round that was read in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Which round.
    pub round: RoundId,
    /// The day of its meeting, by which it is called.
    pub date: NaiveDate,
    /// The name of the file.
    pub file: String,
    /// When it was read in.
    pub at: DateTime<Utc>,
    /// How many sendings-in count.
    pub answers: i32,
}

/// What a file comes to with what was said about it. Nothing is stored.
///
/// # Errors
/// When the database fails.
pub async fn preview(
    ctx: &Ctx,
    _proof: &MayImport,
    file: ReadFile,
    said: Option<Mapping>,
) -> Result<Preview, ImportError> {
    let rows = stored::regions(&mut ctx.db.read().await?.conn()).await?;
    let today = time::day(ctx.now());
    let mut active = BTreeSet::new();
    for row in &rows {
        if row.is_active_on(today)? {
            active.insert(RegionId::new(row.id.as_str()));
        }
    }
    let regions = known(rows);
    // A large file takes a second: others are served meanwhile.
    let reading = spawn_blocking(move || understood(file, regions, active, said));
    Ok(reading.await.unwrap_or_else(|ended| resume_unwind(ended.into_panic())))
}

fn understood(file: ReadFile, regions: Vec<KnownRegion>, active: BTreeSet<RegionId>, said: Option<Mapping>) -> Preview {
    let format = SurveyFormat::current();
    let guessed = || Mapping { columns: guess(format, &regions, &file.sheet), ..Mapping::default() };
    let mapping = said.unwrap_or_else(guessed);
    let reading = read(format, &regions, &file.sheet, &mapping);
    Preview { file, reading, mapping, regions, active }
}

/// The regions, as a file may call them.
pub(super) fn known(rows: Vec<stored::RegionRow>) -> Vec<KnownRegion> {
    let known = |row: stored::RegionRow| KnownRegion { id: RegionId::new(row.id), name: row.name, code: row.code };
    rows.into_iter().map(known).collect()
}

/// What the network did on a day.
pub(super) async fn on_that_day(conn: &mut Conn<'_>, date: NaiveDate) -> Result<OnThatDay, DbError> {
    let meetings = fetch_all!(conn, (Uuid, Option<String>, Option<Uuid>), sql::MEETINGS_ON, date)?;
    if let Some(round) = meetings.iter().find_map(|(_, _, round)| *round) {
        return Ok(OnThatDay::HasRound(RoundId(round)));
    }
    let met = meetings.into_iter().next();
    Ok(met.map_or(OnThatDay::Nothing, |(id, host, _)| OnThatDay::Met(MeetingId(id), host)))
}

/// The rounds that were read in, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn imported(ctx: &Ctx, _proof: &MayImport) -> Result<Vec<Imported>, ImportError> {
    type Row = (Uuid, NaiveDate, String, DateTime<Utc>, i32);
    let rows = fetch_all!(&mut ctx.db.read().await?.conn(), Row, sql::IMPORTED)?;
    let imported = |(round, date, file, at, answers): Row| Imported { round: RoundId(round), date, file, at, answers };
    Ok(rows.into_iter().map(imported).collect())
}
