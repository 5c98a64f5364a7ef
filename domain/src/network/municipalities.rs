//! The municipalities and the region that each lies in: for who wants to know where they belong.

use crate::ids::RegionId;
use crate::order::{by_name, same_letters};
use crate::text::bare;
use std::sync::LazyLock;

/// No municipality has a name of more characters; what is typed beyond that is no name.
pub const MOST_TYPED: usize = 60;
/// Of a name that is typed in part, so many letters tell something.
const FEWEST_LETTERS: usize = 2;

/// What people call a municipality whose official name is another one, by CBS code.
const CALLED: [(&str, &str); 2] = [("GM0518", "Den Haag"), ("GM0796", "Den Bosch")];

static ALL: LazyLock<Vec<Municipality>> = LazyLock::new(|| {
    let lines = include_str!("../../data/municipalities.csv").lines().filter(|line| !line.starts_with('#'));
    let mut all: Vec<Municipality> = lines.skip(1).filter_map(Municipality::read).collect();
    all.sort_by(|one, other| by_name(&one.name, &other.name));
    all
});

/// A municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// CBS code.
    pub code: &'static str,
    /// The name of Statistics Netherlands, such as "Bergen (NH.)".
    pub name: String,
    /// What people call it, when that is something else.
    pub called: Option<&'static str>,
    /// The region that it lies in.
    pub region: RegionId,
}

impl Municipality {
    /// A line of the file: `code,name,region`. A name may have commas (Nuenen, Gerwen en Nederwetten), code and region have none.
    fn read(line: &'static str) -> Option<Self> {
        let (code, rest) = line.split_once(',')?;
        let (name, region) = rest.rsplit_once(',')?;
        let called = CALLED.iter().find(|(of, _)| *of == code).map(|(_, called)| *called);
        Some(Self { code, name: name.replace('\'', "’"), called, region: RegionId::new(region) })
    }

    /// The name without what tells it from its namesakes: "Bergen".
    fn bare_name(&self) -> &str {
        self.name.split_once(" (").map_or(&self.name, |(name, _)| name)
    }

    fn is_called(&self, typed: &str) -> bool {
        [Some(self.name.as_str()), Some(self.bare_name()), self.called]
            .into_iter()
            .flatten()
            .any(|name| same_letters(name, typed))
    }

    /// Whether the name or a word of it begins with what was typed.
    fn begins_with(&self, typed: &str) -> bool {
        let letters = letters(typed);
        let names = [Some(self.name.as_str()), self.called];
        names.into_iter().flatten().flat_map(words_from).any(|rest| same_letters(beginning(rest, letters), typed))
    }
}

/// Every municipality, by name.
pub fn municipalities() -> &'static [Municipality] {
    &ALL
}

/// The municipalities of a region, by name; empty for a region that is none of the GGD regions.
pub fn municipalities_of(region: &RegionId) -> Vec<&'static Municipality> {
    ALL.iter().filter(|municipality| municipality.region == *region).collect()
}

/// The municipalities that somebody means, by name: those with this name, and when there are none those of which the name or a
/// word of it begins like this. Capitals, accents and marks do not count. Empty also for what can be no name.
pub fn find_municipalities(typed: &str) -> Vec<&'static Municipality> {
    let typed = bare(typed);
    let letters = letters(typed);
    if typed.chars().count() > MOST_TYPED || letters < FEWEST_LETTERS {
        return Vec::new();
    }
    let named: Vec<_> = ALL.iter().filter(|municipality| municipality.is_called(typed)).collect();
    if named.is_empty() { ALL.iter().filter(|municipality| municipality.begins_with(typed)).collect() } else { named }
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// The rest of the name from each of its words on.
fn words_from(name: &str) -> impl Iterator<Item = &str> {
    let starts = name.char_indices().filter(|(at, c)| {
        let before = name[..*at].chars().next_back();
        c.is_alphanumeric() && before.is_none_or(|before| !before.is_alphanumeric())
    });
    starts.map(|(at, _)| &name[at..])
}

/// As much of the text as has so many letters.
fn beginning(text: &str, letters: usize) -> &str {
    let mut ends = text.char_indices().filter(|(_, c)| c.is_alphanumeric()).map(|(at, c)| at + c.len_utf8());
    ends.nth(letters.saturating_sub(1)).map_or(text, |end| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::{starting_region, starting_regions};
    use proptest::prelude::*;

    fn found(typed: &str) -> Vec<&'static str> {
        find_municipalities(typed).into_iter().map(|it| it.name.as_str()).collect()
    }

    #[test]
    fn every_municipality_lies_in_a_region_and_every_region_has_some() {
        assert_eq!(municipalities().len(), 342);
        let lines = include_str!("../../data/municipalities.csv").lines().filter(|line| line.starts_with("GM")).count();
        assert_eq!(lines, 342);
        for municipality in municipalities() {
            assert!(starting_region(&municipality.region).is_some(), "{municipality:?}");
            assert!(municipality.name.chars().count() <= MOST_TYPED);
        }
        let of_each: Vec<usize> = starting_regions().iter().map(|region| municipalities_of(&region.id).len()).collect();
        assert!(of_each.iter().all(|count| *count > 0), "{of_each:?}");
        assert_eq!(of_each.iter().sum::<usize>(), 342);
    }

    #[test]
    fn a_name_is_found_as_people_type_it() {
        for typed in ["Nijmegen", " nijmegen ", "NIJMEGEN", "nijmégen"] {
            assert_eq!(found(typed), ["Nijmegen"], "{typed}");
        }
        assert_eq!(found("sudwest fryslan"), ["Súdwest-Fryslân"]);
        assert_eq!(found("den haag"), ["’s-Gravenhage"]);
        assert_eq!(found("'s-Hertogenbosch"), ["’s-Hertogenbosch"]);
        assert_eq!(found("Bergen"), ["Bergen (L.)", "Bergen (NH.)"]);
        assert_eq!(found("Utrecht"), ["Utrecht"]);
        assert_eq!(found("nuenen"), ["Nuenen, Gerwen en Nederwetten"]);
    }

    #[test]
    fn a_part_of_a_name_finds_all_that_begin_so() {
        assert_eq!(found("heuvel"), ["Utrechtse Heuvelrug"]);
        assert_eq!(found("alphen a"), ["Alphen aan den Rijn"]);
        assert_eq!(found("den hel"), ["Den Helder"]);
        assert!(found("den").len() > 1);
        assert_eq!(found("den bos"), ["’s-Hertogenbosch"]);
    }

    #[test]
    fn what_is_no_name_finds_nothing() {
        for typed in ["", " ", "a", "-", "Brussel", "%", "<script>", "\u{200b}", &"Nijmegen ".repeat(1000)] {
            assert!(found(typed).is_empty(), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn anything_may_be_typed(typed in "\\PC{0,80}") {
            find_municipalities(&typed);
        }

        #[test]
        fn every_name_finds_itself(place in 0..342usize) {
            let wanted = &municipalities()[place];
            prop_assert!(find_municipalities(&wanted.name).contains(&wanted));
        }
    }
}
