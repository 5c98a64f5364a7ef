//! What the page says after a post, and about what cannot be done.

use domain::monitor::{THEME_MOST, ThemeProblem};
use domain::search::{MOST_TYPED, QueryProblem};

/// What has just been done, by the word in the address.
pub(super) fn done(word: &str) -> Option<&'static str> {
    Some(match word {
        "thema" => "Het thema staat nu bij de teksten die je koos.",
        "thema-weg" => "Het thema is weggehaald.",
        "klaargezet" => "De tekst staat klaar voor de agenda.",
        "teruggehaald" => "De tekst staat niet meer klaar voor de agenda.",
        _ => return None,
    })
}

/// What to do about a search that cannot be done.
pub(super) fn query_problem(problem: QueryProblem) -> String {
    match problem {
        QueryProblem::TooLong => format!("Zoek op minder woorden: hooguit {MOST_TYPED} tekens."),
        QueryProblem::NoWord => "Typ een woord om op te zoeken, met letters of cijfers.".to_owned(),
    }
}

/// What to do about the name of a theme.
pub(super) fn theme_problem(problem: ThemeProblem) -> String {
    match problem {
        ThemeProblem::Empty => "Gebruik letters in de naam van het thema.".to_owned(),
        ThemeProblem::TooLong => format!("Maak de naam van het thema korter: hooguit {THEME_MOST} tekens."),
    }
}

/// Nothing was ticked.
pub(super) const NO_TEXT: &str = "Vink eerst een tekst aan.";
/// No theme was chosen or typed.
pub(super) const NO_THEME: &str = "Kies een thema, of typ een nieuw thema.";
/// A theme was chosen and another was typed.
pub(super) const TWO_THEMES: &str = "Kies een thema of typ een nieuw thema, niet allebei.";
