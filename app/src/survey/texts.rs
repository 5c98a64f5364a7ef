//! What people read in the questionnaire.

use super::short;
use crate::rounds::seen_now;
use crate::ui::{counted, for_count, listed};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::survey::{Kind, Personal, Problem, ProblemKind, Question, Scope, SurveyFormat, Typed, check};
use domain::time;
use service::rounds::{Progress, RoundsAround};
use service::survey::{Filling, Leftover, QuestionView};

/// What a post had that could not be kept as it was, by the word in the address after it.
pub(crate) fn notice(word: &str) -> Option<&'static str> {
    Some(match word {
        "vreemd" => {
            "Een deel van wat je stuurde, hoort niet bij deze pagina. Dat deel is niet opgeslagen, de rest wel."
        }
        "onleesbaar" => {
            "Een deel van je tekst konden we niet lezen. Daar staat nu een � in de tekst. Kijk de tekst na."
        }
        "teruggezet" => "Wat je invulde toen je was uitgelogd, staat er weer. Kijk het even na.",
        "te-groot" => {
            "Je tekst is te groot om op te slaan. Van deze pagina is nu niets opgeslagen. Alles staat hieronder nog. \
             Maak je tekst korter en sla opnieuw op."
        }
        _ => return None,
    })
}

/// What to do with a question that has a page to itself; said at the first.
pub(crate) const CHOOSE: &str = "Kies de zin die nu het best past. Het gaat om jouw eigen beeld.";
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

/// The same for the bar, which has room for a few words: "Opgeslagen om 14:03", or "Opgeslagen op 26 februari".
pub fn saved_briefly(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let day = time::day(at);
    if day == time::day(now) { saved_at(at, now) } else { format!("Opgeslagen op {}", time::day_month(day)) }
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

/// The month of an earlier round, for who reads at `now`: the year is told when it is another one.
pub fn month(date: NaiveDate, now: DateTime<Utc>) -> String {
    let words = time::month_year(date);
    match words.split_once(' ') {
        Some((month, _)) if date.year() == time::day(now).year() => month.to_owned(),
        _ => words,
    }
}

/// What counts as long as a change is not sent in, for who has sent in.
pub fn still_counts(filling: &Filling, now: DateTime<Utc>) -> Option<String> {
    let sent = when(filling.sent_at?, now);
    Some(format!("Wat je {sent} instuurde, telt tot je opnieuw instuurt."))
}

/// What the button says that confirms the rest in one go, when that is all or when some have an answer already.
pub fn rest(is_all: bool, since: &str, colleague: Option<&str>) -> (&'static str, String) {
    let seen = colleague.map(|name| format!(" {name} ziet dat jij dit bevestigde.")).unwrap_or_default();
    let (title, read) = match is_all {
        true => ("Klopt alles nog?", "ik las wat hierboven klaarstaat"),
        false => ("Klopt de rest ook nog?", "ik las ook de rest"),
    };
    (title, format!("Met deze knop zeg je: {read}, en daar is sinds {since} niets veranderd.{seen}"))
}

/// What was confirmed in one go.
pub fn rest_done(count: usize) -> String {
    let have = for_count(count, "antwoord is", "antwoorden zijn");
    format!("{count} {have} bevestigd.")
}

/// What others gave or confirmed by the time that the rest was: "Ingrid heeft intussen ingevuld: Taken en rollen."
pub fn meanwhile(views: &[&QuestionView]) -> Option<String> {
    // By who did what; a seat may have passed on meanwhile.
    let mut said: Vec<(String, Vec<&str>)> = Vec::new();
    for (view, last) in views.iter().filter_map(|view| Some((view, view.shared.as_ref()?.last.as_ref()?))) {
        let who = if last.by.is_empty() { "Je collega" } else { &last.by };
        let did = format!("{who} heeft intussen {}", if last.confirmed { "bevestigd" } else { "ingevuld" });
        match said.iter_mut().find(|(known, _)| *known == did) {
            Some((_, names)) => names.push(short::name(view.question)),
            None => said.push((did, vec![short::name(view.question)])),
        }
    }
    let sentences: Vec<String> = said.iter().map(|(did, names)| format!("{did}: {}.", listed(names))).collect();
    let stays = for_count(views.len(), "Dat antwoord blijft", "Die antwoorden blijven");
    (!sentences.is_empty()).then(|| format!("{} {stays} staan.", sentences.join(" ")))
}

/// On the page after a section that has gaps: nothing is refused.
pub fn left_open(step: usize, open: usize, all: usize) -> String {
    let questions = for_count(open, "vraag is", "vragen zijn");
    format!("Stap {step} is opgeslagen. {open} van de {all} {questions} nog leeg:")
}

/// What was typed, as texts to read: the answer in words, or as it was typed when it is none, and the remark.
pub fn typed(format: &'static SurveyFormat, scope: Scope, question: &Question, typed: &Typed) -> Vec<String> {
    let value = match check(format, question, typed) {
        Ok(Some(answer)) => answer.value.words(format, scope, question),
        _ => typed.value.join(", "),
    };
    [value, typed.remark.clone()].into_iter().filter(|text| !text.trim().is_empty()).collect()
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
        Some(at) => format!("De volgende vragenlijst gaat open op {}.", seen_now().date_and_clock(at)),
        None => "Zodra er een nieuwe vragenlijst gepland is, lees je hier wanneer die opengaat.".to_owned(),
    };
    last.unwrap_or_default() + &next
}

/// The question about a text that seems to hold data of a person; `None` when it holds none.
pub fn gentle(found: &[Personal]) -> Option<String> {
    let word = |it: &Personal| match it {
        Personal::ServiceNumber => "een burgerservicenummer",
        Personal::Phone => "een telefoonnummer",
        Personal::BirthDate => "een geboortedatum",
    };
    let words: Vec<&str> = found.iter().map(word).collect();
    (!words.is_empty()).then(|| {
        format!(
            "Staat hier {}? Schrijf liever geen gegevens van ouders of kinderen op. Je tekst is opgeslagen. Moet dit er echt in? \
             Dan kun je gewoon verder.",
            words.join(" of ")
        )
    })
}

/// "0 van de 30 ingevuld".
pub fn filled(done: usize, all: usize) -> String {
    format!("{done} van de {all} ingevuld")
}

/// Of who has sent in: how much of it was left empty. No fault: what is required was asked before.
pub fn left_empty(count: usize) -> String {
    match count {
        0 => "Ingestuurd. Je liet niets leeg.".to_owned(),
        _ => format!("Ingestuurd. {} liet je leeg:", counted(count, "vraag", "vragen")),
    }
}

/// What is left to do, and what the colleague did: "Hugo heeft ingestuurd. Jij moet nog: 12 eigen en 8 gezamenlijke vragen."
pub fn beside_colleague(filling: &Filling) -> Option<String> {
    let colleague = filling.colleague.as_ref()?;
    let name = &colleague.name;
    let done = match colleague.progress {
        Progress::SentIn => format!("{name} heeft ingestuurd."),
        Progress::Begun => format!("{name} is begonnen."),
        Progress::NotBegun => format!("{name} is nog niet begonnen."),
    };
    let theirs = filling.answered_by_colleague();
    let shared = match theirs {
        0 => String::new(),
        _ => format!(" {} van {name}.", counted(theirs, "gezamenlijk antwoord is", "gezamenlijke antwoorden zijn")),
    };
    let to_do = if filling.sent_at.is_none() { [to_do(filling), may_be_left(filling)] } else { [None, None] };
    let to_do: String = to_do.into_iter().flatten().map(|words| format!(" {words}")).collect();
    Some(format!("{done}{shared}{to_do}"))
}

/// "8 gezamenlijke vragen mag je laten liggen voor Ingrid."
fn may_be_left(filling: &Filling) -> Option<String> {
    let Leftover { colleague, count } = filling.leftover();
    let questions = counted(count, "gezamenlijke vraag", "gezamenlijke vragen");
    (count > 0).then(|| format!("{questions} mag je laten liggen voor {colleague}."))
}

/// "Jij moet nog: 12 eigen en 8 gezamenlijke vragen." What may be left is not among them.
pub fn to_do(filling: &Filling) -> Option<String> {
    let open = |scope| filling.open(scope);
    let (own, shared) = (open(Scope::Person), open(Scope::Region));
    let own_words = || counted(own, "eigen vraag", "eigen vragen");
    let shared_words = || counted(shared, "gezamenlijke vraag", "gezamenlijke vragen");
    let words = match (own, shared) {
        (0, 0) => return None,
        (_, 0) => own_words(),
        (0, _) => shared_words(),
        _ => format!("{own} eigen en {}", shared_words()),
    };
    Some(format!("Jij moet nog: {words}."))
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
}
