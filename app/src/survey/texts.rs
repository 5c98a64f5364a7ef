//! What people read in the questionnaire.

use chrono::{DateTime, Utc};
use domain::survey::{
    Kind, Problem, ProblemKind, Question, Reader, Scope, Section, Share, SurveyFormat, Typed, check, readers,
};
use domain::time;
use service::survey::{Leftover, Progress, QuestionView, SectionState};

/// "Opgeslagen om 14:03", with the day when that was not today.
pub fn saved_at(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    if time::day(at) == time::day(now) {
        format!("Opgeslagen om {}", time::clock(at))
    } else {
        format!("Opgeslagen op {}", time::date_and_clock(at))
    }
}

/// A sentence about a question: "Een stevige trekker: kies…", without a colon after a mark that ends a sentence.
pub fn about(label: &str, sentence: &str) -> String {
    let colon = if label.ends_with(['?', '.', '!']) { "" } else { ":" };
    format!("{label}{colon} {sentence}")
}

/// Whose answers there are.
pub const WHOSE: [(Scope, &str); 2] =
    [(Scope::Person, "Jouw eigen antwoorden"), (Scope::Region, "De antwoorden van jullie regio samen")];

/// Who reads answers of this scope, as sentences; made from the rights table.
pub fn who_reads(scope: Scope) -> Vec<String> {
    let found = readers(scope, None);
    let has = |reader| found.contains(&reader);
    let mut sentences = Vec::new();
    if has(Reader::ColleagueAtOnce) {
        sentences.push("Heb je een collega-trekker? Die leest nu al mee.".to_owned());
    }
    if has(Reader::ColleagueOnceSent) {
        sentences.push(
            "Heb je een collega-trekker? Die leest wat je instuurde zodra jullie allebei hebben ingestuurd, en anders \
             als de ronde gesloten is."
                .to_owned(),
        );
    }
    let later = [
        (Reader::CoordinationGroup, "de coördinatiegroep"),
        (Reader::OtherRegions, "de trekkers van de andere regio’s"),
        (Reader::Partners, "de partners (zoals RIVM en CPZ)"),
    ];
    let later: Vec<&str> = later.into_iter().filter(|(reader, _)| has(*reader)).map(|(_, words)| words).collect();
    if !later.is_empty() {
        let names = match scope {
            Scope::Person => " Alleen je eigen regio en de coördinatiegroep zien je naam erbij.",
            Scope::Region => "",
        };
        sentences.push(format!("Als de ronde gesloten is, lezen ook mee: {}.{names}", listed(&later)));
    }
    sentences
}

/// What was typed, as texts to read: the answer in words, or as it was typed when it is none, and the remark.
pub fn typed(format: &'static SurveyFormat, scope: Scope, question: &Question, typed: &Typed) -> Vec<String> {
    let value = match check(format, question, typed) {
        Ok(Some(answer)) => answer.value.words(format, scope, question),
        _ => typed.value.join(", "),
    };
    [value, typed.remark.clone()].into_iter().filter(|text| !text.trim().is_empty()).collect()
}

/// Who reads a text: its writer chooses.
pub const TEXT_READERS: &str =
    "Bij elke tekst kies je zelf: iedereen in het netwerk, of alleen je regio en de coördinatiegroep.";

/// Who reads the texts of a section, when it has any: their writer chooses.
pub fn who_reads_texts(section: &Section) -> Option<&'static str> {
    let has_texts = section.questions.iter().any(|question| question.kind == Kind::Text || question.remark);
    has_texts.then_some(TEXT_READERS)
}

/// Who reads a text shared so, in a few words.
pub fn who_reads_text(share: Share) -> &'static str {
    match share {
        Share::Network => "Iedereen in het netwerk",
        Share::Coordination => "Mijn regio en de coördinatiegroep",
    }
}

/// "a, b en c".
pub fn listed(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

/// What those who have sent in are told of answers of the region that do not count, or not as they were changed.
pub fn incomplete(views: &[QuestionView]) -> Option<String> {
    match views {
        [] => None,
        [one] => Some(format!("Het gedeelde antwoord bij “{}” {}", one.question.label, counts_not(one))),
        more => Some(format!("{} gedeelde antwoorden tellen nu niet of niet helemaal mee.", more.len())),
    }
}

/// What of a shared answer does not count: all of it, or the latest change.
pub fn counts_not(view: &QuestionView) -> &'static str {
    if view.answer.is_some() { "telt nog zonder je laatste wijziging." } else { "telt nu niet mee." }
}

/// What may be left to the colleague, or was when it was `sent`.
pub fn leftover(left: &Leftover, sent: bool) -> Option<String> {
    let Leftover { colleague, count } = left;
    let (what, them, it) = match count {
        0 => return None,
        1 => ("1 gedeeld antwoord is".to_owned(), "Dat", "Blijft het liggen, dan telt het"),
        _ => (format!("{count} gedeelde antwoorden zijn"), "Die", "Blijven ze liggen, dan tellen ze"),
    };
    let who = if sent {
        format!("{them} kan {colleague} nog aanvullen; jij ook.")
    } else {
        format!("{them} mag je laten liggen voor {colleague}.")
    };
    Some(format!("{what} nog niet ingevuld of bevestigd. {who} {it} niet mee."))
}

/// What to do about a problem.
pub fn problem(format: &SurveyFormat, question: &Question, scope: Scope, problem: &Problem) -> String {
    let unknown = format.unknown_label(scope);
    match &problem.kind {
        ProblemKind::Missing => missing(question, unknown),
        ProblemKind::Unconfirmed => "Kies “Klopt nog”, of pas het antwoord aan.".to_owned(),
        ProblemKind::NotALevel => format!("Kies een van de vijf zinnen, of “{unknown}”."),
        ProblemKind::NotAStep => format!("Kies een van de drie stappen, of “{unknown}”."),
        ProblemKind::NotACount { max } => format!("Vul een heel getal in van 0 tot en met {max}, of kies “{unknown}”."),
        ProblemKind::CountAndUnknown => format!("Vul een getal in, of kies “{unknown}”. Niet allebei."),
        ProblemKind::MoreThan { question: other, count } => {
            let label = format.question(other).map_or(other.as_str(), |(_, question)| question.label.as_str());
            format!("Vul hooguit {count} in: dat is jullie antwoord op “{label}”")
        }
        ProblemKind::NotAnOption => "Kies uit de antwoorden die hier staan.".to_owned(),
        ProblemKind::TooLong { max, length } => {
            format!("Maak je tekst korter: hij heeft {length} tekens, er passen er {max}. Er is niets weggegooid.")
        }
        ProblemKind::NotAShare => "Kies wie deze tekst mag lezen.".to_owned(),
        ProblemKind::ThemesWithoutText => "Schrijf een korte tekst bij de thema’s, of haal de thema’s weg.".to_owned(),
        ProblemKind::NotATheme => "Kies uit de thema’s die hier staan.".to_owned(),
        ProblemKind::ChangedMeanwhile => "Dit antwoord is intussen veranderd. Kies welk antwoord klopt.".to_owned(),
    }
}

fn missing(question: &Question, unknown: &str) -> String {
    match question.kind {
        Kind::Growth => format!("Kies een van de vijf zinnen, of “{unknown}”."),
        Kind::Step => format!("Kies een van de drie stappen, of “{unknown}”."),
        Kind::Count => format!("Vul een getal in, of kies “{unknown}”."),
        Kind::Choice => "Kies een antwoord.".to_owned(),
        Kind::Choices => "Kies een of meer antwoorden.".to_owned(),
        Kind::Text => "Schrijf hier een korte tekst.".to_owned(),
    }
}

/// How far a section is.
pub fn section_state(state: SectionState) -> &'static str {
    match state {
        SectionState::NotBegun => "Nog niet begonnen",
        SectionState::Busy => "Bezig",
        SectionState::Done => "Klaar",
    }
}

/// How far a colleague is.
pub fn progress(progress: Progress) -> &'static str {
    match progress {
        Progress::NotBegun => "is nog niet begonnen",
        Progress::Begun => "is bezig",
        Progress::SentIn => "heeft ingestuurd",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readers_are_named_in_full() {
        let person = who_reads(Scope::Person).join(" ");
        for reader in ["collega-trekker", "coördinatiegroep", "andere regio’s", "RIVM en CPZ"] {
            assert!(person.contains(reader), "{reader}");
        }
        assert!(person.contains("allebei hebben ingestuurd, en anders als de ronde gesloten is"));
        assert!(who_reads(Scope::Region)[0].contains("nu al"));
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(listed(&["a", "b", "c"]), "a, b en c");
        assert_eq!(listed(&["a"]), "a");
    }
}
