//! How long what is about people is kept (rules, section 8). The privacy page tells these same terms.

use chrono::{Duration, Months};

/// The line about a mail, without what it said: to whom, and about what.
pub const MAIL_ROWS: Duration = Duration::days(90);
/// A request for a login code that was used: unreadable, from where somebody logged in.
pub const USED_REQUESTS: Duration = Duration::days(90);
/// A request for a login code that was not used: the limits look back a day.
pub const REQUESTS: Duration = Duration::days(2);
/// The line about a login that has ended: long enough to know whose unsent text came in after it had expired, also when the next
/// visit is four months later.
pub const LOGINS: Duration = Duration::days(130);
/// What came in after a login had expired.
pub const KEPT_POSTS: Duration = Duration::days(30);
/// What somebody answered in a date poll, after the day of its meeting (rules, section 8).
pub const POLL_ANSWERS: Months = Months::new(3);
/// What somebody needs who comes to a meeting, counted from its day.
pub const NEEDS: Duration = Duration::days(14);
/// Who said whether they come to a meeting, counted from its day; how many of each region said so stays.
pub const RSVPS: Months = Months::new(2 * 12);
/// Who was at a meeting, counted from its day; how many came for each region stays.
pub const ATTENDANCE: Months = Months::new(2 * 12);
/// The texts of an evaluation and the regions named in it, counted from the day of its meeting; the counts stay.
pub const EVALUATION_TEXTS: Months = Months::new(2 * 12);
/// An entry of the audit log.
pub const AUDIT_LOG: Months = Months::new(7 * 12);
