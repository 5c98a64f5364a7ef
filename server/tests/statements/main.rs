//! How many statements a page asks of the database, so that growth is noticed: each is a way to PostgreSQL and back.

#[allow(
    dead_code,
    reason = "this listens to all of its process, so it is a program of its own and uses a part of the kit"
)]
#[path = "../portal/kit/mod.rs"]
mod kit;
mod takes;

use chrono::{Months, NaiveDate};
use domain::account::{Actor, Member, Role, Seat};
use domain::ids::{MeetingId, RegionId};
use domain::meetings::{MeetingKind, MeetingState};
use domain::rounds::RoundState;
use domain::survey::Share;
use http::StatusCode;
use kit::browser::{Browser, Portal};
use service::db::Engine;
use service::demo::{self, Variant};
use service::meetings::agenda::read_agenda;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingPlan, MeetingView, Place, list_meetings, make_of_kind};
use service::network::regions_and_members;
use service::testkit::{Network, OnEngine, TestNet, plan};
use std::sync::Mutex;
use std::time::Duration;
use takes::{COORDINATOR, TAKES, TREKKER};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// What the driver said that it asked; transactions are no statements.
static ASKED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Listens to the driver.
struct Listener;

impl Subscriber for Listener {
    fn enabled(&self, of: &Metadata<'_>) -> bool {
        of.target() == "sqlx::query"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut said = Said(String::new());
        event.record(&mut said);
        let told = ["BEGIN", "COMMIT", "ROLLBACK", "PRAGMA"].iter().any(|word| said.0.starts_with(word));
        if !told {
            ASKED.lock().unwrap().push(said.0);
        }
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// How the statement begins.
struct Said(String);

impl Visit for Said {
    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "summary" {
            value.clone_into(&mut self.0);
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        if field.name() == "summary" {
            self.0 = format!("{value:?}");
        }
    }
}

/// One test, and alone in its program: what listens hears everybody.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_asks_more_than_it_did() {
    tracing::subscriber::set_global_default(Listener).unwrap();
    let mut wrong = Vec::new();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let portal = Portal::on(engine).await;
        demo::seed(&portal.net.ctx, Variant::Open).await.unwrap();
        let (open, sought) = (open_meeting(&portal).await, sought_meeting(&portal).await);
        let held = held_meeting(&portal).await;
        let (held, item) = (held.id.to_string(), first_item(&portal, &held).await);
        for (who, path, expected) in TAKES {
            let mut path = path.replace("{open}", &open).replace("{sought}", &sought).replace("{held}", &held);
            path = path.replace("{item}", &item);
            if path.contains("{webinar}") {
                path = path.replace("{webinar}", &webinar(&portal).await);
            }
            let path = path.as_str();
            let asked = asked_for(&mut browser(&portal, who).await, path).await;
            println!("{engine:?}: {who} {path}: {}", asked.len());
            if asked.len() != expected {
                wrong.push(format!(
                    "{engine:?}: {who} {path}: {} instead of {expected}\n  {}",
                    asked.len(),
                    asked.join("\n  ")
                ));
            }
        }
    }
    for engine in [Engine::Sqlite, Engine::Postgres] {
        a_round_more_costs_no_statement(engine).await;
    }
    assert!(wrong.is_empty(), "a page asks more, or less and then the table is to be mended:\n{}", wrong.join("\n"));
}

/// The statements that a page asks for, when it was asked for before: the first time frozen rounds are read and parsed.
async fn asked_for(browser: &mut Browser, path: &str) -> Vec<String> {
    assert_eq!(browser.get(path).await.status, StatusCode::OK, "{path}");
    settled().await;
    ASKED.lock().unwrap().clear();
    browser.get(path).await;
    settled().await;
    std::mem::take(&mut *ASKED.lock().unwrap())
}

/// The page of a region asks as much after eleven rounds as after three, and so do a picture of it, the timeline and a year in figures.
async fn a_round_more_costs_no_statement(engine: Engine) {
    let net = TestNet::new(engine).await;
    net.clock.set("2026-01-01T09:00:00Z".parse().unwrap());
    let net = Network::in_net(net).await;
    let trekker = net.trekker("drenthe", 1).await;
    let mut asked = Vec::new();
    for number in 0..11 {
        let day = NaiveDate::from_ymd_opt(2026, 3, 3).unwrap() + Months::new(4 * number);
        let round = net.open_round(&day.to_string()).await;
        net.fill_in(&trekker, "3").await;
        net.write(&trekker, "o1-trots", "Er is een plan.", Share::Network).await;
        net.send_in(&trekker).await;
        net.close_round(round).await;
        if number == 2 || number == 10 {
            let mut browser = Browser::of(&net.ctx);
            browser.cookies = kit::cookies::of_login(&net.ctx, &trekker).await;
            let year = "/bijeenkomsten/terugblik/2026";
            for path in
                ["/monitor/regio/drenthe", "/monitor/regio/drenthe/p1-trekker.png", "/bijeenkomsten/tijdlijn", year]
            {
                // A picture is no text; the page of which it is was read before it, so nothing is parsed.
                browser.download(path).await;
                settled().await;
                ASKED.lock().unwrap().clear();
                assert_eq!(browser.download(path).await.0.status, StatusCode::OK, "{path}");
                settled().await;
                asked.push(std::mem::take(&mut *ASKED.lock().unwrap()).len());
            }
        }
    }
    assert_eq!(asked[..4], asked[4..], "{engine:?}: after three rounds and after eleven");
}

/// The thread of SQLite tells of a statement a little after its answer: waits until nothing more was told for a while.
async fn settled() {
    let told = || ASKED.lock().unwrap().len();
    let mut before = usize::MAX;
    while before != told() {
        before = told();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// The id of the meeting whose round is open.
async fn open_meeting(portal: &Portal) -> String {
    let all = list_meetings(&portal.net.ctx, &Actor::System).await.unwrap();
    let is_open = |meeting: &&MeetingView| meeting.round.as_ref().is_some_and(|round| round.state == RoundState::Open);
    all.iter().find(is_open).expect("a round is open").id.to_string()
}

/// The id of the meeting whose date is sought.
async fn sought_meeting(portal: &Portal) -> String {
    let all = list_meetings(&portal.net.ctx, &Actor::System).await.unwrap();
    all.iter().find(|meeting| meeting.state == MeetingState::DatePoll).expect("a date is sought").id.to_string()
}

/// The last meeting that was held.
async fn held_meeting(portal: &Portal) -> MeetingView {
    let all = list_meetings(&portal.net.ctx, &Actor::System).await.unwrap();
    all.into_iter().rev().find(|meeting| meeting.state == MeetingState::Held).expect("one was held")
}

/// The id of the first item on the agenda of a meeting.
async fn first_item(portal: &Portal, meeting: &MeetingView) -> String {
    let agenda = read_agenda(&portal.net.ctx, &Actor::System, meeting).await.unwrap();
    agenda.expect("it has an agenda").items[0].id.to_string()
}

/// Makes a webinar and gives its id.
async fn webinar(portal: &Portal) -> String {
    let ctx = &portal.net.ctx;
    let day = domain::time::day(ctx.now() + chrono::Duration::days(40));
    let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(&day.to_string()) };
    let (proof, id) = (MayPlan::of(&Actor::System).unwrap(), MeetingId(ctx.new_id()));
    make_of_kind(ctx, &proof, MeetingKind::Webinar, id, &plan).await.unwrap().to_string()
}

async fn browser(portal: &Portal, who: &str) -> Browser {
    match actor(portal, who).await {
        Some(actor) => Browser::log_in_as(portal, &actor).await,
        None => portal.browser(),
    }
}

async fn actor(portal: &Portal, who: &str) -> Option<Actor> {
    let (regions, people) = regions_and_members(&portal.net.ctx, &Actor::System).await.unwrap();
    let member = match who {
        TREKKER => {
            let drenthe = regions.iter().find(|region| region.id == RegionId::new("drenthe")).unwrap();
            let holder = &drenthe.holders.as_ref().unwrap()[0];
            let seat = Some(Seat { region: drenthe.id.clone(), number: holder.seat });
            Member { id: holder.member, name: holder.name.clone(), seat, roles: Vec::new() }
        }
        COORDINATOR => {
            let people = people.unwrap();
            let person = people.iter().find(|it| it.roles == [Role::Coordinator] && it.seat.is_none()).unwrap();
            Member { id: person.id, name: person.name.clone(), seat: None, roles: person.roles.clone() }
        }
        _ => return None,
    };
    Some(Actor::Member(member))
}
