//! The texts of the mails about logging in. Plain text, Dutch, and never a name or a code in the subject.

use super::CodeRequest;
use crate::ctx::Ctx;
use crate::outbox::{NewMail, SIGNATURE};
use domain::account::EmailAddress;
use domain::account::login::{CODE_LIFETIME, LoginCode};
use domain::time;

/// The mail with the code (D1, D8, D10). The link carries the code behind a `#`: that part stays in the browser.
pub(super) fn login_code(ctx: &Ctx, request: &CodeRequest, code: &LoginCode) -> NewMail {
    let (now, until) = (ctx.now(), ctx.now() + CODE_LIFETIME);
    let body = format!(
        "Dag,\n\n\
         Je code om in te loggen is:\n\n    {grouped}\n\n\
         Typ de code op het apparaat waar je begon met inloggen. De code werkt één keer, tot {until}.\n\n\
         Of open deze link op datzelfde apparaat en druk op de knop:\n{url}/inloggen/code#{digits}\n\n\
         De code is gevraagd op {asked} met {device}.\n\
         Was jij dat niet? Dan hoef je niets te doen: met deze mail alleen komt niemand binnen. \
         Geef de code aan niemand door.\n\n{SIGNATURE}\n",
        grouped = code.grouped(),
        digits = code.digits(),
        until = time::clock(until),
        url = ctx.settings.public_url,
        asked = time::date_and_clock(now),
        device = request.device,
    );
    NewMail {
        kind: "login_code",
        recipient: request.email.to_string(),
        subject: "Je code om in te loggen".to_owned(),
        body,
        due_at: now,
        useless_after: Some(until),
    }
}

/// The mail that confirms a new address.
pub(super) fn address_code(ctx: &Ctx, email: &EmailAddress, code: &LoginCode) -> NewMail {
    let until = ctx.now() + CODE_LIFETIME;
    let body = format!(
        "Dag,\n\n\
         Iemand wil met dit e-mailadres kunnen inloggen in het portaal. De code daarvoor is:\n\n    \
         {grouped}\n\n\
         Typ de code op de pagina die openstaat. De code werkt één keer, tot {until}.\n\n\
         Was jij dat niet? Dan hoef je niets te doen. Geef de code aan niemand door.\n\n{SIGNATURE}\n",
        grouped = code.grouped(),
        until = time::clock(until),
    );
    NewMail {
        useless_after: Some(until),
        ..notice(ctx, "address_code", email.to_string(), "Je code om dit e-mailadres toe te voegen", body)
    }
}

/// The notice of a login after a long absence.
pub(super) fn signed_in_after_absence(ctx: &Ctx, to: String, device: &str) -> NewMail {
    let body = format!(
        "Dag,\n\n\
         Op {when} is er met jouw e-mailadres ingelogd in het portaal, met {device}. Dat was langer dan een half jaar \
         niet gebeurd, daarom deze mail.\n\n\
         Was jij dat? Dan hoef je niets te doen.\n\
         Was jij dat niet? Log dan in op {url}/profiel en beëindig die login daar. Vertel het ook aan de \
         coördinatiegroep.\n\n{SIGNATURE}\n",
        when = time::date_and_clock(ctx.now()),
        url = ctx.settings.public_url,
    );
    notice(ctx, "signed_in_after_absence", to, "Er is met jouw e-mailadres ingelogd", body)
}

/// The notice of a new address.
pub(super) fn address_added(ctx: &Ctx, to: String, address: &str) -> NewMail {
    let change = format!("Het e-mailadres {address} is toegevoegd aan je gegevens. Je kunt er nu ook mee inloggen.");
    address_notice(ctx, "address_added", to, "Er is een e-mailadres toegevoegd", &change)
}

/// The notice that another address gets the mail from now on.
pub(super) fn mail_address_chosen(ctx: &Ctx, to: String, address: &str) -> NewMail {
    let change = format!("Mail van het portaal gaat voortaan naar {address}.");
    address_notice(ctx, "mail_address_chosen", to, "Je mail van het portaal gaat naar een ander adres", &change)
}

/// The notice that an address was removed.
pub(super) fn address_removed(ctx: &Ctx, to: String, address: &str) -> NewMail {
    let change = format!("Het e-mailadres {address} is bij je gegevens weggehaald. Je kunt er niet meer mee inloggen.");
    address_notice(ctx, "address_removed", to, "Er is een e-mailadres van je weggehaald", &change)
}

fn address_notice(ctx: &Ctx, kind: &'static str, to: String, subject: &str, change: &str) -> NewMail {
    let body = format!(
        "Dag,\n\n{change} Dat gebeurde op {when}.\n\n\
         Was jij dat? Dan hoef je niets te doen.\n\
         Was jij dat niet? Vertel het dan meteen aan de coördinatiegroep.\n\n{SIGNATURE}\n",
        when = time::date_and_clock(ctx.now()),
    );
    notice(ctx, kind, to, subject, body)
}

fn notice(ctx: &Ctx, kind: &'static str, recipient: String, subject: &str, body: String) -> NewMail {
    NewMail { kind, recipient, subject: subject.to_owned(), body, due_at: ctx.now(), useless_after: None }
}
