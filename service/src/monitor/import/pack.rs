//! The table on its way through the form: nothing is stored between the steps, and another server may answer the next one.
//!
//! Whoever has the form in hand can change the field, so what comes back is measured as if it were a new file.

use super::grid::{CELL_LIMIT, MOST_COLUMNS, MOST_ROWS};
use super::{FileProblem, ReadFile};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use std::collections::BTreeSet;
use std::io::{Read, Write};

/// So many characters of the field: the form holds other fields too, and may hold no more than `domain::survey::POST_LIMIT`.
pub const PACKED_LIMIT: usize = 180 * 1000;
/// So many bytes of JSON.
const UNPACKED_LIMIT: usize = 4 * 1024 * 1024;

/// The text of the hidden field.
///
/// # Errors
/// [`FileProblem::TooMuchText`].
pub fn pack(file: &ReadFile) -> Result<String, FileProblem> {
    let json = serde_json::to_vec(file).expect("texts and numbers can be written as JSON");
    if json.len() > UNPACKED_LIMIT {
        return Err(FileProblem::TooMuchText);
    }
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    let packed = encoder.write_all(&json).and_then(|()| encoder.finish()).expect("memory can be written");
    let text = URL_SAFE_NO_PAD.encode(packed);
    if text.len() > PACKED_LIMIT { Err(FileProblem::TooMuchText) } else { Ok(text) }
}

/// What stands in the field; `None` when [`pack`] did not make it.
pub fn unpack(field: &str) -> Option<ReadFile> {
    if field.len() > PACKED_LIMIT {
        return None;
    }
    let packed = URL_SAFE_NO_PAD.decode(field).ok()?;
    let mut json = Vec::new();
    DeflateDecoder::new(packed.as_slice()).take(UNPACKED_LIMIT as u64 + 1).read_to_end(&mut json).ok()?;
    if json.len() > UNPACKED_LIMIT {
        return None;
    }
    serde_json::from_slice(&json).ok().filter(fits)
}

/// Whether a file could have been read to this.
fn fits(file: &ReadFile) -> bool {
    let sheet = &file.sheet;
    let is_cell = |text: &String| text.chars().take(CELL_LIMIT + 1).count() <= CELL_LIMIT && !text.contains('\0');
    // A heading may have become longer by its number.
    let is_heading =
        |text: &String| !text.is_empty() && text.chars().count() <= CELL_LIMIT + 10 && !text.contains('\0');
    let different: BTreeSet<_> = sheet.headings.iter().collect();
    let is_few = |names: &[String], most| names.len() <= most && names.iter().all(is_cell);
    (2..=MOST_COLUMNS).contains(&sheet.headings.len())
        && (1..=MOST_ROWS).contains(&sheet.rows.len())
        && different.len() == sheet.headings.len()
        && sheet.numbers.len() == sheet.rows.len()
        && sheet.numbers.is_sorted_by(|one, next| one < next)
        && sheet.headings.iter().all(is_heading)
        && sheet.rows.iter().all(|row| row.len() == sheet.headings.len() && row.iter().all(is_cell))
        && is_cell(&file.name)
        && is_few(&file.other_sheets, ReadFile::MOST_NAMED)
        && is_few(&file.faulty, ReadFile::MOST_NAMED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::monitor::import::Sheet;
    use rand::rngs::StdRng;
    use rand::{Rng, SeedableRng};

    fn file(rows: usize, text: impl Fn(usize) -> String) -> ReadFile {
        let headings = vec!["Regio".to_owned(), "Trekker".to_owned()];
        let numbers = (2..rows + 2).collect();
        let rows = (0..rows).map(|row| vec![row.to_string(), text(row)]).collect();
        ReadFile {
            name: "lijst.csv".into(),
            sheet: Sheet { headings, rows, numbers },
            formulas: 1,
            cut: 2,
            faulty: vec!["B2".into()],
            other_sheets: vec!["Blad 2".into()],
        }
    }

    fn packed(json: &[u8]) -> String {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(json).unwrap();
        URL_SAFE_NO_PAD.encode(encoder.finish().unwrap())
    }

    #[test]
    fn what_was_packed_comes_back() {
        let file = file(MOST_ROWS, |row| format!("é{row}"));
        assert_eq!(unpack(&pack(&file).unwrap()), Some(file));
    }

    #[test]
    fn what_does_not_fit_in_a_form_is_refused() {
        // What cannot be packed smaller.
        let mut dice = StdRng::seed_from_u64(1);
        let mut noise = || (0..CELL_LIMIT).map(|_| char::from(dice.random_range(b'!'..=b'~'))).collect::<String>();
        let mut wide = file(0, |_| String::new());
        wide.sheet.rows = (0..MOST_ROWS).map(|_| vec![noise(), noise()]).collect();
        assert!(pack(&wide) == Err(FileProblem::TooMuchText));
        // Small when packed, and too large when unpacked again.
        wide.sheet.headings = (0..40).map(|at| at.to_string()).collect();
        wide.sheet.rows = vec![vec!["a".repeat(CELL_LIMIT); 40]; MOST_ROWS];
        assert!(pack(&wide) == Err(FileProblem::TooMuchText));
    }

    #[test]
    fn a_forged_field_is_none() {
        let good = file(3, |row| row.to_string());
        let mut forged = vec![String::new(), "geen base64!".into(), "AAAA".into(), packed(b"{}"), packed(b"[1")];
        forged.push("A".repeat(PACKED_LIMIT + 1));
        forged.push(packed(&vec![b' '; UNPACKED_LIMIT + 1]));
        let mut other = |change: fn(&mut ReadFile)| {
            let mut file = good.clone();
            change(&mut file);
            forged.push(packed(&serde_json::to_vec(&file).unwrap()));
        };
        other(|file| file.sheet.rows[1].push("x".into()));
        other(|file| file.sheet.rows.clear());
        other(|file| file.sheet.headings[1] = "Regio".into());
        other(|file| file.sheet.headings[1] = String::new());
        other(|file| file.sheet.rows[0][0] = "x".repeat(CELL_LIMIT + 1));
        other(|file| file.sheet.rows[0][0] = "\0".into());
        other(|file| file.sheet.rows = vec![vec![String::new(); 2]; MOST_ROWS + 1]);
        other(|file| file.name = "x".repeat(CELL_LIMIT + 1));
        other(|file| file.other_sheets = vec![String::new(); 1000]);
        for field in &forged {
            assert!(unpack(field).is_none(), "{}", &field[..field.len().min(80)]);
        }
        assert!(unpack(&packed(&serde_json::to_vec(&good).unwrap())).is_some());
    }
}
