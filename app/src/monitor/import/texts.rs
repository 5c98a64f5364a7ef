//! What is said about a file that was not read, and about what was read of it. Every sentence has a way on.

use super::names::{DATE, END, JOINED, PLACE, ROWS, START};
use crate::forms::Name;
use crate::shell::NoFile;
use crate::ui::{counted, for_count, listed};
use chrono::NaiveTime;
use domain::monitor::import::{Meaning, Problem, Why};
use domain::survey::SurveyFormat;
use domain::time;
use service::monitor::import::{CELL_LIMIT, FILE_LIMIT, FileProblem, ImportError, MOST_COLUMNS, MOST_ROWS, ReadFile};

/// No file was chosen.
pub(super) const NONE: &str = "Kies eerst een bestand.";
/// The field in which the table travels came back changed.
pub(super) const LOST: &str = "We zijn de inhoud van het bestand kwijt. Kies het bestand opnieuw.";
/// The last press came without the name of the round that it makes, which the page that comes back has.
pub(super) const PRESS_AGAIN: &str = "Er ging iets mis bij het versturen. Druk nog een keer op ‘Ronde inlezen’.";
/// So many rows are named by their numbers.
const NAMED: usize = 6;
const BUSY: &str = "Anderen zijn net bestanden aan het inlezen. Probeer het over een minuut opnieuw.";

/// How large a file may be, in words.
pub(super) fn most() -> String {
    format!("{} MB", FILE_LIMIT / (1024 * 1024))
}

/// Why there is no file.
pub(super) fn no_file(reason: NoFile) -> String {
    match reason {
        NoFile::TooLarge => problem(&FileProblem::TooLarge),
        NoFile::Busy => BUSY.to_owned(),
    }
}

/// What to do about a file that cannot be read.
pub(super) fn problem(problem: &FileProblem) -> String {
    match problem {
        FileProblem::TooLarge => {
            format!("Dit bestand is te groot: het mag hooguit {} zijn. Zet alleen de tabel in een nieuw bestand, zonder plaatjes.", most())
        }
        FileProblem::Empty => "In dit bestand staat niets. Kijk of je het goede bestand koos.".into(),
        FileProblem::OldWorkbook => {
            "Dit is een oude werkmap (.xls), of er zit een wachtwoord op. Open het bestand in Excel, haal het wachtwoord weg, kies Opslaan als en dan Excel-werkmap (.xlsx).".into()
        }
        FileProblem::OtherWorkbook => {
            "Dit soort werkmap kunnen we niet lezen. Open het bestand, kies Opslaan als en dan Excel-werkmap (.xlsx).".into()
        }
        FileProblem::NoTable => {
            "Dit is geen tabel die we kunnen lezen. Kies een Excel-werkmap (.xlsx), of een tekstbestand dat is opgeslagen als CSV UTF-8.".into()
        }
        FileProblem::Damaged => {
            "Deze werkmap is niet goed te lezen. Open het bestand in Excel, sla het op onder een andere naam, en kies dat bestand.".into()
        }
        FileProblem::Swollen => {
            "In deze werkmap zit veel meer dan een tabel. Kopieer alleen de tabel naar een nieuwe werkmap, en kies die.".into()
        }
        FileProblem::Macros => {
            "Deze werkmap heeft macro’s. Sla haar op als gewone werkmap: kies in Excel Opslaan als en dan Excel-werkmap (.xlsx).".into()
        }
        FileProblem::NoOutcome { cell } => {
            format!("In cel {cell} staat een formule zonder uitkomst. Open het bestand in Excel en sla het daar op, of typ in die cel zelf wat er moet staan.")
        }
        FileProblem::Merged { cells } => {
            format!("Er zijn cellen samengevoegd: {}. Splits ze in Excel, en zet in elke cel wat erin hoort.", listed(cells))
        }
        FileProblem::TitleAbove { row } => {
            format!("Rij {row} lijkt een titel, of de meeste koppen ontbreken. Zorg dat de koppen van de tabel bovenaan staan: haal weg wat erboven staat.")
        }
        FileProblem::OneColumn => {
            "We vinden maar één kolom. Sla de tabel op als Excel-werkmap (.xlsx), of zet in een CSV-bestand tussen de waarden een puntkomma.".into()
        }
        FileProblem::NoRows => "Er staan alleen koppen in dit bestand. Zet onder de koppen een rij voor elke inzending.".into(),
        FileProblem::TooManyRows => {
            format!("In dit bestand staan meer dan {MOST_ROWS} rijen. Haal de rijen weg die niet bij deze ronde horen.")
        }
        FileProblem::TooManyColumns => {
            format!("In dit bestand staan meer dan {MOST_COLUMNS} kolommen. Haal de kolommen weg waar geen antwoorden in staan.")
        }
        FileProblem::LongRow { row } => {
            format!("Rij {row} heeft meer waarden dan er koppen zijn. Misschien staat er een komma of puntkomma in een tekst. Sla de tabel op als Excel-werkmap (.xlsx), of zet die tekst tussen aanhalingstekens.")
        }
        FileProblem::OpenQuote { line } => {
            format!("Op regel {line} begint een tekst met een aanhalingsteken, en die tekst houdt niet op. Haal dat teken weg, of zet er ook een aan het eind.")
        }
        FileProblem::BrokenText => {
            "Een deel van de tekst in dit bestand is niet te lezen. Open het in Excel, kies Opslaan als en dan CSV UTF-8.".into()
        }
        FileProblem::TooMuchText => {
            "In deze tabel staat te veel tekst. Haal de kolommen met open antwoorden weg: die lezen we toch niet in.".into()
        }
    }
}

/// What was read: "14 rijen en 63 kolommen uit ‘lijst.csv’".
pub(super) fn what_was_read(file: &ReadFile) -> String {
    let rows = counted(file.sheet.rows.len(), "rij", "rijen");
    let columns = counted(file.sheet.headings.len(), "kolom", "kolommen");
    format!("{rows} en {columns} uit ‘{}’", file.name)
}

/// What is to be known about how it was read.
pub(super) fn notes(file: &ReadFile) -> Vec<String> {
    let mut notes = Vec::new();
    if file.formulas > 0 {
        let has = for_count(file.formulas, "cel heeft", "cellen hebben");
        notes.push(format!("{} {has} een formule. We lazen de uitkomst die in het bestand staat.", file.formulas));
    }
    if !file.faulty.is_empty() {
        let cells = for_count(file.faulty.len() as u64, "deze cel", "deze cellen");
        notes.push(format!("In {cells} staat een fout van Excel: {}. We lazen ze als leeg.", listed(&file.faulty)));
    }
    if file.cut > 0 {
        let was = for_count(file.cut, "cel was", "cellen waren");
        notes.push(format!(
            "{} {was} langer dan {CELL_LIMIT} tekens. Daarvan lazen we alleen het begin: antwoorden op open vragen lezen we toch niet in.",
            file.cut
        ));
    }
    if !file.other_sheets.is_empty() {
        let sheets = listed(&file.other_sheets);
        notes.push(format!(
            "We lazen alleen het eerste blad van de werkmap waar iets op staat. Niet gelezen: {sheets}."
        ));
    }
    notes
}

/// What keeps a table from being read in.
pub(super) fn reading_problem(problem: &Problem) -> String {
    match problem {
        Problem::NoRegionColumn => "Kies in welke kolom de regio staat.".to_owned(),
        Problem::NoQuestions => "Kies bij minstens één kolom welke vraag het is.".to_owned(),
        Problem::Twice(meaning) => {
            format!("Twee kolommen zijn allebei {}. Kies bij één daarvan iets anders.", meaning_words(meaning))
        }
        Problem::TooMany(..) => "Van een regio tellen te veel rijen mee. Kies welke we niet inlezen.".to_owned(),
        Problem::NoRows => {
            "Er blijft geen rij over om in te lezen. Kijk bij de kolommen of bij de regio’s wat er ontbreekt."
                .to_owned()
        }
    }
}

fn meaning_words(meaning: &Meaning) -> String {
    match meaning {
        Meaning::Ignored => "niets".to_owned(),
        Meaning::Region => "‘De regio’".to_owned(),
        Meaning::Person => "‘Wie het invulde’".to_owned(),
        Meaning::SentAt => "‘Wanneer het is ingevuld’".to_owned(),
        Meaning::Question(id) | Meaning::Option(id, _) => {
            let question = SurveyFormat::current().question(id);
            format!("‘{}’", question.map_or(id.as_str(), |(_, question)| &question.label))
        }
    }
}

/// More than two rows of a region would count.
pub(super) fn too_many(region: &str, rows: usize) -> String {
    format!("Van {region} staan er {rows} rijen in het bestand. Er tellen er hooguit twee. Kies welke we niet inlezen.")
}

/// Why a row does not count.
pub(super) fn left_out(number: usize, why: &Why) -> String {
    match why {
        Why::NoRegion => format!("Rij {number}: we weten niet van welke regio."),
        Why::NoAnswers => format!("Rij {number}: geen antwoord dat we inlezen."),
        Why::NotSent => format!("Rij {number}: niet ingestuurd, want er staat geen moment van invullen."),
        Why::Again(later) => format!("Rij {number}: dezelfde persoon staat ook in rij {later}. Die telt."),
        Why::Chosen => format!("Rij {number}: jij koos om die niet in te lezen."),
    }
}

/// The two rows of a region give different answers.
pub(super) fn differing(region: &str, question: &str, [taken, other]: [&str; 2]) -> String {
    format!("{region}, “{question}”: twee rijen verschillen. We nemen de laatste: {taken}. De andere zegt: {other}.")
}

/// The rows of which the moment of filling in cannot be read, and what that means for which one counts.
pub(super) fn undated(rows: &[usize]) -> String {
    let mut named: Vec<String> = rows.iter().take(NAMED).map(ToString::to_string).collect();
    match rows.len().saturating_sub(NAMED) {
        0 => {}
        1 => named.push("nog 1 rij".to_owned()),
        more => named.push(format!("nog {more} rijen")),
    }
    let of = for_count(rows.len() as u64, "rij", "de rijen");
    let was = for_count(rows.len() as u64, "die is", "die zijn");
    format!(
        "Van {of} {} kunnen we niet lezen wanneer {was} ingevuld. Daarom nemen we de volgorde van het bestand: van twee rijen van dezelfde persoon telt de onderste.",
        listed(&named)
    )
}

/// A number that is more than it can be.
pub(super) fn impossible(row: usize, question: &str, count: u32, most: u32) -> String {
    format!("Rij {row}, “{question}”: {count} kan niet, want het zijn er hooguit {most}. We laten dit leeg.")
}

/// What to do about a round that is not read in, and at which field; `None` when no form can show it.
pub(super) fn refusal(error: &ImportError) -> Option<(Name, String)> {
    Some(match error {
        ImportError::Date(_) => (DATE, "Kies een dag die al geweest is, vanaf 2018.".to_owned()),
        ImportError::AfterFirst(first) => {
            let day = time::full_date(*first);
            (DATE, format!("De eerste ronde van het portaal zelf hoort bij {day}. Kies een dag daarvoor."))
        }
        ImportError::Hours => (START, "Kies een eindtijd na de begintijd.".to_owned()),
        ImportError::SkippedStart(at) => (START, skipped(*at)),
        ImportError::SkippedEnd(at) => (END, skipped(*at)),
        ImportError::UnknownHost => (PLACE, "Deze regio is er niet meer. Kies een andere plek.".to_owned()),
        ImportError::UnknownRegion => {
            (JOINED, "Een van deze regio’s is er niet meer. Kies opnieuw welke regio’s meededen.".to_owned())
        }
        ImportError::NotUnderstood => {
            (ROWS, "We begrijpen het bestand niet meer zoals net. Bekijk het opnieuw.".to_owned())
        }
        ImportError::OtherRound(date) => {
            let day = time::full_date(*date);
            (
                DATE,
                format!(
                    "Bij de bijeenkomst van {day} is al een ronde. Kies een andere dag. Is die ronde ingelezen? Neem haar dan eerst terug."
                ),
            )
        }
        ImportError::Hidden | ImportError::Db(_) => return None,
    })
}

/// What to do about a time that no clock showed.
fn skipped(at: NaiveTime) -> String {
    let at = at.format("%H:%M");
    format!("{at} uur bestond niet: in die nacht ging de klok een uur vooruit. Kies een andere tijd.")
}

#[cfg(test)]
#[path = "texts_tests.rs"]
mod tests;
