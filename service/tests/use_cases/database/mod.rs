//! The database layer keeps its promises on both engines.

mod clock;
mod disk;
mod keeping;
mod limits;
mod retries;

use futures::future::join_all;
use service::both_engines;
use service::db::DbError;
use service::testkit::TestNet;
use service::{execute, fetch_one};
use std::sync::Arc;
use tokio::sync::Notify;

const COUNT: &str = "SELECT COUNT(*) FROM meta";
const INSERT: &str = "INSERT INTO meta (name, value) VALUES ($1, $2)";

async fn insert(net: &service::testkit::TestNet, name: String) -> Result<(), DbError> {
    net.ctx
        .db
        .write(move |conn| {
            Box::pin(async move {
                execute!(conn, INSERT, name, "x")?;
                Ok(())
            })
        })
        .await
}

both_engines! {
    async fn a_refused_write_does_not_undo_its_neighbours(net: TestNet) {
        insert(&net, "same".into()).await.unwrap();
        let names = (0..40).map(|i| if i % 4 == 0 { "same".to_owned() } else { format!("name {i}") });
        let results = join_all(names.map(|name| insert(&net, name))).await;
        assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 30);
        assert!(results.iter().filter_map(|r| r.as_ref().err()).all(DbError::is_unique_violation));
        let mut read = net.ctx.db.read().await.unwrap();
        let (count,) = fetch_one!(&mut read.conn(), (i64,), COUNT).unwrap();
        assert_eq!(count, 31);
    }

    async fn a_work_that_panics_leaves_the_writer_alive(net: TestNet) {
        let db = net.ctx.db.clone();
        let fell = tokio::spawn(async move {
            db.write(|_| Box::pin(async { if true { panic!("on purpose") } Ok::<(), DbError>(()) })).await
        }).await;
        assert!(fell.unwrap_err().is_panic(), "a fault of ours, and no outage of the database");
        insert(&net, "after".into()).await.unwrap();
    }

    async fn closing_waits_for_a_write_that_has_begun(net: TestNet) {
        let ctx = net.ctx.clone();
        let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (has_begun, may_go_on) = (begun.clone(), go_on.clone());
        let slow = tokio::spawn(async move {
            ctx.db.write(move |conn| Box::pin(async move {
                has_begun.notify_one();
                may_go_on.notified().await;
                execute!(conn, INSERT, "slow", "x")
            })).await
        });
        begun.notified().await;
        let mut closing = std::pin::pin!(net.ctx.db.close());
        assert!(futures::poll!(&mut closing).is_pending());
        go_on.notify_one();
        closing.await;
        assert_eq!(slow.await.unwrap().unwrap(), 1);
    }

    async fn later_kinds_and_states_of_meetings_have_room(net: TestNet) {
        const MEETING: &str = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, place, note, sequence,
            version, created_at) VALUES ($1, $2, $3, $4, '10:00', '11:00', '', '', 0, 1, $5)";
        let (now, day) = (net.ctx.now(), net.ctx.now().date_naive());
        for (kind, state, fits) in [("webinar", "date_poll", true), ("q_and_a", "concept", true), ("feest", "held", false)] {
            let id = net.ctx.new_id();
            let made = net.ctx.db.write::<_, DbError, _>(move |conn| {
                Box::pin(async move { execute!(conn, MEETING, id, kind, state, day, now) })
            });
            assert_eq!(made.await.is_ok(), fits, "{kind}, {state}");
        }
    }

    async fn a_migrated_database_is_current(net: TestNet) {
        assert!(net.ctx.db.is_current().await.unwrap());
    }

    async fn servers_of_the_release_before_go_on_while_they_are_replaced(net: TestNet) {
        let newer = net.ctx.db.write(|conn| Box::pin(async move {
            execute!(conn, "UPDATE _sqlx_migrations SET version = version + 1000")
        }));
        assert!(newer.await.unwrap() > 0);
        assert!(net.ctx.db.is_current().await.unwrap());
    }

    async fn only_an_absent_table_means_that_nothing_was_migrated(net: TestNet) {
        let failed = async |sql: &'static str| {
            let mut read = net.ctx.db.read().await.unwrap();
            fetch_one!(&mut read.conn(), (i64,), sql).unwrap_err().is_missing_table()
        };
        assert!(failed("SELECT COUNT(*) FROM elsewhere").await);
        assert!(!failed("SELECT COUNT(elsewhere) FROM meta").await);
        // As after a restore that went half: the table is there, and cannot be read as ours.
        let broken = net.ctx.db.write(|conn| Box::pin(async move {
            execute!(conn, "ALTER TABLE _sqlx_migrations RENAME COLUMN success TO done")
        }));
        broken.await.unwrap();
        assert!(net.ctx.db.is_current().await.is_err(), "another fault is passed on");
    }
}
