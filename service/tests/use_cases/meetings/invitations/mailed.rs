//! Which mails about a meeting without a round went and go, as who plans sees it.

use super::stage::*;
use domain::meetings::MeetingKind;
use futures::future::BoxFuture;
use service::both_engines;
use service::meetings::invitations::{MeetingMails, Tells, Waiting, Went, meeting_mails};
use service::meetings::proof::MayPlan;
use service::outbox::{Mail, Mailer, SendError, work_once};

/// Takes over what is not for Anna.
struct NotToAnna;

impl Mailer for NotToAnna {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        let refused = mail.to.starts_with("anna").then(|| Err(SendError::Never("550 5.1.1 no such mailbox".into())));
        Box::pin(async move { refused.unwrap_or(Ok(())) })
    }
}

async fn mails(stage: &Stage, id: domain::ids::MeetingId) -> MeetingMails {
    meeting_mails(&stage.ctx, &MayPlan::of(&stage.cora).unwrap(), &read(stage, id).await).await.unwrap()
}

fn waits(text: &str, tells: Tells, people: usize) -> Option<Waiting> {
    Some(Waiting { at: at(text), tells: vec![(tells, people)] })
}

fn went(on: &str, tells: Tells, mails: usize, not_arrived: usize) -> Went {
    Went { on: date(on), tells, mails, on_their_way: 0, not_arrived }
}

both_engines! {
    async fn from_the_invitation_until_it_is_called_off(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        while work_once(&stage.ctx, &NotToAnna).await.unwrap() > 0 {}
        let id = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        let made = mails(&stage, id).await;
        let everybody = made.waiting.as_ref().unwrap().tells[0].1;
        assert_eq!(made, MeetingMails { waiting: waits("2027-03-04T08:30:00Z", Tells::Invited, everybody), went: vec![] });
        assert_eq!(an_hour_later(&stage).await, everybody);
        let mut first = went("2027-03-04", Tells::Invited, everybody, 0);
        first.on_their_way = everybody;
        assert_eq!(mails(&stage, id).await, MeetingMails { waiting: None, went: vec![first] });
        while work_once(&stage.ctx, &NotToAnna).await.unwrap() > 0 {}
        let first = went("2027-03-04", Tells::Invited, everybody, 1);
        assert_eq!(mails(&stage, id).await.went, std::slice::from_ref(&first));

        // It moves after hours, and somebody is taken off at once.
        stage.clock.set(at("2027-03-04T20:00:00Z"));
        change(&stage, id, |plan| plan.date = date("2027-06-23")).await;
        assert_eq!(mails(&stage, id).await.waiting, waits("2027-03-05T07:00:00Z", Tells::Moved, everybody));
        stage.clock.set(at("2027-03-05T08:00:00Z"));
        assert_eq!(stage.work().await, everybody);
        stage.hand_over("drenthe", 2, "Dina").await;
        soon(&stage).await;
        while work_once(&stage.ctx, &NotToAnna).await.unwrap() > 0 {}
        let seen = mails(&stage, id).await;
        let expected = [
            went("2027-03-05", Tells::Invited, 1, 0),
            went("2027-03-05", Tells::Moved, everybody, 1),
            went("2027-03-05", Tells::TakenOff, 1, 0),
            first,
        ];
        assert_eq!(seen.went.len(), expected.len(), "{seen:?}");
        assert!(expected.iter().all(|it| seen.went.contains(it)), "{seen:?}");
        assert_eq!(seen.went.last(), expected.last(), "the newest first");

        stage.clock.set(at("2027-03-08T08:00:00Z"));
        call_off(&stage, id).await;
        assert_eq!(mails(&stage, id).await.waiting, waits("2027-03-08T08:30:00Z", Tells::CalledOff, everybody));
        an_hour_later(&stage).await;
        while work_once(&stage.ctx, &NotToAnna).await.unwrap() > 0 {}
        let off = mails(&stage, id).await;
        assert_eq!((off.waiting, &off.went[0]), (None, &went("2027-03-08", Tells::CalledOff, everybody, 1)));
    }

    async fn what_would_come_too_late_does_not_wait_and_one_with_a_round_has_a_log(stage: Stage) {
        stage.clock.set(at("2027-03-04T19:00:00Z"));
        let id = online(&stage, MeetingKind::QAndA, "2027-03-05").await;
        assert!(mails(&stage, id).await.waiting.is_some());
        change(&stage, id, |plan| plan.window = Window::new("07:30".parse().unwrap(), "08:30".parse().unwrap()).unwrap()).await;
        assert_eq!(mails(&stage, id).await, MeetingMails::default(), "it begins before mails go again");
        let round = stage.meeting("2027-06-15").await;
        assert_eq!(mails(&stage, round).await, MeetingMails::default());
    }
}
