//! The regions behind each number, and what they answer together: whatever was answered, and against a naive count.

use domain::ids::{RegionId, SeatNumber};
use domain::monitor::*;
use domain::survey::Value;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const GROWTH: [&str; 2] = ["p1-trekker", "p2-samenstelling"];
const POINTS: [&str; 3] = ["b01-stip", "b02-rollen", "b03-kartrekker"];
const NUMBER: &str = "f1-gemeenten";
const TABLE: &str = "f5-domeinen";
const OPTIONS: [&str; 3] = ["a", "b", "c"];

/// The levels of the two seats at each principle: 0 is "weet ik nog niet", 6 nothing.
type Levels = [[u8; 2]; 2];
/// Of each region its levels, its steps (3 is not known, 4 nothing), its number (over 60 is not known, over 70 nothing) and what it chose.
type Region = (Levels, [u8; 3], u32, Option<BTreeSet<usize>>);

fn region() -> impl Strategy<Value = Region> {
    let levels = proptest::array::uniform2(proptest::array::uniform2(0u8..=6));
    let chosen = proptest::option::of(proptest::collection::btree_set(0usize..4, 0..4));
    (levels, proptest::array::uniform3(0u8..=4), 0u32..80, chosen)
}

fn round() -> impl Strategy<Value = BTreeMap<u8, Region>> {
    proptest::collection::btree_map(0u8..12, region(), 0..12)
}

fn growth(levels: [u8; 2]) -> GrowthResult {
    let mark = |(seat, level): (SeatNumber, u8)| {
        let answer = Level::new(level).map_or(GrowthAnswer::Unknown, GrowthAnswer::Level);
        (level < 6).then_some(Mark { seat, answer })
    };
    let marks: Vec<Mark> = SeatNumber::ALL.into_iter().zip(levels).filter_map(mark).collect();
    let known: Vec<Level> = marks.iter().filter_map(|mark| mark.answer.level()).collect();
    let value = match HalfLevel::mean(known.first().copied(), known.get(1).copied()) {
        Some(value) => Outcome::Known(value),
        None if marks.is_empty() => Outcome::Missing,
        None => Outcome::Unknown,
    };
    let difference = (known.len() == 2).then(|| known[0].number().abs_diff(known[1].number()));
    GrowthResult { value, marks, difference }
}

fn outcome(known: Option<Value>, is_unknown: bool) -> Outcome<Value> {
    known.map_or(if is_unknown { Outcome::Unknown } else { Outcome::Missing }, Outcome::Known)
}

fn id(number: u8) -> RegionId {
    RegionId::new(format!("r{number:02}"))
}

fn results(round: &BTreeMap<u8, Region>) -> RoundResults {
    let region = |(number, (levels, steps, count, chosen)): (&u8, &Region)| {
        let step = |(point, step): (&str, &u8)| {
            (point.to_owned(), outcome((*step < 3).then_some(Value::Step(*step)), *step == 3))
        };
        let mut shared: BTreeMap<_, _> = POINTS.into_iter().zip(steps).map(step).collect();
        shared.insert(NUMBER.to_owned(), outcome((*count <= 60).then_some(Value::Count(*count)), *count <= 70));
        let names =
            |chosen: &BTreeSet<usize>| chosen.iter().map(|place| ["a", "b", "c", "oud"][*place].to_owned()).collect();
        shared.insert(TABLE.to_owned(), outcome(chosen.as_ref().map(|chosen| Value::Choices(names(chosen))), false));
        let growth = GROWTH.iter().zip(levels).map(|(id, levels)| ((*id).to_owned(), growth(*levels))).collect();
        RegionResult { region: id(*number), seats: Vec::new(), growth, shared, willing: BTreeMap::new() }
    };
    let growths = GROWTH.iter().map(|id| Question { id: (*id).into(), kind: Kind::Growth(5) });
    let shared = POINTS.iter().chain([&NUMBER, &TABLE]).map(|id| Question { id: (*id).into(), kind: Kind::Shared });
    RoundResults {
        format_version: 1,
        questions: growths.chain(shared).collect(),
        regions: round.iter().map(region).collect(),
    }
}

/// The regions of `later` that a choice is about.
fn chosen(choice: &GrowthChoice, earlier: &RoundResults, later: &RoundResults) -> BTreeSet<RegionId> {
    let all = later.regions.iter().map(|result| &result.region);
    all.filter(|region| choice.fits(Some(earlier), later, region)).cloned().collect()
}

proptest! {
    #[test]
    fn a_region_is_found_by_its_id_when_it_is_there(round in round()) {
        let found = results(&round);
        for number in 0..=12 {
            let naive = found.regions.iter().find(|result| result.region == id(number));
            prop_assert_eq!(found.region(&id(number)), naive);
        }
    }

    #[test]
    fn behind_each_number_of_a_change_stand_so_many_regions(before in round(), after in round()) {
        let (earlier, later) = (results(&before), results(&after));
        for principle in GROWTH {
            let counted = change(&earlier, &later, principle).unwrap();
            let mut seen = BTreeSet::new();
            for compared in Compared::ALL {
                let choice =
                    GrowthChoice { principle: Some(principle.into()), compared: Some(compared), ..GrowthChoice::default() };
                let found = chosen(&choice, &earlier, &later);
                prop_assert_eq!(found.len() as u32, compared.count(&counted));
                prop_assert!(seen.is_disjoint(&found), "a region is counted once");
                seen.extend(found);
            }
            prop_assert_eq!(seen.len(), after.len());
        }
    }

    #[test]
    fn regions_at_these_levels_are_those_that_the_distribution_counts_there(
        round in round(),
        numbers in proptest::collection::btree_set(1u8..=5, 1..5),
    ) {
        let found = results(&round);
        let levels: BTreeSet<Level> = numbers.iter().filter_map(|number| Level::new(*number)).collect();
        let mean = |levels: [u8; 2]| -> Option<f64> {
            let known: Vec<_> = levels.into_iter().filter(|level| (1..=5).contains(level)).map(f64::from).collect();
            (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64)
        };
        let stands = |mean: f64| numbers.iter().any(|number| (mean - f64::from(*number)).abs() < 0.75);
        for (place, principle) in GROWTH.into_iter().enumerate() {
            let choice =
                GrowthChoice { principle: Some(principle.into()), levels: levels.clone(), ..GrowthChoice::default() };
            let naive = round.iter().filter(|(_, region)| mean(region.0[place]).is_some_and(stands));
            let naive: BTreeSet<_> = naive.map(|(number, _)| id(*number)).collect();
            prop_assert_eq!(chosen(&choice, &found, &found), naive);
        }
    }

    #[test]
    fn without_a_principle_one_of_them_has_to_meet_all_that_is_asked(before in round(), after in round(), level in 1u8..=5) {
        let (earlier, later) = (results(&before), results(&after));
        let choice = |principle: Option<&str>| GrowthChoice {
            principle: principle.map(str::to_owned),
            levels: Level::new(level).into_iter().collect(),
            compared: Some(Compared::Grew),
            far_apart: true,
        };
        let of = |principle| chosen(&choice(principle), &earlier, &later);
        let each: BTreeSet<_> = GROWTH.into_iter().flat_map(|id| of(Some(id))).collect();
        prop_assert_eq!(of(None), each);
        prop_assert!(of(Some("p9-onbekend")).is_empty());
    }

    #[test]
    fn answers_that_lie_two_apart_are_found_and_what_asks_nothing_gives_all(round in round()) {
        let found = results(&round);
        let far = |levels: &[u8; 2]| levels.iter().all(|it| (1..=5).contains(it)) && levels[0].abs_diff(levels[1]) > 1;
        let naive: BTreeSet<_> = round.iter().filter(|(_, it)| it.0.iter().any(far)).map(|(number, _)| id(*number)).collect();
        let apart = GrowthChoice { far_apart: true, ..GrowthChoice::default() };
        prop_assert_eq!(chosen(&apart, &found, &found), naive);
        let nothing = GrowthChoice { principle: Some(GROWTH[0].into()), ..GrowthChoice::default() };
        prop_assert_eq!(chosen(&nothing, &found, &found).len(), round.len());
    }

    #[test]
    fn steps_are_counted_one_by_one(round in round()) {
        let found = results(&round);
        let mut done = 0;
        for (place, point) in POINTS.into_iter().enumerate() {
            let naive = |step: u8| round.values().filter(|region| region.1[place] == step).count() as u32;
            let tally = steps(&found, point).unwrap();
            prop_assert_eq!(&tally.counts, &vec![naive(0), naive(1), naive(2)]);
            prop_assert_eq!((tally.unknown, tally.missing), (naive(3), naive(4)));
            prop_assert_eq!(tally.active() as usize, round.len());
            prop_assert_eq!(tally.counts.iter().sum::<u32>(), tally.n);
            done += u64::from(tally.counts[2]);
        }
        prop_assert_eq!(steps(&found, "b99-onbekend"), None);
        let all = arranged(&found, &POINTS);
        prop_assert_eq!(all.sum, done, "the same answers, counted by region");
        prop_assert_eq!(all.active() as usize, round.len());
        let with_answer = round.values().filter(|region| region.1.iter().any(|step| *step < 3)).count();
        prop_assert_eq!(all.n as usize, with_answer);
        let only_unknown = |region: &&Region| region.1.iter().all(|step| *step > 2) && region.1.contains(&3);
        prop_assert_eq!(all.unknown as usize, round.values().filter(only_unknown).count());
    }

    #[test]
    fn numbers_and_options_are_counted_one_by_one(round in round()) {
        let found = results(&round);
        let mut numbers: Vec<u32> = round.values().map(|region| region.2).filter(|number| *number <= 60).collect();
        numbers.sort_unstable();
        let counted = amounts(&found, NUMBER).unwrap();
        prop_assert_eq!((counted.n as usize, counted.sum), (numbers.len(), numbers.iter().map(|it| u64::from(*it)).sum()));
        let between = |value: f64| numbers.iter().any(|it| f64::from(*it) <= value) && numbers.iter().any(|it| f64::from(*it) >= value);
        prop_assert_eq!(counted.quartiles.is_some(), !numbers.is_empty());
        prop_assert!(counted.quartiles.is_none_or(|it| between(it.median) && it.first <= it.median && it.median <= it.third));
        prop_assert_eq!(counted.active() as usize, round.len());
        let tally = options(&found, TABLE, &OPTIONS).unwrap();
        let chose = |place: usize| round.values().filter(|region| region.3.as_ref().is_some_and(|it| it.contains(&place))).count() as u32;
        prop_assert_eq!(&tally.counts, &vec![chose(0), chose(1), chose(2)]);
        prop_assert_eq!(tally.n as usize, round.values().filter(|region| region.3.is_some()).count(), "also who chose none");
        prop_assert_eq!((amounts(&found, GROWTH[0]), options(&found, "f9", &OPTIONS)), (None, None));
    }
}
