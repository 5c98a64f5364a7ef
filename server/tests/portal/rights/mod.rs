//! Every address of the portal as every kind of actor: what is not allowed is a login page or not there at all.

mod stage;
mod table;

use app::site::App;
use service::both_engines;
use stage::{Kind, Stage};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use table::{Row, TABLE};

both_engines! {
    async fn every_address_answers_every_actor_as_the_table_says(stage: Stage) {
        let mut wrong = Vec::new();
        for row in TABLE {
            assert_eq!(row.who.len(), Kind::ALL.len(), "{} {}", row.method, row.route);
            for (kind, expected) in Kind::ALL.into_iter().zip(row.who.chars()) {
                let (found, status) = stage.ask(row, kind).await;
                if found != expected {
                    wrong.push(format!(
                        "{} {} as {kind:?}: {status}, {found} instead of {expected}",
                        row.method, row.path
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
        stage.remove().await;
    }
}

#[tokio::test]
async fn no_page_is_missing_from_the_table() {
    let pages = leptos_axum::generate_route_list(App);
    let pages: BTreeSet<String> = pages.iter().map(|page| page.path().to_owned()).collect();
    assert!(pages.contains("/beheer/regio/{regio}"), "{pages:?}");
    assert_eq!(pages, listed("GET", |row| !row.machine), "left: the portal, right: the table");
}

#[test]
fn no_post_is_missing_from_the_table() {
    let mut posts = BTreeSet::new();
    for file in rust_files(&root().join("app/src")) {
        let source = std::fs::read_to_string(file).unwrap();
        posts.extend(source.split(".route(").skip(1).filter_map(route_of));
    }
    assert!(posts.len() > 5, "{posts:?}");
    assert_eq!(posts, listed("POST", |_| true), "left: the portal, right: the table");
}

#[test]
fn no_address_for_machines_is_missing_from_the_table() {
    let mut found = BTreeSet::new();
    for file in rust_files(&root().join("server/src/http")) {
        let source = std::fs::read_to_string(file).unwrap();
        found.extend(source.split(".route(").skip(1).filter_map(route_of));
    }
    assert_eq!(found, listed("GET", |row| row.machine));
}

/// The portal has no server functions: every form is a post of its own. One that is added must come into the table.
#[test]
fn no_server_function_is_missing_from_the_table() {
    let registered = leptos::server_fn::axum::server_fn_paths();
    let registered: BTreeSet<String> = registered.map(|(path, _)| path.to_owned()).collect();
    let listed: BTreeSet<String> = TABLE.iter().map(|row| row.route.to_owned()).collect();
    assert!(registered.is_subset(&listed), "{registered:?}");
}

fn listed(method: &str, wanted: impl Fn(&Row) -> bool) -> BTreeSet<String> {
    TABLE.iter().filter(|row| row.method == method && wanted(row)).map(|row| row.route.to_owned()).collect()
}

/// The address in `.route("/…", …)`, when it follows directly.
fn route_of(rest: &str) -> Option<String> {
    let text = rest.trim_start().strip_prefix('"')?;
    text.split_once('"').map(|(path, _)| path.to_owned())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(rust_files(&path)),
            false if path.extension().is_some_and(|e| e == "rs") => found.push(path),
            false => {}
        }
    }
    found
}
