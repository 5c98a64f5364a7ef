//! What time asks for: the reminder with the link, and what changes of the meeting.

use super::stage::*;
use chrono::Duration;
use domain::webinars::RegistrationState as State;
use service::both_engines;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingChange, MeetingPlan, Place, cancel_meeting, change_meeting, read_meeting};
use service::testkit::plan;
use service::webinars::*;

impl Stage {
    async fn version(&self) -> i32 {
        read_meeting(&self.ctx, &self.cora, self.meeting).await.unwrap().unwrap().version
    }

    async fn move_to(&self, day: &str) {
        let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(day) };
        let change = MeetingChange { version: self.version().await, plan };
        change_meeting(&self.ctx, &MayPlan::of(&self.cora).unwrap(), self.meeting, &change).await.unwrap();
    }
}

both_engines! {
    async fn who_has_a_place_is_reminded_once_with_the_link(net: Stage) {
        net.comes("Noor").await;
        net.ask("Teun").await.unwrap();
        net.at("2027-03-15T07:59:59Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0);
        net.at("2027-03-15T08:00:00Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 1);
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0);
        let last = net.mails("Noor").await.pop().unwrap();
        assert_eq!(last.0, "webinar_reminds");
        assert!(last.1.contains(LINK), "{}", last.1);
        // Who gets a place after that is reminded too, also in the evening.
        net.at("2027-03-15T21:00:00Z");
        net.comes("Saar").await;
        assert_eq!(send_due(&net.ctx).await.unwrap(), 1);
    }

    async fn without_a_link_the_reminder_waits_for_it(net: Stage) {
        net.open(&Opening { call_link: None, ..net.opening(2, 2) }).await.unwrap();
        net.comes("Noor").await;
        net.at("2027-03-15T10:00:00Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0);
        net.open(&net.opening(3, 2)).await.unwrap();
        assert_eq!(send_due(&net.ctx).await.unwrap(), 1);
    }

    async fn a_link_that_changes_is_sent_again(net: Stage) {
        net.comes("Noor").await;
        net.at("2027-03-15T08:00:00Z");
        assert_eq!(send_due(&net.ctx).await.unwrap(), 1);
        let other = domain::webinars::CallLink::parse_optional("https://bellen.example/ander").unwrap();
        net.open(&Opening { call_link: other, ..net.opening(2, 2) }).await.unwrap();
        net.clock.advance(Duration::seconds(1));
        assert_eq!(send_due(&net.ctx).await.unwrap(), 1);
        assert!(net.mails("Noor").await.pop().unwrap().1.contains("https://bellen.example/ander"));
    }

    async fn another_place_alone_is_no_news(net: Stage) {
        net.comes("Noor").await;
        let plan = MeetingPlan { place: Place::AsTyped, address: "Teams".into(), ..plan(DAY) };
        let change = MeetingChange { version: net.version().await, plan };
        change_meeting(&net.ctx, &MayPlan::of(&net.cora).unwrap(), net.meeting, &change).await.unwrap();
        net.clock.advance(Duration::hours(1));
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0);
    }

    async fn who_has_a_place_hears_that_it_moved_and_the_others_see_it(net: Stage) {
        for name in ["Een", "Twee", "Drie"] {
            net.comes(name).await;
        }
        net.move_to("2027-03-23").await;
        send_due(&net.ctx).await.unwrap();
        net.clock.advance(Duration::hours(1));
        send_due(&net.ctx).await.unwrap();
        assert_eq!(net.kinds("Een").await, ["confirm", "seat", "moved"]);
        assert_eq!(net.kinds("Drie").await, ["confirm", "waiting"]);
        assert_eq!(net.state("Een").await, State::Seated);
        let part = "SELECT COUNT(*) FROM outbox WHERE kind = 'webinar_moved' AND parts LIKE '%20270323T100000%'";
        assert_eq!(net.number(part).await, 2);
    }

    async fn everybody_who_counts_on_it_hears_that_it_does_not_take_place(net: Stage) {
        for name in ["Een", "Twee", "Drie"] {
            net.comes(name).await;
        }
        net.ask("Onbevestigd").await.unwrap();
        let why = domain::rounds::Reason::parse("De spreker is ziek.").unwrap();
        let proof = MayPlan::of(&net.cora).unwrap();
        cancel_meeting(&net.ctx, &proof, net.meeting, net.version().await, Some(&why)).await.unwrap();
        net.clock.advance(Duration::hours(1));
        send_due(&net.ctx).await.unwrap();
        for name in ["Een", "Twee", "Drie"] {
            let last = net.mails(name).await.pop().unwrap();
            assert_eq!(last.0, "webinar_cancelled", "{name}");
            assert!(last.1.contains("De spreker is ziek."), "{}", last.1);
        }
        assert_eq!(net.kinds("Onbevestigd").await, ["confirm"]);
        assert_eq!(net.number("SELECT COUNT(*) FROM outbox WHERE kind = 'webinar_cancelled' AND parts LIKE '%METHOD:CANCEL%'").await, 2);
        assert_eq!(send_due(&net.ctx).await.unwrap(), 0, "once");
        assert!(matches!(net.ask("Noor").await, Err(WebinarError::CalledOff)));
    }
}
