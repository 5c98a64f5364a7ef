//! The letters about meetings, and what waits for the coordination group.

use super::rounds::can_be_turned_off;
use super::{Kind, Letter};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::calendar::Rsvp;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, Sought};
use domain::time::{self, SeenOn};

/// What goes along with a letter for somebody's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Nothing: they change their calendar by hand.
    Nothing,
    /// The meeting as it is now; whether what they answer in their calendar is read.
    Calendar {
        /// Whether it is.
        is_read: bool,
    },
}

/// The day, and from when until when in Dutch time.
pub type When = (NaiveDate, NaiveTime, NaiveTime);

/// What somebody was told earlier of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// When it was.
    pub when: When,
    /// Where it was; `None` when that is not known any more.
    pub place: Option<String>,
}

/// A meeting in a letter to one person.
pub struct MeetingNews<'a> {
    /// The person's name.
    pub name: &'a str,
    /// What kind of meeting it is.
    pub kind: MeetingKind,
    /// When it is.
    pub when: When,
    /// Where: Pharos or the host region, and the address.
    pub place: String,
    /// What members should know; may be empty.
    pub note: &'a str,
    /// The address of its page.
    pub page: String,
    /// What goes along.
    pub along: Along,
    /// When the letter goes.
    pub now: DateTime<Utc>,
}

/// What a kind of meeting is called in a sentence, without its article.
fn bare(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Network => "netwerkbijeenkomst",
        MeetingKind::Coordination => "bijeenkomst van de coördinatiegroep",
        MeetingKind::Webinar => "webinar",
        MeetingKind::QAndA => "vragenuur",
    }
}

/// "de netwerkbijeenkomst".
fn called(kind: MeetingKind) -> String {
    let article = match kind {
        MeetingKind::Network | MeetingKind::Coordination => "de",
        MeetingKind::Webinar | MeetingKind::QAndA => "het",
    };
    format!("{article} {}", bare(kind))
}

impl MeetingNews<'_> {
    /// "netwerkbijeenkomst".
    fn bare(&self) -> &'static str {
        bare(self.kind)
    }

    /// "de netwerkbijeenkomst".
    fn what(&self) -> String {
        called(self.kind)
    }

    /// "dinsdag 16 maart": when it is, with its year when that is not this one.
    fn day(&self) -> String {
        SeenOn::at(self.now).weekday_date(self.when.0)
    }

    fn rows(&self) -> Vec<String> {
        let mut rows = vec![
            format!("Wanneer: {}, {}", time::full_date(self.when.0), hours(self.when)),
            format!("Waar: {}", self.place),
        ];
        if !self.note.is_empty() {
            rows.push(format!("Goed om te weten: {}", self.note));
        }
        rows
    }

    /// This when something goes along for a calendar, and otherwise that.
    fn if_along<'b>(&self, with: &'b str, without: &'b str) -> &'b str {
        if self.along == Along::Nothing { without } else { with }
    }

    /// Where somebody says whether they come; `again` when they were asked before.
    fn answer(&self, again: &str) -> String {
        let place = if self.along == (Along::Calendar { is_read: true }) { "in je agenda of op" } else { "op" };
        format!("Zeg {place} de pagina {again}of je komt.")
    }
}

/// "10:00 tot 15:00".
fn hours((_, start, end): When) -> String {
    let clock = |at: NaiveTime| at.format("%H:%M").to_string();
    format!("{} tot {}", clock(start), clock(end))
}

/// Somebody is invited to a meeting; the questionnaire before it opens at this moment, when that is still to come.
pub fn made(news: &MeetingNews<'_>, opens_at: Option<DateTime<Utc>>, public_url: &str) -> Letter {
    let subject = format!("{} op {}", capital(news.bare()), time::full_date(news.when.0));
    let along =
        news.if_along("De uitnodiging voor je agenda zit bij deze mail.", "Zet je de datum alvast in je agenda?");
    let letter = Letter::new(Kind::MeetingMade, subject, Some(news.name))
        .say(format!("Je bent uitgenodigd voor {}. {along}", news.what()))
        .rows(news.rows());
    let letter = match opens_at {
        Some(at) => letter.say(format!(
            "Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op {}. Je krijgt dan weer een mail.",
            SeenOn::at(news.now).date_and_clock(at)
        )),
        None => letter,
    };
    let letter = letter.say(news.answer("")).button("Bekijk de bijeenkomst", news.page.clone());
    letter.say(can_be_turned_off(public_url))
}

/// A meeting has another day, time or place than somebody was told before.
pub fn moved(news: &MeetingNews<'_>, before: &Before) -> Letter {
    let seen = SeenOn::at(news.now);
    let (old, new) = (seen.weekday_date(before.when.0), news.day());
    let link = if old == new { "van" } else { "naar" };
    let along = news.if_along("De nieuwe uitnodiging zit bij deze mail.", "Pas je het aan in je agenda?");
    Letter::new(Kind::MeetingMoved, format!("Verplaatst: {} {link} {new}", news.bare()), Some(news.name))
        .say(format!("{} {along}", change(news, before, (&old, &new))))
        .rows(news.rows())
        .say(news.answer("opnieuw "))
        .button("Bekijk de bijeenkomst", news.page.clone())
}

/// What was, and what it became.
fn change(news: &MeetingNews<'_>, before: &Before, (old, new): (&str, &str)) -> String {
    let what = capital(&news.what());
    let (was, is) = (hours(before.when), hours(news.when));
    let place = before.place.as_deref().filter(|place| *place != news.place);
    let first = match (before.when.0 == news.when.0, was == is) {
        (false, _) => format!("{what} van {old}, {was}, is verplaatst naar {new}, {is}."),
        (true, false) => format!("{what} van {old} is verplaatst van {was} naar {is}."),
        (true, true) => format!("{what} van {old} is op een andere plek."),
    };
    match place {
        Some(place) => format!("{first} De plek was {place} en wordt {}.", news.place),
        None => first,
    }
}

/// A meeting does not take place, for a reason; its questionnaire stays open until this moment, when it is.
pub fn cancelled(news: &MeetingNews<'_>, (why, open_until): (&str, Option<DateTime<Utc>>)) -> Letter {
    let (what, day) = (news.what(), news.day());
    let along = news.if_along("De afzegging voor je agenda zit bij deze mail.", "Haal je het uit je agenda?");
    let letter = Letter::new(Kind::MeetingCancelled, format!("Gaat niet door: {what} van {day}"), Some(news.name))
        .say(format!("{} van {day}, {}, gaat niet door. {along}", capital(&what), hours(news.when)))
        .say(format!("Waarom: {why}"));
    let letter = match open_until {
        Some(end) => {
            letter.say(format!("De vragenlijst blijft open. Invullen kan {}.", SeenOn::at(news.now).until(end)))
        }
        None => letter,
    };
    letter.button("Bekijk de bijeenkomst", news.page.clone())
}

/// Somebody is not invited any more to a meeting that does take place: their seat or role ended. Its page may not be theirs to see.
pub fn taken_off(news: &MeetingNews<'_>) -> Letter {
    let (what, day) = (news.what(), news.day());
    let along = news.if_along("De afzegging voor je agenda zit bij deze mail.", "Haal je het uit je agenda?");
    Letter::new(Kind::MeetingCancelled, format!("Uit je agenda: {} van {day}", news.bare()), Some(news.name))
        .say(format!("Je bent niet meer uitgenodigd voor {what} van {day}, {}. {along}", hours(news.when)))
        .say("Dat komt doordat je zetel of je rol in het netwerk veranderd is. De bijeenkomst gaat wel door.")
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
