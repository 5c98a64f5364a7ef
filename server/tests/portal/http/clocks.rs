//! A server whose clock is not the database's.

use super::process::{serve, where_it_serves};
use crate::kit::{data::Data, program::portal, socket};
use service::{db::Engine, testkit::OnEngine};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::{
    io::{BufReader, Read},
    process::Stdio,
};

/// From now on the clock of the database runs so far ahead, for who connects from now on: a function of ours stands before
/// PostgreSQL's own. The server's clock is the machine's, and counts as real.
async fn set_ahead(database: &str, by: &str) {
    let name = database.rsplit_once('/').unwrap().1;
    let mut conn = PgConnection::connect(database).await.unwrap();
    let function = format!(
        "CREATE OR REPLACE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE
        AS $$ SELECT pg_catalog.clock_timestamp() + INTERVAL '{by}' $$;
        ALTER DATABASE {name} SET search_path = public, pg_catalog"
    );
    sqlx::raw_sql(AssertSqlSafe(function)).execute(&mut conn).await.unwrap();
    conn.close().await.unwrap();
}

/// What is said about the clock, with about an hour in it: asking takes a moment.
fn says_an_hour(text: &str, side: &str) -> bool {
    text.lines().any(|line| {
        let said = line.split_once("the clock of this server is ").and_then(|(_, rest)| rest.split_once(" s "));
        said.is_some_and(|(seconds, rest)| {
            let seconds: u32 = seconds.parse().unwrap();
            (3500..3700).contains(&seconds) && rest.starts_with(&format!("{side} the database's: synchronise both"))
        })
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_an_hour_off_is_told_by_the_probe_and_in_the_log() {
    let data = Data::on(Engine::Postgres).await;
    assert!(portal(&["migrate", "--database-url", &data.database]).status().unwrap().success());
    set_ahead(&data.database, "0 hours").await;
    let mut child = serve(data.folder.path(), &data.database).stderr(Stdio::piped()).spawn().unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap());
    let address = where_it_serves(&mut log);
    let ready = async || {
        let answer = socket::send(address, "GET", "/readyz", &[], b"").await;
        assert_eq!(answer.status, 200, "it can serve: {}", answer.text());
        answer.text()
    };
    assert_eq!(ready().await, "ready\n");
    for (by, side) in [("1 hour", "behind"), ("-1 hour", "ahead of")] {
        set_ahead(&data.database, by).await;
        let said = ready().await;
        assert!(said.starts_with("ready\n") && says_an_hour(&said, side), "{said}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let mut rest = String::new();
    log.read_to_string(&mut rest).unwrap();
    let warned = rest.lines().filter(|line| line.contains("\"WARN\"")).collect::<Vec<_>>().join("\n");
    assert!(says_an_hour(&warned, "behind") && says_an_hour(&warned, "ahead of"), "{rest}");
}
