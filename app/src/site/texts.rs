//! What people read when the portal answers with another page.

use crate::shell::Refusal;

/// Why the server does not do what was asked: the heading, and what to do now.
pub(super) fn refusal(refusal: Refusal) -> (&'static str, &'static str) {
    match refusal {
        Refusal::TooLarge => (
            "Dit is te veel in één keer",
            "Wat je nu wilde opslaan is groter dan het portaal aankan. Wat eerder is opgeslagen, is er nog. \
             Ga terug, maak je tekst korter en sla opnieuw op.",
        ),
        Refusal::ForeignOrigin => (
            "Dit formulier kwam niet van het portaal",
            "Daarom is er niets opgeslagen. Zo kan niemand in jouw naam iets versturen. \
             Ga terug, laad de pagina opnieuw en probeer het nog eens.",
        ),
        Refusal::LoggedOut => (
            "Je bent niet meer ingelogd",
            "We kunnen niet meer zien van wie deze pagina is. Daarom is er niets opgeslagen. \
             Kopieer je tekst, log opnieuw in en plak hem daar terug.",
        ),
        Refusal::Unreadable => (
            "Dit verzoek is niet te lezen",
            "Er is niets opgeslagen. Ga terug, laad de pagina opnieuw en probeer het nog eens.",
        ),
        Refusal::TooSlow => (
            "Het versturen duurde te lang",
            "Er is niets opgeslagen. Misschien is je verbinding traag of weg. Ga terug en probeer het nog eens.",
        ),
        Refusal::WrongMethod => (
            "Dit kan niet op deze pagina",
            "Er is niets opgeslagen. Open de pagina opnieuw en gebruik de knoppen daar.",
        ),
    }
}
