//! How long the names stand beside what people answered.

use chrono::{DateTime, Months, Utc};

/// For so long after their round closed (rules, section 8); after that an answer is of a region and a seat.
const MONTHS: Months = Months::new(12);

/// Whether the names still stand beside the answers of a round that closed at `closed`.
pub fn has_names(closed: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    closed.checked_add_months(MONTHS).is_none_or(|end| now < end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_go_a_year_after_the_round_closed() {
        let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap() };
        let closed = at("2027-03-09T23:00:00Z");
        assert!(has_names(closed, closed));
        assert!(has_names(closed, at("2028-03-09T22:59:59Z")));
        assert!(!has_names(closed, at("2028-03-09T23:00:00Z")));
        let leap = at("2028-02-29T10:00:00Z");
        assert!(has_names(leap, at("2029-02-28T09:59:59Z")) && !has_names(leap, at("2029-02-28T10:00:00Z")));
    }
}
