//! Whose answers count for a seat (rules, section 3).

use crate::ids::{MemberId, RegionId, SeatNumber};
use chrono::{DateTime, Utc};

/// A time during which someone held a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The region.
    pub region: RegionId,
    /// Which of its seats.
    pub seat: SeatNumber,
    /// Who held it.
    pub member: MemberId,
    /// From when.
    pub from: DateTime<Utc>,
    /// Until when; `None` while it lasts.
    pub until: Option<DateTime<Utc>>,
}

impl Holding {
    fn is_of(&self, region: &RegionId, seat: SeatNumber) -> bool {
        self.region == *region && self.seat == seat
    }

    fn lasts_at(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && self.until.is_none_or(|until| until > at)
    }
}

/// That someone sent in, for the seat that they held then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentIn {
    /// Who.
    pub member: MemberId,
    /// For which region.
    pub region: RegionId,
    /// For which seat.
    pub seat: SeatNumber,
    /// When, for the last time.
    pub at: DateTime<Utc>,
}

/// Whether someone held the seat at `closing`.
pub fn had_holder(holdings: &[Holding], region: &RegionId, seat: SeatNumber, closing: DateTime<Utc>) -> bool {
    holdings.iter().any(|h| h.is_of(region, seat) && h.lasts_at(closing))
}

/// The sending-in that counts for a seat: that of the holder at `closing`, otherwise that of the last predecessor
/// who held it after `opening` and sent in. A seat counts once.
pub fn counting_member<'a>(
    holdings: &[Holding],
    sent: &'a [SentIn],
    (region, seat): (&RegionId, SeatNumber),
    (opening, closing): (DateTime<Utc>, DateTime<Utc>),
) -> Option<&'a SentIn> {
    let during = |h: &&Holding| h.from <= closing && h.until.is_none_or(|until| until > opening);
    let mut holders: Vec<&Holding> = holdings.iter().filter(|h| h.is_of(region, seat)).filter(during).collect();
    holders.sort_by_key(|h| std::cmp::Reverse((h.lasts_at(closing), h.from)));
    let sent_for_seat = |member| sent.iter().find(|s| s.member == member && s.region == *region && s.seat == seat);
    holders.into_iter().find_map(|h| sent_for_seat(h.member))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;
    use uuid::Uuid;

    fn day(day: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2027, 2, day, 9, 0, 0).unwrap()
    }

    fn who(number: u128) -> MemberId {
        MemberId(Uuid::from_u128(number))
    }

    fn held(member: u128, from: u32, until: Option<u32>) -> Holding {
        let region = RegionId::new("drenthe");
        Holding { region, seat: SeatNumber::One, member: who(member), from: day(from), until: until.map(day) }
    }

    fn sent(member: u128) -> SentIn {
        SentIn { member: who(member), region: RegionId::new("drenthe"), seat: SeatNumber::One, at: day(12) }
    }

    fn counts(holdings: &[Holding], sent: &[SentIn]) -> Option<MemberId> {
        let region = RegionId::new("drenthe");
        counting_member(holdings, sent, (&region, SeatNumber::One), (day(10), day(20))).map(|s| s.member)
    }

    #[test]
    fn the_holder_at_closing_counts_when_they_sent_in() {
        let holdings = [held(1, 1, Some(15)), held(2, 15, None)];
        assert_eq!(counts(&holdings, &[sent(1), sent(2)]), Some(who(2)));
    }

    #[test]
    fn otherwise_the_last_predecessor_who_sent_in() {
        let holdings = [held(1, 1, Some(12)), held(2, 12, Some(14)), held(3, 14, None)];
        assert_eq!(counts(&holdings, &[sent(1), sent(2)]), Some(who(2)));
        assert_eq!(counts(&holdings, &[sent(1)]), Some(who(1)));
    }

    #[test]
    fn who_left_before_the_opening_or_came_after_the_closing_does_not_count() {
        assert_eq!(counts(&[held(1, 1, Some(10)), held(2, 21, None)], &[sent(1), sent(2)]), None);
    }

    #[test]
    fn an_emptied_seat_keeps_what_was_sent() {
        let holdings = [held(1, 1, Some(15))];
        assert_eq!(counts(&holdings, &[sent(1)]), Some(who(1)));
        assert!(!had_holder(&holdings, &RegionId::new("drenthe"), SeatNumber::One, day(20)));
    }

    #[test]
    fn what_was_sent_for_another_seat_does_not_count_here() {
        let elsewhere = SentIn { region: RegionId::new("zeeland"), ..sent(1) };
        assert_eq!(counts(&[held(1, 1, None)], &[elsewhere]), None);
    }
}
