//! Texts as people type and paste them.

/// The text with a line feed for every kind of line end: those of Windows and old Macs, and those that pages and word processors
/// put in (vertical tab, form feed, next line, line and paragraph separator).
pub fn line_ends(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars().map(|c| if is_line_end(c) { '\n' } else { c }).collect()
}

/// The text without what nobody sees: control characters other than line ends and tabs, which no database takes or no
/// reader shows, and the blanks around it. A text of invisible characters alone is no text.
pub fn clean(text: &str) -> String {
    let seen = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    bare(&line_ends(text).chars().filter(seen).collect::<String>()).to_owned()
}

/// The text without the blanks and the invisible characters around it: what comes along when an address or a number is
/// copied.
pub fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// Characters that nobody sees: soft hyphens, zero-width characters, marks of direction and of notes, tags, and the fillers and the
/// empty braille sign that look like a blank.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0001}'..='\u{E007F}')
        || matches!(c, '\u{115F}' | '\u{1160}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}')
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_goes() {
        assert_eq!(clean(" een\r\ntwee\0 \u{7}"), "een\ntwee");
    }

    #[test]
    fn every_kind_of_line_end_stays_one() {
        assert_eq!(
            clean("een\u{b}twee\u{c}drie\u{2028}vier\rvijf\r\nzes\u{85}zeven"),
            "een\ntwee\ndrie\nvier\nvijf\nzes\nzeven"
        );
    }

    #[test]
    fn invisible_characters_alone_are_no_text() {
        assert_eq!(clean("\u{200b} \u{ad}\n\u{feff}"), "");
        assert_eq!(bare("\u{feff}noor@ggd.nl\u{200b} "), "noor@ggd.nl");
        // Within a text they may mean something: how two signs join, where a word may break.
        assert_eq!(clean("kraam\u{ad}zorg"), "kraam\u{ad}zorg");
    }
}
