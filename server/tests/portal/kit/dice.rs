//! Chance that can be had again.

use rand::{Rng, SeedableRng, rngs::StdRng};
use std::time::Duration;

/// Names the seed to try again with.
const SEED: &str = "PORTAL_TEST_SEED";

/// Where the chance of one test comes from. When the test fails, it says how to have the same chance again; what
/// several clients do at once is never quite the same.
pub struct Seed(u64);

impl Seed {
    /// The seed that the surroundings name, or another one each time: each run tries something else.
    pub fn new() -> Self {
        use rand::TryRngCore;
        let named = std::env::var(SEED).ok().map(|text| text.parse().expect("a seed is a number"));
        Self(named.unwrap_or_else(|| u64::from(rand::rngs::OsRng.try_next_u32().expect("the system gives chance"))))
    }

    /// The dice of one of many who play at once.
    pub fn dice(&self, player: usize) -> Dice {
        Dice(StdRng::seed_from_u64(self.0.wrapping_add((player as u64) << 32)))
    }
}

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("for the same chance again: {SEED}={}", self.0);
        }
    }
}

/// Chance that follows from a seed.
pub struct Dice(StdRng);

impl Dice {
    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0.random_range(0..end)
    }

    /// One of these.
    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// A time of at most `most`.
    pub fn moment(&mut self, most: Duration) -> Duration {
        most.mul_f64(self.0.random())
    }
}
