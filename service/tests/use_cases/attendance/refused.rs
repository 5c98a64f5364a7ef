//! What is not noted, and why.

use super::stage::*;
use chrono::{Duration, TimeDelta};
use domain::account::Actor;
use domain::ids::{MeetingId, MemberId, TouchId, WalkInId};
use domain::rounds::Reason;
use service::both_engines;
use service::meetings::attendance::*;
use service::meetings::proof::MayPlan;
use service::meetings::{NewConcept, Place, cancel_meeting, make_concepts, plan_year};

both_engines! {
    async fn only_who_has_the_right_notes_and_reads_the_list(net: Stage) {
        for nobody in [&Actor::Visitor, &net.anna, &net.pia] {
            assert!(matches!(MayTakeAttendance::of(nobody), Err(AttendanceError::NotAllowed)), "{nobody:?}");
        }
        for somebody in [&net.cora, &net.carl] {
            assert!(MayTakeAttendance::of(somebody).is_ok(), "{somebody:?}");
        }
    }

    async fn it_is_noted_from_the_day_on_of_what_takes_place(net: Stage) {
        assert!(matches!(net.refusal(MeetingId(net.ctx.new_id())).await, AttendanceError::Unknown));
        // In the Netherlands it is the day before, for another minute.
        net.clock.set("2027-03-30T21:59:00Z".parse().unwrap());
        assert!(matches!(net.refusal(net.meeting).await, AttendanceError::TooEarly(day) if day.to_string() == DAY));
        assert!(net.attended(&net.cora).await.is_none());
        net.clock.advance(Duration::minutes(1));
        assert_eq!(net.note(&[Touched::now(net.person(&net.anna, true))]).await, [Outcome::Noted]);
        let plans = MayPlan::of(&net.cora).unwrap();
        let basis = plan_year(&net.ctx, &plans, &Default::default()).await.unwrap().basis;
        let concept = NewConcept { at: 0, place: Place::Pharos, date: "2027-07-27".parse().unwrap() };
        let concept = make_concepts(&net.ctx, &plans, net.ctx.new_id(), basis, &[concept]).await.unwrap()[0];
        assert!(matches!(net.refusal(concept).await, AttendanceError::Unknown), "it is a plan still");
        let version = net.view(net.meeting).await.version;
        let why = Reason::parse("Sneeuw.").unwrap();
        cancel_meeting(&net.ctx, &plans, net.meeting, version, Some(&why)).await.unwrap();
        assert!(matches!(net.refusal(net.meeting).await, AttendanceError::Cancelled));
        assert!(net.attended(&net.cora).await.is_none(), "nobody was at what was called off");
    }

    async fn a_touch_that_cannot_be_is_refused_and_the_others_are_noted(net: Stage) {
        let known = net.person(&net.anna, true);
        let (walk_in, along) = net.walk_in("drenthe", "Noor Mee");
        net.note(&[known.clone(), along].map(Touched::now)).await;
        let Touch::Person { id, member, .. } = known else { unreachable!("it is a person") };
        let stranger = Touch::Person { id: Some(TouchId(net.ctx.new_id())), member: MemberId(net.ctx.new_id()), is_there: true };
        let renamed = |region: &str, name: &str| match net.walk_in(region, name).1 {
            Touch::WalkIn { region, name, .. } => Touch::WalkIn { id: walk_in, region, name },
            other => other,
        };
        let touches = [
            (stranger, Refusal::NotInvited),
            (net.walk_in("nergens", "Noor Mee").1, Refusal::NoRegion),
            (Touch::WalkInGone { id: WalkInId(net.ctx.new_id()) }, Refusal::NotThere),
            (Touch::Person { id, member, is_there: false }, Refusal::UsedBefore),
            (Touch::Person { id, member: net.bert.member_id().unwrap(), is_there: true }, Refusal::UsedBefore),
            (renamed("drenthe", "Iemand Anders"), Refusal::UsedBefore),
            (renamed("zeeland", "Noor Mee"), Refusal::UsedBefore),
        ];
        let before = net.content().await;
        let outcomes = net.note(&touches.clone().map(|(touch, _)| Touched::now(touch))).await;
        assert_eq!(outcomes, touches.map(|(_, refusal)| Outcome::Refused(refusal)));
        assert_eq!(net.content().await, before);
        let early = Touched { touch: net.person(&net.bert, true), ago: TimeDelta::days(2) };
        let for_ever = Touched { touch: net.person(&net.bert, true), ago: TimeDelta::MAX };
        let fine = Touched::now(net.person(&net.zeger, true));
        let refused = Outcome::Refused(Refusal::BeforeTheDay);
        assert_eq!(net.note(&[early, for_ever, fine]).await, [refused, refused, Outcome::Noted]);
        assert_eq!(net.stands(&net.bert).await, None);
    }

    async fn who_was_taken_off_does_not_come_back_by_a_late_telephone(net: Stage) {
        let (id, along) = net.walk_in("drenthe", "Noor Mee");
        net.note(&[Touched::now(along.clone()), Touched::now(Touch::WalkInGone { id })]).await;
        assert_eq!(net.note(&[ago(5, along)]).await, [Outcome::Overtaken]);
        assert_eq!(net.list().await.turnout().people, 0);
        // An id of another meeting is none of this one.
        let group = net.of_group("2027-04-01").await;
        net.clock.set("2027-04-01T13:00:00Z".parse().unwrap());
        let elsewhere = take(&net.ctx, &net.proof(), group, &[Touched::now(Touch::WalkInGone { id })]).await.unwrap();
        assert_eq!(elsewhere, [Outcome::Refused(Refusal::NotThere)]);
        let (_, along) = net.walk_in("drenthe", "Noor Mee");
        let no_region = take(&net.ctx, &net.proof(), group, &[Touched::now(along)]).await.unwrap();
        assert_eq!(no_region, [Outcome::Refused(Refusal::NoRegion)], "no region comes to the coordination group");
    }

    async fn too_many_at_once_are_refused_whole(net: Stage) {
        let before = net.content().await;
        let many = |count: usize| (0..count).map(|_| Touched::now(net.person(&net.anna, true))).collect::<Vec<_>>();
        for count in [MOST + 1, 10_000] {
            let refused = take(&net.ctx, &net.proof(), net.meeting, &many(count)).await;
            assert!(matches!(refused, Err(AttendanceError::TooMany)), "{count}");
        }
        assert_eq!(net.content().await, before);
        assert_eq!(net.note(&many(MOST)).await.len(), MOST);
    }
}
