//! How the demo's regions grow: slowly, sometimes back, and seen differently by two people.

use super::dice::Dice;
use super::schedule::ROUNDS;
use domain::survey::Value;

/// Principles, in the order of the questionnaire.
pub(super) const PRINCIPLES: [&str; 6] =
    ["p1-trekker", "p2-samenstelling", "p3-afspraken", "p4-cijfers", "p5-scharnier", "p6-toekomst"];

/// Whoever works for the municipalities is more hopeful about agreements, whoever works in care about the table.
const HOPEFUL: [[f64; 6]; 2] = [[0.0, -0.1, 0.35, 0.1, 0.3, 0.2], [0.1, 0.35, -0.15, 0.0, -0.2, -0.2]];

/// How often something is not known yet: figures and the future more than the rest.
const UNKNOWN: [f64; 6] = [0.01, 0.01, 0.03, 0.06, 0.03, 0.08];

/// The growth of one region, as nobody knows it exactly: round by round, from 1 to 5.
pub(super) struct Growth {
    rounds: [[f64; 6]; ROUNDS],
    apart: Option<(usize, f64)>,
    hopeful_at_first: bool,
    region: usize,
}

impl Growth {
    /// The growth of the region at this place in the list.
    pub(super) fn of(region: usize) -> Self {
        let dice = &mut Dice::new(&format!("growth {region}"));
        let level = dice.between(-0.35, 0.75);
        let mut rounds = [[0.0; 6]; ROUNDS];
        for principle in 0..6 {
            let mut at = level + dice.between(1.0, 2.7);
            let pace = dice.between(0.08, 0.42);
            let setback = dice.chance(0.3).then(|| (dice.whole(1, 5) as usize, dice.between(0.6, 1.3)));
            for (nth, round) in rounds.iter_mut().enumerate() {
                if let Some((_, back)) = setback.filter(|(when, _)| *when == nth) {
                    at -= back;
                }
                round[principle] = at.clamp(1.0, 5.0);
                at = at.clamp(1.0, 5.0) + pace;
            }
        }
        let apart = (region % 4 == 1).then(|| (dice.whole(1, 5) as usize, dice.between(0.9, 1.2)));
        Self { rounds, apart, hopeful_at_first: region % 6 == 2, region }
    }

    /// The growth at a principle in a round.
    pub(super) fn at(&self, round: usize, principle: usize) -> f64 {
        self.rounds[round][principle]
    }

    /// What the holder of seat 1 or 2 answers.
    pub(super) fn answer(&self, round: usize, principle: usize, seat: i32) -> Value {
        let (region, own) = (self.region, usize::from(seat == 2));
        let person = Dice::new(&format!("person {region} {seat} {principle}")).between(-0.25, 0.25);
        let dice = &mut Dice::new(&format!("answer {region} {seat} {principle} {round}"));
        let often = if round < 2 { 2.0 } else { 1.0 };
        if dice.chance(UNKNOWN[principle] * often) {
            return Value::Unknown;
        }
        let apart = self.apart.filter(|(which, _)| *which == principle).map_or(0.0, |(_, far)| far);
        let apart = if own == 0 { apart } else { -apart };
        // The first time people see what they have begun, later what is still missing.
        let first = if self.hopeful_at_first && round == 0 && principle.is_multiple_of(2) { 1.0 } else { 0.0 };
        let felt =
            self.at(round, principle) + HOPEFUL[own][principle] + person + apart + first + dice.between(-0.2, 0.2);
        Value::Level((1_u8..=5).min_by(|a, b| far(*a, felt).total_cmp(&far(*b, felt))).unwrap_or(1))
    }
}

fn far(level: u8, felt: f64) -> f64 {
    (f64::from(level) - felt).abs()
}
