//! What people are told about the dates of a poll, and what tells polls apart.

use super::stage::*;
use domain::account::Actor;
use domain::meetings::MeetingKind;
use service::both_engines;
use service::meetings::letters::send_digest;
use service::meetings::polls::*;
use service::meetings::*;
use service::testkit::somebody;

/// Saturday 25 December, a day in the summer holidays of the north, and one on which the network meets already.
const BAD: [&str; 3] = ["2027-06-15", "2027-07-13", "2027-12-25"];

impl Stage {
    async fn remarks(&self, who: &Actor) -> Vec<String> {
        let dates = self.seen_by(who).await.dates;
        let all = date_remarks(&self.ctx, who, &self.meeting_view().await, &dates).await.unwrap();
        all.into_iter().map(|told| told.join("; ")).collect()
    }

    async fn waits(&self) -> Vec<String> {
        let all = list_meetings(&self.ctx, &self.cora).await.unwrap();
        let waiting = read_waiting(&self.ctx, &self.proof(), &all).await.unwrap();
        waiting.undecided.iter().map(|(_, sought)| sought.heading()).collect()
    }
}

both_engines! {
    async fn who_plans_is_told_everything_and_who_chooses_what_concerns_them(stage: Stage) {
        stage.net.meeting("2027-06-15").await;
        stage.start(&poll(&BAD)).await.unwrap();
        let all = stage.remarks(&stage.cora).await;
        assert_eq!(all[0], "op deze dag is er al een andere bijeenkomst");
        assert_eq!(all[1], "zomervakantie in vakantieregio noord");
        assert!(all[2].starts_with("weekend; Eerste Kerstdag"), "{all:?}");
        assert_eq!(stage.remarks(&stage.anna).await, ["", "zomervakantie in vakantieregio noord", "weekend; Eerste Kerstdag"]);
        assert_eq!(stage.remarks(&stage.cees).await, ["", "", "weekend; Eerste Kerstdag"], "of Zeeland, in the south");
        assert_eq!(stage.remarks(&stage.pia).await, stage.remarks(&stage.anna).await, "of no region, so of all");
        for nobody in [Actor::Visitor, somebody(&[])] {
            let told = date_remarks(&stage.ctx, &nobody, &stage.meeting_view().await, &[]).await;
            assert!(matches!(told, Err(MeetingError::NotAllowed)), "{told:?}");
        }
        // They stay accepted: who plans may know better. A date that stands is no date to choose any more.
        let view = stage.seen_by(&stage.cora).await;
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (1, view.dates[2].id), false).await.unwrap();
        assert_eq!(stage.meeting_view().await.date, date("2027-12-25"));
        assert_eq!(stage.remarks(&stage.cora).await, ["", "", ""]);
    }

    async fn a_host_that_takes_part_no_more_and_a_day_that_has_come_are_told(stage: Stage) {
        let mut plan = poll(&["2027-06-15", "2027-07-13"]);
        plan.dates[0].place = Place::Host(region("twente"));
        stage.start(&plan).await.unwrap();
        let ended = "UPDATE regions SET active_from = NULL WHERE id = 'twente'";
        stage.ctx.db.write(move |conn| Box::pin(async move { service::execute!(conn, ended).map(|_| ()) })).await.unwrap();
        assert_eq!(stage.remarks(&stage.cora).await[0], "deze gastregio doet nu niet mee");
        stage.clock.set(at("2027-07-13T10:00:00Z"));
        assert_eq!(stage.remarks(&stage.cora).await, ["deze datum is al geweest"; 2]);
        assert_eq!(stage.remarks(&stage.anna).await, ["", ""]);
    }

    async fn polls_are_told_apart_by_month_and_place(stage: Stage) {
        stage.start(&poll(&DAYS)).await.unwrap();
        let other = concept(&stage.net, MeetingKind::Network).await;
        let mut plan = poll(&["2028-02-24", "2028-03-02"]);
        plan.dates.iter_mut().for_each(|date| date.place = Place::Host(region("twente")));
        start_poll(&stage.ctx, &stage.proof(), other, &plan, false).await.unwrap();
        let list = async |who: &Actor| {
            let all = list_meetings(&stage.ctx, who).await.unwrap();
            running_polls(&stage.ctx, who, &all).await.unwrap()
        };
        let seen = list(&stage.anna).await;
        assert_eq!(seen[&stage.meeting].sought.heading(), "april 2027, Pharos, Utrecht");
        assert_eq!(seen[&other].sought.heading(), "februari of maart 2028, Twente");
        assert!(seen.values().all(|poll| poll.state == PollState::Open(at(CLOSES))));
        let group = concept(&stage.net, MeetingKind::Coordination).await;
        plan.dates.iter_mut().for_each(|date| (date.place, date.address) = (Place::AsTyped, "Online".into()));
        start_poll(&stage.ctx, &stage.proof(), group, &plan, false).await.unwrap();
        assert_eq!((list(&stage.anna).await.len(), list(&stage.cora).await.len()), (2, 3), "that is none of hers");
        let refused = running_polls(&stage.ctx, &Actor::Visitor, &[]).await;
        assert!(matches!(refused, Err(MeetingError::NotAllowed)), "{refused:?}");
        stage.work_at("2027-03-03T12:40:00Z").await;
        let subjects = stage.letters("poll_asks").await;
        let of = |subject: &str| subjects.iter().filter(|(_, told, _)| told == subject).count();
        assert_eq!(of("Kies je datums: netwerkbijeenkomst in april, bij Pharos"), 4);
        assert_eq!(of("Kies je datums: netwerkbijeenkomst in februari of maart 2028, bij Twente"), 4);
        assert_eq!(of("Kies je datums: overleg van de coördinatiegroep in februari of maart 2028"), 1);
    }

    async fn a_poll_that_closed_waits_until_a_date_stands(stage: Stage) {
        let view = stage.begun().await;
        assert_eq!(stage.waits().await, [] as [&str; 0]);
        stage.clock.set(at(CLOSES));
        assert_eq!(stage.waits().await, ["april 2027, Pharos, Utrecht"]);
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 1);
        let (.., text) = stage.letters("digest").await.remove(0);
        let told = "De datumprikker voor de netwerkbijeenkomst in april 2027 bij Pharos is gesloten. Leg een datum vast.";
        assert!(text.contains(told) && text.contains(&format!("/bijeenkomsten/{}/datumprikker", stage.meeting)), "{text}");
        reopen_poll(&stage.ctx, &stage.proof(), stage.meeting, at("2027-03-20T10:00:00Z")).await.unwrap();
        assert_eq!(stage.waits().await, [] as [&str; 0]);
        close_poll(&stage.ctx, &stage.proof(), stage.meeting).await.unwrap();
        assert_eq!(stage.waits().await.len(), 1, "also when it was closed by hand");
        let version = stage.seen_by(&stage.cora).await.version;
        settle_poll(&stage.ctx, &stage.proof(), stage.meeting, (version, view.dates[0].id), false).await.unwrap();
        assert_eq!(stage.waits().await, [] as [&str; 0]);
    }

    async fn who_plans_sees_whether_they_were_told(stage: Stage) {
        assert_eq!(stage.begun().await.told_at, None);
        stage.clock.set(at("2027-03-15T16:30:00Z"));
        assert_eq!(stage.seen_by(&stage.cora).await.told_at, None);
        assert_eq!(stage.work_at("2027-03-15T16:31:00Z").await, 1);
        assert_eq!(stage.seen_by(&stage.cora).await.told_at, Some(at("2027-03-15T16:31:00Z")));
    }
}
