//! A disk that fills up: saving ends for as long as there is no room, and begins again by itself.

use service::db::{DbError, Engine};
use service::testkit::TestNet;
use service::{execute, fetch_one};

const INSERT: &str = "INSERT INTO meta (name, value) VALUES ($1, $2)";

async fn insert(net: &TestNet, name: &str, length: usize) -> Result<u64, DbError> {
    let (name, value) = (name.to_owned(), "x".repeat(length));
    net.ctx.db.write(move |conn| Box::pin(async move { execute!(conn, INSERT, name, value) })).await
}

/// SQLite ends the transaction by itself when the disk is full, and the driver does not know. `max_page_count` is SQLite's own
/// way to have no more room; it belongs to a connection, so it goes when that is replaced, as the disk that has room again.
#[tokio::test]
async fn a_full_disk_on_sqlite_is_an_outage_that_ends() {
    let net = TestNet::new(Engine::Sqlite).await;
    insert(&net, "before", 10).await.unwrap();
    let full = net.ctx.db.write(|conn| {
        Box::pin(async move {
            let (pages,) = fetch_one!(conn, (i64,), "PRAGMA page_count")?;
            let limit: &'static str = Box::leak(format!("PRAGMA max_page_count = {pages}").into_boxed_str());
            fetch_one!(conn, (i64,), limit).map(drop)
        })
    });
    full.await.unwrap();
    let error = insert(&net, "too large", 100_000).await.unwrap_err();
    assert!(error.is_outage(), "{error}");
    insert(&net, "after", 100_000).await.unwrap();
    assert_eq!(net.count("SELECT COUNT(*) FROM meta WHERE name IN ('before', 'after')").await, 2);
    assert_eq!(net.count("SELECT COUNT(*) FROM meta WHERE name = 'too large'").await, 0);
}
