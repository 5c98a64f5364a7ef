//! From the table to a closed round, and what a post that no page makes does.

use super::{KIND, PAGE, says, send, with_file};
use crate::kit::browser::Answer;
use crate::kit::form::forms;
use crate::kit::stage::Stage;
use http::StatusCode;
use service::both_engines;

const ROWS: &str = "Regio;p1;p2;b01\nDrenthe;3;4;Nog niet\nTwente;Plant;half;In gang\nAtlantis;2;2;Nog niet\n";
const STEPS: [&str; 4] = ["waarden", "kolommen", "inlezen", "onzin"];

/// The fields of the form that goes on from this page, as a browser sends them.
fn fields(page: &Answer) -> Vec<(String, String)> {
    let form = forms(&page.body).into_iter().find(|form| form.controls.iter().any(|it| it.name == "inhoud")).unwrap();
    let chosen = form.controls.into_iter().filter(|control| control.on);
    chosen.map(|control| (control.name, control.value)).collect()
}

/// The same with these fields instead.
fn with(mut fields: Vec<(String, String)>, instead: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, value) in instead {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

async fn post(stage: &mut Stage, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    stage.coordinator.post(PAGE, &fields).await
}

/// The page with the values, and everything said that the last press needs.
async fn at_the_end(stage: &mut Stage) -> Vec<(String, String)> {
    let columns = send(&mut stage.coordinator, KIND, with_file("lijst.csv", ROWS.as_bytes())).await;
    let values = post(stage, &with(fields(&columns), &[("stap", "waarden")])).await;
    says(&values, StatusCode::OK, "2 antwoorden begrijpen we nog niet");
    says(&values, StatusCode::OK, "Rij 4: we weten niet van welke regio.");
    with(fields(&values), &[("datum", "13-5-2024"), ("plek", "twente"), ("stap", "inlezen")])
}

both_engines! {
    async fn the_last_press_stores_and_pressing_again_does_nothing_more(mut stage: Stage) {
        let before = stage.portal.net.content().await;
        let end = at_the_end(&mut stage).await;
        assert_eq!(stage.portal.net.content().await, before, "looking stores nothing");
        for _ in 0..2 {
            let done = post(&mut stage, &end).await;
            assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/monitor/inlezen?gedaan=2024-05-13"));
        }
        let after = stage.portal.net.content().await;
        assert_eq!(after.iter().filter(|row| row.starts_with("round_imports")).count(), 1);
        says(&stage.coordinator.get("/monitor/inlezen?gedaan=2024-05-13").await, StatusCode::OK, "De ronde van mei 2024 is ingelezen.");
        for page in ["/monitor", "/monitor/borging", "/monitor/regio/drenthe", "/monitor/regios", "/monitor/vergelijken", "/netwerk/tuin"] {
            says(&stage.trekker.get(page).await, StatusCode::OK, "De ronde van mei 2024 is ingelezen uit een bestand");
        }
        let (_, rounds) = stage.trekker.download("/monitor/meenemen/rondes.csv").await;
        assert!(String::from_utf8(rounds).unwrap().contains("2024-05-13,1,ingelezen,"));
        let (_, values) = stage.trekker.download("/monitor/meenemen/waarden.csv?ronde=2024-05-13").await;
        let values = String::from_utf8(values).unwrap();
        assert!(values.lines().count() > 25 && values.lines().skip(1).all(|row| row.ends_with(",ingelezen")), "{values}");
        for picture in ["/monitor/netwerk/p1-trekker.svg", "/monitor/netwerk/b01-stip.svg", "/monitor/regio/drenthe/p1-trekker.svg"] {
            says(&stage.trekker.get(picture).await, StatusCode::OK, "Ingelezen uit een bestand van vóór het portaal: mei 2024.");
        }
        let public = stage.portal.browser().get("/monitor").await;
        assert!(!public.body.contains("2024"), "nothing of it is for everyone: {public}");

        // Another form of the same day is refused, and loses nothing of what was said.
        let other = at_the_end(&mut stage).await;
        let refused = post(&mut stage, &other).await;
        says(&refused, StatusCode::UNPROCESSABLE_ENTITY, "Bij de bijeenkomst van maandag 13 mei 2024 is al een ronde.");
        assert_eq!(with(fields(&refused), &[("stap", "inlezen")]).len(), other.len());

        let round = forms(&stage.coordinator.get(PAGE).await.body).into_iter().flat_map(|form| form.controls);
        let round = round.into_iter().find(|control| control.name == "terug").unwrap().value;
        let taken = stage.coordinator.post(PAGE, &[("terug", &round)]).await;
        assert_eq!((taken.status, taken.location()), (StatusCode::SEE_OTHER, "/monitor/inlezen?gedaan=weg"));
        let after = stage.portal.net.content().await;
        let differ = after.iter().filter(|row| !before.contains(row)).chain(before.iter().filter(|row| !after.contains(row)));
        // The themes of the questionnaire come with the first round that closes, whichever that is.
        let is_kept = |row: &&String| row.starts_with("audit_log") || row.starts_with("themes");
        let differ: Vec<&String> = differ.filter(|row| !is_kept(row)).collect();
        assert!(differ.is_empty(), "{differ:?}");
    }

    async fn what_is_wrong_is_told_at_its_own_field(mut stage: Stage) {
        let end = at_the_end(&mut stage).await;
        let summer_time = ("datum", "31-3-2024");
        for (instead, field, words) in [
            (vec![("plek", "atlantis")], "plek", "Deze regio is er niet meer."),
            (vec![("deed-mee", "atlantis")], "deed-mee", "Kies opnieuw welke regio’s meededen."),
            (vec![("begin", "17:00")], "begin", "Kies een eindtijd na de begintijd."),
            (vec![summer_time, ("begin", "02:30")], "begin", "02:30 uur bestond niet"),
            (vec![summer_time, ("begin", "01:30"), ("einde", "02:30")], "einde", "02:30 uur bestond niet"),
        ] {
            let page = post(&mut stage, &with(end.clone(), &instead)).await;
            says(&page, StatusCode::UNPROCESSABLE_ENTITY, words);
            let ids = page.body.split("id=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let wrong: Vec<&str> = ids.filter_map(|id| id.strip_suffix("-fout")).collect();
            assert_eq!(wrong, [field], "{page}");
            assert!(page.body.contains(&format!("href=\"#{field}\"")) && page.body.contains(&format!("id=\"{field}\"")), "{page}");
        }
    }

    async fn which_row_has_a_moment_that_cannot_be_read_is_told(mut stage: Stage) {
        let rows = "Regio;E-mail;Datum;p1\nDrenthe;a@b.example;13-5-2024;3\nDrenthe;a@b.example;mei;4\nTwente;c@d.example;mei;2\n";
        for (rows, is_told) in [(rows.to_owned(), true), (rows.replace(";mei;", ";12-5-2024;"), false)] {
            let columns = send(&mut stage.coordinator, KIND, with_file("lijst.csv", rows.as_bytes())).await;
            let values = post(&mut stage, &with(fields(&columns), &[("stap", "waarden")])).await;
            says(&values, StatusCode::OK, if is_told { "dezelfde persoon staat ook in rij 3" } else { "dezelfde persoon staat ook in rij 2" });
            assert_eq!(values.body.contains("Van de rijen 3 en 4 kunnen we niet lezen wanneer die zijn ingevuld."), is_told, "{values}");
        }
    }

    async fn what_no_page_posts_stores_nothing(mut stage: Stage) {
        let end = at_the_end(&mut stage).await;
        let before = stage.portal.net.content().await;
        for (instead, status) in [
            (vec![("sleutel", "onzin")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("gevraagd", "")], StatusCode::OK),
            (vec![("inhoud", "onzin")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("datum", "13-5-2124")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("datum", "")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("begin", "17:00")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("plek", "atlantis")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("deed-mee", "atlantis")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("kolom-0", "p1-trekker")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("kolom-1", "regio")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("regio-drenthe", "geen"), ("regio-twente", "geen")], StatusCode::UNPROCESSABLE_ENTITY),
            (vec![("terug", "onzin")], StatusCode::NOT_FOUND),
        ] {
            let page = post(&mut stage, &with(end.clone(), &instead)).await;
            assert_eq!(page.status, status, "{instead:?} {page}");
        }
        let nothing = stage.coordinator.post(PAGE, &[("terug", "00000000-0000-0000-0000-000000000009")]).await;
        assert_eq!(nothing.status, StatusCode::SEE_OTHER);
        for step in STEPS {
            let fields = with(end.clone(), &[("stap", step)]);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            says(&stage.trekker.post(PAGE, &fields).await, StatusCode::NOT_FOUND, "Deze pagina is er niet");
        }
        assert_eq!(stage.portal.net.content().await, before);
        // What fits nothing says nothing, and the rest goes on.
        let odd = with(end, &[("waarde-groei-half", "9"), ("waarde-zz-half", "1"), ("zonder", "999"), ("kolom-99", "regio")]);
        assert_eq!(post(&mut stage, &odd).await.status, StatusCode::SEE_OTHER);
    }
}
