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
use uuid::Uuid;

/// Who does an action.
#[derive(Clone, Copy)]
enum Who {
    Region(&'static str),
    /// The first partner.
    Partner,
}

/// An action: what, who, how many days after its meeting it is due, and how it went with how many days after the meeting that was said.
type Agreed = (&'static str, Who, i64, Option<(ActionState, i64, &'static str)>);

/// What was agreed at one meeting.
struct Record {
    minutes: &'static str,
    decisions: &'static [&'static str],
    actions: &'static [Agreed],
}

/// The last meeting that was, and the one before it.
const RECORDS: [Record; 2] = [
    Record {
        minutes: "# Een nieuwe wethouder meenemen\n\nAmsterdam liet de brief van één kant zien. Drie dingen werken volgens de regio’s:\n\n\
            - begin met een **verhaal van een ouder**, niet met cijfers\n- noem één ding dat de wethouder deze maand kan doen\n\
            - nodig de raad uit, ook de oppositie\n\n# Geld na het programma\n\nNiet nog een presentatie, maar samen rekenen. \
            Hart voor Brabant maakt een voorbeeld: wat kost het als we stoppen?\n\n# Rondje langs de groepen\n\n\
            1. Ouderpanels: betaal de reiskosten en de oppas, en vertel wat ermee gebeurde.\n\
            2. Van zwangerschap naar consultatiebureau: de overdracht gaat vaak mis in de zomer.\n\
            3. Twee trekkers, twee antwoorden: het gesprek erover was nuttiger dan het cijfer.\n",
        decisions: &[
            "De brief voor een nieuwe wethouder wordt van ons allemaal. Elke regio mag hem aanpassen.",
            "We vragen niet apart geld aan voor ouderpanels. Elke regio zet het in de eigen begroting.",
        ],
        actions: &[
            (
                "De brief voor een nieuwe wethouder delen",
                Who::Region("amsterdam"),
                42,
                Some((ActionState::Done, 30, "")),
            ),
            ("Vertellen hoe de kraamzorg bij jullie vroeg meedenkt", Who::Region("amsterdam"), 150, None),
            ("Een rekenvoorbeeld maken: wat kost het als we stoppen?", Who::Region("hart-voor-brabant"), 140, None),
            ("Twee data voorstellen om bij elkaars ouderpanel te kijken", Who::Region("drenthe"), 40, None),
            ("De cijfers over vroeggeboorte op één pagina zetten", Who::Partner, 150, None),
            (
                "Samen met de buren een aanvraag schrijven",
                Who::Region("zeeland"),
                60,
                Some((ActionState::Lapsed, 35, "De regeling is gestopt.")),
            ),
        ],
    },
    Record {
        minutes: "# Lokale coalities\n\nDe coalities zien ons soms als een extra laag. Wat helpt: **minder vaak** vergaderen en vaker langsgaan.\n",
        decisions: &["Op elke bijeenkomst vertelt één regio wat er misging, en wat ze daarvan leerde."],
        actions: &[
            (
                "De lijst met contactpersonen bij de GGZ bijwerken",
                Who::Region("twente"),
                60,
                Some((ActionState::Done, 48, "")),
            ),
            (
                "Een werkvorm voor het gesprek over twee antwoorden opschrijven",
                Who::Region("utrecht"),
                75,
                Some((ActionState::Done, 70, "")),
            ),
        ],
    },
];

impl Pen<'_, '_> {
    /// What was agreed at the last of these meetings that were.
    pub(super) async fn agreed(
        &mut self,
        people: &People,
        meetings: &[Planned],
        now: DateTime<Utc>,
    ) -> Result<(), DbError> {
        let held = meetings.iter().rev().filter(|meeting| meeting.date < time::day(now));
        for (meeting, record) in held.zip(&RECORDS) {
            self.record(people, meeting, record).await?;
        }
        Ok(())
    }

    async fn record(&mut self, people: &People, meeting: &Planned, record: &Record) -> Result<(), DbError> {
        let (id, by) = (meeting.meeting, Some(people.planner().id));
        let on = |days, hour| moment(meeting.date, days, hour);
        let written = on(0, 16);
        execute!(self.conn, agreements::BEGIN, id)?;
        execute!(self.conn, agreements::MINUTES_INSERT, id, id, None::<Uuid>, record.minutes.trim_end(), by, written)?;
        for (nth, text) in record.decisions.iter().enumerate() {
            let at = written + Duration::minutes(nth as i64);
            execute!(self.conn, agreements::DECISION_INSERT, self.ids.id(), id, None::<Uuid>, *text, by, at)?;
        }
        for (nth, agreed) in record.actions.iter().enumerate() {
            self.action(people, meeting, agreed, written + Duration::minutes(nth as i64)).await?;
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
        meeting: &Planned,
        (what, who, due, went): &Agreed,
        at: DateTime<Utc>,
    ) -> Result<(), DbError> {
        let (id, by) = (self.ids.id(), Some(people.planner().id));
        let (member, region) = match who {
            Who::Region(region) => (None, Some(*region)),
            Who::Partner => (partner(people), None),
        };
        let due = meeting.date + Duration::days(*due);
        execute!(self.conn, agreements::ACTION_INSERT, id, meeting.meeting, None::<Uuid>, *what, member, region, due, by, at)?;
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
