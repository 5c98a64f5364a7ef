//! What goes along with a letter.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What goes along with a letter; most have nothing.
///
/// The outbox stores it as JSON. A part that this release does not know is an error and not left out: the mail then waits for a
/// server that does know it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    /// What a calendar understands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<CalendarPart>,
    /// Files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// An appointment in the form that calendars read (RFC 5545, RFC 6047).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarPart {
    /// What the calendar is asked to do: the same as the `METHOD` in the text.
    pub method: CalendarMethod,
    /// The whole `VCALENDAR`, with CRLF at the end of each line.
    pub ics: String,
}

/// What a calendar is asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum CalendarMethod {
    /// Put this in, or change it.
    Request,
    /// Take this out.
    Cancel,
    /// Show this; nobody is asked to come.
    Publish,
}

impl CalendarMethod {
    /// As it stands in the header of the part.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
            Self::Publish => "PUBLISH",
        }
    }
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// The name under which it is saved.
    pub file_name: String,
    /// Its kind, such as `application/pdf`.
    pub content_type: String,
    /// What is in it.
    #[serde(serialize_with = "as_base64", deserialize_with = "from_base64")]
    pub bytes: Vec<u8>,
}

impl Parts {
    /// As the outbox stores them; `None` when there are none.
    pub(crate) fn to_stored(&self) -> Option<String> {
        let is_empty = self.calendar.is_none() && self.attachments.is_empty();
        (!is_empty).then(|| serde_json::to_string(self).expect("texts and numbers are fit for JSON"))
    }

    /// What the outbox stored.
    ///
    /// # Errors
    /// For what this release does not know.
    pub(crate) fn from_stored(stored: Option<&str>) -> Result<Self, serde_json::Error> {
        stored.map_or_else(|| Ok(Self::default()), serde_json::from_str)
    }
}

fn as_base64<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&STANDARD.encode(bytes))
}

fn from_base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(deserializer)?;
    STANDARD.decode(text).map_err(serde::de::Error::custom)
}
