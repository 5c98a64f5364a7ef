//! What the coordination group prepares a meeting from.

use super::MonitorError;
use super::closing::read_after_closing;
use super::frozen::{FrozenRound, closed_rounds};
use super::network_view::{NextMeeting, next_meeting};
use super::words::{FoundText, ThemeOf, marked, themes_of};
use crate::ctx::Ctx;
use crate::stored;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::RegionId;
use domain::time;

/// The round that is prepared from, and the one that it is compared with.
const ROUNDS: u32 = 2;

/// What the coordination group prepares a meeting from.
#[derive(Clone, Debug)]
pub struct Preparation {
    /// The newest closed round, last, and the one before it. Empty before the first closing.
    pub rounds: Vec<FrozenRound>,
    /// Every region's id and name, by name.
    pub regions: Vec<(RegionId, String)>,
    /// The next meeting.
    pub meeting: Option<NextMeeting>,
    /// What regions need and offer in the newest round, by theme.
    pub themes: Vec<ThemeOf>,
    /// The texts that are marked for the agenda, whatever round they are of, the newest round first: the first page of them. A mark stays until
    /// it is taken away.
    pub marked: Vec<FoundText>,
    /// How many are marked.
    pub marked_total: u32,
}

/// What a meeting is prepared from: for who plans meetings and reads every text (rules, section 2).
///
/// # Errors
/// [`MonitorError::Hidden`] for anyone else; when the database fails.
pub async fn prepare(ctx: &Ctx, actor: &Actor) -> Result<Preparation, MonitorError> {
    if ![Action::PlanMeetings, Action::TagTexts, Action::ReadCoordinationTexts]
        .into_iter()
        .all(|right| actor.may(right))
    {
        return Err(MonitorError::Hidden);
    }
    let mut read = read_after_closing(ctx).await?;
    let conn = &mut read.conn();
    let rounds = closed_rounds(ctx, conn, ROUNDS).await?;
    let regions = stored::regions(conn).await?.into_iter().map(|row| (RegionId::new(row.id), row.name)).collect();
    let meeting = next_meeting(conn, time::day(ctx.now())).await?;
    let newest = rounds.last().map(|round| round.id);
    let (themes, (marked, marked_total)) = match newest {
        Some(round) => (themes_of(conn, round).await?, marked(ctx, conn, actor).await?),
        None => (Vec::new(), (Vec::new(), 0)),
    };
    Ok(Preparation { rounds, regions, meeting, themes, marked, marked_total })
}
