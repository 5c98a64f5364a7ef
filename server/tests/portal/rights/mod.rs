//! Every address of the portal as every kind of actor: what is not allowed is a login page or not there at all.

mod agendas;
mod agreements;
mod attendance;
mod evaluation;
mod made;
mod meetings;
mod polls;
mod stage;
mod table;
mod twice;
mod webinars;

use crate::kit::{HOME, http_config};
use http::{Method, StatusCode};
use server::http::addresses;
use service::both_engines;
use stage::{Kind, Stage};
use std::collections::BTreeSet;
use table::{Row, TABLE};

/// What a browser or a script can ask with, beside what only asks about a page.
const METHODS: [Method; 5] = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

/// Every row of every table.
fn rows() -> impl Iterator<Item = &'static Row> {
    TABLE
        .iter()
        .chain(agendas::TABLE)
        .chain(agreements::TABLE)
        .chain(attendance::TABLE)
        .chain(evaluation::TABLE)
        .chain(meetings::TABLE)
        .chain(polls::TABLE)
        .chain(webinars::TABLE)
}

both_engines! {
    async fn every_address_answers_every_actor_as_the_table_says(mut stage: Stage) {
        let mut wrong = Vec::new();
        for row in rows() {
            assert_eq!(row.who.len(), Kind::ALL.len(), "{} {}", row.method, row.route);
            for (kind, expected) in Kind::ALL.into_iter().zip(row.who.chars()) {
                let found = stage.ask(row, kind).await;
                if found.letter != expected {
                    wrong.push(format!(
                        "{} {} as {kind:?}: {} instead of {expected}: {}",
                        row.method, row.path, found.letter, found.told
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
        stage.remove().await;
    }

    async fn the_second_press_of_a_double_click_does_nothing_and_says_that_it_is_done(mut stage: Stage) {
        let mut wrong = Vec::new();
        for row in rows().filter(|row| row.method == "POST") {
            for kind in Kind::ALL.into_iter().zip(row.who.chars()).filter_map(|(kind, who)| (who == 'y').then_some(kind)) {
                if let Err(told) = stage.press_twice(row, kind).await {
                    wrong.push(format!("{} {} as {kind:?}: {told}", row.method, row.path));
                }
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
        stage.remove().await;
    }

    async fn whoever_must_log_in_for_a_post_comes_to_a_page_after_it(stage: Stage) {
        let mut wrong = Vec::new();
        for row in rows().filter(|row| row.method == "POST" && row.who.starts_with('l')) {
            for kind in Kind::ALL.into_iter().zip(row.who.chars()).filter_map(|(kind, who)| "yws".contains(who).then_some(kind)) {
                if let Err(told) = stage.log_in_and_go_on(row, kind).await {
                    wrong.push(format!("{} as {kind:?}: {told}", row.path));
                }
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
        stage.remove().await;
    }

    async fn a_method_that_an_address_does_not_have_does_nothing(stage: Stage) {
        let served = served();
        for row in rows() {
            for method in METHODS.iter().filter(|method| !served.contains(&(method.to_string(), row.route.to_owned()))) {
                let status = stage.try_method(method, row).await;
                let refused = matches!(status, StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_FOUND);
                assert!(refused, "{method} {}: {status}", row.path);
            }
        }
        assert!(!stage.is_changed().await);
        stage.remove().await;
    }
}

/// The router says itself what it serves, so what is added to it must come into the table, and what is taken away out of it.
#[test]
fn the_table_has_every_address_of_the_portal() {
    let listed: BTreeSet<_> = rows().map(|row| (row.method.to_owned(), row.route.to_owned())).collect();
    let served = served();
    assert!(served.len() > 50, "{served:?}");
    let missing: Vec<_> = served.difference(&listed).collect();
    let superfluous: Vec<_> = listed.difference(&served).collect();
    assert!(missing.is_empty() && superfluous.is_empty(), "not in the table: {missing:?}; not served: {superfluous:?}");
}

/// The portal has no server functions: every form is a post of its own.
#[test]
fn there_is_no_server_function() {
    assert_eq!(leptos::server_fn::axum::server_fn_paths().count(), 0);
}

/// Every method and address of the portal.
fn served() -> BTreeSet<(String, String)> {
    let all = addresses(&http_config(HOME, ([127, 0, 0, 1], 0).into()));
    all.into_iter().map(|(method, path)| (method.to_string(), path)).collect()
}
