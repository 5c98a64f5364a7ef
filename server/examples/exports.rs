//! What taking the figures along asks of the portal: `cargo run --release -p server --example exports`.
//!
//! For each engine one closed round of 25 regions is stored 8, 80 and 800 times (5,000, 50,000 and 500,000 values, with the texts of
//! fifty people each), and every format is asked for. Not a timed test.
//!
//! PostgreSQL is the server of `TEST_POSTGRES_URL`; without it only SQLite is measured, and that is said.

use app::account::cookies::Cookie;
use app::shell::Assets;
use axum::Router;
use axum::body::Body;
use chrono::{Days, NaiveDate};
use domain::account::{Actor, Role};
use domain::network::starting_regions;
use domain::survey::Share;
use futures::StreamExt as _;
use http::{HeaderMap, Request, StatusCode, header};
use server::http::{AllowedOrigins, HttpConfig, TrustedProxies, router};
use service::db::{DbError, Engine};
use service::execute;
use service::testkit::{self, Network, OnEngine as _};
use std::time::Instant;
use tower::ServiceExt as _;

const HOME: &str = "http://127.0.0.1:3000";
const FILES: [&str; 4] = ["waarden.csv", "teksten.csv", "kansrijke-start.json", "kansrijke-start.xlsx"];
/// The first day of the copies.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(1800, 1, 1).expect("a day");

#[tokio::main]
async fn main() {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    println!("program and database share {cores} cores");
    measure(Engine::Sqlite).await;
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(_) => measure(Engine::Postgres).await,
        Err(_) => println!("postgres: not measured, TEST_POSTGRES_URL is not set"),
    }
}

async fn measure(engine: Engine) {
    let net = Network::on(engine).await;
    let coordinator = net.with_role(Role::Coordinator).await;
    one_round(&net).await;
    let portal = portal(&net);
    let mut copies = 1;
    for rounds in [8, 80, 800] {
        copy(&net, copies..rounds).await;
        copies = rounds;
        println!("{engine:?}: {rounds} rounds, {} values", rounds * 25 * 25);
        for file in FILES {
            forget_peak();
            let (bytes, first, all) = take(&net, &portal, &coordinator, file).await;
            println!(
                "  {file:<22}{bytes:>11} bytes, first byte {first:>7.0?}, all {all:>7.0?}, peak {}",
                status("VmHWM:")
            );
        }
    }
}

/// A round in which two trekkers of every region sent everything in.
async fn one_round(net: &Network) {
    let round = net.open_round("2027-03-16").await;
    for region in starting_regions() {
        for (seat, level) in [(1, "2"), (2, "4")] {
            let who = net.trekker(region.id.as_str(), seat).await;
            net.fill_in(&who, level).await;
            for question in ["o1-trots", "o2-knelpunt", "o3-behoefte", "o4-aanbod", "o5-agenda"] {
                let text =
                    "We hebben met de verloskundigen en de gemeente afgesproken wie wanneer belt, en dat werkt goed.";
                net.write(&who, question, text, Share::Network).await;
            }
            net.send_in(&who).await;
        }
    }
    net.close_round(round).await;
}

/// Stores the round again for as many days, as no use case closes a round of long ago.
async fn copy(net: &Network, days: std::ops::Range<u64>) {
    const MEETING: &str = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, place, note, sequence, version,
            created_at, planned_at)
        SELECT $1, kind, 'held', $2, start_time, end_time, place, note, sequence, version, created_at, planned_at FROM meetings
        WHERE date = $3";
    const ROUND: &str =
        "INSERT INTO rounds (id, meeting_id, format_version, state, opens_at, closes_at, revision, version)
        SELECT $1, $1, r.format_version, r.state, r.opens_at, r.closes_at, r.revision, r.version
        FROM rounds r JOIN meetings m ON m.id = r.meeting_id WHERE m.date = $2";
    const RESULTS: &str = "INSERT INTO round_results (round_id, revision, frozen_at, answers, results)
        SELECT $1, f.revision, f.frozen_at, f.answers, f.results FROM round_results f
        JOIN rounds r ON r.id = f.round_id JOIN meetings m ON m.id = r.meeting_id WHERE m.date = $2";
    const TEXTS: &str = "INSERT INTO sent_answers (round_id, member_id, region_id, question_id, value, remark, share, themes, sent_at)
        SELECT $1, s.member_id, s.region_id, s.question_id, s.value, s.remark, s.share, s.themes, s.sent_at FROM sent_answers s
        JOIN rounds r ON r.id = s.round_id JOIN meetings m ON m.id = r.meeting_id WHERE m.date = $2";
    let ctx = net.ctx.clone();
    let of = NaiveDate::from_ymd_opt(2027, 3, 16).expect("a day");
    let work = net.ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            for day in days {
                let id = ctx.new_id();
                execute!(conn, MEETING, id, FIRST + Days::new(day), of)?;
                execute!(conn, ROUND, id, of)?;
                execute!(conn, RESULTS, id, of)?;
                execute!(conn, TEXTS, id, of)?;
            }
            Ok(())
        })
    });
    work.await.expect("the copies are stored");
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

/// How large a file is, how long one waits for its first byte, and for all of it.
async fn take(
    net: &Network,
    portal: &Router,
    who: &Actor,
    file: &str,
) -> (usize, std::time::Duration, std::time::Duration) {
    let token = testkit::log_in(&net.ctx, who).await;
    let mut headers = HeaderMap::new();
    Cookie::Session.set(&net.ctx.settings, &mut headers, &token, true);
    let cookie = headers[header::SET_COOKIE].to_str().expect("a cookie is text");
    let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
    let request = Request::get(format!("/monitor/meenemen/{file}")).header(header::COOKIE, cookie);
    let begin = Instant::now();
    let answer = portal.clone().oneshot(request.body(Body::empty()).expect("a request")).await.expect("an answer");
    assert_eq!(answer.status(), StatusCode::OK, "{file}");
    let first = begin.elapsed();
    let mut bytes = 0;
    let mut body = answer.into_body().into_data_stream();
    while let Some(part) = body.next().await {
        bytes += part.expect("the file is whole").len();
    }
    (bytes, first, begin.elapsed())
}

/// Makes the highest use of memory begin anew (proc(5)).
fn forget_peak() {
    std::fs::write("/proc/self/clear_refs", "5").expect("Linux lets a process measure itself");
}

/// A line of what the system says of this process, such as `VmHWM:`, the most memory it had.
fn status(name: &str) -> String {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("unknown").trim().to_owned()
}
