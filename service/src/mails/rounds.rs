//! The letters about a round.

use super::{Kind, Letter};
use chrono::{DateTime, NaiveDate, Utc};
use domain::time::SeenOn;

/// A reminder to somebody who has not sent in.
pub struct Reminder<'a> {
    /// The person's name.
    pub name: &'a str,
    /// The region's name.
    pub region: &'a str,
    /// The colleague who sent in already.
    pub colleague_sent: Option<&'a str>,
    /// Whether it is the last one.
    pub is_last: bool,
    /// The day of the meeting.
    pub meeting: NaiveDate,
    /// When the round closes.
    pub closes_at: DateTime<Utc>,
    /// When the reminder goes out.
    pub now: DateTime<Utc>,
}

/// A reminder.
pub fn reminder(reminder: &Reminder<'_>, public_url: &str) -> Letter {
    let Reminder { name, region, .. } = reminder;
    let today = SeenOn::at(reminder.now);
    let until = today.until(reminder.closes_at);
    let subject = match reminder.is_last {
        false => format!("Vul je de vragenlijst in? Het kan {until}"),
        true => format!("Nog even: de vragenlijst invullen kan {until}"),
    };
    let mut letter = Letter::new(Kind::RoundReminder, subject, Some(name)).say(format!(
        "De vragenlijst voor de netwerkbijeenkomst van {} staat open. Jij hebt hem voor {region} nog niet ingestuurd. \
         Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is bewaard.",
        today.weekday_date(reminder.meeting)
    ));
    if let Some(colleague) = reminder.colleague_sent {
        letter = letter.say(format!(
            "Je collega {colleague} heeft de vragenlijst al ingestuurd. Jouw beeld hoort erbij: juist de verschillen zijn \
             de moeite waard."
        ));
    }
    letter.say(format!("Invullen kan {until}.")).button("Vul de vragenlijst in", format!("{public_url}/vragenlijst"))
}
