//! A webinar that is open to people from outside, two weeks ahead.

use domain::account::{Actor, EmailAddress, Role};
use domain::ids::{MeetingId, RegionId, RegistrationId};
use domain::meetings::MeetingKind;
use domain::names::{PersonName, ShortText, WebinarTitle};
use domain::webinars::{About, CallLink, RegistrationState, Seats};
use service::db::Engine;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingPlan, Place, make_of_kind};
use service::testkit::{Network, OnEngine, plan};
use service::webinars::*;
use service::{fetch_all, fetch_one};
use std::ops::Deref;

/// Its day, a Tuesday; it is from 10:00 to 15:00 in Dutch time.
pub const DAY: &str = "2027-03-16";
pub const LINK: &str = "https://bellen.example/kamer/42";

pub struct Stage {
    pub net: Network,
    pub cora: Actor,
    pub meeting: MeetingId,
}

impl Deref for Stage {
    type Target = Network;

    fn deref(&self) -> &Network {
        &self.net
    }
}

impl OnEngine for Stage {
    async fn on(engine: Engine) -> Self {
        let net = Network::on(engine).await;
        let cora = net.with_role(Role::Coordinator).await;
        net.clock.set("2027-03-01T09:00:00Z".parse().unwrap());
        let mut stage = Self { meeting: MeetingId(net.ctx.new_id()), net, cora };
        stage.meeting = stage.another(DAY).await;
        stage.open(&stage.opening(1, 2)).await.unwrap();
        stage
    }
}

/// Somebody from outside asks for a place, from a place of their own.
pub fn request(name: &str) -> Request {
    Request {
        name: PersonName::parse(name).unwrap(),
        address: EmailAddress::parse(&address(name)).unwrap(),
        organisation: ShortText::parse("Wijkteam Noord").unwrap(),
        region: Some(RegionId::new("drenthe")),
        origin: format!("van {name}"),
    }
}

pub fn address(name: &str) -> String {
    format!("{}@buiten.example", name.to_lowercase().replace(' ', "."))
}

impl Stage {
    /// What is said of it, with so many places.
    pub fn opening(&self, version: i32, seats: u16) -> Opening {
        Opening {
            version,
            title: WebinarTitle::parse("Praten over geld").unwrap(),
            about: About::parse("Een uur over geldzorgen.").unwrap(),
            call_link: CallLink::parse_optional(LINK).unwrap(),
            seats: Seats::new(seats).unwrap(),
            is_open: true,
        }
    }

    /// Another one on this day, open to five from outside.
    pub async fn another(&self, day: &str) -> MeetingId {
        let id = self.planned(day).await;
        set_opening(&self.ctx, &self.host(), id, &self.opening(0, 5)).await.unwrap();
        id
    }

    /// One on this day of which nothing is said yet.
    pub async fn planned(&self, day: &str) -> MeetingId {
        let (id, proof) = (MeetingId(self.ctx.new_id()), MayPlan::of(&self.cora).unwrap());
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(day) };
        make_of_kind(&self.ctx, &proof, MeetingKind::Webinar, id, &plan).await.unwrap();
        id
    }

    pub fn host(&self) -> MayHost {
        MayHost::of(&self.cora).unwrap()
    }

    pub async fn open(&self, opening: &Opening) -> Result<(), WebinarError> {
        set_opening(&self.ctx, &self.host(), self.meeting, opening).await
    }

    pub fn at(&self, moment: &str) {
        self.clock.set(moment.parse().unwrap());
    }

    pub async fn ask(&self, name: &str) -> Result<Registered, WebinarError> {
        register(&self.ctx, self.meeting, request(name)).await
    }

    /// The key in the last mail to somebody.
    pub async fn key(&self, name: &str) -> String {
        let text = self.mails(name).await.pop().expect("there is a mail").1;
        let (_, rest) = text.split_once("/webinars/plek/").expect("a link to their page");
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
    }

    /// Kind and text of every mail to somebody, the first one first.
    pub async fn mails(&self, name: &str) -> Vec<(String, String)> {
        const TO: &str = "SELECT kind, body FROM outbox WHERE recipient = $1 ORDER BY created_at, id";
        let mut read = self.ctx.db.read().await.unwrap();
        fetch_all!(&mut read.conn(), (String, String), TO, address(name)).unwrap()
    }

    pub async fn kinds(&self, name: &str) -> Vec<String> {
        self.mails(name).await.into_iter().map(|(kind, _)| kind.trim_start_matches("webinar_").to_owned()).collect()
    }

    /// Somebody's place at this webinar.
    pub async fn place(&self, name: &str) -> OwnPlace {
        let own = own_places(&self.ctx, &self.key(name).await).await.unwrap().expect("their page");
        own.places.into_iter().find(|place| place.webinar.id == self.meeting).expect("a place")
    }

    pub async fn says(&self, name: &str, answer: Answer) -> Result<RegistrationState, WebinarError> {
        let (key, place) = (self.key(name).await, self.place(name).await.id);
        say(&self.ctx, &key, place, answer).await
    }

    /// Asks for a place and confirms it.
    pub async fn comes(&self, name: &str) -> RegistrationState {
        self.ask(name).await.unwrap();
        // Mails of one moment have no order of their own.
        self.clock.advance(chrono::Duration::seconds(1));
        self.says(name, Answer::Yes).await.unwrap()
    }

    pub async fn state(&self, name: &str) -> RegistrationState {
        self.place(name).await.state
    }

    pub async fn id_of(&self, name: &str) -> RegistrationId {
        self.place(name).await.id
    }

    pub async fn number(&self, sql: &'static str) -> i64 {
        fetch_one!(&mut self.ctx.db.read().await.unwrap().conn(), (i64,), sql).unwrap().0
    }
}
