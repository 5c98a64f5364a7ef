//! What those who were at the demo's meetings thought of them. Nobody did.

use super::dice::Dice;
use super::schedule::Planned;
use super::store::Pen;
use crate::db::DbError;
use crate::execute;
use crate::meetings::evaluation::sql as evaluation;
use chrono::{DateTime, Utc};
use domain::meetings::evaluation::closes_at;
use domain::network::starting_regions;

/// How many answered, at least and at most.
const ANSWERS: (u32, u32) = (17, 26);
/// How often somebody made a new connection, and then names a region.
const CONNECTS: f64 = 0.45;
const NAMES_IT: f64 = 0.7;
/// How often each usefulness is chosen, of twenty.
const USEFUL: [(u32, i32); 5] = [(1, 1), (3, 2), (7, 3), (15, 4), (20, 5)];
/// What some wrote: every third or fourth.
const TIPS: [&str; 4] = [
    "Na de lunch zakte het in. Ga dan naar buiten, of laat ons iets doen.",
    "Geef de vragen een week van tevoren, dan kan ik mijn collega’s spreken.",
    "Begin een half uur later voor wie met de trein komt.",
    "Minder presenteren, meer tijd aan de tafels.",
];
const TOPS: [&str; 4] = [
    "Het verhaal van de gastregio was eerlijk: ook over wat niet lukte.",
    "Ik ging naar huis met drie telefoonnummers en één plan.",
    "Fijn dat er een ouder aan tafel zat.",
    "De stippen: nu ging het over wat wij wilden weten.",
];

impl Pen<'_, '_> {
    /// What people thought of each of these meetings of which it can no longer be said.
    pub(super) async fn evaluated(&mut self, meetings: &[Planned], now: DateTime<Utc>) -> Result<(), DbError> {
        for meeting in meetings.iter().filter(|meeting| closes_at(meeting.date) <= now) {
            let mut dice = Dice::new(&format!("what people thought of {}", meeting.meeting));
            for nth in 0..dice.whole(ANSWERS.0, ANSWERS.1) as usize {
                self.thought(meeting, &mut dice, nth).await?;
            }
        }
        Ok(())
    }

    async fn thought(&mut self, meeting: &Planned, dice: &mut Dice, nth: usize) -> Result<(), DbError> {
        let (id, thrown) = (self.ids.id(), dice.whole(1, 20));
        let useful = USEFUL.iter().find(|(upto, _)| thrown <= *upto).map_or(5, |(_, useful)| *useful);
        let connected = dice.chance(CONNECTS);
        let tip = if nth % 4 == 1 { TIPS[nth / 4 % TIPS.len()] } else { "" };
        let top = if nth.is_multiple_of(3) { TOPS[nth / 3 % TOPS.len()] } else { "" };
        execute!(self.conn, evaluation::INSERT, id, meeting.meeting, useful, connected, tip, top)?;
        if connected && dice.chance(NAMES_IT) {
            let region = &starting_regions()[dice.order(starting_regions().len())[0]];
            execute!(self.conn, evaluation::INSERT_REGION, meeting.meeting, region.id.as_str())?;
        }
        Ok(())
    }
}
