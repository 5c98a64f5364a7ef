//! How far the clock of this server is from the database's.

use chrono::{DateTime, TimeDelta, Utc};
use service::db::Engine;
use service::testkit::{TestNet, TestRandom};
use service::{Clock, Ctx, Settings, both_engines, fetch_one};
use std::sync::Arc;

/// A clock that stands, and counts as real or not.
struct Standing {
    at: DateTime<Utc>,
    real: bool,
}

impl Clock for Standing {
    fn now(&self) -> DateTime<Utc> {
        self.at
    }

    fn is_real(&self) -> bool {
        self.real
    }
}

/// The database's time.
async fn theirs(net: &TestNet) -> DateTime<Utc> {
    const NOW: &str = "SELECT clock_timestamp()";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_one!(&mut read.conn(), (DateTime<Utc>,), NOW).unwrap().0
}

async fn ahead(net: &TestNet, at: DateTime<Utc>, real: bool) -> Option<TimeDelta> {
    let settings: Settings = (*net.ctx.settings).clone();
    let clock = Arc::new(Standing { at, real });
    let ctx = Ctx::new(net.ctx.db.clone(), settings, clock, Arc::new(TestRandom::seeded(1)));
    ctx.ahead_of_database().await.unwrap()
}

both_engines! {
    async fn only_a_real_clock_is_compared_and_only_with_postgresqls(net: TestNet) {
        assert_eq!(ahead(&net, net.ctx.now(), false).await, None);
        let compared = ahead(&net, net.ctx.now(), true).await;
        assert_eq!(compared.is_some(), net.ctx.db.engine() == Engine::Postgres);
    }
}

/// Exact, whatever time asking takes: the database's clock runs on from `before` to `after`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_an_hour_off_is_so_far_ahead_of_postgresql_or_behind() {
    let net = TestNet::new(Engine::Postgres).await;
    for off in [TimeDelta::hours(1), TimeDelta::hours(-1)] {
        let before = theirs(&net).await;
        let ahead = ahead(&net, before + off, true).await.unwrap();
        let after = theirs(&net).await;
        assert!(ahead <= off && ahead >= off - (after - before), "{ahead} for {off}");
    }
}
