//! How fast the survey is: `cargo run --release -p server --example load [-- SECONDS [CLIENTS …]]`.
//!
//! For each engine the program starts itself once more as a server, with the demo network, and is then its clients: 1, 8 and
//! 32 at once, each a trekker of their own with one connection. In the same run and the same server process it asks a bare
//! axum route that reads one row and sends a page of the same size, and one that inserts one row durably. What counts is the ratio:
//! the disk and the neighbours decide the rest. Not a timed test.
//!
//! PostgreSQL is the server of `TEST_POSTGRES_URL`; without it only SQLite is measured, and that is said.

mod client;
mod serve;
mod whole;

use client::{Load, Request, run};
use service::db::Engine;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const CLIENTS: [usize; 3] = [1, 8, 32];
const SECTION: &str = "/vragenlijst/doorontwikkeling";
/// Pages that no bare route is like: what counts is whether they got faster.
const OTHERS: [(&str, &str); 3] =
    [("growth page", "/monitor"), ("growth page, region", "/monitor/regio/drenthe"), ("start page", "/")];

#[tokio::main]
async fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", "sqlite"] => serve::serve(Engine::Sqlite).await,
        ["serve", "postgres"] => serve::serve(Engine::Postgres).await,
        ref rest => {
            let seconds = rest.first().and_then(|text| text.parse().ok()).unwrap_or(5);
            let clients: Vec<usize> = rest.iter().skip(1).filter_map(|text| text.parse().ok()).collect();
            let clients = if clients.is_empty() { CLIENTS.to_vec() } else { clients };
            let cores = std::thread::available_parallelism().map_or(0, usize::from);
            println!("{seconds} s a measurement; clients and server share {cores} cores");
            measure("sqlite", &clients, Duration::from_secs(seconds)).await;
            match std::env::var("TEST_POSTGRES_URL") {
                Ok(_) => measure("postgres", &clients, Duration::from_secs(seconds)).await,
                Err(_) => println!("\npostgres: not measured, TEST_POSTGRES_URL is not set"),
            }
        }
    }
}

/// A server in a process of its own, so that its memory can be told from the clients'.
struct Server {
    child: Child,
    portal: String,
    bare: String,
    cookies: Vec<String>,
}

impl Server {
    fn start(engine: &str) -> Self {
        let program = std::env::current_exe().expect("a running program has a path");
        let mut child = Command::new(program)
            .args(["serve", engine])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts once more");
        let out = child.stdout.take().expect("the output was asked for");
        let (mut portal, mut bare, mut cookies) = (String::new(), String::new(), Vec::new());
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            match line.split_once(' ') {
                Some(("portal", address)) => address.clone_into(&mut portal),
                Some(("bare", address)) => address.clone_into(&mut bare),
                Some(("cookie", value)) => cookies.push(value.to_owned()),
                Some(("part", text)) => println!("  {text}"),
                _ => break,
            }
        }
        Self { child, portal, bare, cookies }
    }

    /// Processor time so far, in hundredths of a second.
    fn processor(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let after_name = stat.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
        let used = after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok());
        Duration::from_millis(used.sum::<u64>() * 10)
    }

    /// Resident memory in MB.
    fn memory(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(f64::NAN) / 1000.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The server ends when nobody holds the other end of its input any more.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

async fn measure(engine: &str, all_clients: &[usize], time: Duration) {
    println!("\n{engine}");
    let server = Server::start(engine);
    tokio::time::sleep(Duration::from_secs(1)).await;
    println!("  memory before the first request: {:.1} MB", server.memory());
    println!("  {:24} {:>7} {:>10} {:>9} {:>9} {:>9}", "", "clients", "a second", "p50 ms", "p99 ms", "of bare");
    whole_survey(&server).await;
    for &clients in all_clients {
        let load = |address: &str, request: Request| {
            run(Load { address: address.to_owned(), cookies: server.cookies.clone(), clients, time, request })
        };
        let bare = load(&server.bare, Request::get("/page")).await;
        line("bare page", clients, &bare, None);
        let page = load(&server.portal, Request::get(SECTION)).await;
        line("survey page", clients, &page, Some(&bare));
        let packed = load(&server.portal, Request::get(SECTION).compressed()).await;
        line("survey page, compressed", clients, &packed, Some(&bare));
        for (what, path) in OTHERS {
            line(what, clients, &load(&server.portal, Request::get(path)).await, None);
        }
        let bare = load(&server.bare, Request::save("/insert")).await;
        line("bare durable insert", clients, &bare, None);
        let save = load(&server.portal, Request::save(SECTION)).await;
        line("saving an answer", clients, &save, Some(&bare));
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    println!("  memory after all this: {:.1} MB", server.memory());
}

async fn whole_survey(server: &Server) {
    let found = whole::fill_in(&server.portal, &server.cookies, || server.processor()).await;
    println!(
        "  whole survey: {:.1} ms of the server's processor in {} requests; {} sent in, {} stopped",
        found.processor.as_secs_f64() * 1000.0,
        found.requests,
        found.sent,
        found.stopped
    );
}

fn line(what: &str, clients: usize, took: &client::Took, bare: Option<&client::Took>) {
    let ratio = bare.map(|bare| format!("{:.2}", took.a_second() / bare.a_second())).unwrap_or_default();
    let (middle, slow) = (took.percentile(0.5), took.percentile(0.99));
    println!("  {what:24} {clients:>7} {:>10.0} {middle:>9.2} {slow:>9.2} {ratio:>9}", took.a_second());
    if took.failed > 0 {
        println!("  {:24} {} answers were refusals", "", took.failed);
    }
}
