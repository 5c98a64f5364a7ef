//! The words of a reminder.

use crate::outbox::SIGNATURE;
use chrono::{DateTime, NaiveDate, Utc};
use domain::time;

/// Whom a reminder is for.
pub(super) struct Reminder<'a> {
    /// The person's name.
    pub(super) name: &'a str,
    /// The region's name.
    pub(super) region: &'a str,
    /// The colleague who sent in already.
    pub(super) colleague_sent: Option<&'a str>,
    /// The first or the second.
    pub(super) which: i32,
}

/// Subject and text about a round: the day of its meeting, and when it closes.
pub(super) fn mail(
    to: &Reminder<'_>,
    (meeting, closes_at): (NaiveDate, DateTime<Utc>),
    public_url: &str,
) -> (String, String) {
    let until = time::until(closes_at);
    let subject = match to.which {
        1 => format!("Vul je de vragenlijst in? Het kan {until}"),
        _ => format!("Nog even: de vragenlijst invullen kan {until}"),
    };
    let colleague = match to.colleague_sent {
        Some(name) => format!(
            "Je collega {name} heeft de vragenlijst al ingestuurd. Jouw beeld hoort erbij: juist de verschillen zijn de \
             moeite waard.\n\n"
        ),
        None => String::new(),
    };
    let body = format!(
        "Dag {name},\n\n\
         De vragenlijst voor de netwerkbijeenkomst van {date} staat open. Jij hebt hem voor {region} nog niet \
         ingestuurd. Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is bewaard.\n\n\
         {colleague}\
         Invullen kan {until}:\n{public_url}/vragenlijst\n\n\
         {SIGNATURE}\n",
        name = to.name,
        region = to.region,
        date = time::weekday_date(meeting),
    );
    (subject, body)
}
