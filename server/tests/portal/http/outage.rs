//! The database goes away and comes back.

use crate::kit::{data::Data, mails::first_code, program::Demo, socket::TestPortal};
use service::{
    db::Engine,
    testkit::{OnEngine, new_postgres_database},
};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use std::{net::SocketAddr, str::FromStr};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

const FORM: &[u8] = b"email=noor%40voorbeeld.example";

/// Something between the portal and its database that can be cut.
struct Wire {
    own: SocketAddr,
    other: String,
    running: JoinHandle<()>,
}

impl Wire {
    async fn to(other: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let own = listener.local_addr().unwrap();
        let running = tokio::spawn(pass_on(listener, other.clone()));
        Self { own, other, running }
    }

    /// Every connection breaks, and new ones are refused.
    async fn cut(&mut self) {
        self.running.abort();
        let _ = (&mut self.running).await;
    }

    async fn mend(&mut self) {
        let listener = TcpListener::bind(self.own).await.unwrap();
        self.running = tokio::spawn(pass_on(listener, self.other.clone()));
    }
}

async fn pass_on(listener: TcpListener, other: String) {
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((mut near, _)) = listener.accept().await {
        let other = other.clone();
        connections.spawn(async move {
            if let Ok(mut far) = TcpStream::connect(other).await {
                let _ = copy_bidirectional(&mut near, &mut far).await;
            }
        });
    }
}

/// A new database in PostgreSQL, and the wire to it.
async fn wired_postgres() -> (Wire, Data) {
    let database = new_postgres_database().await;
    let address = url::Url::parse(&database).unwrap();
    let host = format!("{}:{}", address.host_str().unwrap(), address.port().unwrap_or(5432));
    let wire = Wire::to(host).await;
    let mut through = address;
    through.set_host(Some("127.0.0.1")).unwrap();
    through.set_port(Some(wire.own.port())).unwrap();
    (wire, Data { folder: tempfile::tempdir().unwrap(), database: through.into() })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgresql_gone_and_back() {
    let (mut wire, data) = wired_postgres().await;
    let portal = TestPortal::with(data).await;
    assert_eq!(portal.get("/readyz").await.status, 200);

    wire.cut().await;
    assert_eq!(portal.get("/healthz").await.status, 200);
    assert_eq!(portal.get("/readyz").await.status, 503);
    let refused = portal.post("/inloggen", FORM).await;
    assert_eq!(refused.status, 503, "{}", refused.told());
    assert_eq!(refused.heading(), "Het portaal kan even niet bij de gegevens");
    assert!(refused.text().contains("value=\"noor@voorbeeld.example\""), "what was typed is kept: {}", refused.told());

    wire.mend().await;
    assert_eq!(portal.get("/readyz").await.status, 200);
    assert_eq!(portal.post("/inloggen", FORM).await.status, 303);
}

/// What somebody typed in the survey while the database was away is on the page, to be sent once more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_waits_on_its_page_until_postgresql_is_back() {
    let (mut wire, data) = wired_postgres().await;
    let demo = Demo::start(&data);
    let asked = demo.post("/inloggen", "", b"email=hugo.proefveld%40gemeenten-amsterdam.example").await;
    let code = format!("code={}", first_code(&data.mails()).await);
    let session = demo.post("/inloggen/code", &asked.cookies(), code.as_bytes()).await.cookies();
    let path = "/vragenlijst/nu";
    assert_eq!(demo.get(path, &session).await.status, 200);

    wire.cut().await;
    let typed = b"o1-trots=We+belden+elkaar.&o1-trots.delen=netwerk&doen=verder";
    let refused = demo.post(path, &session, typed).await;
    assert_eq!(refused.status, 503, "{}", refused.told());
    for kept in ["name=\"o1-trots\" value=\"We belden elkaar.\"", "name=\"o1-trots.delen\" value=\"netwerk\""] {
        assert!(refused.text().contains(kept), "{kept}: {}", refused.told());
    }
    assert!(refused.text().contains("Probeer het opnieuw"));

    wire.mend().await;
    assert_eq!(demo.post(path, &session, typed).await.status, 303);
    assert!(demo.get(path, &session).await.text().contains("We belden elkaar.</textarea>"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_sqlite_file_that_is_read_only() {
    let writable = TestPortal::on(Engine::Sqlite).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("portal.db");
    let mut other = SqliteConnectOptions::from_str(&writable.data.database).unwrap().connect().await.unwrap();
    sqlx::query("VACUUM INTO $1").bind(file.to_str().unwrap()).execute(&mut other).await.unwrap();
    other.close().await.unwrap();

    let database = format!("sqlite:{}?immutable=true&mode=ro", file.display());
    let portal = TestPortal::with(Data { folder, database }).await;
    assert_eq!(portal.get("/").await.status, 200, "reading goes on");
    let refused = portal.post("/inloggen", FORM).await;
    assert_eq!(refused.status, 503, "{}", refused.told());
    assert_eq!(refused.heading(), "Het portaal kan even niet bij de gegevens");
    assert!(refused.text().contains("value=\"noor@voorbeeld.example\""), "{}", refused.told());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_sqlite_file_that_is_locked() {
    let portal = TestPortal::on(Engine::Sqlite).await;
    let mut other = SqliteConnectOptions::from_str(&portal.data.database).unwrap().connect().await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();

    assert_eq!(portal.get("/").await.status, 200, "reading goes on");
    let refused = portal.post("/inloggen", FORM).await;
    assert_eq!(refused.status, 503, "{}", refused.told());
    assert_eq!(refused.heading(), "Het is even druk");
    assert!(refused.text().contains("value=\"noor@voorbeeld.example\""), "{}", refused.told());

    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    other.close().await.unwrap();
    assert_eq!(portal.post("/inloggen", FORM).await.status, 303);
}
