//! What leaves the portal in a file is what may be read in it, and no names.

use super::stage::{A, B, C, Stage, value};
use domain::account::{Actor, Role};
use domain::ids::RegionId;
use domain::survey::Share;
use service::both_engines;
use service::monitor::MonitorError;
use service::monitor::export::{ExportRound, Part, choices, export};
use service::testkit::{TestNet, somebody};

const SHARED: &str = "We hebben een convenant.";
const KEPT: &str = "We hebben nog geen geld.";

/// Everything that `actor` takes along of this part.
async fn taken(stage: &Stage, actor: &Actor, part: &Part) -> Vec<ExportRound> {
    let mut export = export(&stage.ctx, actor, part).await.unwrap();
    let (expected, mut found) = (export.rounds(), Vec::new());
    while let Some(round) = export.next_round().await.unwrap() {
        found.push(round);
    }
    assert_eq!(found.len(), expected);
    found
}

fn texts(rounds: &[ExportRound]) -> Vec<&str> {
    let texts = rounds.iter().flat_map(|round| &round.regions).flat_map(|region| &region.texts);
    texts.map(|text| text.text.as_str()).collect()
}

/// A round before, and one in which A shared one text with the network and one with the coordination group.
async fn two_rounds(net: TestNet) -> Stage {
    let stage = Stage::new(net).await;
    let before = stage.open_round("2027-01-12").await;
    stage.sent_previous().await;
    stage.close(before).await;
    let now = stage.open_round("2027-03-02").await;
    stage.sent_example().await;
    stage.words(1, "o1-trots", SHARED, Share::Network).await;
    stage.words(1, "o2-knelpunt", KEPT, Share::Coordination).await;
    stage.close(now).await;
    stage
}

both_engines! {
    async fn everyone_takes_along_what_they_may_read_and_nobody_a_name(net: TestNet) {
        let stage = two_rounds(net).await;
        let (own, other) = (stage.trekker(A, 2), stage.trekker(B, 1));
        let cases: [(&Actor, &[&str]); 5] = [
            (own, &[SHARED, KEPT]),
            (other, &[SHARED]),
            (&somebody(&[Role::Partner]), &[SHARED]),
            (&somebody(&[Role::Coordinator]), &[SHARED, KEPT]),
            (&somebody(&[Role::Admin]), &[SHARED, KEPT]),
        ];
        for (actor, expected) in cases {
            let rounds = taken(&stage, actor, &Part::default()).await;
            assert_eq!(texts(&rounds), expected, "{actor:?}");
            let all = rounds.iter().flat_map(|round| &round.regions).flat_map(|region| &region.texts);
            assert!(all.clone().all(|text| text.member.is_none()), "{actor:?}");
            let days: Vec<_> = rounds.iter().map(|round| round.round.date.to_string()).collect();
            assert_eq!(days, ["2027-01-12", "2027-03-02"], "the oldest first");
            assert_eq!(rounds[1].regions.iter().map(|region| region.name.as_str()).collect::<Vec<_>>(), [
                "Amsterdam", "Drenthe", "Flevoland", "Twente", "Utrecht", "Zeeland",
            ]);
            assert_eq!(value(&rounds[1].round.results, C), Some(7));
        }
        for nobody in [Actor::Visitor, somebody(&[])] {
            assert!(matches!(export(&stage.ctx, &nobody, &Part::default()).await, Err(MonitorError::Hidden)));
            assert!(matches!(choices(&stage.ctx, &nobody).await, Err(MonitorError::Hidden)));
        }
    }

    async fn a_part_is_one_round_or_one_region_and_what_is_not_there_is_hidden(net: TestNet) {
        let stage = two_rounds(net).await;
        let own = stage.trekker(A, 1);
        let part = |round: Option<&str>, region: Option<&str>| Part {
            round: round.map(|day| day.parse().unwrap()),
            region: region.map(RegionId::new),
        };
        let one = taken(&stage, own, &part(Some("2027-03-02"), Some(A))).await;
        let [round] = &one[..] else { panic!("one round") };
        assert_eq!(round.regions.iter().map(|region| region.id.as_str()).collect::<Vec<_>>(), [A]);
        assert_eq!(round.round.results.regions.len(), 6, "the response counts them all");
        assert_eq!(texts(&taken(&stage, own, &part(None, Some(B))).await), [""; 0]);
        for (round, region) in [(Some("2027-03-03"), None), (None, Some("nergens")), (None, Some("'; DROP TABLE x"))] {
            let nothing = export(&stage.ctx, own, &part(round, region)).await;
            assert!(matches!(nothing, Err(MonitorError::Hidden)), "{round:?} {region:?}");
        }
        let choices = choices(&stage.ctx, own).await.unwrap();
        let days: Vec<_> = choices.rounds.iter().map(ToString::to_string).collect();
        assert_eq!((&days[..], choices.own), (&["2027-03-02".to_owned(), "2027-01-12".to_owned()][..], Some(RegionId::new(A))));
    }

    async fn nothing_of_an_open_or_reopened_round_leaves_the_portal(net: TestNet) {
        let stage = two_rounds(net).await;
        let coordinator = somebody(&[Role::Coordinator]);
        let open = stage.open_round("2027-06-01").await;
        stage.sent(A, 1, "3").await;
        stage.words(1, "o1-trots", "Van de open ronde.", Share::Network).await;
        assert_eq!(taken(&stage, &coordinator, &Part::default()).await.len(), 2);
        stage.close(open).await;
        let all = taken(&stage, &coordinator, &Part::default()).await;
        assert_eq!((all.len(), all[2].round.revision), (3, 1));
        stage.reopen_round(open).await;
        assert_eq!(taken(&stage, &coordinator, &Part::default()).await.len(), 2);
        stage.close(open).await;
        assert_eq!(taken(&stage, &coordinator, &Part::default()).await[2].round.revision, 2);
    }
}
