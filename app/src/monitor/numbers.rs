//! Numbers as people read them in Dutch.

const WORDS: [&str; 13] =
    ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

/// A count in running text: in words up to twelve, in figures above.
pub fn amount(count: u32) -> String {
    WORDS.get(count as usize).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

/// A number of halves: 3 becomes "1½".
pub fn halves(halves: u32) -> String {
    match (halves / 2, halves % 2) {
        (0, 1) => "½".to_owned(),
        (whole, 1) => format!("{whole}½"),
        (whole, _) => whole.to_string(),
    }
}

/// A number with at most two decimals and a comma: 3.875 becomes "3,88", 3.0 becomes "3".
pub fn decimal(number: f64) -> String {
    // Rounded half up, as people do: 2.625 is 2,63.
    let text = format!("{:.2}", (number * 100.0).round() / 100.0);
    text.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
}

/// A change in levels: "+0,5", "−0,25" or "0".
pub fn signed(number: f64) -> String {
    let sign = match number {
        n if n > 0.0 => "+",
        n if n < 0.0 => "−",
        _ => "",
    };
    format!("{sign}{}", decimal(number.abs()))
}

/// A coordinate in a drawing: one decimal is finer than a screen shows.
pub fn place(coordinate: f64) -> String {
    let text = format!("{coordinate:.1}");
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_and_decimals_are_written_the_dutch_way() {
        assert_eq!([0, 1, 2, 3, 21].map(halves), ["0", "½", "1", "1½", "10½"]);
        assert_eq!([3.0, 2.75, 2.625, -0.5].map(decimal), ["3", "2,75", "2,63", "-0,5"]);
        assert_eq!([12.0, 2.06].map(place), ["12", "2.1"]);
    }

    #[test]
    fn counts_are_words_up_to_twelve() {
        assert_eq!([1, 12, 13].map(amount), ["één", "twaalf", "13"]);
    }

    #[test]
    fn a_change_has_its_sign() {
        assert_eq!([0.5, -0.25, 0.0].map(signed), ["+0,5", "−0,25", "0"]);
    }
}
