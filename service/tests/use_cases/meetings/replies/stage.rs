//! What these tests share: a mail out of a calendar, and what became of it.

pub use super::super::invitations::stage::*;
use crate::calendar::answers::calendar;
pub use crate::calendar::answers::calendars;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::calendar::Rsvp;
use domain::ids::MeetingId;
use service::incoming::{Incoming, read as read_mail};
use service::meetings::rsvp::{self, Answer, Ignored, Replied, answer, own_answer};

/// An answer of Anna to what was sent to her first, at this moment.
#[derive(Clone)]
pub struct Mail {
    pub meeting: MeetingId,
    pub from: String,
    pub attendee: &'static str,
    pub sequence: u32,
    pub at: DateTime<Utc>,
    pub says: Rsvp,
    pub comment: &'static str,
}

pub const ANNA: &str = "anna@regio.example";

impl Mail {
    pub fn new(stage: &Stage, meeting: MeetingId, says: Rsvp) -> Self {
        // Calendars know whole seconds.
        let at = DateTime::from_timestamp(stage.ctx.now().timestamp(), 0).unwrap();
        Self { meeting, from: ANNA.into(), attendee: ANNA, sequence: 0, at, says, comment: "" }
    }

    pub fn bytes(&self) -> Vec<u8> {
        let says = match self.says {
            Rsvp::Yes => "ACCEPTED",
            Rsvp::Maybe => "TENTATIVE",
            Rsvp::No => "DECLINED",
        };
        let lines = format!(
            "UID:{}\r\nDTSTAMP:{}\r\nSEQUENCE:{}\r\nATTENDEE;PARTSTAT={says}:mailto:{}\r\nCOMMENT:{}\r\n",
            self.meeting,
            self.at.format("%Y%m%dT%H%M%SZ"),
            self.sequence,
            self.attendee,
            self.comment,
        );
        let ics = calendar("-//X//NL", &lines);
        format!("From: {}\r\nContent-Type: text/calendar; charset=UTF-8; method=REPLY\r\n\r\n{ics}", self.from).into()
    }
}

/// What becomes of a mail that is an answer.
pub async fn taken(stage: &Stage, mail: &[u8]) -> Replied {
    let Incoming::Reply(reply) = read_mail(mail) else { panic!("no answer: {}", String::from_utf8_lossy(mail)) };
    rsvp::reply(&stage.ctx, &reply, &calendars()).await.unwrap()
}

pub async fn comes(stage: &Stage, mail: &Mail) -> Result<bool, Ignored> {
    taken(stage, &mail.bytes()).await.holds
}

/// Somebody presses a button of the page.
pub async fn press(stage: &Stage, who: &Actor, id: MeetingId, says: Rsvp) {
    let shown = read(stage, id).await.sequence;
    answer(&stage.ctx, who, id, shown, says).await.unwrap();
}

/// What somebody said to the meeting as it is now.
pub async fn said(stage: &Stage, who: &Actor, id: MeetingId) -> Option<Answer> {
    own_answer(&stage.ctx, who, &read(stage, id).await).await.unwrap()?.now
}

/// A meeting to which everybody was invited.
pub async fn told(stage: &Stage) -> MeetingId {
    stage.clock.set(at("2027-03-04T08:00:00Z"));
    let id = stage.meeting("2027-06-15").await;
    assert_eq!(an_hour_later(stage).await, 4);
    id
}
