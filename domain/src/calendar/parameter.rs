//! Texts in the place where a calendar has parameters, such as the name beside an address (RFC 6868).
//!
//! There a quotation mark ends the text, whatever stands before it, and nothing but a circumflex escapes.

use crate::text::line_ends;

/// The text as it may stand between quotation marks. What nobody sees goes. A backslash becomes a slash: it means itself here, but
/// many writers and readers of calendars take it for an escape, so that it would come back as two, or with the letter after it
/// gone.
pub fn write(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in line_ends(text).chars() {
        match c {
            '^' => written.push_str("^^"),
            '"' => written.push_str("^'"),
            '\n' => written.push_str("^n"),
            '\\' => written.push('/'),
            '\t' => written.push(' '),
            c if c.is_control() => {}
            c => written.push(c),
        }
    }
    written
}

/// The text that was written as `value`. A circumflex before anything else means itself.
pub fn read(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        let meant = match (c, rest.as_str().chars().next()) {
            ('^', Some('^')) => '^',
            ('^', Some('\'')) => '"',
            ('^', Some('n')) => '\n',
            _ => {
                text.push(c);
                continue;
            }
        };
        rest.next();
        text.push(meant);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_cannot_end_the_place_where_it_stands() {
        assert_eq!(write("Müller-van ’t Hof; GGD \"Zuid\" ^_^"), "Müller-van ’t Hof; GGD ^'Zuid^' ^^_^^");
        assert_eq!(write("twee\r\nregels\u{0}\u{7f}\u{85}C:\\x\ty"), "twee^nregels^nC:/x y");
        assert_eq!(read("^'^^'^n^x^"), "\"^'\n^x^");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again_and_ends_nowhere(text in "[^\\\\\\p{Cc}\u{2028}\u{2029}]{0,40}(\n[^\\\\\\p{Cc}\u{2028}\u{2029}]{0,9})?") {
            prop_assert_eq!(read(&write(&text)), text);
        }

        #[test]
        fn nothing_illegal_is_left(text in any::<String>()) {
            let written = write(&text);
            prop_assert!(!written.contains(|c: char| c.is_control() || matches!(c, '"' | '\\')), "{}", written);
        }
    }
}
