//! Everything that somebody may read of closed rounds, to take along: round by round, so that ten years need no more memory than one
//! (decision 23).
//!
//! No names of persons are in it, also not for who may see them on a page: a file travels further than a page.

use super::MonitorError;
use super::closing::read_after_closing;
use super::frozen::{FrozenRound, all_rounds, round_in_passing};
use super::rows::FrozenColumns;
use super::texts::{SharedText, texts_of_all};
use crate::ctx::Ctx;
use crate::db::ReadTx;
use crate::stored;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::RegionId;
use domain::monitor::RoundResults;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::vec::IntoIter;

/// Which part is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Only the round with its meeting on this day; `None`: every closed round.
    pub round: Option<NaiveDate>,
    /// Only this region; `None`: every region.
    pub region: Option<RegionId>,
}

/// What can be chosen among.
#[derive(Clone, Debug)]
pub struct Choices {
    /// The days of the meetings of the closed rounds, the newest first.
    pub rounds: Vec<NaiveDate>,
    /// Every region's id and name, by name.
    pub regions: Vec<(RegionId, String)>,
    /// The region of whoever asks.
    pub own: Option<RegionId>,
    /// Whether whoever asks may read in earlier rounds.
    pub may_import: bool,
}

/// An export that is being made. It reads from one moment: a round that closes meanwhile is not in it.
pub struct Export {
    ctx: Ctx,
    actor: Actor,
    read: ReadTx,
    rounds: IntoIter<FrozenColumns>,
    /// The round before the first of these, not read yet.
    earlier: Option<FrozenColumns>,
    /// The results of the round before the next.
    before: Option<(NaiveDate, Arc<RoundResults>)>,
    names: BTreeMap<RegionId, String>,
    region: Option<RegionId>,
}

/// A closed round with what may be read of it.
#[derive(Clone, Debug)]
pub struct ExportRound {
    /// The round and its results: also of regions that were not asked for, as the response counts them.
    pub round: FrozenRound,
    /// The results of the round before it, of whichever rounds are asked for, and the day of its meeting: the change since then is told.
    pub before: Option<(NaiveDate, Arc<RoundResults>)>,
    /// The regions that were asked for and active at closing, by name.
    pub regions: Vec<ExportRegion>,
}

/// A region in a round.
#[derive(Clone, Debug)]
pub struct ExportRegion {
    /// Which.
    pub id: RegionId,
    /// Its name.
    pub name: String,
    /// The texts that may be read, in the order of the questionnaire; without names. What the coordination group says of them is there for
    /// who may tag.
    pub texts: Vec<SharedText>,
}

/// What there is to choose among.
///
/// # Errors
/// [`MonitorError::Hidden`] for who may not read results; [`MonitorError::Db`] when the database fails.
pub async fn choices(ctx: &Ctx, actor: &Actor) -> Result<Choices, MonitorError> {
    let mut read = begin(ctx, actor).await?;
    let conn = &mut read.conn();
    let rounds = all_rounds(conn).await?.into_iter().rev().filter_map(|row| row.date).collect();
    let regions = stored::regions(conn).await?.into_iter().map(|row| (RegionId::new(row.id), row.name)).collect();
    let own = actor.seat().map(|seat| seat.region.clone());
    Ok(Choices { rounds, regions, own, may_import: actor.may(Action::ImportRounds) })
}

/// Begins an export of what `actor` may read (rules, section 2).
///
/// # Errors
/// [`MonitorError::Hidden`] for who may not read results, and for a round or a region that is not there;
/// [`MonitorError::Db`] when the database fails.
pub async fn export(ctx: &Ctx, actor: &Actor, part: &Part) -> Result<Export, MonitorError> {
    let mut read = begin(ctx, actor).await?;
    let conn = &mut read.conn();
    let mut rounds = all_rounds(conn).await?;
    let mut names: BTreeMap<_, _> =
        stored::regions(conn).await?.into_iter().map(|row| (RegionId::new(row.id), row.name)).collect();
    let mut earlier = None;
    if let Some(day) = part.round {
        let first = rounds.iter().position(|row| row.date == Some(day)).ok_or(MonitorError::Hidden)?;
        earlier = rounds.drain(..first).next_back();
        rounds.retain(|row| row.date == Some(day));
    }
    if let Some(region) = &part.region {
        names.retain(|id, _| id == region);
        if names.is_empty() {
            return Err(MonitorError::Hidden);
        }
    }
    let (ctx, actor, region) = (ctx.clone(), actor.clone(), part.region.clone());
    Ok(Export { ctx, actor, read, rounds: rounds.into_iter(), earlier, before: None, names, region })
}

async fn begin(ctx: &Ctx, actor: &Actor) -> Result<ReadTx, MonitorError> {
    if !actor.may(Action::ReadClosedResults) {
        return Err(MonitorError::Hidden);
    }
    Ok(read_after_closing(ctx).await?)
}

impl Export {
    /// How many rounds are still to come.
    pub fn rounds(&self) -> usize {
        self.rounds.len()
    }

    /// Whether it has what the coordination group says of texts, which is for that group alone.
    pub fn is_for_group(&self) -> bool {
        self.actor.may(Action::TagTexts)
    }

    /// The next round, the oldest first; `None` after the last.
    ///
    /// # Errors
    /// [`MonitorError::Db`] when the database fails, or holds something that the portal does not write.
    pub async fn next_round(&mut self) -> Result<Option<ExportRound>, MonitorError> {
        let Some(row) = self.rounds.next() else { return Ok(None) };
        let conn = &mut self.read.conn();
        if let Some(earlier) = self.earlier.take() {
            let earlier = round_in_passing(&self.ctx, conn, earlier).await?;
            self.before = earlier.map(|round| (round.date, round.results));
        }
        let Some(round) = round_in_passing(&self.ctx, conn, row).await? else { return Ok(None) };
        let before = self.before.replace((round.date, round.results.clone()));
        let mut texts = texts_of_all(conn, &self.actor, &round).await?;
        let asked = round.results.regions.iter().map(|result| &result.region);
        let asked = asked.filter(|id| self.region.as_ref().is_none_or(|only| only == *id));
        let region = |id: &RegionId| {
            // What a region answered stands under its id when nothing else of it is left.
            let name = self.names.get(id).cloned().unwrap_or_else(|| id.to_string());
            ExportRegion { id: id.clone(), name, texts: texts.remove(id).unwrap_or_default() }
        };
        let mut regions: Vec<_> = asked.map(region).collect();
        regions.sort_by(|one, other| domain::order::by_name(&one.name, &other.name));
        Ok(Some(ExportRound { round, before, regions }))
    }
}
