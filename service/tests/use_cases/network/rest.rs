//! Roles, regions, who sees whom and the audit log.

use super::help::*;
use domain::account::{Actor, Role};
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::network::{ActivePeriod, RegionName, SeatRefusal};
use futures::future::join_all;
use service::network::proof::{MayEndRoles, MayGiveRole, MayManageSeats, MayProposeSuccessor, MayReadLog};
use service::network::*;
use service::{both_engines, fetch_all};
use std::collections::BTreeSet;
use uuid::Uuid;

both_engines! {
    async fn coordinators_make_partners_and_only_admins_make_admins(net: Network) {
        let cora = coordinator(&net).await;
        assert!(matches!(MayGiveRole::of(&cora, Role::Admin), Err(NetworkError::NotAllowed)));
        assert!(matches!(MayEndRoles::of(&cora), Err(NetworkError::NotAllowed)));
        assert!(matches!(MayReadLog::of(&cora), Err(NetworkError::NotAllowed)));
        let proof = MayGiveRole::of(&cora, Role::Partner).unwrap();
        give_role(&net.ctx, &proof, &invitation("Rie Vm")).await.unwrap();
        let twice = give_role(&net.ctx, &proof, &invitation("Rie Vm")).await;
        assert!(matches!(twice, Err(NetworkError::HasRole { role: Role::Partner, .. })));
    }

    async fn the_last_admin_stays_also_when_two_end_each_other_at_once(net: Network) {
        let ada = net.give_role(&invitation("Ada Beheer"), Role::Admin).await;
        let bo = net.give_role(&invitation("Bo Beheer"), Role::Admin).await;
        let ends = [(&ada, &bo), (&bo, &ada)].map(|(by, of)| {
            let (ctx, of) = (net.ctx.clone(), of.member_id().unwrap());
            let proof = MayEndRoles::of(by).unwrap();
            tokio::spawn(async move { end_role(&ctx, &proof, of, Role::Admin).await })
        });
        let results: Vec<_> = join_all(ends).await.into_iter().map(|joined| joined.unwrap()).collect();
        assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 1);
        assert_eq!(results.iter().filter(|r| matches!(r, Err(NetworkError::LastAdmin))).count(), 1);
    }

    async fn the_first_admin_is_made_once(net: Network) {
        let added = add_admin(&net.ctx, &invitation("Ada Beheer")).await.unwrap();
        assert_eq!(added, AdminAdded::Added("Ada Beheer".into()));
        let again = add_admin(&net.ctx, &invitation("Ada Beheer")).await.unwrap();
        assert_eq!(again, AdminAdded::WasAdmin("Ada Beheer".into()));
    }

    async fn regions_are_named_and_set_active(net: Network) {
        let cora = coordinator(&net).await;
        assert_eq!(install_starting_regions(&net.ctx).await.unwrap(), 0);
        let proof = MayManageSeats::of(&cora).unwrap();
        let (id, name) = (utrecht(), |text| RegionName::parse(text).unwrap());
        let taken = change_region(&net.ctx, &proof, &id, &name("ZEELAND"), None).await;
        assert!(matches!(taken, Err(NetworkError::NameTaken)));
        let nowhere = change_region(&net.ctx, &proof, &RegionId::new("nergens"), &name("Nergens"), None).await;
        assert!(matches!(nowhere, Err(NetworkError::UnknownRegion)));
        let today = domain::time::day(net.ctx.now());
        let over = ActivePeriod::new(today.pred_opt().unwrap(), today.pred_opt()).unwrap();
        change_region(&net.ctx, &proof, &id, &name("Provincie Utrecht"), Some(over)).await.unwrap();
        change_region(&net.ctx, &proof, &RegionId::new("zeeland"), &name("Zeeland"), None).await.unwrap();

        let all = list_regions(&net.ctx, &cora).await.unwrap();
        let region = all.iter().find(|r| r.id == utrecht()).unwrap();
        assert_eq!((region.name.as_str(), region.active, region.is_active), ("Provincie Utrecht", Some(over), false));
        let public = list_regions(&net.ctx, &Actor::Visitor).await.unwrap();
        assert_eq!(public.len(), 23);
        // One that does not take part is nobody's to find on a page for everyone, also not the coordinator's.
        for who in [&cora, &Actor::Visitor] {
            for hidden in ["utrecht", "zeeland", "nergens", "", "Drenthe", "x'--"] {
                let found = region_for_everyone(&net.ctx, who, &RegionId::new(hidden)).await;
                assert!(matches!(found, Err(NetworkError::UnknownRegion)), "{hidden}");
            }
            let drenthe = region_for_everyone(&net.ctx, who, &RegionId::new("drenthe")).await.unwrap();
            assert_eq!(drenthe, NamedRegion { id: RegionId::new("drenthe"), name: "Drenthe".to_owned() });
        }
    }

    async fn who_sees_persons_follows_the_rights_table(net: Network) {
        net.seat_for("Anne Voorbeeld", UTRECHT, 1).await;
        for nobody in [Actor::Visitor, somebody(&[])] {
            assert!(list_regions(&net.ctx, &nobody).await.unwrap().iter().all(|region| region.holders.is_none()));
            assert!(regions_and_members(&net.ctx, &nobody).await.unwrap().1.is_none());
            assert!(matches!(MayManageSeats::of(&nobody), Err(NetworkError::NotAllowed)));
        }
        let partner = somebody(&[Role::Partner]);
        let regions = list_regions(&net.ctx, &partner).await.unwrap();
        let region = regions.iter().find(|r| r.id == utrecht()).unwrap();
        assert_eq!(region.holder(SeatNumber::One).unwrap().name, "Anne Voorbeeld");
        assert!(matches!(MayManageSeats::of(&partner), Err(NetworkError::NotAllowed)));
    }

    async fn every_change_is_in_the_audit_log_by_name(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        invite_to_seat(&net.ctx, &proof, &utrecht(), None, &invitation("Anne Voorbeeld")).await.unwrap();
        net.clock.advance(chrono::Duration::minutes(1));
        let seen = net.held(UTRECHT, 1).await;
        hand_over_seat(&net.ctx, &proof, &seen, &invitation("Bram Proef")).await.unwrap();
        net.clock.advance(chrono::Duration::minutes(1));
        let seen = net.held(UTRECHT, 1).await;
        end_seat(&net.ctx, &proof, &seen).await.unwrap();
        let name = RegionName::parse("Utrecht en omgeving").unwrap();
        change_region(&net.ctx, &proof, &utrecht(), &name, None).await.unwrap();
        end_role(&net.ctx, &MayEndRoles::of(&Actor::System).unwrap(), cora.member_id().unwrap(), Role::Coordinator)
            .await.unwrap();

        let log = read_log(&net.ctx, &MayReadLog::of(&Actor::System).unwrap(), 1).await.unwrap();
        let actions: BTreeSet<_> = log.entries.iter().map(|entry| entry.action.as_str()).collect();
        let wanted = [
            "member.added", "network.started", "region.active", "region.renamed", "role.ended", "role.given",
            "seat.ended", "seat.given", "seat.handed_over",
        ];
        assert_eq!(actions.into_iter().collect::<Vec<_>>(), wanted);
        let handed = log.entries.iter().find(|entry| entry.action == "seat.handed_over").unwrap();
        assert_eq!((handed.actor.as_str(), handed.object.as_str()), ("Cora Coordinatie", "Utrecht en omgeving"));
        assert_eq!(handed.detail["from"], "Anne Voorbeeld");
        assert_eq!(handed.detail["member"], "Bram Proef");
        assert_eq!((log.page, log.pages), (1, 1));
        // Erasing a person is no use case yet.
        run!(net, "UPDATE members SET name = 'Verwijderd' WHERE name = 'Cora Coordinatie'");
        let log = read_log(&net.ctx, &MayReadLog::of(&Actor::System).unwrap(), 1).await.unwrap();
        assert!(log.entries.iter().any(|entry| entry.actor == "Verwijderd"));
        assert!(!format!("{log:?}").contains("Cora"), "a name that was erased is nowhere in the log");
        assert_eq!(read_log(&net.ctx, &MayReadLog::of(&Actor::System).unwrap(), 99).await.unwrap().page, 1);
    }

    async fn a_change_that_is_refused_leaves_no_trace_in_the_log(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        net.seats_for([("Anne Voorbeeld", UTRECHT, 1), ("Bram Proef", UTRECHT, 2)]).await;
        let before = net.count("SELECT COUNT(*) FROM audit_log").await;
        let third = invite_to_seat(&net.ctx, &proof, &utrecht(), None, &invitation("Derde Trekker")).await;
        assert!(matches!(third, Err(NetworkError::Seat(SeatRefusal::BothHeld { .. }))));
        assert_eq!(net.count("SELECT COUNT(*) FROM audit_log").await, before);
        assert_eq!(mails(&net).await.len(), 4);
    }

    async fn an_invitation_is_sent_again_to_who_never_logged_in(net: Network) {
        let cora = coordinator(&net).await;
        let proof = MayManageSeats::of(&cora).unwrap();
        let (anne, _) = invite_to_seat(&net.ctx, &proof, &utrecht(), None, &invitation("Anne Voorbeeld")).await.unwrap();
        let (ada, before) = (MemberId(Uuid::nil()), mails(&net).await.len());
        assert!(matches!(invite_again(&net.ctx, &proof, ada).await, Err(NetworkError::UnknownMember)));
        assert_eq!(invite_again(&net.ctx, &proof, anne.member).await.unwrap(), None, "the first has only just gone");
        net.clock.advance(chrono::Duration::minutes(11));
        let clicks = (0..5).map(|_| {
            let (ctx, proof) = (net.ctx.clone(), proof.clone());
            tokio::spawn(async move { invite_again(&ctx, &proof, anne.member).await.unwrap() })
        });
        let sent = futures::future::join_all(clicks).await.into_iter().filter(|sent| sent.as_ref().unwrap().is_some());
        assert_eq!(sent.count(), 1);
        let all = mails(&net).await;
        assert_eq!(all.len(), before + 1);
        let again: Vec<_> = all.iter().filter(|(to, ..)| to == "anne.voorbeeld@regio.example").collect();
        assert_eq!(again[0], again[1], "it says what the first one said");
        let roled = invite_again(&net.ctx, &proof, cora.member_id().unwrap()).await.unwrap();
        assert_eq!(roled.unwrap().name, "Cora Coordinatie");
        net.clock.advance(chrono::Duration::minutes(11));
        // As a login by code does, which another suite plays.
        run!(net, "UPDATE members SET last_login_at = created_at WHERE id = $1", anne.member.0);
        assert_eq!(invite_again(&net.ctx, &proof, anne.member).await.unwrap(), None);
    }

    async fn a_trekker_proposes_a_successor_and_the_coordination_group_decides(net: Network) {
        const SUCCESSOR: &str = "SELECT recipient, subject, body FROM outbox WHERE kind = 'successor' ORDER BY recipient";
        let cora = coordinator(&net).await;
        let anne = net.seat_for("Anne Voorbeeld", UTRECHT, 1).await;
        assert!(matches!(MayProposeSuccessor::of(&cora), Err(NetworkError::NotAllowed)));
        let proof = MayProposeSuccessor::of(&anne).unwrap();
        let form = Uuid::from_u128(1);
        for _ in 0..3 {
            propose_successor(&net.ctx, &proof, form, &invitation("Bram Proef")).await.unwrap();
        }

        let mut read = net.ctx.db.read().await.unwrap();
        let mails = fetch_all!(&mut read.conn(), (String, String, String), SUCCESSOR).unwrap();
        let to: Vec<&str> = mails.iter().map(|(to, ..)| to.as_str()).collect();
        assert_eq!(to, ["ada.beheer@regio.example", "cora.coordinatie@regio.example"]);
        assert_eq!(mails[0].1, "Anne Voorbeeld stelt een opvolger voor in Utrecht");
        assert!(mails[0].2.contains("bram.proef@regio.example"), "{}", mails[0].2);
        assert!(mails[0].2.contains("/beheer/regio/utrecht/zetel/1/overdragen"), "{}", mails[0].2);
        drop(read);
        // Who goes back in the browser and types another person sends another proposal from the same form.
        for nth in 1..5 {
            propose_successor(&net.ctx, &proof, Uuid::from_u128(nth), &invitation("Carla Test")).await.unwrap();
        }
        let sixth = || async { propose_successor(&net.ctx, &proof, Uuid::from_u128(6), &invitation("Carla Test")).await };
        assert!(matches!(sixth().await, Err(NetworkError::TooManyProposals)));
        net.clock.advance(chrono::Duration::days(1));
        sixth().await.unwrap();
        // The seat stays, and the proposed person is not stored as a member.
        assert_eq!(seats_of(&net, UTRECHT).await.region.holder(SeatNumber::One).unwrap().name, "Anne Voorbeeld");
        assert_eq!(net.count("SELECT COUNT(*) FROM members").await, 3);
    }
}
