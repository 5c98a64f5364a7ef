//! A whole hall that answers at once.

use super::stage::*;
use domain::account::{Actor, Role};
use futures::future::join_all;
use service::both_engines;
use service::meetings::evaluation::*;
use service::testkit::invitation;

/// So many people, each of whom presses twice.
const HALL: usize = 60;

async fn hall(net: &Stage) -> Vec<Actor> {
    // They were invited before it began.
    net.at("2027-03-30T10:00:00Z");
    let mut people = Vec::new();
    for nth in 0..HALL {
        people.push(net.give_role(&invitation(&format!("Partner {nth}")), Role::Partner).await);
    }
    net.at("2027-03-31T13:00:00Z");
    net.note(&people.iter().collect::<Vec<_>>(), true).await;
    people
}

both_engines! {
    async fn sixty_people_who_press_twice_at_once_all_count_once(net: Stage) {
        let people = hall(&net).await;
        let said: Vec<_> = (0..HALL).map(|nth| connected(nth % 5 + 1, if nth % 2 == 0 { &["twente"] } else { &[] })).collect();
        let pressed = people.iter().zip(&said).flat_map(|(who, said)| [net.say(who, said), net.say(who, said)]);
        let done: Vec<_> = join_all(pressed).await.into_iter().map(Result::unwrap).collect();
        for both in done.chunks(2) {
            assert!(both.contains(&Received::Now) && both.contains(&Received::Before), "{both:?}");
        }
        net.at(CLOSED);
        let Some(Results::Told { tally, present, texts: None }) = net.results(&people[0]).await else { panic!("it is told") };
        assert_eq!((tally.useful, tally.connected, present), ([HALL / 5; 5], HALL, HALL));
        assert_eq!(net.count("SELECT COUNT(*) FROM evaluation_regions").await, 1);
        assert_eq!(net.count("SELECT COUNT(*) FROM evaluated").await, HALL as i64);
    }
}
