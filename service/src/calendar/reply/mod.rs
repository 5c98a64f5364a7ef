//! What somebody answered with the buttons of their calendar, out of one whole mail (RFC 5546, section 3.2.3; RFC 6047).
//!
//! Calendars differ: Outlook leaves out who organises, some send a file, a comment stands in three places. What tells who answered
//! what is never guessed: a mail that leaves that open is refused, with the reason.

mod part;

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarMethod, ICalendarParameterName,
    ICalendarParameterValue, ICalendarParticipationStatus, ICalendarProperty, ICalendarValue,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::EmailAddress;
use domain::calendar::{Rsvp, parameter};
use domain::text;
use mail_parser::{Address, HeaderName, Message};
use percent_encoding::percent_decode_str;
use uuid::Uuid;

/// How much of a comment is kept, in characters.
const MOST_COMMENT: usize = 1000;
/// Where Outlook and Google put a comment.
const RESPONSE_COMMENT: &str = "X-RESPONSE-COMMENT";

/// An answer to an invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The meeting.
    pub uid: Uuid,
    /// The version of the invitation that is answered.
    pub sequence: u32,
    /// When it was answered, as the calendar of who answers says, and not after the moment at which the mail arrived: so the same mail
    /// means the same whenever it is read.
    pub at: DateTime<Utc>,
    /// Who sent the mail. Anybody can write another's address there; mail servers check it as well as they can.
    pub sender: EmailAddress,
    /// To whom an answer to the mail goes, when that is somebody else. Some calendars send in their own name for who answers.
    pub reply_to: Option<EmailAddress>,
    /// Who comes or not.
    pub attendee: EmailAddress,
    /// What they said.
    pub answer: Rsvp,
    /// What they added, cut off after a thousand characters.
    pub comment: Option<String>,
}

/// Why a mail is no answer that counts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// More bytes or more parts than any calendar sends.
    #[error("it is too large")]
    TooLarge,
    /// There is nothing for a calendar in it, or it is no mail.
    #[error("there is nothing of a calendar in it")]
    NoCalendar,
    /// What is there for a calendar cannot be read, or is no one event with one version.
    #[error("what it has of a calendar cannot be read")]
    Malformed,
    /// Somebody proposes another time (`COUNTER`).
    #[error("it proposes another time")]
    OtherTime,
    /// It is no answer: somebody invites us, or passes an invitation on.
    #[error("it is no answer")]
    NoReply,
    /// It is about a meeting that is none of the portal's.
    #[error("it is about no meeting of the portal")]
    OtherMeeting,
    /// Whose mail it is cannot be told.
    #[error("it does not say who sent it")]
    NoSender,
    /// Who comes cannot be told: nobody stands in it with an address.
    #[error("it does not say who answers")]
    NoAttendee,
    /// Several people stand in it. An answer speaks of one (RFC 5546, section 3.2.3), and which of them answered is not guessed.
    #[error("it speaks of several people")]
    ManyAttendees,
    /// It says neither yes, nor maybe, nor no.
    #[error("it says neither yes, nor maybe, nor no")]
    NoAnswer,
    /// It answers for somebody else than who sent it.
    #[error("it comes from somebody else")]
    OtherPerson,
}

impl Reply {
    /// Whether it is an answer of the person who has these addresses: it comes from them, and speaks of them. The two may be different
    /// ones of theirs: mail to the one that was invited is often passed on to another. `calendars` are those that send in their own name
    /// for whoever pressed a button, and name them in `Reply-To`; of nobody else that is believed, because a mail server that checks who
    /// sends looks at `From` alone.
    ///
    /// # Errors
    /// [`Refusal::OtherPerson`].
    pub fn check_person(&self, addresses: &[EmailAddress], calendars: &[EmailAddress]) -> Result<(), Refusal> {
        let is_theirs = |address: &EmailAddress| addresses.contains(address);
        let for_them = calendars.contains(&self.sender) && self.reply_to.as_ref().is_some_and(is_theirs);
        let comes_from_them = is_theirs(&self.sender) || for_them;
        if comes_from_them && is_theirs(&self.attendee) { Ok(()) } else { Err(Refusal::OtherPerson) }
    }
}

/// Reads a mail.
///
/// # Errors
/// [`Refusal`]: nothing else of the mail is to be believed then.
pub(crate) fn read(mail: &Message<'_>) -> Result<Reply, Refusal> {
    let (text, method) = part::calendar(mail)?;
    let calendar = ICalendar::parse(&text).map_err(|_| Refusal::Malformed)?;
    check_method(&calendar, method.as_deref())?;
    let mut events = calendar.components.iter().filter(|of| of.component_type == ICalendarComponentType::VEvent);
    let (Some(event), None) = (events.next(), events.next()) else { return Err(Refusal::Malformed) };
    let uid = uid(event)?;
    // Of two a mail server may have checked the other.
    let sender = person(mail.from()).filter(|_| is_once(mail, HeaderName::From)).ok_or(Refusal::NoSender)?;
    let reply_to = person(mail.reply_to()).filter(|other| *other != sender && is_once(mail, HeaderName::ReplyTo));
    let (entry, attendee) = attendee(event)?;
    Ok(Reply {
        uid,
        sequence: sequence(event)?,
        at: answered_at(mail, event)?,
        sender,
        reply_to,
        attendee,
        answer: answer(entry).ok_or(Refusal::NoAnswer)?,
        comment: comment(event, entry),
    })
}

/// It says what it is inside; who leaves that out has said it outside.
fn check_method(calendar: &ICalendar, outside: Option<&str>) -> Result<(), Refusal> {
    let whole = calendar.components.first().ok_or(Refusal::Malformed)?;
    let inside = whole.property(&ICalendarProperty::Method).and_then(|entry| entry.values.first());
    match inside {
        Some(ICalendarValue::Method(ICalendarMethod::Reply)) => Ok(()),
        Some(ICalendarValue::Method(ICalendarMethod::Counter)) => Err(Refusal::OtherTime),
        None if outside.is_some_and(|method| method.eq_ignore_ascii_case("REPLY")) => Ok(()),
        _ => Err(Refusal::NoReply),
    }
}

/// The meeting: exactly what the portal wrote, a number with its hyphens. Some programs change the capitals.
fn uid(event: &ICalendarComponent) -> Result<Uuid, Refusal> {
    let text = only(event, &ICalendarProperty::Uid)?.and_then(ICalendarValue::as_text).unwrap_or_default().trim();
    let uid = Uuid::try_parse(text).map_err(|_| Refusal::OtherMeeting)?;
    let is_ours = uid.hyphenated().to_string().eq_ignore_ascii_case(text);
    if is_ours { Ok(uid) } else { Err(Refusal::OtherMeeting) }
}

fn sequence(event: &ICalendarComponent) -> Result<u32, Refusal> {
    let Some(value) = only(event, &ICalendarProperty::Sequence)? else { return Ok(0) };
    value.as_integer().and_then(|number| u32::try_from(number).ok()).ok_or(Refusal::Malformed)
}

/// The value of what may stand there once.
fn only<'a>(event: &'a ICalendarComponent, name: &ICalendarProperty) -> Result<Option<&'a ICalendarValue>, Refusal> {
    let mut values = event.entries.iter().filter(|entry| entry.name == *name).flat_map(|entry| &entry.values);
    match (values.next(), values.next()) {
        (value, None) => Ok(value),
        _ => Err(Refusal::Malformed),
    }
}

fn is_once(mail: &Message<'_>, name: HeaderName<'_>) -> bool {
    mail.headers().iter().filter(|header| header.name == name).count() == 1
}

/// The one person in a header.
fn person(header: Option<&Address<'_>>) -> Option<EmailAddress> {
    let mut people = header?.iter();
    let (Some(person), None) = (people.next(), people.next()) else { return None };
    EmailAddress::parse(person.address()?).ok()
}

/// Who answers: the only one who stands there, also of several lines that cannot all be read.
fn attendee(event: &ICalendarComponent) -> Result<(&ICalendarEntry, EmailAddress), Refusal> {
    let mut people = event.entries.iter().filter(|entry| entry.name == ICalendarProperty::Attendee);
    match (people.next(), people.next()) {
        (None, _) => Err(Refusal::NoAttendee),
        (Some(entry), None) => Ok((entry, address(entry).ok_or(Refusal::NoAttendee)?)),
        (Some(_), Some(_)) => Err(Refusal::ManyAttendees),
    }
}

/// The address of somebody: after `mailto:`, or beside it when calendars put something of their own there.
fn address(entry: &ICalendarEntry) -> Option<EmailAddress> {
    let value = entry.values.first()?.as_text()?.trim();
    let is_mail = value.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
    let address = if is_mail {
        percent_decode_str(&value[7..]).decode_utf8().ok()?.into_owned()
    } else {
        entry.parameter(&ICalendarParameterName::Email)?.as_text()?.to_owned()
    };
    EmailAddress::parse(&address).ok()
}

fn answer(entry: &ICalendarEntry) -> Option<Rsvp> {
    match entry.parameter(&ICalendarParameterName::Partstat)? {
        ICalendarParameterValue::Partstat(ICalendarParticipationStatus::Accepted) => Some(Rsvp::Yes),
        ICalendarParameterValue::Partstat(ICalendarParticipationStatus::Tentative) => Some(Rsvp::Maybe),
        ICalendarParameterValue::Partstat(ICalendarParticipationStatus::Declined) => Some(Rsvp::No),
        _ => None,
    }
}

fn comment(event: &ICalendarComponent, entry: &ICalendarEntry) -> Option<String> {
    let property = |name: ICalendarProperty| {
        let found = event.entries.iter().find(|entry| entry.name == name && !entry.values.is_empty())?;
        // A name that the reader does not know has its text in pieces.
        let pieces: Vec<&str> = found.values.iter().filter_map(ICalendarValue::as_text).collect();
        said(&pieces.join(";"))
    };
    let beside = || {
        let name = ICalendarParameterName::Other(RESPONSE_COMMENT.to_owned());
        said(&parameter::read(entry.parameter(&name)?.as_text()?))
    };
    property(ICalendarProperty::Comment)
        .or_else(|| property(ICalendarProperty::Other(RESPONSE_COMMENT.to_owned())))
        .or_else(beside)
}

fn said(text: &str) -> Option<String> {
    let text = text::clean(text);
    (!text.is_empty()).then(|| text.chars().take(MOST_COMMENT).collect())
}

/// When it was answered. Clocks that are ahead exist; what the last mail server wrote down stands above all else.
fn answered_at(mail: &Message<'_>, event: &ICalendarComponent) -> Result<DateTime<Utc>, Refusal> {
    let said = written_at(event).or_else(|| sent_at(mail)).ok_or(Refusal::Malformed)?;
    let arrived = mail.received_all().next().and_then(|last| DateTime::from_timestamp(last.date()?.to_timestamp(), 0));
    Ok(arrived.map_or(said, |arrived| said.min(arrived)))
}

fn written_at(event: &ICalendarComponent) -> Option<DateTime<Utc>> {
    moment(event.property(&ICalendarProperty::Dtstamp)?.values.first()?.as_partial_date_time()?)
}

/// A moment in UTC, which is the only one that may stand here.
fn moment(of: &PartialDateTime) -> Option<DateTime<Utc>> {
    let date = NaiveDate::from_ymd_opt(of.year?.into(), of.month?.into(), of.day?.into())?;
    let at = date.and_hms_opt(of.hour?.into(), of.minute?.into(), of.second.unwrap_or(0).into())?;
    Some(at.and_utc())
}

fn sent_at(mail: &Message<'_>) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(mail.date()?.to_timestamp(), 0)
}
