//! What people read in the questionnaire.

use crate::ui::{for_count, listed};
use chrono::{DateTime, Utc};
use domain::survey::{
    Kind, Problem, ProblemKind, Question, Reader, Scope, Section, Share, SurveyFormat, Typed, check, readers,
};
use domain::time;
use service::rounds::RoundsAround;
use service::survey::{Leftover, QuestionView, SectionState};

/// The box that confirms the answer of last time.
pub(crate) const STILL_RIGHT: &str = "Klopt nog";

/// "om 14:03", with the day when that was not today: "op 3 maart om 14:03".
pub fn when(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    if time::day(at) == time::day(now) {
        format!("om {}", time::clock(at))
    } else {
        format!("op {}", time::date_and_clock(at))
    }
}

/// "Opgeslagen om 14:03".
pub fn saved_at(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    format!("Opgeslagen {}", when(at, now))
}

/// A sentence about a question: "Een stevige trekker: kies…", and a sentence of its own after a mark that ends one.
pub fn about(label: &str, sentence: &str) -> String {
    if label.ends_with(['?', '.', '!']) {
        return format!("{label} {sentence}");
    }
    let mut letters = sentence.chars();
    let first = letters.next().map(char::to_lowercase).into_iter().flatten();
    format!("{label}: {}", first.chain(letters).collect::<String>())
}

/// How many questions have an answer.
pub fn answered(done: usize, all: usize) -> String {
    let have = for_count(done, "heeft", "hebben");
    format!("{done} van de {all} vragen {have} een antwoord.")
}

/// Whose answers there are.
pub const WHOSE: [(Scope, &str); 2] =
    [(Scope::Person, "Jouw eigen antwoorden"), (Scope::Region, "De antwoorden van jullie regio samen")];

/// When the other trekker reads answers of this scope; made from the rights table, as all of this.
fn colleague_reads(scope: Scope) -> Option<&'static str> {
    let found = readers(scope, None);
    if found.contains(&Reader::ColleagueAtOnce) {
        return Some("Heb je een collega-trekker? Die leest nu al mee.");
    }
    found.contains(&Reader::ColleagueOnceSent).then_some(
        "Heb je een collega-trekker? Die leest je antwoorden zodra jullie allebei hebben ingestuurd. Stuurt een van jullie \
         niet in, dan pas als de ronde gesloten is.",
    )
}

/// Who reads answers of this scope once the round has closed.
fn others_read(scope: Scope) -> Option<String> {
    let found = readers(scope, None);
    let others = [
        (Reader::CoordinationGroup, "de coördinatiegroep"),
        (Reader::OtherRegions, "de trekkers van de andere regio’s"),
        (Reader::Partners, "de partners (zoals RIVM en CPZ)"),
    ];
    let others: Vec<&str> = others.into_iter().filter(|(it, _)| found.contains(it)).map(|(_, words)| words).collect();
    (!others.is_empty()).then(|| format!("Als de ronde gesloten is, lezen ook mee: {}.", listed(&others)))
}

/// Who sees a name beside answers of this scope.
fn names_read(scope: Scope) -> Option<&'static str> {
    (scope == Scope::Person).then_some("Alleen je eigen regio en de coördinatiegroep zien je naam erbij.")
}

/// Who reads answers of this scope, as sentences.
pub fn who_reads(scope: Scope) -> String {
    let others = others_read(scope);
    let sentences = [colleague_reads(scope), others.as_deref(), names_read(scope)];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Who reads what of a whole questionnaire: whose answers, and who reads them. What holds for all of them is told once, of
/// nobody's in particular.
pub fn who_reads_what(format: &SurveyFormat) -> Vec<(Option<&'static str>, String)> {
    let is_asked = |scope: Scope| format.sections.iter().any(|section| section.scope == scope);
    let scopes: Vec<_> = WHOSE.into_iter().filter(|(scope, _)| is_asked(*scope)).collect();
    let others: Vec<_> = scopes.iter().map(|(scope, _)| others_read(*scope)).collect();
    if others.windows(2).any(|two| two[0] != two[1]) {
        return scopes.into_iter().map(|(scope, whose)| (Some(whose), who_reads(scope))).collect();
    }
    let own = scopes.iter().filter_map(|(scope, whose)| Some((Some(*whose), colleague_reads(*scope)?.to_owned())));
    let names = scopes.iter().find_map(|(scope, _)| names_read(*scope));
    let all = [others.into_iter().next().flatten(), names.map(str::to_owned)];
    let all: Vec<String> = all.into_iter().flatten().collect();
    own.chain([(None, all.join(" "))]).collect()
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

/// What those who have sent in are told of answers of the region that do not count, or not as they were changed.
pub fn incomplete(views: &[QuestionView]) -> Option<String> {
    match views {
        [] => None,
        [one] => Some(format!("Het gezamenlijke antwoord bij “{}” {}", one.question.label, counts_not(one))),
        more => Some(format!("{} gezamenlijke antwoorden tellen nu niet of niet helemaal mee.", more.len())),
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
        1 => ("1 gezamenlijk antwoord is".to_owned(), "Dat", "Blijft het liggen, dan telt het"),
        _ => (format!("{count} gezamenlijke antwoorden zijn"), "Die", "Blijven ze liggen, dan tellen ze"),
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
        ProblemKind::NotAStep => format!("Kies een van de drie antwoorden, of “{unknown}”."),
        ProblemKind::NotACount { max } => format!("Vul een heel getal in van 0 tot en met {max}, of kies “{unknown}”."),
        ProblemKind::CountAndUnknown => format!("Vul een getal in, of kies “{unknown}”. Niet allebei."),
        ProblemKind::MoreThan { question: other, count } => {
            let label = format.question(other).map_or(other.as_str(), |(_, question)| question.label.as_str());
            format!("Vul hooguit {count} in: dat is jullie antwoord op “{label}”")
        }
        ProblemKind::NotAnOption => "Kies uit de antwoorden die hier staan.".to_owned(),
        ProblemKind::TooLong { max, length } => {
            format!("Maak je tekst korter: hooguit {max} tekens, nu zijn het er {length}. Er is niets weggegooid.")
        }
        ProblemKind::NotAShare => "Kies wie deze tekst mag lezen.".to_owned(),
        ProblemKind::ThemesWithoutText => "Schrijf een korte tekst bij de thema’s, of haal de thema’s weg.".to_owned(),
        ProblemKind::NotATheme => "Kies uit de thema’s die hier staan.".to_owned(),
        ProblemKind::ChangedMeanwhile => "Dit antwoord is intussen veranderd. Kies welk antwoord klopt.".to_owned(),
        ProblemKind::TypedWhileAway => {
            "Dit vulde je in toen je was uitgelogd. Klopt het? Sla het dan onderaan op.".to_owned()
        }
    }
}

fn missing(question: &Question, unknown: &str) -> String {
    match question.kind {
        Kind::Growth => format!("Kies een van de vijf zinnen, of “{unknown}”."),
        Kind::Step => format!("Kies een van de drie antwoorden, of “{unknown}”."),
        Kind::Count => format!("Vul een getal in, of kies “{unknown}”."),
        Kind::Choice => "Kies een antwoord.".to_owned(),
        Kind::Choices => "Kies een of meer antwoorden.".to_owned(),
        Kind::Text => "Schrijf hier een korte tekst.".to_owned(),
    }
}

/// While no round is open: which one closed last, and when the next one opens.
pub fn no_round(around: &RoundsAround) -> String {
    let last = around.last_meeting.map(|date| {
        format!("De vorige ronde is gesloten; die hoort bij de bijeenkomst van {}. ", time::full_date(date))
    });
    let next = match around.next_opens_at {
        Some(at) => format!("De volgende vragenlijst gaat open op {}.", time::date_and_clock(at)),
        None => "Zodra er een nieuwe vragenlijst gepland is, lees je hier wanneer die opengaat.".to_owned(),
    };
    last.unwrap_or_default() + &next
}

/// How far a section is.
pub fn section_state(state: SectionState) -> &'static str {
    match state {
        SectionState::NotBegun => "Nog niet begonnen",
        SectionState::Busy => "Bezig",
        SectionState::Done => "Klaar",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_about_a_question_fits_behind_its_words() {
        assert_eq!(
            about("Een stevige trekker", "Kies een van de vijf zinnen."),
            "Een stevige trekker: kies een van de vijf zinnen."
        );
        assert_eq!(about("Hoeveel gemeenten?", "Vul een getal in."), "Hoeveel gemeenten? Vul een getal in.");
        assert_eq!([answered(1, 30), answered(2, 30)].map(|words| words.contains("heeft")), [true, false]);
    }

    #[test]
    fn the_readers_are_named_in_full() {
        let person = who_reads(Scope::Person);
        for reader in ["collega-trekker", "coördinatiegroep", "andere regio’s", "RIVM en CPZ"] {
            assert!(person.contains(reader), "{reader}");
        }
        assert!(
            person
                .contains("allebei hebben ingestuurd. Stuurt een van jullie niet in, dan pas als de ronde gesloten is")
        );
        assert!(who_reads(Scope::Region).contains("nu al"));
        let what = who_reads_what(SurveyFormat::current());
        assert_eq!(what.iter().filter(|(_, words)| words.contains("RIVM en CPZ")).count(), 1, "{what:?}");
        for (scope, whose) in WHOSE {
            let own = what.iter().find(|(of, _)| *of == Some(whose)).map(|(_, words)| words.as_str());
            assert_eq!(own, colleague_reads(scope), "{whose}");
        }
    }
}
