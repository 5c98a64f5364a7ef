//! Where a portal keeps what it knows.

use service::{
    db::Engine,
    testkit::{OnEngine, new_postgres_database},
};
use std::path::PathBuf;
use tempfile::TempDir;

/// A database that nothing was done with yet, and a folder that goes with the test.
pub struct Data {
    pub folder: TempDir,
    /// The address of the database.
    pub database: String,
}

impl OnEngine for Data {
    async fn on(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = match engine {
            Engine::Sqlite => format!("sqlite:{}", folder.path().join("portal.db").display()),
            Engine::Postgres => new_postgres_database().await,
        };
        Self { folder, database }
    }
}

impl Data {
    /// Where mails become files.
    pub fn mails(&self) -> PathBuf {
        self.folder.path().join("mails")
    }
}
