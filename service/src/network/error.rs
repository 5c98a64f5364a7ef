//! Why a use case of the network does not do what was asked.

use crate::db::DbError;
use domain::account::Role;
use domain::ids::MemberId;
use domain::network::SeatRefusal;

/// A refusal that the one who asked can act on, or a failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// The rights table does not give this; to be shown as "not found".
    #[error("not allowed")]
    NotAllowed,
    /// There is no region with this id.
    #[error("unknown region")]
    UnknownRegion,
    /// There is no such person.
    #[error("unknown member")]
    UnknownMember,
    /// The rules of seats refuse it.
    #[error(transparent)]
    Seat(#[from] SeatRefusal),
    /// The seat is not held any more by the person whom the form showed.
    #[error("the seat has changed in the meantime")]
    SeatChanged,
    /// The successor is the person who holds the seat.
    #[error("the successor holds this seat")]
    SamePerson,
    /// Another region has this name.
    #[error("another region is called that")]
    NameTaken,
    /// The person holds a seat of this region already: the same invitation came twice.
    #[error("{name} holds a seat here already")]
    HasSeat {
        /// The person.
        member: MemberId,
        /// The name of the person.
        name: String,
    },
    /// The person has this role.
    #[error("{name} has the role {role:?} already")]
    HasRole {
        /// The person.
        member: MemberId,
        /// The name of the person.
        name: String,
        /// The role.
        role: Role,
    },
    /// A trekker proposed a successor too often in one day.
    #[error("too many proposals in a day")]
    TooManyProposals,
    /// The person does not have this role (any more).
    #[error("the person does not have this role")]
    HasNotRole,
    /// A network without an admin could not make one.
    #[error("the last admin stays")]
    LastAdmin,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(NetworkError);
