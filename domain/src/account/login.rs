//! Rules of logging in: the code, how often it may be asked for and tried, how long a login lasts.
//!
//! Source: the portal's login checklist (D4, D6, D12, D13); kept in `docs/decisions/`.

use super::{Actor, Role};
use crate::text::is_invisible;
use chrono::{DateTime, Duration, Utc};
use std::fmt;
use std::net::{IpAddr, Ipv6Addr};

/// How long a code can be used.
pub const CODE_LIFETIME: Duration = Duration::minutes(10);
/// How often a code may be tried, right or wrong.
pub const MAX_TRIES: i32 = 5;
/// How long to wait before asking for another code: a mail is sometimes slow, and a new code voids the one before.
pub const RESEND_PAUSE: Duration = Duration::seconds(30);
/// Absence after which a login is reported by mail: rounds are four months apart.
pub const ABSENCE: Duration = Duration::days(200);
/// How fresh a login must be to change the addresses that can be used to log in (D13).
pub const FRESH_LOGIN: Duration = Duration::minutes(30);
/// How often the moment of last use of a session is stored; less exact, but not a write per page.
pub const TOUCH_EVERY: Duration = Duration::minutes(5);

const CODES: u32 = 1_000_000;

/// The six digits of a login mail.
#[derive(Clone, PartialEq, Eq)]
pub struct LoginCode(String);

impl LoginCode {
    /// The code for a random number; `None` for numbers that would make some codes likelier than others
    /// (draw again).
    pub fn from_random(random: u32) -> Option<Self> {
        let fair = u32::MAX - u32::MAX % CODES;
        (random < fair).then(|| Self(format!("{:06}", random % CODES)))
    }

    /// Reads a code as people type or paste it: `123456`, `123 456`, `123-456`.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 100 {
            return None;
        }
        let is_filling = |c: &char| c.is_whitespace() || is_invisible(*c) || matches!(c, '-' | '\u{2011}' | '.');
        let digits: String = text.chars().filter(|c| !is_filling(c)).collect();
        (digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(Self(digits))
    }

    /// The six digits.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// The digits in two groups, which is how they are read aloud: `123 456`.
    pub fn grouped(&self) -> String {
        format!("{} {}", &self.0[..3], &self.0[3..])
    }
}

impl fmt::Debug for LoginCode {
    /// Never shows the digits: a code in a log is a key under the mat.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LoginCode(······)")
    }
}

/// How many codes may be asked for within a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// At most so many…
    pub count: i64,
    /// …within this time.
    pub within: Duration,
}

/// Codes for one e-mail address asked from one place, within an hour…
pub const PER_ADDRESS_AND_ORIGIN: Limit = Limit { count: 6, within: Duration::hours(1) };
/// …and within a day. The places from which someone has logged in have these two alone: a stranger elsewhere cannot use
/// up someone's codes there.
pub const PER_ADDRESS_AND_ORIGIN_A_DAY: Limit = Limit { count: 12, within: Duration::hours(24) };
/// Codes for one e-mail address from all places together from which nobody has logged in with it yet: bounds guessing
/// by many machines to 200 tries a day in a million, and the mails that strangers can have sent.
pub const PER_ADDRESS_ELSEWHERE: Limit = Limit { count: 40, within: Duration::hours(24) };
/// How long a place counts as one from which someone has logged in: as long as that may be kept.
pub const ORIGIN_KNOWN: Duration = crate::keeping::USED_REQUESTS;
/// So long after a login the same code from the same browser is a second press of the same button, not a second use.
pub const PRESSED_TWICE: Duration = Duration::seconds(10);
/// Codes asked from one client address. An office of thirty people behind one address fits easily; with five
/// tries a code this also bounds guessing from one place.
pub const PER_ORIGIN: Limit = Limit { count: 120, within: Duration::hours(1) };

/// The place that limits count a client address as. With IPv6 one connection has a whole /64 to itself, and often a
/// /48 (RFC 6177).
pub fn origin_of(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => format!("{}/48", Ipv6Addr::from_bits(v6.to_bits() >> 80 << 80)),
    }
}

/// What stands in the way of using a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It is more than ten minutes old.
    Expired,
    /// It has been tried five times.
    TriedTooOften,
    /// It was used, or a newer one from the same browser took its place.
    Gone,
}

/// A stored request for a code, as far as the rule needs it.
#[derive(Clone, Copy, Debug)]
pub struct CodeState {
    /// Until when it can be used.
    pub expires_at: DateTime<Utc>,
    /// How often it was tried.
    pub tries: i32,
    /// Whether it was used or replaced.
    pub gone: bool,
}

impl CodeState {
    /// Whether the code may be tried once more at `now`.
    ///
    /// # Errors
    /// [`Unusable`] with the first reason that holds.
    pub fn check(self, now: DateTime<Utc>) -> Result<(), Unusable> {
        if self.gone {
            Err(Unusable::Gone)
        } else if now >= self.expires_at {
            Err(Unusable::Expired)
        } else if self.tries >= MAX_TRIES {
            Err(Unusable::TriedTooOften)
        } else {
            Ok(())
        }
    }
}

/// How long a login lasts (D12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// Ends when not used for this long.
    pub idle: Duration,
    /// Ends this long after logging in, used or not.
    pub absolute: Duration,
}

/// The lifetime of a login: 30 and 90 days on one's own device, otherwise a day (more than the 20 hours
/// below which WCAG 2.2.1 asks for a warning). The coordination group: a day and seven days.
pub fn lifetime(actor: &Actor, own_device: bool) -> Lifetime {
    let day = Duration::hours(24);
    let coordinates = actor.has_role(Role::Coordinator) || actor.has_role(Role::Admin);
    match (own_device, coordinates) {
        (true, false) => Lifetime { idle: Duration::days(30), absolute: Duration::days(90) },
        (true, true) => Lifetime { idle: day, absolute: Duration::days(7) },
        (false, _) => Lifetime { idle: day, absolute: day },
    }
}

impl Lifetime {
    /// When a login that began at `began` and was last used at `last_used` ends, if it is not used again.
    pub fn ends_at(self, began: DateTime<Utc>, last_used: DateTime<Utc>) -> DateTime<Utc> {
        (last_used + self.idle).min(began + self.absolute)
    }
}

/// Whether a login at `now` is worth a notice by mail: the last one was more than 200 days ago.
pub fn is_return_after_absence(last_login: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    last_login.is_some_and(|last| now - last > ABSENCE)
}

/// Where to go after logging in: only a path on this site, so that a crafted link cannot send people elsewhere.
/// Not back to the login pages themselves.
pub fn safe_next(text: &str) -> Option<&str> {
    let is_path = text.starts_with('/') && !text.starts_with("//");
    let is_plain = text.len() <= 1000 && !text.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\');
    let path = text.split(['?', '#']).next().unwrap_or_default();
    let is_login = ["/inloggen", "/uitloggen"].iter().any(|own| path == *own || path.starts_with(&format!("{own}/")));
    (is_path && is_plain && !is_login).then_some(text)
}

#[cfg(test)]
#[path = "login_tests.rs"]
mod tests;
