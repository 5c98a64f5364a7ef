//! The real clock and real chance: the one place that reads them.

use chrono::{DateTime, TimeDelta, Utc};
use rand::TryRngCore;
use service::ctx::{Clock, Random};

/// The clock of this machine, or one that runs beside it.
pub struct SystemClock {
    ahead: TimeDelta,
}

impl SystemClock {
    /// The time of this machine.
    pub fn real() -> Self {
        Self { ahead: TimeDelta::zero() }
    }

    /// A clock that tells `start` now and runs on from there.
    pub fn starting_at(start: DateTime<Utc>) -> Self {
        Self { ahead: start - machine_time() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        machine_time() + self.ahead
    }

    fn is_real(&self) -> bool {
        self.ahead.is_zero()
    }
}

#[expect(clippy::disallowed_methods, reason = "every other place gets its time from here")]
fn machine_time() -> DateTime<Utc> {
    Utc::now()
}

/// The chance of the operating system.
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(clippy::disallowed_methods, reason = "every other place gets its chance from here")]
    fn fill(&self, bytes: &mut [u8]) {
        rand::rngs::OsRng.try_fill_bytes(bytes).expect("the operating system gives chance, or nothing is safe");
    }
}
