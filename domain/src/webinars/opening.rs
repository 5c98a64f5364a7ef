//! What a coordinator says of a webinar that is open to people from outside.

use crate::text::{bare, clean};

/// The most places for people from outside.
pub const SEATS_MAX: u16 = 1000;
/// Longest text about a webinar, in characters.
const ABOUT_MAX: usize = 2000;
/// Longest link to the call, in bytes.
const LINK_MAX: usize = 500;

/// How many people from outside can come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seats(u16);

impl Seats {
    /// This number; `None` when it is not from 1 to [`SEATS_MAX`].
    pub fn new(number: u16) -> Option<Self> {
        (1..=SEATS_MAX).contains(&number).then_some(Self(number))
    }

    /// The number.
    pub fn number(self) -> u16 {
        self.0
    }
}

/// What a webinar is about, for everyone; may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About(String);

/// A text is longer than fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("longer than {} characters", Self::MAX)]
pub struct AboutTooLong;

impl AboutTooLong {
    /// The most characters that fit.
    pub const MAX: usize = ABOUT_MAX;
}

impl About {
    /// Reads it as somebody typed it.
    ///
    /// # Errors
    /// [`AboutTooLong`].
    pub fn parse(typed: &str) -> Result<Self, AboutTooLong> {
        let text = clean(typed);
        if text.chars().count() > ABOUT_MAX { Err(AboutTooLong) } else { Ok(Self(text)) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where the call is: an address of the web that begins with `https://`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallLink(String);

/// A text is no such address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no https address")]
pub struct NoCallLink;

impl CallLink {
    /// Reads the link as somebody pasted it; `None` when nothing was typed.
    ///
    /// # Errors
    /// [`NoCallLink`] for what is not one `https://` address.
    pub fn parse_optional(typed: &str) -> Result<Option<Self>, NoCallLink> {
        let text = bare(typed);
        if text.is_empty() {
            return Ok(None);
        }
        let host = text.strip_prefix("https://").ok_or(NoCallLink)?.split(['/', '?', '#']).next().unwrap_or_default();
        let is_plain =
            text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'`'));
        let is_host = host.contains('.') && !host.contains('@') && !host.starts_with('.') && !host.ends_with('.');
        if text.len() <= LINK_MAX && is_plain && is_host { Ok(Some(Self(text.to_owned()))) } else { Err(NoCallLink) }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_places_for_one_to_a_thousand() {
        assert_eq!(
            [0, 1, 1000, 1001].map(|number| Seats::new(number).map(Seats::number)),
            [None, Some(1), Some(1000), None]
        );
    }

    #[test]
    fn only_one_https_address_is_a_link_to_a_call() {
        let read = |text: &str| CallLink::parse_optional(text).map(|link| link.map(|it| it.as_str().to_owned()));
        let fine = "https://teams.microsoft.com/l/meetup-join/19%3ameeting?context=%7b%22Tid%22%7d";
        assert_eq!(read(&format!("  {fine}\u{200b} ")), Ok(Some(fine.to_owned())));
        assert_eq!(read(" "), Ok(None));
        for wrong in [
            "http://teams.example.nl/1",
            "javascript:alert(1)",
            "https://",
            "https://teams",
            "https://bank.nl@elders.example/",
            "https://teams.example.nl/een twee",
            "https://teams.example.nl/\"><script>",
            "teams.example.nl",
        ] {
            assert_eq!(read(wrong), Err(NoCallLink), "{wrong}");
        }
        assert_eq!(read(&format!("https://a.nl/{}", "x".repeat(500))), Err(NoCallLink));
    }
}
