//! Where in a mail the calendar's part stands.

use super::Refusal;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::{Message, MessagePart, MimeHeaders};
use std::borrow::Cow;

/// How many parts a mail may have.
const MOST_PARTS: usize = 100;
/// How long a calendar may be, in bytes: an answer with its zone and a long comment is a twentieth of that.
const MOST: usize = 128 * 1024;
/// The last line of a calendar.
const END: &str = "END:VCALENDAR";

/// The text of the calendar, and the method that its part says it has. A mail that somebody passes on as a whole is not looked into.
///
/// # Errors
/// When there is none, it is too large, or it ends before its end.
pub(super) fn calendar<'a>(mail: &'a Message<'_>) -> Result<(Cow<'a, str>, Option<String>), Refusal> {
    if mail.parts.len() > MOST_PARTS {
        return Err(Refusal::TooLarge);
    }
    let ranked = mail.parts.iter().filter_map(|part| Some((rank(part)?, part)));
    let (_, part) = ranked.min_by_key(|(rank, _)| *rank).ok_or(Refusal::NoCalendar)?;
    if part.contents().len() > MOST {
        return Err(Refusal::TooLarge);
    }
    let text = text(part);
    let last = text.trim_end();
    let is_whole = last.get(last.len().saturating_sub(END.len())..).is_some_and(|last| last.eq_ignore_ascii_case(END));
    if !is_whole {
        return Err(Refusal::Malformed);
    }
    let method = part.content_type().and_then(|kind| kind.attribute("method")).map(str::to_owned);
    Ok((text, method))
}

/// How surely a part is the calendar's, the surest first: in place, as a file of that kind, as a file of that name.
fn rank(part: &MessagePart<'_>) -> Option<usize> {
    let kind = part.content_type();
    let is = |of: &str, sub: &str| {
        kind.is_some_and(|kind| {
            kind.ctype().eq_ignore_ascii_case(of) && kind.subtype().is_some_and(|found| found.eq_ignore_ascii_case(sub))
        })
    };
    let is_named = || part.attachment_name().is_some_and(|name| name.to_ascii_lowercase().ends_with(".ics"));
    [is("text", "calendar"), is("application", "ics"), is_named()].into_iter().position(|holds| holds)
}

/// The letters of a part. The parser reads those of a text; a file is bytes.
fn text<'a>(part: &'a MessagePart<'_>) -> Cow<'a, str> {
    if let Some(text) = part.text_contents() {
        return text.into();
    }
    let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
    match charset.and_then(|name| charset_decoder(name.as_bytes())) {
        Some(decode) => decode(part.contents()).into(),
        None => String::from_utf8_lossy(part.contents()),
    }
}
