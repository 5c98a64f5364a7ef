//! A round that cannot be closed keeps nobody from mending what it takes, and nothing else from happening in time.

use super::help::*;
use chrono::Duration;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::rounds::{RoundState, RoundTimes};
use service::db::{Conn, DbError};
use service::meetings::*;
use service::rounds::RoundError;
use service::{both_engines, execute};

/// A meeting whose round is open though its time is over, because it cannot be closed.
async fn stuck(net: &Network) -> MeetingId {
    let id = net.meeting("2027-04-13").await;
    net.clock.set(at("2027-03-16T08:00:00Z"));
    assert_eq!(net.round(id).await.state, RoundState::Open);
    make_unclosable(net, id).await;
    net.clock.set(at("2027-04-09T10:00:00Z"));
    assert!(due::run(&net.ctx).await.is_err());
    assert_eq!(net.round(id).await.state, RoundState::Open);
    id
}

both_engines! {
    async fn a_coordinator_moves_the_meeting_and_the_repaired_round_closes_in_its_time(net: Network) {
        let id = stuck(&net).await;
        let version = read(&net, id).await.version;
        let change = MeetingChange { version, plan: plan("2027-04-20") };
        change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
        assert_eq!(net.round(id).await.proposed_for, Some(date("2027-04-20")));
        repair(&net, id).await;
        let closed = due::run(&net.ctx).await.unwrap().closed;
        let round = net.round(id).await;
        assert_eq!((closed, round.state, round.revision), (vec![round.id], RoundState::Closed, 1));
        assert_eq!(round.closed_at, Some(at("2027-04-06T22:00:00Z")), "as of its closing time");
        let last = log(&net).await;
        assert_eq!(last, ["meeting.made", "round.opened", "meeting.moved", "round.closed"]);
    }

    async fn a_round_with_a_later_end_is_filled_in_again(net: Network) {
        let id = stuck(&net).await;
        let before = net.round(id).await;
        let later = RoundTimes { closes_at: at("2027-04-12T10:00:00Z"), reminders: [None, None], ..before.times };
        set_times(&net.ctx, &as_system(), id, before.version, later).await.unwrap();
        assert_eq!(service::survey::open_round(&net.ctx).await.unwrap().unwrap().id, before.id);
        repair(&net, id).await;
        net.clock.set(at("2027-04-12T11:00:00Z"));
        assert_eq!(net.round(id).await.closed_at, Some(later.closes_at));
    }

    async fn closing_by_hand_fails_until_it_is_repaired_and_is_as_of_the_closing_time(net: Network) {
        let id = stuck(&net).await;
        let refused = close_round(&net.ctx, &as_system(), id).await;
        assert!(matches!(refused, Err(MeetingError::Db(_))), "{refused:?}");
        assert_eq!(net.round(id).await.state, RoundState::Open, "nothing of it was stored");
        repair(&net, id).await;
        // Time closes it first.
        close_round(&net.ctx, &as_system(), id).await.expect("it is closed");
        assert_eq!(net.round(id).await.closed_at, Some(at("2027-04-06T22:00:00Z")));
    }

    async fn no_other_round_opens_beside_it_and_every_other_change_is_made(net: Network) {
        let first = net.meeting("2027-03-05").await;
        net.clock.set(at("2027-03-04T13:00:00Z"));
        assert_eq!(net.round(first).await.state, RoundState::Closed);
        let id = stuck(&net).await;
        publish_and_reopen(&net, first).await;
        // A meeting within a week: its round would open at once.
        let soon = net.meeting("2027-04-15").await;
        assert_eq!(net.round(soon).await.state, RoundState::Planned);
        let waits = net.round(soon).await;
        let times = RoundTimes { closes_at: waits.times.closes_at + Duration::hours(1), ..waits.times };
        set_times(&net.ctx, &as_system(), soon, waits.version, times).await.unwrap();
        assert_eq!(net.round(soon).await.state, RoundState::Planned);
        assert!(service::survey::open_round(&net.ctx).await.unwrap().is_none());
        repair(&net, id).await;
        let done = due::run(&net.ctx).await.unwrap();
        assert_eq!((done.closed.len(), done.opened), (1, vec![waits.id]));
    }

    async fn meetings_are_held_and_nobody_is_reminded_of_a_round_whose_time_is_over(net: Network) {
        net.seat_for("Anna", "drenthe", 1).await;
        let past = net.meeting("2027-03-05").await;
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-16T08:00:00Z"));
        assert_eq!(net.round(id).await.state, RoundState::Open);
        make_unclosable(&net, id).await;
        // Nobody looked while both reminders came due.
        net.clock.set(at("2027-04-14T10:00:00Z"));
        assert_eq!(remind(&net).await, 0);
        assert_eq!(read(&net, past).await.state, MeetingState::Held);
        assert_eq!(read(&net, id).await.state, MeetingState::Held);
    }

    async fn a_meeting_that_cannot_count_as_held_keeps_no_round_and_no_reminder_waiting(net: Network) {
        net.seat_for("Anna", "drenthe", 1).await;
        let past = net.meeting("2027-03-05").await;
        let id = net.meeting("2027-04-13").await;
        keep_meetings_as_they_are(&net).await;
        net.clock.set(at("2027-04-05T10:00:00Z"));
        assert!(due::run(&net.ctx).await.is_err());
        assert_eq!(net.round(past).await.state, RoundState::Closed);
        assert_eq!(net.round(id).await.state, RoundState::Open);
        assert_eq!(read(&net, past).await.state, MeetingState::Planned);
        assert_eq!(remind(&net).await, 1);
        close_round(&net.ctx, &as_system(), id).await.unwrap();
    }
}

/// A closed round is refused to reopen beside the one that is open still, with the words for it, and can be published.
async fn publish_and_reopen(net: &Network, closed: MeetingId) {
    let until = at("2027-04-11T10:00:00Z");
    let refused = reopen_round(&net.ctx, &as_system(), closed, until, &why("Te vroeg dicht")).await;
    let other = date("2027-04-13");
    assert!(matches!(refused, Err(MeetingError::Round(RoundError::Overlaps(day))) if day == other), "{refused:?}");
    publish_round(&net.ctx, &as_system(), closed).await.unwrap();
    assert_eq!(net.round(closed).await.state, RoundState::Published);
}

/// Lets every change of a meeting itself fail.
async fn keep_meetings_as_they_are(net: &Network) {
    const ON_SQLITE: [&str; 1] =
        ["CREATE TRIGGER kept BEFORE UPDATE ON meetings BEGIN SELECT RAISE(ABORT, 'on purpose'); END"];
    const ON_POSTGRES: [&str; 2] = [
        "CREATE FUNCTION kept() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''on purpose''; END'",
        "CREATE TRIGGER kept BEFORE UPDATE ON meetings FOR EACH ROW EXECUTE FUNCTION kept()",
    ];
    let done = net.ctx.db.write(|conn| {
        Box::pin(async move {
            let texts = if matches!(conn, Conn::Sqlite(_)) { &ON_SQLITE[..] } else { &ON_POSTGRES[..] };
            for &text in texts {
                execute!(conn, text)?;
            }
            Ok::<_, DbError>(())
        })
    });
    done.await.unwrap();
}
