//! What is kept, and what is forgotten when.

use super::stage::*;
use service::both_engines;
use service::meetings::evaluation::*;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingChange, MeetingPlan, attendance, change_meeting};
use service::testkit::plan;

const ANSWERS: &str = "SELECT COUNT(*) FROM evaluations";
const EVALUATED: &str = "SELECT (SELECT COUNT(*) FROM evaluated) + (SELECT COUNT(*) FROM evaluation_reminders)";
const NAMED: &str = "SELECT COUNT(*) FROM evaluation_regions";
const WRITTEN: &str = "SELECT COUNT(*) FROM evaluations WHERE tip <> '' OR top <> ''";

async fn answered(net: &Stage) {
    net.note(&net.all(), true).await;
    for who in [&net.anna, &net.bert, &net.cora, &net.carl] {
        net.say(who, &connected(4, &["twente"])).await.unwrap();
    }
    net.say(&net.zeger, &wrote(3, "Zaal te warm", "Het eten")).await.unwrap();
}

both_engines! {
    async fn who_answered_and_was_reminded_is_forgotten_as_soon_as_it_closes(net: Stage) {
        answered(&net).await;
        net.at("2027-04-07T10:00:00Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 1);
        net.at(LAST);
        tidy(&net.ctx).await.unwrap();
        assert_eq!(net.count(EVALUATED).await, 6);
        net.at(CLOSED);
        let before = net.results(&net.cora).await;
        for _ in 0..2 {
            tidy(&net.ctx).await.unwrap();
        }
        assert_eq!((net.count(EVALUATED).await, net.count(ANSWERS).await), (0, 5));
        assert_eq!(net.results(&net.cora).await, before);
        // Nobody can answer a second time.
        assert!(matches!(net.say(&net.anna, &plain(1)).await, Err(EvaluationError::Closed)));
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0);
    }

    async fn after_two_years_texts_and_regions_go_and_counts_stay(net: Stage) {
        answered(&net).await;
        net.at("2029-03-31T10:00:00Z");
        attendance::tidy(&net.ctx).await.unwrap();
        tidy(&net.ctx).await.unwrap();
        assert_eq!((net.count(WRITTEN).await, net.count(NAMED).await), (1, 1));
        let Some(Results::Told { tally, present, texts: Some(_) }) = net.results(&net.cora).await else { panic!("it is told") };
        net.at("2029-04-01T10:00:00Z");
        attendance::tidy(&net.ctx).await.unwrap();
        tidy(&net.ctx).await.unwrap();
        assert_eq!((net.count(WRITTEN).await, net.count(NAMED).await), (0, 0));
        let after = Results::Told { tally, present, texts: Some(Texts::default()) };
        assert_eq!((net.results(&net.cora).await, present), (Some(after), 6));
    }

    async fn of_a_meeting_that_goes_to_another_day_nothing_was_said(net: Stage) {
        answered(&net).await;
        let version = net.view().await.version;
        let plan = MeetingPlan { with_partners: true, ..plan("2027-04-07") };
        change_meeting(&net.ctx, &MayPlan::of(&net.cora).unwrap(), net.meeting, &MeetingChange { version, plan }).await.unwrap();
        assert_eq!([net.count(ANSWERS).await, net.count(EVALUATED).await, net.count(NAMED).await], [0; 3]);
        // On its new day everybody is asked.
        net.at("2027-04-07T13:00:00Z");
        net.note(&[&net.anna], true).await;
        assert_eq!(net.say(&net.anna, &plain(3)).await.unwrap(), Received::Now);
    }
}
