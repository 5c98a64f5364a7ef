//! A network as use cases make it, in a few lines: who is in it, and what happens to its seats and roles. Its rounds and its
//! answers stand beside it.

use super::{OnEngine, TestNet};
use crate::db::Engine;
use crate::network::proof::{MayEndRoles, MayGiveRole, MayManageSeats};
use crate::network::{self, Invitation, Invited, SeatRef};
use domain::account::{Actor, EmailAddress, Member, Role, Seat};
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::network::PersonName;
use std::ops::Deref;
use uuid::Uuid;

/// A network with its starting regions. Every step is a use case of the portal itself, and panics when that refuses.
pub struct Network(TestNet);

impl OnEngine for Network {
    async fn on(engine: Engine) -> Self {
        Self::in_net(TestNet::new(engine).await).await
    }
}

/// Its surroundings and its clock.
impl Deref for Network {
    type Target = TestNet;

    fn deref(&self) -> &TestNet {
        &self.0
    }
}

impl Network {
    /// The starting regions in an empty network, at the moment of its clock.
    ///
    /// # Panics
    /// When the network is not empty.
    pub async fn in_net(net: TestNet) -> Self {
        let regions = network::install_starting_regions(&net.ctx).await;
        assert!(regions.expect("the database answers") > 0, "the network has regions already");
        Self(net)
    }

    /// The net without the steps.
    pub fn into_net(self) -> TestNet {
        self.0
    }

    /// Somebody new at this seat (1 or 2).
    ///
    /// # Panics
    /// When the seat is held.
    pub async fn trekker(&self, region: &str, seat: i32) -> Actor {
        self.seat_for(&format!("Trekker {seat} van {region}"), region, seat).await
    }

    /// Somebody of this name at this seat; somebody of the network when the name is known.
    ///
    /// # Panics
    /// When the seat is held, or the person holds another.
    pub async fn seat_for(&self, name: &str, region: &str, seat: i32) -> Actor {
        self.invite(&invitation(name), region, Some(seat)).await
    }

    /// As [`Self::seat_for`], for several.
    ///
    /// # Panics
    /// As [`Self::seat_for`].
    pub async fn seats_for<const N: usize>(&self, people: [(&str, &str, i32); N]) -> [Actor; N] {
        let mut actors = Vec::new();
        for (name, region, seat) in people {
            actors.push(self.seat_for(name, region, seat).await);
        }
        actors.try_into().expect("as many as there are people")
    }

    /// Who is invited, at this seat or at the first that is free.
    ///
    /// # Panics
    /// When no such seat is free, or the person holds another.
    pub async fn invite(&self, whom: &Invitation, region: &str, seat: Option<i32>) -> Actor {
        let region = RegionId::new(region);
        let given = network::invite_to_seat(&self.ctx, &seats(), &region, seat.map(number), whom).await;
        let (person, number) = given.expect("the seat is free");
        member(person, Some(Seat { region, number }), vec![])
    }

    /// Somebody new with this role and no seat.
    ///
    /// # Panics
    /// When somebody with the name of the role has it.
    pub async fn with_role(&self, role: Role) -> Actor {
        self.give_role(&invitation(&format!("Persoon {}", role.as_str())), role).await
    }

    /// Who is invited to this role, as somebody without a seat.
    ///
    /// # Panics
    /// When the person has it.
    pub async fn give_role(&self, whom: &Invitation, role: Role) -> Actor {
        let proof = MayGiveRole::of(&Actor::System, role).expect("the portal itself may");
        let person = network::give_role(&self.ctx, &proof, whom).await.expect("the person gets a role");
        member(person, None, vec![role])
    }

    /// Ends a role.
    ///
    /// # Panics
    /// When the person has it not, or is the last admin.
    pub async fn end_role(&self, who: &Actor, role: Role) {
        let proof = MayEndRoles::of(&Actor::System).expect("the portal itself may");
        let who = who.member_id().expect("a member");
        network::end_role(&self.ctx, &proof, who, role).await.expect("a role that is had can end");
    }

    /// Hands a seat over to somebody of this name.
    ///
    /// # Panics
    /// When nobody holds the seat.
    pub async fn hand_over(&self, region: &str, seat: i32, name: &str) -> Actor {
        let of = self.held(region, seat).await;
        let given = network::hand_over_seat(&self.ctx, &seats(), &of, &invitation(name)).await;
        let person = given.expect("the successor has no seat");
        member(person, Some(Seat { region: of.region, number: of.seat }), vec![])
    }

    /// Ends the holding of a seat.
    ///
    /// # Panics
    /// When nobody holds the seat.
    pub async fn end_seat(&self, region: &str, seat: i32) {
        let of = self.held(region, seat).await;
        network::end_seat(&self.ctx, &seats(), &of).await.expect("a seat that is held can end");
    }

    /// The seat as a form shows it now.
    ///
    /// # Panics
    /// When nobody holds it.
    pub async fn held(&self, region: &str, seat: i32) -> SeatRef {
        let (region, seat) = (RegionId::new(region), number(seat));
        let detail = network::region_detail(&self.ctx, &seats(), &region).await.expect("the database answers");
        let detail = detail.expect("the region is there");
        let holding = detail.region.holder(seat).expect("the seat is held").holding;
        SeatRef { region, seat, holding }
    }
}

fn member(person: Invited, seat: Option<Seat>, roles: Vec<Role>) -> Actor {
    Actor::Member(Member { id: person.member, name: person.name, seat, roles })
}

fn seats() -> MayManageSeats {
    MayManageSeats::of(&Actor::System).expect("the portal itself may")
}

fn number(seat: i32) -> SeatNumber {
    SeatNumber::from_number(seat).expect("a seat is 1 or 2")
}

/// Somebody with these roles and no seat, of whom no database knows: enough for who only reads.
pub fn somebody(roles: &[Role]) -> Actor {
    Actor::Member(Member { id: MemberId(Uuid::nil()), name: "Iemand".into(), seat: None, roles: roles.to_vec() })
}

/// An invitation of somebody of this name, from which the address follows: `anna.proef@regio.example`.
///
/// # Panics
/// When it is no name, or makes no address.
pub fn invitation(name: &str) -> Invitation {
    let address = format!("{}@regio.example", name.to_lowercase().replace(' ', "."));
    Invitation {
        email: EmailAddress::parse(&address).expect("an address"),
        name: PersonName::parse(name).expect("a name"),
        organisation: None,
        function: None,
    }
}
