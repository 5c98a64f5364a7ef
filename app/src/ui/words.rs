//! Words that depend on a count.

/// The word for one, or the word for another number: "stuurde" and "stuurden". Of "1 van de 25" the first number decides.
pub fn for_count(count: impl TryInto<u64>, one: &'static str, other: &'static str) -> &'static str {
    if count.try_into().is_ok_and(|count: u64| count == 1) { one } else { other }
}

#[cfg(test)]
mod tests {
    use super::for_count;

    #[test]
    fn only_one_is_singular() {
        let words = [0u32, 1, 2].map(|count| for_count(count, "stuurde", "stuurden"));
        assert_eq!(words, ["stuurden", "stuurde", "stuurden"]);
    }
}
