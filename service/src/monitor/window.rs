//! A few closed rounds among all there are: the newest, or those up to the one that a page is asked for.

use super::frozen::{FrozenRound, all_rounds, rounds};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::rounds::upcoming;
use chrono::NaiveDate;
use domain::rounds::RoundState;

/// A few closed rounds among all there are.
#[derive(Clone, Debug)]
pub struct Window {
    /// The days of the meetings of all closed rounds, the oldest first.
    pub days: Vec<NaiveDate>,
    /// The rounds that are shown, the oldest first: the last is the one that was asked for, or the newest when there is no such round
    /// or none was asked for. Empty before the first closing.
    pub rounds: Vec<FrozenRound>,
    /// The day that was asked for is that of the round that is open, for the first time or again: nobody reads it now.
    pub asked_is_open: bool,
}

impl Window {
    /// The round that is shown and the one before it.
    pub fn newest(&self) -> Option<(&FrozenRound, Option<&FrozenRound>)> {
        let (newest, earlier) = self.rounds.split_last()?;
        Some((newest, earlier.last()))
    }
}

/// At most the `most` closed rounds up to the one with its meeting on `day`. The results of no other round are read.
pub(super) async fn window(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    day: Option<NaiveDate>,
    most: u32,
) -> Result<Window, DbError> {
    let mut all = all_rounds(conn).await?;
    let days = all.iter().filter_map(|row| row.date).collect();
    let asked = day.and_then(|day| all.iter().rposition(|row| row.date == Some(day)));
    let asked_is_open = match day.filter(|_| asked.is_none()) {
        Some(day) => upcoming(conn).await?.is_some_and(|it| it.state == RoundState::Open && it.date == day),
        None => false,
    };
    all.truncate(asked.map_or(all.len(), |place| place + 1));
    let shown = all.split_off(all.len().saturating_sub(most as usize));
    Ok(Window { days, rounds: rounds(ctx, conn, shown.into_iter().rev()).await?, asked_is_open })
}
