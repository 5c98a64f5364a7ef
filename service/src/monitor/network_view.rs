//! The growth of the network: all of it for members, the published national picture for everyone.

use super::MonitorError;
use super::closing::read_after_closing;
use super::frozen::{FrozenRound, MOST_ROUNDS, NETWORK_ROUNDS, closed_here, closed_rounds};
use super::regions::{NetworkRegion, own, regions};
use super::sql;
use super::window::{Window, window};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_optional;
use crate::rounds::{Upcoming, upcoming};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{RegionId, RoundId};
use domain::monitor::{PublicRound, public_round};
use domain::rounds::RoundState;
use domain::time;

/// Rounds that are looked at for the public page: beside those that it shows the two on which the oldest change depends.
const LOOKED_AT: u32 = MOST_ROUNDS + 2;

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
    /// At most [`NETWORK_ROUNDS`] closed rounds.
    pub window: Window,
    /// Every region, by name.
    pub regions: Vec<NetworkRegion>,
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

/// The rounds of the network alone, as whoever asks may see them.
#[derive(Clone, Debug)]
pub enum NetworkFigures {
    /// The newest [`NETWORK_ROUNDS`] closed rounds, the oldest first, for members.
    Members(Vec<FrozenRound>),
    /// The national picture.
    Public(PublicView),
}

/// The growth of the network, as far as `actor` may see it (rules, section 2). The first member who looks after a round's time
/// closes it.
///
/// # Errors
/// [`MonitorError::Db`] when the database fails.
pub async fn network_view(ctx: &Ctx, actor: &Actor) -> Result<NetworkView, MonitorError> {
    network_view_at(ctx, actor, None).await
}

/// As [`network_view`], for members as it was after the round with its meeting on `day`; now, when there is no such round. Everyone sees
/// what is published now.
///
/// # Errors
/// As [`network_view`].
pub async fn network_view_at(ctx: &Ctx, actor: &Actor, day: Option<NaiveDate>) -> Result<NetworkView, MonitorError> {
    if !actor.may(Action::ReadClosedResults) {
        return Ok(NetworkView::Public(public(ctx).await?));
    }
    let mut read = read_after_closing(ctx).await?;
    let conn = &mut read.conn();
    Ok(NetworkView::Members(MemberView {
        window: window(ctx, conn, day, NETWORK_ROUNDS).await?,
        regions: regions(ctx, conn).await?,
        own: own(actor),
        upcoming: upcoming(conn).await?,
        meeting: next_meeting(conn, time::day(ctx.now())).await?,
    }))
}

/// As [`network_view`], for who asks for the figures alone.
///
/// # Errors
/// As [`network_view`].
pub async fn network_figures(ctx: &Ctx, actor: &Actor) -> Result<NetworkFigures, MonitorError> {
    if !actor.may(Action::ReadClosedResults) {
        return Ok(NetworkFigures::Public(public(ctx).await?));
    }
    let mut read = read_after_closing(ctx).await?;
    Ok(NetworkFigures::Members(closed_rounds(ctx, &mut read.conn(), NETWORK_ROUNDS).await?))
}

async fn public(ctx: &Ctx) -> Result<PublicView, DbError> {
    let mut read = ctx.db.read().await?;
    Ok(public_view(&closed_here(ctx, &mut read.conn(), LOOKED_AT).await?))
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
    let mut rounds = closed_here(ctx, &mut read.conn(), LOOKED_AT).await?;
    let now = ctx.now();
    for found in rounds.iter_mut().filter(|found| found.id == round) {
        found.state = RoundState::Published;
        found.published_at.get_or_insert(now);
    }
    Ok(public_view(&rounds))
}

/// What everyone sees of the newest of these rounds. Whether a change may be shown follows from the two rounds before it; where
/// those may have been cut off, the change is withheld.
fn public_view(rounds: &[FrozenRound]) -> PublicView {
    let is_cut = rounds.len() == LOOKED_AT as usize;
    let published: Vec<_> = rounds.iter().filter(|round| round.state == RoundState::Published).collect();
    let at: Vec<_> = published.iter().map(|round| round.published_at).collect();
    let picture = |(place, round): (usize, &&FrozenRound)| {
        let earlier = earlier(&at, place, is_cut).map(|place| place.map(|place| &*published[place].results));
        public_round(&round.results, earlier).map(|picture| (round.date, picture))
    };
    let older = published.len().saturating_sub(MOST_ROUNDS as usize);
    PublicView { rounds: published.iter().enumerate().skip(older).filter_map(picture).collect() }
}

/// The round against which the change of the one at this place is shown, and the one before that. When nothing is found before
/// it and rounds were cut off, nobody can tell any more whether the change was withheld: it is, so that it does not come back.
fn earlier(published: &[Option<DateTime<Utc>>], place: usize, is_cut: bool) -> [Option<usize>; 2] {
    let since = compared_with(published, place);
    match since.and_then(|since| before_it(published, since)) {
        None if is_cut => [None, None],
        before => [since, before],
    }
}

/// The round before the one at this place when that was published: what everyone saw its change against, then. `published` are the
/// moments of publishing, in the order of the rounds.
fn before_it(published: &[Option<DateTime<Utc>>], place: usize) -> Option<usize> {
    (0..place).rev().find(|before| published[*before] <= published[place])
}

/// The round against which the change of the one at this place is shown. None when one of the two was published later than a newer
/// round: everyone has seen a change across it already, and is not shown two more beside that.
fn compared_with(published: &[Option<DateTime<Utc>>], place: usize) -> Option<usize> {
    let is_late = published[place..].iter().any(|newer| *newer < published[place]);
    before_it(published, place).filter(|before| before + 1 == place && !is_late)
}

/// The first planned network meeting from `today` on; a webinar has no place that the page could tell.
pub(super) async fn next_meeting(conn: &mut Conn<'_>, today: NaiveDate) -> Result<Option<NextMeeting>, DbError> {
    let row = fetch_optional!(conn, (NaiveDate, Option<String>), sql::NEXT_MEETING, today)?;
    Ok(row.map(|(date, host)| NextMeeting { date, host }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::{MemberId, SeatNumber};
    use domain::monitor::{
        GrowthResult, HalfLevel, Kind, Level, Outcome, Question, RegionResult, RoundResults, SeatResult,
    };
    use std::collections::BTreeMap;
    use std::ops::RangeInclusive;
    use std::sync::Arc;
    use uuid::Uuid;

    const P1: &str = "p1-trekker";

    /// A region that stands somewhere else in each round, and moves another way than its neighbours.
    fn region(nth: u8, round: u8) -> RegionResult {
        let value = HalfLevel::mean(Level::new(1 + (nth + round * (nth % 3)) % 5), None).unwrap();
        let growth = GrowthResult { value: Outcome::Known(value), ..GrowthResult::missing() };
        let counting = Some((MemberId(Uuid::from_u128(u128::from(nth))), DateTime::UNIX_EPOCH));
        RegionResult {
            region: RegionId::new(format!("r{nth:02}")),
            seats: vec![SeatResult { seat: SeatNumber::One, held: true, counting }],
            growth: BTreeMap::from([(P1.to_owned(), growth)]),
            shared: BTreeMap::new(),
            willing: BTreeMap::new(),
        }
    }

    /// The round of this number, published as the `at`-th, in which these regions took part.
    fn round(number: u8, at: i64, regions: RangeInclusive<u8>) -> FrozenRound {
        let questions = vec![Question { id: P1.to_owned(), kind: Kind::Growth(5) }];
        let regions = regions.map(|nth| region(nth, number)).collect();
        FrozenRound {
            id: RoundId(Uuid::from_u128(u128::from(number))),
            date: NaiveDate::from_num_days_from_ce_opt(740_000 + 120 * i32::from(number)).unwrap(),
            state: RoundState::Published,
            format_version: 1,
            revision: 1,
            frozen_at: DateTime::UNIX_EPOCH,
            answers: 0,
            published_at: DateTime::from_timestamp(at, 0),
            imported_at: None,
            results: Arc::new(RoundResults { format_version: 1, questions, regions }),
            spreads: Arc::default(),
        }
    }

    /// The rounds A, B, C and D, in which B was published after C, and as many more as asked for. In A the regions `of_a`, in C
    /// all eleven, in D the last six: after the first six the two changes at C would tell of the one in the middle.
    fn with_late(of_a: RangeInclusive<u8>, more: u8) -> Vec<FrozenRound> {
        let first = [round(0, 1, of_a), round(1, 3, 1..=11), round(2, 2, 1..=11), round(3, 4, 6..=11)];
        let more = (4..).take(more.into()).map(|number| round(number, 1 + i64::from(number), 1..=11));
        first.into_iter().chain(more).collect()
    }

    /// Whether each round that everyone sees has its change.
    fn changes(rounds: &[FrozenRound]) -> Vec<(NaiveDate, bool)> {
        let newest = &rounds[rounds.len().saturating_sub(LOOKED_AT as usize)..];
        let shown = public_view(newest).rounds.into_iter();
        shown.map(|(date, picture)| (date, picture.figures[0].change.is_some())).collect()
    }

    #[test]
    fn a_change_that_was_withheld_does_not_come_back_as_older_rounds_drop_out() {
        for more in 0..=10 {
            let all = with_late(1..=6, more);
            let of_d = changes(&all).into_iter().find(|(date, _)| *date == all[3].date);
            assert_eq!(of_d.map(|(_, is_shown)| is_shown), (more <= 7).then_some(false), "{more} more rounds");
        }
        // It is the regions of A alone that keep it away.
        let all = with_late(1..=11, 4);
        assert!(changes(&all).contains(&(all[3].date, true)));
    }

    #[test]
    fn everyone_sees_as_many_rounds_as_the_charts_hold_and_rounds_that_wait_take_no_place() {
        let all = with_late(1..=11, 10);
        for (count, shown) in [(1, 1), (8, 8), (9, 8), (10, 8), (11, 8), (14, 8)] {
            let dates: Vec<_> = changes(&all[..count]).into_iter().map(|(date, _)| date).collect();
            let newest: Vec<_> = all[count - shown..count].iter().map(|round| round.date).collect();
            assert_eq!(dates, newest, "of {count}");
        }
        let mut all = all;
        all.iter_mut().skip(12).for_each(|round| round.state = RoundState::Closed);
        assert_eq!(changes(&all).len(), 8, "ten are looked at, of which two are not published");
    }

    #[test]
    fn a_round_that_is_published_late_has_no_change_on_either_side() {
        let of = |order: &[i64]| -> Vec<[Option<usize>; 2]> {
            let at: Vec<_> = order.iter().map(|at| DateTime::from_timestamp(*at, 0)).collect();
            (0..at.len()).map(|place| [compared_with(&at, place), before_it(&at, place)]).collect()
        };
        assert_eq!(of(&[1, 2, 3]), [[None, None], [Some(0), Some(0)], [Some(1), Some(1)]]);
        // The second was published after the third, which was compared with the first then.
        let [_, second, third, fourth] = of(&[1, 3, 2, 4])[..] else { panic!("four rounds") };
        assert_eq!((second, third, fourth), ([None, Some(0)], [None, Some(0)], [Some(2), Some(2)]));
    }
}
