//! A reminder that went out: the pages say so, and no form moves it.

use crate::kit::stage::{Stage, moved_to};
use http::StatusCode;
use service::both_engines;

const SENT: &str = "De eerste herinnering is op 31 augustus verstuurd.";

both_engines! {
    async fn a_reminder_that_went_out_says_so_and_stays(mut stage: Stage) {
        let page = stage.make("2027-09-14").await;
        let (net, times) = (&stage.portal.net, format!("{page}/tijden"));
        let before = stage.coordinator.get(&times).await;
        assert!(before.body.contains("herinnering1_datum") && !before.body.contains(SENT), "{before}");
        net.clock.set("2027-08-31T07:00:00Z".parse().unwrap());
        // The session of the coordination group has ended meanwhile.
        stage.coordinator.log_in(&stage.portal, "cora@vws.example").await;
        stage.coordinator.get(&page).await;
        assert_eq!(service::rounds::send_reminders(&net.ctx).await.unwrap(), 1);

        let after = stage.coordinator.get(&times).await;
        assert!(after.body.contains(SENT) && !after.body.contains("herinnering1_") && after.body.contains("herinnering2_"), "{after}");
        assert!(stage.coordinator.get(&page).await.body.contains("verstuurd op dinsdag 31 augustus om 09:00"));

        let version = after.body.split("name=\"versie\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let mut fields = vec![
            ("versie", version.as_str()),
            ("herinnering2_datum", "6-9-2027"),
            ("herinnering2_tijd", "09:00"),
            ("sluit_datum", "10-9-2027"),
            ("sluit_tijd", "00:00"),
            // As a form has it that was opened before, or forged.
            ("herinnering1_datum", "3-9-2027"),
            ("herinnering1_tijd", "09:00"),
        ];
        let refused = stage.coordinator.post(&times, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("De eerste herinnering is al geweest en verandert niet meer."), "{}", refused.body);
        assert!(refused.body.contains(SENT), "the form that comes back says when");

        fields.truncate(5);
        moved_to(&stage.coordinator.post(&times, &fields).await);
        net.clock.set("2027-09-03T07:00:00Z".parse().unwrap());
        assert_eq!(service::rounds::send_reminders(&net.ctx).await.unwrap(), 0);
        net.clock.set("2027-09-06T07:00:00Z".parse().unwrap());
        assert_eq!(service::rounds::send_reminders(&net.ctx).await.unwrap(), 1);
    }

    async fn times_in_another_year_are_told_with_the_year(mut stage: Stage) {
        let this_year = stage.make("2027-09-14").await;
        let next_year = stage.make("2028-01-25").await;
        let page = stage.coordinator.get(&this_year).await;
        assert!(page.body.contains("dinsdag 17 augustus om 09:00") && !page.body.contains("augustus 2027 om"), "{page}");
        let page = stage.coordinator.get(&next_year).await;
        // The round itself opens in this year.
        for told in ["dinsdag 28 december om 09:00", "dinsdag 11 januari 2028 om 09:00", "tot en met dinsdag 18 januari 2028"] {
            assert!(page.body.contains(told), "{told}: {page}");
        }
    }
}
