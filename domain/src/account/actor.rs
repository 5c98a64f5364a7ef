//! The person (or process) that asks for something.

use crate::ids::{MemberId, RegionId, SeatNumber};
use serde::{Deserialize, Serialize};

/// A role that the network gives to a person, beside a seat (rules, section 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Reads along and contributes (RIVM, CPZ); answers nothing.
    Partner,
    /// Plans and prepares the meetings.
    Coordinator,
    /// A coordinator who also manages roles, settings and data.
    Admin,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 3] = [Role::Partner, Role::Coordinator, Role::Admin];

    /// The text under which the role is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::Coordinator => "coordinator",
            Self::Admin => "admin",
        }
    }

    /// The role stored under this text.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// The word that people read.
    pub fn label(self) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::Coordinator => "coördinatiegroep",
            Self::Admin => "beheerder",
        }
    }
}

/// The seat that a member holds now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The region whose seat it is.
    pub region: RegionId,
    /// Which of the two.
    pub number: SeatNumber,
}

/// A person who is logged in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    pub id: MemberId,
    /// The name that others see.
    pub name: String,
    /// The seat held now, if any.
    pub seat: Option<Seat>,
    /// The roles held now; empty for most.
    pub roles: Vec<Role>,
}

/// Whoever asks the network for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Someone who is not logged in.
    Visitor,
    /// Someone who is logged in; without seat and roles a former member.
    Member(Member),
    /// The portal itself: jobs and the command line.
    System,
}

impl Actor {
    /// The logged-in person.
    pub fn member(&self) -> Option<&Member> {
        match self {
            Self::Member(member) => Some(member),
            _ => None,
        }
    }

    /// The id of the logged-in person.
    pub fn member_id(&self) -> Option<MemberId> {
        self.member().map(|member| member.id)
    }

    /// The seat of the logged-in person.
    pub fn seat(&self) -> Option<&Seat> {
        self.member().and_then(|member| member.seat.as_ref())
    }

    /// Whether the logged-in person has this role.
    pub fn has_role(&self, role: Role) -> bool {
        self.member().is_some_and(|member| member.roles.contains(&role))
    }
}
