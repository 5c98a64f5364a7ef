//! How fast invitations go: `cargo run --release -p server --example invitations [-- PEOPLE]`.
//!
//! For each engine a webinar is made for so many people (5,000), its invitations are written into the outbox, and sent to a real mail
//! server beside the program: Debian's aiosmtpd, which throws them away. What the mail server itself takes of the time is told by
//! sending one mail over and over without a database. Not a timed test.
//!
//! PostgreSQL is the server of `TEST_POSTGRES_URL`; without it only SQLite is measured, and that is said.

use chrono::Duration;
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use server::mail::MailTarget;
use service::db::{DbError, Engine};
use service::meetings::letters::send_due;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingPlan, Place, make_of_kind};
use service::outbox::{self, Mail, Mailer};
use service::testkit::{Network, OnEngine as _, plan};
use service::{execute, fetch_one};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration as Time, Instant};

const MEMBER: &str = "INSERT INTO members (id, name, organisation, function, created_at) VALUES ($1, $2, '', '', $3)";
const ADDRESS: &str = "INSERT INTO member_emails (address, member_id, gets_mail, added_at) VALUES ($1, $2, $3, $4)";
const ROLE: &str = "INSERT INTO member_roles (id, member_id, role, given_at) VALUES ($1, $2, 'partner', $3)";
const WAITING: &str = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL AND given_up_at IS NULL";

#[tokio::main]
async fn main() {
    let people = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(5000);
    let port = free_port();
    let mut mail_server = mail_server(port);
    let target = MailTarget::parse(&format!("smtp://127.0.0.1:{port}")).expect("an address");
    let mailer = target.mailer("Lerend netwerk <portaal@lerendnetwerk.example>").expect("a sender");
    println!("{people} people; program, database and mail server share {} cores", cores());
    measure(Engine::Sqlite, people, &*mailer).await;
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(_) => measure(Engine::Postgres, people, &*mailer).await,
        Err(_) => println!("postgres: not measured, TEST_POSTGRES_URL is not set"),
    }
    mail_server.kill().expect("it runs");
    let _ = mail_server.wait();
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(0, usize::from)
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("a listener has an address").port()
}

fn mail_server(port: u16) -> Child {
    let mut command = Command::new("/usr/bin/python3");
    command.args(["-m", "aiosmtpd", "-n", "-l", &format!("127.0.0.1:{port}"), "-c", "aiosmtpd.handlers.Sink"]);
    let child = command.stderr(Stdio::null()).spawn().expect("Debian's python3-aiosmtpd is installed");
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        std::thread::sleep(Time::from_millis(50));
    }
    child
}

async fn measure(engine: Engine, people: usize, mailer: &dyn Mailer) {
    let net = Network::on(engine).await;
    populate(&net, people).await;
    let before = memory();
    let proof = MayPlan::of(&Actor::System).expect("the portal itself may");
    let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan("2027-06-15") };
    let id = MeetingId(net.ctx.new_id());
    make_of_kind(&net.ctx, &proof, MeetingKind::Webinar, id, &plan).await.expect("a meeting is made");
    net.clock.advance(Duration::hours(1));
    let start = Instant::now();
    assert_eq!(send_due(&net.ctx).await.expect("they are written"), people);
    let written = start.elapsed();
    let start = Instant::now();
    assert_eq!(send_due(&net.ctx).await.expect("nothing is due"), 0);
    let looked = start.elapsed();
    let start = Instant::now();
    let stop = async {
        while waiting(&net).await > 0 {
            tokio::time::sleep(Time::from_millis(200)).await;
        }
    };
    outbox::run(&net.ctx, mailer, stop, Time::from_secs(5)).await;
    let sent = start.elapsed();
    let rate = |time: Time| people as f64 / time.as_secs_f64();
    println!("{engine:?}: written in {written:.1?} ({:.0} a second), looked at again in {looked:.0?}", rate(written));
    println!("{engine:?}: sent in {sent:.1?} ({:.0} a second)", rate(sent));
    println!("{engine:?}: memory {before} before, at most {} while it went", peak());
    println!("{engine:?}: the mail server alone takes {:.0} a second", bare(mailer).await);
}

/// Partners, without the use case that invites each by mail.
async fn populate(net: &Network, people: usize) {
    let ctx = net.ctx.clone();
    let write = net.ctx.db.write(move |conn| {
        Box::pin(async move {
            let now = ctx.now();
            for nth in 0..people {
                let (id, role) = (ctx.new_id(), ctx.new_id());
                execute!(conn, MEMBER, id, format!("Persoon {nth}"), now)?;
                execute!(conn, ADDRESS, format!("persoon{nth}@regio.example"), id, true, now)?;
                execute!(conn, ROLE, role, id, now)?;
            }
            Ok(())
        })
    });
    let done: Result<(), DbError> = write.await;
    done.expect("the people are stored");
}

async fn waiting(net: &Network) -> i64 {
    let mut read = net.ctx.db.read().await.expect("the database answers");
    fetch_one!(&mut read.conn(), (i64,), WAITING).expect("a number").0
}

/// Mails a second that the mail server takes, eight at a time, when no database is asked.
async fn bare(mailer: &dyn Mailer) -> f64 {
    const TIMES: usize = 800;
    let mail = Mail {
        id: uuid::Uuid::nil(),
        to: "anna@regio.example".into(),
        subject: "Uitnodiging".into(),
        text: "x".repeat(700),
        html: Some("<p>x</p>\n".repeat(700)),
        parts: service::mails::Parts::default(),
        sent_at: chrono::DateTime::UNIX_EPOCH,
    };
    let start = Instant::now();
    for _ in 0..TIMES / 8 {
        let sent = futures::future::join_all((0..8).map(|_| mailer.send(&mail))).await;
        assert!(sent.iter().all(Result::is_ok), "the mail server takes it");
    }
    TIMES as f64 / start.elapsed().as_secs_f64()
}

fn memory() -> String {
    status("VmRSS:")
}

/// The most that the program had until now.
fn peak() -> String {
    status("VmHWM:")
}

fn status(name: &str) -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("?").trim().to_owned()
}
