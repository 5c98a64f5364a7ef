//! What every use case needs: the database, the time, chance and the settings.

use crate::db::{Db, DbError};
use crate::parsed::{Parsed, Shared};
use crate::publisher::Publisher;
use crate::scanner::Scanner;
use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use domain::calendar::Person;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use uuid::Uuid;

/// How long is waited for what is done in passing.
const IN_PASSING: Duration = Duration::from_secs(1);
/// How long while another one is at it already.
const WHILE_ANOTHER: Duration = Duration::from_millis(250);

/// Tells the time.
pub trait Clock: Send + Sync {
    /// This moment.
    fn now(&self) -> DateTime<Utc>;

    /// Whether it should agree with other clocks, such as the database's: not that of a demo at another moment.
    fn is_real(&self) -> bool;
}

/// Gives chance that cannot be foretold.
pub trait Random: Send + Sync {
    /// Fills `bytes` with chance.
    fn fill(&self, bytes: &mut [u8]);
}

/// The key for keyed hashes. It cannot be empty or short, and does not show itself.
#[derive(Clone)]
pub struct Key(Vec<u8>);

impl Key {
    /// The fewest bytes of a key.
    pub const SHORTEST: usize = 32;

    /// This key; `None` when it is shorter than [`Self::SHORTEST`].
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        (bytes.len() >= Self::SHORTEST).then_some(Self(bytes))
    }

    /// A key that nobody has: for commands that make no hash which anybody looks up again.
    pub fn by_chance(random: &dyn Random) -> Self {
        let mut bytes = vec![0; Self::SHORTEST];
        random.fill(&mut bytes);
        Self(bytes)
    }

    /// The bytes, for hashing.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Settings that use cases need.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where people reach the portal, without a slash at the end.
    pub public_url: String,
    /// The key for keyed hashes.
    pub key: Key,
    /// Who runs the portal.
    pub publisher: Publisher,
    /// Who asks people to come to a meeting; `None`: letters have nothing for a calendar.
    pub organiser: Option<Organiser>,
    /// What looks for malware in files that people send; `None`: nothing does.
    pub scanner: Option<Scanner>,
}

/// Who asks people to come to a meeting, as their calendars name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organiser {
    /// The name, and the address to which a calendar sends what somebody answers with its buttons.
    pub person: Person,
    /// Whether the portal reads what comes there. Only then these buttons are promised to work.
    pub is_read: bool,
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
    /// Results that were read before.
    pub(crate) frozen: Arc<Parsed>,
    /// How many texts are for whom, as it was counted before.
    pub(crate) shared: Arc<Shared>,
    /// The place of the one who does something in passing.
    passing: Arc<Semaphore>,
}

impl Ctx {
    /// Puts the surroundings together.
    pub fn new(db: Db, settings: Settings, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        let (settings, passing) = (Arc::new(settings), Arc::new(Semaphore::new(1)));
        Self { db, settings, clock, random, frozen: Arc::default(), shared: Arc::default(), passing }
    }

    /// This moment, in microseconds: what both engines store.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now().trunc_subsecs(6)
    }

    /// Has somebody who came for something else do `work`, which changes what is stored: it goes on by itself, and is waited for
    /// for a moment. While another one is at it, nothing is begun, and no page waits longer than that.
    pub(crate) async fn in_passing(&self, work: impl Future<Output = ()> + Send + 'static) {
        let Ok(Ok(place)) = timeout(WHILE_ANOTHER, self.passing.clone().acquire_owned()).await else { return };
        let working = tokio::spawn(async move {
            work.await;
            drop(place);
        });
        let _ = timeout(IN_PASSING, working).await;
    }

    /// By how much this clock is ahead of the database's, negative when it is behind. `None` when there is nothing to compare:
    /// SQLite has the clock of this machine, and the clock of a demo may stand at any moment.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn ahead_of_database(&self) -> Result<Option<TimeDelta>, DbError> {
        if !self.clock.is_real() {
            return Ok(None);
        }
        Ok(self.db.clock().await?.map(|theirs| self.now() - theirs))
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
