//! The examples that the portal gives along: each is read whole.

use domain::survey::SurveyFormat;
use service::monitor::import::{EXAMPLES, ReadFile, example, pack, read_file};

fn file(name: &str) -> ReadFile {
    read_file(name, example(name).unwrap()).unwrap()
}

/// What stands in the column with this heading, row by row.
fn column<'f>(file: &'f ReadFile, heading: &str) -> Vec<&'f str> {
    let at = file.sheet.headings.iter().position(|known| known == heading);
    let at = at.unwrap_or_else(|| panic!("{heading} in {:?}", file.sheet.headings));
    file.sheet.rows.iter().map(|row| row[at].as_str()).collect()
}

#[test]
fn each_example_is_read_whole_and_fits_in_a_form() {
    for (name, _) in EXAMPLES {
        let file = file(name);
        assert_eq!((file.sheet.rows.len(), file.cut, file.faulty.len()), (14, 0, 0), "{name}");
        assert!(pack(&file).unwrap().len() < 20_000, "{name}");
        let regions = ["Regio", "regio", "Voor welke regio vul je dit in?"];
        let regions = regions.iter().find(|heading| file.sheet.headings.iter().any(|known| known == *heading)).unwrap();
        let mut regions = column(&file, regions);
        regions.dedup();
        let expected = [
            "Groningen",
            "Drenthe",
            "Twente",
            "Flevoland",
            "Utrecht",
            "Kennemerland",
            "Haaglanden",
            "Zeeland",
            "Zuid-Limburg",
        ];
        assert_eq!(regions, expected, "{name}");
    }
}

#[test]
fn codes_of_limesurvey() {
    let file = file("limesurvey-codes.csv");
    assert_eq!(file.sheet.headings.len(), 57);
    assert_eq!(column(&file, "p1trekkertoelichting")[2], "We wisselen net van trekker.\nDe nieuwe begint in januari.");
    assert!(column(&file, "p1trekker").iter().all(|code| ["A1", "A2", "A3", "A4", "A5", "A6"].contains(code)));
    assert!(column(&file, "f5domeinen[jgz]").iter().all(|tick| ["Y", ""].contains(tick)));
    let half: Vec<_> = column(&file, "submitdate").iter().map(|day| day.is_empty()).collect();
    assert_eq!(half.iter().filter(|is_half| **is_half).count(), 1);
    assert_eq!(
        (column(&file, "f8financiering")[6], column(&file, "f8financiering[other]")[6].is_empty()),
        ("-oth-", false)
    );
}

#[test]
fn full_answers_of_limesurvey() {
    let file = file("limesurvey-antwoorden.csv");
    assert_eq!(file.sheet.headings.len(), 57);
    has_every_question(&file, |question| question == "Wie zitten er aan tafel?");
    assert!(column(&file, "Wie zitten er aan tafel? [Huisartsen]").contains(&"Ja"));
    // Six questions have the same heading.
    assert_eq!(column(&file, "Wil je dit toelichten? (6)").len(), 14);
}

#[test]
fn microsoft_forms() {
    let file = file("microsoft-forms.xlsx");
    assert_eq!(file.sheet.headings[..5], ["Id", "Begintijd", "Tijd van voltooien", "E-mail", "Naam"]);
    has_every_question(&file, |_| false);
    assert_eq!(column(&file, "Begintijd")[0], "2023-11-06 16:25");
    assert!(column(&file, "Wie zitten er aan tafel?").iter().all(|joined| joined.ends_with(';')));
    assert_eq!((file.formulas, file.other_sheets.len()), (0, 0));
}

#[test]
fn a_list_made_by_hand() {
    let file = file("eigen-lijst.xlsx");
    assert_eq!(file.sheet.headings[..4], ["Regio", "Trekker", "Ingevuld op", "Stevige trekker"]);
    assert!(column(&file, "Stevige trekker").iter().all(|level| ["1", "2", "3", "4", "5", "?"].contains(level)));
    assert_eq!(column(&file, "Ingevuld op")[0], "2023-11-06");
    assert_eq!((file.formulas, file.other_sheets), (14, vec!["Uitleg".to_owned()]));
}

/// Every question of the questionnaire stands above a column, but those that are `elsewhere`.
fn has_every_question(file: &ReadFile, elsewhere: impl Fn(&str) -> bool) {
    let format = SurveyFormat::version(1).unwrap();
    for (_, question) in format.questions().filter(|(_, question)| !elsewhere(&question.label)) {
        // People type the apostrophe of a keyboard.
        assert!(file.sheet.headings.contains(&question.label.replace('’', "'")), "{}", question.label);
    }
}
