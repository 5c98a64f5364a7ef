//! From a mail of the outbox to the bytes that go out: the same for every way of sending.

use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{
    Attachment, Body, Mailbox, Message, MessageBuilder, MultiPart, MultiPartBuilder, MultiPartKind, SinglePart,
};
use service::mails::{CalendarPart, Parts};
use service::outbox::{Mail, SendError};

/// The headers that tell other machines that no person wrote this: no out-of-office answers and no receipts, please (D10). `All` would
/// ask Exchange to keep it to itself as well when a mail cannot be delivered.
const MACHINE_HEADERS: [(&str, &str); 2] =
    [("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply")];

macro_rules! fixed_header {
    ($name:ident, $index:expr) => {
        #[derive(Clone)]
        struct $name;
        impl Header for $name {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str(MACHINE_HEADERS[$index].0)
            }
            fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self)
            }
            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), MACHINE_HEADERS[$index].1.to_owned())
            }
        }
    };
}

fixed_header!(AutoSubmitted, 0);
fixed_header!(SuppressResponse, 1);

/// A mail on the wire.
pub(super) struct Outgoing {
    /// From whom to whom.
    pub(super) envelope: Envelope,
    /// Headers and parts, in ASCII, with CRLF at the end of each line.
    pub(super) bytes: Vec<u8>,
}

/// The mail as it goes out from `from`. The same mail gives the same bytes each time, but for the date.
///
/// # Errors
/// [`SendError::Never`] when the address of the receiver, or a part, cannot be used.
pub(super) fn build(mail: &Mail, from: &Mailbox) -> Result<Outgoing, SendError> {
    let to: lettre::Address =
        mail.to.parse().map_err(|error| SendError::Never(format!("unusable address: {error}")))?;
    let head = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .date(mail.sent_at.into())
        // The same on every attempt, so that a mail server can recognise a mail that was sent twice.
        .message_id(Some(format!("<{}@{}>", mail.id, from.email.domain())))
        // A line break would begin another header.
        .subject(mail.subject.replace(char::is_control, " "))
        .header(AutoSubmitted)
        .header(SuppressResponse);
    let message = body(head, mail)?.map_err(|error| SendError::Never(format!("unusable mail: {error}")))?;
    Ok(Outgoing { envelope: message.envelope().clone(), bytes: message.formatted() })
}

/// Text alone, text and HTML, and around those what else goes along:
///
/// ```text
/// mixed
///   alternative
///     text/plain, text/html, text/calendar     the last one that a program understands is the one that it shows
///   application/ics                            the same again, for who wants to save it
///   the other files
/// ```
fn body(head: MessageBuilder, mail: &Mail) -> Result<Result<Message, lettre::error::Error>, SendError> {
    let Parts { calendar, attachments } = &mail.parts;
    // A single part, and no bare body: only then lettre says which version of MIME this is, without which a strict
    // reader shows the encoding instead of the letters.
    let text = readable(ContentType::TEXT_PLAIN, &mail.text);
    if mail.html.is_none() && calendar.is_none() && attachments.is_empty() {
        return Ok(head.singlepart(text));
    }
    let html = mail.html.iter().map(|html| readable(ContentType::TEXT_HTML, html));
    let inline = calendar.iter().map(in_calendar).collect::<Result<Vec<_>, _>>()?;
    let alternatives = multipart(mail, MultiPartKind::Alternative, "alternative").singlepart(text);
    let alternatives = html.chain(inline).fold(alternatives, MultiPart::singlepart);
    let mut files = calendar.iter().map(as_file).collect::<Result<Vec<_>, _>>()?;
    for file in attachments {
        files.push(attached(&file.file_name, file.bytes.clone(), &file.content_type)?);
    }
    if files.is_empty() {
        return Ok(head.multipart(alternatives));
    }
    let mixed = multipart(mail, MultiPartKind::Mixed, "mixed").multipart(alternatives);
    Ok(head.multipart(files.into_iter().fold(mixed, MultiPart::singlepart)))
}

/// Letters that people may want to read in the bytes themselves, in lines that every mail server takes.
fn readable(kind: ContentType, text: &str) -> SinglePart {
    SinglePart::builder().header(kind).header(ContentTransferEncoding::QuotedPrintable).body(text.to_owned())
}

/// lettre would choose a boundary by chance. `=_` stands neither in quoted-printable nor in base64.
fn multipart(mail: &Mail, kind: MultiPartKind, name: &str) -> MultiPartBuilder {
    MultiPart::builder().kind(kind).boundary(format!("=_{name}_{}", mail.id.simple()))
}

/// What calendars read in place: in base64, so that nothing on the way changes where its lines end. A calendar refuses what asks for
/// one thing outside and for another inside (RFC 6047, section 2.4).
fn in_calendar(part: &CalendarPart) -> Result<SinglePart, SendError> {
    let inside = part.ics.split("\r\n").filter_map(|line| line.strip_prefix("METHOD:")).collect::<Vec<_>>();
    if inside != [part.method.as_str()] {
        return Err(SendError::Never(format!("a calendar of {:?} that says {inside:?}", part.method)));
    }
    let kind = kind(&format!("text/calendar; method={}; charset=UTF-8", part.method.as_str()))?;
    Ok(SinglePart::builder().header(kind).header(ContentTransferEncoding::Base64).body(part.ics.clone().into_bytes()))
}

fn as_file(part: &CalendarPart) -> Result<SinglePart, SendError> {
    // The name by which mail programs know that this is the invitation again, and old ones look for it in the kind.
    attached("invite.ics", part.ics.clone().into_bytes(), "application/ics; name=\"invite.ics\"")
}

fn attached(name: &str, bytes: Vec<u8>, content_type: &str) -> Result<SinglePart, SendError> {
    let bytes = Body::new_with_encoding(bytes, ContentTransferEncoding::Base64);
    let bytes = bytes.map_err(|_| SendError::Never("a file that cannot be encoded".to_owned()))?;
    let name = name.replace(|c: char| c.is_control() || matches!(c, '/' | '\\' | '"'), "_");
    Ok(Attachment::new(name).body(bytes, kind(content_type)?))
}

fn kind(text: &str) -> Result<ContentType, SendError> {
    ContentType::parse(text).map_err(|error| SendError::Never(format!("unusable kind of part {text}: {error}")))
}
