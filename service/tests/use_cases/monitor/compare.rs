//! Regions beside each other: who may, and the groups that a region keeps.

use super::stage::{A, B, C, D, E, F, Stage};
use domain::account::{Actor, Role};
use domain::ids::{GroupId, RegionId};
use domain::names::GroupName;
use service::both_engines;
use service::monitor::compare::{Group, GroupError, MOST_GROUPS, MayKeepGroups, compare, drop_group, keep_group};
use service::monitor::{MonitorError, NETWORK_ROUNDS};
use service::testkit::{TestNet, somebody};
use std::collections::BTreeSet;

fn regions(ids: &[&str]) -> BTreeSet<RegionId> {
    ids.iter().map(|id| RegionId::new(*id)).collect()
}

async fn keep(stage: &Stage, actor: &Actor, name: &str, ids: &[&str]) -> Result<GroupId, GroupError> {
    let name = GroupName::parse(name).unwrap();
    keep_group(&stage.ctx, &MayKeepGroups::of(actor)?, name, regions(ids)).await
}

/// The groups that this actor sees.
async fn groups(stage: &Stage, actor: &Actor) -> Vec<Group> {
    compare(&stage.ctx, actor, None, NETWORK_ROUNDS).await.unwrap().groups
}

fn names(groups: &[Group]) -> Vec<&str> {
    groups.iter().map(|group| group.name.as_str()).collect()
}

both_engines! {
    async fn members_compare_all_regions_and_only_trekkers_keep_groups(net: TestNet) {
        let stage = Stage::new(net).await;
        let round = stage.open_round("2027-03-02").await;
        stage.sent_example().await;
        let open = compare(&stage.ctx, stage.trekker(A, 1), None, NETWORK_ROUNDS).await.unwrap();
        assert!(open.window.rounds.is_empty(), "nothing of an open round");
        stage.close(round).await;
        for (actor, own) in [
            (stage.trekker(A, 1), Some(A)),
            (&somebody(&[Role::Partner]), None),
            (&somebody(&[Role::Coordinator]), None),
            (&somebody(&[Role::Admin]), None),
        ] {
            let view = compare(&stage.ctx, actor, None, NETWORK_ROUNDS).await.unwrap();
            assert_eq!((view.window.rounds.len(), view.own, view.may_keep), (1, own.map(RegionId::new), own.is_some()));
            assert!(view.window.rounds[0].results.region(&RegionId::new(B)).is_some());
            assert_eq!(MayKeepGroups::of(actor).is_ok(), own.is_some(), "{actor:?}");
        }
        for actor in [&Actor::Visitor, &somebody(&[])] {
            assert!(matches!(compare(&stage.ctx, actor, None, NETWORK_ROUNDS).await, Err(MonitorError::Hidden)));
            assert!(matches!(MayKeepGroups::of(actor), Err(GroupError::Hidden)));
        }
    }

    async fn a_group_is_of_the_region_and_of_nobody_else(net: TestNet) {
        let stage = Stage::new(net).await;
        let (anna, bert, other) = (stage.trekker(A, 1), stage.trekker(A, 2), stage.trekker(B, 1));
        let id = keep(&stage, anna, "Buren", &[C, E, A]).await.unwrap();
        let group = Group { id, name: "Buren".to_owned(), regions: vec![RegionId::new(E), RegionId::new(C)] };
        assert_eq!(groups(&stage, bert).await, [group], "without one's own region");
        assert_eq!(groups(&stage, other).await, []);
        assert_eq!(groups(&stage, &somebody(&[Role::Coordinator])).await, []);
        // Somebody of another region cannot take it away, also with its id.
        drop_group(&stage.ctx, &MayKeepGroups::of(other).unwrap(), id).await.unwrap();
        assert_eq!(groups(&stage, anna).await[0].regions.len(), 2);
        drop_group(&stage.ctx, &MayKeepGroups::of(bert).unwrap(), id).await.unwrap();
        drop_group(&stage.ctx, &MayKeepGroups::of(bert).unwrap(), id).await.unwrap();
        assert_eq!(groups(&stage, anna).await, []);
    }

    async fn a_group_of_the_same_name_gets_the_new_regions(net: TestNet) {
        let stage = Stage::new(net).await;
        let anna = stage.trekker(A, 1);
        let first = keep(&stage, anna, "Even groot", &[C, E]).await.unwrap();
        assert_eq!(keep(&stage, anna, "even  groot", &[B]).await.unwrap(), first);
        let found = groups(&stage, anna).await;
        assert_eq!((names(&found), &found[0].regions[..]), (vec!["even groot"], &[RegionId::new(B)][..]));
    }

    async fn what_cannot_be_kept_changes_nothing(net: TestNet) {
        let stage = Stage::new(net).await;
        let anna = stage.trekker(A, 1);
        keep(&stage, anna, "Buren", &[C]).await.unwrap();
        assert!(matches!(keep(&stage, anna, "Buren", &[A]).await, Err(GroupError::NoRegion)));
        assert!(matches!(keep(&stage, anna, "Buren", &[B, C, D, E, F]).await, Err(GroupError::TooManyRegions)));
        assert!(matches!(keep(&stage, anna, "Buren", &[B, "nergens"]).await, Err(GroupError::UnknownRegion)));
        assert_eq!(groups(&stage, anna).await[0].regions, [RegionId::new(C)]);
        for number in 1..MOST_GROUPS {
            keep(&stage, anna, &format!("Groep {number}"), &[C]).await.unwrap();
        }
        assert!(matches!(keep(&stage, anna, "Nog een", &[C]).await, Err(GroupError::TooManyGroups)));
        // One that is there can still change.
        keep(&stage, anna, "Groep 1", &[B, D, E, F]).await.unwrap();
        assert_eq!(groups(&stage, anna).await.len(), MOST_GROUPS);
    }

    async fn two_who_keep_the_same_group_at_once_keep_one(net: TestNet) {
        let stage = Stage::new(net).await;
        let (anna, bert) = (stage.trekker(A, 1), stage.trekker(A, 2));
        let (one, two) = tokio::join!(keep(&stage, anna, "Buren", &[C, E]), keep(&stage, bert, "buren", &[B, D]));
        assert_eq!(one.unwrap(), two.unwrap());
        let found = groups(&stage, anna).await;
        let kept: BTreeSet<RegionId> = found[0].regions.iter().cloned().collect();
        assert!(found.len() == 1 && (kept == regions(&[C, E]) || kept == regions(&[B, D])), "{found:?}");
    }
}
