//! The growth of one region.

use super::MonitorError;
use super::closing::read_after_closing;
use super::frozen::{FrozenRound, closed_rounds_beside};
use super::sql;
use super::texts::{SharedText, texts};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::rounds::{Upcoming, upcoming};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MemberId, RegionId, RoundId};
use domain::monitor::has_names;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The names of those whose answers count, by round: none of a round that closed more than a year ago (rules, section 8).
pub type Names = BTreeMap<(RoundId, MemberId), String>;

/// Which closed rounds of a region are asked for.
#[derive(Clone, Copy, Debug)]
pub struct AskedRounds {
    /// At most so many of the newest.
    pub most: u32,
    /// Of so many of them the texts.
    pub in_full: u32,
    /// None after the one with its meeting on this day, when there is such a round.
    pub until: Option<NaiveDate>,
}

impl AskedRounds {
    /// So many of the newest, each in full.
    pub fn newest(most: u32) -> Self {
        Self { most, in_full: most, until: None }
    }
}

/// The growth of one region, as far as whoever asks may see it.
#[derive(Clone, Debug)]
pub struct RegionView {
    /// Which region.
    pub region: RegionId,
    /// Its name.
    pub name: String,
    /// Whether whoever asks holds a seat of it.
    pub is_own: bool,
    /// Closed rounds, the oldest first, with every region: the band of the network is made from them.
    pub rounds: Vec<FrozenRound>,
    /// The day of the newest of all closed rounds, also where the last that was asked for is an earlier one.
    pub newest: Option<NaiveDate>,
    /// Of so many of the newest of these rounds there are texts.
    pub most_in_full: usize,
    /// The names beside answers, when whoever asks may see them; otherwise empty.
    pub names: Names,
    /// Texts of the rounds in full that whoever asks may read, the newest round first.
    pub texts: Vec<SharedText>,
    /// The round that is open, or comes next.
    pub upcoming: Option<Upcoming>,
}

impl RegionView {
    /// The rounds of which everything is told, texts too, the oldest first.
    pub fn in_full(&self) -> &[FrozenRound] {
        newest(&self.rounds, self.most_in_full)
    }
}

fn newest(rounds: &[FrozenRound], most: usize) -> &[FrozenRound] {
    &rounds[rounds.len().saturating_sub(most)..]
}

/// What one region answered, without names and texts.
#[derive(Clone, Debug)]
pub struct RegionGlance {
    /// Which region.
    pub region: RegionId,
    /// Its name.
    pub name: String,
    /// Closed rounds, the oldest first.
    pub rounds: Vec<FrozenRound>,
}

/// One region at a glance, in at most the `most` newest closed rounds, for a page that has done what is due.
///
/// # Errors
/// As [`region_view`].
pub async fn region_glance(
    ctx: &Ctx,
    actor: &Actor,
    region: &RegionId,
    most: u32,
) -> Result<RegionGlance, MonitorError> {
    if !actor.may_in(Action::ReadClosedResults, region) {
        return Err(MonitorError::Hidden);
    }
    let mut read = ctx.db.read().await?;
    let found = closed_rounds_beside(ctx, &mut read.conn(), region, most).await?;
    let (name, rounds) = found.ok_or(MonitorError::Hidden)?;
    Ok(RegionGlance { region: region.clone(), name, rounds })
}

/// As [`region_glance`], for who asks for nothing else: what is due is done first.
///
/// # Errors
/// As [`region_view`].
pub async fn region_figures(
    ctx: &Ctx,
    actor: &Actor,
    region: &RegionId,
    most: u32,
) -> Result<RegionGlance, MonitorError> {
    if !actor.may_in(Action::ReadClosedResults, region) {
        return Err(MonitorError::Hidden);
    }
    let mut read = read_after_closing(ctx).await?;
    let found = closed_rounds_beside(ctx, &mut read.conn(), region, most).await?;
    let (name, rounds) = found.ok_or(MonitorError::Hidden)?;
    Ok(RegionGlance { region: region.clone(), name, rounds })
}

/// The growth of one region in these closed rounds (rules, section 2): nothing of an open round, names and texts only for who may.
///
/// # Errors
/// [`MonitorError::Hidden`] when `actor` may not read results or the region does not exist;
/// [`MonitorError::Db`] when the database fails.
pub async fn region_view(
    ctx: &Ctx,
    actor: &Actor,
    region: &RegionId,
    asked: AskedRounds,
) -> Result<RegionView, MonitorError> {
    if !actor.may_in(Action::ReadClosedResults, region) {
        return Err(MonitorError::Hidden);
    }
    let mut read = read_after_closing(ctx).await?;
    let conn = &mut read.conn();
    let found = closed_rounds_beside(ctx, conn, region, asked.most).await?;
    let (name, mut rounds) = found.ok_or(MonitorError::Hidden)?;
    let last = rounds.last().map(|round| round.date);
    if let Some(place) = asked.until.and_then(|day| rounds.iter().rposition(|round| round.date == day)) {
        rounds.truncate(place + 1);
    }
    let most_in_full = asked.in_full as usize;
    let named = rounds.iter().filter(|round| has_names(round.frozen_at, ctx.now()));
    let names = match actor.may_in(Action::SeeNamesBesideAnswers, region) {
        true => names(conn, region, named).await?,
        false => Names::new(),
    };
    let texts = texts(conn, actor, region, newest(&rounds, most_in_full), ctx.now()).await?;
    Ok(RegionView {
        region: region.clone(),
        name,
        is_own: actor.seat().is_some_and(|seat| seat.region == *region),
        rounds,
        newest: last,
        most_in_full,
        names,
        texts,
        upcoming: upcoming(conn).await?,
    })
}

/// The names of those whose answers count in these rounds.
async fn names(
    conn: &mut Conn<'_>,
    region: &RegionId,
    rounds: impl Iterator<Item = &FrozenRound>,
) -> Result<Names, DbError> {
    let all: BTreeMap<_, _> = fetch_all!(conn, (Uuid, String), sql::NAMES, region.as_str())?.into_iter().collect();
    let counting = rounds.flat_map(|round| {
        let seats = round.results.region(region).into_iter().flat_map(|result| &result.seats);
        seats.filter_map(|seat| Some((round.id, seat.counting?.0)))
    });
    Ok(counting.filter_map(|(round, member)| Some(((round, member), all.get(&member.0)?.clone()))).collect())
}
