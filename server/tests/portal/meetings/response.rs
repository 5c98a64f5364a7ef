//! The response of a round: its numbers are those of its rows, and each row has what can be done about it.

use crate::kit::browser::{Answer, Browser};
use crate::kit::{cookies, page};
use chrono::Duration;
use domain::account::{Actor, Role};
use domain::network::{RegionName, starting_regions};
use domain::time;
use service::both_engines;
use service::execute;
use service::network::change_region;
use service::network::proof::MayManageSeats;
use service::testkit::Network;

async fn of(net: &Network, who: &Actor) -> Browser {
    let mut browser = Browser::of(&net.ctx);
    browser.cookies = cookies::of_login(&net.ctx, who).await;
    browser
}

fn count(answer: &Answer, part: &str) -> usize {
    answer.body.matches(part).count()
}

/// How many rows, buttons that remind, and ways to invite there are.
fn rows(answer: &Answer) -> [usize; 3] {
    [r#"class="table__head""#, ">Stuur een herinnering<", ">Nodig iemand uit<"].map(|part| count(answer, part))
}

/// As a mail server does that knows no such mailbox.
const REFUSED: &str = "UPDATE outbox SET given_up_at = $1, last_error = '550 5.1.1 no such mailbox'
    WHERE recipient = 'hugo@regio.example'";

/// What became of Hugo's mails at this moment.
async fn hugo_gets(net: &Network, sql: &'static str) {
    let now = net.ctx.now();
    net.ctx.db.write(move |conn| Box::pin(async move { execute!(conn, sql, now) })).await.unwrap();
}

both_engines! {
    async fn each_row_has_its_deed_and_the_numbers_are_those_of_the_rows(net: Network) {
        let cora = net.with_role(Role::Coordinator).await;
        let people = [("Anna", "drenthe", 1), ("Bert", "drenthe", 2), ("Cees", "zeeland", 2), ("Dina", "twente", 1)];
        let [anna, _, _, dina] = net.seats_for(people).await;
        let meeting = net.open_round("2027-04-13").await;
        net.fill_in(&anna, "3").await;
        net.fill_in(&dina, "3").await;
        let (mut coordinator, page) = (of(&net, &cora).await, format!("/bijeenkomsten/{meeting}/respons"));
        let all = coordinator.get(&page).await;
        // One way to invite for each region with an empty seat, also beside a trekker: only Drenthe has none.
        assert_eq!(rows(&all), [25, 2, 24], "{all}");
        let some = coordinator.get(&format!("{page}?toon=herinnering")).await;
        // Twente has nobody left to wait for; of Drenthe, Bert is missing.
        assert_eq!(rows(&some), [24, 2, 23], "{some}");
        for words in ["naar 2 trekkers.", "Hieronder staan 24 regio’s: 23 waarvan nog niets binnen is, en 1 waar nog een trekker ontbreekt."] {
            assert!(some.body.contains(words), "{words}: {some}");
        }
        assert!(!some.body.contains("Ingestuurd op"), "{some}");
        for link in ["/beheer/regio/zeeland", "/monitor/regio/zeeland", "/beheer/uitnodigen?regio=amsterdam"] {
            assert_eq!(count(&some, &format!("href=\"{link}\"")), 1, "{link}: {some}");
        }
        let own = of(&net, &anna).await.get(&page).await;
        assert_eq!(rows(&own), [1, 0, 0], "{own}");
        assert!(own.body.contains("href=\"/monitor/regio/drenthe\"") && !own.body.contains("/beheer/"), "{own}");
        net.clock.advance(Duration::minutes(1));
        net.close_round(meeting).await;
        for query in ["", "?toon=herinnering"] {
            let over = coordinator.get(&format!("{page}{query}")).await;
            assert_eq!(rows(&over), [25, 0, 0], "{over}");
            assert!(over.body.contains("regio’s hebben niets ingestuurd"), "{over}");
        }
    }

    async fn who_can_not_be_reminded_has_no_button_but_says_why(net: Network) {
        let cora = net.with_role(Role::Coordinator).await;
        let people = [("Hugo", "drenthe", 1), ("Ina", "drenthe", 2), ("Anna", "twente", 1)];
        let [hugo, ..] = net.seats_for(people).await;
        let meeting = net.open_round("2027-04-13").await;
        let (mut coordinator, page) = (of(&net, &cora).await, format!("/bijeenkomsten/{meeting}/respons"));
        assert_eq!(rows(&coordinator.get(&page).await)[1], 3);
        let day = time::day_month(time::day(net.ctx.now()));
        hugo_gets(&net, REFUSED).await;
        let told = coordinator.open(&page).await.press("Stuur een herinnering (Ina)").await;
        assert_eq!(rows(&told)[1], 1, "{told}");
        let words = page::all_main_text(&told.body);
        let refused = format!("Mail aan Hugo kwam op {day} niet aan. Klopt het adres?");
        for one in ["Ina is vandaag herinnerd", &refused] {
            assert!(words.contains(one), "{one}: {told}");
        }
        let people = coordinator.get("/beheer/personen").await;
        let address = format!("Mail aan dit adres kwam op {day} niet aan. Klopt het adres?");
        assert_eq!(count(&people, &address), 1, "{people}");
        // Others do not hear about it, nor of whom a colleague reminded.
        let own = page::all_main_text(&of(&net, &hugo).await.get(&page).await.body);
        assert!(!own.contains("niet aan") && !own.contains("vandaag herinnerd"), "{own}");
        // The day after, who was reminded can be reminded again; and who gets mail again as well.
        hugo_gets(&net, "UPDATE outbox SET given_up_at = NULL, sent_at = $1 WHERE recipient = 'hugo@regio.example'").await;
        net.clock.advance(Duration::days(1));
        assert_eq!(rows(&of(&net, &cora).await.get(&page).await)[1], 3);
    }

    async fn when_the_last_trekker_sends_in_all_regions_are_shown_again(net: Network) {
        // The other regions leave the network before the round.
        let seats = MayManageSeats::of(&Actor::System).unwrap();
        for region in starting_regions().iter().filter(|region| region.id.as_str() != "drenthe") {
            change_region(&net.ctx, &seats, &region.id, &RegionName::parse(&region.name).unwrap(), None).await.unwrap();
        }
        let cora = net.with_role(Role::Coordinator).await;
        let meeting = net.open_round("2027-04-13").await;
        let (mut coordinator, page) = (of(&net, &cora).await, format!("/bijeenkomsten/{meeting}/respons"));
        let filtered = format!("{page}?toon=herinnering");
        let empty = coordinator.get(&filtered).await;
        assert_eq!(rows(&empty), [1, 0, 1], "{empty}");
        assert!(empty.body.contains("Er is niemand om te herinneren.") && !empty.body.contains("Alle trekkers"), "{empty}");
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        // The seat beside Anna stays empty.
        assert_eq!(rows(&coordinator.get(&filtered).await), [1, 1, 1]);
        net.fill_in(&anna, "3").await;
        let done = coordinator.get(&filtered).await;
        assert_eq!(rows(&done), [1, 0, 1], "{done}");
        for words in ["Alle trekkers hebben ingestuurd. Er gaat geen herinnering uit.", "Ingestuurd op"] {
            assert!(done.body.contains(words), "{words}: {done}");
        }
    }
}
