//! From an outbox row to a mail message: the headers that every mail of the portal carries.

use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, SinglePart};
use service::outbox::{Mail, SendError};

/// The headers that tell other machines that no person wrote this: no out-of-office answers, please (D10).
pub(super) const MACHINE_HEADERS: [(&str, &str); 2] =
    [("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All")];

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

/// The same on every attempt, so that a mail server can recognise a mail that was sent twice.
pub(super) fn message_id(mail: &Mail, from: &Mailbox) -> String {
    format!("<{}@{}>", mail.id, from.email.domain())
}

/// The message as SMTP carries it.
///
/// # Errors
/// [`SendError::Never`] when the address of the receiver cannot be used.
pub(super) fn build(mail: &Mail, from: &Mailbox) -> Result<Message, SendError> {
    let to: lettre::Address =
        mail.to.parse().map_err(|error| SendError::Never(format!("unusable address: {error}")))?;
    Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .date(mail.sent_at.into())
        .message_id(Some(message_id(mail, from)))
        .subject(mail.subject.clone())
        .header(AutoSubmitted)
        .header(SuppressResponse)
        // A single part, and no bare body: only then lettre says which version of MIME this is, without which a strict
        // reader shows the encoding instead of the letters.
        .singlepart(
            SinglePart::builder().header(ContentType::TEXT_PLAIN).header(encoding(&mail.body)).body(mail.body.clone()),
        )
        .map_err(|error| SendError::Never(format!("unusable mail: {error}")))
}

/// Plain Dutch text stays readable on the wire; letters that they may spoil, and lines that they may refuse, make it
/// quoted-printable.
fn encoding(body: &str) -> ContentTransferEncoding {
    if body.is_ascii() && body.lines().all(|line| line.len() < 900) {
        ContentTransferEncoding::SevenBit
    } else {
        ContentTransferEncoding::QuotedPrintable
    }
}
