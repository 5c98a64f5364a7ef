//! A page as a person reads it, for what a failing test says.

use super::form::{Kind, forms};
use super::html::{Piece, pieces, words};

/// The most that is told of one page, in letters.
const MOST: usize = 1_500;

/// The beginning of [`all_main_text`], for a failing test.
pub fn main_text(html: &str) -> String {
    all_main_text(html).chars().take(MOST).collect()
}

/// The words in `<main>`, or in the whole text when that has none, with single spaces between them.
pub fn all_main_text(html: &str) -> String {
    let (mut inside, mut all, mut main) = (false, String::new(), None::<String>);
    for piece in pieces(html) {
        match piece {
            Piece::Open(tag, _) if tag == "main" => inside = true,
            Piece::Close(tag) if tag == "main" => inside = false,
            Piece::Text(text) if inside => main.get_or_insert_default().extend([text.as_str(), " "]),
            Piece::Text(text) => all.extend([text.as_str(), " "]),
            Piece::Open(..) | Piece::Close(_) => {}
        }
    }
    words(&main.unwrap_or(all))
}

/// What the hidden field with this name in a form on the page holds.
pub fn hidden(html: &str, name: &str) -> Option<String> {
    value(html, name, Kind::Hidden)
}

/// What stands in the field or area with this name.
pub fn typed(html: &str, name: &str) -> Option<String> {
    value(html, name, Kind::Text)
}

fn value(html: &str, name: &str, kind: Kind) -> Option<String> {
    let mut controls = forms(html).into_iter().flat_map(|form| form.controls);
    controls.find(|control| control.name == name && control.kind == kind).map(|control| control.value)
}
