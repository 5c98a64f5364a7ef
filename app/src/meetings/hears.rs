//! Who hears by mail of a change that is made shortly before a meeting begins, and what to do when nobody does.

use service::meetings::invitations::Hears;

macro_rules! no_mail {
    () => {
        "Er gaat geen mail meer: de bijeenkomst begint te snel. Bel of mail zelf wie er zou komen."
    };
}

/// Before a meeting is made definite, and before one without a round is made.
pub(super) const IN_HALF_AN_HOUR: &str =
    "Wie is uitgenodigd, krijgt na een half uur een mail, op een werkdag tussen 8 en 18 uur.";

/// That nobody is told of what was just made, moved or called off.
pub(super) const NO_MAIL: &str = no_mail!();

/// Above a form that changes a meeting of which nobody can be told in time any more.
pub(super) const NOT_IN_TIME: &str = "De bijeenkomst begint snel. Verander je nu nog de dag, de tijd of de plek? Dan komt een mail daarover te laat. \
     Bel of mail zelf wie er zou komen.";

/// Who hears that a meeting is called off, of which some know or nobody does.
pub(super) fn who_hears(told: Option<Hears>, is_known: bool) -> &'static str {
    match told {
        Some(Hears::Begun) => "Er gaat geen mail meer, want de bijeenkomst is al begonnen.",
        _ if !is_known => "Niemand kreeg al een uitnodiging voor deze bijeenkomst. Er gaat nu dus ook geen mail.",
        Some(Hears::Now) => {
            "Wie van de bijeenkomst wist, krijgt meteen een mail met je reden, want de bijeenkomst begint al snel."
        }
        Some(Hears::Never) => no_mail!(),
        Some(Hears::At(_) | Hears::TooLate(_)) | None => {
            "Wie van de bijeenkomst wist, krijgt na een half uur een mail met je reden, op een werkdag tussen 8 en 18 uur."
        }
    }
}

/// The word in the address after a meeting was called off, of which some knew or nobody did.
pub(super) fn called_off(told: Option<Hears>, was_known: bool) -> &'static str {
    match told {
        Some(Hears::Begun) => "afgezegd-begonnen",
        _ if !was_known => "afgezegd-onbekend",
        Some(Hears::Never) => "afgezegd-zonder-mail",
        Some(Hears::At(_) | Hears::Now | Hears::TooLate(_)) | None => "afgezegd",
    }
}

/// The word in the address after a meeting was changed.
pub(super) fn changed(told: Option<Hears>) -> &'static str {
    match told {
        Some(Hears::Never) => "gewijzigd-zonder-mail",
        Some(Hears::TooLate(_)) => "gewijzigd-te-laat",
        Some(Hears::At(_) | Hears::Now | Hears::Begun) | None => "gewijzigd",
    }
}

/// The word in the address after the text about a meeting was changed, and nothing else.
pub(super) const TEXT_CHANGED: &str = "gewijzigd-tekst";

/// What has just been done, by that word.
pub(super) fn done(what: &str) -> Option<&'static str> {
    Some(match what {
        "afgezegd-zonder-mail" => concat!("De bijeenkomst is afgezegd. ", no_mail!()),
        "afgezegd-onbekend" => {
            "De bijeenkomst is afgezegd. Niemand had al een uitnodiging. Er gaat nu dus ook geen mail."
        }
        "afgezegd-begonnen" => {
            "De bijeenkomst is afgezegd. Er gaat geen mail meer, want de bijeenkomst was al begonnen."
        }
        "gewijzigd-zonder-mail" => concat!("De bijeenkomst is gewijzigd. ", no_mail!()),
        TEXT_CHANGED => {
            "De bijeenkomst is gewijzigd. Daar gaat geen mail over uit. Het staat hier op de pagina, en in de agenda van wie de bijeenkomsten volgt."
        }
        "gewijzigd-te-laat" => {
            "De bijeenkomst is gewijzigd. De mail daarover gaat pas op de volgende werkdag. Bel of mail zelf wie er eerder zou komen."
        }
        _ => return None,
    })
}
