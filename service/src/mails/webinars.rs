//! The letters to people from outside about their place at a webinar.

use super::meetings::{When, called};
use super::{Kind, Letter, Words};
use chrono::{DateTime, NaiveTime, Utc};
use domain::meetings::MeetingKind;
use domain::time::{self, SeenOn};

/// Somebody's place, in a letter to them.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// Their name; `None` while it may have been typed by somebody else.
    pub name: Option<&'a str>,
    /// A webinar or a question hour.
    pub kind: MeetingKind,
    /// What it is called.
    pub title: &'a str,
    /// When it is.
    pub when: When,
    /// The address of their own page.
    pub page: &'a str,
    /// Whether something for a calendar goes along, where the letter has it.
    pub has_calendar: bool,
    /// When the letter goes.
    pub now: DateTime<Utc>,
}

const OWN_PAGE: &str = "Naar je eigen pagina";
const ERASED: &str = "Vier weken erna wissen we alles wat we van je bewaren.";

impl Place<'_> {
    /// "het webinar".
    fn what(&self) -> String {
        called(self.kind)
    }

    /// "het webinar op dinsdag 16 maart", for a subject.
    fn dated(&self) -> String {
        format!("{} op {}", self.what(), SeenOn::at(self.now).weekday_date(self.when.0))
    }

    fn rows(&self) -> [Words; 2] {
        let clock = |at: NaiveTime| at.format("%H:%M").to_string();
        let (date, start, end) = self.when;
        let when = format!("Wanneer: {}, {} tot {}", time::full_date(date), clock(start), clock(end));
        [Words::from(format!("Wat: {}", self.title)), Words::from(when)]
    }

    fn letter(&self, kind: Kind, subject: String) -> Letter {
        Letter::new(kind, subject, self.name)
    }
}

/// Somebody asked for a place with this address.
pub fn confirm(place: &Place<'_>) -> Letter {
    place
        .letter(Kind::WebinarConfirm, format!("Bevestig je aanmelding voor {}", place.dated()))
        .say(format!("Met dit adres vroeg iemand een plek bij {}. Was jij dat? Bevestig het dan binnen twee dagen.", place.what()))
        .rows(place.rows())
        .button("Bevestig je aanmelding", place.page)
        .say("Was jij het niet? Dan hoef je niets te doen. De aanmelding telt niet, en na twee dagen wissen we je adres.")
}

/// Somebody who has a place, or waits for one, asked for one again.
pub fn known(place: &Place<'_>) -> Letter {
    place
        .letter(Kind::WebinarConfirm, format!("Je aanmelding voor {}", place.dated()))
        .say(format!("Met dit adres vroeg iemand opnieuw een plek bij {}. Je was al aangemeld. Op je eigen pagina zie je hoe het ermee staat.", place.what()))
        .rows(place.rows())
        .button(OWN_PAGE, place.page)
}

/// They have a place.
pub fn seat(place: &Place<'_>) -> Letter {
    let along = if place.has_calendar { " De afspraak voor je agenda zit bij deze mail." } else { "" };
    place
        .letter(Kind::WebinarSeat, format!("Je hebt een plek bij {}", place.dated()))
        .say(format!("Je hebt een plek bij {}.{along}", place.what()))
        .rows(place.rows())
        .say("De link krijg je vlak van tevoren per mail. Hij staat ook op je eigen pagina. Kom je toch niet? Meld je daar af, dan kan iemand anders komen.")
        .button(OWN_PAGE, place.page)
        .say(ERASED)
}

/// It is full, and they wait.
pub fn waiting(place: &Place<'_>) -> Letter {
    place
        .letter(Kind::WebinarWaiting, format!("Je staat op de wachtlijst voor {}", place.dated()))
        .say(format!(
            "Alle plekken bij {} zijn bezet. Je staat op de wachtlijst. Komt er een plek vrij, dan krijg je een mail.",
            place.what()
        ))
        .rows(place.rows())
        .say("Wil je niet meer wachten? Haal jezelf dan van de lijst op je eigen pagina.")
        .button(OWN_PAGE, place.page)
        .say(ERASED)
}

/// A place came free, and it is theirs when they take it before `until`.
pub fn offer(place: &Place<'_>, until: DateTime<Utc>) -> Letter {
    let until = SeenOn::at(place.now).date_and_clock(until);
    place
        .letter(Kind::WebinarOffer, format!("Er is een plek vrij bij {}", place.dated()))
        .say(format!(
            "Er is een plek vrij bij {}. Je kunt hem nemen tot {until}. Daarna is hij voor iemand anders.",
            place.what()
        ))
        .rows(place.rows())
        .button("Neem de plek", place.page)
}

/// Its day or hours are others.
pub fn moved(place: &Place<'_>) -> Letter {
    let along = if place.has_calendar { " De nieuwe afspraak voor je agenda zit bij deze mail." } else { "" };
    place
        .letter(Kind::WebinarMoved, format!("Verplaatst: {}", place.dated()))
        .say(format!("Er is iets veranderd aan wanneer {} is.{along}", place.what()))
        .rows(place.rows())
        .say("Je plek blijft van jou. Kun je dan niet? Meld je dan af op je eigen pagina.")
        .button(OWN_PAGE, place.page)
}

/// It does not take place; `why` may be empty.
pub fn called_off(place: &Place<'_>, why: &str) -> Letter {
    let letter = place
        .letter(Kind::WebinarCancelled, format!("Gaat niet door: {}", place.dated()))
        .say(format!("Jammer: {} gaat niet door.", place.what()));
    let letter = if why.is_empty() { letter } else { letter.say(why) };
    letter.rows(place.rows()).say("Je hoeft je niet af te melden.")
}

/// They do not come.
pub fn withdrawn(place: &Place<'_>) -> Letter {
    let along = if place.has_calendar { " Deze mail haalt de afspraak uit je agenda." } else { "" };
    place
        .letter(Kind::WebinarWithdrawn, format!("Je bent afgemeld voor {}", place.dated()))
        .say(format!("Je bent afgemeld voor {}.{along}", place.what()))
        .rows(place.rows())
        .say("Wil je toch komen? Dat kan op je eigen pagina, als er nog plek is.")
        .button(OWN_PAGE, place.page)
}

/// It is soon; the call is at `link`.
pub fn reminder(place: &Place<'_>, link: &str) -> Letter {
    place
        .letter(Kind::WebinarReminds, format!("Binnenkort: {}", place.dated()))
        .say(format!("Binnenkort is {} waarvoor je je aanmeldde. Dit is de link.", place.what()))
        .rows(place.rows().into_iter().chain([Words::from("Link: ").link(link)]))
        .say("Kom je toch niet? Meld je dan af op je eigen pagina.")
        .button(OWN_PAGE, place.page)
}
