//! A meeting is called off with a reason, and its pages say so.

use crate::kit::browser::Browser;
use crate::kit::stage::{Stage, moved_to};
use http::StatusCode;
use service::both_engines;

const WHY: &str = "Er rijden <b>geen</b> treinen.";

both_engines! {
    async fn a_planned_meeting_is_called_off_with_a_reason_that_members_read(mut stage: Stage) {
        let page = stage.make("2027-06-15").await;
        let ask = stage.coordinator.open(&format!("{page}/afzeggen")).await;
        let told = "Niemand kreeg al een uitnodiging voor deze bijeenkomst. Er gaat nu dus ook geen mail. De reden komt";
        assert!(ask.body.contains(told), "{ask}");
        let nothing = ask.press("Bijeenkomst afzeggen").await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nothing.body.contains("Schrijf in een zin waarom de bijeenkomst niet doorgaat."), "{nothing}");
        let off = nothing.fill("reden", WHY).press("Bijeenkomst afzeggen").await;
        assert_eq!(off.path, format!("{page}?gedaan=afgezegd-onbekend"), "{off}");
        assert!(off.body.contains("Niemand had al een uitnodiging. Er gaat nu dus ook geen mail."), "{off}");
        for browser in [&mut stage.coordinator, &mut stage.trekker] {
            let shown = browser.get(&page).await;
            assert!(shown.body.contains("Deze bijeenkomst gaat niet door.") && shown.body.contains("&lt;b&gt;geen"), "{shown}");
            assert!(shown.body.contains("De vragenlijst gaat niet open."), "{shown}");
            assert!(!shown.body.contains("Tijden aanpassen") && !shown.body.contains("/wijzigen\""), "{shown}");
            assert!(browser.get("/bijeenkomsten").await.body.contains(">Afgezegd<"));
        }
        for part in ["wijzigen", "vastleggen", "afzeggen"] {
            let shown = stage.coordinator.get(&format!("{page}/{part}")).await;
            assert!(!shown.body.contains("<form class=\"form\""), "{part}: {shown}");
        }
        let plan = [("versie", "2"), ("plek", "pharos"), ("datum", "2027-06-16"), ("begintijd", "10:00"), ("eindtijd", "12:00"), ("adres", ""), ("opmerking", "")];
        let late = stage.coordinator.post(&format!("{page}/wijzigen"), &plan).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("Deze bijeenkomst gaat niet door. Er verandert niets meer aan."), "{late}");
    }

    async fn who_calls_off_a_network_meeting_late_reads_who_hears_it(mut stage: Stage) {
        let pages = [stage.make("2027-05-11").await, stage.make("2027-06-15").await];
        let clock = stage.portal.net.clock.clone();
        clock.set("2027-03-03T13:00:00Z".parse().unwrap());
        service::meetings::letters::send_due(&stage.portal.net.ctx).await.unwrap();
        // Both begin at ten.
        for (page, now, told) in [
            (&pages[0], "2027-05-10T12:00:00Z", "krijgt na een half uur een mail met je reden"),
            (&pages[0], "2027-05-11T07:40:00Z", "krijgt meteen een mail met je reden, want de bijeenkomst begint al snel."),
            (&pages[1], "2027-06-15T05:10:00Z", "krijgt na een half uur een mail met je reden"),
        ] {
            clock.set(now.parse().unwrap());
            stage.coordinator = Browser::log_in_as(&stage.portal, "cora@vws.example").await;
            let shown = stage.coordinator.get(&format!("{page}/afzeggen")).await;
            assert!(shown.body.contains(told), "{now}: {shown}");
        }
        let page = &pages[1];
        let early = stage.coordinator.open(&format!("{page}/wijzigen")).await.fill("begintijd", "07:30").press("Wijziging opslaan").await;
        assert!(early.path.ends_with("?gedaan=gewijzigd-zonder-mail"), "{early}");
        let form = stage.coordinator.open(&format!("{page}/wijzigen")).await;
        assert!(form.body.contains("De bijeenkomst begint snel.") && form.body.contains("te laat."), "{form}");
        let no_mail = "Er gaat geen mail meer: de bijeenkomst begint te snel. Bel of mail zelf wie er zou komen.";
        let ask = stage.coordinator.open(&format!("{page}/afzeggen")).await;
        assert!(ask.body.contains(no_mail) && !ask.body.contains("krijgt"), "{ask}");
        let gone = ask.fill("reden", "Ziek").press("Bijeenkomst afzeggen").await;
        assert_eq!(gone.path, format!("{page}?gedaan=afgezegd-zonder-mail"), "{gone}");
    }

    async fn what_is_promised_of_changes_is_true_for_who_wants_no_invitations(mut stage: Stage) {
        let promised = "Kreeg je al een uitnodiging, of zei je dat je komt? Dan hoor je altijd wat er verandert.";
        let own = stage.trekker.get("/profiel").await;
        assert!(own.body.contains(promised) && !own.body.contains("altijd een mail"), "{own}");
        let privacy = stage.trekker.get("/privacy").await;
        assert!(privacy.body.contains("is verplaatst of afgezegd als je er een uitnodiging voor kreeg of zei dat je komt"), "{privacy}");
    }

    async fn a_stale_or_huge_reason_comes_back(mut stage: Stage) {
        let page = stage.make("2027-06-15").await;
        let address = format!("{page}/afzeggen");
        let stale = stage.coordinator.post(&address, &[("versie", "7"), ("reden", "Staking")]).await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(stale.body.contains("Staking"), "what was typed is kept: {stale}");
        let huge = "a".repeat(3000);
        let told = stage.coordinator.post(&address, &[("versie", "1"), ("reden", &huge)]).await;
        assert!(told.body.contains("hooguit 2000 tekens") && told.body.contains(&huge), "{}", told.status);
        let first = stage.coordinator.post(&address, &[("versie", "1"), ("reden", "Staking")]).await;
        assert_eq!(moved_to(&first), format!("{page}?gedaan=afgezegd-onbekend"));
        let other = stage.coordinator.post(&address, &[("versie", "1"), ("reden", "Sneeuw")]).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "{other}");
        assert!(stage.trekker.get(&page).await.body.contains("Staking"));
    }

    async fn each_kind_has_its_form_and_its_readers(mut stage: Stage) {
        for (kind, label) in [("coordinatiegroep", "Overleg coördinatiegroep"), ("webinar", "Webinar"), ("vragenuur", "Vragenuur")] {
            let form = stage.coordinator.open(&format!("/bijeenkomsten/nieuw?soort={kind}")).await;
            let wrong = form.fill("datum", "31-2-2027").fill("eindtijd", "9:00").press("Bijeenkomst maken").await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            for words in ["Vul een dag in die bestaat", "Schrijf waar het is", "Kies een eindtijd na de begintijd."] {
                assert!(wrong.body.contains(words), "{kind}, {words}: {wrong}");
            }
            let made = wrong.fill("datum", "15-6-2027").fill("eindtijd", "11.30").fill("adres", "Online").press("Bijeenkomst maken").await;
            assert!(made.path.ends_with("?gedaan=gemaakt-zonder-ronde"), "{made}");
            assert!(made.body.contains(&format!("{label} dinsdag 15 juni")) && !made.body.contains("De ronde"), "{made}");
            let page = made.path.split('?').next().unwrap().to_owned();
            let seen = stage.trekker.get(&page).await.status;
            assert_eq!(seen, if kind == "coordinatiegroep" { StatusCode::NOT_FOUND } else { StatusCode::OK }, "{kind}");
            let changed = stage.coordinator.open(&format!("{page}/wijzigen")).await.fill("adres", "Zaal 4").press("Wijziging opslaan").await;
            assert!(changed.body.contains("Zaal 4"), "{changed}");
        }
        let forged = [("soort", "feest"), ("datum", "2027-06-15")];
        let told = stage.coordinator.post("/bijeenkomsten/nieuw", &forged).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
