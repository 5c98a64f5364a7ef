//! Properties of the results that hold whatever was answered.

use chrono::DateTime;
use domain::ids::{MemberId, RegionId, SeatNumber};
use domain::monitor::*;
use domain::survey::Value;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const GROWTH: &str = "p1-trekker";
const SHARED: &str = "b01-stip";
const HOST: &str = "o6-gastregio";
const REGIONS: usize = 12;

/// Whether a seat is held, and what its counting person sent: a growth level (0 = don't know) and an option.
type Seat = (bool, Option<(u8, u8)>);
/// Two seats, and a shared step (3 = don't know) with whether it was confirmed.
type Region = (Seat, Seat, Option<(u8, bool)>);

fn seat() -> impl Strategy<Value = Seat> {
    (any::<bool>(), proptest::option::of((0u8..=5, 0u8..3)))
}

fn region() -> impl Strategy<Value = Region> {
    (seat(), seat(), proptest::option::of((0u8..=3, any::<bool>())))
}

/// Regions by number; not every region is active in every round.
fn round() -> impl Strategy<Value = BTreeMap<usize, Region>> {
    proptest::collection::btree_map(0..REGIONS, region(), 0..=REGIONS)
}

fn options() -> Vec<String> {
    ["nee", "later", "volgende"].map(str::to_owned).to_vec()
}

fn seat_answers(seat: SeatNumber, (held, sent): Seat) -> SeatAnswers {
    let person = |(level, option): (u8, u8)| PersonAnswers {
        member: MemberId(Uuid::from_u128(1)),
        sent_at: DateTime::UNIX_EPOCH,
        growth: BTreeMap::from([(GROWTH.into(), Level::new(level).map_or(GrowthAnswer::Unknown, GrowthAnswer::Level))]),
        choices: BTreeMap::from([(HOST.into(), options()[usize::from(option)].clone())]),
    };
    SeatAnswers { seat, held, counting: sent.map(person) }
}

fn answers(round: &BTreeMap<usize, Region>) -> RoundAnswers {
    let region = |(number, (one, two, shared)): (&usize, &Region)| RegionAnswers {
        region: RegionId::new(format!("r{number:02}")),
        seats: vec![seat_answers(SeatNumber::One, *one), seat_answers(SeatNumber::Two, *two)],
        shared: shared
            .map(|(step, confirmed)| {
                let value = if step < 3 { Value::Step(step) } else { Value::Unknown };
                (SHARED.to_owned(), SharedAnswer { value, confirmed })
            })
            .into_iter()
            .collect(),
    };
    RoundAnswers {
        format_version: 1,
        questions: vec![
            Question { id: GROWTH.into(), kind: Kind::Growth(5) },
            Question { id: SHARED.into(), kind: Kind::Shared },
            Question { id: HOST.into(), kind: Kind::Willingness(options()) },
        ],
        regions: round.iter().map(region).collect(),
    }
}

fn levels(region: &Region) -> Vec<u8> {
    [region.0.1, region.1.1].into_iter().flatten().map(|(level, _)| level).filter(|level| *level > 0).collect()
}

proptest! {
    #[test]
    fn a_value_lies_between_the_answers_and_is_their_mean(round in round()) {
        let found = results(&answers(&round));
        for (number, region) in &round {
            let result = found.region(&RegionId::new(format!("r{number:02}"))).unwrap();
            let growth = &result.growth[GROWTH];
            let levels = levels(region);
            match &growth.value {
                Outcome::Known(value) => {
                    let mean = levels.iter().map(|l| f64::from(*l)).sum::<f64>() / levels.len() as f64;
                    prop_assert_eq!(value.levels(), mean);
                }
                Outcome::Unknown => prop_assert!(levels.is_empty() && result.responded()),
                Outcome::Missing => prop_assert!(!result.responded()),
            }
            prop_assert_eq!(growth.difference.is_some(), levels.len() == 2);
            prop_assert_eq!(growth.marks.len(), result.seats.iter().filter(|s| s.counting.is_some()).count());
        }
    }

    #[test]
    fn the_counts_of_a_distribution_add_up_to_the_regions(round in round()) {
        let found = results(&answers(&round));
        let spread = distribution(&found, GROWTH);
        let with_value = round.values().filter(|r| !levels(r).is_empty()).count() as u32;
        prop_assert_eq!(spread.halves.iter().sum::<u32>(), 2 * with_value);
        prop_assert_eq!(spread.active() as usize, round.len());
        let mean: f64 = Level::ALL.iter().map(|l| spread.at(*l) * f64::from(l.number())).sum();
        let direct: f64 = found.regions.iter().filter_map(|r| r.level(GROWTH)).map(HalfLevel::levels).sum();
        prop_assert!((mean - direct).abs() < 1e-9, "half counts keep the mean: {} and {}", mean, direct);
    }

    #[test]
    fn a_region_weighs_the_same_with_one_trekker_as_with_two_alike(round in round()) {
        let doubled: BTreeMap<_, _> = round
            .iter()
            .map(|(number, (one, two, shared))| {
                let only = if one.1.is_some() { *one } else { *two };
                (*number, (only, only, *shared))
            })
            .collect();
        let single: BTreeMap<_, _> =
            doubled.iter().map(|(number, (one, _, shared))| (*number, (*one, (false, None), *shared))).collect();
        let (twice, once) = (results(&answers(&doubled)), results(&answers(&single)));
        prop_assert_eq!(distribution(&twice, GROWTH), distribution(&once, GROWTH));
    }

    #[test]
    fn the_order_of_regions_and_seats_does_not_matter(round in round()) {
        let straight = answers(&round);
        let mut turned = straight.clone();
        turned.regions.reverse();
        prop_assert_eq!(&results(&turned), &results(&straight));
        for region in &mut turned.regions {
            region.seats.reverse();
        }
        let (a, b) = (results(&turned), results(&straight));
        prop_assert_eq!(distribution(&a, GROWTH), distribution(&b, GROWTH));
        prop_assert_eq!(response(&a), response(&b));
    }

    #[test]
    fn quartiles_are_ordered_within_the_values_and_do_not_depend_on_order(
        mut values in proptest::collection::vec(1.0f64..=5.0, 1..40),
    ) {
        let found = quartiles(values.clone()).unwrap();
        prop_assert!(found.first <= found.median && found.median <= found.third);
        let (low, high) = values.iter().fold((f64::MAX, f64::MIN), |(l, h), v| (l.min(*v), h.max(*v)));
        prop_assert!(low <= found.first && found.third <= high);
        values.reverse();
        prop_assert_eq!(quartiles(values), Some(found));
    }

    #[test]
    fn every_active_region_is_in_the_change_once_and_turning_time_turns_it(before in round(), after in round()) {
        let (earlier, later) = (results(&answers(&before)), results(&answers(&after)));
        let there = change(&earlier, &later, GROWTH).unwrap();
        prop_assert_eq!(there.grew + there.stayed + there.back, there.n);
        prop_assert_eq!((there.n + there.not_comparable) as usize, after.len());
        let back = change(&later, &earlier, GROWTH).unwrap();
        prop_assert_eq!((there.grew, there.stayed, there.back), (back.back, back.stayed, back.grew));
        prop_assert_eq!(there.median.map(|m| -m), back.median.map(|m| m + 0.0).map(|m| if m == 0.0 { -0.0 } else { m }));
        let same = change(&later, &later, GROWTH).unwrap();
        prop_assert_eq!((same.grew, same.back, same.stayed), (0, 0, same.n));
    }

    #[test]
    fn the_table_of_movements_holds_each_region_of_the_change_once(before in round(), after in round()) {
        let (earlier, later) = (results(&answers(&before)), results(&answers(&after)));
        let (table, change) = (transitions(&earlier, &later, GROWTH).unwrap(), change(&earlier, &later, GROWTH).unwrap());
        let mut naive = BTreeMap::new();
        for region in &later.regions {
            let from = earlier.regions.iter().find(|before| before.region == region.region).and_then(|r| r.level(GROWTH));
            if let (Some(from), Some(to)) = (from, region.level(GROWTH)) {
                naive.entry((from, to)).or_insert_with(Vec::new).push(&region.region);
            }
        }
        prop_assert_eq!(&table, &naive);
        let count = |way: fn(&(HalfLevel, HalfLevel)) -> bool| {
            table.iter().filter(|(movement, _)| way(movement)).map(|(_, regions)| regions.len() as u32).sum::<u32>()
        };
        let ways = [count(|(from, to)| to > from), count(|(from, to)| to == from), count(|(from, to)| to < from)];
        prop_assert_eq!(ways, [change.grew, change.stayed, change.back]);
    }

    #[test]
    fn a_question_on_another_scale_is_not_compared(before in round(), after in round()) {
        let (mut earlier, later) = (results(&answers(&before)), results(&answers(&after)));
        earlier.questions[0].kind = Kind::Growth(4);
        prop_assert_eq!(change(&earlier, &later, GROWTH), None);
        prop_assert_eq!(change(&earlier, &later, "p9-onbekend"), None);
    }

    #[test]
    fn a_shared_answer_counts_only_confirmed_and_from_a_region_that_responded(round in round()) {
        let found = results(&answers(&round));
        for (number, (one, two, shared)) in &round {
            let outcome = &found.region(&RegionId::new(format!("r{number:02}"))).unwrap().shared[SHARED];
            let responded = one.1.is_some() || two.1.is_some();
            let expected = match shared {
                Some((3, true)) if responded => Outcome::Unknown,
                Some((step, true)) if responded => Outcome::Known(Value::Step(*step)),
                _ => Outcome::Missing,
            };
            prop_assert_eq!(outcome, &expected);
        }
    }

    #[test]
    fn the_most_willing_of_two_counts(round in round()) {
        let found = results(&answers(&round));
        for (number, (one, two, _)) in &round {
            let outcome = &found.region(&RegionId::new(format!("r{number:02}"))).unwrap().willing[HOST];
            let best = [one.1, two.1].into_iter().flatten().map(|(_, option)| option).max();
            let expected = best.map_or(Outcome::Missing, |o| Outcome::Known(options()[usize::from(o)].clone()));
            prop_assert_eq!(outcome, &expected);
        }
    }

    #[test]
    fn no_public_figure_is_over_fewer_than_five_regions(before in round(), after in round()) {
        let (earlier, later) = (results(&answers(&before)), results(&answers(&after)));
        let with_value = |r: &RoundResults| -> BTreeSet<RegionId> {
            r.regions.iter().filter(|x| x.level(GROWTH).is_some()).map(|x| x.region.clone()).collect()
        };
        let Some(public) = public_round(&later, [Some(&earlier), None]) else {
            prop_assert!(response(&later).regions < 5);
            return Ok(());
        };
        prop_assert!(public.response.regions >= 5);
        // What is withheld is named, with its reason.
        let n = with_value(&later).len();
        prop_assert_eq!(public.too_few.iter().any(|id| id == GROWTH), n < 5);
        let named = public.figures.iter().map(|figure| figure.question.as_str()).chain(public.withheld());
        prop_assert_eq!(named.collect::<BTreeSet<_>>().len(), later.growth_questions().count());
        for figure in &public.figures {
            prop_assert!(figure.distribution.n() >= 5);
            for level in Level::ALL {
                let at = |x: &&RegionResult| {
                    x.level(GROWTH).is_some_and(|value| value.neighbours().0 == level || value.neighbours().1 == level)
                };
                let standing = later.regions.iter().filter(at).count();
                prop_assert!(standing + 2 <= figure.distribution.n() as usize);
            }
            let Some(change) = figure.change else { continue };
            let (now, then) = (with_value(&later), with_value(&earlier));
            let rest = [now.difference(&then).count(), then.difference(&now).count()];
            prop_assert!(change.n >= 5 && (rest[0] == 0 || rest[0] >= 5));
            prop_assert!(then.len() < 5 || rest[1] == 0 || rest[1] >= 5);
            prop_assert!([change.grew, change.stayed, change.back].iter().all(|way| way + 2 <= change.n));
        }
    }

    /// So many regions answer in the second of three rounds, beside that in both others, in the first alone, in the third alone, or in
    /// none of them.
    #[test]
    fn no_sum_of_the_public_figures_of_three_rounds_is_about_one_to_four_regions(
        parts in proptest::array::uniform4(0usize..9),
        times in proptest::array::uniform3(-2i64..=2),
    ) {
        let part_of = parts.iter().enumerate().flat_map(|(part, count)| std::iter::repeat_n(part, *count)).enumerate();
        let part_of: Vec<(usize, usize)> = part_of.collect();
        // Levels that differ enough between regions and between rounds for the figures to be shown.
        let round = |place: usize, among: [bool; 4]| -> BTreeMap<usize, Region> {
            let of = part_of.iter().filter(|(_, part)| among[*part]);
            of.map(|(nth, _)| (*nth, ((true, Some((1 + ((nth * (place + 1) + place) % 5) as u8, 0))), (false, None), None)))
                .collect()
        };
        let among = [[true, true, false, false], [true; 4], [true, false, true, false]];
        let [one, two, three] = [0, 1, 2].map(|place| results(&answers(&round(place, among[place]))));
        let change = |results, earlier| {
            let figures = public_round(results, earlier)?.figures;
            figures.into_iter().find(|figure| figure.question == GROWTH)?.change
        };
        let in_both = |round: &RoundResults| -> BTreeSet<RegionId> {
            round.regions.iter().map(|region| region.region.clone()).filter(|id| two.region(id).is_some()).collect()
        };
        // The figures that the answers of the second round stand in.
        let ended = change(&two, [Some(&one), None]).map(|_| in_both(&one));
        let begins = change(&three, [Some(&two), Some(&one)]).map(|_| in_both(&three));
        let figures = [Some(in_both(&two)), ended, begins];
        let times_of = |region: &RegionId| -> i64 {
            let of = figures.iter().zip(&times).filter(|(figure, _)| figure.as_ref().is_some_and(|it| it.contains(region)));
            of.map(|(_, times)| times).sum()
        };
        let about = two.regions.iter().filter(|region| times_of(&region.region) != 0).count();
        prop_assert!(about == 0 || about >= 5 || two.regions.len() < 5, "{} regions: {:?}", about, figures);
    }

    #[test]
    fn frozen_results_come_back_unchanged(round in round()) {
        let found = results(&answers(&round));
        let text = serde_json::to_string(&found).unwrap();
        prop_assert_eq!(serde_json::from_str::<RoundResults>(&text).unwrap(), found);
    }
}
