//! What the release before made and told of, which wrote down for nobody what it sent.

use super::stage::*;
use domain::meetings::MeetingKind;
use service::both_engines;

/// As if the release before had written the letters.
async fn forget(stage: &Stage) {
    const FORGET: &str = "DELETE FROM invitations";
    run!(stage, FORGET);
    const MAILS: &str = "UPDATE outbox SET parts = NULL, once = NULL";
    run!(stage, MAILS);
}

both_engines! {
    async fn who_heard_of_it_gets_the_invitation_beside_that(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        an_hour_later(&stage).await;
        forget(&stage).await;
        assert_eq!((soon(&stage).await, soon(&stage).await), (4, 0));
        assert_eq!(lines(&stage, id).await[0], "anna REQUEST 0 20270615T100000");
    }

    async fn a_move_that_was_announced_says_what_it_was(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        an_hour_later(&stage).await;
        forget(&stage).await;
        change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
        assert_eq!(soon(&stage).await, 0);
        assert_eq!(an_hour_later(&stage).await, 4);
        let moved = sent(&stage, id).await.remove(0);
        assert_eq!(moved.line(), "anna REQUEST 1 20270622T100000");
        assert!(moved.text.contains("van dinsdag 15 juni, 10:00 tot 15:00, is verplaatst naar dinsdag 22 juni"), "{}", moved.text);
    }

    async fn that_it_is_off_is_told_to_those_who_were_told_of_it(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        an_hour_later(&stage).await;
        forget(&stage).await;
        call_off(&stage, id).await;
        assert_eq!((an_hour_later(&stage).await, soon(&stage).await), (4, 0));
        assert_eq!(lines(&stage, id).await[0], "anna CANCEL 1 20270615T100000");
    }

    async fn a_meeting_that_it_makes_is_told_of_at_once(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = online(&stage, MeetingKind::Coordination, "2027-06-15").await;
        const AS_BEFORE: &str = "UPDATE meetings SET tell_at = NULL";
        run!(stage, AS_BEFORE);
        assert_eq!((stage.work().await, lines(&stage, id).await.len()), (1, 1));
    }

    async fn what_was_sent_before_places_were_told_apart_is_compared_by_its_words(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        an_hour_later(&stage).await;
        assert_eq!(run!(stage, "UPDATE invitations SET spot = NULL"), 4);
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await), (0, 0));
        change(&stage, id, |plan| plan.address = "Zaal 4".into()).await;
        assert_eq!(an_hour_later(&stage).await, 4);
        assert_eq!(stage.count("SELECT COUNT(*) FROM invitations WHERE spot IS NULL").await, 0);
    }
}
