//! What a large date poll asks of the portal: `cargo run --release -p server --example polls [-- PEOPLE]`.
//!
//! For each engine a poll runs for so many people (5,000 partners beside trekkers of every region): all of them choose for every date,
//! fifty at a time, and then a trekker and a coordinator open its page. Not a timed test.
//!
//! PostgreSQL is the server of `TEST_POSTGRES_URL`; without it only SQLite is measured, and that is said.

use app::account::cookies::Cookie;
use app::shell::Assets;
use axum::Router;
use axum::body::{Body, to_bytes};
use chrono::{Duration, NaiveDate, NaiveTime};
use domain::account::{Actor, Member, Role};
use domain::ids::{MeetingId, MemberId, PollDateId};
use domain::meetings::MeetingKind;
use domain::meetings::poll::PollAnswer;
use domain::network::starting_regions;
use futures::stream::{self, StreamExt as _};
use http::{HeaderMap, Request, StatusCode, header};
use server::http::{AllowedOrigins, HttpConfig, TrustedProxies, router};
use service::db::{DbError, Engine};
use service::execute;
use service::meetings::polls::{DatePlan, PollPlan, answer_poll, read_poll, start_poll};
use service::meetings::proof::MayPlan;
use service::meetings::{Place, Window, make_concept, read_meeting};
use service::testkit::{self, Network, OnEngine as _, plan};
use std::time::{Duration as Time, Instant};
use tower::ServiceExt as _;

const MEMBER: &str = "INSERT INTO members (id, name, organisation, function, created_at) VALUES ($1, $2, '', '', $3)";
const ROLE: &str = "INSERT INTO member_roles (id, member_id, role, given_at) VALUES ($1, $2, 'partner', $3)";
const HOME: &str = "http://127.0.0.1:3000";
/// How many choose at the same time.
const TOGETHER: usize = 50;
/// How often a page is opened.
const READS: u32 = 20;

#[tokio::main]
async fn main() {
    let people = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(5000);
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    println!("{people} people, {TOGETHER} at a time; program and database share {cores} cores");
    measure(Engine::Sqlite, people).await;
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(_) => measure(Engine::Postgres, people).await,
        Err(_) => println!("postgres: not measured, TEST_POSTGRES_URL is not set"),
    }
}

async fn measure(engine: Engine, people: usize) {
    let net = Network::on(engine).await;
    let mut voters = populate(&net, people).await;
    let coordinator = net.with_role(Role::Coordinator).await;
    let mut trekkers = Vec::new();
    for region in starting_regions() {
        trekkers.push(net.seat_for(&format!("Trekker {}", region.id), region.id.as_str(), 1).await);
    }
    let trekker = trekkers[0].clone();
    voters.extend(trekkers);
    let (meeting, dates) = poll(&net, &coordinator).await;
    let before = status("VmRSS:");
    let (took, slowest) = choose(&net, meeting, &dates, &voters).await;
    let rate = voters.len() as f64 / took.as_secs_f64();
    println!(
        "{engine:?}: {} people chose in {took:.1?} ({rate:.0} a second), the slowest waited {slowest:.0?}",
        voters.len()
    );
    let portal = portal(&net);
    for (name, actor) in [("a trekker", &trekker), ("a coordinator", &coordinator)] {
        let (bytes, took) = open(&net, &portal, actor, meeting).await;
        println!("{engine:?}: the page for {name}: {took:.0?}, {bytes} bytes");
    }
    println!("{engine:?}: memory {before} before, at most {} since the program began", status("VmHWM:"));
}

/// Partners, without the use case that invites each by mail.
async fn populate(net: &Network, people: usize) -> Vec<Actor> {
    let ctx = net.ctx.clone();
    let write = net.ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            let mut made = Vec::new();
            for nth in 0..people {
                let (id, name, now) = (ctx.new_id(), format!("Persoon {nth}"), ctx.now());
                execute!(conn, MEMBER, id, &name, now)?;
                execute!(conn, ROLE, ctx.new_id(), id, now)?;
                made.push(Actor::Member(Member { id: MemberId(id), name, seat: None, roles: vec![Role::Partner] }));
            }
            Ok(made)
        })
    });
    write.await.expect("the people are stored")
}

/// A poll with five dates for everybody.
async fn poll(net: &Network, coordinator: &Actor) -> (MeetingId, Vec<PollDateId>) {
    let proof = MayPlan::of(coordinator).expect("a coordinator plans");
    let (ctx, id) = (&net.ctx, MeetingId(net.ctx.new_id()));
    make_concept(ctx, &proof, MeetingKind::Network, id, &plan("2027-04-13")).await.expect("a concept");
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
    let window = Window::new(at(10), at(15)).expect("it begins before it ends");
    let first = NaiveDate::from_ymd_opt(2027, 4, 13).expect("a day");
    let date =
        |later| DatePlan { date: first + Duration::days(later), window, place: Place::Pharos, address: String::new() };
    let dates = [0, 1, 2, 7, 9].map(date).to_vec();
    let closes_at = ctx.now() + Duration::days(10);
    start_poll(ctx, &proof, id, &PollPlan { dates, closes_at }, true).await.expect("a poll begins");
    let meeting = read_meeting(ctx, coordinator, id).await.expect("the database answers").expect("it is there");
    let view = read_poll(ctx, coordinator, &meeting).await.expect("the database answers").expect("it runs");
    (id, view.dates.iter().map(|date| date.id).collect())
}

/// Has everybody choose for every date. How long it took, and the longest that one of them waited.
async fn choose(net: &Network, meeting: MeetingId, dates: &[PollDateId], voters: &[Actor]) -> (Time, Time) {
    let begin = Instant::now();
    let one = async |(nth, voter): (usize, &Actor)| {
        let answers: Vec<_> = (nth..).zip(dates).map(|(nth, date)| (*date, PollAnswer::ALL[nth % 3])).collect();
        let begin = Instant::now();
        answer_poll(&net.ctx, voter, meeting, &answers).await.expect("it is stored");
        begin.elapsed()
    };
    let all = stream::iter(voters.iter().enumerate()).map(one).buffer_unordered(TOGETHER);
    let slowest = all.fold(Time::ZERO, async |most, took| most.max(took)).await;
    (begin.elapsed(), slowest)
}

fn portal(net: &Network) -> Router {
    let config = HttpConfig {
        listen: ([127, 0, 0, 1], 0).into(),
        public_url: HOME.to_owned(),
        origins: AllowedOrigins::new([HOME.to_owned()]),
        proxies: TrustedProxies::default(),
        security_contact: "mailto:beveiliging@lerendnetwerk.example".to_owned(),
    };
    router(app::state(net.ctx.clone(), Assets::default()), &config)
}

/// How large the page of the poll is for somebody who is logged in, not compressed, and how long it takes.
async fn open(net: &Network, portal: &Router, who: &Actor, meeting: MeetingId) -> (usize, Time) {
    let token = testkit::log_in(&net.ctx, who).await;
    let mut headers = HeaderMap::new();
    Cookie::Session.set(&net.ctx.settings, &mut headers, &token, true);
    let cookie = headers[header::SET_COOKIE].to_str().expect("a cookie is text");
    let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    let read = async || {
        let request = Request::get(format!("/bijeenkomsten/{meeting}/datumprikker"))
            .header(header::HOST, "127.0.0.1:3000")
            .header(header::COOKIE, &cookie)
            .body(Body::empty())
            .expect("a request");
        let answer = portal.clone().oneshot(request).await.expect("it answers");
        assert_eq!(answer.status(), StatusCode::OK);
        to_bytes(answer.into_body(), usize::MAX).await.expect("a whole page").len()
    };
    let bytes = read().await;
    let begin = Instant::now();
    for _ in 0..READS {
        read().await;
    }
    (bytes, begin.elapsed() / READS)
}

fn status(name: &str) -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("?").trim().to_owned()
}
