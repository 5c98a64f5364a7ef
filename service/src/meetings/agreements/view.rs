//! What was agreed, as it is seen.

use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{ActionId, DecisionId, MeetingId};
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

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionView {
    /// Which one.
    pub id: DecisionId,
    /// What was decided.
    pub text: String,
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
    /// What was decided, in the order in which it was written down.
    pub decisions: Vec<DecisionView>,
    /// What will be done, the first due first.
    pub actions: Vec<ActionView>,
}

impl Record {
    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.minutes.text.is_empty() && self.decisions.is_empty() && self.actions.is_empty()
    }
}
