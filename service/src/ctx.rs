//! What every use case needs: the database, the time, chance and the settings.

use crate::db::Db;
use chrono::{DateTime, SubsecRound, Utc};
use std::sync::Arc;
use uuid::Uuid;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// This moment.
    fn now(&self) -> DateTime<Utc>;
}

/// Gives chance that cannot be foretold.
pub trait Random: Send + Sync {
    /// Fills `bytes` with chance.
    fn fill(&self, bytes: &mut [u8]);
}

/// Settings that use cases need.
#[derive(Clone)]
pub struct Settings {
    /// Where people reach the portal, without a slash at the end.
    pub public_url: String,
    /// The key for keyed hashes; at least 32 bytes outside the demo.
    pub secret: Vec<u8>,
}

/// The surroundings of a use case. Cheap to clone.
#[derive(Clone)]
pub struct Ctx {
    /// The database.
    pub db: Db,
    /// The settings.
    pub settings: Arc<Settings>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
}

impl Ctx {
    /// Puts the surroundings together.
    pub fn new(db: Db, settings: Settings, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        Self { db, settings: Arc::new(settings), clock, random }
    }

    /// This moment, in microseconds: what both engines store.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now().trunc_subsecs(6)
    }

    /// A new random id.
    pub fn new_id(&self) -> Uuid {
        uuid::Builder::from_random_bytes(self.random_bytes()).into_uuid()
    }

    /// `N` random bytes.
    pub fn random_bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.fill(&mut bytes);
        bytes
    }
}
