//! For tests: a fresh network on either engine, with a clock that stands still and chance that repeats.

pub mod filled;
mod stranger;

pub use stranger::Stranger;

// They judge no right, so use cases alone reach them, and tests by this door.
pub use crate::account::sessions::end_sessions_of;
pub use crate::monitor::freeze::{Frozen, freeze};
pub use crate::monitor::frozen::newest_results;
pub use crate::outbox::queue::{NewMail, enqueue};

use crate::account::sessions;
use crate::ctx::{Clock, Ctx, Key, Random, Settings};
use crate::db::{Db, DbError, Engine, Limits};
use crate::{Hidden, execute, fetch_one};
use chrono::{DateTime, Duration, Utc};
use domain::ids::MemberId;
use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};
use std::sync::{Arc, Mutex};

/// A clock that moves only when told.
pub struct TestClock(Mutex<DateTime<Utc>>);

impl TestClock {
    /// A clock that stands at `at`.
    pub fn at(at: DateTime<Utc>) -> Self {
        Self(Mutex::new(at))
    }

    /// Puts the clock at `at`.
    pub fn set(&self, at: DateTime<Utc>) {
        *self.0.lock().expect("no test panics with the clock in hand") = at;
    }

    /// Moves the clock on.
    pub fn advance(&self, by: Duration) {
        let then = self.now() + by;
        self.set(then);
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().expect("no test panics with the clock in hand")
    }

    fn is_real(&self) -> bool {
        false
    }
}

/// Chance that is the same in every run.
pub struct TestRandom(Mutex<StdRng>);

impl TestRandom {
    /// Chance that follows from `seed`.
    pub fn seeded(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Random for TestRandom {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().expect("no test panics with the dice in hand").fill_bytes(bytes);
    }
}

/// An empty, migrated network of its own.
pub struct TestNet {
    /// The surroundings for use cases.
    pub ctx: Ctx,
    /// The clock of `ctx`; starts on Wednesday 3 March 2027, 12:00 UTC.
    pub clock: Arc<TestClock>,
    address: String,
    folder: tempfile::TempDir,
}

impl TestNet {
    /// A network on `engine`. PostgreSQL is the server of `TEST_POSTGRES_URL`, with a new database in it.
    ///
    /// # Panics
    /// When the engine is not there: a suite that skips an engine would prove nothing.
    pub async fn new(engine: Engine) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let address = match engine {
            Engine::Sqlite => format!("sqlite:{}", folder.path().join("test.db").display()),
            Engine::Postgres => new_postgres_database().await,
        };
        let net = Self::at(address, folder).await;
        net.ctx.db.migrate().await.expect("the migrations apply");
        net
    }

    /// What is at `address`, or nothing yet: nothing is migrated.
    ///
    /// # Panics
    /// When the database does not open.
    pub async fn at(address: String, folder: tempfile::TempDir) -> Self {
        let db = Db::open_or_create(&address, Limits::default()).await.expect("the database opens");
        let start = DateTime::parse_from_rfc3339("2027-03-03T12:00:00Z").expect("a moment").to_utc();
        let clock = Arc::new(TestClock::at(start));
        let settings = Settings {
            public_url: "http://127.0.0.1:3000".into(),
            key: Key::new(vec![7; 32]).expect("a key of 32 bytes"),
        };
        let ctx = Ctx::new(db, settings, clock.clone(), Arc::new(TestRandom::seeded(1)));
        Self { ctx, clock, address, folder }
    }

    /// The same network, with other limits of time.
    ///
    /// # Panics
    /// When the database does not open again.
    pub async fn reopened(mut self, limits: Limits) -> Self {
        self.ctx.db.close().await;
        self.ctx.db = Db::open(&self.address, limits).await.expect("the database opens again");
        self
    }

    /// Somebody else at the same database, whom the portal's limits do not bind.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn stranger(&self) -> Stranger {
        Stranger::at(&self.address).await
    }

    /// Stores a member without seat or role, whose only address is `address`.
    ///
    /// # Panics
    /// When the address is taken.
    pub async fn add_member(&self, name: &str, address: &str) -> MemberId {
        const MEMBER: &str = "INSERT INTO members (id, name, organisation, function, created_at)
            VALUES ($1, $2, '', '', $3)";
        const EMAIL: &str = "INSERT INTO member_emails (address, member_id, gets_mail, added_at)
            VALUES ($1, $2, TRUE, $3)";
        let (id, now, name, address) = (self.ctx.new_id(), self.ctx.now(), name.to_owned(), address.to_owned());
        let write = self.ctx.db.write(move |conn| {
            Box::pin(async move {
                execute!(conn, MEMBER, id, name, now)?;
                execute!(conn, EMAIL, address, id, now)?;
                Ok::<_, DbError>(())
            })
        });
        write.await.expect("a member with a new address is stored");
        MemberId(id)
    }

    /// The number that a query of one row and one column gives.
    ///
    /// # Panics
    /// When the query does not.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let mut read = self.ctx.db.read().await.expect("the database answers");
        let (count,) = fetch_one!(&mut read.conn(), (i64,), sql).expect("the query gives a number");
        count
    }

    /// Logs `actor` in without a code, and gives the secret for the session cookie.
    ///
    /// # Panics
    /// When the actor is no member of this network.
    pub async fn log_in(&self, actor: &domain::account::Actor) -> Hidden {
        let (ctx, actor) = (self.ctx.clone(), actor.clone());
        let begin = self
            .ctx
            .db
            .write(move |conn| Box::pin(async move { sessions::begin(&ctx, conn, &actor, true, "test").await }));
        begin.await.expect("a session begins")
    }

    /// A folder that goes when the test ends.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }
}

/// The address of a new, empty database on the server of `TEST_POSTGRES_URL`.
///
/// # Panics
/// When the server is not there.
#[expect(clippy::disallowed_methods, reason = "tests that run at once must not name the same database")]
pub async fn new_postgres_database() -> String {
    use rand::TryRngCore;
    use sqlx::{AssertSqlSafe, Connection, PgConnection};
    let server = std::env::var("TEST_POSTGRES_URL").expect("TEST_POSTGRES_URL names a PostgreSQL server");
    let mut bytes = [0; 16];
    rand::rngs::OsRng.try_fill_bytes(&mut bytes).expect("the system gives chance");
    let name = format!("test_{}", uuid::Uuid::from_bytes(bytes).simple());
    let mut admin = PgConnection::connect(&server).await.expect("the PostgreSQL server answers");
    sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.expect("a new database");
    admin.close().await.expect("the connection closes");
    let (base, _) = server.rsplit_once('/').expect("the address names a database");
    format!("{base}/{name}")
}

/// Runs each test on both engines: `both_engines! { async fn name(net: TestNet) { … } }`.
#[macro_export]
macro_rules! both_engines {
    ($($(#[$attr:meta])* async fn $name:ident($net:ident: TestNet) $body:block)*) => {
        $(
            $(#[$attr])*
            mod $name {
                use super::*;

                async fn run($net: $crate::testkit::TestNet) $body

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn sqlite() {
                    run($crate::testkit::TestNet::new($crate::db::Engine::Sqlite).await).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn postgres() {
                    run($crate::testkit::TestNet::new($crate::db::Engine::Postgres).await).await;
                }
            }
        )*
    };
}
