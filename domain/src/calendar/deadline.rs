//! The day on which a questionnaire closes.

use crate::ids::RoundId;
use crate::time::{clock, day, weekday_date};
use chrono::{DateTime, Duration, NaiveDate, Utc};

/// The closing of a questionnaire, as a day in the calendar of everybody who can fill it in. It takes no time, and nobody answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The round that closes.
    pub round: RoundId,
    /// Which version it is, from 0; one further each time that the round closes at another moment.
    pub sequence: u32,
    /// When it closes.
    pub closes_at: DateTime<Utc>,
    /// The whole address of the questionnaire.
    pub page: String,
    /// When any of this changed for the last time.
    pub changed_at: DateTime<Utc>,
}

impl Deadline {
    /// What a calendar recognises it by. It is no bare number, so no answer to it is ever taken for one to a meeting.
    pub fn uid(&self) -> String {
        format!("sluiting-{}", self.round)
    }

    /// The last day on which answers can be sent in; a midnight ends the day before.
    pub fn day(&self) -> NaiveDate {
        day(self.closes_at - Duration::microseconds(1))
    }

    /// "Vragenlijst sluit dinsdag 24 november", with the time when that is not the end of the day.
    pub fn title(&self) -> String {
        let day = weekday_date(self.day());
        match clock(self.closes_at).as_str() {
            "00:00" => format!("Vragenlijst sluit {day}"),
            time => format!("Vragenlijst sluit {day} om {time}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn it_stands_on_the_last_day_on_which_one_can_send_in() {
        for (closes_at, title) in [
            ("2026-11-24T23:00:00Z", "Vragenlijst sluit dinsdag 24 november"),
            ("2026-11-24T22:59:00Z", "Vragenlijst sluit dinsdag 24 november om 23:59"),
            ("2027-06-01T10:07:00Z", "Vragenlijst sluit dinsdag 1 juni om 12:07"),
            ("2027-10-31T23:00:00Z", "Vragenlijst sluit zondag 31 oktober"),
        ] {
            let deadline = Deadline {
                round: RoundId(Uuid::from_u128(5)),
                sequence: 0,
                closes_at: closes_at.parse().unwrap(),
                page: "https://portaal.example/vragenlijst".into(),
                changed_at: DateTime::UNIX_EPOCH,
            };
            assert_eq!(deadline.title(), title);
            assert_eq!(
                weekday_date(deadline.day()),
                title.split(" sluit ").nth(1).unwrap().split(" om ").next().unwrap()
            );
            assert_eq!(Uuid::try_parse(&deadline.uid()).ok(), None);
        }
    }
}
