//! What the pages say of the dates: what to know about each, which is the best, and what waits.

use super::stage::*;
use service::both_engines;

/// The address that leads to choosing this date, from the page of the poll.
async fn to_choose(stage: &mut Stage, poll: &str, words: &str) -> String {
    let seen = stage.coordinator.get(poll).await;
    let (before, _) = seen.body.split_once(words).unwrap_or_else(|| panic!("no {words}: {seen}"));
    before.rsplit("href=\"").next().unwrap().split('"').next().unwrap().replace("&amp;", "&")
}

/// What is read, without the marks of the page.
fn words(body: &str) -> String {
    let text = body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text);
    text.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

both_engines! {
    async fn every_date_says_what_to_know_to_whom_it_concerns(mut stage: Stage) {
        let poll = concept(&stage).await;
        let form = stage.coordinator.open(&format!("{poll}/beginnen")).await;
        let form = form.fill("dag_1", "15-6-2027").fill("dag_2", "13-7-2027").fill("dag_3", "25-12-2027");
        let more = form.fill("sluit_datum", "15-3-2027").press("Nog meer datums").await;
        assert!(more.body.contains("Let op: weekend; Eerste Kerstdag"), "before it begins: {more}");
        let begun = more.press("Datumprikker beginnen").await;
        assert_eq!(begun.path, format!("{poll}?gedaan=begonnen"), "it is accepted: {begun}");
        assert!(begun.body.contains("Let op bij deze datums.") && begun.body.contains("zaterdag 25 december: weekend; Eerste Kerstdag"), "{begun}");
        assert!(!begun.body.contains("dinsdag 15 juni: "), "of that there is nothing to know: {begun}");
        let trekker = stage.trekker.get(&poll).await;
        assert!(trekker.body.contains("Let op: zomervakantie in vakantieregio noord."), "Drenthe is in the north: {trekker}");
        assert!(trekker.body.contains("Let op: weekend; Eerste Kerstdag.") && !trekker.body.contains("Let op bij deze datums."), "{trekker}");
        let form = stage.coordinator.open(&format!("{poll}/wijzigen")).await;
        assert!(form.body.contains("Let op: zomervakantie in vakantieregio noord."), "{form}");
        let changed = form.fill("dag_1", "14-3-2028").press("Wijziging opslaan").await;
        assert!(changed.body.contains("Let op bij deze datums."), "{changed}");
        let choose = to_choose(&mut stage, &poll, "Kies zaterdag 25 december").await;
        let ask = stage.coordinator.get(&choose).await;
        assert!(ask.body.contains("Let op: weekend; Eerste Kerstdag"), "before it is pressed: {ask}");
        let seen = stage.coordinator.get(&poll).await;
        assert!(seen.body.contains("Kies dinsdag 14 maart 2028"), "another year is told: {seen}");
        assert!(words(&seen.body).contains("Naam Regio dinsdag 13 juli zaterdag 25 december dinsdag 14 maart 2028"), "{seen}");
        assert!(words(&seen.body).contains("Anna Proef Drenthe nog niet"), "{seen}");
    }

    async fn a_choice_that_is_not_the_best_is_told_before_it_is_pressed(mut stage: Stage) {
        let poll = concept(&stage).await;
        let form = stage.coordinator.open(&format!("{poll}/beginnen")).await;
        let form = form.fill("dag_1", "13-4-2027").fill("dag_2", "15-4-2027").fill("dag_3", "20-4-2027").choose("plek_1", "drenthe");
        form.fill("sluit_datum", "15-3-2027").press("Datumprikker beginnen").await;
        let ballot = stage.trekker.open(&poll).await.choose("keuze_1", "nee").choose("keuze_2", "ja").choose("keuze_3", "als-het-moet");
        ballot.press("Mijn keuze bewaren").await;
        let seen = stage.coordinator.get(&poll).await;
        let order = ["Leg donderdag 15 april vast", "Kies dinsdag 13 april", "Kies dinsdag 20 april"].map(|words| seen.body.find(words));
        assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{order:?} {seen}");
        let choose = to_choose(&mut stage, &poll, "Kies dinsdag 13 april").await;
        let ask = stage.coordinator.get(&choose).await;
        for told in [
            "Let op: op donderdag 15 april kan 1 regio meer.",
            "Let op: gastregio Drenthe kan niet.",
            "Let op: op deze datum kan geen enkele regio.",
            "De datumprikker sluit.",
        ] {
            assert!(ask.body.contains(told), "{told}: {ask}");
        }
        let choose = to_choose(&mut stage, &poll, "Kies dinsdag 20 april").await;
        let ask = stage.coordinator.get(&choose).await;
        assert!(ask.body.contains("kan 1 regio meer.") && !ask.body.contains("geen enkele regio"), "{ask}");
        let choose = to_choose(&mut stage, &poll, "Leg donderdag 15 april vast").await;
        stage.coordinator.open(&format!("{poll}/sluiten")).await.press("Datumprikker sluiten").await;
        let ask = stage.coordinator.get(&choose).await;
        assert!(!ask.body.contains("Let op") && !ask.body.contains("De datumprikker sluit."), "it has closed: {ask}");
    }

    async fn a_poll_that_closed_waits_where_it_is_seen(mut stage: Stage) {
        let poll = concept(&stage).await;
        let form = stage.coordinator.open(&format!("{poll}/beginnen")).await;
        let form = form.fill("dag_1", "13-4-2027").fill("dag_2", "15-4-2027").fill("dag_3", "20-4-2027");
        form.fill("sluit_datum", "3-3-2027").press("Datumprikker beginnen").await;
        let waits = "De datumprikker voor de netwerkbijeenkomst in april bij Pharos is gesloten. Leg een datum vast.";
        assert!(!stage.coordinator.get("/").await.body.contains(waits));
        let list = stage.trekker.get("/bijeenkomsten").await;
        assert!(list.body.contains("april 2027, datum volgt") && list.body.contains("Datumprikker"), "{list}");
        let open = stage.coordinator.get(&poll).await;
        assert!(open.body.contains("Heeft iedereen gekozen, of is de tijd voorbij?"), "{open}");
        stage.portal.net.clock.set("2027-03-03T16:00:00Z".parse().unwrap());
        let start = stage.coordinator.get("/").await;
        assert!(start.body.contains(waits) && start.body.contains(&format!("href=\"{poll}\"")), "{start}");
        assert!(!stage.trekker.get("/").await.body.contains(waits));
        assert!(stage.coordinator.get("/bijeenkomsten").await.body.contains("Datum kiezen"));
        assert!(!stage.trekker.get("/bijeenkomsten").await.body.contains("Datum kiezen"), "who cannot, is not asked to");
        assert!(stage.coordinator.get(&poll).await.body.contains("Daarover krijgen jullie een mail"));
        service::meetings::polls::send_due(&stage.portal.net.ctx).await.unwrap();
        let told = stage.coordinator.get(&poll).await;
        assert!(told.body.contains("Jullie kregen een mail toen de tijd voorbij was."), "{told}");
        assert!(!told.body.contains("Heeft iedereen gekozen"), "{told}");
    }
}
