//! Forms that are wrong, huge, stale or repeated come back with what was typed and what to do.

use crate::kit::stage::{Stage, moved_to, new_meeting};
use http::StatusCode;
use service::both_engines;

/// Posts the planner's form with one field changed, and gives the page that comes back.
async fn wrong(stage: &mut Stage, field: &'static str, value: &str) -> String {
    let mut fields: Vec<(&str, &str)> = new_meeting("2027-09-14").to_vec();
    match fields.iter().position(|(name, _)| *name == field) {
        Some(at) => fields[at].1 = value,
        None => fields.push((field, value)),
    }
    let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}={value:.20}");
    assert!(answer.body.contains("Er is een probleem") && answer.body.contains("<title>Fout: "), "{field}");
    answer.body
}

both_engines! {
    async fn every_field_of_the_planner_says_what_to_do(mut stage: Stage) {
        for (field, value, sentence) in [
            ("plek", "", "Kies Pharos of een regio die meedoet."),
            ("plek", "atlantis", "Kies Pharos of een regio die meedoet."),
            ("datum", "", "Kies een van de dagen, of vul zelf een datum in."),
            ("datum", "anders", "Vul een dag in die bestaat"),
            ("datum", "2027-03-03", "Kies een dag na vandaag, binnen drie jaar."),
            ("datum_anders", "21-9-2027", "Kies “Een andere datum”, of maak dat veld leeg."),
            ("datum", "2999-03-03", "Kies een dag na vandaag, binnen drie jaar."),
            ("begintijd", "half tien", "Vul de begintijd in als uren en minuten"),
            ("eindtijd", "09:00", "Kies een eindtijd na de begintijd."),
        ] {
            let page = wrong(&mut stage, field, value).await;
            assert!(page.contains(sentence), "{field}={value}: {page}");
            assert!(page.contains(r#"value="Zaal 3""#), "what was typed is kept");
        }
    }

    async fn what_is_huge_or_repeated_comes_back_too(mut stage: Stage) {
        let page = wrong(&mut stage, "adres", &"a".repeat(1000)).await;
        assert!(page.contains("hooguit 200 tekens") && page.contains(&"a".repeat(1000)));
        let page = wrong(&mut stage, "opmerking", &"b".repeat(3000)).await;
        assert!(page.contains("hooguit 2000 tekens") && page.contains(&"b".repeat(3000)));
        let mut fields = new_meeting("2027-09-14").to_vec();
        fields.push(("begintijd", "11:00"));
        let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("Dit staat er twee keer in."), "{}", answer);
        let typed = r#"<b>"Zaal" & zo</b>"#;
        fields.retain(|(name, _)| *name != "adres");
        fields.push(("adres", typed));
        let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        assert!(
            !answer.body.contains(typed) && answer.body.contains("&lt;b&gt;"),
            "what was typed is text, not markup"
        );
        fields.push(("opmerking", "</textarea><h1>Hoi</h1>"));
        fields.retain(|(name, value)| *name != "opmerking" || !value.is_empty());
        let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        assert!(!answer.body.contains("<h1>Hoi") && answer.body.contains("&lt;/textarea&gt;"), "{}", answer);
    }

    async fn a_round_beside_another_one_is_refused_with_its_date(mut stage: Stage) {
        stage.make("2027-09-14").await;
        let page = wrong(&mut stage, "datum", "2027-09-21").await;
        assert!(page.contains("de ronde van de bijeenkomst van dinsdag 14 september 2027 open"), "{page}");
    }

    async fn a_form_sent_twice_makes_one_meeting(mut stage: Stage) {
        let page = stage.coordinator.get("/bijeenkomsten/nieuw").await.body;
        let key = page.split_once(r#"name="sleutel" value=""#).unwrap().1.split('"').next().unwrap().to_owned();
        let mut fields = new_meeting("2027-09-14").to_vec();
        fields.push(("sleutel", &key));
        let first = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        let second = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        assert_eq!(moved_to(&first), moved_to(&second));
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meetings").await, 1);
    }
}

/// The values of every field with this name on a page, hidden ones too.
fn fields_named(page: &str, name: &str) -> usize {
    page.matches(&format!(r#" name="{name}""#)).count()
}

both_engines! {
    async fn the_days_of_another_place_are_shown_and_nothing_typed_is_lost(mut stage: Stage) {
        let planner = stage.coordinator.get("/bijeenkomsten/nieuw").await.body;
        assert_eq!(fields_named(&planner, "plek"), 1, "{planner}");
        let mut fields = new_meeting("2027-07-13").to_vec();
        fields[0].1 = "zeeland";
        fields[2].1 = "half tien";
        fields[5].1 = "Neem de trein";
        fields.extend([("datum_anders", ""), ("sleutel", "0d5a6a0e-5b7e-4f44-9a51-7a3c1f0f9b11"), ("doen", "dagen")]);
        let shown = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        assert_eq!(shown.status, StatusCode::OK);
        for kept in
            ["2. Wanneer, in Zeeland?", r#"value="half tien""#, r#"value="Zaal 3""#, "Neem de trein", "0d5a6a0e-5b7e-4f44"]
        {
            assert!(shown.body.contains(kept), "{kept}: {}", shown);
        }
        assert!(
            shown.body.contains(r#"<option value="zeeland" selected"#) && !shown.body.contains("Er is een probleem")
        );
        assert!(shown.body.contains(r#"value="2027-07-13" checked"#), "the chosen day stays: {}", shown);
        assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meetings").await, 0);
        fields.retain(|(name, _)| *name != "doen");
        let wrong = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.body.contains(r#"<option value="zeeland" selected"#)
                && wrong.body.contains("2. Wanneer, in Zeeland?")
        );
    }

    async fn a_meeting_that_changes_place_shows_the_days_of_the_new_one(mut stage: Stage) {
        let page = stage.make("2027-07-15").await;
        let change = format!("{page}/wijzigen");
        let form = stage.coordinator.get(&change).await.body;
        assert!(form.contains("2. Wanneer, in Utrecht, bij Pharos?") && fields_named(&form, "plek") == 1, "{form}");
        assert!(form.contains(r#"value="2027-07-15" checked"#), "{form}");
        let mut fields = new_meeting("2027-07-15").to_vec();
        fields[0].1 = "drenthe";
        fields[4].1 = "Zaal 4";
        fields.extend([("versie", "1"), ("doen", "dagen")]);
        let shown = stage.coordinator.post(&change, &fields).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(
            shown.body.contains("2. Wanneer, in Drenthe?") && shown.body.contains(r#"value="Zaal 4""#),
            "{}",
            shown
        );
        // The day that it has stays chosen, with what the new place makes of it.
        assert!(shown.body.contains(r#"value="2027-07-15" checked"#), "{}", shown);
        assert!(shown.body.contains("Let op: zomervakantie in regio noord."), "{}", shown);
        assert!(stage.coordinator.get(&page).await.body.contains("Pharos, Utrecht"), "nothing was stored");
        let hidden = stage.trekker.post(&change, &fields).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    }

    async fn who_looks_at_days_is_still_told_that_someone_else_changed_the_meeting(mut stage: Stage) {
        let page = stage.make("2027-09-14").await;
        let change = format!("{page}/wijzigen");
        let mut fields = new_meeting("2027-09-14").to_vec();
        fields.push(("versie", "1"));
        moved_to(&stage.coordinator.post(&change, &fields).await);
        fields.push(("doen", "dagen"));
        let shown = stage.coordinator.post(&change, &fields).await;
        assert!(shown.body.contains(r#"name="versie" value="1""#), "{}", shown);
    }

    async fn a_stale_change_comes_back_with_what_stands_there_now(mut stage: Stage) {
        let page = stage.make("2027-09-14").await;
        let change = |address: &'static str| {
            let mut fields = new_meeting("2027-09-14").to_vec();
            fields[4].1 = address;
            fields.push(("versie", "1"));
            fields
        };
        moved_to(&stage.coordinator.post(&format!("{page}/wijzigen"), &change("Zaal 4")).await);
        let stale = stage.coordinator.post(&format!("{page}/wijzigen"), &change("Zaal 5")).await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(stale.body.contains("Iemand anders heeft dit intussen gewijzigd."), "{}", stale);
        assert!(stale.body.contains("Zaal 4") && stale.body.contains(r#"value="Zaal 5""#), "both texts are shown");
        assert!(stale.body.contains(r#"name="versie" value="2""#), "saving again is possible");
    }
}
