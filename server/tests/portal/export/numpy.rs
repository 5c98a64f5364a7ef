//! The figures of the example network, computed again by others.

use crate::kit::browser::Browser;
use crate::kit::cookies;
use domain::account::Role;
use domain::survey::{Kind, Scope, SurveyFormat};
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

/// The bytes that the first words say: "300 kB".
fn size(words: &str) -> Option<f64> {
    let mut words = words.split(|letter: char| letter.is_whitespace() || ".<;".contains(letter));
    let count: f64 = words.next()?.parse().ok()?;
    Some(count * if words.next()? == "MB" { 1e6 } else { 1e3 })
}

/// How many numbers the page has of each fact in a round: five of a count, and of a choice one for each option and for who answered.
fn facts() -> impl Iterator<Item = usize> {
    let shared = SurveyFormat::current().questions().filter(|(section, _)| section.scope == Scope::Region);
    let facts = shared.map(|(_, question)| question).filter(|question| question.kind != Kind::Step);
    facts.map(|question| if question.kind == Kind::Count { 5 } else { question.options.len() + 1 })
}

both_engines! {
    async fn numpy_computes_every_figure_of_the_network_to_the_last_digit_shown(example: Example) {
        let coordinator = example.0.with_role(Role::Coordinator).await;
        let mut browser = Browser::of(&example.0.ctx);
        browser.cookies = cookies::of_login(&example.0.ctx, &coordinator).await;
        let folder = tempfile::tempdir().unwrap();
        let files = ["waarden.csv", "netwerk.csv", "beweging.csv", "borging.csv", "feiten.csv", "schalen.csv"];
        let files = files.map(|file| (format!("/monitor/meenemen/{file}"), file));
        let pages = [("/monitor".to_owned(), "monitor.html"), ("/monitor/borging".to_owned(), "borging.html")];
        for (from, file) in pages.into_iter().chain(files) {
            let (answer, bytes) = browser.download(&from).await;
            assert_eq!(answer.status, StatusCode::OK, "{from}");
            std::fs::write(folder.path().join(file), bytes).unwrap();
        }
        // The page says how large each file is, within a factor of two.
        let page = browser.get("/monitor/meenemen").await.body;
        let sizes: Vec<f64> = page.split("ongeveer ").skip(1).filter_map(size).collect();
        assert_eq!(sizes.len(), 3, "{page}");
        for (file, told) in ["kansrijke-start.xlsx", "waarden.csv", "kansrijke-start.json"].into_iter().zip(sizes) {
            let (_, bytes) = browser.download(&format!("/monitor/meenemen/{file}")).await;
            let is = bytes.len() as f64;
            assert!(is / 2.0 < told && told < is * 2.0, "{file} is {is} bytes, and told to be {told}");
        }
        let run = move || Command::new("/usr/bin/python3").arg(CHECK).arg(folder.path()).output().unwrap();
        let output = tokio::task::spawn_blocking(run).await.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let found: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!((&found["differ"], &found["principles"]), (&json!([]), &json!(6)), "{found}");
        // Six principles in five rounds, of sixteen numbers each.
        assert_eq!(found["agree"], json!(6 * 5 * 16));
        // And as many in the file.
        assert_eq!(found["in_files"], json!(6 * 5 * 16));
        // Ten points in five rounds, three steps and two signs each, on the page and in the file.
        assert_eq!((&found["points"], &found["points_in_file"]), (&json!(10 * 5 * 5), &json!(10 * 5 * 5)));
        let facts = 5 * facts().sum::<usize>();
        assert_eq!((&found["facts"], &found["facts_in_file"]), (&json!(facts), &json!(facts)));
        // Six principles, from each of five rounds to the next.
        assert_eq!(found["moves"], json!(6 * 4));
    }
}
