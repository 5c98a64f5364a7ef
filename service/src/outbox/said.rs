//! What mail servers say, as it is kept.

use domain::text::{is_invisible, line_ends};

/// How much of it is kept, in characters.
const MOST: usize = 300;

/// What a mail server says may name addresses, which the log and the table need not (login checklist, D17): that of the
/// recipient, however it is written, and those of others, such as whoever the mail was forwarded to. It may also hold signs that
/// would make other lines of it, turn them around, or show nothing.
pub(super) fn fit_to_keep(why: &str) -> String {
    let one_line = |c: char| if c.is_control() { ' ' } else { c };
    let seen: String = line_ends(why).chars().filter(|c| !is_invisible(*c)).map(one_line).collect();
    seen.split_inclusive(ends_word).flat_map(without_address).take(MOST).collect()
}

/// What stands around an address. Quotation marks can be part of one.
fn ends_word(c: char) -> bool {
    c.is_whitespace() || "<>()[],;:".contains(c)
}

/// A word with the signs that end it; one with an `@` is an address, or has one in it.
fn without_address(word: &str) -> impl Iterator<Item = char> {
    let bare = word.trim_end_matches(|c| c == '.' || ends_word(c));
    let shown = if bare.contains('@') { "…" } else { bare };
    shown.chars().chain(word[bare.len()..].chars())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_is_kept_whosever_it_is_and_however_it_is_written() {
        for (said, kept) in [
            ("550 5.1.1 <anna@ggd.example>: no such mailbox", "550 5.1.1 <…>: no such mailbox"),
            ("550 <Anna@GGD.example> unknown", "550 <…> unknown"),
            (
                "5.2.2 rfc822;prive.van.anna@elders.example (forwarded from anna@ggd.example) is full",
                "5.2.2 rfc822;… (forwarded from …) is full",
            ),
            ("to=<a@b.example>,\r\n\"anna\"@b.example", "to=<…>, …"),
            ("anna\u{200b}@ggd.example, a@b@c mailto:a@b", "…, … mailto:…"),
            ("421 4.3.0 not for a@b.example. Later...", "421 4.3.0 not for …. Later..."),
            ("", ""),
        ] {
            assert_eq!(fit_to_keep(said), kept);
        }
        assert_eq!(fit_to_keep(&"a@b ".repeat(100_000)), "… ".repeat(MOST / 2), "its length is that of what is kept");
    }
}
