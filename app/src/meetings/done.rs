//! What has just been done, in words: by the word in the address to which a post leads.

use super::{hears, pages};

/// What has just been done, by the word in the address after a post.
pub(super) fn done(what: &str) -> Option<&'static str> {
    [of_meeting, of_concepts, of_answer, of_round, of_mails, hears::done, pages::settled]
        .into_iter()
        .find_map(|done| done(what))
}

/// What has been done with a meeting that stands.
fn of_meeting(what: &str) -> Option<&'static str> {
    Some(match what {
        "gemaakt" => "De bijeenkomst is gemaakt, met een ronde erbij.",
        "gemaakt-zonder-ronde" => "De bijeenkomst is gemaakt.",
        "was-al-gemaakt" => {
            "Deze bijeenkomst was al gemaakt. Er is niets veranderd. Wil je iets anders dan hieronder staat? Kies dan \
             “Bijeenkomst wijzigen”."
        }
        "vastgelegd" => "De bijeenkomst staat vast, met een ronde erbij.",
        "vastgelegd-zonder-ronde" => "De bijeenkomst staat vast.",
        "datum-vast" => "De datum staat vast.",
        "gewijzigd" => "De bijeenkomst is gewijzigd.",
        "afgezegd" => "De bijeenkomst is afgezegd. Wie ervan wist, krijgt daar een mail over.",
        _ => return None,
    })
}

/// What has been done with concepts.
fn of_concepts(what: &str) -> Option<&'static str> {
    Some(match what {
        "concept-gemaakt" => "Het concept is bewaard. Alleen de coördinatiegroep ziet het.",
        "concept" => {
            "Het concept is bewaard. Alleen de coördinatiegroep ziet het. Ligt de dag vast? Open het concept en kies “Vastleggen”."
        }
        "concepten" => {
            "De drie concepten zijn bewaard. Alleen de coördinatiegroep ziet ze. Ligt een dag vast? Open het concept en kies “Vastleggen”."
        }
        "concepten-twee" => {
            "De twee concepten zijn bewaard. Alleen de coördinatiegroep ziet ze. Ligt een dag vast? Open het concept en kies “Vastleggen”."
        }
        "was-al-bewaard" => "Deze concepten waren al bewaard, met een andere dag of plek. Er is nu niets veranderd.",
        "weggegooid" => "Het concept is weggegooid. Niemand krijgt daar bericht van.",
        _ => return None,
    })
}

/// What somebody has said about coming.
fn of_answer(what: &str) -> Option<&'static str> {
    Some(match what {
        "kom-ja" => "Je komt. Dat staat genoteerd.",
        "kom-misschien" => "Je weet het nog niet. Dat staat genoteerd. Kies later gerust iets anders.",
        "kom-nee" => "Je komt niet. Dat staat genoteerd.",
        "wensen" => "Wat je nodig hebt, staat genoteerd.",
        _ => return None,
    })
}

/// What has been done with a round.
fn of_round(what: &str) -> Option<&'static str> {
    Some(match what {
        "tijden" => "De tijden van de ronde zijn opgeslagen.",
        "gesloten" => "De ronde is gesloten. De uitkomsten staan klaar voor alle leden.",
        "gepubliceerd" => "De ronde is gepubliceerd. Het landelijke beeld staat op de openbare pagina.",
        "heropend" => "De ronde is weer open. Bij het sluiten ontstaat een nieuwe versie van de uitkomsten.",
        _ => return None,
    })
}

/// What has been done with the mails of a round.
fn of_mails(what: &str) -> Option<&'static str> {
    Some(match what {
        "gepauzeerd" => "De mail staat op pauze. Hij gaat niet, tot je hem laat gaan.",
        "gaat-toch" => "De mail gaat weer. Hieronder staat wanneer.",
        "ander-moment" => "De mail gaat op het moment dat je koos.",
        "herinnerd" => "De herinnering gaat naar deze persoon. Hieronder zie je of de mail aankomt.",
        "was-al-herinnerd" => "Deze persoon kreeg op die dag al een herinnering van jullie. Er gaat er één per dag.",
        "niet-nodig" => "Er ging geen herinnering: deze persoon heeft al ingestuurd, of de ronde is niet open.",
        _ => return None,
    })
}

/// What came of an answer, on a page that is not that of the meeting.
pub(crate) fn answered(what: &str) -> Option<&'static str> {
    what.starts_with("kom-").then(|| done(what)).flatten()
}

/// What came of reminding one person, on a page that does not show what became of it.
pub fn reminded(what: &str) -> Option<&'static str> {
    match what {
        "herinnerd" => {
            Some("De herinnering gaat naar deze persoon. Bij “Mails bij deze ronde” zie je of de mail aankomt.")
        }
        "was-al-herinnerd" | "niet-nodig" => done(what),
        _ => None,
    }
}
