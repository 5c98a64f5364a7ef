//! From a proposal to a published round, and what members see of it.

use crate::kit::stage::{Stage, moved_to, planned};
use http::StatusCode;
use service::both_engines;

both_engines! {
    async fn a_coordinator_plans_watches_closes_reopens_and_publishes(mut stage: Stage) {
        let planner = stage.coordinator.open("/bijeenkomsten/nieuw").await;
        assert_eq!(planner.status, StatusCode::OK, "{planner}");
        assert!(planner.body.contains("Dit wordt de eerste bijeenkomst. Nu is Pharos in Utrecht aan de beurt."), "{planner}");
        assert!(planner.body.contains("zaterdag 3 juli 2027") && planner.body.contains("dinsdag 6 juli 2027"), "{planner}");
        let meeting = planned(planner, "2027-03-16").press("Bijeenkomst maken").await;
        assert!(meeting.body.contains("De bijeenkomst is gemaakt, met een ronde erbij."), "{meeting}");
        assert!(meeting.body.contains("Dinsdag 16 maart 2027, 10:00 tot 15:30") && meeting.body.contains("Zaal 3"));
        assert!(meeting.body.contains("De vragenlijst staat open tot en met dinsdag 9 maart."), "{meeting}");
        let page = meeting.path.strip_suffix("?gedaan=gemaakt").unwrap().to_owned();
        let response = stage.coordinator.get(&format!("{page}/respons")).await.body;
        assert!(
            response.contains("regio’s hebben nog niets ingestuurd")
                && response.contains("Nog niet begonnen")
                && response.contains("Anna Proef")
        );
        assert_eq!(response.matches(r#"class="table__head""#).count(), 25);
        let waiting = stage.coordinator.get(&format!("{page}/respons?toon=herinnering")).await;
        assert_eq!(waiting.body.matches(r#"class="table__head""#).count(), 25, "nothing came from any: {waiting}");

        let ask = stage.coordinator.open(&format!("{page}/sluiten")).await;
        assert!(ask.body.contains("0 van de 25 regio"), "{ask}");
        let left_open = ask.sends("Ronde sluiten");
        assert_eq!(ask.press("Ronde sluiten").await.path, format!("{page}?gedaan=gesloten"));
        let again = stage.coordinator.deliver(&left_open).await;
        assert_eq!(moved_to(&again), format!("{page}?gedaan=gesloten"), "it is done");

        let reopen = stage.coordinator.open(&format!("{page}/heropenen")).await;
        let reopen = reopen.fill("reden", "Drenthe kon niet inloggen").fill("sluit_datum", "2027-03-12");
        let open = reopen.fill("sluit_tijd", "12:00").press("Ronde heropenen").await;
        assert_eq!(open.path, format!("{page}?gedaan=heropend"), "{open}");
        let ask = stage.coordinator.open(&format!("{page}/sluiten")).await;
        assert_eq!(ask.press("Ronde sluiten").await.path, format!("{page}?gedaan=gesloten"));
        let ask = stage.coordinator.open(&format!("{page}/publiceren")).await;
        assert!(ask.body.contains("Geen nieuwe cijfers: er deden te weinig regio’s mee."), "{ask}");
        assert_eq!(ask.press("Publiceren").await.path, format!("{page}?gedaan=gepubliceerd"));
        let published = stage.coordinator.get(&page).await;
        assert!(published.body.contains("De ronde is op woensdag 3 maart om 13:") && published.body.contains(" gepubliceerd."), "{published}");
        // What is behind us is told as such.
        assert!(
            published.body.contains("Was open") && published.body.contains("van woensdag 3 maart om 13:00 tot"),
            "{published}"
        );
        let response = stage.coordinator.get(&format!("{page}/respons")).await;
        assert!(response.body.contains("Niets ingestuurd") && !response.body.contains("nog niet"), "{response}");
        for word in ["Open vanaf", "Open sinds", "Sluit", "Invullen kan", "herinnering"] {
            assert!(!published.body.contains(word), "{word}: {published}");
        }
    }

    async fn a_moved_meeting_asks_what_happens_to_the_times(mut stage: Stage) {
        let page = stage.make("2027-09-14").await;
        let form = stage.coordinator.open(&format!("{page}/wijzigen")).await;
        assert_eq!(form.value("datum"), Some("2027-09-14"), "{form}");
        let form = form.choose("plek", "twente").choose("datum", "anders").fill("datum_anders", "28-9-2027");
        let proposal = form.fill("begintijd", "9.30").fill("eindtijd", "15:00").press("Wijziging opslaan").await;
        assert_eq!(proposal.path, format!("{page}/voorstel?gedaan=gewijzigd"), "{proposal}");
        // Nobody was told of the meeting yet: the mail that waits tells how it is.
        let told = "De bijeenkomst is gewijzigd. Op woensdag 3 maart om 13:30 krijgen";
        assert!(proposal.body.contains(told), "{proposal}");
        let mails = format!("<a href=\"{page}/mails\">Mails bij deze ronde</a>");
        assert!(proposal.body.contains(&mails), "{proposal}");
        let warned = stage.coordinator.get(&page).await;
        assert!(warned.body.contains("De bijeenkomst is verplaatst.") && warned.body.contains("Gastregio Twente"), "{warned}");
        assert!(!stage.trekker.get(&page).await.body.contains("De bijeenkomst is verplaatst."));
        let nothing = stage.coordinator.post(&format!("{page}/voorstel"), &[("versie", "2")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let proposal = stage.coordinator.open(&format!("{page}/voorstel")).await;
        for time in ["dinsdag 17 augustus om 09:00", "dinsdag 31 augustus om 09:00"] {
            assert!(proposal.body.contains(time), "{time}: {proposal}");
        }
        let left_open = proposal.sends("Tijden zo laten");
        let version = proposal.value("versie").unwrap().to_owned();
        let lost = [("versie", version.as_str()), ("keuze", "houden"), ("getoond", "1_2")];
        let lost = stage.coordinator.post(&format!("{page}/voorstel"), &lost).await;
        assert_eq!(lost.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(lost.body.contains("Kijk naar de tijden en kies opnieuw."), "{lost}");
        let proposal = stage.coordinator.open(&format!("{page}/voorstel")).await;
        assert_eq!(proposal.press("Voorstel overnemen").await.path, format!("{page}?gedaan=tijden"));
        let late = stage.coordinator.deliver(&left_open).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{late}");
        let after = stage.coordinator.get(&page).await.body;
        assert!(after.contains("dinsdag 31 augustus om 09:00") && !after.contains("De bijeenkomst is verplaatst."));
    }

    async fn members_see_the_meeting_without_the_controls(mut stage: Stage) {
        let page = stage.make("2027-03-16").await;
        let list = stage.trekker.get("/bijeenkomsten").await;
        assert!(list.body.contains("dinsdag 16 maart 2027") && !list.body.contains("Nieuwe bijeenkomst maken"), "{list}");
        let seen = stage.trekker.get(&page).await;
        assert!(seen.body.contains("Naar de vragenlijst") && seen.body.contains("Bekijk wie heeft ingestuurd"), "{seen}");
        for word in ["sluiten", "Tijden aanpassen", "Bijeenkomst wijzigen", "herinnering"] {
            assert!(!seen.body.contains(word), "{word}");
        }
        let own = stage.trekker.get(&format!("{page}/respons")).await;
        assert!(own.body.contains("Drenthe") && !own.body.contains("Zeeland") && !own.body.contains("nog niets ingestuurd"), "{own}");
    }

    async fn a_place_is_chosen_before_the_days(mut stage: Stage) {
        stage.make("2027-03-16").await;
        let planner = stage.coordinator.open("/bijeenkomsten/nieuw").await;
        let turn = "Nu is een gastregio aan de beurt. Amsterdam heeft nog geen ja gezegd en was nog nooit gastregio.";
        assert!(planner.body.contains(turn), "{planner}");
        assert!(planner.body.contains("2. Wanneer, in Amsterdam?"), "{planner}");
        let zeeland = planner.choose("plek", "zeeland").press("Toon de dagen voor deze plek").await;
        assert_eq!(zeeland.status, StatusCode::OK);
        assert!(zeeland.body.contains("2. Wanneer, in Zeeland?"), "{zeeland}");
        let nowhere = [("plek", "atlantis"), ("doen", "dagen")];
        let planner = stage.coordinator.post("/bijeenkomsten/nieuw", &nowhere).await;
        assert_eq!(planner.status, StatusCode::OK);
        assert!(planner.body.contains("zomervakantie in vakantieregio noord"), "{planner}");
    }
}
