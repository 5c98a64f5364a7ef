//! Two seats a region, one holder a seat, one seat a person.

use super::help::*;
use domain::account::Role;
use domain::ids::{RegionId, SeatNumber};
use domain::network::{PersonName, SeatRefusal, ShortText};
use futures::future::join_all;
use service::network::proof::MayManageSeats;
use service::network::*;
use service::{both_engines, execute};
use uuid::Uuid;

both_engines! {
    async fn fifty_claims_of_the_last_seat_have_one_winner(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        net.seat_for("Anne Voorbeeld", UTRECHT, 1).await;

        let claims = (0..50).map(|i| {
            let (ctx, proof) = (net.ctx.clone(), proof.clone());
            tokio::spawn(async move {
                let who = invitation(&format!("Kandidaat Nummer{i}"));
                invite_to_seat(&ctx, &proof, &utrecht(), None, &who).await
            })
        });
        let results: Vec<_> = join_all(claims).await.into_iter().map(|joined| joined.unwrap()).collect();

        let winners: Vec<_> = results.iter().filter_map(|r| r.as_ref().ok()).collect();
        assert_eq!(winners.len(), 1);
        assert_eq!(winners[0].1, SeatNumber::Two);
        let refusals: Vec<_> = results.iter().filter_map(|r| r.as_ref().err()).collect();
        assert_eq!(refusals.len(), 49);
        for refusal in refusals {
            let NetworkError::Seat(refusal) = refusal else { panic!("another error: {refusal:?}") };
            let sentence = refusal.sentence();
            let holders = format!("Anne Voorbeeld (zetel 1) en {} (zetel 2)", winners[0].0.name);
            assert!(sentence.contains(&holders), "{sentence}");
            assert!(sentence.contains("“Zetel overdragen”"), "{sentence}");
        }
        // Whoever was refused left no trace: no person, no mail.
        assert_eq!(net.count("SELECT COUNT(*) FROM seat_holdings").await, 2);
        assert_eq!(net.count("SELECT COUNT(*) FROM members").await, 4);
        assert_eq!(mails(&net).await.len(), 4);
    }

    async fn one_person_claimed_by_many_regions_gets_one_seat(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        let regions = list_regions(&net.ctx, &cora).await.unwrap();
        assert_eq!(regions.len(), 25);
        let claims = regions.into_iter().map(|region| {
            let (ctx, proof) = (net.ctx.clone(), proof.clone());
            tokio::spawn(async move { invite_to_seat(&ctx, &proof, &region.id, None, &invitation("Bram Proef")).await })
        });
        let results: Vec<_> = join_all(claims).await.into_iter().map(|joined| joined.unwrap()).collect();
        assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 1);
        let refused = results.iter().filter(|r| {
            matches!(r, Err(NetworkError::Seat(SeatRefusal::HoldsOne { name, .. })) if name == "Bram Proef")
        });
        assert_eq!(refused.count(), 24);
        assert_eq!(net.count("SELECT COUNT(*) FROM members").await, 3);
    }

    async fn the_database_itself_guards_the_seats(net: Network) {
        const HOLDING: &str = "INSERT INTO seat_holdings (id, region_id, seat, member_id, held_from)
            VALUES ($1, $2, $3, $4, $5)";
        let (cora, anne) = (coordinator(&net).await, net.seat_for("Anne Voorbeeld", UTRECHT, 1).await);
        let [free, holder] = [cora, anne].map(|person| person.member_id().unwrap().0);
        // A seat that is held, a second seat for one person, a third seat, a region that is not there.
        let wrong = [
            (UTRECHT, 1, free), ("zeeland", 1, holder), (UTRECHT, 3, free), (UTRECHT, 0, free), ("nergens", 1, free),
        ];
        for (region, seat, member) in wrong {
            let (id, now) = (Uuid::from_u128(seat as u128), net.ctx.now());
            let refused = net.ctx.db.write::<_, service::db::DbError, _>(move |conn| Box::pin(async move {
                execute!(conn, HOLDING, id, region, seat, member, now)
            })).await;
            assert!(refused.is_err(), "{region} {seat}");
        }
    }

    async fn an_invitation_makes_the_person_and_opens_the_login(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        let (anne, seat) =
            invite_to_seat(&net.ctx, &proof, &utrecht(), None, &invitation("Anne Voorbeeld")).await.unwrap();
        assert!(anne.is_new);
        assert_eq!(seat, SeatNumber::One);
        let mails = mails(&net).await;
        let (_, subject, body) = mails.iter().find(|(to, ..)| to == "anne.voorbeeld@regio.example").unwrap();
        assert_eq!(subject, "Je bent trekker van Utrecht in het lerend netwerk");
        assert!(body.contains("http://127.0.0.1:3000/inloggen"), "{body}");
        assert!(body.starts_with("Dag Anne Voorbeeld,"), "{body}");
        let people = regions_and_members(&net.ctx, &cora).await.unwrap().1.unwrap();
        let person = people.iter().find(|p| p.id == anne.member).unwrap();
        assert_eq!(person.email.as_deref(), Some("anne.voorbeeld@regio.example"));
        assert_eq!(person.seat.as_ref().unwrap().region_name, "Utrecht");
    }

    async fn a_known_address_is_the_same_person(net: Network) {
        let cora = coordinator(&net).await;
        let mut again = invitation("Ada Beheer");
        again.name = PersonName::parse("Iemand Anders").unwrap();
        again.organisation = ShortText::parse_optional("Gemeente Utrecht").unwrap();
        let proof = MayManageSeats::of(&cora).unwrap();
        let (ada, _) = invite_to_seat(&net.ctx, &proof, &utrecht(), Some(SeatNumber::Two), &again).await.unwrap();
        assert!(!ada.is_new);
        assert_eq!(ada.name, "Ada Beheer");
        let ada = person(&net.ctx, &proof, ada.member).await.unwrap().unwrap();
        assert_eq!((ada.roles, ada.seat.unwrap().seat), (vec![Role::Admin], SeatNumber::Two));
        assert_eq!(ada.organisation, "Gemeente Utrecht", "what was not known is filled in");
    }

    async fn a_held_seat_beside_a_free_one_is_refused_by_name(net: Network) {
        let proof = { let cora = coordinator(&net).await; MayManageSeats::of(&cora).unwrap() };
        net.seat_for("Anne Voorbeeld", UTRECHT, 1).await;
        let refused = invite_to_seat(&net.ctx, &proof, &utrecht(), Some(SeatNumber::One), &invitation("Bram Proef")).await;
        assert!(matches!(refused, Err(NetworkError::Seat(SeatRefusal::SeatHeld { holder, .. })) if holder == "Anne Voorbeeld"));
        for nowhere in ["nergens", "utrecht\0", ""] {
            let region = RegionId::new(nowhere);
            assert!(region_detail(&net.ctx, &proof, &region).await.unwrap().is_none());
            let invited = invite_to_seat(&net.ctx, &proof, &region, None, &invitation("Bram Proef")).await;
            assert!(matches!(invited, Err(NetworkError::UnknownRegion)), "{invited:?}");
        }
    }

    async fn a_seat_that_is_handed_over_keeps_its_history(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        net.seat_for("Anne Voorbeeld", UTRECHT, 1).await;
        let began = net.ctx.now();
        let seen = net.held(UTRECHT, 1).await;
        let same = hand_over_seat(&net.ctx, &proof, &seen, &invitation("Anne Voorbeeld")).await;
        assert!(matches!(same, Err(NetworkError::SamePerson)));
        net.clock.advance(chrono::Duration::days(30));
        hand_over_seat(&net.ctx, &proof, &seen, &invitation("Bram Proef")).await.unwrap();

        let now = seats_of(&net, UTRECHT).await;
        assert_eq!(now.region.holder(SeatNumber::One).unwrap().name, "Bram Proef");
        assert_eq!(now.region.holder(SeatNumber::One).unwrap().since, net.ctx.now());
        let before = &now.history[0];
        assert_eq!((before.name.as_str(), before.since, before.until), ("Anne Voorbeeld", began, net.ctx.now()));
        // The form that another coordinator had open showed Anne.
        let stale = hand_over_seat(&net.ctx, &proof, &seen, &invitation("Derde Persoon")).await;
        assert!(matches!(stale, Err(NetworkError::SeatChanged)));
        assert!(matches!(end_seat(&net.ctx, &proof, &seen).await, Err(NetworkError::SeatChanged)));
        assert_eq!(net.count("SELECT COUNT(*) FROM members").await, 4);
    }

    async fn two_hand_overs_at_once_have_one_winner(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        net.seat_for("Anne Voorbeeld", UTRECHT, 1).await;
        let seen = net.held(UTRECHT, 1).await;
        let tries = (0..20).map(|i| {
            let (ctx, proof, seen) = (net.ctx.clone(), proof.clone(), seen.clone());
            tokio::spawn(async move { hand_over_seat(&ctx, &proof, &seen, &invitation(&format!("Opvolger Nr{i}"))).await })
        });
        let results: Vec<_> = join_all(tries).await.into_iter().map(|joined| joined.unwrap()).collect();
        assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 1);
        assert_eq!(results.iter().filter(|r| matches!(r, Err(NetworkError::SeatChanged))).count(), 19);
        assert_eq!(net.count("SELECT COUNT(*) FROM seat_holdings WHERE held_until IS NULL").await, 1);
    }

    async fn a_form_that_is_sent_twice_does_its_work_once(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        let before = mails(&net).await.len();
        for name in ["Anne Voorbeeld", "Bram Proef"] {
            let twice = (0..10).map(|_| {
                let (ctx, proof) = (net.ctx.clone(), proof.clone());
                tokio::spawn(async move { invite_to_seat(&ctx, &proof, &utrecht(), None, &invitation(name)).await })
            });
            let results: Vec<_> = join_all(twice).await.into_iter().map(|joined| joined.unwrap()).collect();
            assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 1);
            let again = |r: &&Result<_, _>| matches!(r, Err(NetworkError::HasSeat { name: found, .. }) if found == name);
            assert_eq!(results.iter().filter(again).count(), 9, "{results:?}");
        }
        let seen = net.held(UTRECHT, 1).await;
        let twice = (0..10).map(|_| {
            let (ctx, proof, seen) = (net.ctx.clone(), proof.clone(), seen.clone());
            tokio::spawn(async move { hand_over_seat(&ctx, &proof, &seen, &invitation("Carla Test")).await })
        });
        let results: Vec<_> = join_all(twice).await.into_iter().map(|joined| joined.unwrap()).collect();
        assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 1);
        assert_eq!(results.iter().filter(|r| matches!(r, Err(NetworkError::HasSeat { .. }))).count(), 9, "{results:?}");
        let seen = net.held(UTRECHT, 1).await;
        let twice = (0..10).map(|_| {
            let (ctx, proof, seen) = (net.ctx.clone(), proof.clone(), seen.clone());
            tokio::spawn(async move { end_seat(&ctx, &proof, &seen).await })
        });
        let names: Vec<_> = join_all(twice).await.into_iter().map(|joined| joined.unwrap().unwrap()).collect();
        assert_eq!(names, ["Carla Test"; 10]);
        assert_eq!(net.count("SELECT COUNT(*) FROM audit_log WHERE action = 'seat.ended'").await, 1);
        let mails = mails(&net).await;
        assert_eq!(mails.len(), before + 3);
        assert!(mails.iter().any(|(_, _, body)| body.contains("Cora Coordinatie heeft je uitgenodigd.")), "{mails:?}");
    }

    async fn a_successor_with_a_seat_is_refused_and_the_seat_stays(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        net.seats_for([("Anne Voorbeeld", UTRECHT, 1), ("Bram Proef", UTRECHT, 2)]).await;
        let seen = net.held(UTRECHT, 1).await;
        let refused = hand_over_seat(&net.ctx, &proof, &seen, &invitation("Bram Proef")).await;
        assert!(matches!(refused, Err(NetworkError::Seat(SeatRefusal::HoldsOne { .. }))));
        assert_eq!(seats_of(&net, UTRECHT).await.region.holder(SeatNumber::One).unwrap().name, "Anne Voorbeeld");
    }

    async fn who_leaves_is_logged_out_and_may_come_back(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        let anne = net.seat_for("Anne Voorbeeld", UTRECHT, 1).await;
        net.log_in(&anne).await;
        let anne = anne.member_id().unwrap();
        assert_eq!(net.count("SELECT COUNT(*) FROM sessions WHERE ended_at IS NULL").await, 1);
        let seen = net.held(UTRECHT, 1).await;
        assert_eq!(end_seat(&net.ctx, &proof, &seen).await.unwrap(), "Anne Voorbeeld");
        assert_eq!(net.count("SELECT COUNT(*) FROM sessions WHERE ended_at IS NULL").await, 0);
        assert!(person(&net.ctx, &proof, anne).await.unwrap().unwrap().is_former());
        assert!(regions_and_members(&net.ctx, &cora).await.unwrap().1.unwrap().iter().all(|p| p.id != anne));
        net.clock.advance(chrono::Duration::hours(1));
        net.seat_for("Anne Voorbeeld", UTRECHT, 1).await;
        assert_eq!(seats_of(&net, UTRECHT).await.history.len(), 1);
    }
}
