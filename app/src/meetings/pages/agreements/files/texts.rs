//! The words about the files of a meeting.

use crate::forms::{Name, Problem};
use crate::shell::NoFile;
use domain::meetings::material::{FILE_LIMIT, FileDescription, FileKind, FileTitle, LineProblem, MOST_FILES};
use service::meetings::agreements::{AgreementError, FileProblem};

/// The file.
pub(super) const FILE: Name = Name::new("bestand");
/// What it is called.
pub(super) const TITLE: Name = Name::new("titel");
/// What is to be seen on a picture.
pub(super) const DESCRIPTION: Name = Name::new("te-zien");

/// Which files a browser shows first.
pub(super) const ACCEPT: &str = ".pdf,.jpg,.jpeg,.png,.docx,.pptx,.xlsx,.odt,.odp,.ods";
pub(super) const NO_FILE: &str = "Kies een bestand.";
pub(super) const AGAIN: &str = "Kies het bestand nog een keer. Een browser onthoudt het niet.";
const NOT_DESCRIBED: &str = "Schrijf in een zin wat er op de foto te zien is, voor wie die niet kan zien.";

/// What a file may be.
pub(super) fn hint() -> String {
    format!(
        "Een pdf, een foto (jpg of png), of een bestand van Word, PowerPoint, Excel of LibreOffice. Hooguit {}.",
        most()
    )
}

fn most() -> String {
    format!("{} MB", FILE_LIMIT / (1024 * 1024))
}

/// Why there is no file.
pub(super) fn no_file(reason: NoFile) -> String {
    match reason {
        NoFile::TooLarge => problem(FileProblem::TooLarge),
        NoFile::Busy => "Er worden nu al bestanden verwerkt. Probeer het over een minuut nog eens.".into(),
    }
}

/// What to do about a file that is not taken.
fn problem(problem: FileProblem) -> String {
    match problem {
        FileProblem::Empty => "In dit bestand staat niets. Kijk of je het goede bestand koos.".into(),
        FileProblem::TooLarge => {
            format!("Dit bestand is te groot: het mag hooguit {} zijn. Bewaar dia’s als pdf, of maak plaatjes kleiner.", most())
        }
        FileProblem::NotAllowed => {
            "Dit soort bestand nemen we niet aan. Kies een pdf, een foto (jpg of png), of een bestand van Word, PowerPoint, Excel of LibreOffice.".into()
        }
        FileProblem::Macros => {
            "In dit bestand zitten macro’s. Bewaar het als gewoon document of als pdf, en kies dat.".into()
        }
        FileProblem::Broken => "Deze foto kunnen we niet lezen. Open hem op je computer en bewaar hem opnieuw.".into(),
        FileProblem::TooManyDots => "Deze foto is te groot om te verwerken. Maak hem eerst kleiner.".into(),
        FileProblem::Infected => {
            "De virusscanner vond iets in dit bestand. We hebben het niet bewaard. Laat je eigen computer ook nakijken.".into()
        }
        FileProblem::NotScanned => {
            "De virusscanner antwoordt nu niet. Er is niets bewaard. Probeer het later nog eens.".into()
        }
    }
}

/// What to do about a refusal, and at which field; `None` when no form can show it.
pub(super) fn refusal(error: &AgreementError) -> Option<(Name, Problem)> {
    Some(match error {
        AgreementError::File(found) => (FILE, problem(*found).into()),
        AgreementError::NotDescribed => (DESCRIPTION, NOT_DESCRIBED.into()),
        AgreementError::TooManyFiles => {
            (FILE, format!("Bij een bijeenkomst passen {MOST_FILES} bestanden. Haal er eerst een weg.").into())
        }
        other => return super::super::texts::refusal(other, FILE),
    })
}

/// Why words are no title.
pub(super) fn no_title(problem: LineProblem) -> Problem {
    match problem {
        LineProblem::Empty => "Schrijf op hoe het bestand heet.".into(),
        LineProblem::TooLong => Problem::TooLong(FileTitle::MOST),
    }
}

/// The description, which may be left out here.
pub(super) fn description(typed: &str) -> Result<FileDescription, Problem> {
    match FileDescription::parse(typed) {
        Err(LineProblem::Empty) => Ok(FileDescription::default()),
        Err(LineProblem::TooLong) => Err(Problem::TooLong(FileDescription::MOST)),
        Ok(description) => Ok(description),
    }
}

/// "pdf, 2,4 MB".
pub(super) fn kind_and_size(kind: FileKind, bytes: u64) -> String {
    let what = match kind {
        FileKind::Pdf => "pdf",
        FileKind::Jpeg | FileKind::Png => "foto",
        FileKind::Docx | FileKind::Odt => "tekst",
        FileKind::Pptx | FileKind::Odp => "dia’s",
        FileKind::Xlsx | FileKind::Ods => "werkmap",
    };
    let size = match bytes.div_ceil(1024) {
        kilobytes @ ..1000 => format!("{kilobytes} kB"),
        kilobytes => {
            let tenths = (kilobytes * 10).div_ceil(1024);
            format!("{},{} MB", tenths / 10, tenths % 10)
        }
    };
    format!("{what}, {size}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_told_in_kilobytes_and_megabytes() {
        let told = |bytes| kind_and_size(FileKind::Pdf, bytes);
        assert_eq!(told(1), "pdf, 1 kB");
        assert_eq!(told(700 << 10), "pdf, 700 kB");
        assert_eq!(told(1 << 20), "pdf, 1,0 MB");
        assert_eq!(told(20 << 20), "pdf, 20,0 MB");
    }
}
