//! Forms about a round that are sent twice, and what tells the second from a change by someone else.

use super::help::*;
use chrono::Duration;
use domain::rounds::{RoundState, RoundTimes};
use service::both_engines;
use service::meetings::*;
use service::rounds::RoundError;

both_engines! {
    async fn the_second_of_two_clicks_finds_its_work_done(net: Network) {
        let (ctx, proof, id) = (&net.ctx, as_system(), net.meeting("2027-04-13").await);
        let change = MeetingChange { version: read(&net, id).await.version, plan: plan("2027-04-29") };
        let twice = async || change_meeting(ctx, &proof, id, &change).await.unwrap();
        twice().await;
        twice().await;
        let round = net.round(id).await;
        assert_eq!((read(&net, id).await.version, round.proposed_for), (change.version + 1, Some(date("2027-04-29"))));
        let take = async |version| confirm_times(ctx, &proof, id, version, Confirmation::TakeOver).await;
        take(round.version).await.unwrap();
        take(round.version).await.unwrap();
        let taken = net.round(id).await;
        assert_eq!((taken.version, taken.proposed_for), (round.version + 1, None));
        let nothing = take(taken.version).await;
        assert!(matches!(nothing, Err(MeetingError::Changed)), "no proposal waits: {nothing:?}");
        let times = RoundTimes { closes_at: taken.times.closes_at - Duration::hours(1), ..taken.times };
        let set = async |times| set_times(ctx, &proof, id, taken.version, times).await;
        set(times).await.unwrap();
        set(times).await.unwrap();
        let others = set(RoundTimes { closes_at: times.closes_at - Duration::hours(1), ..times }).await;
        assert!(matches!(others, Err(MeetingError::Changed)), "{others:?}");
        let kept = confirm_times(ctx, &proof, id, round.version, Confirmation::Keep(round.times)).await;
        assert!(matches!(kept, Err(MeetingError::Changed)), "{kept:?}");
        assert_eq!(net.round(id).await.version, taken.version + 1);
        assert_eq!(log(&net).await, ["meeting.made", "meeting.moved", "round.times", "round.times"]);
    }

    async fn keeping_the_times_twice_is_keeping_them_once(net: Network) {
        let (ctx, proof, id) = (&net.ctx, as_system(), net.meeting("2027-04-13").await);
        let change = MeetingChange { version: read(&net, id).await.version, plan: plan("2027-04-29") };
        change_meeting(ctx, &proof, id, &change).await.unwrap();
        let shown = net.round(id).await;
        let keep = async |times| confirm_times(ctx, &proof, id, shown.version, Confirmation::Keep(times)).await;
        let forged = RoundTimes { reminders: [None, None], ..shown.times };
        let refused = keep(forged).await;
        assert!(matches!(refused, Err(MeetingError::Changed)), "{refused:?}");
        assert_eq!(net.round(id).await, shown);
        keep(shown.times).await.unwrap();
        keep(shown.times).await.unwrap();
        let kept = net.round(id).await;
        assert_eq!((kept.times, kept.proposed_for, kept.version), (shown.times, None, shown.version + 1));
        assert_eq!(log(&net).await, ["meeting.made", "meeting.moved", "round.times"]);
        let refused = keep(forged).await;
        assert!(matches!(refused, Err(MeetingError::Changed)), "{refused:?}");
    }

    async fn reopening_twice_is_reopening_once(net: Network) {
        let (ctx, proof, id) = (&net.ctx, as_system(), net.open_round("2027-04-13").await);
        net.close_round(id).await;
        let until = net.ctx.now() + Duration::days(2);
        let reopen = async |until| reopen_round(ctx, &proof, id, until, &why("Eén regio was nog bezig.")).await;
        reopen(until).await.unwrap();
        let done = net.content().await;
        reopen(until).await.unwrap();
        let others = reopen(until + Duration::hours(1)).await;
        assert!(matches!(others, Err(MeetingError::Round(RoundError::WrongState(RoundState::Open)))), "{others:?}");
        assert_eq!(net.content().await, done);
        assert_eq!(log(&net).await.iter().filter(|action| *action == "round.reopened").count(), 1);
    }

    async fn keeping_the_times_is_refused_when_others_were_set_or_proposed(net: Network) {
        let (ctx, proof, id) = (&net.ctx, as_system(), net.meeting("2027-04-13").await);
        let moved_to = async |day| {
            let change = MeetingChange { version: read(&net, id).await.version, plan: plan(day) };
            change_meeting(ctx, &proof, id, &change).await.unwrap();
            net.round(id).await
        };
        let shown = moved_to("2027-04-29").await;
        let keep = async || confirm_times(ctx, &proof, id, shown.version, Confirmation::Keep(shown.times)).await;
        let again = moved_to("2027-05-11").await;
        let refused = keep().await;
        assert!(matches!(refused, Err(MeetingError::Changed)), "another proposal waits: {refused:?}");
        assert_eq!(net.round(id).await, again);
        confirm_times(ctx, &proof, id, again.version, Confirmation::TakeOver).await.unwrap();
        let taken = net.round(id).await;
        let refused = keep().await;
        assert!(matches!(refused, Err(MeetingError::Changed)), "the proposal was taken over: {refused:?}");
        assert_eq!(net.round(id).await, taken);
    }
}
