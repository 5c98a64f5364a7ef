//! The letters about logging in. Never a name or a code in the subject: it shows on locked screens.

use super::{Kind, Letter, Words};
use chrono::{DateTime, Utc};
use domain::account::login::LoginCode;
use domain::time::{SeenOn, clock};

const NOT_YOU: &str = "Was jij dat niet?";
const WAS_YOU: &str = "Was jij dat? Dan hoef je niets te doen.";

/// A code that was asked on the page to log in.
pub struct LoginAsked<'a> {
    /// The code.
    pub code: &'a LoginCode,
    /// When it was asked.
    pub now: DateTime<Utc>,
    /// Until when it works.
    pub until: DateTime<Utc>,
    /// The kind of device that asked.
    pub device: &'a str,
}

/// The code to log in (D1, D8, D10). The address carries the code behind a `#`: that part stays in the browser.
pub fn login_code(asked: &LoginAsked<'_>, public_url: &str) -> Letter {
    let LoginAsked { code, now, until, device } = asked;
    Letter::new(Kind::LoginCode, "Je code om in te loggen", None)
        .say("Je code om in te loggen is:")
        .code(code.grouped())
        .say(format!(
            "Typ de code op het apparaat waar je begon met inloggen. De code werkt één keer, tot {}.",
            clock(*until)
        ))
        .say("Of open op datzelfde apparaat deze pagina, en druk daar op de knop.")
        .button("Open de pagina om in te loggen", format!("{public_url}/inloggen/code#{}", code.digits()))
        .say(format!("De code is gevraagd op {} met {device}.", SeenOn::at(*now).date_and_clock(*now)))
        .say(format!(
            "{NOT_YOU} Dan hoef je niets te doen: met deze mail alleen komt niemand binnen. Geef de code aan niemand door."
        ))
}

/// The code that confirms a new address; it works until `until`.
pub fn address_code(code: &LoginCode, until: DateTime<Utc>) -> Letter {
    Letter::new(Kind::AddressCode, "Je code om dit e-mailadres toe te voegen", None)
        .say("Iemand wil met dit e-mailadres kunnen inloggen in het portaal. De code daarvoor is:")
        .code(code.grouped())
        .say(format!("Typ de code op de pagina die openstaat. De code werkt één keer, tot {}.", clock(until)))
        .say(format!("{NOT_YOU} Dan hoef je niets te doen. Geef de code aan niemand door."))
}

/// Somebody logged in at `now` after a long absence, with this kind of device.
pub fn signed_in_after_absence(now: DateTime<Utc>, device: &str, public_url: &str) -> Letter {
    let when = SeenOn::at(now).date_and_clock(now);
    Letter::new(Kind::SignedInAfterAbsence, "Er is met jouw e-mailadres ingelogd", None)
        .say(format!(
            "Op {when} is er met jouw e-mailadres ingelogd in het portaal, met {device}. Dat was langer dan een half jaar \
             niet gebeurd, daarom deze mail."
        ))
        .say(WAS_YOU)
        .say(
            Words::from(format!("{NOT_YOU} Log dan in op "))
                .link(format!("{public_url}/profiel"))
                .and(" en beëindig die login daar. Vertel het ook aan de coördinatiegroep."),
        )
}

/// This address was added at `now`.
pub fn address_added(now: DateTime<Utc>, address: &str) -> Letter {
    let change = format!("Het e-mailadres {address} is toegevoegd aan je gegevens. Je kunt er nu ook mee inloggen.");
    address_notice(Kind::AddressAdded, "Er is een e-mailadres toegevoegd", now, &change)
}

/// This address gets the mail from `now` on.
pub fn mail_address_chosen(now: DateTime<Utc>, address: &str) -> Letter {
    let change = format!("Mail van het portaal gaat voortaan naar {address}.");
    address_notice(Kind::MailAddressChosen, "Je mail van het portaal gaat naar een ander adres", now, &change)
}

/// This address was taken away at `now`.
pub fn address_removed(now: DateTime<Utc>, address: &str) -> Letter {
    let change = format!("Het e-mailadres {address} is bij je gegevens weggehaald. Je kunt er niet meer mee inloggen.");
    address_notice(Kind::AddressRemoved, "Er is een e-mailadres van je weggehaald", now, &change)
}

fn address_notice(kind: Kind, subject: &str, now: DateTime<Utc>, change: &str) -> Letter {
    Letter::new(kind, subject, None)
        .say(format!("{change} Dat gebeurde op {}.", SeenOn::at(now).date_and_clock(now)))
        .say(WAS_YOU)
        .say(format!("{NOT_YOU} Vertel het dan meteen aan de coördinatiegroep."))
}
