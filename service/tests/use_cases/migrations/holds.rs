//! Feeds of before holds could be chosen: they go on as they were.

use super::filled::{kept, number, restored, rows};
use super::migrations;
use super::plans::SINCE;
use domain::account::{Actor, Member, Role, Seat};
use domain::ids::{MemberId, RegionId, SeatNumber};
use service::db::Engine;
use service::meetings::calendar::{choose_holds, feed, make_feed, own_feed};
use service::testkit::TestNet;
use service::{both_engines, fetch_one};
use sqlx::migrate::Migrator;
use uuid::Uuid;

/// The migrations of this version before the one that lets people choose.
async fn before_holds(engine: Engine) -> Migrator {
    let folder = tempfile::tempdir().unwrap();
    let ours = migrations().join(if engine == Engine::Sqlite { "sqlite" } else { "postgres" });
    for file in std::fs::read_dir(ours).unwrap() {
        let file = file.unwrap();
        if file.file_name().to_str().unwrap() < "0008" {
            std::fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
        }
    }
    Migrator::new(folder.path()).await.unwrap()
}

/// A member of a kept network.
async fn member(net: &TestNet, address: &str, seat: Option<SeatNumber>, roles: &[Role]) -> Actor {
    const FIND: &str =
        "SELECT m.id, m.name FROM members m JOIN member_emails e ON e.member_id = m.id WHERE e.address = $1";
    let mut read = net.ctx.db.read().await.unwrap();
    let (id, name) = fetch_one!(&mut read.conn(), (Uuid, String), FIND, address).unwrap();
    let seat = seat.map(|number| Seat { region: RegionId::new("drenthe"), number });
    Actor::Member(Member { id: MemberId(id), name, seat, roles: roles.to_vec() })
}

both_engines! {
    async fn a_feed_of_before_is_read_as_it_was_and_its_owner_can_choose(net: TestNet) {
        let engine = net.ctx.db.engine();
        // Those that have no feed yet.
        for folder in kept().into_iter().filter(|folder| number(folder) < SINCE) {
            let net = restored(engine, &folder).await;
            net.ctx.db.migrate_with(&before_holds(engine).await).await.unwrap();
            let anna = member(&net, "anna@regio.example", Some(SeatNumber::One), &[]).await;
            // As the release before stores it.
            const STORE: &str = "INSERT INTO calendar_feeds (member_id, secret_hash, form_mark, salt, made_at)
                VALUES ($1, $2, $3, $4, $5)";
            let (id, now) = (anna.member_id().unwrap().0, net.ctx.now());
            assert_eq!(run!(net, STORE, id, &b"hash"[..], Uuid::nil(), &b"salt"[..], now), 1);
            let before = rows(&net).await;
            net.ctx.db.migrate().await.unwrap();
            let after = rows(&net).await;
            for (table, count) in before.iter().filter(|(table, _)| *table != "_sqlx_migrations") {
                assert_eq!(after.get(table), Some(count), "{}: {table}", folder.display());
            }
            let shown = own_feed(&net.ctx, &anna, None).await.unwrap().unwrap();
            assert_eq!((shown.made_at, shown.with_holds), (now, false));
            choose_holds(&net.ctx, &anna, true).await.unwrap();
            let ada = member(&net, "ada@regio.example", None, &[Role::Admin]).await;
            let secret = make_feed(&net.ctx, &ada, net.ctx.new_id()).await.unwrap();
            assert!(feed(&net.ctx, &secret).await.unwrap().unwrap().text.contains("BEGIN:VEVENT"));
            assert!(own_feed(&net.ctx, &anna, None).await.unwrap().unwrap().with_holds);
        }
    }
}
