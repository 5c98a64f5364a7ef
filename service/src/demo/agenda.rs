//! The agenda of the demo's last meeting that was, made from what regions wrote, and an item that it had no time for.

use super::people::People;
use super::schedule::{Planned, at};
use super::sql;
use super::store::Pen;
use crate::db::DbError;
use crate::meetings::agenda::sql as agenda;
use crate::{execute, fetch_all};
use chrono::{DateTime, Duration, Utc};
use domain::meetings::agenda::Aim;
use domain::time;
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// So many days before the meeting its agenda was published.
const BEFORE: i64 = 4;

/// Title, what it is for (`None`: a break), minutes, theme and the region that told its story.
type Item = (&'static str, Option<Aim>, i32, Option<&'static str>, Option<&'static str>);

const ITEMS: [Item; 6] = [
    ("Welkom en wat er sinds de vorige keer gebeurde", Some(Aim::Inform), 20, None, None),
    ("Een nieuwe wethouder meenemen", Some(Aim::Discuss), 60, Some("bestuur"), Some("amsterdam")),
    ("Pauze", None, 15, None, None),
    ("Geld na het programma", Some(Aim::Decide), 60, Some("borging"), None),
    ("Rondje langs de groepen", Some(Aim::Discuss), 45, None, None),
    ("Afspraken en de volgende keer", Some(Aim::Decide), 20, None, None),
];
const LEFT_OVER: Item = ("Hoe houd je de lokale coalities betrokken?", Some(Aim::Discuss), 45, Some("lokaal"), None);

impl Pen<'_, '_> {
    /// The agenda of the last of these meetings that was; gives its items by title.
    pub(super) async fn agenda(
        &mut self,
        people: &People,
        meetings: &[Planned],
        now: DateTime<Utc>,
    ) -> Result<BTreeMap<&'static str, Uuid>, DbError> {
        let mut items = BTreeMap::new();
        let Some(meeting) = meetings.iter().rev().find(|meeting| meeting.date < time::day(now)) else {
            return Ok(items);
        };
        let (id, by) = (meeting.meeting, people.planner().id);
        let made_at = time::moment(meeting.date - Duration::days(BEFORE), at(10, 0));
        execute!(self.conn, agenda::BEGIN, id)?;
        for (place, item) in (1..).zip(&ITEMS) {
            let made = self.item(meeting, (place, item), (by, made_at)).await?;
            items.insert(item.0, made);
            self.dots(people, meeting, (made, place), made_at + Duration::days(1)).await?;
        }
        let waits = self.item(meeting, (7, &LEFT_OVER), (by, made_at)).await?;
        execute!(self.conn, agenda::SET_ASIDE, waits, id)?;
        execute!(self.conn, agenda::PUBLISH, id, made_at, by)?;
        execute!(self.conn, agenda::TOLD, id, made_at + Duration::minutes(1))?;
        self.log_of(by, made_at, "agenda.published", id, json!({ "date": meeting.date })).await?;
        Ok(items)
    }

    /// An item with the answers of its theme.
    async fn item(
        &mut self,
        meeting: &Planned,
        (place, (title, aim, minutes, theme, asked)): (i32, &Item),
        (by, made_at): (Uuid, DateTime<Utc>),
    ) -> Result<Uuid, DbError> {
        let (id, aim_text, owner) = (self.ids.id(), aim.map(Aim::as_str), aim.map(|_| by));
        execute!(
            self.conn,
            agenda::ITEM_PUT,
            id,
            meeting.meeting,
            place,
            aim.is_none(),
            *title,
            "",
            aim_text,
            *minutes,
            *theme,
            owner,
            *asked,
            by,
            made_at
        )?;
        if let Some(region) = asked {
            execute!(self.conn, agenda::REGION_SAYS, id, *region, "yes", None::<Uuid>, made_at)?;
        }
        if let Some(theme) = theme {
            for (text,) in fetch_all!(self.conn, (Uuid,), sql::TEXTS_ABOUT, meeting.round, *theme)? {
                execute!(self.conn, agenda::SOURCE_PUT, id, text, by, made_at)?;
            }
        }
        Ok(id)
    }

    /// Dots of some of those who held a seat then.
    async fn dots(
        &mut self,
        people: &People,
        meeting: &Planned,
        (item, place): (Uuid, i32),
        given_at: DateTime<Utc>,
    ) -> Result<(), DbError> {
        if !matches!(place, 2 | 4) {
            return Ok(());
        }
        let held = people.holdings.iter().filter(|held| held.lasts_at(given_at));
        for held in held.skip(place as usize).step_by(place as usize + 1) {
            let region = domain::network::starting_regions()[held.region].id.as_str();
            execute!(
                self.conn,
                agenda::DOTS_PUT,
                meeting.meeting,
                item,
                held.member,
                Some(region),
                Some(held.seat),
                1,
                given_at
            )?;
        }
        Ok(())
    }
}
