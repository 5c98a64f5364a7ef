//! What the tests of the network share.

use domain::account::{Actor, EmailAddress, Member, Role};
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::network::PersonName;
use service::network::proof::{MayGiveRole, MayManageSeats};
use service::network::*;
use service::testkit::TestNet;
use service::{fetch_all, fetch_one};

pub const UTRECHT: &str = "utrecht";

pub fn invitation(name: &str) -> Invitation {
    let address = format!("{}@regio.example", name.to_lowercase().replace(' ', "."));
    Invitation {
        email: EmailAddress::parse(&address).unwrap(),
        name: PersonName::parse(name).unwrap(),
        organisation: None,
        function: None,
    }
}

pub fn utrecht() -> RegionId {
    RegionId::new(UTRECHT)
}

pub fn as_system() -> MayManageSeats {
    MayManageSeats::of(&Actor::System).unwrap()
}

/// A network with its regions, a coordinator and an admin.
pub async fn coordinator(net: &TestNet) -> Actor {
    install_starting_regions(&net.ctx).await.unwrap();
    add_admin(&net.ctx, &invitation("Ada Beheer")).await.unwrap();
    let proof = MayGiveRole::of(&Actor::System, Role::Coordinator).unwrap();
    let person = give_role(&net.ctx, &proof, &invitation("Cora Coördinatie".replace('ö', "o").as_str())).await.unwrap();
    actor(person.member, &person.name, vec![Role::Coordinator])
}

pub fn actor(id: MemberId, name: &str, roles: Vec<Role>) -> Actor {
    Actor::Member(Member { id, name: name.into(), seat: None, roles })
}

pub async fn count(net: &TestNet, sql: &'static str) -> i64 {
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_one!(&mut read.conn(), (i64,), sql).unwrap().0
}

pub async fn mails(net: &TestNet) -> Vec<(String, String, String)> {
    const MAILS: &str = "SELECT recipient, subject, body FROM outbox WHERE kind = 'invitation' ORDER BY recipient";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_all!(&mut read.conn(), (String, String, String), MAILS).unwrap()
}

pub async fn seats_of(net: &TestNet, region: &str) -> RegionDetail {
    region_detail(&net.ctx, &as_system(), &RegionId::new(region)).await.unwrap().unwrap()
}

pub async fn seat_ref(net: &TestNet, region: &str, seat: SeatNumber) -> SeatRef {
    let detail = seats_of(net, region).await;
    SeatRef { region: RegionId::new(region), seat, holding: detail.region.holder(seat).unwrap().holding }
}
