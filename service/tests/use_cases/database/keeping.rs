//! What is kept for a while goes after it.

use chrono::{Duration, Months};
use domain::account::Role;
use service::testkit::Network;
use service::{audit, both_engines};

both_engines! {
    async fn an_entry_of_the_audit_log_goes_after_seven_years(net: Network) {
        const COUNT: &str = "SELECT COUNT(*) FROM audit_log";
        let begun = net.ctx.now();
        net.with_role(Role::Partner).await;
        let old = net.count(COUNT).await;
        net.clock.advance(Duration::days(1));
        net.with_role(Role::Coordinator).await;
        let all = net.count(COUNT).await;
        assert!(0 < old && old < all, "{old} of {all}");
        net.clock.set(begun + Months::new(7 * 12));
        assert_eq!((audit::tidy(&net.ctx).await.unwrap(), net.count(COUNT).await), (0, all), "seven years is not over");
        net.clock.advance(Duration::seconds(1));
        assert_eq!(audit::tidy(&net.ctx).await.unwrap(), u64::try_from(old).unwrap());
        assert_eq!(net.count(COUNT).await, all - old);
    }
}
