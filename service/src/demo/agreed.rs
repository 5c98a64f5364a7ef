//! What the demo's network agreed at the last meetings that were. Nothing of it happened.

use super::people::People;
use super::schedule::{Planned, at, working_day};
use super::store::Pen;
use crate::db::DbError;
use crate::execute;
use crate::meetings::agreements::sql as agreements;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::account::Role;
use domain::meetings::agreement::ActionState;
use domain::network::starting_regions;
use domain::time;
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Who does an action.
#[derive(Clone, Copy)]
enum Who {
    Region(&'static str),
    /// The first partner.
    Partner,
}

/// An action: at which item of the agenda (none: at no one), what, who, how many days after its meeting it is due, and how it went with how
/// many days after the meeting that was said.
type Agreed = (Option<&'static str>, &'static str, Who, i64, Option<(ActionState, i64, &'static str)>);

/// What was agreed at one meeting. Items of the agenda have the titles that they have there.
struct Record {
    minutes: &'static str,
    points: &'static [(&'static str, &'static str)],
    decisions: &'static [(Option<&'static str>, &'static str)],
    actions: &'static [Agreed],
}

const MAYOR: &str = "Een nieuwe wethouder meenemen";
const MONEY: &str = "Geld na het programma";
const GROUPS: &str = "Rondje langs de groepen";

/// The last meeting that was, and the one before it.
const RECORDS: [Record; 2] = [
    Record {
        minutes: "De lunch was van een sociale onderneming uit de buurt. Wie later kwam, sloot aan bij het tweede punt.",
        points: &[
            (
                MAYOR,
                "Amsterdam liet de brief van één kant zien. Drie dingen werken volgens de regio’s:\n\n\
                - begin met een **verhaal van een ouder**, niet met cijfers\n- noem één ding dat de wethouder deze maand kan doen\n\
                - nodig de raad uit, ook de oppositie",
            ),
            (
                MONEY,
                "Niet nog een presentatie, maar samen rekenen. Hart voor Brabant maakt een voorbeeld: wat kost het als we stoppen?",
            ),
            (
                GROUPS,
                "1. Ouderpanels: betaal de reiskosten en de oppas, en vertel wat ermee gebeurde.\n\
                2. Van zwangerschap naar consultatiebureau: de overdracht gaat vaak mis in de zomer.\n\
                3. Twee trekkers, twee antwoorden: het gesprek erover was nuttiger dan het cijfer.",
            ),
        ],
        decisions: &[
            (Some(MAYOR), "De brief voor een nieuwe wethouder wordt van ons allemaal. Elke regio mag hem aanpassen."),
            (Some(GROUPS), "We vragen niet apart geld aan voor ouderpanels. Elke regio zet het in de eigen begroting."),
        ],
        actions: &[
            (
                Some(MAYOR),
                "De brief voor een nieuwe wethouder delen",
                Who::Region("amsterdam"),
                42,
                Some((ActionState::Done, 30, "")),
            ),
            (Some(GROUPS), "Vertellen hoe de kraamzorg bij jullie vroeg meedenkt", Who::Region("amsterdam"), 150, None),
            (
                Some(MONEY),
                "Een rekenvoorbeeld maken: wat kost het als we stoppen?",
                Who::Region("hart-voor-brabant"),
                140,
                None,
            ),
            (
                Some(GROUPS),
                "Twee data voorstellen om bij elkaars ouderpanel te kijken",
                Who::Region("drenthe"),
                40,
                None,
            ),
            (None, "De cijfers over vroeggeboorte op één pagina zetten", Who::Partner, 150, None),
            (
                Some(MONEY),
                "Samen met de buren een aanvraag schrijven",
                Who::Region("zeeland"),
                60,
                Some((ActionState::Lapsed, 35, "De regeling is gestopt.")),
            ),
        ],
    },
    Record {
        minutes: "# Lokale coalities\n\nDe coalities zien ons soms als nog een laag erbij. Wat helpt: **minder vaak** vergaderen en vaker langsgaan.",
        points: &[],
        decisions: &[(None, "Op elke bijeenkomst vertelt één regio wat er misging, en wat ze daarvan leerde.")],
        actions: &[
            (
                None,
                "De lijst met contactpersonen bij de GGZ bijwerken",
                Who::Region("twente"),
                60,
                Some((ActionState::Done, 48, "")),
            ),
            (
                None,
                "Een werkvorm voor het gesprek over twee antwoorden opschrijven",
                Who::Region("utrecht"),
                75,
                Some((ActionState::Done, 70, "")),
            ),
        ],
    },
];

/// The items of an agenda by title.
type Items = BTreeMap<&'static str, Uuid>;

fn found(items: &Items, title: Option<&str>) -> Option<Uuid> {
    title.and_then(|title| items.get(title)).copied()
}

impl Pen<'_, '_> {
    /// What was agreed at the last of these meetings that were, the very last at these items.
    pub(super) async fn agreed(
        &mut self,
        people: &People,
        (meetings, items): (&[Planned], &Items),
        now: DateTime<Utc>,
    ) -> Result<(), DbError> {
        let held = meetings.iter().rev().filter(|meeting| meeting.date < time::day(now));
        for (meeting, record) in held.zip(&RECORDS) {
            self.record(people, (meeting, items), record).await?;
        }
        Ok(())
    }

    async fn record(
        &mut self,
        people: &People,
        (meeting, items): (&Planned, &Items),
        record: &Record,
    ) -> Result<(), DbError> {
        let (id, by) = (meeting.meeting, Some(people.planner().id));
        let on = |days, hour| moment(meeting.date, days, hour);
        let written = on(0, 16);
        execute!(self.conn, agreements::BEGIN, id)?;
        execute!(self.conn, agreements::MINUTES_INSERT, id, id, None::<Uuid>, record.minutes, by, written)?;
        for (title, text) in record.points {
            if let Some(item) = found(items, Some(title)) {
                execute!(self.conn, agreements::MINUTES_INSERT, item, id, item, *text, by, written)?;
            }
        }
        for (nth, (title, text)) in record.decisions.iter().enumerate() {
            let (item, at) = (found(items, *title), written + Duration::minutes(nth as i64));
            execute!(self.conn, agreements::DECISION_INSERT, self.ids.id(), id, item, *text, by, at)?;
        }
        for (nth, agreed) in record.actions.iter().enumerate() {
            let at = written + Duration::minutes(nth as i64);
            self.action(people, (meeting, found(items, agreed.0)), agreed, at).await?;
        }
        let published_at = on(3, 11);
        let tell_at = published_at + Duration::minutes(30);
        execute!(self.conn, agreements::PUBLISH, id, published_at, by, tell_at)?;
        execute!(self.conn, agreements::TOLD, id, tell_at)?;
        self.log_of(people.planner().id, published_at, "record.published", id, json!({ "date": meeting.date })).await
    }

    async fn action(
        &mut self,
        people: &People,
        (meeting, item): (&Planned, Option<Uuid>),
        (_, what, who, due, went): &Agreed,
        at: DateTime<Utc>,
    ) -> Result<(), DbError> {
        let (id, by) = (self.ids.id(), Some(people.planner().id));
        let (member, region) = match who {
            Who::Region(region) => (None, Some(*region)),
            Who::Partner => (partner(people), None),
        };
        let due = meeting.date + Duration::days(*due);
        execute!(self.conn, agreements::ACTION_INSERT, id, meeting.meeting, item, *what, member, region, due, by, at)?;
        if let Some((state, days, reason)) = went {
            let at = moment(meeting.date, *days, 10);
            let said_by = region.and_then(|region| holder(people, region, at)).or(member);
            execute!(self.conn, agreements::SETTLE, id, state.as_str(), *reason, said_by, at)?;
            execute!(self.conn, agreements::STATE_INSERT, id, 2, state.as_str(), *reason, said_by, at)?;
        }
        Ok(())
    }
}

/// At this hour, so many days after this one, or on the first working day then.
fn moment(day: NaiveDate, days: i64, hour: u32) -> DateTime<Utc> {
    time::moment(working_day(day + Duration::days(days)), at(hour, 0))
}

fn partner(people: &People) -> Option<Uuid> {
    people.roles.iter().find(|given| given.role == Role::Partner).map(|given| given.member)
}

/// Who held the first seat of a region then.
fn holder(people: &People, region: &str, at: DateTime<Utc>) -> Option<Uuid> {
    let is_of = |place: usize| starting_regions()[place].id.as_str() == region;
    people.holdings.iter().find(|held| is_of(held.region) && held.lasts_at(at)).map(|held| held.member)
}
