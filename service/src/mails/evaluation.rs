//! The letter about the evaluation of a meeting.

use super::meetings::called;
use super::{Kind, Letter};
use chrono::{DateTime, NaiveDate, Utc};
use domain::meetings::MeetingKind;
use domain::time::SeenOn;

/// An evaluation in a letter to one person who was there.
pub struct Asking<'a> {
    /// The person's name.
    pub name: &'a str,
    /// What kind of meeting it was.
    pub kind: MeetingKind,
    /// Its day.
    pub date: NaiveDate,
    /// Until when it can be answered.
    pub until: DateTime<Utc>,
    /// The address of the page where they answer.
    pub page: &'a str,
    /// When the letter goes.
    pub now: DateTime<Utc>,
}

/// They did not answer yet. It goes once.
pub fn reminder(asking: &Asking<'_>) -> Letter {
    let seen = SeenOn::at(asking.now);
    let (what, day, until) = (called(asking.kind), seen.day_month(asking.date), seen.until(asking.until));
    Letter::new(Kind::EvaluationReminds, format!("Twee minuten: wat vond je van {what}?"), Some(asking.name))
        .say(format!(
            "Je was op {day} bij {what}. Wil je vertellen wat je ervan vond? Het kost twee minuten, en het kan {until}."
        ))
        .button("Vertel wat je ervan vond", asking.page)
        .say("We bewaren niet wie wat schreef. Je krijgt hier geen tweede mail over.")
}
