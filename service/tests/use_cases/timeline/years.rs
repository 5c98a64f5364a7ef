//! Which years are shown, and to which a meeting belongs.

use super::stage::*;
use domain::meetings::MeetingKind::{self, Coordination, QAndA, Webinar};
use service::both_engines;
use service::meetings::timeline::{Timeline, Wanted};

fn years(timeline: &Timeline) -> Vec<i32> {
    timeline.years.iter().map(|year| year.year).collect()
}

fn wanted(year: Option<i32>, kind: Option<MeetingKind>) -> Wanted {
    Wanted { year, kind }
}

both_engines! {
    async fn the_newest_three_are_shown_and_each_other_one_when_it_is_asked_for(stage: Stage) {
        for (kind, day) in [(Webinar, "2028-05-16"), (Webinar, "2029-05-15"), (QAndA, "2030-02-26")] {
            stage.other(kind, day).await;
            stage.at(&format!("{day}T18:00:00Z"));
        }
        stage.at("2030-03-05T08:00:00Z");
        let newest = stage.look(&stage.anna).await;
        assert_eq!((years(&newest), newest.all_years.clone()), (vec![2030, 2029, 2028], vec![2030, 2029, 2028, 2027]));
        let first = stage.look_for(&stage.anna, wanted(Some(2027), None)).await;
        assert_eq!((days(&first), first.all_years), (vec![DAY.to_owned()], newest.all_years.clone()));
        let webinars = stage.look_for(&stage.anna, wanted(None, Some(Webinar))).await;
        assert_eq!((days(&webinars), webinars.all_years), (vec!["2029-05-15".into(), "2028-05-16".into()], vec![2029, 2028]));
        assert_eq!(days(&stage.look_for(&stage.anna, wanted(Some(2028), Some(Webinar))).await), ["2028-05-16"]);
        // What is not there shows everything, and says so.
        for nothing in [
            wanted(Some(1999), None),
            wanted(Some(2027), Some(Webinar)),
            wanted(Some(i32::MAX), Some(QAndA)),
            wanted(None, Some(Coordination)),
        ] {
            assert_eq!(stage.look_for(&stage.anna, nothing).await, newest, "{nothing:?}");
        }
        assert_eq!(newest.shown, Wanted::default());
    }

    async fn figures_are_there_of_a_year_in_which_others_than_the_coordination_group_met(stage: Stage) {
        stage.other(Coordination, "2027-04-06").await;
        stage.other(Coordination, "2028-02-01").await;
        let off = stage.other(Webinar, "2028-02-08").await;
        stage.call_off(off).await;
        stage.at("2028-02-09T08:00:00Z");
        for kind in [None, Some(Coordination)] {
            let seen = stage.look_for(&stage.cora, wanted(None, kind)).await;
            let told: Vec<_> = seen.years.iter().map(|year| (year.year, year.has_figures)).collect();
            assert_eq!(told, [(2028, false), (2027, true)], "{kind:?}");
        }
    }

    async fn a_year_begins_at_midnight_in_amsterdam(stage: Stage) {
        stage.other(Webinar, "2027-12-31").await;
        stage.other(Webinar, "2028-01-01").await;
        stage.at("2027-12-31T22:59:59Z");
        assert_eq!(days(&stage.look(&stage.anna).await), [DAY]);
        stage.at("2027-12-31T23:00:00Z");
        assert_eq!(days(&stage.look(&stage.anna).await), ["2027-12-31", DAY]);
        stage.at("2028-01-01T23:00:00Z");
        let seen = stage.look(&stage.anna).await;
        assert_eq!((days(&seen), years(&seen)), (vec!["2028-01-01".into(), "2027-12-31".into(), DAY.into()], vec![2028, 2027]));
    }
}
