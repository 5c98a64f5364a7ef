//! Visitors who go away, strangers who hold locks, works that hang: nobody else notices for long.

use futures::future::join_all;
use service::db::{BoxFuture, Conn, DbError, Engine, Limits, Lock, Trouble};
use service::testkit::TestNet;
use service::{both_engines, execute, fetch_one};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::timeout;

const INSERT: &str = "INSERT INTO meta (name, value) VALUES ($1, $2)";
const COUNT: &str = "SELECT COUNT(*) FROM meta WHERE name <> 'a'";
const LOCK: &str = "test.lock";

/// Long enough for any machine; what is waited for takes a part of it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Short limits, so that waiting for them takes no minute.
const SHORT: Limits = Limits {
    turn: Duration::from_millis(4000),
    lock: Duration::from_millis(500),
    statement: Duration::from_millis(1500),
    idle: Duration::from_millis(1500),
};

async fn insert(net: &TestNet, name: String) -> Result<u64, DbError> {
    net.ctx.db.write(move |conn| Box::pin(async move { execute!(conn, INSERT, name, "x") })).await
}

async fn count(net: &TestNet) -> i64 {
    net.count(COUNT).await
}

/// What a transaction does.
trait Work<T>: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, DbError>> + Clone + Send + 'static {}
impl<T, F> Work<T> for F where
    F: for<'a> FnOnce(&'a mut Conn<'_>) -> BoxFuture<'a, Result<T, DbError>> + Clone + Send + 'static
{
}

/// Says that it has begun, and does nothing more until it is told to go on.
fn held(begun: &Arc<Notify>, go_on: &Arc<Notify>) -> impl Work<u64> {
    let (begun, go_on) = (begun.clone(), go_on.clone());
    move |conn: &mut Conn<'_>| -> BoxFuture<'_, Result<u64, DbError>> {
        Box::pin(async move {
            begun.notify_one();
            go_on.notified().await;
            execute!(conn, INSERT, "held", "x")
        })
    }
}

both_engines! {
    async fn a_write_whose_client_has_gone_is_committed(net: TestNet) {
        let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        {
            let mut abandoned = pin!(net.ctx.db.write::<_, DbError, _>(held(&begun, &go_on)));
            assert!(futures::poll!(&mut abandoned).is_pending());
            begun.notified().await;
        }
        go_on.notify_one();
        // On SQLite the next write comes after it; on PostgreSQL it may still be under way.
        insert(&net, "next".into()).await.unwrap();
        while count(&net).await < 2 {
            tokio::task::yield_now().await;
        }
    }

    async fn transactions_that_are_abandoned_at_any_moment_leave_nothing(net: TestNet) {
        insert(&net, "a".into()).await.unwrap();
        let abandoned = (0..400_u64).map(|i| {
            let net = &net;
            async move {
                let moment = Duration::from_micros(i * 37 % 5000);
                if i % 2 == 0 {
                    let reading = async {
                        let mut read = net.ctx.db.read().await.unwrap();
                        fetch_one!(&mut read.conn(), (i64,), COUNT)
                    };
                    let _ = timeout(moment, reading).await;
                } else {
                    let _ = timeout(moment, insert(net, format!("name {i}"))).await;
                }
            }
        });
        join_all(abandoned).await;
        for i in 0..40 {
            insert(&net, format!("after {i}")).await.expect("nobody's transaction is in the way");
            let before = count(&net).await;
            insert(&net, format!("again {i}")).await.unwrap();
            assert!(count(&net).await > before, "a page shows what was written before it");
        }
        assert_eq!(left_open(&net).await, 0);
    }

    async fn nobody_who_reads_waits_for_who_writes(net: TestNet) {
        let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let db = net.ctx.db.clone();
        let work = held(&begun, &go_on);
        let holding = tokio::spawn(async move { db.write_with::<_, DbError, _>(Lock::Alone(LOCK), work).await });
        begun.notified().await;
        let waiting = (0..40).map(|i| {
            let db = net.ctx.db.clone();
            tokio::spawn(async move {
                let name = format!("waited {i}");
                db.write_with::<_, DbError, _>(Lock::Shared(LOCK), move |conn| {
                    Box::pin(async move { execute!(conn, INSERT, name, "x") })
                }).await
            })
        });
        let waiting: Vec<_> = waiting.collect();
        for _ in 0..20 {
            assert_eq!(count(&net).await, 0, "read while all the others wait");
        }
        go_on.notify_one();
        holding.await.unwrap().unwrap();
        for waited in waiting {
            waited.await.unwrap().unwrap();
        }
        assert_eq!(count(&net).await, 41);
    }

    async fn a_work_that_hangs_is_ended(net: TestNet) {
        let net = net.reopened(SHORT).await;
        let never = Arc::new(Notify::new());
        let hanging = net.ctx.db.write::<(), DbError, _>(move |conn| Box::pin(async move {
            execute!(conn, INSERT, "hanging", "x")?;
            never.notified().await;
            Ok(())
        }));
        let (hung, next) = tokio::join!(timeout(PATIENCE, hanging), async {
            insert(&net, "next".into()).await
        });
        assert!(hung.expect("it is ended").unwrap_err().is_outage());
        // On SQLite it may have waited for its turn for too long, and says so.
        assert!(next.is_ok() || next.unwrap_err().trouble() == Trouble::Busy);
        insert(&net, "later".into()).await.unwrap();
        assert_eq!(net.count("SELECT COUNT(*) FROM meta WHERE name = 'hanging'").await, 0);
    }

    async fn a_statement_that_takes_too_long_is_ended(net: TestNet) {
        const ENDLESS: &str = "WITH RECURSIVE endless (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM endless)
            SELECT COUNT(*) FROM endless";
        let net = net.reopened(SHORT).await;
        let endless = net.ctx.db.write(|conn| Box::pin(async move { fetch_one!(conn, (i64,), ENDLESS) }));
        let error = timeout(PATIENCE, endless).await.expect("it is ended").unwrap_err();
        assert_eq!(error.trouble(), Trouble::Busy, "{error}");
        insert(&net, "later".into()).await.unwrap();
    }

    async fn a_lock_that_a_stranger_holds_is_waited_for_in_vain(net: TestNet) {
        let net = net.reopened(SHORT).await;
        let mut stranger = net.stranger().await;
        stranger.hold(LOCK).await;
        let waiting = (0..18).map(|i| {
            net.ctx.db.write_with::<_, DbError, _>(Lock::Shared(LOCK), move |conn| Box::pin(async move {
                execute!(conn, INSERT, format!("waited {i}"), "x")
            }))
        });
        for waited in timeout(PATIENCE, join_all(waiting)).await.expect("they give up") {
            assert_eq!(waited.unwrap_err().trouble(), Trouble::Busy);
        }
        if net.ctx.db.engine() == Engine::Postgres {
            insert(&net, "needs no lock".into()).await.unwrap();
        }
        assert!(net.ctx.db.is_current().await.unwrap());
        stranger.let_go().await;
        insert(&net, "afterwards".into()).await.unwrap();
        assert_eq!(net.count("SELECT COUNT(*) FROM meta WHERE name LIKE 'waited%'").await, 0);
    }
}

/// Two transactions that take the same rows the other way round: PostgreSQL ends one of them, which is done again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadlock_ends_well_on_postgres() {
    const UPDATE: &str = "UPDATE meta SET value = value || 'x' WHERE name = $1";
    let net = TestNet::new(Engine::Postgres).await;
    insert(&net, "one".into()).await.unwrap();
    insert(&net, "two".into()).await.unwrap();
    let (met, tries) = (Arc::new(tokio::sync::Barrier::new(2)), Arc::new(AtomicUsize::new(0)));
    let cross = |first: &'static str, second: &'static str| {
        let (met, tries) = (met.clone(), tries.clone());
        net.ctx.db.write::<_, DbError, _>(move |conn| {
            Box::pin(async move {
                execute!(conn, UPDATE, first)?;
                if tries.fetch_add(1, Ordering::SeqCst) < 2 {
                    met.wait().await;
                }
                execute!(conn, UPDATE, second)
            })
        })
    };
    let (one, two) = tokio::join!(cross("one", "two"), cross("two", "one"));
    assert_eq!((one.unwrap(), two.unwrap()), (1, 1));
    assert_eq!(tries.load(Ordering::SeqCst), 3, "one of the two was done again");
    assert_eq!(net.count("SELECT COUNT(*) FROM meta WHERE value = 'xxx'").await, 2, "each was done once");
}

/// How many connections of ours stand in a transaction that nobody ends.
async fn left_open(net: &TestNet) -> i64 {
    const OPEN: &str = "SELECT COUNT(*) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'portal' AND state LIKE 'idle in transaction%'
            AND state_change < clock_timestamp() - INTERVAL '1 second'";
    if net.ctx.db.engine() == Engine::Sqlite {
        return 0;
    }
    const OURS: &str = "SELECT COUNT(*) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'portal'";
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert!(net.count(OURS).await > 0, "they are known by their name");
    net.count(OPEN).await
}
