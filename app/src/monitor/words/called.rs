//! What a text is called where its words are not in sight: in the names of its buttons.

use service::monitor::words::FoundText;
use std::collections::BTreeMap;

/// So many letters of a text are in its name.
const LETTERS: usize = 40;

/// What each of these texts is called, no two alike: the region, and how the text begins.
pub(super) fn called(texts: &[FoundText]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let called = |text: &FoundText| {
        let name = format!("{}, “{}”", text.region_name, begin(&text.text));
        let times = seen.entry(name.clone()).or_default();
        *times += 1;
        if *times > 1 { format!("{name} (nummer {times})") } else { name }
    };
    texts.iter().map(called).collect()
}

/// How a text begins: whole words, as many as fit.
fn begin(text: &str) -> String {
    let mut found = String::new();
    for word in text.split_whitespace() {
        let more = if found.is_empty() { word.to_owned() } else { format!("{found} {word}") };
        if more.chars().count() > LETTERS {
            let cut: String = word.chars().take(LETTERS).collect();
            return format!("{}…", if found.is_empty() { cut } else { found });
        }
        found = more;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_begins_with_whole_words() {
        assert_eq!(begin("Kort\n en  goed."), "Kort en goed.");
        assert_eq!(
            begin("We hebben met de verloskundigen en de gemeente afgesproken"),
            "We hebben met de verloskundigen en de…"
        );
        assert_eq!(begin(&"a".repeat(90)), format!("{}…", "a".repeat(LETTERS)));
        assert_eq!(begin(""), "");
    }
}
