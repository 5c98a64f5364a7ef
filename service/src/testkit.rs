//! For tests: a fresh network on either engine, with a clock that stands still and chance that repeats.

mod answers;
mod content;
pub mod filled;
mod migrated;
mod network;
mod rounds;
mod stranger;

pub use answers::posted;
pub use network::{Network, invitation, somebody};
pub use rounds::plan;
pub use stranger::Stranger;

// They judge no right, so use cases alone reach them, and tests by this door.
pub use crate::account::sessions::end_sessions_of;
pub use crate::monitor::frozen::newest_results;
pub use crate::outbox::queue::{NewMail, enqueue};
pub use crate::rounds::LOCK as ROUNDS_LOCK;

mod postgres;
mod template;

pub use postgres::new_postgres_database;
pub use template::Template;

use crate::Publisher;
use crate::account::{CodeRequest, new_token, sessions};
use crate::ctx::{Clock, Ctx, Key, Organiser, Random, Settings};
use crate::db::{Db, DbError, Engine, Limits};
use crate::{Hidden, execute, fetch_one};
use chrono::{DateTime, Duration, Utc};
use domain::account::{Actor, EmailAddress};
use domain::calendar::Person;
use domain::ids::MemberId;
use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};
use std::sync::{Arc, Mutex};

/// The portal's limits of time, but for the turn and the statement: on a machine that is busy with other work a connection is not always
/// opened within five seconds, and a page that only reads would answer "even niet bij de gegevens"; the example network is not always stored
/// within ten. Tests of the limits set their own.
fn patient() -> Limits {
    let minute = std::time::Duration::from_secs(60);
    Limits { turn: minute, statement: minute, ..Limits::default() }
}

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

/// Who asks people to come; nobody reads what they answer in their calendar.
fn organiser() -> Organiser {
    let address = EmailAddress::parse("portaal@lerendnetwerk.example").expect("an address");
    Organiser { person: Person { name: "Lerend netwerk".into(), address }, is_read: false }
}

/// The file of a network on SQLite, in its folder.
const FILE: &str = "test.db";

fn file_address(folder: &std::path::Path) -> String {
    format!("sqlite:{}", folder.join(FILE).display())
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
        let address = migrated::copied(engine, folder.path()).await;
        Self::at(address, folder).await
    }

    /// What is at `address`, or nothing yet: nothing is migrated.
    ///
    /// # Panics
    /// When the database does not open.
    pub async fn at(address: String, folder: tempfile::TempDir) -> Self {
        let db = Db::open_or_create(&address, patient()).await.expect("the database opens");
        let start = DateTime::parse_from_rfc3339("2027-03-03T12:00:00Z").expect("a moment").to_utc();
        let clock = Arc::new(TestClock::at(start));
        let settings = Settings {
            public_url: "http://127.0.0.1:3000".into(),
            key: Key::new(vec![7; 32]).expect("a key of 32 bytes"),
            publisher: Publisher::default(),
            organiser: Some(organiser()),
            scanner: None,
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

    /// Stores a member without seat or role, whose only address is `address`. For tests that count mails: every use case that
    /// makes a member tells them by mail.
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

    /// As [`log_in`], in this network.
    ///
    /// # Panics
    /// When the actor is no member of this network.
    pub async fn log_in(&self, actor: &Actor) -> Hidden {
        log_in(&self.ctx, actor).await
    }

    /// A folder that goes when the test ends.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }
}

/// Logs `actor` in without a code, and gives the secret for the session cookie.
///
/// # Panics
/// When the actor is no member of this network.
pub async fn log_in(ctx: &Ctx, actor: &Actor) -> Hidden {
    let (own, actor, token) = (ctx.clone(), actor.clone(), new_token(ctx));
    let cookie = token.clone();
    let begin = ctx
        .db
        .write(move |conn| Box::pin(async move { sessions::begin(&own, conn, &actor, true, "test", &token).await }));
    begin.await.expect("a session begins");
    cookie
}

/// A code asked for this address, from the device of somebody's own.
///
/// # Panics
/// When it is no address.
pub fn code_request(address: &str) -> CodeRequest {
    CodeRequest {
        email: EmailAddress::parse(address).expect("an address"),
        origin: "192.0.2.1".into(),
        device: "Firefox op Linux".into(),
        own_device: true,
        next: None,
        earlier_verifier: None,
        again: false,
        page: None,
    }
}

/// What [`both_engines!`](crate::both_engines) hands to a test, made anew for each engine.
pub trait OnEngine {
    /// A new one on `engine`.
    fn on(engine: Engine) -> impl Future<Output = Self>;
}

impl OnEngine for TestNet {
    async fn on(engine: Engine) -> Self {
        Self::new(engine).await
    }
}

/// For a test that makes what it needs itself.
impl OnEngine for Engine {
    async fn on(engine: Engine) -> Self {
        engine
    }
}

/// Runs a test with what it asks for.
pub async fn run_on<T: OnEngine, F: Future<Output = ()>>(engine: Engine, test: impl FnOnce(T) -> F) {
    postgres::removing_what_is_made(async { test(T::on(engine).await).await }).await;
}

/// Runs each test on both engines: `both_engines! { async fn name(net: TestNet) { … } }`. The argument may be
/// anything that is made [on an engine](testkit::OnEngine).
#[macro_export]
macro_rules! both_engines {
    ($($(#[$attr:meta])* async fn $name:ident($($net:tt)+) $body:block)*) => {
        $(
            $(#[$attr])*
            mod $name {
                use super::*;

                async fn run($($net)+) $body

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn sqlite() {
                    $crate::testkit::run_on($crate::db::Engine::Sqlite, run).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn postgres() {
                    $crate::testkit::run_on($crate::db::Engine::Postgres, run).await;
                }
            }
        )*
    };
}
