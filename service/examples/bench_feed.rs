//! How large the feed of somebody's calendar is, and how long it takes to make: ten years of meetings, as many as the network has.
//!
//! `cargo run --release -p service --features testkit --example bench_feed`; reported, and never a test.

use chrono::{Days, NaiveDate};
use domain::account::Role;
use service::db::{DbError, Engine};
use service::execute;
use service::meetings::calendar::{feed, make_feed};
use service::testkit::{Network, OnEngine};
use std::time::Instant;

/// Of each kind, and how many there are a year.
const A_YEAR: [(&str, u64); 4] = [("network", 3), ("coordination", 12), ("webinar", 6), ("q_and_a", 4)];
const YEARS: u64 = 10;
const READS: u32 = 50;

#[tokio::main]
async fn main() {
    let net = Network::on(Engine::Sqlite).await;
    let cora = net.with_role(Role::Coordinator).await;
    let count = fill(&net).await;
    let secret = make_feed(&net.ctx, &cora, net.ctx.new_id()).await.expect("a coordinator makes an address");
    let read = async || feed(&net.ctx, &secret).await.expect("the database answers").expect("the address is hers");
    let text = read().await.text;
    let begin = Instant::now();
    for _ in 0..READS {
        read().await;
    }
    let (bytes, took) = (text.len(), begin.elapsed() / READS);
    println!("{count} meetings in {YEARS} years: {bytes} bytes, {took:.2?} for each reading");
}

/// Stores the meetings, as no use case makes what is past.
async fn fill(net: &Network) -> usize {
    const MEETING: &str =
        "INSERT INTO meetings (id, kind, state, date, start_time, end_time, place, note, sequence, version,
            created_at, planned_at)
        VALUES ($1, $2, 'held', $3, '10:00', '15:30', 'Arthur van Schendelstraat 600, Utrecht', $4, 1, 3, $5, $5)";
    let note = "Neem je eigen beker mee. De ontvangst is vanaf half tien, bij de ingang aan de kant van het station.";
    let (ctx, first) = (net.ctx.clone(), NaiveDate::from_ymd_opt(2017, 1, 10).expect("a day"));
    let work = net.ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            let mut count = 0;
            for (kind, each) in A_YEAR {
                for nth in 0..each * YEARS {
                    let day = first + Days::new(nth * 365 / each);
                    execute!(conn, MEETING, ctx.new_id(), kind, day, note, ctx.now())?;
                    count += 1;
                }
            }
            Ok(count)
        })
    });
    work.await.expect("the meetings are stored")
}
