//! The network of the worked example of the rules, six regions from A to F, and steps to play its rounds.

use domain::account::Actor;
use domain::ids::{MeetingId, RegionId};
use domain::monitor::RoundResults;
use domain::network::{RegionName, starting_regions};
use domain::survey::Share;
use service::monitor::FrozenRound;
use service::network::change_region;
use service::network::proof::MayManageSeats;
use service::testkit::{Network, TestNet, newest_results};
use std::collections::BTreeMap;
use std::ops::Deref;

pub const P1: &str = "p1-trekker";
pub const A: &str = "drenthe";
pub const B: &str = "zeeland";
pub const C: &str = "twente";
pub const D: &str = "flevoland";
pub const E: &str = "amsterdam";
pub const F: &str = "utrecht";
/// The seats that are held: all but D's second and both of F.
const HELD: [(&str, i32); 9] = [(A, 1), (A, 2), (B, 1), (B, 2), (C, 1), (C, 2), (D, 1), (E, 1), (E, 2)];

pub struct Stage {
    net: Network,
    trekkers: BTreeMap<(&'static str, i32), Actor>,
}

impl Deref for Stage {
    type Target = Network;

    fn deref(&self) -> &Network {
        &self.net
    }
}

impl Stage {
    pub async fn new(net: TestNet) -> Self {
        net.clock.set("2026-01-01T09:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        only_six_regions(&net).await;
        let mut trekkers = BTreeMap::new();
        for (region, seat) in HELD {
            trekkers.insert((region, seat), net.trekker(region, seat).await);
        }
        Self { net, trekkers }
    }

    /// Who had this seat first.
    pub fn trekker(&self, region: &'static str, seat: i32) -> &Actor {
        &self.trekkers[&(region, seat)]
    }

    /// Closes the round of a meeting, and gives what was frozen.
    pub async fn close(&self, meeting: MeetingId) -> FrozenRound {
        self.close_round(meeting).await;
        let mut read = self.ctx.db.read().await.unwrap();
        newest_results(&self.ctx, &mut read.conn()).await.unwrap().unwrap()
    }

    /// The trekker at this seat answers with this level, and sends in.
    pub async fn sent(&self, region: &'static str, seat: i32, level: &str) {
        self.fill_in(self.trekker(region, seat), level).await;
    }

    pub async fn sent_example(&self) {
        let sent = [(A, 1, "2"), (A, 2, "onbekend"), (B, 1, "3"), (B, 2, "3"), (C, 1, "3"), (C, 2, "4"), (D, 1, "5")];
        for (region, seat, level) in sent {
            self.sent(region, seat, level).await;
        }
    }

    pub async fn sent_previous(&self) {
        for (region, level) in [(A, "3"), (B, "3"), (C, "3"), (E, "4")] {
            self.sent(region, 1, level).await;
        }
    }

    /// The trekker at this seat of A, who sent in, does so again with a text of their own.
    pub async fn words(&self, seat: i32, question: &str, words: &str, readers: Share) {
        let who = self.trekker(A, seat);
        self.write(who, question, words, readers).await;
        self.send_in(who).await;
    }
}

/// Takes every other region out of the network, as a coordinator does.
async fn only_six_regions(net: &Network) {
    let proof = MayManageSeats::of(&Actor::System).unwrap();
    for region in starting_regions().iter().filter(|region| ![A, B, C, D, E, F].contains(&region.id.as_str())) {
        let name = RegionName::parse(&region.name).unwrap();
        change_region(&net.ctx, &proof, &region.id, &name, None).await.unwrap();
    }
}

/// The value of a region for [`P1`], in halves.
pub fn value(results: &RoundResults, region: &str) -> Option<u8> {
    results.region(&RegionId::new(region)).and_then(|r| r.level(P1)).map(|v| v.halves())
}
