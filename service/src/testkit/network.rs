//! A network as use cases make it, in a few lines: who is in it, its rounds, and what happens to its seats.

use super::{OnEngine, TestNet};
use crate::db::Engine;
use crate::meetings::proof::MayPlan;
use crate::meetings::{self, MeetingPlan, Place, Window, due};
use crate::network::proof::{MayGiveRole, MayManageSeats};
use crate::network::{self, Invitation, SeatRef};
use chrono::{Duration, NaiveDate, NaiveTime};
use domain::account::{Actor, EmailAddress, Member, Role, Seat};
use domain::ids::{MeetingId, RegionId, SeatNumber};
use domain::network::PersonName;
use domain::time;
use std::ops::Deref;

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
        let seat = Seat { region: RegionId::new(region), number: number(seat) };
        let given = network::invite_to_seat(&self.ctx, &seats(), &seat.region, Some(seat.number), &person(name)).await;
        let (person, _) = given.expect("the seat is free");
        Actor::Member(Member { id: person.member, name: person.name, seat: Some(seat), roles: vec![] })
    }

    /// Somebody new with this role and no seat.
    ///
    /// # Panics
    /// When somebody with the name of the role has it.
    pub async fn with_role(&self, role: Role) -> Actor {
        let proof = MayGiveRole::of(&Actor::System, role).expect("the portal itself may");
        let given = network::give_role(&self.ctx, &proof, &person(&format!("Persoon {}", role.as_str()))).await;
        let person = given.expect("a new person gets a role");
        Actor::Member(Member { id: person.member, name: person.name, seat: None, roles: vec![role] })
    }

    /// Hands a seat over to somebody of this name.
    ///
    /// # Panics
    /// When nobody holds the seat.
    pub async fn hand_over(&self, region: &str, seat: i32, name: &str) -> Actor {
        let of = self.held(region, seat).await;
        let given = network::hand_over_seat(&self.ctx, &seats(), &of, &person(name)).await;
        let person = given.expect("the successor has no seat");
        let seat = Some(Seat { region: of.region, number: of.seat });
        Actor::Member(Member { id: person.member, name: person.name, seat, roles: vec![] })
    }

    /// Ends the holding of a seat.
    ///
    /// # Panics
    /// When nobody holds the seat.
    pub async fn end_seat(&self, region: &str, seat: i32) {
        let of = self.held(region, seat).await;
        network::end_seat(&self.ctx, &seats(), &of).await.expect("a seat that is held can end");
    }

    async fn held(&self, region: &str, seat: i32) -> SeatRef {
        let (region, seat) = (RegionId::new(region), number(seat));
        let detail = network::region_detail(&self.ctx, &seats(), &region).await.expect("the database answers");
        let detail = detail.expect("the region is there");
        let holding = detail.region.holder(seat).expect("the seat is held").holding;
        SeatRef { region, seat, holding }
    }

    /// Plans a meeting on this day with its round, and turns the clock to 09:00 twenty days before it: the round is due to open,
    /// and nobody looked yet.
    ///
    /// # Panics
    /// When the day is none, or another round is open then.
    pub async fn plan_round(&self, day: &str) -> MeetingId {
        let (date, id): (NaiveDate, _) = (day.parse().expect("a day"), MeetingId(self.ctx.new_id()));
        let before = |days| time::moment(date - Duration::days(days), at(9));
        self.clock.set(before(30));
        let window = Window::new(at(10), at(15)).expect("it begins before it ends");
        let plan = MeetingPlan { date, window, place: Place::Pharos, address: "Zaal 3".into(), note: String::new() };
        let made = meetings::make_meeting(&self.ctx, &planner(), id, &plan).await.expect("a meeting is made");
        self.clock.set(before(20));
        made
    }

    /// Opens the round of a meeting on this day; it is twenty days before.
    ///
    /// # Panics
    /// As [`Self::plan_round`].
    pub async fn open_round(&self, day: &str) -> MeetingId {
        let meeting = self.plan_round(day).await;
        due::run_if_possible(&self.ctx).await;
        meeting
    }

    /// Closes the round of a meeting.
    ///
    /// # Panics
    /// When it is not open.
    pub async fn close_round(&self, meeting: MeetingId) {
        meetings::close_round(&self.ctx, &planner(), meeting).await.expect("an open round closes");
    }

    /// Publishes the round of a meeting.
    ///
    /// # Panics
    /// When it is not closed.
    pub async fn publish_round(&self, meeting: MeetingId) {
        meetings::publish_round(&self.ctx, &planner(), meeting).await.expect("a closed round is published");
    }
}

fn planner() -> MayPlan {
    MayPlan::of(&Actor::System).expect("the portal itself may")
}

fn seats() -> MayManageSeats {
    MayManageSeats::of(&Actor::System).expect("the portal itself may")
}

fn number(seat: i32) -> SeatNumber {
    SeatNumber::from_number(seat).expect("a seat is 1 or 2")
}

fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour")
}

/// Somebody, whose address follows from the name.
fn person(name: &str) -> Invitation {
    let address = format!("{}@regio.example", name.to_lowercase().replace(' ', "."));
    Invitation {
        email: EmailAddress::parse(&address).expect("an address"),
        name: PersonName::parse(name).expect("a name"),
        organisation: None,
        function: None,
    }
}
