//! What a letter consists of.

use super::{Attachment, CalendarPart, Parts};
use std::fmt;

/// How every letter ends.
pub(super) const SIGNATURE: [&str; 2] = ["Groet,", "het portaal van het landelijk lerend netwerk"];

/// What a letter is about; for the log and for the table of mails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The code to log in with.
    LoginCode,
    /// The code that confirms a new address.
    AddressCode,
    /// Somebody logged in after a long absence.
    SignedInAfterAbsence,
    /// An address was added.
    AddressAdded,
    /// Another address gets the mail.
    MailAddressChosen,
    /// An address was taken away.
    AddressRemoved,
    /// Somebody got a seat or a role.
    Invitation,
    /// A trekker proposes a successor.
    Successor,
    /// Somebody's seat ended.
    SeatEnded,
    /// Somebody's role ended.
    RoleEnded,
    /// The questionnaire waits.
    RoundReminder,
    /// The questionnaire can be filled in.
    RoundOpened,
    /// It stays open for longer.
    RoundExtended,
    /// It is open again.
    RoundReopened,
    /// Somebody sent in.
    SurveyReceipt,
    /// The results are there.
    ResultsThere,
    /// A meeting was made.
    MeetingMade,
    /// A meeting has another day, time or place.
    MeetingMoved,
    /// A meeting does not take place.
    MeetingCancelled,
    /// Somebody is not invited any more to a meeting that does take place.
    MeetingTakenOff,
    /// The minutes of a meeting are there.
    MinutesThere,
    /// Who changed their answer shortly before a meeting.
    LateAnswers,
    /// Somebody is asked to choose dates.
    PollAsks,
    /// They did not yet.
    PollReminds,
    /// How a date poll ended.
    PollEnds,
    /// The agenda of a meeting was published.
    AgendaThere,
    /// Somebody who was at a meeting did not say yet what they thought of it.
    EvaluationReminds,
    /// Somebody from outside asked for a place at a webinar, or asks for their link again.
    WebinarConfirm,
    /// They have a place.
    WebinarSeat,
    /// They wait for one.
    WebinarWaiting,
    /// One came free.
    WebinarOffer,
    /// Its day or hours are others.
    WebinarMoved,
    /// It does not take place.
    WebinarCancelled,
    /// They said that they do not come.
    WebinarWithdrawn,
    /// It is soon, and this is the link.
    WebinarReminds,
    /// What waits for the coordination group.
    Digest,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 36] = [
        Self::LoginCode,
        Self::AddressCode,
        Self::SignedInAfterAbsence,
        Self::AddressAdded,
        Self::MailAddressChosen,
        Self::AddressRemoved,
        Self::Invitation,
        Self::Successor,
        Self::SeatEnded,
        Self::RoleEnded,
        Self::RoundReminder,
        Self::RoundOpened,
        Self::RoundExtended,
        Self::RoundReopened,
        Self::SurveyReceipt,
        Self::ResultsThere,
        Self::MeetingMade,
        Self::MeetingMoved,
        Self::MeetingCancelled,
        Self::MeetingTakenOff,
        Self::MinutesThere,
        Self::LateAnswers,
        Self::Digest,
        Self::PollAsks,
        Self::PollReminds,
        Self::PollEnds,
        Self::AgendaThere,
        Self::EvaluationReminds,
        Self::WebinarConfirm,
        Self::WebinarSeat,
        Self::WebinarWaiting,
        Self::WebinarOffer,
        Self::WebinarMoved,
        Self::WebinarCancelled,
        Self::WebinarWithdrawn,
        Self::WebinarReminds,
    ];

    /// The kind that is stored under this text; `None` for one of a newer release.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The text under which mails of this kind are stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LoginCode => "login_code",
            Self::AddressCode => "address_code",
            Self::SignedInAfterAbsence => "signed_in_after_absence",
            Self::AddressAdded => "address_added",
            Self::MailAddressChosen => "mail_address_chosen",
            Self::AddressRemoved => "address_removed",
            Self::Invitation => "invitation",
            Self::Successor => "successor",
            Self::SeatEnded => "seat_ended",
            Self::RoleEnded => "role_ended",
            Self::RoundReminder => "round_reminder",
            Self::RoundOpened => "round_opened",
            Self::RoundExtended => "round_extended",
            Self::RoundReopened => "round_reopened",
            Self::SurveyReceipt => "survey_receipt",
            Self::ResultsThere => "results_there",
            Self::MeetingMade => "meeting_made",
            Self::MeetingMoved => "meeting_moved",
            Self::MeetingCancelled => "meeting_cancelled",
            Self::MeetingTakenOff => "meeting_taken_off",
            Self::PollAsks => "poll_asks",
            Self::PollReminds => "poll_reminds",
            Self::PollEnds => "poll_ends",
            Self::AgendaThere => "agenda_there",
            Self::EvaluationReminds => "evaluation_reminds",
            Self::MinutesThere => "minutes_there",
            Self::LateAnswers => "late_answers",
            Self::WebinarConfirm => "webinar_confirm",
            Self::WebinarSeat => "webinar_seat",
            Self::WebinarWaiting => "webinar_waiting",
            Self::WebinarOffer => "webinar_offer",
            Self::WebinarMoved => "webinar_moved",
            Self::WebinarCancelled => "webinar_cancelled",
            Self::WebinarWithdrawn => "webinar_withdrawn",
            Self::WebinarReminds => "webinar_reminds",
            Self::Digest => "digest",
        }
    }
}

/// One letter, to one person.
///
/// What people typed may be in it: no line break of theirs makes a header, or a line of its own but for what is told of a meeting
/// (`typed`), and nothing of it is read as HTML.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    kind: Kind,
    subject: String,
    pub(super) blocks: Vec<Block>,
    parts: Parts,
}

/// A piece of a letter, with white space around it.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A few sentences.
    Paragraph(Words),
    /// A code, to be seen at a glance.
    Code(String),
    /// What can be done, and the address where; the address is shown in full, so that nobody has to trust a button.
    Button { words: String, address: String },
    /// Facts, one a line.
    Rows(Vec<Words>),
    /// What to do, in order.
    Steps(Vec<Words>),
}

/// Words on one line, in which an address can be followed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Words(pub(super) Vec<Span>);

#[derive(Clone, PartialEq, Eq)]
pub(super) enum Span {
    Plain(String),
    Link(String),
}

impl Words {
    /// These words, and then an address that can be followed.
    pub fn link(mut self, address: impl Into<String>) -> Self {
        self.0.push(Span::Link(on_one_line(address)));
        self
    }

    /// These words, and then some more.
    pub fn and(mut self, words: impl Into<String>) -> Self {
        self.0.push(Span::Plain(on_one_line(words)));
        self
    }
}

impl<T: Into<String>> From<T> for Words {
    fn from(words: T) -> Self {
        Self::default().and(words)
    }
}

impl Letter {
    /// A letter that says nothing yet but "Dag", to the person of this name when it is known. In the subject line breaks
    /// become blanks: one would begin another header.
    pub fn new(kind: Kind, subject: impl Into<String>, name: Option<&str>) -> Self {
        let subject: String = subject.into();
        let greeting = name.map_or("Dag,".to_owned(), |name| format!("Dag {name},"));
        let letter = Self { kind, subject: one_line(&subject), blocks: Vec::new(), parts: Parts::default() };
        letter.say(greeting)
    }

    /// Says this in a paragraph of its own.
    pub fn say(self, words: impl Into<Words>) -> Self {
        self.with(Block::Paragraph(words.into()))
    }

    /// Shows a code.
    pub fn code(self, code: impl Into<String>) -> Self {
        self.with(Block::Code(on_one_line(code)))
    }

    /// Offers to do something at an address of the portal.
    pub fn button(self, words: impl Into<String>, address: impl Into<String>) -> Self {
        self.with(Block::Button { words: on_one_line(words), address: on_one_line(address) })
    }

    /// Gives facts, one a line.
    pub fn rows(self, rows: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.with(Block::Rows(rows.into_iter().map(Into::into).collect()))
    }

    /// Tells what to do, in order.
    pub fn steps(self, steps: impl IntoIterator<Item = Words>) -> Self {
        self.with(Block::Steps(steps.into_iter().collect()))
    }

    /// Adds what a calendar understands. A letter has one at most: a second takes the place of the first.
    pub fn calendar(mut self, part: CalendarPart) -> Self {
        self.parts.calendar = Some(part);
        self
    }

    /// Adds a file.
    pub fn attach(mut self, file: Attachment) -> Self {
        self.parts.attachments.push(file);
        self
    }

    fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// What it is about.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The subject, on one line.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// What goes along.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }
}

impl fmt::Debug for Letter {
    /// Never shows what it says: a code in a log is a key under the mat.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letter({:?})", self.kind)
    }
}

/// The text on one line, with single blanks.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The text on one line, with its blanks at the ends: those stand between words and an address.
fn on_one_line(text: impl Into<String>) -> String {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    text.into().replace(breaks, " ")
}
