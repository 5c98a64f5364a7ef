//! What waits for the coordination group, and who changed their answer: letters to who plans.

use super::meetings::called;
use super::rounds::can_be_turned_off;
use super::{Kind, Letter};
use chrono::NaiveDate;
use domain::calendar::Rsvp;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, Sought};
use domain::time;

/// What waits for the coordination group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The meetings whose round is closed and not published, and their days.
    pub unpublished: Vec<(MeetingId, NaiveDate)>,
    /// The meetings that moved and whose round has times that are to be confirmed, and their days.
    pub proposed: Vec<(MeetingId, NaiveDate)>,
    /// The meetings whose date poll closed before one of its dates was chosen.
    pub undecided: Vec<(MeetingId, Sought)>,
    /// The regions with an empty seat, by name, and how many each has.
    pub vacant: Vec<(String, usize)>,
    /// The members at whose address a mail was refused.
    pub refused: Vec<String>,
}

impl Waiting {
    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        let decided = self.unpublished.is_empty() && self.proposed.is_empty() && self.undecided.is_empty();
        decided && self.vacant.is_empty() && self.refused.is_empty()
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
    let days: Vec<_> = meetings.iter().map(|meeting| time::day_month(meeting.date)).collect();
    let subject = format!("Ander antwoord voor de bijeenkomst van {}", days.join(" en "));
    let mut letter = Letter::new(Kind::LateAnswers, subject, Some(name));
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
    for (id, sought) in &waiting.undecided {
        letter = letter
            .say(format!("De datumprikker voor {} is gesloten. Leg een datum vast.", sought.called(None)))
            .button("Naar de datumprikker", format!("{public_url}/bijeenkomsten/{id}/datumprikker"));
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
