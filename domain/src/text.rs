//! Texts of more than one line, as people type them.

/// The text without what nobody sees: control characters other than line ends and tabs, which no database takes or no
/// reader shows, and the blanks around it.
pub fn clean(text: &str) -> String {
    let seen = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    text.chars().filter(seen).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_nobody_sees_goes() {
        assert_eq!(clean(" een\r\ntwee\0 \u{7}"), "een\ntwee");
    }
}
