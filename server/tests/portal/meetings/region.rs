//! The page of a region: what stands on it for whom, and how long names do.

use crate::export::{KEPT, Taken};
use domain::account::Role;
use http::StatusCode;
use service::both_engines;

const PATH: &str = "/monitor/regio/drenthe";
/// Who did not ask for the page, so that only an answer can bring the name onto it.
const COLLEAGUE: &str = "Trekker 2 van";

both_engines! {
    async fn texts_and_names_stand_on_the_page_for_who_may_read_them(stage: Taken) {
        let partner = stage.net.with_role(Role::Partner).await;
        let coordinator = stage.net.with_role(Role::Coordinator).await;
        let cases = [(&stage.own, true), (&coordinator, true), (&stage.other, false), (&partner, false)];
        for (who, sees) in cases {
            let page = stage.browser(who).await.get(PATH).await;
            assert_eq!(page.status, StatusCode::OK, "{page}");
            assert_eq!((page.body.contains(KEPT), page.body.contains(COLLEAGUE)), (sees, sees), "{who:?}: {page}");
            assert!(page.body.contains("/monitor/regio/drenthe/p1-trekker.png"), "{page}");
        }
    }

    async fn names_leave_the_page_a_year_after_the_round_closed(stage: Taken) {
        stage.net.clock.advance(chrono::Duration::days(364));
        let page = stage.browser(&stage.own).await.get(PATH).await;
        assert!(page.body.contains(COLLEAGUE) && !page.body.contains("op zetel"), "{page}");
        stage.net.clock.advance(chrono::Duration::days(2));
        let page = stage.browser(&stage.own).await.get(PATH).await;
        assert!(!page.body.contains(COLLEAGUE) && page.body.contains("trekker op zetel 1"), "{page}");
    }

    async fn what_is_missing_has_one_of_four_signs(stage: Taken) {
        let round = stage.net.open_round("2027-07-13").await;
        stage.net.fill_in(&stage.other, "3").await;
        stage.net.close_round(round).await;
        let page = stage.browser(&stage.own).await.get(PATH).await;
        let words = page.body.to_lowercase();
        assert!(!words.contains("geen antwoord"), "{page}");
        assert!(words.contains("niet ingevuld in juli 2027; laatst bekend: plant (maart 2027)"), "{page}");
    }
}
