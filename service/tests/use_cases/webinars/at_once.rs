//! Many at the same time.

use super::stage::*;
use domain::webinars::RegistrationState as State;
use futures::future::join_all;
use service::both_engines;
use service::webinars::*;

both_engines! {
    async fn the_last_place_claimed_by_twenty_at_once_is_one_persons(net: Stage) {
        net.open(&net.opening(2, 1)).await.unwrap();
        let names: Vec<String> = (0..20).map(|number| format!("Mens {}", char::from(b'a' + number))).collect();
        for name in &names {
            net.ask(name).await.unwrap();
        }
        let mut claims = Vec::new();
        for name in &names {
            claims.push((net.key(name).await, net.id_of(name).await));
        }
        let claimed = join_all(claims.iter().map(|(key, id)| say(&net.ctx, key, *id, Answer::Yes))).await;
        let states: Vec<State> = claimed.into_iter().map(Result::unwrap).collect();
        let of = |state| states.iter().filter(|it| **it == state).count();
        assert_eq!((of(State::Seated), of(State::Waiting)), (1, 19));
        assert_eq!(net.number("SELECT COUNT(*) FROM outbox WHERE kind = 'webinar_seat'").await, 1);
        assert_eq!(net.number("SELECT COUNT(*) FROM outbox WHERE kind = 'webinar_waiting'").await, 19);
    }

    async fn the_same_request_pressed_ten_times_at_once_is_one(net: Stage) {
        let all = join_all((0..10).map(|_| net.ask("Noor"))).await;
        assert!(all.into_iter().all(|it| it.is_ok()));
        assert_eq!(net.number("SELECT COUNT(*) FROM registrations").await, 1);
        assert_eq!(net.mails("Noor").await.len(), 1);
    }

    async fn who_confirms_while_somebody_asks_again_in_their_name_keeps_the_place(net: Stage) {
        for round in 0..5 {
            let name = format!("Mens {round}");
            net.open(&net.opening(2 + round, 10 + u16::try_from(round).unwrap())).await.unwrap();
            net.ask(&name).await.unwrap();
            net.clock.advance(chrono::Duration::seconds(11));
            let (key, id) = (net.key(&name).await, net.id_of(&name).await);
            let (said, asked) = tokio::join!(say(&net.ctx, &key, id, Answer::Yes), net.ask(&name));
            assert_eq!(said.unwrap(), State::Seated);
            asked.unwrap();
            assert_eq!(net.state(&name).await, State::Seated);
        }
    }

    async fn two_servers_offer_a_place_once_and_remind_once(net: Stage) {
        for name in ["Een", "Twee", "Drie", "Vier"] {
            net.comes(name).await;
        }
        net.says("Een", Answer::No).await.unwrap();
        net.at("2027-03-15T08:00:00Z");
        let (one, other) = tokio::join!(send_due(&net.ctx), send_due(&net.ctx));
        // The offer of Drie is over by then: Vier is offered it, and Twee is reminded.
        assert_eq!(one.unwrap() + other.unwrap(), 2);
        assert_eq!((net.state("Drie").await, net.state("Vier").await), (State::Lapsed, State::Offered));
        assert_eq!(net.number("SELECT COUNT(*) FROM outbox WHERE kind = 'webinar_reminds'").await, 1);
    }

    async fn of_two_coordinators_the_later_one_is_told(net: Stage) {
        let (mine, theirs) = (net.opening(2, 10), net.opening(2, 20));
        let (one, other) = tokio::join!(net.open(&mine), net.open(&theirs));
        let changed = [one, other].into_iter().filter(|it| matches!(it, Err(WebinarError::Changed))).count();
        assert_eq!(changed, 1);
    }
}
