//! Every later migration on the filled databases of the releases before.

use super::{migrations, plans};
use chrono::{DateTime, Utc};
use domain::account::{Actor, Member, Role, Seat};
use domain::ids::{MeetingId, MemberId, RegionId, SeatNumber};
use domain::meetings::MeetingKind;
use domain::search::Query;
use futures::future::BoxFuture;
use service::account;
use service::db::Engine;
use service::mails::Parts;
use service::meetings::{MeetingView, list_meetings, read_response};
use service::monitor::import::{self, MayImport};
use service::monitor::words;
use service::monitor::{AskedRounds, MOST_ROUNDS, NetworkView, network_view, region_view};
use service::network::proof::{MayManageSeats, MayReadLog};
use service::outbox::{self, Mail, Mailer, SendError};
use service::rounds::Reminded;
use service::survey::{kept_posts, review};
use service::testkit::{TestNet, filled, new_postgres_database};
use service::{fetch_all, fetch_one};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use uuid::Uuid;

/// The folders of kept databases, the oldest first.
pub fn kept() -> Vec<PathBuf> {
    let folder = migrations().parent().unwrap().join("tests/kept");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// A copy of a kept database, as it was when it was kept.
pub async fn restored(engine: Engine, from: &Path) -> TestNet {
    let folder = tempfile::tempdir().unwrap();
    let address = match engine {
        Engine::Sqlite => {
            let file = folder.path().join("portal.sqlite");
            std::fs::copy(from.join("portal.sqlite"), &file).unwrap();
            format!("sqlite:{}", file.display())
        }
        Engine::Postgres => {
            let address = new_postgres_database().await;
            let mut conn = PgConnection::connect(&address).await.unwrap();
            let dump = std::fs::read_to_string(from.join("portal.sql")).unwrap();
            sqlx::raw_sql(AssertSqlSafe(dump)).execute(&mut conn).await.unwrap();
            conn.close().await.unwrap();
            address
        }
    };
    let net = TestNet::at(address, folder).await;
    net.clock.set(filled::LEFT_AT.parse().unwrap());
    net
}

/// How many rows each table has.
pub async fn rows(net: &TestNet) -> BTreeMap<String, i64> {
    const TABLES: [&str; 2] = [
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    ];
    let mut read = net.ctx.db.read().await.unwrap();
    let conn = &mut read.conn();
    let mut found = BTreeMap::new();
    for (table,) in fetch_all!(conn, (String,), TABLES[net.ctx.db.engine() as usize]).unwrap() {
        let count = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
        let (count,) = fetch_one!(conn, (i64,), count).unwrap();
        found.insert(table, count);
    }
    found
}

/// The number of the newest migration that a kept database had.
pub fn number(folder: &Path) -> u32 {
    folder.file_name().unwrap().to_str().unwrap()[..4].parse().unwrap()
}

async fn each(engine: Engine) {
    assert!(!kept().is_empty());
    for folder in kept() {
        let net = restored(engine, &folder).await;
        let before = rows(&net).await;
        let empty: Vec<_> = before.iter().filter(|(table, count)| **count == 0 && *table != "meta").collect();
        assert!(empty.is_empty(), "{}: nothing in {empty:?}", folder.display());
        net.ctx.db.migrate().await.unwrap();
        assert!(net.ctx.db.is_current().await.unwrap());
        let after = rows(&net).await;
        for (table, count) in before.iter().filter(|(table, _)| *table != "_sqlx_migrations") {
            assert_eq!(after.get(table), Some(count), "{}: {table}", folder.display());
        }
        let migration = number(&folder);
        everything_is_found_again(&net, migration).await;
        letters_are_found_again(&net, migration).await;
    }
}

#[tokio::test]
async fn a_filled_network_survives_every_update_on_sqlite() {
    each(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_filled_network_survives_every_update_on_postgres() {
    each(Engine::Postgres).await;
}

#[derive(Default)]
struct Postman(Mutex<Vec<Mail>>);

impl Mailer for Postman {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        self.0.lock().unwrap().push(mail.clone());
        Box::pin(std::future::ready(Ok(())))
    }
}

pub async fn member(net: &TestNet, address: &str) -> Member {
    const FIND: &str =
        "SELECT m.id, m.name FROM members m JOIN member_emails e ON e.member_id = m.id WHERE e.address = $1";
    let mut read = net.ctx.db.read().await.unwrap();
    let (id, name) = fetch_one!(&mut read.conn(), (Uuid, String), FIND, address).unwrap();
    Member { id: MemberId(id), name, seat: None, roles: vec![] }
}

/// The meetings that have a round that was filled in here, by day.
async fn with_rounds(net: &TestNet, reader: &Actor) -> Vec<MeetingView> {
    let mut meetings = list_meetings(&net.ctx, reader).await.unwrap();
    meetings.retain(|meeting| meeting.round.as_ref().is_some_and(|round| round.imported_at.is_none()));
    meetings
}

/// The use cases of today read what those of then wrote.
async fn everything_is_found_again(net: &TestNet, migration: u32) {
    let ctx = &net.ctx;
    let admin = Actor::Member(Member { roles: vec![Role::Admin], ..member(net, "ada@regio.example").await });
    let drenthe = RegionId::new("drenthe");
    let seat = |number| Some(Seat { region: drenthe.clone(), number });
    let anna = Actor::Member(Member { seat: seat(SeatNumber::One), ..member(net, "anna@regio.example").await });

    let meetings = with_rounds(net, &admin).await;
    let days: Vec<String> = meetings.iter().map(|meeting| meeting.date.to_string()).collect();
    assert_eq!(days, ["2027-03-16", "2027-07-13", "2027-11-16"]);
    assert!(meetings.iter().all(|meeting| meeting.kind == MeetingKind::Network && meeting.planned_at.is_some()));
    if migration >= plans::SINCE {
        plans::are_found_again(net, &anna).await;
    }
    let response = read_response(ctx, &admin, meetings[1].id).await.unwrap().unwrap().response;
    assert_eq!((response.responded(), response.regions.len()), (1, 25));

    let region = region_view(ctx, &anna, &drenthe, AskedRounds::newest(MOST_ROUNDS)).await.unwrap();
    let result = region.rounds.last().unwrap().results.region(&drenthe).unwrap();
    assert_eq!(result.level("p1-trekker").map(|level| level.halves()), Some(7));
    let mut texts: Vec<_> = region.texts.iter().map(|text| text.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["Al een convenant.", "Zo gaat het.\nEn zó ook: “goed”."]);
    words_are_found_again(net, &admin, &anna, migration).await;
    imports_are_found_again(net, &admin, migration).await;
    let NetworkView::Public(public) = network_view(ctx, &Actor::Visitor).await.unwrap() else { panic!("a visitor") };
    assert_eq!(public.rounds.len(), 1);

    let own = review(ctx, &anna).await.unwrap();
    assert_eq!(own.colleague.map(|colleague| colleague.name).as_deref(), Some("Bert Élan"));
    kept_posts::restore(ctx, &anna).await.unwrap();
    assert_eq!(net.count("SELECT COUNT(*) FROM kept_posts").await, 0);
    assert_eq!(account::own_profile(ctx, &anna).await.unwrap().name, "Anna Müller-van ’t Hof");
    what_managers_read(net, &admin, meetings[0].id).await;
}

/// The round of before the portal is still marked, and is the only one.
async fn imports_are_found_again(net: &TestNet, admin: &Actor, migration: u32) {
    const SINCE: u32 = 12;
    let found = import::imported(&net.ctx, &MayImport::of(admin).unwrap()).await.unwrap();
    let files: Vec<_> = found.iter().map(|round| round.file.as_str()).collect();
    assert_eq!(files, ["vorige ronde.csv"][usize::from(migration < SINCE)..]);
}

/// The texts of the round that closed under a release of then are indexed, each once; what was said about them is kept.
async fn words_are_found_again(net: &TestNet, admin: &Actor, anna: &Actor, migration: u32) {
    const SINCE: u32 = 10;
    let indexed = [usize::from(migration < SINCE), 0];
    for expected in indexed {
        assert_eq!(words::index_waiting(&net.ctx).await.unwrap(), expected);
    }
    let asked = words::Filter { query: Query::parse("convenanten").unwrap(), ..words::Filter::default() };
    for who in [admin, anna] {
        let found = words::find(&net.ctx, who, &asked).await.unwrap();
        let [text] = &found.texts[..] else { panic!("{} texts", found.texts.len()) };
        assert_eq!((text.text.as_str(), text.author.as_deref()), ("Al een convenant.", Some("Bert Élan")));
        let own: Vec<_> = text.themes.iter().map(|theme| theme.label.as_str()).collect();
        assert_eq!(
            (own, text.is_marked),
            match (migration < SINCE, who == admin) {
                (true, _) => (vec![], false),
                (false, is_admin) => (vec![filled::words::THEME], is_admin),
            }
        );
    }
}

/// The mails that waited go out, those of before the letters as text alone; and what a round had reminded of is remembered.
async fn letters_are_found_again(net: &TestNet, migration: u32) {
    let is_older = migration < 2;
    // What was of use until the first meeting is not sent any more.
    const WAITING: &str = "SELECT COUNT(*) FROM outbox
        WHERE sent_at IS NULL AND given_up_at IS NULL AND (useless_after IS NULL OR useless_after > $1)";
    let at: DateTime<Utc> = filled::LEFT_AT.parse().unwrap();
    let (waiting,) = {
        let mut read = net.ctx.db.read().await.unwrap();
        fetch_one!(&mut read.conn(), (i64,), WAITING, at).unwrap()
    };
    let postman = Postman::default();
    while outbox::work_once(&net.ctx, &postman).await.unwrap() > 0 {}
    let sent = postman.0.into_inner().unwrap();
    assert_eq!(i64::try_from(sent.len()).unwrap(), waiting);
    assert!(sent.iter().any(|mail| mail.subject == "Je code om in te loggen" && mail.text.contains("/inloggen/code#")));
    assert!(sent.iter().all(|mail| mail.text.starts_with("Dag") && mail.html.is_none() == is_older));
    let with_parts = sent.iter().filter(|mail| mail.parts != Parts::default()).count();
    let admin = Member { roles: vec![Role::Admin], ..member(net, "ada@regio.example").await };
    let meetings = with_rounds(net, &Actor::Member(admin)).await;
    let reminded = meetings[1].round.as_ref().unwrap().reminded;
    let found = if is_older { (false, [None, None]) } else { (true, [Some(Reminded::Sent(at)), None]) };
    assert_eq!((with_parts > 0, reminded), found);
    assert_eq!(service::rounds::send_reminders(&net.ctx).await.unwrap(), 0, "none goes a second time");
}

async fn what_managers_read(net: &TestNet, admin: &Actor, first: MeetingId) {
    let proof = MayManageSeats::of(admin).unwrap();
    let groningen = service::network::region_detail(&net.ctx, &proof, &RegionId::new("groningen")).await.unwrap();
    assert!(groningen.unwrap().region.holder(SeatNumber::One).is_none(), "the seat ended");
    let log = service::network::read_log(&net.ctx, &MayReadLog::of(admin).unwrap(), 1).await.unwrap();
    assert!(log.entries.len() > 10);
    let response = read_response(&net.ctx, admin, first).await.unwrap().unwrap().response;
    assert_eq!(response.responded(), 5, "what was frozen");
}
