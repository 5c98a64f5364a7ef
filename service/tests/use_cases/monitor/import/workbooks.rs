//! Workbooks as people make them.

use super::book::{book, replaced, rows};
use super::read;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use service::monitor::import::{FileProblem, MOST_COLUMNS, MOST_ROWS};

const TABLE: [&[&str]; 2] = [&["Regio", "Trekker", "Cijfers"], &["Twente", "3", "4"]];
const SHEET: &str = "xl/worksheets/sheet1.xml";

#[test]
fn cells_are_read_as_people_see_them() {
    let bytes = book(|sheet| {
        rows(sheet, 3, &[&["Regio", "Getal", "Half", "Dag", "Moment", "Vinkje", "Fout"]]);
        sheet.write_string(5, 0, " Twente\u{a0}").unwrap();
        sheet.write_number(5, 1, 3.0).unwrap();
        sheet.write_number(5, 2, 3.5).unwrap();
        let day = ExcelDateTime::from_ymd(2024, 5, 13).unwrap();
        sheet.write_datetime_with_format(5, 3, &day, &Format::new().set_num_format("d-m-yyyy")).unwrap();
        let moment = day.and_hms(10, 31, 0).unwrap();
        sheet.write_datetime_with_format(5, 4, &moment, &Format::new().set_num_format("d-m-yyyy hh:mm")).unwrap();
        sheet.write_boolean(5, 5, true).unwrap();
        sheet.write_formula(5, 6, Formula::new("=NA()").set_result("#N/A")).unwrap();
    });
    let file = read(&bytes).unwrap();
    assert_eq!(file.sheet.rows, [["Twente", "3", "3.5", "2024-05-13", "2024-05-13 10:31", "WAAR", ""]]);
    assert_eq!((file.formulas, file.faulty), (1, vec!["G6".to_owned()]));
    assert_eq!(file.name, "lijst.xlsx");
}

#[test]
fn the_outcome_of_a_formula_is_read_and_one_without_is_named() {
    let bytes = book(|sheet| {
        rows(sheet, 0, &TABLE);
        sheet.write_formula(1, 1, Formula::new("=1+2").set_result("3")).unwrap();
        sheet.write_formula(1, 2, Formula::new("=\"Kno\"&\"p\"").set_result("Knop")).unwrap();
    });
    let file = read(&bytes).unwrap();
    assert_eq!((file.sheet.rows[0].join("|"), file.formulas), ("Twente|3|Knop".to_owned(), 2));
    for empty in ["<v></v>", "<v/>", ""] {
        let without = replaced(&bytes, SHEET, "<v>3</v>", empty);
        assert_eq!(read(&without), Err(FileProblem::NoOutcome { cell: "B2".into() }), "{empty}");
    }
}

#[test]
fn merged_cells_of_the_table_are_named_and_others_are_nobodys_business() {
    let bytes = book(|sheet| {
        rows(sheet, 0, &TABLE);
        sheet.merge_range(0, 1, 0, 2, "Trekker", &Format::new()).unwrap();
        sheet.merge_range(1, 0, 4, 0, "Twente", &Format::new()).unwrap();
    });
    assert_eq!(read(&bytes), Err(FileProblem::Merged { cells: vec!["B1:C1".into(), "A2:A5".into()] }));
    let beside = book(|sheet| {
        rows(sheet, 0, &TABLE);
        sheet.merge_range(9, 5, 9, 7, "", &Format::new()).unwrap();
    });
    assert_eq!(read(&beside).unwrap().sheet.rows.len(), 1);
}

#[test]
fn a_title_above_the_headings_is_named_also_when_it_is_merged() {
    let bytes = book(|sheet| {
        sheet.merge_range(1, 0, 1, 2, "Zo staan de regio’s ervoor", &Format::new()).unwrap();
        rows(sheet, 3, &TABLE);
    });
    assert_eq!(read(&bytes), Err(FileProblem::TitleAbove { row: 2 }));
}

#[test]
fn the_first_sheet_with_something_in_it_is_read_and_the_others_are_named() {
    let mut made = Workbook::new();
    made.add_worksheet().set_name("Leeg").unwrap().set_column_width(0, 40).unwrap();
    made.add_worksheet().set_name("Geheim").unwrap().set_hidden(true).write_string(0, 0, "Niet voor jou").unwrap();
    rows(made.add_worksheet().set_name("Ronde 1").unwrap(), 0, &TABLE);
    made.add_worksheet().set_name("Ook leeg").unwrap();
    made.add_worksheet().set_name("Ronde 2").unwrap().write_number(700, 300, 1).unwrap();
    let file = read(&made.save_to_buffer().unwrap()).unwrap();
    assert_eq!((file.sheet.headings[2].as_str(), file.other_sheets), ("Cijfers", vec!["Ronde 2".to_owned()]));
    assert_eq!(read(&book(|_| ())), Err(FileProblem::Empty));
}

#[test]
fn only_cells_with_something_in_them_count() {
    let far = book(|sheet| {
        rows(sheet, 0, &TABLE);
        sheet.write_string(1_048_575, 16_383, "x").unwrap();
        for row in 2..5_000 {
            sheet.write_blank(row, 1, &Format::new().set_bold()).unwrap();
        }
    });
    let file = read(&far).unwrap();
    assert_eq!(
        (file.sheet.headings.join("|"), file.sheet.rows.len()),
        ("Regio|Trekker|Cijfers|Kolom XFD".to_owned(), 2)
    );
    let long = book(|sheet| (0..=MOST_ROWS as u32 + 1).for_each(|row| rows(sheet, row, &[&["a", "b"]])));
    assert_eq!(read(&long), Err(FileProblem::TooManyRows));
    let wide = book(|sheet| {
        (0..=MOST_COLUMNS as u16).for_each(|column| {
            sheet.write_string(0, column, "a").unwrap();
        })
    });
    assert_eq!(read(&wide), Err(FileProblem::TooManyColumns));
}
