//! A portal with a coordinator and a trekker who are logged in.

use super::browser::{Answer, Browser, Portal};
use super::opened::Page;
use domain::account::{Actor, EmailAddress, Member, Role, Seat};
use domain::ids::{RegionId, SeatNumber};
use domain::network::PersonName;
use http::StatusCode;
use service::db::Engine;
use service::network::proof::{MayGiveRole, MayManageSeats};
use service::network::{Invitation, give_role, install_starting_regions, invite_to_seat};
use service::testkit::OnEngine;

pub struct Stage {
    pub portal: Portal,
    pub coordinator: Browser,
    pub trekker: Browser,
}

/// The clock stands on Wednesday 3 March 2027, 13:00 Dutch time.
impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let portal = Portal::on(engine).await;
        let ctx = &portal.net.ctx;
        install_starting_regions(ctx).await.unwrap();
        let proof = MayGiveRole::of(&Actor::System, Role::Coordinator).unwrap();
        let cora = give_role(ctx, &proof, &person("Cora Proef", "cora@vws.example")).await.unwrap();
        let cora = Member { id: cora.member, name: cora.name, seat: None, roles: vec![Role::Coordinator] };
        let coordinator = Browser::log_in_as(&portal, &Actor::Member(cora)).await;
        let trekker = trekker(&portal, "drenthe", person("Anna Proef", "anna@ggd.example")).await;
        Self { portal, coordinator, trekker }
    }
}

impl Stage {
    /// Makes a meeting on `day` and gives its address.
    pub async fn make(&mut self, day: &str) -> String {
        let planner = self.coordinator.open("/bijeenkomsten/nieuw").await;
        let made = planned(planner, day).press("Bijeenkomst maken").await;
        made.path.strip_suffix("?gedaan=gemaakt").unwrap_or_else(|| panic!("no meeting was made: {made}")).to_owned()
    }
}

/// Somebody new on the first seat of this region, logged in.
pub async fn trekker(portal: &Portal, region: &str, person: Invitation) -> Browser {
    let proof = MayManageSeats::of(&Actor::System).unwrap();
    let seat = Seat { region: RegionId::new(region), number: SeatNumber::One };
    let given = invite_to_seat(&portal.net.ctx, &proof, &seat.region, Some(seat.number), &person).await;
    let (given, _) = given.unwrap();
    let member = Member { id: given.member, name: given.name, seat: Some(seat), roles: vec![] };
    Browser::log_in_as(portal, &Actor::Member(member)).await
}

/// The planner, with a day at Pharos filled in as [`new_meeting`] has it.
pub fn planned<'b>(planner: Page<'b>, day: &str) -> Page<'b> {
    planner.choose("plek", "pharos").choose("datum", "anders").fill("datum_anders", day).fill("adres", "Zaal 3")
}

/// The fields of the planner's form, for a post that no browser makes; `datum` is the second.
pub fn new_meeting(day: &str) -> [(&'static str, &str); 6] {
    [
        ("plek", "pharos"),
        ("datum", day),
        ("begintijd", "10:00"),
        ("eindtijd", "15:30"),
        ("adres", "Zaal 3"),
        ("opmerking", ""),
    ]
}

/// Where a post that was done leads.
pub fn moved_to(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer);
    answer.location()
}

pub fn person(name: &str, email: &str) -> Invitation {
    Invitation {
        email: EmailAddress::parse(email).unwrap(),
        name: PersonName::parse(name).unwrap(),
        organisation: None,
        function: None,
    }
}
