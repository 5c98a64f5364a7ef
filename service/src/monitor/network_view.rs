//! The growth of the network: all of it for members, the published national picture for everyone.

use super::MonitorError;
use super::closing::read_after_closing;
use super::frozen::{FrozenRound, MOST_ROUNDS, closed_rounds};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use crate::rounds::{Upcoming, upcoming};
use crate::stored;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{RegionId, RoundId};
use domain::monitor::{PublicRound, public_round};
use domain::rounds::RoundState;
use domain::time;

/// What whoever asks may see of the network's growth.
#[derive(Clone, Debug)]
pub enum NetworkView {
    /// Every region's values, for members.
    Members(MemberView),
    /// The national picture of published rounds, without regions and persons.
    Public(PublicView),
}

/// The growth of the network for members.
#[derive(Clone, Debug)]
pub struct MemberView {
    /// Closed rounds, the oldest first. Empty before the first closing.
    pub rounds: Vec<FrozenRound>,
    /// Every region's id and name, by name.
    pub regions: Vec<(RegionId, String)>,
    /// The region of whoever asks.
    pub own: Option<RegionId>,
    /// The round that is open, or comes next.
    pub upcoming: Option<Upcoming>,
    /// The next meeting.
    pub meeting: Option<NextMeeting>,
}

/// The growth of the network for everyone.
#[derive(Clone, Debug)]
pub struct PublicView {
    /// Published rounds by the day of their meeting, the oldest first; those over too few regions are left out.
    pub rounds: Vec<(NaiveDate, PublicRound)>,
}

/// The next network meeting as the page on growth tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextMeeting {
    /// The day.
    pub date: NaiveDate,
    /// The name of the host region; `None`: where the network is at home.
    pub host: Option<String>,
}

/// The growth of the network, as far as `actor` may see it (rules, section 2). The first member who looks after a round's time
/// closes it.
///
/// # Errors
/// [`MonitorError::Db`] when the database fails.
pub async fn network_view(ctx: &Ctx, actor: &Actor) -> Result<NetworkView, MonitorError> {
    let mut read = match actor.may(Action::ReadClosedResults) {
        true => read_after_closing(ctx).await?,
        false => ctx.db.read().await?,
    };
    let conn = &mut read.conn();
    let rounds = closed_rounds(ctx, conn, MOST_ROUNDS).await?;
    if !actor.may(Action::ReadClosedResults) {
        return Ok(NetworkView::Public(public_view(&rounds)));
    }
    let regions = stored::regions(conn).await?;
    Ok(NetworkView::Members(MemberView {
        rounds,
        regions: regions.into_iter().map(|row| (RegionId::new(row.id), row.name)).collect(),
        own: actor.seat().map(|seat| seat.region.clone()),
        upcoming: upcoming(conn).await?,
        meeting: next_meeting(conn, time::day(ctx.now())).await?,
    }))
}

/// The national picture as everyone would see it with this round published too, for who reads its results already.
///
/// # Errors
/// [`MonitorError::Hidden`] for who may not; when the database fails.
pub async fn picture_with(ctx: &Ctx, actor: &Actor, round: RoundId) -> Result<PublicView, MonitorError> {
    if !actor.may(Action::ReadClosedResults) {
        return Err(MonitorError::Hidden);
    }
    let mut read = ctx.db.read().await?;
    let mut rounds = closed_rounds(ctx, &mut read.conn(), MOST_ROUNDS).await?;
    for found in rounds.iter_mut().filter(|found| found.id == round) {
        found.state = RoundState::Published;
    }
    Ok(public_view(&rounds))
}

fn public_view(rounds: &[FrozenRound]) -> PublicView {
    let published: Vec<_> = rounds.iter().filter(|round| round.state == RoundState::Published).collect();
    let picture = |(place, round): (usize, &&FrozenRound)| {
        let earlier = place.checked_sub(1).map(|before| &*published[before].results);
        public_round(&round.results, earlier).map(|picture| (round.date, picture))
    };
    PublicView { rounds: published.iter().enumerate().filter_map(picture).collect() }
}

/// The first planned network meeting from `today` on; a webinar has no place that the page could tell.
async fn next_meeting(conn: &mut Conn<'_>, today: NaiveDate) -> Result<Option<NextMeeting>, DbError> {
    let row = fetch_optional!(conn, (NaiveDate, Option<String>), sql::NEXT_MEETING, today)?;
    Ok(row.map(|(date, host)| NextMeeting { date, host }))
}
