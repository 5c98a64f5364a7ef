//! Settings and databases that are not meant: told before anything happens.

use super::process::{failure, serve};
use crate::kit::data::Data;
use crate::kit::program::{Demo, NOW, portal};
use service::db::{Db, Limits};
use service::{both_engines, execute};

#[test]
fn a_member_is_not_added_to_a_database_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("verschreven.db");
    let database = format!("sqlite:{}", file.display());
    let add = ["member", "add", "--email=noor@voorbeeld.example", "--name=Noor", "--database-url", &database];
    let said = failure(portal(&add).output().unwrap());
    assert!(said.contains("verschreven.db") && said.contains("portal migrate"), "{said}");
    assert!(!file.exists());
}

#[test]
fn an_address_that_no_browser_opens_is_refused_without_its_password() {
    for (address, secret) in [("javascript:alert(1)", "nothing"), ("https://noor:geheim@portaal.example", "geheim")] {
        let add = ["member", "add", "--email=noor@voorbeeld.example", "--name=Noor", "--public-url", address];
        let said = failure(portal(&add).output().unwrap());
        assert!(said.contains("PORTAL_PUBLIC_URL") && !said.contains(secret), "{said}");
    }
}

#[test]
fn a_log_level_that_there_is_not_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for level in ["loud", "info,sqlx=loud", ""] {
        let mut command = portal(&["--log", level, "migrate", "--database-url", "sqlite:never.db"]);
        let said = failure(command.current_dir(folder.path()).output().unwrap());
        assert!(said.contains("PORTAL_LOG"), "{level}: {said}");
    }
    assert!(!folder.path().join("never.db").exists());
}

both_engines! {
    async fn a_demo_is_not_served_as_a_real_network(data: Data) {
        drop(Demo::start(&data));
        let said = failure(serve(data.folder.path(), &data.database).output().unwrap());
        assert!(said.contains("demo"), "{said}");
    }

    async fn an_older_demo_says_what_to_do(data: Data) {
        drop(Demo::start(&data));
        let db = Db::open(&data.database, Limits::default()).await.unwrap();
        let older = "UPDATE _sqlx_migrations SET checksum = $1";
        db.write(move |conn| Box::pin(async move { execute!(conn, older, &b"older"[..]) })).await.unwrap();
        db.close().await;
        let mut again = portal(&["demo", "--port=0", "--now", NOW, "--database-url", &data.database, "--data"]);
        let said = failure(again.arg(data.folder.path()).output().unwrap());
        assert!(said.contains("remove that folder") && said.contains(data.folder.path().to_str().unwrap()), "{said}");
    }
}
