//! Forms that are wrong, huge, stale or repeated come back with what was typed and what to do.

use crate::stage::{Stage, moved_to, new_meeting};
use http::StatusCode;

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

#[tokio::test]
async fn every_field_of_the_planner_says_what_to_do() {
    let mut stage = Stage::new().await;
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

#[tokio::test]
async fn what_is_huge_or_repeated_comes_back_too() {
    let mut stage = Stage::new().await;
    let page = wrong(&mut stage, "adres", &"a".repeat(1000)).await;
    assert!(page.contains("hoogstens 200 tekens") && page.contains(&"a".repeat(1000)));
    let page = wrong(&mut stage, "opmerking", &"b".repeat(3000)).await;
    assert!(page.contains("hoogstens 2000 tekens") && page.contains(&"b".repeat(3000)));
    let mut fields = new_meeting("2027-09-14").to_vec();
    fields.push(("begintijd", "11:00"));
    let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Dit staat er twee keer in."), "{}", answer.body);
    let typed = r#"<b>"Zaal" & zo</b>"#;
    fields.retain(|(name, _)| *name != "adres");
    fields.push(("adres", typed));
    let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    assert!(!answer.body.contains(typed) && answer.body.contains("&lt;b&gt;"), "what was typed is text, not markup");
    fields.push(("opmerking", "</textarea><h1>Hoi</h1>"));
    fields.retain(|(name, value)| *name != "opmerking" || !value.is_empty());
    let answer = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    assert!(!answer.body.contains("<h1>Hoi") && answer.body.contains("&lt;/textarea&gt;"), "{}", answer.body);
}

#[tokio::test]
async fn a_round_beside_another_one_is_refused_with_its_date() {
    let mut stage = Stage::new().await;
    stage.make("2027-09-14").await;
    let page = wrong(&mut stage, "datum", "2027-09-21").await;
    assert!(page.contains("de ronde van de bijeenkomst van dinsdag 14 september 2027 open"), "{page}");
}

#[tokio::test]
async fn a_form_sent_twice_makes_one_meeting() {
    let mut stage = Stage::new().await;
    let page = stage.coordinator.get("/bijeenkomsten/nieuw").await.body;
    let key = page.split_once(r#"name="sleutel" value=""#).unwrap().1.split('"').next().unwrap().to_owned();
    let mut fields = new_meeting("2027-09-14").to_vec();
    fields.push(("sleutel", &key));
    let first = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    let second = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    assert_eq!(moved_to(&first), moved_to(&second));
    assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meetings").await, 1);
}

#[tokio::test]
async fn a_stale_change_comes_back_with_what_stands_there_now() {
    let mut stage = Stage::new().await;
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
    assert!(stale.body.contains("Iemand anders heeft dit intussen gewijzigd."), "{}", stale.body);
    assert!(stale.body.contains("Zaal 4") && stale.body.contains(r#"value="Zaal 5""#), "both texts are shown");
    assert!(stale.body.contains(r#"name="versie" value="2""#), "saving again is possible");
}

#[tokio::test]
async fn the_times_of_a_round_say_what_to_do() {
    let mut stage = Stage::new().await;
    let page = stage.make("2027-09-14").await;
    let good = [
        ("versie", "1"),
        ("opent_datum", "2027-08-20"),
        ("opent_tijd", "9:00"),
        ("herinnering1_datum", ""),
        ("herinnering1_tijd", ""),
        ("herinnering2_datum", "2027-09-01"),
        ("herinnering2_tijd", "9:00"),
        ("sluit_datum", "2027-09-07"),
        ("sluit_tijd", "00:00"),
    ];
    let times = format!("{page}/tijden");
    assert_eq!(stage.coordinator.get(&times).await.status, StatusCode::OK);
    for (at, value, sentence) in [
        (0, "7", "Iemand anders heeft dit intussen gewijzigd."),
        (0, "geen getal", "Iemand anders heeft dit intussen gewijzigd."),
        (1, "20 augustus", "Vul een dag in die bestaat"),
        (3, "2027-09-01", "Vul de datum en de tijd allebei in"),
        (5, "2027-09-08", "Kies een moment waarop de ronde open is"),
        (7, "2027-08-01", "Kies een moment van sluiten na het openen."),
    ] {
        let mut fields = good;
        fields[at].1 = value;
        let answer = stage.coordinator.post(&times, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{value}");
        assert!(answer.body.contains(sentence), "{value}: {}", answer.body);
    }
    moved_to(&stage.coordinator.post(&times, &good).await);
    let after = stage.coordinator.get(&page).await.body;
    assert!(after.contains("vrijdag 20 augustus om 09:00") && after.contains("wordt niet verstuurd"), "{after}");
    // Later than the meeting is allowed, and told.
    let mut late = good;
    late[0].1 = "2";
    late[7].1 = "2027-09-20";
    let to = moved_to(&stage.coordinator.post(&times, &late).await).to_owned();
    assert!(stage.coordinator.get(&to).await.body.contains("de ronde sluit pas na de bijeenkomst"), "{to}");
}

#[tokio::test]
async fn a_day_that_does_not_suit_the_place_is_told_to_who_plans() {
    let mut stage = Stage::new().await;
    for (day, reason) in [("2027-07-20", "zomervakantie in regio midden"), ("2027-09-18", "weekend")] {
        let page = stage.make(day).await;
        let told = stage.coordinator.get(&page).await.body;
        assert!(told.contains(&format!("Let op bij deze dag en plek: {reason}.")), "{told}");
    }
    let page = stage.make("2027-11-16").await;
    assert!(!stage.coordinator.get(&page).await.body.contains("Let op bij deze dag"));
}

#[tokio::test]
async fn reopening_without_a_reason_comes_back() {
    let mut stage = Stage::new().await;
    let page = stage.make("2027-03-16").await;
    moved_to(&stage.coordinator.post(&format!("{page}/sluiten"), &[]).await);
    let address = format!("{page}/heropenen");
    for (fields, sentence) in [
        ([("reden", " "), ("sluit_datum", "2027-03-12"), ("sluit_tijd", "12:00")], "Schrijf in een zin waarom"),
        (
            [("reden", "Storing"), ("sluit_datum", "2027-03-01"), ("sluit_tijd", "12:00")],
            "Kies een moment dat nog moet komen.",
        ),
        ([("reden", "Storing"), ("sluit_datum", "12"), ("sluit_tijd", "12:00")], "Vul een dag in die bestaat"),
    ] {
        let answer = stage.coordinator.post(&address, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(sentence), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_step_that_is_past_is_told_where_the_summary_leads() {
    let mut stage = Stage::new().await;
    let meeting = stage.make("2027-09-14").await;
    for (step, fields, at) in [
        ("sluiten", vec![], "ronde"),
        ("publiceren", vec![], "ronde"),
        ("heropenen", vec![("reden", "Nog even."), ("sluit_datum", "1-9-2027"), ("sluit_tijd", "10:00")], "reden"),
    ] {
        let answer = stage.coordinator.post(&format!("{meeting}/{step}"), &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}: {}", answer.body);
        assert!(answer.body.contains(&format!("href=\"#{at}\"")), "{step}: {}", answer.body);
        assert!(answer.body.contains(&format!("id=\"{at}\" tabindex=\"-1\"")), "{step}: {}", answer.body);
    }
}
