//! What was planned in the databases that were kept since there are date polls and answers.

use super::filled::member;
use domain::account::{Actor, Member, Role};
use domain::calendar::Rsvp;
use domain::meetings::MeetingKind;
use domain::meetings::poll::PollAnswer;
use service::meetings::polls::{PollState, read_poll};
use service::meetings::{MeetingView, letters, list_meetings, rsvp};
use service::testkit::TestNet;
use service::testkit::filled::plans::DAYS;

/// The first migration of which a database with plans was kept.
pub const SINCE: u32 = 7;

/// Anna's poll and what Cora answered; and nobody is invited a second time.
pub async fn are_found_again(net: &TestNet, anna: &Actor) {
    let cora = Member { roles: vec![Role::Coordinator], ..member(net, "cora@regio.example").await };
    let cora = Actor::Member(cora);
    let meetings = list_meetings(&net.ctx, &cora).await.unwrap();
    let on = |day: &str| -> &MeetingView { meetings.iter().find(|it| it.date.to_string() == day).unwrap() };
    let [group, webinar, sought] = DAYS.map(on);
    assert_eq!((group.kind, webinar.kind), (MeetingKind::Coordination, MeetingKind::Webinar));

    let answer = rsvp::own_answer(&net.ctx, &cora, group).await.unwrap().unwrap();
    assert_eq!((answer.now.map(|it| it.rsvp), answer.needs.diet()), (Some(Rsvp::Yes), "Geen pinda's"));
    let coming = rsvp::read_coming(&net.ctx, &cora, group).await.unwrap();
    assert_eq!(coming.coordinators, 1);
    assert_eq!(net.count("SELECT COUNT(*) FROM rsvp_history WHERE answer = 'maybe'").await, 1);

    let poll = read_poll(&net.ctx, anna, sought).await.unwrap().unwrap();
    assert!(matches!(poll.state, PollState::Open(_)), "{:?}", poll.state);
    assert_eq!(poll.own.unwrap().given, [Some(PollAnswer::Yes), Some(PollAnswer::No)]);

    letters::send_due(&net.ctx).await.unwrap();
    let of_group = net.count("SELECT COUNT(*) FROM outbox WHERE subject LIKE '%31 augustus%'").await;
    assert_eq!(of_group, 2, "each was invited once");
}
