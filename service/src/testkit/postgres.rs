//! Databases in the PostgreSQL server of `TEST_POSTGRES_URL`.

use sqlx::{AssertSqlSafe, Connection, PgConnection};

/// The address of a new, empty database on the server of `TEST_POSTGRES_URL`.
///
/// # Panics
/// When the server is not there.
pub async fn new_postgres_database() -> String {
    let name = new_name();
    on_server(format!("CREATE DATABASE {name}")).await;
    address(&name)
}

/// The address of a new database with everything that `template` holds, to which nobody may be connected.
pub(super) async fn copied_postgres_database(template: &str) -> String {
    let (name, template) = (new_name(), name_in(template));
    // Half the time of the usual way, which writes every page to the log.
    on_server(format!("CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")).await;
    address(&name)
}

/// Removes a database, also when somebody is connected to it.
pub(super) async fn drop_postgres_database(address: &str) {
    let name = name_in(address);
    on_server(format!("DROP DATABASE {name} WITH (FORCE)")).await;
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
