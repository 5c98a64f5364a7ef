//! What in a free text looks like data of a person: a question is asked then, nothing is refused (rules, section 8: no data of
//! parents or children).

use crate::time::MONTHS;

/// What a text seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Personal {
    /// A citizen service number: nine digits that pass the eleven test.
    ServiceNumber,
    /// A telephone number.
    Phone,
    /// A day on which somebody was born.
    BirthDate,
}

/// How far behind the words "geboren" or "geb." a date may stand, in characters.
const NEAR: usize = 40;

/// What a text seems to hold, each once.
pub fn personal_in(text: &str) -> Vec<Personal> {
    let text = text.to_lowercase();
    let mut found: Vec<Personal> = runs(&text).flat_map(in_run).collect();
    if has_birth_date(&text) {
        found.push(Personal::BirthDate);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Every run of digits with signs between them, as people write numbers: "+31 6 1234 5678", "123.456.782".
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-' | '+' | '(' | ')' | '/');
    text.split(move |c: char| !is_part(c)).filter(|run| run.contains(|c: char| c.is_ascii_digit()))
}

/// What a run holds: another number may stand right before or behind it.
fn in_run(run: &str) -> Vec<Personal> {
    let groups: Vec<&str> = run.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let windows = (0..groups.len()).flat_map(|from| (from + 1..=groups.len().min(from + 5)).map(move |to| (from, to)));
    windows.filter_map(|(from, to)| of_groups(&groups[from..to])).collect()
}

fn of_groups(groups: &[&str]) -> Option<Personal> {
    let digits: Vec<u32> = groups.concat().chars().filter_map(|c| c.to_digit(10)).collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let written = matches!(lengths.as_slice(), [9] | [3, 3, 3] | [4, 2, 3]);
    if written && passes_eleven_test(&digits) {
        return Some(Personal::ServiceNumber);
    }
    let inland = digits.len() == 10 && digits[0] == 0 && digits[1] != 0 && lengths[0] > 1;
    let abroad = matches!(groups.first(), Some(&"31" | &"0031")) && (11..=14).contains(&digits.len());
    let together = groups.len() == 1
        && (groups[0].starts_with("0031") && digits.len() == 13 || groups[0].starts_with("316") && digits.len() == 11);
    (inland || abroad || together).then_some(Personal::Phone)
}

/// The eleven test of a citizen service number: weights nine to two, and minus one for the last digit.
fn passes_eleven_test(digits: &[u32]) -> bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i64 = weights.iter().zip(digits).map(|(weight, digit)| weight * i64::from(*digit)).sum();
    sum % 11 == 0 && digits.iter().any(|digit| *digit != 0)
}

/// A whole date right behind "geboren" or "geb.": a meeting has a date too.
fn has_birth_date(text: &str) -> bool {
    let words = ["geboren", "geb.", "geboortedatum", "geb "];
    words.iter().flat_map(|word| text.match_indices(word)).any(|(at, word)| {
        let rest: String = text[at + word.len()..].chars().take(NEAR).collect();
        has_date(&rest)
    })
}

fn has_date(text: &str) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let number = |word: &str, from: u32, to: u32| word.parse().is_ok_and(|it: u32| (from..=to).contains(&it));
    words.windows(3).any(|three| {
        let month = number(three[1], 1, 12) || MONTHS.contains(&three[1]);
        number(three[0], 1, 31)
            && month
            && (number(three[2], 1900, 2100) || three[2].len() == 2 && number(three[2], 0, 99))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_data_of_a_person_is_found_as_people_write_it() {
        for (text, expected) in [
            ("Haar BSN is 111222333.", vec![Personal::ServiceNumber]),
            ("bsn 123.456.782", vec![Personal::ServiceNumber]),
            ("Bel 06-12345678 of +31 20 123 4567", vec![Personal::Phone]),
            ("0612345678", vec![Personal::Phone]),
            ("(030) 234 56 78", vec![Personal::Phone]),
            ("Bel 06-12345678 (na 12 uur) of 0031612345678", vec![Personal::Phone]),
            ("06 12345678 / 030-2345678", vec![Personal::Phone]),
            ("zaal 12 111222333", vec![Personal::ServiceNumber]),
            ("een kind, geboren op 3 maart 2027", vec![Personal::BirthDate]),
            ("geb. 03-12-26, bsn 111222333", vec![Personal::ServiceNumber, Personal::BirthDate]),
        ] {
            assert_eq!(personal_in(text), expected, "{text}");
        }
    }

    #[test]
    fn what_regions_write_is_not() {
        for text in [
            "",
            "Op 9 februari 2027 komen we bij elkaar; 12 gemeenten, 34 organisaties.",
            "Het budget is 123456789 euro",
            "Postbus 2500, 3500 GM Utrecht",
            "In 2025-2026 waren er 14 kinderen geboren in onze regio.",
            "000000000",
            "Bijeenkomst 12-03-2027, zaal 1.204, 1e en 2e lijn; 10.000 inwoners, 24/7",
            "Tussen 2024 en 2026: 100, 200, 300 trajecten",
        ] {
            assert_eq!(personal_in(text), vec![], "{text}");
        }
    }

    #[test]
    fn no_text_is_too_odd() {
        for text in ["geb.", "geboren 🍀🍀🍀 31", &"0".repeat(20_000), &"geb. ".repeat(4_000), "١٢٣٤٥٦٧٨٩"]
        {
            personal_in(text);
        }
    }
}
