//! The figures of the example network, computed again by others.

use crate::kit::browser::Browser;
use crate::kit::cookies;
use domain::account::Role;
use http::StatusCode;
use serde_json::{Value, json};
use service::both_engines;
use service::db::Engine;
use service::demo::{self, Variant};
use service::testkit::{Network, OnEngine, TestNet};
use std::process::Command;

const CHECK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/portal/export/numpy_check.py");

/// The network of the demo: 25 regions, six rounds.
struct Example(Network);

impl OnEngine for Example {
    async fn on(engine: Engine) -> Self {
        let net = TestNet::new(engine).await;
        // The regions take part since before the first of its rounds.
        net.clock.set("2025-01-01T09:00:00Z".parse().unwrap());
        let net = Network::in_net(net).await;
        net.clock.set("2027-03-03T09:00:00Z".parse().unwrap());
        demo::seed(&net.ctx, Variant::Open).await.unwrap();
        Self(net)
    }
}

both_engines! {
    async fn numpy_computes_every_figure_of_the_network_to_the_last_digit_shown(example: Example) {
        let coordinator = example.0.with_role(Role::Coordinator).await;
        let mut browser = Browser::of(&example.0.ctx);
        browser.cookies = cookies::of_login(&example.0.ctx, &coordinator).await;
        let folder = tempfile::tempdir().unwrap();
        for (from, file) in [("/monitor", "monitor.html"), ("/monitor/meenemen/waarden.csv", "waarden.csv")] {
            let (answer, bytes) = browser.download(from).await;
            assert_eq!(answer.status, StatusCode::OK, "{from}");
            std::fs::write(folder.path().join(file), bytes).unwrap();
        }
        let run = move || Command::new("/usr/bin/python3").arg(CHECK).arg(folder.path()).output().unwrap();
        let output = tokio::task::spawn_blocking(run).await.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let found: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!((&found["differ"], &found["principles"]), (&json!([]), &json!(6)), "{found}");
        // Six principles in five rounds, of sixteen numbers each.
        assert_eq!(found["agree"], json!(6 * 5 * 16));
    }
}
