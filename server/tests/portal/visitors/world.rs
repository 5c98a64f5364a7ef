//! A demo network with everybody logged in, and the servers that serve it.

use crate::kit::cookies;
use crate::kit::data::Data;
use crate::kit::program::{Demo, NOW};
use crate::kit::socket::{self, Answer};
use domain::account::{Actor, Member, Seat};
use domain::ids::{MemberId, RegionId, SeatNumber};
use futures::future::join_all;
use service::db::{Db, Engine, Limits};
use service::testkit::{OnEngine, TestClock, TestRandom};
use service::{Ctx, Key, Publisher, Settings, fetch_all, fetch_one};
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use uuid::Uuid;

/// As in `server/src/demo.rs`: everybody knows it.
const SECRET: &[u8] = b"demo: this secret is no secret at all";

const TREKKERS: &str = "SELECT h.member_id, m.name, h.region_id, h.seat, e.address
    FROM seat_holdings h JOIN members m ON m.id = h.member_id JOIN member_emails e ON e.member_id = m.id AND e.gets_mail
    WHERE h.held_until IS NULL ORDER BY h.region_id, h.seat";

/// A trekker with a cookie.
pub struct Trekker {
    pub email: String,
    pub cookie: String,
}

/// The demo network. Nothing but its servers is connected to its database.
pub struct World {
    pub engine: Engine,
    pub data: Data,
    pub servers: Vec<Demo>,
    pub trekkers: Vec<Trekker>,
}

impl OnEngine for World {
    async fn on(engine: Engine) -> Self {
        Self::with(Data::on(engine).await).await
    }
}

impl World {
    /// The demo network in this database.
    pub async fn with(data: Data) -> Self {
        let servers = vec![Demo::start(&data)];
        let db = Db::open(&data.database, Limits::default()).await.unwrap();
        let key = Key::new(SECRET.to_vec()).unwrap();
        let settings = Settings {
            public_url: "http://127.0.0.1".to_owned(),
            key,
            publisher: Publisher::default(),
            organiser: None,
            scanner: None,
        };
        let clock = TestClock::at(NOW.parse().unwrap());
        let ctx = Ctx::new(db, settings, Arc::new(clock), Arc::new(TestRandom::seeded(3)));
        let trekkers = logged_in(&ctx).await;
        ctx.db.close().await;
        Self { engine: ctx.db.engine(), data, servers, trekkers }
    }

    /// One of the servers, another one for the next number.
    pub fn server(&self, number: usize) -> SocketAddr {
        self.servers[number % self.servers.len()].address
    }

    /// Rows of a query.
    pub async fn rows(&self, sql: &'static str) -> Vec<(String, String)> {
        let db = Db::open(&self.data.database, Limits::default()).await.unwrap();
        let rows = {
            let mut read = db.read().await.unwrap();
            fetch_all!(&mut read.conn(), (String, String), sql).unwrap()
        };
        db.close().await;
        rows
    }

    /// The number that a query of one row and one column gives.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let db = Db::open(&self.data.database, Limits::default()).await.unwrap();
        let (count,) = {
            let mut read = db.read().await.unwrap();
            fetch_one!(&mut read.conn(), (i64,), sql).unwrap()
        };
        db.close().await;
        count
    }
}

async fn logged_in(ctx: &Ctx) -> Vec<Trekker> {
    let rows = {
        let mut read = ctx.db.read().await.unwrap();
        fetch_all!(&mut read.conn(), (Uuid, String, String, i32, String), TREKKERS).unwrap()
    };
    let each = rows.into_iter().map(async |(id, name, region, seat, email)| {
        let seat = Seat { region: RegionId::new(region), number: SeatNumber::from_number(seat).unwrap() };
        let member = Member { id: MemberId(id), name, seat: Some(seat), roles: vec![] };
        Trekker { email, cookie: cookies::line(&cookies::of_login(ctx, &Actor::Member(member)).await) }
    });
    join_all(each).await
}

/// What somebody asks of a server.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    /// Nobody's, when it is empty.
    pub cookie: String,
    /// What is posted; nothing is asked for by GET.
    pub form: Option<String>,
    /// As the island asks, which wants a few words of JSON.
    pub json: bool,
}

impl Asked {
    pub fn page(path: &str, cookie: &str) -> Self {
        Self { path: path.to_owned(), cookie: cookie.to_owned(), form: None, json: false }
    }

    pub fn post(path: &str, cookie: &str, form: String) -> Self {
        Self { form: Some(form), ..Self::page(path, cookie) }
    }

    /// The whole answer.
    ///
    /// # Errors
    /// When the server goes away before it has answered.
    pub async fn of(&self, server: SocketAddr) -> io::Result<Answer> {
        let origin = format!("http://{server}");
        let accept = if self.json { "application/json" } else { "text/html" };
        let mut headers = vec![("Accept", accept)];
        if !self.cookie.is_empty() {
            headers.push(("Cookie", &self.cookie));
        }
        if self.form.is_some() {
            headers.push(("Origin", &origin));
            headers.push(("Content-Type", "application/x-www-form-urlencoded"));
        }
        let method = if self.form.is_some() { "POST" } else { "GET" };
        let body = self.form.as_deref().unwrap_or_default().as_bytes();
        socket::try_send(server, method, &self.path, &headers, body).await
    }

    /// What a failing test says about the answer.
    pub fn told(&self, answer: &io::Result<Answer>) -> String {
        let what = if self.form.is_some() { "POST" } else { "GET" };
        let came = answer.as_ref().map_or_else(|error| format!("no answer: {error}"), Answer::told);
        format!("{what} {} → {came}", self.path)
    }
}
