//! The letters about meetings, to who is invited.

use super::polls::{DateChosen, chosen};
use super::rounds::can_be_turned_off;
use super::{Kind, Letter, Words, typed};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::meetings::MeetingKind;
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

/// For who does not see what goes along.
const NOT_SEEN: &str = "Zie je de bijeenkomst niet in je agenda? Op de pagina kun je hem er zelf in zetten.";

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
pub(super) fn called(kind: MeetingKind) -> String {
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

    fn rows(&self) -> Vec<Words> {
        let when = format!("Wanneer: {}, {}", time::full_date(self.when.0), hours(self.when));
        let mut rows = vec![Words::from(when)];
        rows.extend(typed::rows("Waar", &self.place));
        if !self.note.is_empty() {
            rows.extend(typed::rows("Goed om te weten", self.note));
        }
        rows
    }

    /// This when something goes along for a calendar, and otherwise that.
    fn if_along<'b>(&self, with: &'b str, without: &'b str) -> &'b str {
        if self.along == Along::Nothing { without } else { with }
    }

    /// Where somebody says whether they come; `again` when they were asked before.
    fn answer(&self, again: &str) -> String {
        match self.along {
            Along::Calendar { is_read: true } => format!("Zeg {again}of je komt: in je agenda, of met deze knop."),
            Along::Calendar { is_read: false } => {
                format!("Zeg {again}of je komt. Antwoord met deze knop, niet in je agenda.")
            }
            Along::Nothing => format!("Zeg met deze knop {again}of je komt."),
        }
    }
}

/// How the subject begins of what [`taken_off`] says. The release before has no kind for it.
pub(crate) const FROM_CALENDAR: &str = "Uit je agenda:";

/// The button under an invitation; it leads to the page, where one press says so.
const SAY: &str = "Zeg of je komt";

/// "10:00 tot 15:00".
fn hours((_, start, end): When) -> String {
    let clock = |at: NaiveTime| at.format("%H:%M").to_string();
    format!("{} tot {}", clock(start), clock(end))
}

/// How far the questionnaire before a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Survey {
    /// It opens at this moment.
    Opens(DateTime<Utc>),
    /// It is open until this moment.
    OpenUntil(DateTime<Utc>),
}

/// Somebody is invited to a meeting. Its date came out of a date poll, when that is said; there is a questionnaire before it, when that is
/// still to be filled in.
pub fn made(news: &MeetingNews<'_>, (date, survey): (Option<&DateChosen>, Option<Survey>), public_url: &str) -> Letter {
    let subject = format!("{} op {}", capital(news.bare()), time::full_date(news.when.0));
    let along =
        news.if_along("De uitnodiging voor je agenda zit bij deze mail.", "Zet je de datum alvast in je agenda?");
    let letter = Letter::new(Kind::MeetingMade, subject, Some(news.name))
        .say(format!("Je bent uitgenodigd voor {}. {along}", news.what()));
    let letter = match date {
        Some(date) => letter.say(chosen(date)),
        None => letter,
    };
    let letter = letter.rows(news.rows());
    let seen = SeenOn::at(news.now);
    let letter = match survey {
        Some(Survey::Opens(at)) => letter.say(format!(
            "Vooraf vullen de trekkers een korte vragenlijst in. Die gaat open op {}. Zij krijgen dan een mail.",
            seen.date_and_clock(at)
        )),
        Some(Survey::OpenUntil(at)) => letter.say(format!(
            "Vooraf vullen de trekkers een korte vragenlijst in. Die staat al open: invullen kan {}.",
            seen.until(at)
        )),
        None => letter,
    };
    let letter = match news.along {
        // Some mail programs leave it out, or show it as a file.
        Along::Calendar { .. } => letter.say(NOT_SEEN),
        Along::Nothing => letter,
    };
    let letter = letter.say(news.answer("")).button(SAY, news.page.clone());
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
        .button(SAY, news.page.clone())
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
        .rows(typed::rows("Waarom", why));
    let letter = match open_until {
        Some(end) => {
            letter.say(format!("De vragenlijst blijft open. Invullen kan {}.", SeenOn::at(news.now).until(end)))
        }
        None => letter,
    };
    letter.button("Bekijk de bijeenkomst", news.page.clone())
}

/// Somebody is not invited any more to a meeting that does take place: their seat or role ended, their region stopped, or partners are
/// not asked any more. Its page may not be theirs to see.
pub fn taken_off(news: &MeetingNews<'_>) -> Letter {
    let (what, day) = (news.what(), news.day());
    let along = news.if_along("De afzegging voor je agenda zit bij deze mail.", "Haal je het uit je agenda?");
    let subject = format!("{FROM_CALENDAR} {} van {day}", news.bare());
    Letter::new(Kind::MeetingTakenOff, subject, Some(news.name))
        .say(format!("Je bent niet meer uitgenodigd voor {what} van {day}, {}. {along}", hours(news.when)))
        .say("Dat komt doordat er in het netwerk iets veranderde: wie een zetel of rol heeft, of wie er uitgenodigd wordt. De bijeenkomst gaat wel door.")
}

/// The minutes of a meeting of this kind on this day are there, at this address. Nothing of them stands in the letter.
pub fn minutes_there(name: &str, (kind, day): (MeetingKind, NaiveDate), page: &str, public_url: &str) -> Letter {
    let (what, day) = (called(kind), time::full_date(day));
    Letter::new(Kind::MinutesThere, format!("Het verslag staat klaar: {} van {day}", bare(kind)), Some(name))
        .say(format!(
            "Het verslag van {what} van {day} staat klaar. Je leest er wat er is besproken en besloten, en wie wat gaat doen."
        ))
        .button("Lees het verslag", page)
        .say(can_be_turned_off(public_url))
}

/// "De netwerkbijeenkomst" at the beginning of a sentence.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
