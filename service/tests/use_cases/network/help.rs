//! What the tests of the network share.

use domain::account::{Actor, Role};
use domain::ids::RegionId;
use service::fetch_all;
use service::network::proof::MayManageSeats;
use service::network::*;
pub use service::testkit::{Network, invitation, somebody};

pub const UTRECHT: &str = "utrecht";

pub fn utrecht() -> RegionId {
    RegionId::new(UTRECHT)
}

/// Makes an admin, and a coordinator who acts.
pub async fn coordinator(net: &Network) -> Actor {
    net.give_role(&invitation("Ada Beheer"), Role::Admin).await;
    net.give_role(&invitation("Cora Coordinatie"), Role::Coordinator).await
}

pub async fn mails(net: &Network) -> Vec<(String, String, String)> {
    const MAILS: &str = "SELECT recipient, subject, body FROM outbox WHERE kind = 'invitation' ORDER BY recipient";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_all!(&mut read.conn(), (String, String, String), MAILS).unwrap()
}

pub async fn seats_of(net: &Network, region: &str) -> RegionDetail {
    let proof = MayManageSeats::of(&Actor::System).unwrap();
    region_detail(&net.ctx, &proof, &RegionId::new(region)).await.unwrap().unwrap()
}
