//! Who was at the demo's meetings that were.

use super::dice::Dice;
use super::people::People;
use super::schedule::{Planned, at};
use super::store::Pen;
use crate::db::DbError;
use crate::execute;
use crate::meetings::attendance::sql as attendance;
use chrono::{DateTime, Duration, Utc};
use domain::account::Role;
use domain::network::starting_regions;
use domain::time;
use uuid::Uuid;

/// How often a trekker comes, and somebody of the coordination group.
const TREKKER_COMES: f64 = 0.78;
const GROUP_COMES: f64 = 0.85;
/// Who came along to the last meeting that was, and to the one before it.
const ALONG: [(&str, &str); 2] = [("hart-voor-brabant", "Josta Meeloper"), ("twente", "Ger Meekijker")];

impl Pen<'_, '_> {
    /// Who was at each of these meetings that were, noted when it began.
    pub(super) async fn attended(
        &mut self,
        people: &People,
        meetings: &[Planned],
        now: DateTime<Utc>,
    ) -> Result<(), DbError> {
        let held: Vec<&Planned> = meetings.iter().filter(|meeting| meeting.date < time::day(now)).collect();
        for meeting in &held {
            self.there(people, meeting).await?;
        }
        for (meeting, (region, name)) in held.iter().rev().zip(ALONG) {
            let (id, by, at) = (self.ids.id(), people.planner().id, begins(meeting));
            execute!(self.conn, attendance::WALK_IN_INSERT, id, meeting.meeting, region, name, by, at)?;
        }
        Ok(())
    }

    async fn there(&mut self, people: &People, meeting: &Planned) -> Result<(), DbError> {
        let (begins, by) = (begins(meeting), people.planner().id);
        let mut dice = Dice::new(&format!("who was at {}", meeting.meeting));
        for (member, region) in asked(people, begins) {
            let comes = if region.is_some() { TREKKER_COMES } else { GROUP_COMES };
            // Who notes it is there herself.
            if member != by && !dice.chance(comes) {
                continue;
            }
            let (touch, noted_at) = (self.ids.id(), begins - Duration::minutes(i64::from(dice.whole(1, 20))));
            execute!(
                self.conn,
                attendance::TOUCH_INSERT,
                touch,
                meeting.meeting,
                member,
                true,
                noted_at,
                by,
                noted_at
            )?;
            execute!(self.conn, attendance::STORE, meeting.meeting, member, region, true, noted_at, by, noted_at)?;
        }
        Ok(())
    }
}

fn begins(meeting: &Planned) -> DateTime<Utc> {
    time::moment(meeting.date, at(13, 0))
}

/// Who was invited at this moment, each once, with the region whose seat they held.
fn asked(people: &People, moment: DateTime<Utc>) -> Vec<(Uuid, Option<&'static str>)> {
    let holders = people.holdings.iter().filter(|held| held.lasts_at(moment));
    let mut found: Vec<_> =
        holders.map(|held| (held.member, Some(starting_regions()[held.region].id.as_str()))).collect();
    for given in people.roles.iter().filter(|given| given.role != Role::Partner) {
        if found.iter().all(|(member, _)| *member != given.member) {
            found.push((given.member, None));
        }
    }
    found
}
