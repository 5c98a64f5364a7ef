//! The words of the charts of the network.

use super::series::Point;
use crate::ui::{counted, growth_word, growth_words};
use domain::monitor::{Change, Compared, GrowthResult, Level, Quartiles};

/// The word for how regions stand to the round before, after a number.
pub fn compared_words(compared: Compared) -> &'static str {
    match compared {
        Compared::Grew => "gegroeid",
        Compared::Stayed => "gelijk",
        Compared::Back => "terug",
        Compared::NotComparable => "niet vergelijkbaar",
    }
}

/// What the charts tell together: at how many of `all` principles more regions grew than went back.
pub fn of_charts(changes: &[(&str, Change)], all: usize) -> String {
    let ahead = changes.iter().filter(|(_, change)| change.net() > 0).count();
    match (changes.len(), ahead) {
        (0, _) => "Waar staan de regio’s?".to_owned(),
        (known, 0) if known == all => "Bij geen principe groeiden meer regio’s dan er teruggingen".to_owned(),
        (known, ahead) if known == all && ahead == all && all > 1 => {
            format!("Bij alle {all} principes groeiden meer regio’s dan er teruggingen")
        }
        (known, ahead) if known == all => {
            format!("Bij {ahead} van de {all} principes groeiden meer regio’s dan er teruggingen")
        }
        (known, ahead) => {
            let of = format!("{known} principes die te vergelijken zijn");
            format!("Bij {ahead} van de {of} groeiden meer regio’s dan er teruggingen")
        }
    }
}

/// Where the middle half of the regions stands at a principle, how many regions that is about, and why it is not about the others.
pub fn middle(point: &Point) -> String {
    let spread = &point.distribution;
    let known = format!("{} van {}", spread.n(), spread.active());
    let middle = match point.quartiles {
        Some(found) => format!("De helft {} ({known}).", half_words(&found)),
        None => format!("Niveau bekend: {known}."),
    };
    let without = without(spread.unknown, spread.missing).map(|words| format!(" {words}."));
    middle + &without.unwrap_or_default()
}

/// "1 weet het nog niet, 2 vulden dit niet in": what the dotted part of a bar holds, as these are two signs (rules, section 5). `None` where it
/// is not there.
pub fn without(unknown: u32, missing: u32) -> Option<String> {
    let unknown = (unknown > 0).then(|| format!("{} het nog niet", counted(unknown, "weet", "weten")));
    let missing = (missing > 0).then(|| format!("{} dit niet in", counted(missing, "vulde", "vulden")));
    let words: Vec<String> = unknown.into_iter().chain(missing).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// The middle region and the middle half in the words of the scale: to the nearest half and to the nearest level. The table has
/// the numbers.
pub(super) fn quartile_words(found: &Quartiles) -> String {
    format!("De helft van de regio’s {}", half_words(found))
}

/// The same after who it is about, for where there is little room.
fn half_words(found: &Quartiles) -> String {
    let middle = (found.median * 2.0).round() as u8;
    let at = if middle.is_multiple_of(2) { "op " } else { "" };
    let [first, third] = [found.first, found.third].map(|value| growth_word(value.round() as u8));
    let half = if first == third { format!("op {first}") } else { format!("tussen {first} en {third}") };
    format!("staat {half}, de middelste {at}{}", growth_words(middle))
}

/// The two answers of a region where they lie two levels apart or more: never averaged out of sight. The lower one first, so that the order
/// does not tell who gave which.
pub(super) fn far_apart(growth: &GrowthResult) -> Option<String> {
    if !growth.is_reason_to_talk() {
        return None;
    }
    let mut levels: Vec<Level> = growth.marks.iter().filter_map(|mark| mark.answer.level()).collect();
    levels.sort();
    let words: Vec<&str> = levels.into_iter().map(|level| growth_word(level.number())).collect();
    Some(words.join(" en "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(grew: u32, back: u32) -> Change {
        Change { n: grew + back, grew, stayed: 0, back, not_comparable: 0, median: None }
    }

    #[test]
    fn the_middle_is_told_in_the_words_of_the_scale() {
        let words = |first, median, third| quartile_words(&Quartiles { first, median, third });
        let told = "De helft van de regio’s staat tussen Plant en Knop, de middelste tussen Plant en Knop";
        assert_eq!(words(2.75, 3.25, 3.875), told);
        assert_eq!(words(3.0, 3.0, 3.25), "De helft van de regio’s staat op Plant, de middelste op Plant");
    }

    #[test]
    fn who_does_not_know_is_told_apart_from_who_filled_in_nothing() {
        assert_eq!(without(1, 2).as_deref(), Some("1 weet het nog niet, 2 vulden dit niet in"));
        assert_eq!(without(3, 0).as_deref(), Some("3 weten het nog niet"));
        assert_eq!((without(0, 1).as_deref(), without(0, 0)), (Some("1 vulde dit niet in"), None));
    }

    #[test]
    fn the_message_counts_only_what_is_known() {
        let changes = [("A", change(3, 1)), ("B", change(1, 1)), ("C", change(0, 4))];
        assert_eq!(of_charts(&changes, 3), "Bij 1 van de 3 principes groeiden meer regio’s dan er teruggingen");
        assert_eq!(of_charts(&changes[1..], 2), "Bij geen principe groeiden meer regio’s dan er teruggingen");
        assert!(of_charts(&changes, 6).starts_with("Bij 1 van de 3 principes die te vergelijken zijn groeiden"));
        let all = [("A", change(3, 1)), ("B", change(2, 1))];
        assert_eq!(of_charts(&all, 2), "Bij alle 2 principes groeiden meer regio’s dan er teruggingen");
        assert_eq!(of_charts(&[], 6), "Waar staan de regio’s?");
    }
}
