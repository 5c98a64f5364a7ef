//! Addresses in what people typed, so that a page and a mail can make them into links.

use crate::text::is_invisible;
use linkify::{LinkFinder, LinkKind};

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words, with everything that stood between and around them.
    Text(&'a str),
    /// An address that can be followed: it begins with `http://` or `https://`, in whatever case.
    Link(&'a str),
}

/// The text in parts, which together are the text as it was. Only an address of the web that names its scheme is a link: nothing is
/// guessed, and nothing else (`javascript:`, `mailto:`) becomes one. A full stop or a bracket that ends the sentence is no part of an
/// address.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]);
    let (mut found, mut from) = (Vec::new(), 0);
    for (start, piece) in pieces(text) {
        for link in finder.links(piece).filter(|link| is_of_the_web(link.as_str())) {
            let (begins, ends) = (start + link.start(), start + link.end());
            found.extend(words(&text[from..begins]));
            found.push(Part::Link(&text[begins..ends]));
            from = ends;
        }
    }
    found.extend(words(&text[from..]));
    found
}

/// The pieces between what no address goes on after, and where each begins. The finder takes every letter that is not of English into
/// an address, and so the blanks and quotation marks of word processors.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive(ends_an_address).scan(0, |from, piece| {
        let start = std::mem::replace(from, *from + piece.len());
        Some((start, piece.trim_end_matches(ends_an_address)))
    })
}

fn ends_an_address(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c) || matches!(c, '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '…')
}

fn words(text: &str) -> Option<Part<'_>> {
    (!text.is_empty()).then_some(Part::Text(text))
}

fn is_of_the_web(address: &str) -> bool {
    let scheme = address.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| ["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web)))
}

#[cfg(test)]
mod tests {
    use super::Part::{Link, Text};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_is_a_link_and_the_rest_are_words() {
        for (typed, expected) in [
            ("", vec![]),
            ("Neem een trui mee.", vec![Text("Neem een trui mee.")]),
            (
                "Meld je aan: https://pharos.nl/dag?a=1&b=2.\nTot dan!",
                vec![Text("Meld je aan: "), Link("https://pharos.nl/dag?a=1&b=2"), Text(".\nTot dan!")],
            ),
            (
                "(zie http://a.nl/b) HTTPS://C.nl",
                vec![Text("(zie "), Link("http://a.nl/b"), Text(") "), Link("HTTPS://C.nl")],
            ),
            ("https://nl.wikipedia.org/wiki/Bloem_(plant)", vec![Link("https://nl.wikipedia.org/wiki/Bloem_(plant)")]),
            ("“https://a.nl/één”\u{a0}en", vec![Text("“"), Link("https://a.nl/één"), Text("”\u{a0}en")]),
            ("<https://a.nl/\"onclick=x>", vec![Text("<"), Link("https://a.nl/"), Text("\"onclick=x>")]),
        ] {
            assert_eq!(parts(typed), expected, "{typed}");
        }
    }

    #[test]
    fn what_is_no_address_of_the_web_is_no_link() {
        for typed in [
            "javascript://a.nl/%0aalert(1)",
            "javascript:alert(1)",
            "data://a.nl",
            "ftp://a.nl",
            "mailto:a@a.nl",
            "a@a.nl",
            "www.pharos.nl",
            "https://",
            "https:// a.nl",
            "https://\u{a0}a.nl",
            "https://\u{202e}ln.a",
        ] {
            assert_eq!(parts(typed), [Text(typed)], "{typed}");
        }
    }

    proptest! {
        #[test]
        fn the_parts_together_are_the_text(typed in "(https?://|javascript:|[a-z./?&<>\"() \\n€’@:]|\\PC){0,40}") {
            let parts = parts(&typed);
            let text: String = parts.iter().map(|part| match part { Text(text) | Link(text) => *text }).collect();
            prop_assert_eq!(&text, &typed);
            for part in parts {
                match part {
                    Text(words) => prop_assert!(!words.is_empty()),
                    Link(address) => {
                        prop_assert!(is_of_the_web(address));
                        prop_assert!(!address.contains(|c: char| ends_an_address(c) || matches!(c, '"' | '<' | '>')));
                    }
                }
            }
        }
    }
}
