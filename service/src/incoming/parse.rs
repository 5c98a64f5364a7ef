//! The parts of a mail, of one that does not bring down who reads it.

use mail_parser::{Message, MessageParser};

/// How many mails within mails within mails are looked at. Nobody sends so many; each one is kept inside the one around it, and a
/// hundred thousand of them would need more memory to be let go than a program has.
const MOST_WITHIN: usize = 100;

/// The parts of a mail; `None` when it is none, or one made to be too deep.
pub(crate) fn parsed(bytes: &[u8]) -> Option<Message<'_>> {
    if mails_within(bytes) > MOST_WITHIN { None } else { MessageParser::default().parse(bytes) }
}

/// At most so many mails stand within this one: each is announced as a part that is a message, or stands in a digest.
fn mails_within(bytes: &[u8]) -> usize {
    let announced = [&b"rfc822"[..], b"global", b"digest"];
    let begins =
        |rest: &[u8]| announced.iter().any(|word| rest.get(..6).is_some_and(|at| at.eq_ignore_ascii_case(word)));
    (0..bytes.len()).filter(|&at| begins(&bytes[at..])).count()
}
