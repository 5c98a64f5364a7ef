//! The small network while it is made: people of each kind, their meetings, and what stands for `{name}` in the tables.

use super::stage::Kind;
use super::table::SHARED;
use crate::kit::browser::Browser;
use crate::kit::cookies::{self, Cookies};
use crate::kit::form::forms;
use chrono::{Days, NaiveTime};
use domain::account::{Actor, EmailAddress, Member, Role, Seat};
use domain::ids::{MeetingId, RegionId, SeatNumber};
use domain::meetings::MeetingKind;
use domain::network::PersonName;
use domain::survey::Share;
use domain::time;
use service::db::Engine;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingChange, MeetingPlan, NewConcept, Place, Window};
use service::monitor::words;
use service::network::proof::{MayGiveRole, MayManageSeats};
use service::network::{self, Invitation, SeatRef};
use service::testkit::{Network, OnEngine};
use std::collections::BTreeMap;

/// The network while it is made.
pub struct Made {
    pub net: Network,
    pub cookies: BTreeMap<Kind, Cookies>,
    pub names: BTreeMap<String, String>,
    /// Who may see meetings.
    pub readers: Vec<Actor>,
}

impl Made {
    pub async fn on(engine: Engine) -> Self {
        let net = Network::on(engine).await;
        let mut stage = Self { net, cookies: BTreeMap::new(), names: BTreeMap::new(), readers: Vec::new() };
        let held = stage.held().await;
        let anne = stage.trekker("Anne Voorbeeld", "utrecht").await;
        stage.names.insert("trekker".into(), anne.id.to_string());
        let carla = stage.trekker("Carla Elders", "zeeland").await;
        let former = stage.former().await;
        let feed =
            meetings::calendar::make_feed(&stage.net.ctx, &Actor::Member(anne.clone()), stage.net.ctx.new_id()).await;
        let feed = feed.unwrap();
        // That a calendar looked today is noted once.
        meetings::calendar::feed(&stage.net.ctx, &feed).await.unwrap();
        stage.names.insert("feed".into(), feed.to_string());
        stage.log_in(Kind::Trekker, anne).await;
        stage.log_in(Kind::OtherTrekker, carla).await;
        stage.log_in(Kind::Former, former).await;
        for (kind, role) in
            [(Kind::Partner, Role::Partner), (Kind::Coordinator, Role::Coordinator), (Kind::Admin, Role::Admin)]
        {
            let member = stage.with_role(role).await;
            stage.names.insert(role.as_str().to_owned(), member.id.to_string());
            if role == Role::Coordinator {
                stage.agreements(held, &Actor::Member(member.clone())).await;
            }
            stage.log_in(kind, member).await;
        }
        stage.names.extend(SHARED.map(|(name, body)| (name.to_owned(), body.to_owned())));
        stage.meetings().await;
        stage.today().await;
        stage.evaluated().await;
        stage.webinars().await;
        stage
    }

    /// A meeting whose round has closed, one whose round is open, and one that was moved and waits for its times.
    async fn meetings(&mut self) {
        let proof = MayPlan::of(&Actor::System).unwrap();
        let closed = self.meeting("closed", 20).await;
        self.text().await;
        meetings::close_round(&self.net.ctx, &proof, closed).await.unwrap();
        let found = words::find(&self.net.ctx, &Actor::System, &Default::default()).await.unwrap();
        self.names.insert("text".into(), found.texts[0].id.to_string());
        self.meeting("open", 27).await;
        let moved = self.meeting("moved", 200).await;
        let change = MeetingChange { version: self.versions("moved", moved).await, plan: self.plan(205) };
        meetings::change_meeting(&self.net.ctx, &proof, moved, &change).await.unwrap();
        self.versions("moved", moved).await;
        self.agendas(closed, moved).await;
        let shown = self.shown_times(moved).await;
        self.names.insert("moved times".into(), shown);
        let guests = MeetingId(self.net.ctx.new_id());
        let plan = MeetingPlan { with_partners: true, ..self.plan(165) };
        meetings::make_meeting(&self.net.ctx, &proof, guests, &plan).await.unwrap();
        self.names.insert("with partners".into(), guests.to_string());
        self.names.insert("new meeting".into(), self.net.ctx.new_id().to_string());
        self.concept().await;
        let group = MeetingId(self.net.ctx.new_id());
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..self.plan(60) };
        meetings::make_of_kind(&self.net.ctx, &proof, MeetingKind::Coordination, group, &plan).await.unwrap();
        self.names.insert("group".into(), group.to_string());
        self.polls().await;
    }

    /// Somebody who does nothing in the table writes something in the open round.
    async fn text(&self) {
        let dora = self.net.trekker("twente", 1).await;
        self.net.fill_in(&dora, "3").await;
        self.net.write(&dora, "o1-trots", "Er is geld voor ouders.", Share::Network).await;
        self.net.send_in(&dora).await;
    }

    /// A concept, and what the form with the proposals for the year after it posts.
    async fn concept(&mut self) {
        let proof = MayPlan::of(&Actor::System).unwrap();
        let year = meetings::plan_year(&self.net.ctx, &proof, &Default::default()).await.unwrap();
        let first = NewConcept { at: 0, place: Place::Pharos, date: year.steps[0].date };
        let key = self.net.ctx.new_id();
        let made = meetings::make_concepts(&self.net.ctx, &proof, key, year.basis, &[first]).await.unwrap()[0];
        self.names.insert("concept".into(), made.to_string());
        self.names.insert("concept version".into(), "1".into());
        let year = meetings::plan_year(&self.net.ctx, &proof, &Default::default()).await.unwrap();
        let steps = year.steps.iter().zip(1..);
        let fields: String = steps.map(|(step, at)| format!("&plek-{at}=pharos&datum-{at}={}", step.date)).collect();
        let (id, date) = year.basis.0.unwrap();
        self.names.insert("year".into(), format!("na={id}_{date}{fields}"));
    }

    /// The hidden field with the times that the page about the moved meeting shows.
    async fn shown_times(&self, moved: MeetingId) -> String {
        let mut browser = Browser::of(&self.net.ctx);
        browser.cookies = self.cookies[&Kind::Coordinator].clone();
        let page = browser.get(&format!("/bijeenkomsten/{moved}/voorstel")).await;
        let mut controls = forms(&page.body).into_iter().flat_map(|form| form.controls);
        controls.find(|control| control.name == "getoond").unwrap_or_else(|| panic!("{page}")).value
    }

    async fn meeting(&mut self, name: &str, days: u64) -> MeetingId {
        let proof = MayPlan::of(&Actor::System).unwrap();
        let id = MeetingId(self.net.ctx.new_id());
        meetings::make_meeting(&self.net.ctx, &proof, id, &self.plan(days)).await.unwrap();
        self.names.insert(name.into(), id.to_string());
        self.versions(name, id).await;
        id
    }

    pub fn plan(&self, days: u64) -> MeetingPlan {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        MeetingPlan {
            date: time::day(self.net.ctx.now()) + Days::new(days),
            window: Window::new(at(13), at(16)).unwrap(),
            place: Place::Pharos,
            address: String::new(),
            note: String::new(),
            with_partners: false,
        }
    }

    /// Keeps the versions that the forms of a meeting show, and gives that of the meeting itself.
    async fn versions(&mut self, name: &str, id: MeetingId) -> i32 {
        let view = meetings::read_meeting(&self.net.ctx, &Actor::System, id).await.unwrap().unwrap();
        self.names.insert(format!("{name} version"), view.version.to_string());
        self.names.insert(format!("{name} round version"), view.round.unwrap().version.to_string());
        view.version
    }

    async fn trekker(&mut self, name: &str, region: &str) -> Member {
        let proof = MayManageSeats::of(&Actor::System).unwrap();
        let region = RegionId::new(region);
        let given = network::invite_to_seat(&self.net.ctx, &proof, &region, None, &invitation(name)).await;
        let (person, number) = given.unwrap();
        let detail = network::region_detail(&self.net.ctx, &proof, &region).await.unwrap().unwrap();
        let holding = detail.region.holder(number).unwrap().holding;
        self.names.entry("zetel".into()).or_insert(holding.to_string());
        Member { id: person.member, name: person.name, seat: Some(Seat { region, number }), roles: vec![] }
    }

    async fn former(&mut self) -> Member {
        let member = self.trekker("Frits Vroeger", "drenthe").await;
        let proof = MayManageSeats::of(&Actor::System).unwrap();
        let region = RegionId::new("drenthe");
        let detail = network::region_detail(&self.net.ctx, &proof, &region).await.unwrap().unwrap();
        let holding = detail.region.holder(SeatNumber::One).unwrap().holding;
        network::end_seat(&self.net.ctx, &proof, &SeatRef { region, seat: SeatNumber::One, holding }).await.unwrap();
        Member { seat: None, ..member }
    }

    async fn with_role(&self, role: Role) -> Member {
        let proof = MayGiveRole::of(&Actor::System, role).unwrap();
        let name = format!("Persoon {}", role.as_str());
        let given = network::give_role(&self.net.ctx, &proof, &invitation(&name)).await.unwrap();
        Member { id: given.member, name, seat: None, roles: vec![role] }
    }

    async fn log_in(&mut self, kind: Kind, member: Member) {
        let actor = Actor::Member(member);
        let cookie = cookies::of_login(&self.net.ctx, &actor).await;
        if kind != Kind::Former {
            self.readers.push(actor);
        }
        self.cookies.insert(kind, cookie);
    }
}

fn invitation(name: &str) -> Invitation {
    let address = format!("{}@regio.example", name.to_lowercase().replace(' ', "."));
    Invitation {
        email: EmailAddress::parse(&address).unwrap(),
        name: PersonName::parse(name).unwrap(),
        organisation: None,
        function: None,
    }
}
