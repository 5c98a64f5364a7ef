//! The times and steps of a round: what is refused comes back with what was typed, and what there is to know is told.

use crate::kit::stage::{Stage, moved_to, new_meeting};
use http::StatusCode;
use service::both_engines;

both_engines! {
    async fn the_times_of_a_round_say_what_to_do(mut stage: Stage) {
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
            assert!(answer.body.contains(sentence), "{value}: {}", answer);
        }
        moved_to(&stage.coordinator.post(&times, &good).await);
        let after = stage.coordinator.get(&page).await;
        assert!(after.body.contains("vrijdag 20 augustus om 09:00") && after.body.contains("wordt niet verstuurd"), "{after}");
        // Later than the meeting is allowed, and told.
        let mut late = good;
        late[0].1 = "2";
        late[7].1 = "2027-09-20";
        let to = moved_to(&stage.coordinator.post(&times, &late).await).to_owned();
        assert!(stage.coordinator.get(&to).await.body.contains(CLOSES_LATE), "{to}");
    }
}

const CLOSES_LATE: &str = "de ronde sluit pas als de bijeenkomst al is begonnen";

both_engines! {
    async fn a_round_that_closes_after_its_meeting_began_is_told_however_it_came(mut stage: Stage) {
        let tomorrow = stage.make("2027-03-04").await;
        assert!(stage.coordinator.get(&tomorrow).await.body.contains(CLOSES_LATE));
        assert!(!stage.trekker.get(&tomorrow).await.body.contains(CLOSES_LATE));
        let later = stage.make("2027-09-14").await;
        assert!(!stage.coordinator.get(&later).await.body.contains(CLOSES_LATE));
    }

    async fn times_are_refused_at_the_field_that_was_changed(mut stage: Stage) {
        let page = stage.make("2027-09-14").await;
        // As the page has them.
        let standing = [
            ("versie", "1"),
            ("opent_datum", "17-8-2027"),
            ("opent_tijd", "09:00"),
            ("herinnering1_datum", "31-8-2027"),
            ("herinnering1_tijd", "09:00"),
            ("herinnering2_datum", "6-9-2027"),
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

    async fn what_there_is_to_know_about_a_day_is_told_to_who_plans(mut stage: Stage) {
        for (day, told) in [
            ("2027-07-20", "zomervakantie in vakantieregio midden."),
            ("2027-09-18", "weekend."),
            // Days that suit have something to know too, also when they were typed.
            ("2027-05-07", "de vrijdag na Hemelvaartsdag: veel mensen zijn vrij; de week naast de meivakantie"),
        ] {
            let page = stage.make(day).await;
            let seen = stage.coordinator.get(&page).await;
            assert!(seen.body.contains(&format!("Let op bij deze dag en plek: {told}")), "{seen}");
            assert!(!stage.trekker.get(&page).await.body.contains("Let op bij deze dag"));
        }
        let page = stage.make("2027-11-16").await;
        assert!(!stage.coordinator.get(&page).await.body.contains("Let op bij deze dag"));
        // Moved to the day of another meeting: the page on the new times tells it too.
        let mut fields = new_meeting("2027-09-18").to_vec();
        fields.push(("versie", "1"));
        let to = moved_to(&stage.coordinator.post(&format!("{page}/wijzigen"), &fields).await).to_owned();
        let proposal = stage.coordinator.get(&to).await;
        let told = "Let op bij deze dag en plek: weekend; op deze dag is er al een andere bijeenkomst.";
        assert!(to.ends_with("/voorstel?gedaan=gewijzigd") && proposal.body.contains(told), "{proposal}");
    }

    async fn reopening_without_a_reason_comes_back(mut stage: Stage) {
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
            assert!(answer.body.contains(sentence), "{}", answer);
        }
    }

    async fn a_step_that_is_past_is_told_where_the_summary_leads(mut stage: Stage) {
        let meeting = stage.make("2027-09-14").await;
        for (step, fields, at) in [
            ("sluiten", vec![], "ronde"),
            ("publiceren", vec![], "ronde"),
            ("heropenen", vec![("reden", "Nog even."), ("sluit_datum", "1-9-2027"), ("sluit_tijd", "10:00")], "reden"),
        ] {
            let answer = stage.coordinator.post(&format!("{meeting}/{step}"), &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}: {}", answer);
            assert!(answer.body.contains(&format!("href=\"#{at}\"")), "{step}: {}", answer);
            assert!(answer.body.contains(&format!("id=\"{at}\" tabindex=\"-1\"")), "{step}: {}", answer);
        }
    }

    async fn a_round_that_cannot_be_closed_keeps_no_page_and_no_change_from_its_coordinator(mut stage: Stage) {
        let page = stage.make("2027-03-05").await;
        // A questionnaire that this version of the portal does not have.
        let broken = stage
            .portal
            .net
            .ctx
            .db
            .write(|conn| Box::pin(async move { service::execute!(conn, "UPDATE rounds SET format_version = 99") }));
        assert_eq!(broken.await.unwrap(), 1);
        // A coordinator's login lasts a day after each visit; the round was to close after as long.
        for moment in ["2027-03-04T11:00:00Z", "2027-03-04T13:00:00Z"] {
            stage.portal.net.clock.set(moment.parse().unwrap());
            assert_eq!(stage.coordinator.get(&page).await.status, StatusCode::OK);
            until_seen(&stage).await;
        }
        for address in ["/", "/bijeenkomsten", &page, &format!("{page}/respons"), &format!("{page}/wijzigen"), "/monitor"] {
            let shown = stage.coordinator.get(address).await;
            assert_eq!(shown.status, StatusCode::OK, "{address}: {}", shown);
        }
        let mut fields = new_meeting("2027-03-23").to_vec();
        fields.push(("versie", "1"));
        let moved = stage.coordinator.post(&format!("{page}/wijzigen"), &fields).await;
        assert_eq!(moved_to(&moved), format!("{page}/voorstel?gedaan=gewijzigd"));
        let proposal = stage.coordinator.get(&format!("{page}/voorstel")).await;
        assert!(proposal.body.contains("Voorstel overnemen"), "{}", proposal);
        stage.make("2027-07-13").await;
    }
}

/// Waits until a visit at this moment is stored: that happens beside the request.
async fn until_seen(stage: &Stage) {
    let ctx = &stage.portal.net.ctx;
    for _ in 0..1000 {
        let mut read = ctx.db.read().await.unwrap();
        let seen = "SELECT COUNT(*) FROM sessions WHERE last_seen_at = $1";
        let (seen,) = service::fetch_one!(&mut read.conn(), (i64,), seen, ctx.now()).unwrap();
        drop(read);
        if seen > 0 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the visit was not stored");
}
