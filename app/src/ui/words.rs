//! Words that depend on how many there are.

/// The word for one, or the word for another number: "stuurde" and "stuurden". Of "1 van de 25" the first number decides.
pub fn for_count(count: impl TryInto<u64>, one: &'static str, other: &'static str) -> &'static str {
    if count.try_into().is_ok_and(|count: u64| count == 1) { one } else { other }
}

/// "1 regio", "0 regio’s": a count as a figure, with what is counted.
pub fn counted(count: impl TryInto<u64> + Copy + std::fmt::Display, one: &'static str, other: &'static str) -> String {
    format!("{count} {}", for_count(count, one, other))
}

/// "a", "a en b", "a, b en c".
pub fn listed(parts: &[impl AsRef<str>]) -> String {
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    match parts.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

/// The text with its first letter as a capital. A capital has no accent: "één" becomes "Eén".
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| if first == 'é' { 'e' } else { first });
    first.map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Where a long word of the survey may break: not every browser knows how to break Dutch words.
const BREAKS: [(&str, &str); 5] = [
    ("samenwerkingsafspraken", "samenwerkings\u{AD}afspraken"),
    ("samenwerkingsverband", "samenwerkings\u{AD}verband"),
    ("Jeugdgezondheidszorg", "Jeugd\u{AD}gezondheidszorg"),
    ("maatschappelijk", "maatschap\u{AD}pelijk"),
    ("ervaringsdeskundigen", "ervarings\u{AD}deskundigen"),
];

/// The text with soft hyphens in its long words, for narrow columns.
pub fn breakable(text: &str) -> String {
    BREAKS.iter().fold(text.to_owned(), |text, (word, breaking)| text.replace(word, breaking))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_is_singular() {
        let words = [0u32, 1, 2].map(|count| for_count(count, "stuurde", "stuurden"));
        assert_eq!(words, ["stuurden", "stuurde", "stuurden"]);
        assert_eq!([0u32, 1, 2].map(|count| counted(count, "regio", "regio’s")), ["0 regio’s", "1 regio", "2 regio’s"]);
    }

    #[test]
    fn a_sentence_begins_with_a_capital_without_its_accent() {
        assert_eq!(["één", "negen", ""].map(capital), ["Eén", "Negen", ""]);
    }

    #[test]
    fn a_long_word_may_break() {
        assert_eq!(breakable("Goede samenwerkingsafspraken"), "Goede samenwerkings\u{AD}afspraken");
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(listed(&["a", "b", "c"]), "a, b en c");
        assert_eq!(listed(&["a"]), "a");
        assert_eq!(listed(&[""; 0]), "");
    }
}
