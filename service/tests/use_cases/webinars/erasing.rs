//! What is erased of people from outside.

use super::stage::*;
use service::both_engines;
use service::webinars::*;

const THEIRS: [&str; 3] =
    ["SELECT COUNT(*) FROM registrations", "SELECT COUNT(*) FROM guests", "SELECT COUNT(*) FROM registration_attempts"];

both_engines! {
    async fn four_weeks_after_it_nothing_is_left_of_who_came_but_how_many(net: Stage) {
        for name in ["Een", "Twee", "Drie"] {
            net.comes(name).await;
        }
        let key = net.key("Een").await;
        net.at("2027-03-16T10:00:00Z");
        note_attendance(&net.ctx, &net.host(), net.meeting, Noted::One(net.id_of("Een").await, true)).await.unwrap();
        net.at("2027-04-13T21:59:59Z");
        tidy(&net.ctx).await.unwrap();
        assert_eq!(net.number(THEIRS[0]).await, 3);
        net.at("2027-04-13T22:00:00Z");
        tidy(&net.ctx).await.unwrap();
        for theirs in THEIRS {
            assert_eq!(net.number(theirs).await, 0, "{theirs}");
        }
        assert_eq!(net.number("SELECT COUNT(*) FROM outbox WHERE recipient LIKE '%buiten.example'").await, 0);
        let left = net.content().await;
        assert!(left.iter().all(|row| !row.contains("buiten.example") && !row.contains("Wijkteam Noord")), "{left:?}");
        assert!(own_places(&net.ctx, &key).await.unwrap().is_none());
        let found = read_participants(&net.ctx, &net.host(), net.meeting).await.unwrap();
        assert_eq!((found.people.len(), found.erased), (0, Some((2, 1))));
        tidy(&net.ctx).await.unwrap();
        assert_eq!(read_participants(&net.ctx, &net.host(), net.meeting).await.unwrap().erased, Some((2, 1)), "once");
    }

    async fn what_was_not_confirmed_goes_after_two_days(net: Stage) {
        net.ask("Noor").await.unwrap();
        net.comes("Teun").await;
        net.at("2027-03-03T08:59:59Z");
        tidy(&net.ctx).await.unwrap();
        assert_eq!(net.number(THEIRS[0]).await, 2);
        net.at("2027-03-03T09:00:00Z");
        tidy(&net.ctx).await.unwrap();
        assert_eq!((net.number(THEIRS[0]).await, net.number(THEIRS[1]).await), (1, 1));
        assert!(net.mails("Noor").await.is_empty());
        assert_eq!(net.state("Teun").await, domain::webinars::RegistrationState::Seated);
        net.ask("Noor").await.unwrap();
        assert_eq!(net.mails("Noor").await.len(), 1);
    }

    async fn who_comes_to_another_one_too_stays_for_that(net: Stage) {
        net.comes("Noor").await;
        let other = net.another("2027-04-20").await;
        register(&net.ctx, other, request("Noor")).await.unwrap();
        let own = own_places(&net.ctx, &net.key("Noor").await).await.unwrap().unwrap();
        let place = own.places.iter().find(|place| place.webinar.id == other).unwrap().id;
        say(&net.ctx, &net.key("Noor").await, place, Answer::Yes).await.unwrap();
        net.at("2027-04-14T10:00:00Z");
        tidy(&net.ctx).await.unwrap();
        let own = own_places(&net.ctx, &net.key("Noor").await).await.unwrap().unwrap();
        assert_eq!(own.places.iter().map(|place| place.webinar.id).collect::<Vec<_>>(), [other]);
        assert_eq!(net.kinds("Noor").await, ["seat"], "of the first one no mail is known any more");
    }
}
