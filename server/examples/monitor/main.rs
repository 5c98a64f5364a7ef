//! What the pages on growth, and the files, ask of the portal as the network grows:
//! `cargo run --release -p server --example monitor [-- TIMES …]`.
//!
//! For each engine a network of 25 regions, two trekkers each, has one year of closed rounds (3), as many as a page shows of them at most (8), and
//! then ten years (30); and networks 10 and 100 times as large, or `TIMES` as large, have one year. Every round is opened and closed, and so frozen and indexed, by the portal
//! itself. Each page is asked for until the middle of many answers is known, with the growth beside it. The small network then goes on to 8, 80
//! and 160 rounds, of 5,000, 50,000 and 100,000 values, and every format of file is taken along. Not a timed test.
//!
//! PostgreSQL is the server of `TEST_POSTGRES_URL`; without it only SQLite is measured, and that is said.

mod ask;
mod fill;

use ask::{Asker, Taken, Took};
use fill::Filled;
use service::db::Engine;
use std::time::Instant;

const YEAR: usize = 3;
const TEN_YEARS: usize = 30;
/// Of so many rounds the files are taken along: a round has 25 values of each of 25 regions.
const FILES_OF: [usize; 3] = [8, 80, 160];
const VALUES: usize = 25 * 25;

#[tokio::main]
async fn main() {
    let times: Vec<usize> = std::env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    let times = if times.is_empty() { vec![10, 100] } else { times };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    println!("program and database share {cores} cores; the middle of {} answers, in ms", ask::TIMES);
    measure(Engine::Sqlite, &times).await;
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(_) => measure(Engine::Postgres, &times).await,
        Err(_) => println!("postgres: not measured, TEST_POSTGRES_URL is not set"),
    }
}

/// What all pages took in a network of this size.
struct Column {
    head: String,
    took: Vec<Took>,
    /// The most memory that the program had meanwhile.
    peak: String,
}

async fn measure(engine: Engine, times: &[usize]) {
    let mut columns = Vec::new();
    let mut small = Filled::new(engine, 1).await;
    small.rounds_until(YEAR).await;
    columns.push(column(format!("{YEAR} rounds"), &small).await);
    small.rounds_until(FILES_OF[0]).await;
    files(engine, FILES_OF[0], &small).await;
    columns.push(column(format!("{} rounds", FILES_OF[0]), &small).await);
    small.rounds_until(TEN_YEARS).await;
    columns.push(column(format!("{TEN_YEARS} rounds"), &small).await);
    for rounds in &FILES_OF[1..] {
        small.rounds_until(*rounds).await;
        files(engine, *rounds, &small).await;
    }
    for times in times {
        let begin = Instant::now();
        let mut large = Filled::new(engine, *times).await;
        large.rounds_until(YEAR).await;
        println!("{engine:?}: {} regions with {YEAR} rounds were stored in {:.0?}", 25 * times, begin.elapsed());
        columns.push(column(format!("regions ×{times}"), &large).await);
    }
    table(engine, &columns);
}

/// Takes every file along, and tells what that took.
async fn files(engine: Engine, rounds: usize, filled: &Filled) {
    let asker = Asker::new(filled).await;
    println!("{engine:?}: {rounds} rounds, {} values", rounds * VALUES);
    for file in ask::FILES {
        forget_peak();
        let Taken { bytes, first, all } = asker.take(file).await;
        let peak = status("VmHWM:");
        println!(
            "  {file:<22}{bytes:>11} bytes, first byte {:>6} ms, all {:>6} ms, peak {peak}",
            first.as_millis(),
            all.as_millis()
        );
    }
}

async fn column(head: String, filled: &Filled) -> Column {
    let asker = Asker::new(filled).await;
    forget_peak();
    let mut took = Vec::new();
    for page in ask::PAGES {
        took.push(asker.ask(page).await);
    }
    Column { head, took, peak: status("VmHWM:") }
}

/// The growth stands beside each number, against the first column.
fn table(engine: Engine, columns: &[Column]) {
    let heads: String = columns.iter().map(|column| format!("{:>22}", column.head)).collect();
    println!("{engine:?}\n  {:<44}{heads}", "page");
    for (nth, page) in ask::PAGES.iter().enumerate() {
        let first = columns[0].took[nth].middle;
        let cell = |column: &Column| {
            let took = column.took[nth].middle;
            format!("{:>14.2} (×{:>4.1})", took.as_secs_f64() * 1000.0, took.as_secs_f64() / first.as_secs_f64())
        };
        println!("  {:<44}{}", page.to_string(), columns.iter().map(cell).collect::<String>());
    }
    for column in columns {
        let heaviest = ask::PAGES.iter().zip(&column.took).max_by_key(|(_, took)| took.bytes);
        let Some((page, took)) = heaviest else { continue };
        println!("  {}: the heaviest is {page}, {} bytes compressed; peak {}", column.head, took.bytes, column.peak);
    }
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
