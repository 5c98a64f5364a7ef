//! What is told of a meeting.

use super::stage::*;
use domain::meetings::attendance::Turnout;
use domain::meetings::{MeetingKind, MeetingState};
use service::both_engines;
use service::meetings::attendance::tidy;

both_engines! {
    async fn each_meeting_has_its_own_host_its_comers_and_what_was_agreed(stage: Stage) {
        let webinar = stage.other(MeetingKind::Webinar, "2027-03-30").await;
        stage.at("2027-03-31T13:00:00Z");
        stage.note(stage.meeting, &[&stage.anna, &stage.zeger, &stage.cora]).await;
        stage.note(webinar, &[&stage.pia]).await;
        stage.agree(stage.meeting, "We delen de brief.").await;
        stage.publish_record(stage.meeting).await;
        assert_eq!(days(&stage.look(&stage.anna).await), ["2027-03-30"], "today is not over");
        stage.at(AFTER);
        let seen = stage.look(&stage.anna).await;
        assert_eq!(seen.kinds, [MeetingKind::Network, MeetingKind::Webinar]);
        let [network, webinar] = &seen.years[0].entries[..] else { panic!("{seen:?}") };
        assert_eq!((network.meeting.state, network.meeting.place_name()), (MeetingState::Held, "Twente"));
        assert_eq!(network.came, Some(Turnout { people: 3, regions: 2 }));
        assert_eq!((network.decisions.len(), network.actions.len(), network.has_record), (1, 1, true));
        assert_eq!(webinar.came, Some(Turnout { people: 1, regions: 0 }));
        assert_eq!((webinar.decisions.len(), webinar.actions.len(), webinar.has_record), (0, 0, false));
    }

    async fn how_many_came_stays_when_names_are_forgotten(stage: Stage) {
        stage.at("2027-03-31T13:00:00Z");
        stage.note(stage.meeting, &[&stage.anna, &stage.zeger, &stage.cora]).await;
        stage.at("2029-04-02T08:00:00Z");
        let before = stage.entry(&stage.anna).await.came;
        tidy(&stage.ctx).await.unwrap();
        assert_eq!((before, stage.entry(&stage.anna).await.came), (Some(Turnout { people: 3, regions: 2 }), before));
    }
}
