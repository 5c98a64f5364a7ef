//! Two regions in three rounds, who wrote what in them, and who reads it.

use super::cells::{Cell, Round, What};
use super::entries::SHARES;
use crate::kit::browser::Browser;
use crate::kit::cookies;
use domain::account::rights::Capacity;
use domain::account::{Actor, Role};
use domain::monitor::ThemeName;
use domain::survey::{FieldPart, Share};
use service::db::Engine;
use service::monitor::words::{self, Filter, MayTag, ThemeChoice};
use service::testkit::{Network, OnEngine, TestNet, invitation};

pub const OWN: &str = "drenthe";
pub const OTHER: &str = "zeeland";

/// Somebody who asks.
pub struct Reader {
    pub name: String,
    pub capacities: Vec<Capacity>,
    pub region: Option<&'static str>,
    pub browser: Browser,
}

/// The network, what is in it, and who reads.
pub struct Stage {
    pub net: Network,
    pub cells: Vec<Cell>,
    pub readers: Vec<Reader>,
}

impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let net = TestNet::new(engine).await;
        net.clock.set("2025-12-01T09:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        let mut stage = Self { net, cells: Vec::new(), readers: Vec::new() };
        stage.fill().await;
        stage
    }
}

impl Stage {
    async fn fill(&mut self) {
        let [olga, zeno] = self.net.seats_for([("Olga Vroeger", OWN, 1), ("Zeno Vroeger", OTHER, 1)]).await;
        self.round(Round::Old, [(&olga, OWN, 1), (&zeno, OTHER, 4)]).await;
        let anna = self.net.hand_over(OWN, 1, "Anna Nieuw").await;
        let carla = self.net.hand_over(OTHER, 1, "Carla Nieuw").await;
        let [bram, wim] = self.net.seats_for([("Bram Naast", OWN, 2), ("Wim Beide", OTHER, 2)]).await;
        self.round(Round::New, [(&anna, OWN, 2), (&carla, OTHER, 5)]).await;
        self.tag().await;
        self.round(Round::Open, [(&anna, OWN, 3), (&carla, OTHER, 3)]).await;
        let wim = self.with_role_too(wim, "Wim Beide", Role::Partner).await;
        let eva = self.net.trekker("utrecht", 1).await;
        let eva = self.with_role_too(eva, "Trekker 1 van utrecht", Role::Coordinator).await;
        let roles = [Role::Partner, Role::Coordinator, Role::Admin];
        for role in roles {
            let who = self.net.with_role(role).await;
            self.reader(role.as_str(), &who, None).await;
        }
        for (name, who, region) in [
            ("former member", &as_former(&olga), None),
            ("trekker", &anna, Some(OWN)),
            ("colleague", &bram, Some(OWN)),
            ("trekker of another region", &carla, Some(OTHER)),
            ("trekker of another region who is a partner", &wim, Some(OTHER)),
            ("coordinator with a seat elsewhere", &eva, Some("utrecht")),
        ] {
            self.reader(name, who, region).await;
        }
        let browser = Browser::of(&self.net.ctx);
        self.readers.push(Reader {
            name: "visitor".into(),
            capacities: vec![Capacity::Visitor],
            region: None,
            browser,
        });
    }

    async fn reader(&mut self, name: &str, who: &Actor, region: Option<&'static str>) {
        let mut browser = Browser::of(&self.net.ctx);
        browser.cookies = cookies::of_login(&self.net.ctx, who).await;
        self.readers.push(Reader { name: name.to_owned(), capacities: who.capacities(), region, browser });
    }

    async fn with_role_too(&self, who: Actor, name: &str, role: Role) -> Actor {
        self.net.give_role(&invitation(name), role).await;
        let Actor::Member(mut member) = who else { panic!("a member") };
        member.roles.push(role);
        Actor::Member(member)
    }

    /// A round in which each of them fills in a level and writes two texts and two remarks; all but the last close.
    async fn round(&mut self, round: Round, people: [(&Actor, &'static str, u8); 2]) {
        let meeting = self.net.open_round(round.day()).await;
        for (who, region, level) in people {
            self.net.fill_in(who, &level.to_string()).await;
            self.write(who, region, round, level).await;
            self.net.send_in(who).await;
            let name = who.member().expect("a member").name.clone();
            // Who writes in the open round wrote in the one before it, and there their name may stand.
            if round != Round::Open {
                self.cells.push(Cell { what: What::Name, region, round, mark: name });
            }
            self.cells.push(Cell { what: What::Value(level), region, round, mark: String::new() });
        }
        if round != Round::Open {
            self.net.close_round(meeting).await;
        }
        // One that everybody may hear of, and one that only members may.
        if round == Round::Old {
            self.net.publish_round(meeting).await;
        }
    }

    async fn write(&mut self, who: &Actor, region: &'static str, round: Round, level: u8) {
        for (share, text, remark) in
            [(SHARES[0], "o1-trots", "p1-trekker"), (SHARES[1], "o2-knelpunt", "p2-samenstelling")]
        {
            let [mark, beside] = [false, true].map(|is_remark| self.mark(region, round, share, is_remark));
            self.net.write(who, text, &format!("Ons weefsel {mark}."), share).await;
            let (field, readers) = (FieldPart::Remark.of(remark), FieldPart::Share.of(remark));
            let words = format!("Ook weefsel {beside}.");
            self.net
                .save(
                    who,
                    "doorontwikkeling",
                    &[(remark, &level.to_string()), (&field, &words), (&readers, share.field())],
                )
                .await;
        }
    }

    /// A word that stands in this text alone.
    fn mark(&mut self, region: &'static str, round: Round, share: Share, is_remark: bool) -> String {
        let mark = format!("cel{:03}", self.cells.len());
        self.cells.push(Cell { what: What::Text { share, is_remark }, region, round, mark: mark.clone() });
        mark
    }

    /// The coordination group gives each region's text that is not for the network a theme of its own, and marks what is no remark for the
    /// agenda, in every round that has closed.
    async fn tag(&mut self) {
        let (ctx, proof) = (&self.net.ctx, MayTag::of(&Actor::System).unwrap());
        let found = words::find(ctx, &Actor::System, &Filter::default()).await.unwrap();
        for region in [OWN, OTHER] {
            let name = format!("Stilte {region}");
            let texts = found.texts.iter().filter(|text| text.region.as_str() == region && !text.is_remark);
            for text in texts.collect::<Vec<_>>() {
                words::mark(ctx, &proof, text.id, true).await.unwrap();
                let of = |round: &Round| text.date.to_string() == round.day();
                let round = [Round::Old, Round::New].into_iter().find(of).expect("one that has closed");
                let mark = text.text.trim_end_matches('.').rsplit(' ').next().unwrap_or_default().to_owned();
                self.cells.push(Cell { what: What::Marked, region, round, mark });
                if text.is_for_coordination && round == Round::New {
                    let choice = ThemeChoice::Named(ThemeName::parse(&name).unwrap());
                    words::tag(ctx, &proof, &[text.id], choice).await.unwrap();
                }
            }
            self.cells.push(Cell { what: What::Theme, region, round: Round::New, mark: name });
        }
    }
}

/// The same person after the seat was handed over.
fn as_former(who: &Actor) -> Actor {
    let Actor::Member(mut member) = who.clone() else { panic!("a member") };
    member.seat = None;
    Actor::Member(member)
}
