//! From a proposal to a published round, and what members see of it.

use crate::kit::stage::{Stage, moved_to};
use http::StatusCode;
use service::both_engines;

both_engines! {
    async fn a_coordinator_plans_watches_closes_reopens_and_publishes(mut stage: Stage) {
        let planner = stage.coordinator.get("/bijeenkomsten/nieuw").await;
        assert_eq!(planner.status, StatusCode::OK, "{}", planner);
        assert!(planner.body.contains("Dit wordt de eerste bijeenkomst. Nu is Pharos in Utrecht aan de beurt."), "{planner}");
        assert!(planner.body.contains("zaterdag 3 juli 2027") && planner.body.contains("dinsdag 6 juli 2027"), "{planner}");
        let page = stage.make("2027-03-16").await;
        let meeting = stage.coordinator.get(&format!("{page}?gedaan=gemaakt")).await.body;
        assert!(meeting.contains("De bijeenkomst is gemaakt, met een ronde erbij."), "{meeting}");
        assert!(meeting.contains("dinsdag 16 maart 2027, 10:00 tot 15:30") && meeting.contains("Zaal 3"));
        assert!(meeting.contains("De vragenlijst staat open tot en met dinsdag 9 maart."), "{meeting}");
        let response = stage.coordinator.get(&format!("{page}/respons")).await.body;
        assert!(
            response.contains("regio’s hebben nog niets ingestuurd")
                && response.contains("Nog niet begonnen")
                && response.contains("Anna Proef")
        );
        assert_eq!(response.matches(r#"class="table__head""#).count(), 25);
        let waiting = stage.coordinator.get(&format!("{page}/respons?toon=herinnering")).await.body;
        assert_eq!(waiting.matches(r#"class="table__head""#).count(), 1, "{waiting}");

        let ask = stage.coordinator.get(&format!("{page}/sluiten")).await.body;
        assert!(ask.contains("0 van de 25 regio") && ask.contains("Ronde sluiten"), "{ask}");
        let closed = stage.coordinator.post(&format!("{page}/sluiten"), &[]).await;
        assert_eq!(moved_to(&closed), format!("{page}?gedaan=gesloten"));
        let again = stage.coordinator.post(&format!("{page}/sluiten"), &[]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.body.contains("De ronde is al gesloten."), "{}", again);

        let reopen = format!("{page}/heropenen");
        assert_eq!(stage.coordinator.get(&reopen).await.status, StatusCode::OK);
        let fields = [("reden", "Drenthe kon niet inloggen"), ("sluit_datum", "2027-03-12"), ("sluit_tijd", "12:00")];
        moved_to(&stage.coordinator.post(&reopen, &fields).await);
        moved_to(&stage.coordinator.post(&format!("{page}/sluiten"), &[]).await);
        let ask = stage.coordinator.get(&format!("{page}/publiceren")).await;
        assert_eq!(ask.status, StatusCode::OK);
        assert!(ask.body.contains("Geen nieuwe cijfers: er deden te weinig regio’s mee."), "{}", ask);
        moved_to(&stage.coordinator.post(&format!("{page}/publiceren"), &[]).await);
        let published = stage.coordinator.get(&page).await.body;
        assert!(published.contains("De ronde is gepubliceerd op woensdag 3 maart"), "{published}");
        // What is behind us is told as such.
        assert!(
            published.contains("Was open") && published.contains("van woensdag 3 maart om 13:00 tot"),
            "{published}"
        );
        let response = stage.coordinator.get(&format!("{page}/respons")).await.body;
        assert!(response.contains("Niets ingestuurd") && !response.contains("nog niet"), "{response}");
        for word in ["Open vanaf", "Open sinds", "Sluit", "Invullen kan", "herinnering"] {
            assert!(!published.contains(word), "{word}: {published}");
        }
    }

    async fn a_moved_meeting_asks_what_happens_to_the_times(mut stage: Stage) {
        let page = stage.make("2027-09-14").await;
        let form = stage.coordinator.get(&format!("{page}/wijzigen")).await.body;
        assert!(form.contains(r#"name="versie" value="1""#) && form.contains("dinsdag 14 september 2027"), "{form}");
        let fields = [
            ("versie", "1"),
            ("plek", "twente"),
            ("datum", "anders"),
            ("datum_anders", "28-9-2027"),
            ("begintijd", "9.30"),
            ("eindtijd", "15:00"),
        ];
        let moved = stage.coordinator.post(&format!("{page}/wijzigen"), &fields).await;
        assert_eq!(moved_to(&moved), format!("{page}/voorstel"));
        let warned = stage.coordinator.get(&page).await.body;
        assert!(warned.contains("De bijeenkomst is verplaatst.") && warned.contains("Gastregio Twente"), "{warned}");
        assert!(!stage.trekker.get(&page).await.body.contains("De bijeenkomst is verplaatst."));
        let proposal = stage.coordinator.get(&format!("{page}/voorstel")).await.body;
        assert!(proposal.contains("dinsdag 17 augustus om 09:00") && proposal.contains("dinsdag 31 augustus om 09:00"));
        let nothing = stage.coordinator.post(&format!("{page}/voorstel"), &[("versie", "2")]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let taken =
            stage.coordinator.post(&format!("{page}/voorstel"), &[("versie", "2"), ("keuze", "overnemen")]).await;
        assert_eq!(moved_to(&taken), format!("{page}?gedaan=tijden"));
        let after = stage.coordinator.get(&page).await.body;
        assert!(after.contains("dinsdag 31 augustus om 09:00") && !after.contains("De bijeenkomst is verplaatst."));
    }

    async fn members_see_the_meeting_without_the_controls(mut stage: Stage) {
        let page = stage.make("2027-03-16").await;
        let list = stage.trekker.get("/bijeenkomsten").await.body;
        assert!(list.contains("dinsdag 16 maart 2027") && !list.contains("Nieuwe bijeenkomst maken"), "{list}");
        let seen = stage.trekker.get(&page).await.body;
        assert!(seen.contains("Naar de vragenlijst") && seen.contains("Bekijk hoe ver jullie zijn"), "{seen}");
        for word in ["sluiten", "Tijden aanpassen", "Bijeenkomst wijzigen", "herinnering"] {
            assert!(!seen.contains(word), "{word}");
        }
        let own = stage.trekker.get(&format!("{page}/respons")).await.body;
        assert!(own.contains("Drenthe") && !own.contains("Zeeland") && !own.contains("nog niets ingestuurd"), "{own}");
    }

    async fn a_place_is_chosen_before_the_days(mut stage: Stage) {
        stage.make("2027-03-16").await;
        let planner = stage.coordinator.get("/bijeenkomsten/nieuw").await.body;
        assert!(planner.contains("Nu is een gastregio aan de beurt.") && planner.contains("2. Wanneer, in Amsterdam?"));
        for (place, told) in [("zeeland", "2. Wanneer, in Zeeland?"), ("atlantis", "zomervakantie in regio noord")] {
            let planner = stage.coordinator.post("/bijeenkomsten/nieuw", &[("plek", place), ("doen", "dagen")]).await;
            assert_eq!(planner.status, StatusCode::OK);
            assert!(planner.body.contains(told), "{place}: {}", planner);
        }
    }
}
