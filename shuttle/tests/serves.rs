//! The entry point for the Shuttle runtime starts and serves the same pages.

#[path = "../../server/tests/portal/kit/data.rs"]
mod data;

use axum::{Json, Router, routing::get};
use data::Data;
use serde_json::json;
use service::both_engines;
use std::{
    net::SocketAddr,
    process::{Command, Stdio},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
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

/// The answer as it comes, head and body.
async fn get_page(address: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
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
            if TcpStream::connect(address).await.is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let ready = get_page(address, "/readyz").await;
        let page = get_page(address, "/").await;
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(ready.starts_with("HTTP/1.1 200 "), "{ready}");
        assert!(page.starts_with("HTTP/1.1 200 "), "{}", page.lines().next().unwrap_or_default());
        assert!(page.contains("content-security-policy: "));
        assert_eq!(page.matches("<h1").count(), 1);
    }
}
