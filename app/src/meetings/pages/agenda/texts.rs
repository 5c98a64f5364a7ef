//! What refusals and posts about agendas make a page say.

use super::names::{ASKED, MINUTES, NOTE, OWNER, TEXT, THEME, TITLE};
use crate::forms::{Name, Problem};
use crate::shell::respond::PageError;
use domain::meetings::agenda::{ItemProblem, MINUTES_MOST, NOTE_MOST, TITLE_MOST};
use service::meetings::agenda::AgendaError;

pub(super) const CONCEPT: &str = "Deze agenda is nog een concept. Alleen de coördinatiegroep ziet hem.";

impl From<AgendaError> for PageError {
    fn from(error: AgendaError) -> Self {
        match error {
            AgendaError::NotAllowed => Self::Hidden,
            AgendaError::Unknown => Self::NotFound,
            AgendaError::Db(error) => error.into(),
            other => Self::Fault(other.to_string()),
        }
    }
}

/// The field beside which a refusal stands, and its sentence; `first` where it is no field's. `None` when no form can show it.
pub(super) fn refusal(error: &AgendaError, first: Name) -> Option<(Name, Problem)> {
    let (name, words): (Name, Problem) = match error {
        AgendaError::Changed(_) => (first, Problem::Changed),
        AgendaError::MadeBefore => (first, "Dit punt was al gemaakt, met iets anders erin. Kijk eerst op de agenda.".into()),
        AgendaError::UnknownTheme => (THEME, "Dit thema bestaat niet meer. Kies een ander.".into()),
        AgendaError::UnknownOwner => (OWNER, "Deze persoon zit niet meer in het netwerk. Kies iemand anders.".into()),
        AgendaError::UnknownRegion => (ASKED, "Deze regio doet nu niet mee. Kies een andere.".into()),
        AgendaError::AnswerGone => {
            (TEXT, "Een van de antwoorden is er niet meer, of er staat nu iets anders. Kijk wat er nu staat en kies opnieuw.".into())
        }
        AgendaError::Quotes(region) => (
            first,
            format!(
                "Hier staan woorden uit een antwoord van {region} dat alleen voor de coördinatiegroep is. Schrijf het anders op, of wacht op het ja \
                 van de schrijver."
            )
            .into(),
        ),
        AgendaError::TooMany => (first, "Dat zijn er te veel voor één agenda. Haal eerst iets weg.".into()),
        AgendaError::NoDotsLeft => (first, "Je drie stippen zijn op. Haal er eerst ergens een weg.".into()),
        AgendaError::DotsOfOtherSeat => {
            (first, "Bij dit punt gaf je al stippen toen je een andere zetel had. Die blijven staan.".into())
        }
        AgendaError::DotsClosed => (first, "Stippen zetten kan nu niet (meer).".into()),
        AgendaError::Empty => (first, "Er staat nog niets op de agenda. Zet er eerst een punt op.".into()),
        AgendaError::NotAllowed | AgendaError::Unknown | AgendaError::Db(_) => return None,
    };
    Some((name, words))
}

/// What is wrong with the texts of an item, each at its field.
pub(super) fn item_problem(problem: ItemProblem) -> (Name, Problem) {
    match problem {
        ItemProblem::NoTitle => (TITLE, "Vul een titel in.".into()),
        ItemProblem::TitleTooLong => (TITLE, Problem::TooLong(TITLE_MOST)),
        ItemProblem::NoteTooLong => (NOTE, Problem::TooLong(NOTE_MOST)),
        ItemProblem::Minutes => (MINUTES, Problem::NoNumber(1, i64::from(MINUTES_MOST))),
    }
}

/// What has just been done, by the word in the address after a post.
pub(super) fn done(what: &str) -> Option<&'static str> {
    Some(match what {
        "stip" => "Je stippen staan genoteerd.",
        "gelezen" => "Je bent weer bij.",
        "punt" => "Het punt staat op de agenda.",
        "gewijzigd" => "Het punt is gewijzigd.",
        "volgorde" => "De volgorde is veranderd.",
        "later" => "Het punt wacht op een volgende bijeenkomst. Het staat onderaan, bij “Blijft liggen”.",
        "opgenomen" => "Het punt staat nu onderaan de agenda.",
        "weg" => "Het punt is weg.",
        "pauze" => "De pauze staat onderaan de agenda.",
        "gepubliceerd" => {
            "De agenda is gepubliceerd. Alle leden zien hem. Wie is uitgenodigd, krijgt één mail, op een werkdag tussen 8 en 18 uur."
        }
        "ingetrokken" => "De agenda is weer een concept. Alleen de coördinatiegroep ziet hem.",
        "stippen-dicht" => "Stippen zetten kan nu niet meer.",
        "stippen-open" => "Stippen zetten kan weer.",
        _ => return None,
    })
}

/// What an author or a region has said, by the word in the address after a post.
pub(super) fn said(what: &str) -> Option<&'static str> {
    Some(match what {
        "mag" => "Het netwerk mag je woorden lezen. Je kunt dat hier weer veranderen.",
        "mag-niet" => "Het netwerk leest je woorden niet.",
        "vertelt" => "Genoteerd: jullie regio vertelt haar verhaal.",
        "vertelt-niet" => "Genoteerd: jullie regio vertelt het deze keer niet.",
        _ => return None,
    })
}
