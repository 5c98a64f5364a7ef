//! The style of a picture: that of the pages, with the colours of daylight filled in, as a file knows nothing of the portal's own style.

use std::collections::BTreeMap;
use std::sync::LazyLock;

const TOKENS: &str = include_str!("../../../../style/tokens.css");
const PARTS: [&str; 2] = [include_str!("../../../../style/growth.css"), include_str!("../../../../style/chart.css")];

/// The rules for what a drawing has in it.
pub(super) fn style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| PARTS.iter().map(|part| filled(rules(part))).collect());
    &STYLE
}

/// A colour of daylight by its name.
pub(super) fn colour(name: &str) -> &'static str {
    static COLOURS: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
        let root = TOKENS.split_once(":root {").map_or("", |(_, rest)| rest.split('}').next().unwrap_or_default());
        let tokens =
            root.lines().filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "));
        tokens.collect()
    });
    COLOURS.get(name).copied().unwrap_or("#000")
}

/// What stands before the first rule for a kind of screen.
fn rules(part: &str) -> &str {
    part.split("@media").next().unwrap_or_default()
}

fn filled(rules: &str) -> String {
    let (mut found, mut rest) = (String::with_capacity(rules.len()), rules);
    while let Some((before, after)) = rest.split_once("var(--") {
        let (name, after) = after.split_once(')').unwrap_or((after, ""));
        found.push_str(before);
        found.push_str(colour(name));
        rest = after;
    }
    found.push_str(rest);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_is_filled_in() {
        assert!(!style().contains("var(") && !style().contains("@media"), "{}", style());
        assert!(style().contains(".chart__line {\n  fill: none;\n  stroke: #17603f;"), "{}", style());
        assert!(style().contains(".g-soil") && style().matches('{').count() == style().matches('}').count());
    }
}
