//! Reminders go to those who have not sent in, once.

use super::help::*;
use domain::rounds::RoundTimes;
use service::meetings::*;
use service::rounds::{Reminded, RoundError};
use service::{both_engines, fetch_all};

async fn mails(net: &Network) -> Vec<(String, String, String)> {
    const MAILS: &str = "SELECT recipient, subject, body FROM outbox WHERE kind = 'round_reminder'
        ORDER BY created_at, recipient";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_all!(&mut read.conn(), (String, String, String), MAILS).unwrap()
}

both_engines! {
    async fn who_has_not_sent_in_is_reminded_twice_and_hears_of_the_colleague(net: Network) {
        let [anna, _, cees] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2), ("Cees", "zeeland", 1)]).await;
        net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-18T10:00:00Z"));
        due::run(&net.ctx).await.unwrap();
        net.fill_in(&anna, "3").await;
        net.clock.set(at("2027-03-30T06:59:00Z"));
        assert_eq!(remind(&net).await, 0);
        net.clock.set(at("2027-03-30T07:00:00Z"));
        assert_eq!(remind(&net).await, 2);
        assert_eq!(remind(&net).await, 0, "each goes out once");
        let first = mails(&net).await;
        let to: Vec<&str> = first.iter().map(|(to, ..)| to.as_str()).collect();
        assert_eq!(to, ["bert@regio.example", "cees@regio.example"]);
        assert!(first[0].2.contains("Je collega Anna heeft de vragenlijst al ingestuurd."), "{}", first[0].2);
        assert!(!first[1].2.contains("collega"), "{}", first[1].2);
        assert!(first[0].1.contains("dinsdag 6 april") && first[0].2.contains("http://127.0.0.1:3000/vragenlijst"));
        net.fill_in(&cees, "3").await;
        net.clock.set(at("2027-04-05T07:00:00Z"));
        assert_eq!(remind(&net).await, 1);
        assert_eq!(mails(&net).await.len(), 3);
        assert!(log(&net).await.iter().filter(|action| *action == "round.reminded").count() == 2);
    }

    async fn a_reminder_that_was_missed_is_not_sent_beside_the_next(net: Network) {
        net.seat_for("Anna", "drenthe", 1).await;
        net.meeting("2027-04-13").await;
        net.clock.set(at("2027-04-05T10:00:00Z"));
        assert_eq!(remind(&net).await, 1);
        assert!(mails(&net).await[0].1.starts_with("Nog even"));
        assert_eq!(remind(&net).await, 0);
    }

    async fn a_reminder_that_went_out_keeps_its_moment_and_does_not_go_again(net: Network) {
        net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-30T07:00:30Z"));
        assert_eq!(remind(&net).await, 1);
        let round = net.round(id).await;
        assert_eq!(round.reminded, [Some(Reminded::Sent(net.ctx.now())), None]);
        let [first, second] = round.times.reminders;
        let set = async |first, second| {
            let times = RoundTimes { closes_at: at("2027-05-06T22:00:00Z"), reminders: [first, second], ..round.times };
            set_times(&net.ctx, &as_system(), id, round.version, times).await
        };
        for moved in [None, Some(at("2027-04-01T07:00:00Z")), Some(at("2027-03-29T07:00:00Z"))] {
            let refused = set(moved, second).await;
            assert!(matches!(refused, Err(MeetingError::Round(RoundError::Reminded(0)))), "{refused:?}");
        }
        set(first, Some(at("2027-04-28T07:00:00Z"))).await.unwrap();
        let mut sent = Vec::new();
        for day in ["2027-04-05", "2027-04-20", "2027-04-28", "2027-04-29"] {
            net.clock.set(at(&format!("{day}T07:00:00Z")));
            sent.push(remind(&net).await);
        }
        assert_eq!(sent, [0, 0, 1, 0]);
        let round = net.round(id).await;
        let times = RoundTimes { reminders: [first, None], ..round.times };
        let refused = set_times(&net.ctx, &as_system(), id, round.version, times).await;
        assert!(matches!(refused, Err(MeetingError::Round(RoundError::Reminded(1)))), "{refused:?}");
    }

    async fn moving_the_meeting_moves_only_the_reminders_that_wait(net: Network) {
        net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-30T07:00:00Z"));
        assert_eq!(remind(&net).await, 1);
        let first = net.round(id).await.times.reminders[0];
        let change = MeetingChange { version: 1, plan: plan("2027-05-11") };
        change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
        let round = net.round(id).await;
        confirm_times(&net.ctx, &as_system(), id, round.version, Confirmation::TakeOver).await.unwrap();
        assert_eq!(net.round(id).await.times.reminders, [first, Some(at("2027-05-03T07:00:00Z"))]);
        net.clock.set(at("2027-04-27T07:00:00Z"));
        assert_eq!(remind(&net).await, 0, "two weeks before the new day");
        net.clock.set(at("2027-05-03T07:00:00Z"));
        assert_eq!(remind(&net).await, 1);
    }

    async fn a_round_that_was_opened_again_has_new_reminders(net: Network) {
        net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-04-05T10:00:00Z"));
        assert_eq!(remind(&net).await, 1);
        assert_eq!(net.round(id).await.reminded, [Some(Reminded::Skipped), Some(Reminded::Sent(net.ctx.now()))]);
        close_round(&net.ctx, &as_system(), id).await.unwrap();
        let until = at("2027-05-06T22:00:00Z");
        reopen_round(&net.ctx, &as_system(), id, until, &why("Te vroeg.")).await.unwrap();
        let round = net.round(id).await;
        assert_eq!(round.reminded, [None, None]);
        let times = RoundTimes { reminders: [Some(at("2027-04-20T07:00:00Z")), None], ..round.times };
        set_times(&net.ctx, &as_system(), id, round.version, times).await.unwrap();
        net.clock.set(at("2027-04-20T07:00:00Z"));
        assert_eq!((remind(&net).await, remind(&net).await), (1, 0));
    }

    async fn what_the_release_before_sent_is_not_sent_again(net: Network) {
        net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-30T07:00:00Z"));
        due::run(&net.ctx).await.unwrap();
        let now = net.ctx.now();
        run!(net, "UPDATE rounds SET reminded_at = $1", now);
        assert_eq!(remind(&net).await, 0);
        let round = net.round(id).await;
        assert_eq!(round.reminded, [round.times.reminders[0].map(Reminded::Sent), None]);
        net.clock.set(at("2027-04-05T07:00:00Z"));
        assert_eq!(remind(&net).await, 1);
        assert_eq!(remind(&net).await, 0);
    }

    async fn several_servers_remind_each_person_once(net: Network) {
        net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2), ("Cees", "zeeland", 1)]).await;
        net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-30T07:00:00Z"));
        due::run(&net.ctx).await.unwrap();
        let servers = (0..6).map(|_| service::rounds::send_reminders(&net.ctx));
        let sent: usize = futures::future::join_all(servers).await.into_iter().map(Result::unwrap).sum();
        assert_eq!((sent, mails(&net).await.len()), (3, 3));
        // Even if a round forgot that it reminded.
        run!(net, "UPDATE rounds SET reminded_at = NULL, first_reminded_at = NULL, first_reminded = NULL");
        assert_eq!((remind(&net).await, mails(&net).await.len()), (0, 3));
    }

    async fn who_gets_a_seat_after_a_reminder_is_not_reminded_at_once(net: Network) {
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-18T10:00:00Z"));
        due::run(&net.ctx).await.unwrap();
        net.fill_in(&anna, "3").await;
        net.clock.set(at("2027-03-30T07:00:00Z"));
        assert_eq!(remind(&net).await, 0, "nobody is left to remind");
        assert_eq!(net.round(id).await.reminded[0], Some(Reminded::Nobody(net.ctx.now())));
        net.seat_for("Cees", "zeeland", 1).await;
        net.clock.advance(chrono::Duration::minutes(1));
        assert_eq!(remind(&net).await, 0);
    }

    async fn a_closed_round_reminds_nobody(net: Network) {
        net.seat_for("Anna", "drenthe", 1).await;
        let id = net.meeting("2027-04-13").await;
        net.clock.set(at("2027-03-20T10:00:00Z"));
        close_round(&net.ctx, &as_system(), id).await.unwrap();
        net.clock.set(at("2027-04-05T10:00:00Z"));
        assert_eq!(remind(&net).await, 0);
    }
}
