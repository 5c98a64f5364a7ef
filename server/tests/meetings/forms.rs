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

/// The values of every field with this name on a page, hidden ones too.
fn fields_named(page: &str, name: &str) -> usize {
    page.matches(&format!(r#" name="{name}""#)).count()
}

#[tokio::test]
async fn the_days_of_another_place_are_shown_and_nothing_typed_is_lost() {
    let mut stage = Stage::new().await;
    let planner = stage.coordinator.get("/bijeenkomsten/nieuw").await.body;
    assert_eq!(fields_named(&planner, "plek"), 1, "{planner}");
    let mut fields = new_meeting("2027-07-13").to_vec();
    fields[0].1 = "zeeland";
    fields[2].1 = "half tien";
    fields[5].1 = "Neem de trein";
    fields.extend([("datum_anders", ""), ("sleutel", "a-key-of-thirty-six-characters-long-"), ("doen", "dagen")]);
    let shown = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    assert_eq!(shown.status, StatusCode::OK);
    for kept in
        ["2. Wanneer, in Zeeland?", r#"value="half tien""#, r#"value="Zaal 3""#, "Neem de trein", "a-key-of-thirty"]
    {
        assert!(shown.body.contains(kept), "{kept}: {}", shown.body);
    }
    assert!(shown.body.contains(r#"<option value="zeeland" selected"#) && !shown.body.contains("Er is een probleem"));
    assert!(shown.body.contains(r#"value="2027-07-13" checked"#), "the chosen day stays: {}", shown.body);
    assert_eq!(stage.portal.net.count("SELECT COUNT(*) FROM meetings").await, 0);
    fields.retain(|(name, _)| *name != "doen");
    let wrong = stage.coordinator.post("/bijeenkomsten/nieuw", &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains(r#"<option value="zeeland" selected"#) && wrong.body.contains("2. Wanneer, in Zeeland?")
    );
}

#[tokio::test]
async fn a_meeting_that_changes_place_shows_the_days_of_the_new_one() {
    let mut stage = Stage::new().await;
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
        shown.body
    );
    // The day that it has stays chosen, with what the new place makes of it.
    assert!(shown.body.contains(r#"value="2027-07-15" checked"#), "{}", shown.body);
    assert!(shown.body.contains("Let op: zomervakantie in regio noord."), "{}", shown.body);
    assert!(stage.coordinator.get(&page).await.body.contains("Pharos, Utrecht"), "nothing was stored");
    let hidden = stage.trekker.post(&change, &fields).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_looks_at_days_is_still_told_that_someone_else_changed_the_meeting() {
    let mut stage = Stage::new().await;
    let page = stage.make("2027-09-14").await;
    let change = format!("{page}/wijzigen");
    let mut fields = new_meeting("2027-09-14").to_vec();
    fields.push(("versie", "1"));
    moved_to(&stage.coordinator.post(&change, &fields).await);
    fields.push(("doen", "dagen"));
    let shown = stage.coordinator.post(&change, &fields).await;
    assert!(shown.body.contains(r#"name="versie" value="1""#), "{}", shown.body);
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
    assert!(stage.coordinator.get(&to).await.body.contains(CLOSES_LATE), "{to}");
}

const CLOSES_LATE: &str = "de ronde sluit pas als de bijeenkomst al is begonnen";

#[tokio::test]
async fn a_round_that_closes_after_its_meeting_began_is_told_however_it_came() {
    let mut stage = Stage::new().await;
    let tomorrow = stage.make("2027-03-04").await;
    assert!(stage.coordinator.get(&tomorrow).await.body.contains(CLOSES_LATE));
    assert!(!stage.trekker.get(&tomorrow).await.body.contains(CLOSES_LATE));
    let later = stage.make("2027-09-14").await;
    assert!(!stage.coordinator.get(&later).await.body.contains(CLOSES_LATE));
}

#[tokio::test]
async fn times_are_refused_at_the_field_that_was_changed() {
    let mut stage = Stage::new().await;
    let page = stage.make("2027-09-14").await;
    // As the page has them.
    let standing = [
        ("versie", "1"),
        ("opent_datum", "17-8-2027"),
        ("opent_tijd", "09:00"),
        ("herinnering1_datum", "31-8-2027"),
        ("herinnering1_tijd", "09:00"),
        ("herinnering2_datum", "5-9-2027"),
        ("herinnering2_tijd", "09:00"),
        ("sluit_datum", "8-9-2027"),
        ("sluit_tijd", "00:00"),
    ];
    for (changed, wrong) in [
        (vec![(7, "30-8-2027")], vec!["sluit_datum"]),
        (vec![(7, "1-3-2027")], vec!["sluit_datum"]),
        (vec![(1, "1-9-2027")], vec!["opent_datum"]),
        (vec![(3, "6-9-2027")], vec!["herinnering1_datum"]),
        (vec![(5, "30-8-2027")], vec!["herinnering2_datum"]),
        (vec![(3, "1-8-2027"), (5, "9-9-2027")], vec!["herinnering1_datum", "herinnering2_datum"]),
    ] {
        let mut fields = standing;
        for (at, value) in &changed {
            fields[*at].1 = value;
        }
        let answer = stage.coordinator.post(&format!("{page}/tijden"), &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{changed:?}");
        let named = standing.map(|(name, _)| name).into_iter();
        let named: Vec<&str> = named.filter(|name| answer.body.contains(&format!(r#"id="{name}-fout""#))).collect();
        assert_eq!(named, wrong, "{changed:?}");
    }
}

#[tokio::test]
async fn what_there_is_to_know_about_a_day_is_told_to_who_plans() {
    let mut stage = Stage::new().await;
    for (day, told) in [
        ("2027-07-20", "zomervakantie in regio midden; zomervakantie in regio noord."),
        ("2027-09-18", "weekend."),
        // Days that suit have something to know too, also when they were typed.
        ("2027-05-07", "de vrijdag na Hemelvaartsdag: veel mensen zijn vrij; de week naast de meivakantie"),
    ] {
        let page = stage.make(day).await;
        let body = stage.coordinator.get(&page).await.body;
        assert!(body.contains(&format!("Let op bij deze dag en plek: {told}")), "{body}");
        assert!(!stage.trekker.get(&page).await.body.contains("Let op bij deze dag"));
    }
    let page = stage.make("2027-11-16").await;
    assert!(!stage.coordinator.get(&page).await.body.contains("Let op bij deze dag"));
    // Moved to the day of another meeting: the page on the new times tells it too.
    let mut fields = new_meeting("2027-09-18").to_vec();
    fields.push(("versie", "1"));
    let to = moved_to(&stage.coordinator.post(&format!("{page}/wijzigen"), &fields).await).to_owned();
    let proposal = stage.coordinator.get(&to).await.body;
    let told = "Let op bij deze dag en plek: weekend; op deze dag is er al een andere bijeenkomst.";
    assert!(to.ends_with("/voorstel") && proposal.contains(told), "{proposal}");
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
