//! One network, copied as often as a test needs it as it was.

use super::postgres::{copied_postgres_database, drop_postgres_database};
use super::{TestNet, TestRandom, patient};
use crate::ctx::Ctx;
use crate::db::{Db, Engine};
use std::path::Path;
use std::sync::Arc;

/// A network that nobody changes any more; what is done to a copy is not done to it.
pub struct Template(TestNet);

impl Template {
    /// Closes the network's database: PostgreSQL copies only what nobody is connected to.
    pub async fn of(net: TestNet) -> Self {
        net.ctx.db.close().await;
        Self(net)
    }

    /// The same network at the same moment, in a database of its own. [`TestNet::remove`] takes it away.
    ///
    /// # Panics
    /// When the database cannot be copied.
    pub async fn copy(&self) -> TestNet {
        let folder = tempfile::tempdir().expect("a folder for the copy");
        let TestNet { ctx, clock, address, folder: own } = &self.0;
        let address = match ctx.db.engine() {
            Engine::Sqlite => copied_file(own.path(), folder.path()),
            Engine::Postgres => copied_postgres_database(address).await,
        };
        let (db, clock) = (Db::open(&address, patient()).await.expect("the copy opens"), clock.clone());
        let ctx = Ctx::new(db, (*ctx.settings).clone(), clock.clone(), Arc::new(TestRandom::seeded(2)));
        TestNet { ctx, clock, address, folder }
    }
}

/// The address of the copy.
fn copied_file(from: &Path, to: &Path) -> String {
    std::fs::copy(from.join(super::FILE), to.join(super::FILE)).expect("the file can be copied");
    super::file_address(to)
}

impl TestNet {
    /// Closes the database and removes it; without this a PostgreSQL database stays until the cluster goes.
    pub async fn remove(self) {
        self.ctx.db.close().await;
        if self.ctx.db.engine() == Engine::Postgres {
            drop_postgres_database(&self.address).await;
        }
    }
}
