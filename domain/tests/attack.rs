//! An attack on the whole published history (rules, section 5, "Public figures"): every world that agrees with all that was ever shown is
//! looked at, and in these no region may have the same value everywhere, nor a group under five the same values.
//!
//! Worst case: who attacks knows of each round which regions have a value.

use chrono::DateTime;
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::monitor::{
    Change, Distribution, GrowthResult, HalfLevel, Kind, Level, Outcome, PublicRound, Quartiles, Question,
    RegionResult, RoundResults, SeatResult, change, distribution, public_round, quartiles,
};
use proptest::prelude::*;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use uuid::Uuid;

const P1: &str = "p1-trekker";
const UNDER: usize = 5;

/// A value for each region in halves (2 is level 1), 0 where it has none.
type World = Vec<u8>;

fn value(halves: u8) -> HalfLevel {
    HalfLevel::from_halves(halves).unwrap()
}

fn results_of(world: &World) -> RoundResults {
    let region = |(nth, halves): (usize, &u8)| {
        let outcome = if *halves == 0 { Outcome::Unknown } else { Outcome::Known(value(*halves)) };
        let counting = Some((MemberId(Uuid::from_u128(nth as u128)), DateTime::UNIX_EPOCH));
        RegionResult {
            region: RegionId::new(format!("r{nth:02}")),
            seats: vec![SeatResult { seat: SeatNumber::One, held: true, counting }],
            growth: BTreeMap::from([(P1.to_owned(), GrowthResult { value: outcome, ..GrowthResult::missing() })]),
            shared: BTreeMap::new(),
            willing: BTreeMap::new(),
        }
    };
    let questions = vec![Question { id: P1.to_owned(), kind: Kind::Growth(5) }];
    RoundResults { format_version: 1, questions, regions: world.iter().enumerate().map(region).collect() }
}

/// What is known of one round.
#[derive(Clone, Debug, PartialEq)]
enum Known {
    Nothing,
    /// The page says that the regions stand too close to each other.
    TooClose,
    Figure(Distribution, Option<Quartiles>, Option<Change>),
}

/// What the portal shows of this history.
fn published(history: &[World]) -> Vec<Known> {
    let rounds: Vec<RoundResults> = history.iter().map(results_of).collect();
    let before = |place: usize, back: usize| place.checked_sub(back).map(|place| &rounds[place]);
    let of = |place: usize| match public_round(&rounds[place], [before(place, 1), before(place, 2)]) {
        Some(PublicRound { too_close, .. }) if !too_close.is_empty() => Known::TooClose,
        Some(PublicRound { figures, .. }) => figures
            .into_iter()
            .next()
            .map_or(Known::Nothing, |figure| Known::Figure(figure.distribution, figure.quartiles, figure.change)),
        None => Known::Nothing,
    };
    (0..rounds.len()).map(of).collect()
}

/// What would be shown without any rule.
fn everything(history: &[World]) -> Vec<Known> {
    let rounds: Vec<RoundResults> = history.iter().map(results_of).collect();
    let of = |place: usize| {
        let changed = place.checked_sub(1).and_then(|before| change(&rounds[before], &rounds[place], P1));
        Known::Figure(distribution(&rounds[place], P1), middle(&history[place]), changed)
    };
    (0..rounds.len()).map(of).collect()
}

fn middle(world: &World) -> Option<Quartiles> {
    quartiles(world.iter().filter(|halves| **halves > 0).map(|halves| value(*halves).levels()))
}

fn halves_at(world: &World) -> [u32; Level::COUNT] {
    let mut found = [0; Level::COUNT];
    for halves in world.iter().filter(|halves| **halves > 0) {
        found[usize::from(halves / 2) - 1] += 1;
        found[usize::from(halves.div_ceil(2)) - 1] += 1;
    }
    found
}

/// How many regions stand at the fullest level, one between two levels at both.
fn fullest(world: &World) -> usize {
    let at = |level: u8| world.iter().filter(|halves| **halves / 2 == level || halves.div_ceil(2) == level).count();
    (1..=5).map(at).max().unwrap_or_default()
}

/// Every round that agrees with what is known of it, but for its change.
fn worlds(truth: &World, known: &Known) -> Vec<World> {
    let with_value = truth.iter().filter(|halves| **halves > 0).count();
    let fits = |world: &World| match known {
        Known::Nothing => true,
        Known::TooClose => fullest(world) + 2 > with_value,
        Known::Figure(distribution, quartiles, _) => {
            halves_at(world) == distribution.halves && middle(world) == *quartiles
        }
    };
    let mut found = vec![World::new()];
    for halves in truth {
        let values: Vec<u8> = if *halves == 0 { vec![0] } else { (2..=10).collect() };
        found = found.iter().flat_map(|world| values.iter().map(|next| [&world[..], &[*next]].concat())).collect();
        // Those that can no longer become one that fits go early.
        let rest = truth.len() - found.first().map_or(0, World::len);
        match known {
            Known::Nothing => {}
            Known::TooClose => found.retain(|world| fullest(world) + rest + 2 > with_value),
            Known::Figure(figure, ..) => {
                found.retain(|world| halves_at(world).iter().zip(figure.halves).all(|(at, most)| *at <= most));
            }
        }
    }
    found.retain(fits);
    found
}

/// Whether two rounds after each other agree with a change.
fn agrees(then: &World, now: &World, shown: &Change) -> bool {
    let moved = || then.iter().zip(now).filter(|(then, now)| **then > 0 && **now > 0);
    let count = |way: Ordering| moved().filter(|(then, now)| now.cmp(then) == way).count() as u32;
    let ways = [Ordering::Greater, Ordering::Equal, Ordering::Less].map(count);
    if ways != [shown.grew, shown.stayed, shown.back] {
        return false;
    }
    let mut levels: Vec<i16> = moved().map(|(then, now)| i16::from(*now) - i16::from(*then)).collect();
    levels.sort_unstable();
    let (low, high) = (levels.len().saturating_sub(1) / 2, levels.len() / 2);
    let median = levels.get(low).zip(levels.get(high)).map(|(low, high)| f64::from(low + high) / 4.0);
    median == shown.median
}

/// Of each round the worlds that agree with all rounds together.
fn possible(history: &[World], known: &[Known]) -> Vec<Vec<World>> {
    let mut found: Vec<Vec<World>> = history.iter().zip(known).map(|(truth, known)| worlds(truth, known)).collect();
    // What one round rules out rules out more in the next: forth, and back.
    let steps: Vec<usize> = (1..found.len()).chain((1..found.len()).rev()).collect();
    for place in steps {
        let Known::Figure(.., Some(shown)) = &known[place] else { continue };
        let (before, after) = found.split_at_mut(place);
        let (then, now) = (&mut before[place - 1], &mut after[0]);
        now.retain(|now| then.iter().any(|then| agrees(then, now, shown)));
        then.retain(|then| now.iter().any(|now| agrees(then, now, shown)));
    }
    found
}

/// The groups of one to four of these regions.
fn groups(of: &[usize]) -> Vec<Vec<usize>> {
    let chosen =
        |bits: u32| of.iter().enumerate().filter(move |(nth, _)| bits >> nth & 1 == 1).map(|(_, region)| *region);
    (1u32..1 << of.len()).map(|bits| chosen(bits).collect::<Vec<_>>()).filter(|group| group.len() < UNDER).collect()
}

/// What the attack finds: the round, and the regions whose values are the same in every world.
fn attack(history: &[World], known: &[Known]) -> Vec<(usize, Vec<usize>)> {
    let mut found = Vec::new();
    for (place, possible) in possible(history, known).iter().enumerate() {
        let truth = &history[place];
        assert!(possible.contains(truth), "round {place} is not among its own worlds");
        let regions: Vec<usize> = (0..truth.len()).filter(|region| truth[*region] > 0).collect();
        for group in groups(&regions) {
            let values = |world: &World| {
                let mut values: Vec<u8> = group.iter().map(|region| world[*region]).collect();
                values.sort_unstable();
                values
            };
            let of_truth = values(truth);
            if possible.iter().all(|world| values(world) == of_truth) {
                found.push((place, group));
            }
        }
    }
    found
}

/// Whether all worlds have nearly all regions at one and the same level, although the page does not show it.
fn tells_the_level(history: &[World], known: &[Known]) -> bool {
    let rounds = possible(history, known);
    history.iter().zip(&rounds).any(|(truth, possible)| {
        let n = truth.iter().filter(|halves| **halves > 0).count();
        let full = |world: &World, level: u8| {
            world.iter().filter(|halves| **halves / 2 == level || halves.div_ceil(2) == level).count() + 2 > n
        };
        n >= UNDER && (1..=5).any(|level| possible.iter().all(|world| full(world, level)))
    })
}

#[test]
fn the_attack_finds_what_figures_without_rules_give_away() {
    let all_alike = [vec![2, 2, 2, 2, 2, 2]];
    assert!(attack(&all_alike, &everything(&all_alike)).contains(&(0, vec![0])), "six of six at Zaadje");
    // Five stayed where they were, so the sixth is the difference of the two rounds.
    let one_is_new = [vec![2, 2, 4, 4, 6, 0], vec![2, 2, 4, 4, 6, 8]];
    let found = attack(&one_is_new, &everything(&one_is_new));
    assert!(found.contains(&(1, vec![5])) && !found.contains(&(1, vec![0])), "{found:?}");
    for history in [&all_alike[..], &one_is_new[..]] {
        assert_eq!(attack(history, &published(history)), []);
    }
}

/// Nearly all stood at Kiem, which is not shown. Three stayed and two grew from there to a round that is shown: with that change
/// the level of the round before would be told after all.
#[test]
fn a_change_does_not_tell_the_level_that_was_withheld() {
    let history = [vec![6, 6, 6, 6, 6], vec![6, 6, 6, 8, 8]];
    let mut known = published(&history);
    assert_eq!(known[0], Known::TooClose);
    assert!(matches!(known[1], Known::Figure(_, _, None)), "{known:?}");
    assert!(!tells_the_level(&history, &known));
    let shown = change(&results_of(&history[0]), &results_of(&history[1]), P1);
    if let Known::Figure(.., change) = &mut known[1] {
        *change = shown;
    }
    assert!(tells_the_level(&history, &known), "the attack sees it where the change is shown");
}

/// Five regions over three rounds, or six over two; near each other, so that the rules are tried, and now and then without a value.
fn history() -> impl Strategy<Value = Vec<World>> {
    let halves = prop_oneof![8 => (1u8..=4).prop_map(|level| level * 2), 2 => 3u8..=7, 1 => Just(0)];
    let world = move |regions| proptest::collection::vec(halves.clone(), regions);
    prop_oneof![Just((5, 3)), Just((6, 2))]
        .prop_flat_map(move |(regions, rounds)| proptest::collection::vec(world(regions), rounds))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_that_was_ever_published_tells_of_fewer_than_five(history in history()) {
        let known = published(&history);
        prop_assert_eq!(attack(&history, &known), []);
        prop_assert!(!tells_the_level(&history, &known));
    }
}
