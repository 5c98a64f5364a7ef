//! A proxy that nobody named: the log tells it at the start, and at the first request that comes through it.

use super::process::serve;
use crate::kit::{data::Data, program::Running, socket};
use service::{db::Engine, testkit::OnEngine};
use std::{
    io::{BufRead, BufReader, Read},
    process::Stdio,
};

const HOME: &str = "https://portaal.voorbeeld.example";
const AT_THE_START: &str = "wants a proxy that ends TLS, and PORTAL_TRUSTED_PROXY names none";
const AT_A_REQUEST: &str = "forwards requests of others and is not in PORTAL_TRUSTED_PROXY";

/// How often the log says these two, of a portal at `home` behind `proxy`: at its start, and in all, with three requests that name
/// another browser.
async fn warned(home: &str, proxy: &str) -> [(usize, usize); 2] {
    let data = Data::on(Engine::Sqlite).await;
    let mut command = serve(data.folder.path(), &data.database);
    command.envs([("PORTAL_MIGRATE", "1"), ("PORTAL_PUBLIC_URL", home), ("PORTAL_TRUSTED_PROXY", proxy)]);
    let mut running = Running(command.stderr(Stdio::piped()).spawn().unwrap());
    let mut log = BufReader::new(running.0.stderr.take().unwrap());
    let mut start = String::new();
    while !start.contains("serving ") {
        assert!(log.read_line(&mut start).unwrap() > 0, "it serves: {start}");
    }
    let address = start.split(" on ").last().unwrap().split('"').next().unwrap().parse().unwrap();
    for from in ["198.51.100.7", "198.51.100.8", "198.51.100.7"] {
        let answer = socket::send(address, "GET", "/privacy", &[("X-Forwarded-For", from)], b"").await;
        assert_eq!(answer.status, 200, "{}", answer.told());
    }
    assert!(running.terminated().await);
    let mut rest = String::new();
    log.read_to_string(&mut rest).unwrap();
    [AT_THE_START, AT_A_REQUEST].map(|told| {
        let before = start.matches(told).count();
        (before, before + rest.matches(told).count())
    })
}

#[tokio::test]
async fn who_named_no_proxy_is_told_so_at_the_start_and_once_at_a_request() {
    assert_eq!(warned(HOME, "").await, [(1, 1), (0, 1)]);
}

#[tokio::test]
async fn a_proxy_that_is_not_the_one_named_is_told_once() {
    assert_eq!(warned(HOME, "192.0.2.1").await, [(0, 0), (0, 1)]);
}

#[tokio::test]
async fn a_proxy_that_was_named_is_no_matter_to_tell() {
    assert_eq!(warned(HOME, "127.0.0.1").await, [(0, 0), (0, 0)]);
}

#[tokio::test]
async fn without_tls_no_proxy_is_wanted() {
    assert_eq!(warned("http://127.0.0.1:3000", "").await, [(0, 0), (0, 1)]);
}
