//! A coordinator plans a year, makes a meeting definite and calls one off, without script.

use crate::kit::browser::Browser;
use crate::kit::stage::{Stage, moved_to};
use http::StatusCode;
use service::both_engines;

const YEAR: &str = "/bijeenkomsten/jaar";
const KEEP_ALL: &str = "Alle drie als concept bewaren";

/// The addresses of the concepts, the first one first.
async fn concepts(browser: &mut Browser) -> Vec<String> {
    let list = browser.get("/bijeenkomsten").await.body;
    let rows = list.split("<article").skip(1).filter(|row| row.contains(">Concept<"));
    let address = |row: &str| row.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    rows.map(address).collect()
}

both_engines! {
    async fn from_a_year_to_three_concepts_and_one_meeting(mut stage: Stage) {
        stage.make("2027-04-13").await;
        let year = stage.coordinator.open(YEAR).await;
        for words in [
            "De laatste bijeenkomst op de lijst is dinsdag 13 april: Pharos, Utrecht.",
            "1. Dinsdag 24 augustus, gastregio Amsterdam", "De streefdatum is 13 augustus:",
            "Deze dagen liggen gunstiger en vallen af:", "zomervakantie in vakantieregio noord", "Reken opnieuw",
        ] {
            assert!(year.body.contains(words), "{words}: {year}");
        }
        // Another place and another day: the later ones follow, and nothing is stored.
        let again = year.choose("plek-1", "pharos").choose("datum-1", "anders").fill("datum_anders-1", "7-9-2027");
        let again = again.press("Reken opnieuw na voorstel 1").await;
        assert_eq!(again.status, StatusCode::OK);
        assert!(again.body.contains("1. Dinsdag 7 september, Pharos, Utrecht"), "{again}");
        assert!(again.body.contains("De streefdatum is 7 januari 2028: vier maanden na 7 september."), "{again}");
        assert!(again.body.contains("gastregio Amsterdam"), "it is the turn of a host now: {again}");
        let kept = again.press(KEEP_ALL).await;
        assert_eq!(kept.path, "/bijeenkomsten?gedaan=concepten");
        assert!(kept.body.contains("De drie concepten zijn bewaard."), "{kept}");
        let found = concepts(&mut stage.coordinator).await;
        assert_eq!(found.len(), 3);
        assert!(concepts(&mut stage.trekker).await.is_empty());
        assert_eq!(stage.trekker.get(&found[0]).await.status, StatusCode::NOT_FOUND);

        let would = "Vragenlijst zou open zijn van 10 augustus tot en met 31 augustus";
        assert!(stage.coordinator.get("/bijeenkomsten").await.body.contains(would));
        let page = stage.coordinator.open(&found[0]).await;
        assert!(page.body.contains("Dit is een concept.") && page.body.contains("dinsdag 7 september"), "{page}");
        let sure = stage.coordinator.open(&format!("{}/vastleggen", found[0])).await;
        assert!(sure.body.contains("De vragenlijst gaat open op dinsdag 10 augustus om 09:00"), "{sure}");
        let stands = sure.press("Vastleggen").await;
        assert_eq!(stands.path, format!("{}?gedaan=vastgelegd", found[0]));
        assert!(stands.body.contains("De ronde") && !stands.body.contains("Dit is een concept."), "{stands}");
        assert_eq!(stage.trekker.get(&found[0]).await.status, StatusCode::OK);
        assert_eq!(concepts(&mut stage.coordinator).await, found[1..]);
        let thrown = stage.coordinator.open(&format!("{}/afzeggen", found[1])).await.press("Concept weggooien").await;
        assert!(thrown.body.contains("Dit concept is weggegooid."), "{thrown}");
        assert_eq!(concepts(&mut stage.coordinator).await, found[2..]);
    }

    async fn when_the_questionnaire_was_open_stays_known(mut stage: Stage) {
        stage.make("2027-03-25").await;
        let list = stage.trekker.get("/bijeenkomsten").await;
        assert!(list.body.contains("tot en met 18 maart"), "{list}");
        stage.portal.net.clock.set("2027-03-26T08:00:30Z".parse().unwrap());
        stage.trekker = Browser::log_in_as(&stage.portal, "anna@ggd.example").await;
        let list = stage.trekker.get("/bijeenkomsten").await;
        let was = "Vragenlijst was open van 3 maart tot en met 18 maart. Uitkomsten voor leden";
        assert!(list.body.split_once("Geweest").unwrap().1.contains(was), "{list}");
    }

    async fn one_of_the_proposals_is_kept_alone_and_twice_is_once(mut stage: Stage) {
        let sent = stage.coordinator.open(YEAR).await.sends("Alleen deze bewaren: voorstel 2");
        for _ in 0..2 {
            let done = stage.coordinator.deliver(&sent).await;
            assert_eq!(moved_to(&done), "/bijeenkomsten?gedaan=concept");
        }
        assert_eq!(concepts(&mut stage.coordinator).await.len(), 1);
    }

    async fn who_comes_second_sees_new_proposals(mut stage: Stage) {
        let mut other = stage.coordinator.clone();
        let late = other.open(YEAR).await.sends(KEEP_ALL);
        stage.coordinator.open(YEAR).await.press(KEEP_ALL).await;
        let told = other.deliver(&late).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(told.body.contains("Iemand anders heeft intussen gepland"), "{told}");
        assert!(told.body.contains("2028"), "the proposals go on from what was made: {told}");
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meetings").await, 3);
    }

    async fn what_is_wrong_stands_at_its_proposal(mut stage: Stage) {
        let good = |field: &str, value: &str| -> Vec<(String, String)> {
            let mut fields: Vec<(String, String)> = vec![("na".into(), "-".into()), ("doen".into(), "alle".into())];
            for (at, day) in [(1, "2027-07-06"), (2, "2027-11-09"), (3, "2028-03-07")] {
                fields.push((format!("plek-{at}"), "pharos".into()));
                fields.push((format!("datum-{at}"), day.into()));
            }
            fields.retain(|(name, _)| name != field);
            fields.push((field.into(), value.into()));
            fields
        };
        let huge = "9".repeat(1000);
        for (field, value, at, sentence) in [
            ("plek-2", "atlantis", "plek-2", "Kies Pharos of een regio die meedoet."),
            ("plek-2", "", "plek-2", "Kies Pharos of een regio die meedoet."),
            ("datum-1", "2027-03-03", "datum-1", "Kies een dag na vandaag, binnen drie jaar."),
            ("datum-3", "2999-03-03", "datum-3", "Kies een dag na vandaag, binnen drie jaar."),
            ("datum-1", "2027-02-31", "datum-1", "Kies een van de dagen, of vul zelf een datum in."),
            ("datum-2", "2027-07-06", "datum-2", "Kies een dag na de bijeenkomst ervoor."),
            ("datum-3", huge.as_str(), "datum-3", "hooguit 100 tekens"),
            ("na", "geknoei", "plek-1", "Iemand anders heeft intussen gepland"),
        ] {
            let fields = good(field, value);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let told = stage.coordinator.post(YEAR, &fields).await;
            assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={value:.20}");
            assert!(told.body.contains(sentence) && told.body.contains(&format!("href=\"#{at}\"")), "{field}={value:.20}: {told}");
            assert!(told.body.contains(&format!("id=\"{at}\"")), "{field}: the summary leads somewhere");
        }
        let typed = [("datum-1", "anders"), ("datum_anders-1", "31-2-2027"), ("doen", "rekenen")];
        let told = stage.coordinator.post(YEAR, &typed).await;
        assert!(told.body.contains("Vul een dag in die bestaat") && told.body.contains("value=\"31-2-2027\""), "{told}");
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meetings").await, 0);
        let forged = stage.coordinator.post(YEAR, &[("doen", "wissen")]).await;
        assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
