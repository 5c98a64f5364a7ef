//! What was agreed, as it is seen.

use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{ActionId, AgendaItemId, DecisionId, MeetingId};
use domain::meetings::MeetingKind;
use domain::meetings::agreement::{ActionState, Owner};

/// The minutes of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MinutesView {
    /// The Markdown; empty while nothing was written.
    pub text: String,
    /// Rises with every change: what a form sends back. 0 while nothing was written.
    pub version: i32,
    /// Who changed it last, and when.
    pub changed: Option<(String, DateTime<Utc>)>,
}

/// An item of the agenda in a record, with its minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointView {
    /// The item; of one that was removed what its minutes are found by.
    pub id: AgendaItemId,
    /// What it is called. `None`: it was removed, and its minutes begin with that.
    pub title: Option<String>,
    /// Whether it is not, or no longer, on the agenda of this meeting.
    pub is_loose: bool,
    /// Its minutes at this meeting.
    pub minutes: MinutesView,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionView {
    /// Which one.
    pub id: DecisionId,
    /// What was decided.
    pub text: String,
    /// At which item of the agenda, and what that is called now.
    pub item: Option<(AgendaItemId, String)>,
    /// Rises with every change.
    pub version: i32,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionView {
    /// Which one.
    pub id: ActionId,
    /// The meeting at which it was agreed, its day and its kind.
    pub meeting: (MeetingId, NaiveDate, MeetingKind),
    /// At which item of its agenda, and what that is called now.
    pub item: Option<(AgendaItemId, String)>,
    /// What is to be done.
    pub what: String,
    /// Who does it.
    pub owner: Owner,
    /// The name of that person or region.
    pub owner_name: String,
    /// Until when.
    pub due: NaiveDate,
    /// How far it is.
    pub state: ActionState,
    /// Why it lapsed; empty unless it did.
    pub reason: String,
    /// When it got its state, and from whom; `None` while it is as it was made. The name is not there when the portal did it.
    pub settled: Option<(DateTime<Utc>, Option<String>)>,
    /// Rises with every change.
    pub version: i32,
    /// Whether the record in which it stands is published.
    pub(super) is_published: bool,
}

impl ActionView {
    /// Whether the record in which it stands is published.
    pub fn is_published(&self) -> bool {
        self.is_published
    }

    /// Whether this actor may say how far it is: of what was published, their own, their region's, or for who plans anybody's.
    pub fn is_settled_by(&self, actor: &Actor) -> bool {
        let may = match &self.owner {
            Owner::Member(member) => {
                let is_own = actor.member_id() == Some(*member) && actor.may_somewhere(Action::SettleActions);
                is_own || actor.may(Action::SettleActions)
            }
            Owner::Region(region) => actor.may_in(Action::SettleActions, region),
        };
        self.is_published && may
    }
}

/// A change of the state of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionChange {
    /// What it became.
    pub state: ActionState,
    /// Why it lapsed; empty unless it did.
    pub reason: String,
    /// Who said so; `None`: the portal.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// The record of a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// When it was published, and by whom; `None` while it is a concept.
    pub published: Option<(DateTime<Utc>, Option<String>)>,
    /// The minutes of the whole meeting.
    pub minutes: MinutesView,
    /// The items of the agenda in its order, and after them what has minutes here and is on it no longer. Who does not plan finds those
    /// with minutes alone.
    pub points: Vec<PointView>,
    /// What was decided, in the order in which it was written down.
    pub decisions: Vec<DecisionView>,
    /// What will be done, the first due first.
    pub actions: Vec<ActionView>,
}

impl Record {
    /// Whether something was written, of the whole meeting or of an item.
    pub fn has_minutes(&self) -> bool {
        !self.minutes.text.is_empty() || self.points.iter().any(|point| !point.minutes.text.is_empty())
    }

    /// An item by the id in an address.
    pub fn point(&self, id: AgendaItemId) -> Option<&PointView> {
        self.points.iter().find(|point| point.id == id)
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        !self.has_minutes() && self.decisions.is_empty() && self.actions.is_empty()
    }
}
