//! "Kom je?" on the page of a meeting and on the first one: the buttons, what who comes needs, and who reads what.

use crate::kit::browser::{Answer, Browser};
use crate::kit::stage::{Stage, moved_to, person, trekker};
use http::StatusCode;
use service::{both_engines, execute};

/// The words of the button that is pressed.
pub fn pressed(page: &Answer) -> Option<String> {
    let (_, rest) = page.body.split_once("aria-pressed=\"true\"")?;
    let (_, words) = rest.split_once('>')?;
    Some(words.split_once('<')?.0.to_owned())
}

async fn say(browser: &mut Browser, meeting: &str, answer: &str, shown: &str) -> Answer {
    browser.post(meeting, &[("antwoord", answer), ("getoond", shown)]).await
}

fn has(page: &Answer, words: &[&str]) {
    for words in words {
        assert!(page.body.contains(words), "{words}: {page}");
    }
}

fn has_not(page: &Answer, words: &[&str]) {
    for words in words {
        assert!(!page.body.contains(words), "{words}: {page}");
    }
}

both_engines! {
    async fn one_press_answers_on_both_pages(mut stage: Stage) {
        let meeting = stage.make("2027-06-15").await;
        let page = stage.trekker.open(&meeting).await;
        has(&page, &["Kom je?", "Ik kom", "Weet ik nog niet", "Ik kom niet", "Van nog geen enkele regio weten we of die komt."]);
        has_not(&page, &["aria-pressed=\"true\"", "Heb je iets nodig?"]);
        let page = page.press("Ik kom").await;
        assert_eq!(pressed(&page).as_deref(), Some("Ik kom"));
        has(&page, &["Je komt. Dat staat genoteerd.", "Heb je iets nodig?", "1 regio komt."]);
        let first = stage.trekker.open("/").await;
        assert_eq!(pressed(&first).as_deref(), Some("Ik kom"));
        let first = first.press("Ik kom niet").await;
        has(&first, &["Je komt niet. Dat staat genoteerd.", "Dag Anna"]);
        assert_eq!(pressed(&first).as_deref(), Some("Ik kom niet"));
        let page = stage.trekker.get(&meeting).await;
        has_not(&page, &["Heb je iets nodig?"]);
        // A partner and a coordinator are asked too.
        let page = stage.coordinator.open(&meeting).await.press("Ik kom").await;
        has(&page, &["Verder komt 1 persoon van de coördinatiegroep."]);
    }

    async fn a_meeting_that_moves_asks_again_and_says_what_one_said(mut stage: Stage) {
        let meeting = stage.make("2027-06-15").await;
        say(&mut stage.trekker, &meeting, "ja", "0").await;
        let change = stage.coordinator.open(&format!("{meeting}/wijzigen")).await;
        change.choose("datum", "anders").fill("datum_anders", "2027-06-22").press("Wijziging opslaan").await;
        for path in [&meeting, "/"] {
            let page = stage.trekker.get(path).await;
            has(&page, &["De bijeenkomst is veranderd. Kom je op dinsdag 22 juni, 10:00 tot 15:30? De plek is: Pharos, Utrecht", " Eerst zei je: ja."]);
            assert_eq!(pressed(&page), None);
        }
        // A page that was open all the time is told, and asks again with the new version.
        let stale = say(&mut stage.trekker, &meeting, "nee", "0").await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&stale, &["De bijeenkomst is intussen veranderd.", "name=\"getoond\" value=\"1\""]);
        let page = stage.trekker.open(&meeting).await.press("Weet ik nog niet").await;
        assert_eq!(pressed(&page).as_deref(), Some("Weet ik nog niet"));
        has_not(&page, &["Eerst zei je"]);
    }

    async fn what_is_wrong_forged_or_too_late_is_told_and_changes_nothing(mut stage: Stage) {
        let meeting = stage.make("2027-03-25").await;
        let before = stage.portal.net.content().await;
        let huge = "a".repeat(100_000);
        for (answer, shown) in [("", "0"), ("misschien wel", "0"), (&huge, "0"), ("ja", "x"), ("ja", "-1"), ("ja", "99999999999")] {
            let refused = say(&mut stage.trekker, &meeting, answer, shown).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{shown}: {refused}");
        }
        let twice = stage.trekker.post(&meeting, &[("antwoord", "ja"), ("antwoord", "nee"), ("getoond", "0")]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Nobody answers for somebody else: who it is about is not asked.
        let mut visitor = stage.portal.browser();
        let out = say(&mut visitor, &meeting, "ja", "0").await;
        assert!(moved_to(&out).starts_with("/inloggen?verder="), "{out}");
        for odd in ["/bijeenkomsten/nergens", "/bijeenkomsten/00000000-0000-0000-0000-000000000000"] {
            assert_eq!(say(&mut stage.trekker, odd, "ja", "0").await.status, StatusCode::NOT_FOUND);
        }
        let early = stage.trekker.post(&meeting, &[("doen", "wensen"), ("eten", "geen noten"), ("toegang", "")]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "who did not say that they come: {early}");
        assert_eq!(stage.portal.net.content().await, before);
        say(&mut stage.trekker, &meeting, "ja", "0").await;
        let page = stage.trekker.open(&meeting).await;
        let long = page.fill("eten", "geen noten").fill("toegang", &"é".repeat(301)).press("Opslaan").await;
        assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!((long.value("eten"), long.value("toegang").map(|text| text.chars().count())), (Some("geen noten"), Some(301)));
        let stored = long.fill("toegang", "Een lift").press("Opslaan").await;
        has(&stored, &["Wat je nodig hebt, staat genoteerd."]);
        stage.portal.net.clock.set("2027-03-25T09:30:00Z".parse().unwrap());
        let late = say(&mut stage.trekker, &meeting, "nee", "0").await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&late, &["Deze bijeenkomst is al begonnen of geweest."]);
        has_not(&late, &["Ik kom niet</button>"]);
    }

    async fn names_and_needs_are_read_by_whom_they_are_for(mut stage: Stage) {
        let meeting = stage.make("2027-06-15").await;
        let mut other = trekker(&stage.portal, "zeeland", person("Zeger Elders", "zeger@ggd.example")).await;
        say(&mut stage.trekker, &meeting, "ja", "0").await;
        say(&mut other, &meeting, "misschien", "0").await;
        stage.trekker.open(&meeting).await.fill("eten", "Geen noten").press("Opslaan").await;
        let seen = stage.coordinator.get(&meeting).await;
        has(&seen, &["1 regio komt, van 1 weten we het nog niet.", "Anna Proef", "Zeger Elders", "weet het nog niet", "Geen noten", "3 maart"]);
        let seen = other.get(&meeting).await;
        has(&seen, &["1 regio komt, van 1 weten we het nog niet.", "Drenthe", "Zeger Elders"]);
        has_not(&seen, &["Anna Proef", "Geen noten"]);
        let seen = stage.trekker.get(&meeting).await;
        has(&seen, &["Anna Proef", "Geen noten"]);
        has_not(&seen, &["Zeger Elders", "Wat mensen nodig hebben"]);
    }

    async fn an_answer_from_a_calendar_says_so(mut stage: Stage) {
        let meeting = stage.make("2027-06-15").await;
        say(&mut stage.trekker, &meeting, "ja", "0").await;
        // How it gets there from a mail: see `mail_in`.
        const FROM_CALENDAR: &str = "UPDATE rsvps SET way = 'calendar', comment = 'Ik kom iets later'";
        let ctx = &stage.portal.net.ctx;
        let stored = ctx.db.write(|conn| Box::pin(async move { execute!(conn, FROM_CALENDAR) }));
        assert_eq!(stored.await.unwrap(), 1);
        let own = stage.trekker.get(&meeting).await;
        has(&own, &["Je antwoord kwam uit je agenda, 3 maart.", "Ik kom iets later", "Dat leest alleen de coördinatiegroep."]);
        let all = stage.coordinator.get(&meeting).await;
        has(&all, &["(uit de agenda, 3 maart): ‘Ik kom iets later’"]);
    }
}
