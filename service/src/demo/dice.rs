//! Chance that is the same in every demo.

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, RngCore, SeedableRng};
use uuid::Uuid;

/// Every demo grows from this number.
const SEED: u64 = 1000;

/// Chance for one purpose: a change in one part of the demo leaves the other parts as they are.
pub(super) struct Dice(StdRng);

impl Dice {
    /// Chance for `purpose`.
    pub(super) fn new(purpose: &str) -> Self {
        let folded = purpose.bytes().fold(SEED, |sum, byte| sum.wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte));
        Self(StdRng::seed_from_u64(folded))
    }

    /// True in `share` of the cases, from 0 to 1.
    pub(super) fn chance(&mut self, share: f64) -> bool {
        self.0.random::<f64>() < share
    }

    /// A number from `low` up to `high`.
    pub(super) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + self.0.random::<f64>() * (high - low)
    }

    /// A whole number from `low` up to and including `high`.
    pub(super) fn whole(&mut self, low: u32, high: u32) -> u32 {
        self.0.random_range(low..=high)
    }

    /// The numbers below `count`, in any order.
    pub(super) fn order(&mut self, count: usize) -> Vec<usize> {
        let mut numbers: Vec<usize> = (0..count).collect();
        numbers.shuffle(&mut self.0);
        numbers
    }

    /// An id.
    pub(super) fn id(&mut self) -> Uuid {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }
}
