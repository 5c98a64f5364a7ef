//! Migrating twice, from several servers at once, and with a migration that fails.

use super::filled::{kept, restored, rows};
use super::migrations;
use futures::future::join_all;
use service::both_engines;
use service::db::{Db, DbError, Engine, Limits};
use service::network::install_starting_regions;
use service::testkit::{TestNet, new_postgres_database};
use sqlx::migrate::{MigrateError, Migrator};
use tempfile::TempDir;

/// The migrations of this version on one engine, with some more.
async fn and_more(engine: Engine, more: &[(&str, &str)]) -> Migrator {
    let folder = tempfile::tempdir().unwrap();
    let ours = migrations().join(if engine == Engine::Sqlite { "sqlite" } else { "postgres" });
    for file in std::fs::read_dir(ours).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    for (name, text) in more {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    Migrator::new(folder.path()).await.unwrap()
}

/// A place for a database that is not there yet.
async fn nowhere(engine: Engine) -> (String, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let address = match engine {
        Engine::Sqlite => format!("sqlite:{}", folder.path().join("new.db").display()),
        Engine::Postgres => new_postgres_database().await,
    };
    (address, folder)
}

both_engines! {
    async fn several_servers_that_migrate_at_once_do_it_once(net: TestNet) {
        let (address, folder) = nowhere(net.ctx.db.engine()).await;
        let servers = join_all((0..4).map(async |_| Db::open_or_create(&address, Limits::default()).await.unwrap())).await;
        for migrated in join_all(servers.iter().map(Db::migrate)).await {
            migrated.unwrap();
        }
        let new = TestNet::at(address, folder).await;
        let installed = join_all((0..4).map(|_| install_starting_regions(&new.ctx))).await;
        assert_eq!(installed.into_iter().map(Result::unwrap).filter(|count| *count > 0).count(), 1);
        let found = rows(&new).await;
        assert_eq!((found["regions"], found["audit_log"]), (25, 1));
        new.ctx.db.migrate().await.unwrap();
        assert_eq!(rows(&new).await, found);
    }

    async fn a_migration_that_fails_leaves_the_database_as_it_was(net: TestNet) {
        let engine = net.ctx.db.engine();
        let net = restored(engine, &kept()[0]).await;
        let before = rows(&net).await;
        let more = [
            ("9001_fine.sql", "CREATE TABLE fine (id BIGINT NOT NULL PRIMARY KEY); DELETE FROM sessions;"),
            ("9002_broken.sql", "CREATE TABLE broken (id BIGINT NOT NULL PRIMARY KEY); INSERT INTO elsewhere VALUES (1);"),
        ];
        let failed = net.ctx.db.migrate_with(&and_more(engine, &more).await).await;
        assert!(matches!(failed, Err(DbError::Migration(MigrateError::ExecuteMigration(..)))), "{failed:?}");
        assert_eq!(rows(&net).await, before);
        net.ctx.db.migrate_with(&and_more(engine, &more[..1]).await).await.unwrap();
        assert_eq!(rows(&net).await["fine"], 0);
    }

    async fn a_migration_that_loses_what_is_referred_to_is_refused(net: TestNet) {
        let engine = net.ctx.db.engine();
        let net = restored(engine, &kept()[0]).await;
        let before = rows(&net).await;
        let more = and_more(engine, &[("9001_loss.sql", "DELETE FROM members;")]).await;
        assert!(net.ctx.db.migrate_with(&more).await.is_err());
        assert_eq!(rows(&net).await, before);
    }

    async fn a_server_of_the_release_before_leaves_a_newer_database_alone(net: TestNet) {
        let engine = net.ctx.db.engine();
        let newer = and_more(engine, &[("9001_fine.sql", "CREATE TABLE fine (id BIGINT NOT NULL PRIMARY KEY);")]).await;
        net.ctx.db.migrate_with(&newer).await.unwrap();
        let before = rows(&net).await;
        net.ctx.db.migrate().await.unwrap();
        assert_eq!(rows(&net).await, before);
        assert!(net.ctx.db.is_current().await.unwrap());
    }

    async fn a_database_with_another_first_migration_is_refused(net: TestNet) {
        let change = net.ctx.db.write(|conn| Box::pin(async move {
            service::execute!(conn, "UPDATE _sqlx_migrations SET checksum = $1", &b"another"[..])
        }));
        change.await.unwrap();
        let refused = net.ctx.db.migrate().await;
        assert!(matches!(refused, Err(DbError::Migration(MigrateError::VersionMismatch(1)))), "{refused:?}");
    }

    async fn migrating_waits_for_whoever_writes_and_goes_on_beside_who_reads(net: TestNet) {
        let (address, folder) = nowhere(net.ctx.db.engine()).await;
        let new = TestNet::at(address, folder).await;
        new.ctx.db.migrate().await.unwrap();
        let newer = and_more(new.ctx.db.engine(), &[("9001_fine.sql", "CREATE TABLE fine (id BIGINT NOT NULL PRIMARY KEY);")]).await;
        let writing = (0..200).map(|i| {
            new.ctx.db.write::<_, DbError, _>(move |conn| Box::pin(async move {
                service::execute!(conn, "INSERT INTO meta (name, value) VALUES ($1, 'x')", format!("name {i}"))
            }))
        });
        let (written, migrated) = tokio::join!(join_all(writing), new.ctx.db.migrate_with(&newer));
        migrated.unwrap();
        assert!(written.into_iter().all(|written| written.is_ok()));
        let found = rows(&new).await;
        assert_eq!((found["meta"], found["fine"]), (200, 0));
    }
}
