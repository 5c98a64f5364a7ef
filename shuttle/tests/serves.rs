//! The entry point for the Shuttle runtime starts and serves the same pages.

#[path = "../../server/tests/portal/kit/data.rs"]
mod data;
#[allow(dead_code, reason = "this test reads pages only by their heading")]
#[path = "../../server/tests/portal/kit/page.rs"]
mod page;
#[allow(dead_code, reason = "the other tests ask more of a socket")]
#[path = "../../server/tests/portal/kit/socket.rs"]
mod socket;

use axum::{Json, Router, routing::get};
use data::Data;
use serde_json::json;
use service::both_engines;
use std::{
    net::SocketAddr,
    process::{Command, Stdio},
    time::Duration,
};

/// The runtime asks its platform for secrets before it loads anything; there are none.
async fn platform() -> SocketAddr {
    let secrets = || async { Json(json!({ "type": "secrets", "state": "ready", "config": null, "output": {} })) };
    let router = Router::new().route("/projects/{id}/resources/secrets", get(secrets));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

both_engines! {
    async fn it_starts_and_serves_a_page(data: Data) {
        let port = free_port();
        let mut child = Command::new(env!("CARGO_BIN_EXE_portal-shuttle"))
            .env("SHUTTLE_ENV", "local")
            .env("SHUTTLE_PROJECT_ID", "portal")
            .env("SHUTTLE_PROJECT_NAME", "portal")
            .env("SHUTTLE_API", format!("http://{}", platform().await))
            .env("SHUTTLE_RUNTIME_IP", "127.0.0.1")
            .env("SHUTTLE_RUNTIME_PORT", port.to_string())
            .env("PORTAL_DATABASE_URL", &data.database)
            .env("PORTAL_MIGRATE", "true")
            .env("PORTAL_SECRET", "0123456789abcdef0123456789abcdef")
            .env("PORTAL_MAIL", format!("file:{}", data.mails().display()))
            .env("PORTAL_MAIL_FROM", "portaal@voorbeeld.example")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        for _ in 0..200 {
            assert!(child.try_wait().unwrap().is_none(), "it runs on");
            if tokio::net::TcpStream::connect(address).await.is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let ready = socket::send(address, "GET", "/readyz", &[], b"").await;
        let page = socket::send(address, "GET", "/", &[], b"").await;
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(ready.status, 200, "{}", ready.text());
        assert_eq!(page.status, 200);
        assert!(page.header("content-security-policy").is_some());
        page.heading();
    }
}
