//! An empty, migrated network, made once in a process and copied for each test: to migrate takes longer than most tests.

use super::postgres::{copied_postgres_database, unnoted_postgres_database};
use super::{file_address, patient};
use crate::db::{Db, Engine};
use std::path::Path;
use tokio::sync::OnceCell;

/// The file of a migrated network.
static SQLITE: OnceCell<Vec<u8>> = OnceCell::const_new();
/// The address of a migrated network, which stays until the server stops.
static POSTGRES: OnceCell<String> = OnceCell::const_new();

/// The address of a new one, on SQLite in `folder`.
///
/// # Panics
/// When the migrations do not apply.
pub(super) async fn copied(engine: Engine, folder: &Path) -> String {
    match engine {
        Engine::Sqlite => {
            let file = folder.join(super::FILE);
            std::fs::write(file, SQLITE.get_or_init(migrated_file).await).expect("the file can be written");
            file_address(folder)
        }
        Engine::Postgres => copied_postgres_database(POSTGRES.get_or_init(migrated_database).await).await,
    }
}

async fn migrated_file() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder for the first one");
    migrate(&file_address(folder.path())).await;
    std::fs::read(folder.path().join(super::FILE)).expect("the file can be read")
}

async fn migrated_database() -> String {
    let address = unnoted_postgres_database().await;
    migrate(&address).await;
    address
}

async fn migrate(address: &str) {
    let db = Db::open_or_create(address, patient()).await.expect("the database opens");
    db.migrate().await.expect("the migrations apply");
    db.close().await;
}
