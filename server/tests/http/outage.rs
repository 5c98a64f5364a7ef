//! The database goes away and comes back.

use crate::client::TestPortal;
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgresql_gone_and_back() {
    let database = service::testkit::new_postgres_database().await;
    let address = url::Url::parse(&database).unwrap();
    let host = format!("{}:{}", address.host_str().unwrap(), address.port().unwrap_or(5432));
    let mut wire = Wire::to(host).await;
    let mut through = address;
    through.set_host(Some("127.0.0.1")).unwrap();
    through.set_port(Some(wire.own.port())).unwrap();
    let portal = TestPortal::start_on(through.as_str(), tempfile::tempdir().unwrap()).await;
    assert_eq!(portal.get("/readyz").await.status, 200);

    wire.cut().await;
    assert_eq!(portal.get("/healthz").await.status, 200);
    assert_eq!(portal.get("/readyz").await.status, 503);
    let refused = portal.post("/inloggen", FORM).await;
    assert_eq!(refused.status, 503, "{}", refused.text());
    assert_eq!(refused.heading(), "Het portaal kan even niet bij de gegevens");
    assert!(refused.text().contains("value=\"noor@voorbeeld.example\""), "what was typed is kept: {}", refused.text());

    wire.mend().await;
    assert_eq!(portal.get("/readyz").await.status, 200);
    assert_eq!(portal.post("/inloggen", FORM).await.status, 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_sqlite_file_that_is_read_only() {
    let writable = TestPortal::start().await;
    let copy = tempfile::tempdir().unwrap();
    let file = copy.path().join("portal.db");
    let options =
        SqliteConnectOptions::from_str(&format!("sqlite:{}", writable.folder.path().join("portal.db").display()));
    let mut other = options.unwrap().connect().await.unwrap();
    sqlx::query("VACUUM INTO $1").bind(file.to_str().unwrap()).execute(&mut other).await.unwrap();
    other.close().await.unwrap();

    let portal = TestPortal::start_on(&format!("sqlite:{}?immutable=true&mode=ro", file.display()), copy).await;
    assert_eq!(portal.get("/").await.status, 200, "reading goes on");
    let refused = portal.post("/inloggen", FORM).await;
    assert_eq!(refused.status, 503, "{}", refused.text());
    assert_eq!(refused.heading(), "Het portaal kan even niet bij de gegevens");
    assert!(refused.text().contains("value=\"noor@voorbeeld.example\""), "{}", refused.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_sqlite_file_that_is_locked() {
    let portal = TestPortal::start().await;
    let file = portal.folder.path().join("portal.db");
    let options = SqliteConnectOptions::from_str(&format!("sqlite:{}", file.display())).unwrap();
    let mut other = options.connect().await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();

    assert_eq!(portal.get("/").await.status, 200, "reading goes on");
    let refused = portal.post("/inloggen", FORM).await;
    assert_eq!(refused.status, 503, "{}", refused.text());
    assert_eq!(refused.heading(), "Het portaal kan even niet bij de gegevens");
    assert!(refused.text().contains("value=\"noor@voorbeeld.example\""), "{}", refused.text());

    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    other.close().await.unwrap();
    assert_eq!(portal.post("/inloggen", FORM).await.status, 303);
}
