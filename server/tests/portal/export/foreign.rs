//! The files are opened by programs that others wrote.

use super::{FORMULA, KEPT, ODD, Taken};
use domain::account::Role;
use domain::monitor::ThemeName;
use domain::survey::{Kind, Scope, SurveyFormat};
use serde_json::{Value, json};
use service::both_engines;
use service::monitor::words::{self, Filter, MayTag, ThemeChoice};
use std::path::Path;
use std::process::Command;

const READERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/portal/export/foreign.py");
const SCHEMA: &str = include_str!("../../../../public/export/schema-1.json");
const FILES: [&str; 12] = [
    "waarden.csv",
    "teksten.csv",
    "netwerk.csv",
    "beweging.csv",
    "borging.csv",
    "feiten.csv",
    "rondes.csv",
    "vragen.csv",
    "schalen.csv",
    "kolommen.csv",
    "kansrijke-start.xlsx",
    "kansrijke-start.json",
];

/// What the readers found in the files of this folder.
fn read_by_others(folder: &Path) -> Value {
    // The system's own Python, which has the packages.
    let output = Command::new("/usr/bin/python3").arg(READERS).arg(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

both_engines! {
    async fn pandas_libreoffice_and_a_validator_read_the_same_in_every_file(stage: Taken) {
        let coordinator = stage.net.with_role(Role::Coordinator).await;
        let (ctx, proof) = (&stage.net.ctx, MayTag::of(&coordinator).unwrap());
        let text = words::find(ctx, &coordinator, &Filter::default()).await.unwrap().texts.remove(0);
        words::mark(ctx, &proof, text.id, true).await.unwrap();
        for theme in ["Geld; en meer", "=Ruimte"] {
            let named = ThemeChoice::Named(ThemeName::parse(theme).unwrap());
            words::tag(ctx, &proof, &[text.id], named).await.unwrap();
        }
        let mut browser = stage.browser(&coordinator).await;
        let folder = tempfile::tempdir().unwrap();
        for file in FILES {
            let (_, bytes) = browser.download(&format!("/monitor/meenemen/{file}")).await;
            std::fs::write(folder.path().join(file), bytes).unwrap();
        }
        let (_, marked) = browser.download("/monitor/meenemen/waarden.csv?bom=ja").await;
        std::fs::write(folder.path().join("waarden-bom.csv"), marked).unwrap();
        std::fs::write(folder.path().join("schema-1.json"), SCHEMA).unwrap();
        let found = tokio::task::spawn_blocking(move || read_by_others(folder.path())).await.unwrap();
        let rows = &found["rows"];
        assert_eq!((&rows["waarden"], &rows["rondes"], &rows["vragen"]), (&json!(25 * 25), &json!(1), &json!(30)));
        assert_eq!((&rows["netwerk"], &rows["borging"]), (&json!(6), &json!(10)));
        // Nothing to compare with; four counts, and each answer of four choices.
        let facts = SurveyFormat::current().questions().filter(|(section, _)| section.scope == Scope::Region);
        let facts = facts.filter(|(_, question)| question.kind != Kind::Step);
        let facts: usize = facts.map(|(_, question)| question.options.len().max(1)).sum();
        assert_eq!((&rows["beweging"], &rows["feiten"]), (&json!(0), &json!(facts)));
        let texts = found["texts"].as_array().unwrap();
        for text in [FORMULA, ODD, KEPT] {
            assert!(texts.contains(&json!(text)), "{texts:?}");
        }
        // Drenthe is the mean of 2 and 4, Zeeland is 5.
        assert_eq!((&found["medians"]["p1-trekker"], &found["numbers"]), (&json!(4.0), &json!("float64")));
    }
}
