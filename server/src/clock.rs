//! Whether this server and the database agree on the time.
//!
//! Rounds open and close, codes and logins end by the server's own clock. With several servers on one PostgreSQL that only works
//! when all clocks agree.

use chrono::TimeDelta;
use service::{Ctx, db::DbError};

/// A larger difference is told. Machines whose time is synchronised differ by milliseconds.
const MOST: TimeDelta = TimeDelta::seconds(10);

/// What there is to say about the clock, which is written to the log as well; `None` when it is right, or there is none to
/// compare with.
///
/// # Errors
/// When the database does not answer.
pub async fn difference(ctx: &Ctx) -> Result<Option<String>, DbError> {
    let told = ctx.ahead_of_database().await?.and_then(sentence);
    if let Some(told) = &told {
        tracing::warn!("{told}");
    }
    Ok(told)
}

fn sentence(ahead: TimeDelta) -> Option<String> {
    let side = if ahead > TimeDelta::zero() { "ahead of" } else { "behind" };
    let seconds = ahead.abs().num_seconds();
    (ahead.abs() > MOST)
        .then(|| format!("the clock of this server is {seconds} s {side} the database's: synchronise both"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_ten_seconds_is_told() {
        assert_eq!(sentence(TimeDelta::seconds(10)), None);
        assert_eq!(sentence(TimeDelta::seconds(-10)), None);
        assert!(sentence(TimeDelta::seconds(11)).unwrap().contains("11 s ahead of"));
        assert!(sentence(TimeDelta::seconds(-3600)).unwrap().contains("3600 s behind"));
    }
}
