//! Who sees the timeline, and what never leaks on it.

use super::stage::*;
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use service::both_engines;
use service::meetings::timeline::{Wanted, read_timeline};
use service::meetings::{MeetingError, agenda, cancel_meeting, make_concept};
use service::testkit::{plan, somebody};

both_engines! {
    async fn it_is_for_members(stage: Stage) {
        stage.at(AFTER);
        for who in [Actor::Visitor, somebody(&[])] {
            let refused = read_timeline(&stage.ctx, &who, Wanted::default()).await;
            assert!(matches!(refused, Err(MeetingError::NotAllowed)), "{refused:?}");
        }
        for who in [&stage.anna, &stage.zeger, &stage.pia, &stage.cora] {
            assert_eq!(days(&stage.look(who).await), [DAY]);
        }
    }

    async fn what_is_a_concept_is_on_it_for_nobody(stage: Stage) {
        stage.at("2027-03-31T13:00:00Z");
        let item = stage.item("Wie betaalt mee?").await;
        stage.agree((stage.meeting, item), "We delen de brief.").await;
        stage.at(AFTER);
        for who in [&stage.anna, &stage.pia, &stage.cora] {
            let entry = stage.entry(who).await;
            assert!(!entry.has_agenda && !entry.has_record, "{entry:?}");
            assert_eq!((entry.decisions.len(), entry.actions.len()), (0, 0));
        }
        agenda::publish(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        let entry = stage.entry(&stage.anna).await;
        assert_eq!((entry.has_agenda, entry.has_record, entry.decisions.len()), (true, false, 0));
        stage.publish_record(stage.meeting).await;
        for who in [&stage.anna, &stage.pia, &stage.cora] {
            let entry = stage.entry(who).await;
            assert!(entry.has_agenda && entry.has_record);
            let (decided, agreed) = (&entry.decisions[0].text, &entry.actions[0].what);
            assert_eq!((decided.as_str(), agreed.as_str()), ("We delen de brief.", "We delen de brief."));
        }
        agenda::take_back(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        assert!(!stage.entry(&stage.cora).await.has_agenda, "it is a concept again");
    }

    async fn what_the_coordination_group_does_is_its_own(stage: Stage) {
        let group = stage.other(MeetingKind::Coordination, "2027-03-10").await;
        stage.at("2027-03-10T13:00:00Z");
        stage.note(group, &[&stage.cora]).await;
        stage.agree(group, "Onder ons.").await;
        stage.publish_record(group).await;
        stage.at(AFTER);
        let of_group = Wanted { kind: Some(MeetingKind::Coordination), year: None };
        for who in [&stage.anna, &stage.pia] {
            let seen = stage.look(who).await;
            assert_eq!((days(&seen), seen.kinds.clone()), (vec![DAY.to_owned()], vec![MeetingKind::Network]));
            assert_eq!(stage.look_for(who, of_group).await, seen, "as if there were none");
        }
        let seen = stage.look_for(&stage.cora, of_group).await;
        assert_eq!((days(&seen), seen.shown), (vec!["2027-03-10".to_owned()], of_group));
        let entry = &seen.years[0].entries[0];
        assert_eq!((entry.decisions.len(), entry.actions.len(), entry.came.unwrap().people), (1, 1, 1));
    }

    async fn a_day_that_nobody_was_told_of_is_no_part_of_what_was(stage: Stage) {
        let sketch = async |day| {
            let id = MeetingId(stage.ctx.new_id());
            make_concept(&stage.ctx, &stage.proof(), MeetingKind::Network, id, &plan(day)).await.unwrap()
        };
        sketch("2027-03-08").await;
        let away = sketch("2027-03-09").await;
        cancel_meeting(&stage.ctx, &stage.proof(), away, 1, None).await.unwrap();
        stage.at(AFTER);
        for who in [&stage.anna, &stage.cora] {
            assert_eq!(days(&stage.look(who).await), [DAY]);
        }
    }

    async fn of_what_was_called_off_only_that_is_told(stage: Stage) {
        stage.item("Wie betaalt mee?").await;
        agenda::publish(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        // Whoever came before anybody knew has been noted.
        stage.at("2027-03-31T09:00:00Z");
        stage.note(stage.meeting, &[&stage.anna]).await;
        stage.call_off(stage.meeting).await;
        assert!(days(&stage.look(&stage.anna).await).is_empty(), "its day is not over");
        stage.at(AFTER);
        for who in [&stage.anna, &stage.pia, &stage.cora] {
            let entry = stage.entry(who).await;
            assert_eq!((entry.meeting.state, entry.has_agenda, entry.came), (MeetingState::Cancelled, false, None));
        }
    }
}
