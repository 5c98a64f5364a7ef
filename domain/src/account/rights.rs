//! The rights table of the rules, section 2, as data.

use super::{Actor, Role};
use crate::ids::RegionId;

/// A capacity in which someone asks: each right is judged by the role that gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capacity {
    /// Anyone, also without a login.
    Visitor,
    /// Logged in, without a seat or role.
    FormerMember,
    /// Holder of a seat.
    Trekker,
    /// RIVM, CPZ.
    Partner,
    /// Coordination group.
    Coordinator,
    /// Coordinator who manages roles, settings and data.
    Admin,
}

impl Capacity {
    /// Every capacity, from least to most.
    pub const ALL: [Capacity; 6] = [
        Capacity::Visitor,
        Capacity::FormerMember,
        Capacity::Trekker,
        Capacity::Partner,
        Capacity::Coordinator,
        Capacity::Admin,
    ];

    /// The word used in the committed text of the table.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::FormerMember => "former member",
            Self::Trekker => "trekker",
            Self::Partner => "partner",
            Self::Coordinator => "coordinator",
            Self::Admin => "admin",
        }
    }
}

/// How far a right reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Not at all.
    No,
    /// Only what is one's own.
    Own,
    /// Only one's own region.
    OwnRegion,
    /// Everywhere.
    All,
}

/// Something that one may or may not do; a row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// See the public page: network, regions without persons, national picture of published rounds.
    SeePublicPage,
    /// See, correct and take along what is stored about oneself; see and end own sessions.
    ManageOwnAccount,
    /// Fill in own answers and the region's shared answers while the round is open.
    FillInSurvey,
    /// Read a draft.
    ReadDraft,
    /// Read the colleague's sent personal answers (once both sent in, or the round closed).
    ReadColleagueAnswers,
    /// Read the region's shared answers as they are being filled in.
    ReadSharedWhileOpen,
    /// See the state by name (not begun, begun, sent in) while the round is open.
    SeeResponseByName,
    /// Read every region's values, facts and texts shared with the network, once the round has closed.
    ReadClosedResults,
    /// Read texts shared with "mijn regio en de coördinatiegroep", once the round has closed.
    ReadCoordinationTexts,
    /// See the names beside two personal answers.
    SeeNamesBesideAnswers,
    /// See the directory of members.
    SeeDirectory,
    /// See the meetings to which all members are invited: of the network, webinars, question hours.
    SeeMeetings,
    /// See the meetings of the coordination group.
    SeeCoordinationMeetings,
    /// Answer date polls, and say whether one comes to a meeting: for oneself.
    TakePart,
    /// Put dots on items of an agenda: those of one's own seat or role.
    GiveDots,
    /// Say for one's own region whether it tells its story at a meeting.
    SpeakForRegion,
    /// Say whether the network may read one's own answer beside an item of an agenda.
    AgreeToQuote,
    /// Say of what was agreed at a meeting that it is done, or need not be done any more: of what one does oneself, or one's region does.
    SettleActions,
    /// Plan rounds and meetings, and see those that are a concept still; close, reopen and publish rounds.
    PlanMeetings,
    /// Note who is at a meeting, and read of everybody who was.
    TakeAttendance,
    /// Say what one thought of a meeting at which one was, once and without one's name.
    Evaluate,
    /// Read what those who were at a meeting thought of it together, once it can no longer be said.
    ReadEvaluations,
    /// Read the texts that they wrote, and which regions they named.
    ReadEvaluationTexts,
    /// Say what texts of closed rounds are about, and mark them for the agenda.
    TagTexts,
    /// Read in rounds from before the portal from files, and take them back.
    ImportRounds,
    /// Keep groups of regions with which one's own region compares itself.
    KeepGroups,
    /// Propose a successor for one's own seat.
    ProposeSuccessor,
    /// Invite to, hand over and end seats; set regions active or not.
    ManageSeats,
    /// Give and end roles.
    ManageRoles,
    /// Read the audit log.
    ReadAuditLog,
}

use Capacity as C;
use Reach::{All, No, Own, OwnRegion};

/// The table: one row an action, reach in the order of [`Capacity::ALL`].
///
/// Inviting to the roles partner and coordinator is part of [`Action::ManageSeats`] in the issue's
/// words ("coordinators invite a member to a seat or a role"); only admins give `admin`, see
/// [`may_give_role`].
pub const TABLE: [(Action, [Reach; 6]); 30] = [
    //                              visitor former trekker    partner coord admin
    (Action::SeePublicPage, [All, All, All, All, All, All]),
    (Action::ManageOwnAccount, [No, Own, Own, Own, Own, Own]),
    (Action::FillInSurvey, [No, No, OwnRegion, No, No, No]),
    (Action::ReadDraft, [No, No, Own, No, No, No]),
    (Action::ReadColleagueAnswers, [No, No, OwnRegion, No, No, No]),
    (Action::ReadSharedWhileOpen, [No, No, OwnRegion, No, No, No]),
    (Action::SeeResponseByName, [No, No, OwnRegion, No, All, All]),
    (Action::ReadClosedResults, [No, No, All, All, All, All]),
    (Action::ReadCoordinationTexts, [No, No, OwnRegion, No, All, All]),
    (Action::SeeNamesBesideAnswers, [No, No, OwnRegion, No, All, All]),
    (Action::SeeDirectory, [No, No, All, All, All, All]),
    (Action::SeeMeetings, [No, No, All, All, All, All]),
    (Action::SeeCoordinationMeetings, [No, No, No, No, All, All]),
    (Action::TakePart, [No, No, Own, Own, Own, Own]),
    (Action::GiveDots, [No, No, Own, No, Own, Own]),
    (Action::SpeakForRegion, [No, No, OwnRegion, No, No, No]),
    (Action::AgreeToQuote, [No, No, Own, No, Own, Own]),
    (Action::SettleActions, [No, No, OwnRegion, Own, All, All]),
    (Action::PlanMeetings, [No, No, No, No, All, All]),
    (Action::TakeAttendance, [No, No, No, No, All, All]),
    (Action::Evaluate, [No, No, Own, Own, Own, Own]),
    (Action::ReadEvaluations, [No, No, All, All, All, All]),
    (Action::ReadEvaluationTexts, [No, No, No, No, All, All]),
    (Action::TagTexts, [No, No, No, No, All, All]),
    (Action::ImportRounds, [No, No, No, No, All, All]),
    (Action::KeepGroups, [No, No, OwnRegion, No, No, No]),
    (Action::ProposeSuccessor, [No, No, Own, No, No, No]),
    (Action::ManageSeats, [No, No, No, No, All, All]),
    (Action::ManageRoles, [No, No, No, No, No, All]),
    (Action::ReadAuditLog, [No, No, No, No, No, All]),
];

/// How far `capacity` reaches for `action`.
pub fn reach(action: Action, capacity: Capacity) -> Reach {
    let column = Capacity::ALL.iter().position(|c| *c == capacity);
    TABLE.iter().find(|(row, _)| *row == action).zip(column).map_or(No, |((_, reaches), column)| reaches[column])
}

impl Actor {
    /// The capacities in which this actor asks.
    pub fn capacities(&self) -> Vec<Capacity> {
        let mut found = vec![C::Visitor];
        if let Some(member) = self.member() {
            found.push(C::FormerMember);
            if member.seat.is_some() {
                found.push(C::Trekker);
            }
            for role in &member.roles {
                found.push(match role {
                    Role::Partner => C::Partner,
                    Role::Coordinator => C::Coordinator,
                    Role::Admin => C::Admin,
                });
            }
        }
        found
    }

    /// Whether this actor may do `action` everywhere. The system may do all that changes the network.
    pub fn may(&self, action: Action) -> bool {
        matches!(self, Self::System) || self.capacities().into_iter().any(|c| reach(action, c) == All)
    }

    /// Whether this actor may do `action` in or about `region`.
    pub fn may_in(&self, action: Action, region: &RegionId) -> bool {
        self.may(action)
            || (self.seat().is_some_and(|seat| seat.region == *region) && reach(action, C::Trekker) == OwnRegion)
    }

    /// Whether this actor may do `action` at least somewhere (own, own region or everywhere).
    pub fn may_somewhere(&self, action: Action) -> bool {
        matches!(self, Self::System) || self.capacities().into_iter().any(|c| reach(action, c) != No)
    }
}

/// Whether `actor` may give `role`: coordinators invite partners and coordinators, only admins make admins.
/// Ending a role, whichever, is [`Action::ManageRoles`].
pub fn may_give_role(actor: &Actor, role: Role) -> bool {
    match role {
        Role::Admin => actor.may(Action::ManageRoles),
        Role::Partner | Role::Coordinator => actor.may(Action::ManageSeats),
    }
}

/// The table as text: what the committed file holds.
pub fn render_table() -> String {
    let mut text = format!("{:<24}", "");
    for capacity in Capacity::ALL {
        text.push_str(&format!("{:<15}", capacity.as_str()));
    }
    text = text.trim_end().to_owned();
    text.push('\n');
    for (action, reaches) in TABLE {
        let mut line = format!("{:<24}", format!("{action:?}"));
        for reach in reaches {
            let word = match reach {
                No => "-",
                Own => "own",
                OwnRegion => "own region",
                All => "yes",
            };
            line.push_str(&format!("{word:<15}"));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
