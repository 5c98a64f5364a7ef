//! What letters are about.

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
