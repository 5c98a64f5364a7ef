//! The letters about a round.

use super::{Kind, Letter, Words};
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
         Het kost ongeveer tien minuten. Wat je al hebt ingevuld, is opgeslagen.",
        today.weekday_date(reminder.meeting)
    ));
    if let Some(colleague) = reminder.colleague_sent {
        letter = letter.say(format!(
            "Je collega {colleague} heeft de vragenlijst al ingestuurd. Jouw beeld hoort erbij: juist de verschillen zijn \
             de moeite waard."
        ));
    }
    letter.say(format!("Invullen kan {until}.")).button("Vul de vragenlijst in", begin(public_url))
}

/// Where the questionnaire goes on: at the first question that is open.
fn begin(public_url: &str) -> String {
    format!("{public_url}/vragenlijst/begin")
}

/// How letters that can be turned off end.
pub(super) fn can_be_turned_off(public_url: &str) -> Words {
    Words::from("Wil je deze mail niet meer krijgen? Op ")
        .link(format!("{public_url}/profiel"))
        .and(" kun je hem uitzetten.")
}

/// A round in a letter to one person.
pub struct RoundNews<'a> {
    /// The person's name.
    pub name: &'a str,
    /// The day of the meeting.
    pub meeting: NaiveDate,
    /// When the round closes.
    pub closes_at: DateTime<Utc>,
    /// When the letter goes.
    pub now: DateTime<Utc>,
}

impl RoundNews<'_> {
    fn seen(&self) -> SeenOn {
        SeenOn::at(self.now)
    }

    fn until(&self) -> String {
        self.seen().until(self.closes_at)
    }

    fn day(&self) -> String {
        self.seen().weekday_date(self.meeting)
    }
}

/// The questionnaire can be filled in, for the region of this name.
pub fn opened(news: &RoundNews<'_>, region: &str, public_url: &str) -> Letter {
    let (until, day) = (news.until(), news.day());
    Letter::new(Kind::RoundOpened, format!("De vragenlijst staat open {until}"), Some(news.name))
        .say(format!(
            "De vragenlijst voor de netwerkbijeenkomst van {day} staat open. Je vult hem in voor {region}. Dat kost \
             ongeveer tien minuten."
        ))
        .say(format!(
            "Het hoeft niet in één keer: wat je invult, wordt meteen opgeslagen. Invullen kan {until}. Zijn jullie met zijn \
             tweeën? Dan krijgt je collega ook deze mail, want jullie vullen hem allebei in."
        ))
        .button("Begin met de vragenlijst", begin(public_url))
}

/// The round stays open for longer than until `before`.
pub fn extended(news: &RoundNews<'_>, before: Option<DateTime<Utc>>, public_url: &str) -> Letter {
    let (until, day) = (news.until(), news.day());
    let before = before.map(|before| format!(" Eerst was dat {}.", news.seen().until(before))).unwrap_or_default();
    Letter::new(Kind::RoundExtended, format!("De vragenlijst blijft langer open: {until}"), Some(news.name))
        .say(format!(
            "Je hebt meer tijd voor de vragenlijst voor de netwerkbijeenkomst van {day}. Invullen kan nu {until}.{before}"
        ))
        .say("Wat je al hebt ingevuld, is opgeslagen.")
        .button("Vul de vragenlijst in", begin(public_url))
}

/// The round is open again, for somebody of the region of this name who has sent in or not.
pub fn reopened(news: &RoundNews<'_>, (region, has_sent): (&str, bool), public_url: &str) -> Letter {
    let (until, day) = (news.until(), news.day());
    let about = match has_sent {
        true => format!(
            "Jij hebt hem voor {region} al ingestuurd. Dat telt, ook als je nu niets doet. Wil je iets veranderen? Dat kan \
             weer, {until}."
        ),
        false => format!("Jij hebt hem voor {region} nog niet ingestuurd. Dat kan weer, {until}."),
    };
    Letter::new(Kind::RoundReopened, format!("De vragenlijst is weer open {until}"), Some(news.name))
        .say(format!(
            "De vragenlijst voor de netwerkbijeenkomst van {day} is weer open. De uitkomsten zijn er pas weer als de ronde \
             sluit."
        ))
        .say(about)
        .button("Naar de vragenlijst", begin(public_url))
}

/// Somebody sent in at `now`, for the region of this name: for the first time, or something else than before. Never an answer.
pub fn receipt(news: &RoundNews<'_>, (region, is_first): (&str, bool), public_url: &str) -> Letter {
    let (until, day, now) = (news.until(), news.day(), news.now);
    let subject = if is_first { "Je antwoorden zijn binnen" } else { "Je gewijzigde antwoorden zijn binnen" };
    let sent = if is_first { "de vragenlijst" } else { "je gewijzigde antwoorden" };
    Letter::new(Kind::SurveyReceipt, subject, Some(news.name))
        .say(format!(
            "Je hebt {sent} voor de netwerkbijeenkomst van {day} ingestuurd voor {region}, op {}. Dank je wel!",
            news.seen().date_and_clock(now)
        ))
        .say(format!("Veranderen kan nog {until}. Wat je antwoordde staat niet in deze mail, wel in het portaal."))
        .button("Bekijk je antwoorden", format!("{public_url}/vragenlijst/controleren"))
}

/// The results of a round are there; or they are new ones, because it was open again.
pub fn results(news: &RoundNews<'_>, is_again: bool, public_url: &str) -> Letter {
    let day = news.day();
    let (subject, again) = match is_again {
        false => ("De uitkomsten van de vragenlijst zijn er", ""),
        true => ("De uitkomsten van de vragenlijst zijn vernieuwd", " nog een keer"),
    };
    Letter::new(Kind::ResultsThere, subject, Some(news.name))
        .say(format!(
            "De vragenlijst voor de netwerkbijeenkomst van {day} is{again} gesloten. Je leest nu in het portaal hoe de \
             regio’s groeien, en wat zij met elkaar delen."
        ))
        .button("Bekijk de groei", format!("{public_url}/monitor"))
        .say(can_be_turned_off(public_url))
}
