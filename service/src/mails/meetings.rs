//! The letters about meetings, and what waits for the coordination group.

use super::rounds::can_be_turned_off;
use super::{Kind, Letter};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::calendar::Rsvp;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::time::{self, SeenOn};

/// A meeting in a letter to one person.
pub struct MeetingNews<'a> {
    /// The person's name.
    pub name: &'a str,
    /// What kind of meeting it is.
    pub kind: MeetingKind,
    /// The day, and from when until when in Dutch time.
    pub when: (NaiveDate, NaiveTime, NaiveTime),
    /// Where: Pharos or the host region, and the address.
    pub place: String,
    /// What members should know; may be empty.
    pub note: &'a str,
    /// The address of its page.
    pub page: String,
    /// When the letter goes.
    pub now: DateTime<Utc>,
}

/// "de netwerkbijeenkomst".
fn called(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Network => "de netwerkbijeenkomst",
        MeetingKind::Coordination => "de bijeenkomst van de coördinatiegroep",
        MeetingKind::Webinar => "het webinar",
        MeetingKind::QAndA => "het vragenuur",
    }
}

impl MeetingNews<'_> {
    fn rows(&self) -> Vec<String> {
        let (date, start, end) = self.when;
        let hours = |at: NaiveTime| at.format("%H:%M").to_string();
        let mut rows = vec![
            format!("Wanneer: {}, {} tot {}", time::full_date(date), hours(start), hours(end)),
            format!("Waar: {}", self.place),
        ];
        if !self.note.is_empty() {
            rows.push(format!("Goed om te weten: {}", self.note));
        }
        rows
    }
}

/// A meeting was made; the questionnaire before it opens at this moment, when that is still to come.
pub fn made(news: &MeetingNews<'_>, opens_at: Option<DateTime<Utc>>, public_url: &str) -> Letter {
    let subject = format!("Netwerkbijeenkomst op {}", time::full_date(news.when.0));
    let letter = Letter::new(Kind::MeetingMade, subject, Some(news.name))
        .say("Er komt een netwerkbijeenkomst. Zet je hem alvast in je agenda?")
        .rows(news.rows());
    let letter = match opens_at {
        Some(at) => letter.say(format!(
            "Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op {}. Je krijgt dan weer een mail.",
            SeenOn::at(news.now).date_and_clock(at)
        )),
        None => letter,
    };
    letter.button("Bekijk de bijeenkomst", news.page.clone()).say(can_be_turned_off(public_url))
}

/// A meeting that was on this day has another day, time or place.
pub fn moved(news: &MeetingNews<'_>, was: NaiveDate, public_url: &str) -> Letter {
    let seen = SeenOn::at(news.now);
    let (old, new) = (seen.weekday_date(was), seen.weekday_date(news.when.0));
    let (subject, change) = match was == news.when.0 {
        true => (format!("De bijeenkomst van {old} is veranderd"), "heeft een andere tijd of plek".to_owned()),
        false => ("De netwerkbijeenkomst is verplaatst".to_owned(), format!("is verplaatst naar {new}")),
    };
    Letter::new(Kind::MeetingMoved, subject, Some(news.name))
        .say(format!("De netwerkbijeenkomst van {old} {change}. Pas je het aan in je agenda?"))
        .rows(news.rows())
        .button("Bekijk de bijeenkomst", news.page.clone())
        .say(can_be_turned_off(public_url))
}

/// A meeting does not take place, for a reason; its questionnaire stays open until this moment, when it is.
pub fn cancelled(news: &MeetingNews<'_>, (why, open_until): (&str, Option<DateTime<Utc>>), public_url: &str) -> Letter {
    let (date, start, end) = news.when;
    let seen = SeenOn::at(news.now);
    let (what, day) = (called(news.kind), seen.weekday_date(date));
    let hours = |at: NaiveTime| at.format("%H:%M").to_string();
    let letter = Letter::new(Kind::MeetingCancelled, format!("Gaat niet door: {what} van {day}"), Some(news.name))
        .say(format!(
            "{} van {day}, {} tot {}, gaat niet door. Haal je het uit je agenda?",
            capital(what),
            hours(start),
            hours(end)
        ))
        .say(format!("Waarom: {why}"));
    let letter = match open_until {
        Some(end) => letter.say(format!("De vragenlijst blijft open. Invullen kan {}.", seen.until(end))),
        None => letter,
    };
    letter.button("Bekijk de bijeenkomst", news.page.clone()).say(can_be_turned_off(public_url))
}

/// "De netwerkbijeenkomst" at the beginning of a sentence.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What waits for the coordination group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The meetings whose round is closed and not published, and their days.
    pub unpublished: Vec<(MeetingId, NaiveDate)>,
    /// The meetings that moved and whose round has times that are to be confirmed, and their days.
    pub proposed: Vec<(MeetingId, NaiveDate)>,
    /// The regions with an empty seat, by name, and how many each has.
    pub vacant: Vec<(String, usize)>,
    /// The members at whose address a mail was refused.
    pub refused: Vec<String>,
}

impl Waiting {
    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.unpublished.is_empty() && self.proposed.is_empty() && self.vacant.is_empty() && self.refused.is_empty()
    }
}

fn days(meetings: &[(MeetingId, NaiveDate)]) -> impl Iterator<Item = String> {
    meetings.iter().map(|(_, day)| format!("Bijeenkomst van {}", time::full_date(*day)))
}

/// Somebody who changed their answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateAnswer {
    /// The name.
    pub name: String,
    /// The region for which they come.
    pub region: Option<String>,
    /// What they said before.
    pub before: Rsvp,
    /// What they say now.
    pub now: Rsvp,
}

/// A meeting that is near, and who changed their answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateMeeting {
    /// Which meeting.
    pub id: MeetingId,
    /// What kind it is.
    pub kind: MeetingKind,
    /// Its day.
    pub date: NaiveDate,
    /// Who changed their answer.
    pub changes: Vec<LateAnswer>,
}

/// Who changed their answer within a week before a meeting, once a day at most.
pub fn late_answers(name: &str, meetings: &[LateMeeting], public_url: &str) -> Letter {
    let comes = |rsvp: Rsvp| match rsvp {
        Rsvp::Yes => "komt",
        Rsvp::Maybe => "weet het nog niet",
        Rsvp::No => "komt niet",
    };
    let row = |change: &LateAnswer| {
        let region = change.region.as_ref().map(|region| format!(" ({region})")).unwrap_or_default();
        format!("{}{region}: {}. Eerst: {}.", change.name, comes(change.now), comes(change.before))
    };
    let mut letter = Letter::new(Kind::LateAnswers, "Iemand veranderde van antwoord", Some(name));
    for meeting in meetings {
        let (what, day) = (called(meeting.kind), time::weekday_date(meeting.date));
        letter = letter
            .say(format!("Voor {what} van {day} is er een ander antwoord:"))
            .rows(meeting.changes.iter().map(row))
            .button("Bekijk wie er komt", format!("{public_url}/bijeenkomsten/{}", meeting.id));
    }
    letter.say(can_be_turned_off(public_url))
}

/// What waits for the coordination group, once a week.
pub fn digest(name: &str, waiting: &Waiting, public_url: &str) -> Letter {
    let mut letter = Letter::new(Kind::Digest, "Wat er wacht op de coördinatiegroep", Some(name));
    if !waiting.unpublished.is_empty() {
        letter = letter
            .say("Deze ronde is gesloten en nog niet gepubliceerd:")
            .rows(days(&waiting.unpublished))
            .button("Naar de bijeenkomsten", format!("{public_url}/bijeenkomsten"));
    }
    if !waiting.proposed.is_empty() {
        letter = letter
            .say("Deze bijeenkomst is verplaatst. Bevestig de tijden van de ronde:")
            .rows(days(&waiting.proposed))
            .button("Naar de bijeenkomsten", format!("{public_url}/bijeenkomsten"));
    }
    if !waiting.vacant.is_empty() {
        let row = |(region, free): &(String, usize)| match free {
            1 => format!("{region}: één lege zetel"),
            _ => format!("{region}: twee lege zetels"),
        };
        letter = letter
            .say("Hier is een plek vrij voor een trekker:")
            .rows(waiting.vacant.iter().map(row))
            .button("Nodig iemand uit", format!("{public_url}/beheer/uitnodigen"));
    }
    if !waiting.refused.is_empty() {
        letter = letter
            .say("Bij deze mensen kwam een mail niet aan. Vraag of hun e-mailadres nog klopt:")
            .rows(waiting.refused.iter().cloned())
            .button("Naar de personen", format!("{public_url}/beheer/personen"));
    }
    letter.say(can_be_turned_off(public_url))
}
