//! Quotation marks as readers see them.

use toml::Value;

/// Puts curly marks in every text of a file in which straight ones are typed.
pub(super) fn curl(value: &mut Value) {
    match value {
        Value::String(text) => *text = curly(text),
        Value::Array(values) => values.iter_mut().for_each(curl),
        Value::Table(table) => table.iter_mut().for_each(|(_, value)| curl(value)),
        _ => {}
    }
}

/// The text with ‘ ’ and “ ” for the straight marks in it; an apostrophe is ’, also at the beginning of a word such as ’s.
fn curly(text: &str) -> String {
    let mut before = ' ';
    let mut curled = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let opens = before.is_whitespace() || matches!(before, '(' | '‘' | '“');
        curled.push(match letter {
            '\'' if opens && !is_short(&text[at + 1..]) => '‘',
            '\'' => '’',
            '"' if opens => '“',
            '"' => '”',
            other => other,
        });
        before = letter;
    }
    curled
}

/// Whether a word of one letter begins here, as in "'s avonds" and "'t".
fn is_short(rest: &str) -> bool {
    let mut letters = rest.chars();
    matches!(letters.next(), Some('s' | 't' | 'n' | 'k')) && !letters.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_marks_become_curly_and_an_apostrophe_stays_one() {
        let cases = [
            ("andere regio's bieden?", "andere regio’s bieden?"),
            ("kies 'Klopt nog' of pas aan", "kies ‘Klopt nog’ of pas aan"),
            ("'Klopt nog', of ('anders')", "‘Klopt nog’, of (‘anders’)"),
            ("'s avonds in 't dorp", "’s avonds in ’t dorp"),
            ("zeg \"ja\".", "zeg “ja”."),
        ];
        for (typed, shown) in cases {
            assert_eq!(curly(typed), shown);
        }
    }
}
