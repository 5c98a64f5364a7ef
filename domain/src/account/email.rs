//! An e-mail address that the portal can send to and compare.

use crate::text::bare;
use std::fmt;

/// Longest address that mail servers carry (RFC 5321: 256 octets with the angle brackets).
const MAX_LENGTH: usize = 254;
/// Longest part before the `@` (RFC 5321, section 4.5.3.1.1).
const MAX_LOCAL: usize = 64;

/// An e-mail address in lower case, made once at the edge with [`EmailAddress::parse`].
///
/// Only plain ASCII addresses without quotes or comments: those are what mail servers of
/// municipalities and ministries hand out, and nothing in them can break a mail header.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

/// Why a text is no e-mail address that we can send to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailProblem {
    /// Nothing was typed.
    #[error("no address was given")]
    Empty,
    /// The text does not have the shape `name@organisation.nl`.
    #[error("the text is not an e-mail address")]
    Malformed,
}

impl EmailAddress {
    /// Reads an address as people type or paste it: what stands around it unseen and capitals do not matter.
    ///
    /// # Errors
    /// [`EmailProblem`] when nothing was typed, or when it is not an address.
    pub fn parse(text: &str) -> Result<Self, EmailProblem> {
        let text = bare(text).to_ascii_lowercase();
        if text.is_empty() {
            return Err(EmailProblem::Empty);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailProblem::Malformed)?;
        if text.len() <= MAX_LENGTH && is_local_part(local) && is_domain(domain) {
            Ok(Self(text))
        } else {
            Err(EmailProblem::Malformed)
        }
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_local_part(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    text.len() <= MAX_LOCAL && text.split('.').all(|atom| !atom.is_empty() && atom.chars().all(allowed))
}

fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last_is_name = text.rsplit('.').next().is_some_and(|last| last.chars().any(|c| c.is_ascii_alphabetic()));
    text.contains('.') && last_is_name && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ordinary_addresses_are_read_as_people_type_them() {
        for (typed, read) in [
            ("  Anna.de-Vries@GGD.Voorbeeld.EXAMPLE ", "anna.de-vries@ggd.voorbeeld.example"),
            ("a+b@c.nl", "a+b@c.nl"),
            ("o'neill@xn--caf-dma.example", "o'neill@xn--caf-dma.example"),
        ] {
            assert_eq!(EmailAddress::parse(typed).unwrap().as_str(), read);
        }
    }

    #[test]
    fn what_could_break_a_mail_header_or_is_no_address_is_refused() {
        assert_eq!(EmailAddress::parse(" \t"), Err(EmailProblem::Empty));
        let long_local = format!("{}@a.nl", "a".repeat(65));
        let long = format!("a@{}nl", "abcdefgh.".repeat(30));
        for typed in [
            "anna",
            "anna@",
            "@ggd.nl",
            "anna@ggd",
            "anna@ggd..nl",
            "a@b@c.nl",
            "a b@c.nl",
            "a@c.nl\r\nBcc: x@y.nl",
            "a..b@c.nl",
            ".a@c.nl",
            "a@-c.nl",
            "a@1.2.3.4",
            "\"a\"@c.nl",
            "<a@c.nl>",
            "a@c.nl,b@c.nl",
            "à@c.nl",
            &long_local,
            &long,
        ] {
            assert_eq!(EmailAddress::parse(typed), Err(EmailProblem::Malformed), "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_what_was_read_reads_the_same(typed in "\\PC{0,40}@?\\PC{0,40}") {
            if let Ok(address) = EmailAddress::parse(&typed) {
                prop_assert_eq!(EmailAddress::parse(address.as_str()), Ok(address.clone()));
                prop_assert!(!address.as_str().contains(char::is_whitespace));
            }
        }
    }
}
