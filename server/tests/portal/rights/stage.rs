//! A small network with one person of each kind, copied afresh for every deed that is allowed.

use super::table::{Row, SHARED};
use crate::kit::browser::{Answer, Browser};
use crate::kit::cookies::{self, Cookies};
use crate::kit::form::{self, Form, forms};
use chrono::{Days, NaiveTime};
use domain::account::{Actor, EmailAddress, Member, Role, Seat};
use domain::ids::{MeetingId, RegionId, SeatNumber};
use domain::meetings::MeetingKind;
use domain::network::PersonName;
use domain::time;
use http::{Method, StatusCode};
use service::db::Engine;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingChange, MeetingPlan, NewConcept, Place, Window};
use service::network::proof::{MayGiveRole, MayManageSeats};
use service::network::{self, Invitation, SeatRef};
use service::testkit::{OnEngine, Template, TestNet};
use std::collections::BTreeMap;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Visitor,
    Former,
    Trekker,
    OtherTrekker,
    Partner,
    Coordinator,
    Admin,
}

impl Kind {
    pub const ALL: [Kind; 7] =
        [Kind::Visitor, Kind::Former, Kind::Trekker, Kind::OtherTrekker, Kind::Partner, Kind::Coordinator, Kind::Admin];
}

/// A network as every deed finds it, each kind's login, and what stands for `{name}` in the table.
pub struct Stage {
    before: Template,
    /// What the network holds before any deed.
    content: Vec<String>,
    /// A copy in which nothing was done yet.
    fresh: TestNet,
    cookies: BTreeMap<Kind, Cookies>,
    names: BTreeMap<String, String>,
}

impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let Made { net, cookies, names } = Made::on(engine).await;
        let content = net.content().await;
        let before = Template::of(net).await;
        Self { fresh: before.copy().await, before, content, cookies, names }
    }
}

/// The network while it is made.
pub struct Made {
    pub net: TestNet,
    cookies: BTreeMap<Kind, Cookies>,
    pub names: BTreeMap<String, String>,
}

impl Made {
    async fn on(engine: Engine) -> Self {
        let net = TestNet::new(engine).await;
        network::install_starting_regions(&net.ctx).await.unwrap();
        let mut stage = Self { net, cookies: BTreeMap::new(), names: BTreeMap::new() };
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
            stage.log_in(kind, member).await;
        }
        stage.names.extend(SHARED.map(|(name, body)| (name.to_owned(), body.to_owned())));
        stage.meetings().await;
        stage
    }

    /// A meeting whose round has closed, one whose round is open, and one that was moved and waits for its times.
    async fn meetings(&mut self) {
        let proof = MayPlan::of(&Actor::System).unwrap();
        let closed = self.meeting("closed", 20).await;
        meetings::close_round(&self.net.ctx, &proof, closed).await.unwrap();
        self.meeting("open", 27).await;
        let moved = self.meeting("moved", 200).await;
        let change = MeetingChange { version: self.versions("moved", moved).await, plan: self.plan(205) };
        meetings::change_meeting(&self.net.ctx, &proof, moved, &change).await.unwrap();
        self.versions("moved", moved).await;
        let shown = self.shown_times(moved).await;
        self.names.insert("moved times".into(), shown);
        self.names.insert("new meeting".into(), self.net.ctx.new_id().to_string());
        self.concept().await;
        let group = MeetingId(self.net.ctx.new_id());
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..self.plan(60) };
        meetings::make_of_kind(&self.net.ctx, &proof, MeetingKind::Coordination, group, &plan).await.unwrap();
        self.names.insert("group".into(), group.to_string());
        self.polls().await;
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
        let cookie = cookies::of_login(&self.net.ctx, &Actor::Member(member)).await;
        self.cookies.insert(kind, cookie);
    }
}

/// What somebody got.
pub struct Found {
    /// As a letter of the table.
    pub letter: char,
    /// As a failing test tells it.
    pub told: String,
}

impl Stage {
    /// What `kind` gets at the address of `row`. The next one who asks finds the network as it was.
    pub async fn ask(&mut self, row: &Row, kind: Kind) -> Found {
        let answer = self.send(&row.method(), &self.filled(row.path), self.filled(row.body), kind).await;
        let (status, to) = (answer.status, answer.location().to_owned());
        let changed = row.method == "POST" && self.is_changed().await;
        if changed {
            self.renew().await;
        }
        let letter = match status {
            // A page is read, a deed is told by where it leads and by what it changed: one without the other is neither.
            StatusCode::OK if row.method == "GET" => 'y',
            StatusCode::SEE_OTHER if to.starts_with("/inloggen?verder=") && !changed => 'l',
            StatusCode::FOUND if to.starts_with("/inloggen?verder=") && row.method == "GET" => 'l',
            StatusCode::SEE_OTHER if row.leads_to(&to, &self.filled(row.to)) => match changed {
                true => 'y',
                false => 's',
            },
            StatusCode::UNPROCESSABLE_ENTITY => 'w',
            StatusCode::NOT_FOUND if !changed => '-',
            _ => '?',
        };
        Found { letter, told: format!("{status} {to}{}", if changed { ", and the database changed" } else { "" }) }
    }

    /// Presses the button of `row` a second time, on the page on which it was pressed before.
    ///
    /// # Errors
    /// How the second answer differs from the first, or what it did.
    pub async fn press_twice(&mut self, row: &Row, kind: Kind) -> Result<(), String> {
        let path = self.filled(row.path);
        let body = self.typed(&path, &self.filled(row.body), kind).await;
        let first = self.send(&Method::POST, &path, body.clone(), kind).await;
        let done = self.fresh.content().await;
        let second = self.send(&Method::POST, &path, body, kind).await;
        let changes: Vec<_> = self.fresh.content().await.into_iter().filter(|row| !done.contains(row)).collect();
        self.renew().await;
        let page = |answer: &Answer| answer.location().split('?').next().unwrap_or_default().to_owned();
        let is_done = second.location() == first.location() || second.location().contains("?gedaan=");
        if second.status != StatusCode::SEE_OTHER || page(&first) != page(&second) || !is_done {
            return Err(format!("first {}, then {second}", first.location()));
        }
        // One line tells what it is.
        let changed = changes.iter().map(|row| row.lines().next().unwrap_or_default()).collect::<Vec<_>>();
        if changed.is_empty() { Ok(()) } else { Err(changed.join("\n  ")) }
    }

    /// Posts `row` without a login, and asks for the address to which logging in as `kind` then leads.
    ///
    /// # Errors
    /// Where that leads, when it is no page and no way to one.
    pub async fn log_in_and_go_on(&self, row: &Row, kind: Kind) -> Result<(), String> {
        let answer = self.send(&Method::POST, &self.filled(row.path), self.filled(row.body), Kind::Visitor).await;
        let (_, query) = answer.location().split_once("/inloggen?").ok_or_else(|| answer.to_string())?;
        let next = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "verder");
        let (_, next) = next.ok_or_else(|| answer.to_string())?;
        let page = self.send(&Method::GET, &next, String::new(), kind).await;
        let is_page = page.status == StatusCode::OK || page.status.is_redirection();
        let is_login = page.location().starts_with("/inloggen");
        if is_page && !is_login { Ok(()) } else { Err(format!("{next}: {} {}", page.status, page.location())) }
    }

    /// `body` with what the form on the page has beside it and nobody sees.
    async fn typed(&self, path: &str, body: &str, kind: Kind) -> String {
        let page = self.send(&Method::GET, path, String::new(), kind).await;
        let mut fields: Vec<_> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
        let fits = |form: &Form| form.action == path && fields.iter().all(|(name, _)| form.names(name));
        let hidden = forms(&page.body).into_iter().find(fits).map(|form| form.controls).unwrap_or_default();
        let hidden = hidden.into_iter().filter(|control| control.kind == form::Kind::Hidden);
        let hidden = hidden.filter(|control| fields.iter().all(|(name, _)| *name != control.name)).collect::<Vec<_>>();
        fields.extend(hidden.into_iter().map(|control| (control.name, control.value)));
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
    }

    /// The status of a method that the address of `row` does not have, asked by somebody who may do everything.
    pub async fn try_method(&self, method: &Method, row: &Row) -> StatusCode {
        self.send(method, &self.filled(row.path), self.filled(row.body), Kind::Admin).await.status
    }

    async fn send(&self, method: &Method, path: &str, body: String, kind: Kind) -> Answer {
        let mut browser = Browser::of(&self.fresh.ctx);
        browser.cookies = self.cookies.get(&kind).cloned().unwrap_or_default();
        browser.send(method.clone(), path, body).await
    }

    /// Whether something was done to the network.
    pub async fn is_changed(&self) -> bool {
        self.fresh.content().await != self.content
    }

    async fn renew(&mut self) {
        let fresh = self.before.copy().await;
        std::mem::replace(&mut self.fresh, fresh).remove().await;
    }

    fn filled(&self, text: &str) -> String {
        let fill = |text: String, (name, value): (&String, &String)| text.replace(&format!("{{{name}}}"), value);
        self.names.iter().fold(text.to_owned(), fill)
    }

    /// Leaves nothing behind.
    pub async fn remove(self) {
        self.fresh.remove().await;
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
