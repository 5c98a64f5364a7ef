//! Reminders go to those who have not sent in, once.

use super::help::*;
use domain::ids::SeatNumber::{One, Two};
use domain::rounds::RoundTimes;
use service::meetings::*;
use service::testkit::TestNet;
use service::{both_engines, fetch_all};

async fn mails(net: &TestNet) -> Vec<(String, String, String)> {
    const MAILS: &str = "SELECT recipient, subject, body FROM outbox WHERE kind = 'round_reminder'
        ORDER BY created_at, recipient";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_all!(&mut read.conn(), (String, String, String), MAILS).unwrap()
}

both_engines! {
    async fn who_has_not_sent_in_is_reminded_twice_and_hears_of_the_colleague(net: TestNet) {
        let seats = [("drenthe", One, "Anna"), ("drenthe", Two, "Bert"), ("zeeland", One, "Cees")];
        let people = network(&net, &seats).await;
        let id = make(&net, "2027-04-13").await;
        net.clock.set(at("2027-03-18T10:00:00Z"));
        due::run(&net.ctx).await.unwrap();
        send_in(&net, id, &people[0]).await;
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
        send_in(&net, id, &people[2]).await;
        net.clock.set(at("2027-04-04T07:00:00Z"));
        assert_eq!(remind(&net).await, 1);
        assert_eq!(mails(&net).await.len(), 3);
        assert!(log(&net).await.iter().filter(|action| *action == "round.reminded").count() == 2);
    }

    async fn a_reminder_that_was_missed_is_not_sent_beside_the_next(net: TestNet) {
        network(&net, &[("drenthe", One, "Anna")]).await;
        make(&net, "2027-04-13").await;
        net.clock.set(at("2027-04-05T10:00:00Z"));
        assert_eq!(remind(&net).await, 1);
        assert!(mails(&net).await[0].1.starts_with("Nog even"));
        assert_eq!(remind(&net).await, 0);
    }

    async fn a_reminder_with_a_later_time_is_a_new_one(net: TestNet) {
        network(&net, &[("drenthe", One, "Anna")]).await;
        let id = make(&net, "2027-04-13").await;
        net.clock.set(at("2027-04-05T10:00:00Z"));
        assert_eq!(remind(&net).await, 1);
        let round = round_of(&net, id).await;
        let closes_at = at("2027-05-06T22:00:00Z");
        let reminders = [Some(at("2027-04-20T07:00:00Z")), Some(at("2027-04-28T07:00:00Z"))];
        let times = RoundTimes { closes_at, reminders, ..round.times };
        set_times(&net.ctx, &as_system(), id, round.version, times).await.unwrap();
        let mut sent = Vec::new();
        for day in ["2027-04-19", "2027-04-20", "2027-04-21", "2027-04-28", "2027-04-29"] {
            net.clock.set(at(&format!("{day}T07:00:00Z")));
            sent.push(remind(&net).await);
        }
        assert_eq!(sent, [0, 1, 0, 1, 0]);
    }

    async fn who_gets_a_seat_after_a_reminder_is_not_reminded_at_once(net: TestNet) {
        let people = network(&net, &[("drenthe", One, "Anna")]).await;
        let id = make(&net, "2027-04-13").await;
        net.clock.set(at("2027-03-18T10:00:00Z"));
        due::run(&net.ctx).await.unwrap();
        send_in(&net, id, &people[0]).await;
        net.clock.set(at("2027-03-30T07:00:00Z"));
        assert_eq!(remind(&net).await, 0, "nobody is left to remind");
        seat(&net, "zeeland", One, "Cees").await;
        net.clock.advance(chrono::Duration::minutes(1));
        assert_eq!(remind(&net).await, 0);
    }

    async fn a_closed_round_reminds_nobody(net: TestNet) {
        network(&net, &[("drenthe", One, "Anna")]).await;
        let id = make(&net, "2027-04-13").await;
        net.clock.set(at("2027-03-20T10:00:00Z"));
        close_round(&net.ctx, &as_system(), id).await.unwrap();
        net.clock.set(at("2027-04-05T10:00:00Z"));
        assert_eq!(remind(&net).await, 0);
    }
}
