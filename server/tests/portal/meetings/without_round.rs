//! A meeting without a round on the pages: what is about a round is not there.

use crate::kit::stage::{Stage, moved_to};
use domain::ids::MeetingId;
use http::StatusCode;
use service::{both_engines, execute};

/// Stores a webinar, as no form can yet, and gives its address.
async fn webinar(stage: &Stage, day: &str) -> String {
    const WEBINAR: &str = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, place, note, sequence,
        version, created_at) VALUES ($1, 'webinar', 'planned', $2, '12:00', '13:00', 'Online', '', 0, 1, $3)";
    let ctx = &stage.portal.net.ctx;
    let (id, day, now) = (MeetingId(ctx.new_id()), day.parse::<chrono::NaiveDate>().unwrap(), ctx.now());
    let stored = ctx.db.write(move |conn| Box::pin(async move { execute!(conn, WEBINAR, id.0, day, now) }));
    stored.await.unwrap();
    format!("/bijeenkomsten/{id}")
}

both_engines! {
    async fn a_webinar_is_shown_and_changed_without_anything_about_a_round(mut stage: Stage) {
        let page = webinar(&stage, "2027-03-16").await;
        let change = format!("{page}/wijzigen");
        for address in ["/", "/bijeenkomsten", &page, &change] {
            let shown = stage.coordinator.get(address).await;
            assert_eq!(shown.status, StatusCode::OK, "{}", shown);
            let main = shown.body.split("<main").nth(1).unwrap();
            assert!(main.contains("16 maart"), "{address}: {main}");
            assert!(!main.contains("onde van") && !main.contains("De ronde"), "{address}: {main}");
        }
        let shown = stage.trekker.get(&page).await;
        assert!(shown.body.contains("Webinar dinsdag 16 maart") && shown.body.contains("Online"), "{shown}");
        assert!(!shown.body.contains("Pharos") && !shown.body.contains("vragenlijst gaat open"), "{shown}");
        let fields = [
            ("versie", "1"),
            ("plek", "pharos"),
            ("datum", "2027-03-17"),
            ("begintijd", "12:00"),
            ("eindtijd", "13:30"),
            ("adres", "Online"),
            ("opmerking", ""),
        ];
        let changed = stage.coordinator.post(&change, &fields).await;
        assert_eq!(moved_to(&changed), format!("{page}?gedaan=gewijzigd"), "there are no times to confirm");
        stage.portal.net.clock.set("2027-03-18T12:00:00Z".parse().unwrap());
        let list = stage.trekker.get("/bijeenkomsten").await;
        assert!(list.body.contains("woensdag 17 maart 2027") && !list.body.contains("Ronde:"), "{list}");
    }

    async fn pages_and_posts_about_its_round_are_not_found(mut stage: Stage) {
        let page = webinar(&stage, "2027-03-16").await;
        for part in ["tijden", "voorstel", "sluiten", "publiceren", "heropenen", "respons"] {
            let address = format!("{page}/{part}");
            assert_eq!(stage.coordinator.get(&address).await.status, StatusCode::NOT_FOUND, "{part}");
            if part != "respons" {
                assert_eq!(stage.coordinator.post(&address, &[]).await.status, StatusCode::NOT_FOUND, "{part}");
            }
        }
    }
}
