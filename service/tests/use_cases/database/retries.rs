//! Works that PostgreSQL undoes although nothing is wrong with them: they are done again, and once in the end.

use service::db::{BoxFuture, Conn, Db, DbError, Engine, Trouble};
use service::testkit::TestNet;
use service::{execute, fetch_one};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

const ADD: &str = "INSERT INTO meta (name, value) VALUES ($1, '')";
const CHANGE: &str = "UPDATE meta SET value = value || 'x' WHERE name = 'done'";
const DONE: &str = "SELECT COUNT(*) FROM meta WHERE name = 'done' AND value = 'x'";
const TRACES: &str = "SELECT COUNT(*) FROM meta WHERE name = 'trace'";

/// What stands in the way of a work, in its own transaction.
type Obstacle = for<'a> fn(&'a mut Conn<'_>, &'a Db) -> BoxFuture<'a, Result<(), DbError>>;

/// 40001: somebody else changes the row that this work changes, after the moment to which all that it reads belongs.
fn overtaken<'a>(conn: &'a mut Conn<'_>, db: &'a Db) -> BoxFuture<'a, Result<(), DbError>> {
    Box::pin(async move {
        execute!(conn, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")?;
        fetch_one!(conn, (i64,), DONE)?;
        let other = "UPDATE meta SET value = '' WHERE name = 'done'";
        db.write(move |conn| Box::pin(async move { execute!(conn, other) })).await.map(drop)
    })
}

/// 25006: as in a session that was left reading.
fn only_reading<'a>(conn: &'a mut Conn<'_>, _db: &'a Db) -> BoxFuture<'a, Result<(), DbError>> {
    Box::pin(async move { execute!(conn, "SET TRANSACTION READ ONLY").map(drop) })
}

/// 25P02: as in a transaction that had failed before.
fn failed_before<'a>(conn: &'a mut Conn<'_>, _db: &'a Db) -> BoxFuture<'a, Result<(), DbError>> {
    Box::pin(async move {
        execute!(conn, ADD, "trace")?;
        execute!(conn, "SELECT 1 / 0").unwrap_err();
        Ok(())
    })
}

const OBSTACLES: [(Obstacle, Trouble); 3] =
    [(overtaken, Trouble::Conflict), (only_reading, Trouble::ReadOnly), (failed_before, Trouble::Aborted)];

async fn ready() -> TestNet {
    let net = TestNet::new(Engine::Postgres).await;
    net.ctx.db.write(|conn| Box::pin(async move { execute!(conn, ADD, "done") })).await.unwrap();
    net
}

/// Changes the row, with the obstacle in the way of the first `times` tries: how it ended, and after how many tries.
async fn change(net: &TestNet, obstacle: Obstacle, times: usize) -> (Result<u64, DbError>, usize) {
    let (tries, db) = (Arc::new(AtomicUsize::new(0)), net.ctx.db.clone());
    let counted = tries.clone();
    let done = net.ctx.db.write(move |conn| {
        Box::pin(async move {
            if counted.fetch_add(1, Ordering::SeqCst) < times {
                obstacle(conn, &db).await?;
            }
            execute!(conn, CHANGE)
        })
    });
    (done.await, tries.load(Ordering::SeqCst))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_work_that_is_undone_once_is_done_once_on_postgres() {
    for (obstacle, trouble) in OBSTACLES {
        let net = ready().await;
        let (done, tries) = change(&net, obstacle, 1).await;
        assert_eq!((done.unwrap(), tries), (1, 2), "{trouble:?}");
        assert_eq!((net.count(DONE).await, net.count(TRACES).await), (1, 0), "{trouble:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_work_that_is_always_undone_is_given_up_on_postgres() {
    for (obstacle, trouble) in OBSTACLES {
        let net = ready().await;
        let (done, tries) = change(&net, obstacle, usize::MAX).await;
        assert_eq!((done.unwrap_err().trouble(), tries), (trouble, 3));
        assert_eq!((net.count(DONE).await, net.count(TRACES).await), (0, 0), "{trouble:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn our_sessions_on_postgres_say_that_they_are_the_portals() {
    const NAMED: &str = "SELECT COUNT(*) FROM pg_stat_activity
        WHERE pid = pg_backend_pid() AND datname = current_database() AND application_name = 'portal'";
    let net = TestNet::new(Engine::Postgres).await;
    assert_eq!(net.count(NAMED).await, 1, "who reads");
    let writing = net.ctx.db.write(|conn| Box::pin(async move { fetch_one!(conn, (i64,), NAMED) }));
    assert_eq!(writing.await.unwrap(), (1,), "who writes");
}
