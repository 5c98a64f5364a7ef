//! The letters of a date poll.

use super::{Kind, Letter, typed};
use chrono::{DateTime, Utc};
use domain::meetings::Sought;
use domain::time::SeenOn;

/// A poll in a letter to one person who is asked to answer.
pub struct Asking<'a> {
    /// The person's name.
    pub name: &'a str,
    /// What a date is sought for.
    pub sought: &'a Sought,
    /// Whether they chose for any of the dates.
    pub has_chosen: bool,
    /// The dates in words, in order, and what each is to this person.
    pub dates: &'a [Marked],
    /// Until when people choose.
    pub closes_at: DateTime<Utc>,
    /// The address of the page where they do.
    pub page: &'a str,
    /// When the letter goes.
    pub now: DateTime<Utc>,
}

/// What a date of a poll is to somebody who was asked before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// They did not know it.
    New,
    /// It has another time or place than they knew.
    Changed,
    /// It is as they knew it.
    Stayed,
    /// It was taken away.
    Gone,
}

impl Mark {
    fn words(self) -> &'static str {
        match self {
            Self::New => "Nieuw",
            Self::Changed => "Veranderd",
            Self::Stayed => "Hetzelfde",
            Self::Gone => "Vervallen",
        }
    }
}

/// A date in words, and what it is to the reader.
pub type Marked = (Mark, String);

impl Asking<'_> {
    fn until(&self) -> String {
        SeenOn::at(self.now).until(self.closes_at)
    }

    /// Whether there is a date that is new to this person, or changed.
    fn is_news(&self) -> bool {
        self.dates.iter().any(|(mark, _)| matches!(mark, Mark::New | Mark::Changed))
    }

    /// The end that these letters share.
    fn choose(&self, letter: Letter) -> Letter {
        let there = self.dates.iter().filter(|(mark, _)| *mark != Mark::Gone);
        self.rows(letter, there.map(|(_, date)| date.clone()))
    }

    /// The same end, that says of each date what it is to this person; last what they cannot choose any more.
    fn choose_marked(&self, letter: Letter) -> Letter {
        let (gone, there): (Vec<_>, Vec<_>) = self.dates.iter().partition(|(mark, _)| *mark == Mark::Gone);
        self.rows(letter, there.into_iter().chain(gone).map(|(mark, date)| format!("{}: {date}", mark.words())))
    }

    fn rows(&self, letter: Letter, dates: impl Iterator<Item = String>) -> Letter {
        letter
            .rows(dates)
            .say(format!("Kiezen kan {}. Het kost een minuut.", self.until()))
            .button("Kies je datums", self.page.to_owned())
    }
}

/// The poll was begun.
pub fn ask(asking: &Asking<'_>) -> Letter {
    let seen = SeenOn::at(asking.now);
    let (subject, what) = (asking.sought.subject(seen), asking.sought.called(Some(seen)));
    let letter = Letter::new(Kind::PollAsks, format!("Kies je datums: {subject}"), Some(asking.name));
    asking.choose(
        letter.say(format!("We zoeken een datum voor {what}. Zeg je per datum of je kunt? Dit zijn de datums:")),
    )
}

/// There is a date in the poll that this person did not answer: it is new, or it changed, or the poll opened again.
pub fn ask_again(asking: &Asking<'_>) -> Letter {
    let seen = SeenOn::at(asking.now);
    let (subject, what) = (asking.sought.subject(seen), asking.sought.called(Some(seen)));
    if !asking.is_news() {
        let letter = Letter::new(Kind::PollAsks, format!("Je kunt nog kiezen: {subject}"), Some(asking.name));
        return asking.choose(letter.say(format!(
            "We zoeken een datum voor {what}. De datumprikker staat open, en je hebt nog niet bij elke datum gezegd of je \
             kunt. Dit zijn de datums:"
        )));
    }
    let kept = if asking.has_chosen { " Wat je bij de andere datums koos, is bewaard." } else { "" };
    let subject = format!("Kijk nog even naar de datums: {subject}");
    let letter = Letter::new(Kind::PollAsks, subject, Some(asking.name));
    asking.choose_marked(letter.say(format!(
        "We zoeken een datum voor {what}. De datums zijn veranderd.{kept} Kijk je nog even? Dit zijn de datums nu:"
    )))
}

/// Not everything was answered yet.
pub fn remind(asking: &Asking<'_>) -> Letter {
    let seen = SeenOn::at(asking.now);
    let what = asking.sought.called(Some(seen));
    let subject =
        format!("Nog even: kies je datums in {}, het kan {}", asking.sought.months(Some(seen)), asking.until());
    let letter = Letter::new(Kind::PollReminds, subject, Some(asking.name));
    asking.choose(letter.say(format!(
        "We zoeken een datum voor {what}. Je hebt nog niet bij elke datum gezegd of je kunt. Dit zijn de datums:"
    )))
}

/// A meeting that is called off while its date is sought, in a letter to somebody who was asked.
pub struct Stopped<'a> {
    /// The person's name.
    pub name: &'a str,
    /// What a date was sought for.
    pub sought: &'a Sought,
    /// Why it does not take place.
    pub why: &'a str,
    /// The address of its page.
    pub page: &'a str,
    /// When the letter is written.
    pub now: DateTime<Utc>,
}

/// No date is sought any more.
pub fn stopped(stopped: &Stopped<'_>) -> Letter {
    let what = stopped.sought.called(Some(SeenOn::at(stopped.now)));
    Letter::new(Kind::MeetingCancelled, format!("Kiezen hoeft niet meer: {what} gaat niet door"), Some(stopped.name))
        .say(format!("We zochten een datum voor {what}. Dat hoeft niet meer: de bijeenkomst gaat niet door."))
        .rows(typed::rows("Waarom", stopped.why))
        .button("Bekijk de bijeenkomst", stopped.page.to_owned())
}

/// How a poll ended, for somebody who plans.
pub struct Outcome<'a> {
    /// The person's name.
    pub name: &'a str,
    /// What a date is sought for.
    pub sought: &'a Sought,
    /// When the letter goes.
    pub now: DateTime<Utc>,
    /// Everybody answered; otherwise its time passed.
    pub all_answered: bool,
    /// Whether the counts are of regions; otherwise of people.
    pub by_region: bool,
    /// The best date.
    pub best: BestDate,
    /// The address of the page.
    pub page: &'a str,
}

/// The best date of a poll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BestDate {
    /// This one; and how many can, and can if need be.
    One(String, [usize; 2]),
    /// These are equally good.
    Equal(Vec<String>),
    /// Nobody can on any.
    Nobody,
    /// Nobody answered.
    Unanswered,
}

/// How a poll ended.
pub fn outcome(outcome: &Outcome<'_>) -> Letter {
    let seen = SeenOn::at(outcome.now);
    let (subject, what) = (outcome.sought.subject(seen), outcome.sought.called(Some(seen)));
    let news = match outcome.all_answered {
        true => format!("Iedereen heeft gekozen bij de datumprikker voor {what}."),
        false => format!("De datumprikker voor {what} is gesloten."),
    };
    let best = match &outcome.best {
        BestDate::One(date, counts) => {
            format!("De beste datum is {date}: {}.", counts_in_words(*counts, outcome.by_region))
        }
        BestDate::Equal(dates) => format!("Even goed zijn: {}. Kies zelf welke het wordt.", dates.join(", ")),
        BestDate::Nobody => "Op geen van de datums kan iemand. Stel andere datums voor.".to_owned(),
        BestDate::Unanswered => {
            "Niemand heeft gekozen. Open de datumprikker weer, of leg zelf een datum vast.".to_owned()
        }
    };
    let letter = Letter::new(Kind::PollEnds, format!("Leg de datum vast: {subject}"), Some(outcome.name));
    letter.say(news).say(best).button("Bekijk de datumprikker", outcome.page.to_owned())
}

/// How many chose the date that became that of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateChosen {
    /// How many can, and can if need be; not both none.
    pub counts: [usize; 2],
    /// Whether the counts are of regions; otherwise of people.
    pub by_region: bool,
}

/// That the date was chosen, for everybody who is invited. Who cannot come is not in it.
pub(super) fn chosen(date: &DateChosen) -> String {
    let counts = match date.counts {
        [0, n] => counts_in_words([n, 0], date.by_region) + " als het moet",
        counts => counts_in_words(counts, date.by_region),
    };
    format!("Jullie kozen deze datum in de datumprikker: {counts}.")
}

/// "14 regio’s kunnen, 3 als het moet".
fn counts_in_words([yes, if_need_be]: [usize; 2], by_region: bool) -> String {
    let who = match (by_region, yes) {
        (true, 1) => "1 regio kan".to_owned(),
        (true, _) => format!("{yes} regio’s kunnen"),
        (false, 1) => "1 persoon kan".to_owned(),
        (false, _) => format!("{yes} mensen kunnen"),
    };
    if if_need_be == 0 { who } else { format!("{who}, {if_need_be} als het moet") }
}
