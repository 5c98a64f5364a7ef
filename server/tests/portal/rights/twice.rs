//! The second press of a double click, for the deeds that want something to have been done before them; the others are pressed in
//! the table.

use crate::kit::browser::{Answer, Browser, Portal};
use crate::kit::cookies;
use crate::kit::opened::Sent;
use crate::kit::stage::Stage;
use chrono::Duration;
use domain::account::{Actor, Role};
use http::StatusCode;
use service::both_engines;
use service::testkit::{Network, TestNet};

const ANNA: &str = "anna@ggd.example";
const WORK: &str = "anna@gemeente.example";

/// Presses twice with the cookies that the browser has: it drops the first answer. Gives where both lead, when they lead to the
/// same page and the second does nothing.
async fn twice(net: &TestNet, browser: &Browser, sent: &Sent) -> [String; 2] {
    let before = net.content().await;
    let first = browser.clone().deliver(sent).await;
    let done = net.content().await;
    assert_ne!(done, before, "the first does something: {first}");
    let second = browser.clone().deliver(sent).await;
    let again: Vec<_> = net.content().await.into_iter().filter(|row| !done.contains(row)).collect();
    assert!(again.is_empty(), "the second did something: {again:?}");
    let answers = [first, second];
    for answer in &answers {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{answer}");
    }
    let page = |answer: &Answer| answer.location().split('?').next().unwrap_or_default().to_owned();
    assert_eq!(page(&answers[0]), page(&answers[1]));
    answers.map(|answer| answer.location().to_owned())
}

/// Anna, logged in twice, with a second address.
async fn anna(portal: &Portal) -> Browser {
    portal.net.add_member("Anna Voorbeeld", ANNA).await;
    Browser::log_in_as(portal, ANNA).await;
    portal.net.clock.advance(Duration::minutes(1));
    let mut here = Browser::log_in_as(portal, ANNA).await;
    let page = here.open("/profiel").await.fill("nieuw-adres", WORK).press("Voeg adres toe").await;
    let added = page.fill("code", &portal.newest_code().await).press("Voeg adres toe").await;
    assert_eq!(added.path, "/profiel?gedaan=toegevoegd", "{added}");
    here
}

/// A browser in which somebody is logged in.
async fn of(net: &TestNet, who: &Actor) -> Browser {
    let mut browser = Browser::of(&net.ctx);
    browser.cookies = cookies::of_login(&net.ctx, who).await;
    browser
}

/// Presses this button of the profile twice.
async fn on_profile(portal: &Portal, button: &str) -> [String; 2] {
    let mut browser = anna(portal).await;
    let sent = browser.open("/profiel").await.sends(button);
    twice(&portal.net, &browser, &sent).await
}

both_engines! {
    async fn an_address_is_added_once(portal: Portal) {
        portal.net.add_member("Anna Voorbeeld", ANNA).await;
        let mut browser = Browser::log_in_as(&portal, ANNA).await;
        portal.net.clock.advance(Duration::seconds(1));
        let page = browser.open("/profiel").await.fill("nieuw-adres", WORK).press("Voeg adres toe").await;
        let sent = page.fill("code", &portal.newest_code().await).sends("Voeg adres toe");
        assert_eq!(twice(&portal.net, &browser, &sent).await, ["/profiel?gedaan=toegevoegd", "/profiel?gedaan=had-je-al"]);
    }

    async fn a_code_for_an_address_is_sent_once(portal: Portal) {
        portal.net.add_member("Anna Voorbeeld", ANNA).await;
        let mut browser = Browser::log_in_as(&portal, ANNA).await;
        let sent = browser.open("/profiel").await.fill("nieuw-adres", WORK).sends("Voeg adres toe");
        assert_eq!(twice(&portal.net, &browser, &sent).await, ["/profiel/adres", "/profiel/adres"]);
    }

    async fn own_data_change_once(portal: Portal) {
        let mut browser = anna(&portal).await;
        let sent = browser.open("/profiel").await.fill("naam", "Anna de Boer").sends("Opslaan");
        assert_eq!(twice(&portal.net, &browser, &sent).await, ["/profiel?gedaan=gegevens"; 2]);
    }

    async fn the_address_for_mail_is_chosen_once(portal: Portal) {
        assert_eq!(on_profile(&portal, "Mail voortaan hierheen").await, ["/profiel?gedaan=mail"; 2]);
    }

    async fn an_address_is_removed_once(portal: Portal) {
        assert_eq!(on_profile(&portal, "Weghalen").await, ["/profiel?gedaan=weg"; 2]);
    }

    async fn a_login_ends_once(portal: Portal) {
        assert_eq!(on_profile(&portal, "Beëindigen").await, ["/profiel?gedaan=sessie"; 2]);
    }

    async fn the_other_logins_end_once(portal: Portal) {
        assert_eq!(on_profile(&portal, "Beëindig alle andere").await, ["/profiel?gedaan=sessies"; 2]);
    }

    async fn a_round_is_reopened_once(mut stage: Stage) {
        let meeting = stage.make("2027-03-16").await;
        let closed = stage.coordinator.open(&format!("{meeting}/sluiten")).await.press("Ronde sluiten").await;
        assert_eq!(closed.path, format!("{meeting}?gedaan=gesloten"), "{closed}");
        let page = stage.coordinator.open(&format!("{meeting}/heropenen")).await.fill("reden", "Vergissing.");
        let page = page.fill("sluit_datum", "2027-03-10").fill("sluit_tijd", "09:00");
        let sent = page.sends("Ronde heropenen");
        let done = format!("{meeting}?gedaan=heropend");
        assert_eq!(twice(&stage.portal.net, &stage.coordinator, &sent).await, [done.as_str(); 2]);
    }

    async fn an_invitation_goes_again_once(net: Network) {
        let (cora, anna) = (net.with_role(Role::Coordinator).await, net.seat_for("Anna Proef", "drenthe", 1).await);
        net.clock.advance(Duration::hours(1));
        let mut browser = of(&net, &cora).await;
        let sent = browser.open("/beheer/personen").await.sends("Uitnodiging opnieuw sturen aan Anna Proef");
        let who = anna.member_id().unwrap();
        let led = ["gestuurd", "niet-gestuurd"].map(|what| format!("/beheer/personen?gedaan={what}&wie={who}"));
        assert_eq!(twice(&net, &browser, &sent).await, led);
    }

    async fn a_survey_is_sent_in_once(net: Network) {
        let anna = net.seat_for("Anna Proef", "drenthe", 1).await;
        net.open_round("2027-03-16").await;
        net.answer(&anna, "3").await;
        net.share(&anna).await;
        let mut browser = of(&net, &anna).await;
        let sent = browser.open("/vragenlijst/controleren").await.sends("Insturen");
        assert_eq!(twice(&net, &browser, &sent).await, ["/vragenlijst/bedankt"; 2]);
    }
}
