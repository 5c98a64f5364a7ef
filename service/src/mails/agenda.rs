//! The letter about an agenda.

use super::rounds::can_be_turned_off;
use super::{Kind, Letter};
use chrono::{DateTime, NaiveDate, Utc};
use domain::time::SeenOn;

/// An agenda in a letter to one person.
pub struct AgendaNews<'a> {
    /// The person's name.
    pub name: &'a str,
    /// The day of the meeting.
    pub date: NaiveDate,
    /// Where it is.
    pub place: &'a str,
    /// The address of the portal.
    pub public_url: &'a str,
    /// The address of the agenda.
    pub page: &'a str,
    /// When the letter goes.
    pub now: DateTime<Utc>,
}

/// The agenda was published.
pub fn published(news: &AgendaNews<'_>) -> Letter {
    let day = SeenOn::at(news.now).weekday_date(news.date);
    Letter::new(Kind::AgendaThere, format!("De agenda van {day} staat klaar"), Some(news.name))
        .say(format!(
            "De agenda van de netwerkbijeenkomst op {day} staat klaar ({}). Hij is gemaakt van wat de regio’s in de vragenlijst schreven.",
            news.place
        ))
        .say(
            "Ben je trekker of zit je in de coördinatiegroep? Dan heb je drie stippen. Zet ze bij wat jij het belangrijkst vindt. \
             Dat kan tot de bijeenkomst begint.",
        )
        .button("Bekijk de agenda", news.page.to_owned())
        .say(can_be_turned_off(news.public_url))
}
