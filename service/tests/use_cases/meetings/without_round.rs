//! A meeting may have no round: a webinar, questions and answers, a meeting of the coordination group.

use super::help::*;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
use domain::rounds::RoundTimes;
use service::both_engines;
use service::meetings::*;
use service::monitor::{NetworkView, NextMeeting, network_view};

/// Stores a meeting without a round, as no form can yet.
async fn store(net: &Network, kind: MeetingKind, day: &str) -> MeetingId {
    const MEETING: &str = "INSERT INTO meetings (id, kind, state, date, start_time, end_time, place, note, sequence,
        version, created_at) VALUES ($1, $2, 'planned', $3, '12:00', '13:00', 'Online', '', 0, 1, $4)";
    let (id, kind, day, now) = (MeetingId(net.ctx.new_id()), kind.as_str(), date(day), net.ctx.now());
    run!(net, MEETING, id.0, kind, day, now);
    id
}

both_engines! {
    async fn it_is_listed_read_changed_and_held(net: Network) {
        let meeting = net.meeting("2027-04-13").await;
        let webinar = store(&net, MeetingKind::Webinar, "2027-03-10").await;
        let group = store(&net, MeetingKind::Network, "2027-03-20").await;
        let listed = list_meetings(&net.ctx, &coordinator()).await.unwrap();
        let found: Vec<_> = listed.iter().map(|m| (m.id, m.kind, m.round.is_some())).collect();
        let network = MeetingKind::Network;
        assert_eq!(found, [(webinar, MeetingKind::Webinar, false), (group, network, false), (meeting, network, true)]);
        let next = next_meetings(&net.ctx, &listed);
        assert_eq!(next.iter().map(|m| m.id).collect::<Vec<_>>(), [webinar, group], "the network meeting behind it too");
        assert_eq!(listed[0].place_name(), "Online");
        let NetworkView::Members(growth) = network_view(&net.ctx, &coordinator()).await.unwrap() else { panic!() };
        assert_eq!(growth.meeting, Some(NextMeeting { date: date("2027-03-20"), host: None }));
        let online = MeetingPlan { place: Place::AsTyped, ..plan("2027-03-11") };
        let change = MeetingChange { version: listed[0].version, plan: online };
        change_meeting(&net.ctx, &as_system(), webinar, &change).await.unwrap();
        net.clock.set(at("2027-03-12T10:00:00Z"));
        let held = read(&net, webinar).await;
        assert_eq!((held.kind, held.date, held.state), (MeetingKind::Webinar, date("2027-03-11"), MeetingState::Held));
        assert_eq!(held.round, None);
        assert_eq!(log(&net).await, ["meeting.made", "meeting.moved"]);
    }

    async fn it_has_no_response_and_no_steps(net: Network) {
        let id = store(&net, MeetingKind::QAndA, "2027-04-13").await;
        let (ctx, proof, times) = (&net.ctx, as_system(), RoundTimes::proposed(date("2027-04-13"), net.ctx.now()));
        assert!(read_response(ctx, &coordinator(), id).await.unwrap().is_none());
        let refused = [
            set_times(ctx, &proof, id, 1, times).await,
            confirm_times(ctx, &proof, id, 1, Confirmation::Keep(times)).await,
            close_round(ctx, &proof, id).await,
            publish_round(ctx, &proof, id).await,
            reopen_round(ctx, &proof, id, times.closes_at, &why("Nog eens")).await,
        ];
        assert!(refused.iter().all(|refused| matches!(refused, Err(MeetingError::Unknown))), "{refused:?}");
        assert_eq!(due::run(ctx).await.unwrap(), due::Done::default());
    }

    async fn a_webinar_is_no_step_in_the_rhythm_of_the_network(net: Network) {
        net.meeting("2027-04-13").await;
        store(&net, MeetingKind::Webinar, "2027-06-01").await;
        let plan = plan_meeting(&net.ctx, &as_system(), None, None).await.unwrap();
        assert_eq!(plan.previous.unwrap().date, date("2027-04-13"));
        assert_eq!(plan.days.target.date, date("2027-08-13"));
        assert_eq!(plan.planning.other_meetings, [date("2027-04-13"), date("2027-06-01")], "its day is taken");
    }
}
