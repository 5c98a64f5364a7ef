//! What people typed, in a letter: their lines stay lines, and addresses of the web can be followed.

use super::Words;
use domain::links::{self, Part};
use domain::text::clean;

/// Rows that say what somebody typed after `name`: on the same row when it is one line, and otherwise on rows of their own.
pub(super) fn rows(name: &str, text: &str) -> Vec<Words> {
    let text = clean(text);
    let mut lines: Vec<&str> = text.lines().map(str::trim).collect();
    // Of several empty lines one stays.
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    if let [line] = lines[..] {
        return vec![add(Words::from(format!("{name}: ")), line)];
    }
    let lines = lines.into_iter().map(|line| add(Words::default(), line));
    std::iter::once(Words::from(format!("{name}:"))).chain(lines).collect()
}

/// The words, and then a line that somebody typed.
fn add(words: Words, line: &str) -> Words {
    links::parts(line).into_iter().fold(words, |words, part| match part {
        Part::Text(text) => words.and(text),
        Part::Link(address) => words.link(address),
    })
}
