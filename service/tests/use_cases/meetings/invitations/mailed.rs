//! Which mails about a meeting went and go, as who plans sees it.

use super::stage::*;
use domain::calendar::Rsvp;
use domain::meetings::MeetingKind;
use domain::rounds::RoundLetter;
use futures::future::BoxFuture;
use service::both_engines;
use service::meetings::invitations::{MeetingMails, Tells, Waiting, Went, meeting_mails};
use service::meetings::letters::{is_known, pause, resume};
use service::meetings::proof::MayPlan;
use service::meetings::rsvp::answer;
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

fn waits(text: &str, tells: Tells, people: usize) -> Vec<Waiting> {
    vec![Waiting { at: at(text), is_paused: false, tells: vec![(tells, people)] }]
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
        let everybody = made.waiting[0].tells[0].1;
        assert_eq!(made, MeetingMails { waiting: waits("2027-03-04T08:30:00Z", Tells::Invited, everybody), went: vec![] });
        assert_eq!(an_hour_later(&stage).await, everybody);
        let mut first = went("2027-03-04", Tells::Invited, everybody, 0);
        first.on_their_way = everybody;
        assert_eq!(mails(&stage, id).await, MeetingMails { waiting: vec![], went: vec![first] });
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
        assert_eq!((off.waiting, &off.went[0]), (vec![], &went("2027-03-08", Tells::CalledOff, everybody, 1)));
        // The release before has one kind for both, and the clock of its server may be ahead.
        const BEFORE: &str = "UPDATE outbox SET kind = 'meeting_cancelled', created_at = $1 WHERE kind = 'meeting_taken_off'";
        assert_eq!(run!(stage, BEFORE, at("2027-03-08T12:00:00Z")), 1);
        let found = mails(&stage, id).await.went;
        for it in [went("2027-03-08", Tells::TakenOff, 1, 0), went("2027-03-08", Tells::CalledOff, everybody, 1)] {
            assert!(found.contains(&it), "{found:?}");
        }
    }

    async fn of_one_with_a_round_the_letters_that_tell_of_it_wait(stage: Stage) {
        let id = stage.meeting("2027-06-15").await;
        let made = mails(&stage, id).await;
        let everybody = made.waiting[0].tells[0].1;
        let first = waits("2027-03-03T12:30:00Z", Tells::Invited, everybody);
        assert_eq!(made, MeetingMails { waiting: first, went: vec![] });
        // Changed before anybody was told, the same letter tells how it is; a pause is told.
        change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
        pause(&stage.ctx, &as_system(), id, RoundLetter::MeetingMade).await.unwrap();
        let paused = mails(&stage, id).await.waiting;
        assert_eq!((paused.len(), paused[0].is_paused, &paused[0].tells), (1, true, &vec![(Tells::Invited, everybody)]));
        resume(&stage.ctx, &as_system(), id, RoundLetter::MeetingMade).await.unwrap();
        assert_eq!(an_hour_later(&stage).await, everybody);
        let mut first = went("2027-03-03", Tells::Invited, everybody, 0);
        first.on_their_way = everybody;
        assert_eq!(mails(&stage, id).await, MeetingMails { waiting: vec![], went: vec![first.clone()] });

        // It moves, and partners are invited: those are told by themselves.
        change(&stage, id, |plan| (plan.date, plan.with_partners) = (date("2027-06-15"), true)).await;
        let moved = mails(&stage, id).await.waiting;
        let told: Vec<_> = moved.iter().flat_map(|waiting| waiting.tells.clone()).collect();
        assert_eq!(told, [(Tells::Moved, everybody), (Tells::Invited, 1)]);
        assert_eq!((moved[0].at, moved[1].at), (at("2027-03-03T13:30:00Z"), at("2027-03-03T13:30:00Z")));
        assert_eq!(an_hour_later(&stage).await, everybody + 1);
        assert_eq!(mails(&stage, id).await.waiting, []);
        change(&stage, id, |plan| plan.with_partners = false).await;
        assert_eq!(mails(&stage, id).await.waiting[0].tells, [(Tells::TakenOff, 1)]);
        change(&stage, id, |plan| plan.with_partners = true).await;
        assert_eq!(mails(&stage, id).await.waiting, [], "back before anybody was told");

        call_off(&stage, id).await;
        assert_eq!(mails(&stage, id).await.waiting[0].tells, [(Tells::CalledOff, everybody + 1)]);
    }

    async fn what_would_come_too_late_does_not_wait(stage: Stage) {
        stage.clock.set(at("2027-03-04T19:00:00Z"));
        let id = online(&stage, MeetingKind::QAndA, "2027-03-05").await;
        assert!(!mails(&stage, id).await.waiting.is_empty());
        change(&stage, id, |plan| plan.window = Window::new("07:30".parse().unwrap(), "08:30".parse().unwrap()).unwrap()).await;
        assert_eq!(mails(&stage, id).await, MeetingMails::default(), "it begins before mails go again");
    }

    async fn whether_anybody_knows_is_told_before_it_is_called_off(stage: Stage) {
        let known = async |id| is_known(&stage.ctx, &MayPlan::of(&stage.cora).unwrap(), &read(&stage, id).await).await.unwrap();
        let ids = [stage.meeting("2027-06-15").await, online(&stage, MeetingKind::Webinar, "2027-06-16").await];
        for id in ids {
            assert!(!known(id).await, "nothing went");
        }
        an_hour_later(&stage).await;
        for id in ids {
            assert!(known(id).await, "everybody was invited");
        }
        // Before its mail goes, whoever saw it on the page and said yes.
        let later = online(&stage, MeetingKind::QAndA, "2027-06-17").await;
        assert!(!known(later).await);
        let shown = read(&stage, later).await.sequence;
        answer(&stage.ctx, &stage.anna, later, shown, Rsvp::Yes).await.unwrap();
        assert!(known(later).await);
    }
}
