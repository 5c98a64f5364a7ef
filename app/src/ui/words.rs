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
    fn lists_read_as_sentences() {
        assert_eq!(listed(&["a", "b", "c"]), "a, b en c");
        assert_eq!(listed(&["a"]), "a");
        assert_eq!(listed(&[""; 0]), "");
    }
}
