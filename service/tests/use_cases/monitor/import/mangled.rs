//! Whatever the bytes are: they are read to a table that holds together, or refused.

use super::book::{entries, zipped};
use super::read;
use proptest::prelude::*;
use service::monitor::import::{EXAMPLES, FileProblem, pack, unpack};

/// Some bytes go at a place, and others come.
type Cut = (prop::sample::Index, usize, Vec<u8>);

fn cuts() -> impl Strategy<Value = Vec<Cut>> {
    let signs = [
        "\"",
        ";",
        ",",
        "\n",
        "<",
        ">",
        "</row>",
        "<c r=\"XFD1048576\"><v>1</v></c>",
        "r=\"A0\"",
        "t=\"s\"",
        "<f/>",
        "\0",
        "\u{feff}",
    ];
    let signs = prop::sample::select(signs.to_vec()).prop_map(|sign| sign.as_bytes().to_vec());
    let put = prop_oneof![prop::collection::vec(any::<u8>(), 0..6), signs];
    prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, put), 1..6)
}

fn cut(mut bytes: Vec<u8>, cuts: &[Cut]) -> Vec<u8> {
    for (at, length, put) in cuts {
        let from = at.index(bytes.len() + 1);
        let until = (from + length).min(bytes.len());
        bytes.splice(from..until, put.iter().copied());
    }
    bytes
}

/// What was read holds together: it comes back from a form as it is, unless it does not fit in one.
fn holds(bytes: &[u8]) {
    let Ok(file) = read(bytes) else { return };
    match pack(&file) {
        Ok(field) => assert_eq!(unpack(&field), Some(file)),
        Err(problem) => assert_eq!(problem, FileProblem::TooMuchText),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2_000), kind in 0..3) {
        let begin = [b"".as_slice(), b"PK\x03\x04", b"\xff\xfe"][kind as usize];
        holds(&[begin, &bytes].concat());
    }

    #[test]
    fn any_text(text in "[a-c0-9;,\t\"\n\r é]{0,200}") {
        holds(text.as_bytes());
    }

    #[test]
    fn a_file_of_which_bytes_were_changed(which in 0..EXAMPLES.len(), cuts in cuts()) {
        holds(&cut(EXAMPLES[which].1.to_vec(), &cuts));
    }

    #[test]
    fn a_workbook_in_which_a_file_was_changed(which in 2..EXAMPLES.len(), entry in any::<prop::sample::Index>(), cuts in cuts()) {
        let mut all = entries(EXAMPLES[which].1);
        let at = entry.index(all.len());
        all[at].1 = cut(std::mem::take(&mut all[at].1), &cuts);
        holds(&zipped(&all));
    }

    #[test]
    fn a_field_of_which_characters_were_changed(which in 0..EXAMPLES.len(), cuts in cuts()) {
        let field = pack(&read(EXAMPLES[which].1).unwrap()).unwrap();
        let forged = cut(field.into_bytes(), &cuts);
        if let Some(file) = unpack(&String::from_utf8_lossy(&forged)) {
            prop_assert!(file.sheet.rows.iter().all(|row| row.len() == file.sheet.headings.len()));
        }
    }
}
