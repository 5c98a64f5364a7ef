//! Databases in the PostgreSQL server of `TEST_POSTGRES_URL`.

use futures::FutureExt;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::Mutex;

tokio::task_local! {
    /// The addresses of the databases that the running test has made.
    static MADE: Mutex<Vec<String>>;
}

/// The address of a new, empty database on the server of `TEST_POSTGRES_URL`.
///
/// # Panics
/// When the server is not there.
pub async fn new_postgres_database() -> String {
    noted(unnoted_postgres_database().await)
}

/// As [`new_postgres_database`]; it outlives the test.
pub(super) async fn unnoted_postgres_database() -> String {
    let name = new_name();
    on_server(format!("CREATE DATABASE {name}")).await;
    address(&name)
}

/// Runs a test, and removes every database that it made, also when it fails: more than a thousand of 10 MB stand in memory otherwise, until
/// the server stops.
pub(super) async fn removing_what_is_made(test: impl Future<Output = ()>) {
    let ran = MADE.scope(Mutex::default(), async {
        let ended = AssertUnwindSafe(test).catch_unwind().await;
        (ended, with_made(std::mem::take).unwrap_or_default())
    });
    let (ended, made) = ran.await;
    for address in made {
        drop_postgres_database(&address).await;
    }
    if let Err(panic) = ended {
        resume_unwind(panic);
    }
}

fn noted(address: String) -> String {
    with_made(|made| made.push(address.clone()));
    address
}

/// Nothing outside a test.
fn with_made<T>(what: impl FnOnce(&mut Vec<String>) -> T) -> Option<T> {
    MADE.try_with(|made| what(&mut made.lock().expect("nobody panics with the list in hand"))).ok()
}

/// The address of a new database with everything that `template` holds, to which nobody may be connected.
pub(super) async fn copied_postgres_database(template: &str) -> String {
    let (name, template) = (new_name(), name_in(template));
    // Half the time of the usual way, which writes every page to the log.
    on_server(format!("CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")).await;
    noted(address(&name))
}

/// Removes a database, also when somebody is connected to it.
pub(super) async fn drop_postgres_database(address: &str) {
    on_server(format!("DROP DATABASE {} WITH (FORCE)", name_in(address))).await;
    with_made(|made| made.retain(|one| one != address));
}

#[expect(clippy::disallowed_methods, reason = "tests that run at once must not name the same database")]
fn new_name() -> String {
    use rand::TryRngCore;
    let mut bytes = [0; 16];
    rand::rngs::OsRng.try_fill_bytes(&mut bytes).expect("the system gives chance");
    format!("test_{}", uuid::Uuid::from_bytes(bytes).simple())
}

async fn on_server(statement: String) {
    let mut admin = PgConnection::connect(&server()).await.expect("the PostgreSQL server answers");
    sqlx::query(AssertSqlSafe(statement.clone())).execute(&mut admin).await.expect(&statement);
    admin.close().await.expect("the connection closes");
}

fn server() -> String {
    std::env::var("TEST_POSTGRES_URL").expect("TEST_POSTGRES_URL names a PostgreSQL server")
}

fn address(name: &str) -> String {
    let server = server();
    let (base, _) = server.rsplit_once('/').expect("the address names a database");
    format!("{base}/{name}")
}

fn name_in(address: &str) -> &str {
    address.rsplit_once('/').expect("the address names a database").1
}
