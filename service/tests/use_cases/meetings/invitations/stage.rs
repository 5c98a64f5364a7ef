//! What these tests share: what was written for the calendar of whom.

pub use super::super::help::*;
pub use super::super::letters::stage::Stage;
use chrono::Duration;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use service::fetch_all;
use service::mails::Parts;
pub use service::meetings::*;

/// The lines of an invitation that begin so, without the lines that were folded.
pub fn value<'a>(ics: &'a str, name: &str) -> &'a str {
    let found: Vec<_> = ics.split("\r\n").filter_map(|line| line.strip_prefix(name)).collect();
    assert_eq!(found.len(), 1, "{name} in {ics}");
    found[0]
}

/// A mail with something for a calendar.
pub struct Sent {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub ics: String,
}

impl Sent {
    /// "anna REQUEST 0 20270615T100000".
    pub fn line(&self) -> String {
        let name = self.to.split('@').next().unwrap();
        let (method, sequence) = (value(&self.ics, "METHOD:"), value(&self.ics, "SEQUENCE:"));
        format!("{name} {method} {sequence} {}", value(&self.ics, "DTSTART;TZID=Europe/Amsterdam:"))
    }
}

/// What was written for calendars about a meeting, in order; what went to the same moment by address.
pub async fn sent(stage: &Network, id: MeetingId) -> Vec<Sent> {
    const MAILS: &str =
        "SELECT recipient, subject, body, parts FROM outbox WHERE parts IS NOT NULL ORDER BY created_at, recipient";
    let mut read = stage.ctx.db.read().await.unwrap();
    let rows = fetch_all!(&mut read.conn(), (String, String, String, String), MAILS).unwrap();
    let sent = rows.into_iter().map(|(to, subject, text, parts)| {
        let parts: Parts = serde_json::from_str(&parts).unwrap();
        let part = parts.calendar.unwrap();
        assert_eq!(part.method.as_str(), value(&part.ics, "METHOD:"));
        Sent { to, subject, text, ics: part.ics }
    });
    sent.filter(|sent| value(&sent.ics, "UID:") == id.to_string()).collect()
}

pub async fn lines(stage: &Network, id: MeetingId) -> Vec<String> {
    sent(stage, id).await.iter().map(Sent::line).collect()
}

/// Makes a meeting without a round on this day.
pub async fn online(stage: &Network, kind: MeetingKind, day: &str) -> MeetingId {
    let plan = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(day) };
    let id = MeetingId(stage.ctx.new_id());
    make_of_kind(&stage.ctx, &as_system(), kind, id, &plan).await.unwrap()
}

/// Changes a meeting as it is now.
pub async fn change(stage: &Network, id: MeetingId, change: impl FnOnce(&mut MeetingPlan)) {
    let is = read(stage, id).await;
    let window = Window::new(is.start, is.end).unwrap();
    let (place, with_partners) = (is.at(), is.with_partners);
    let mut plan = MeetingPlan { date: is.date, window, place, address: is.place, note: is.note, with_partners };
    change(&mut plan);
    let change = MeetingChange { version: is.version, plan };
    change_meeting(&stage.ctx, &as_system(), id, &change).await.unwrap();
}

pub async fn call_off(stage: &Network, id: MeetingId) {
    let version = read(stage, id).await.version;
    cancel_meeting(&stage.ctx, &as_system(), id, version, Some(&why("Er rijden geen treinen."))).await.unwrap();
}

/// What the job does an hour from now.
pub async fn an_hour_later(stage: &Stage) -> usize {
    stage.clock.advance(Duration::hours(1));
    stage.work().await
}

/// What the job does within the minute.
pub async fn soon(stage: &Stage) -> usize {
    stage.clock.advance(Duration::seconds(30));
    stage.work().await
}
