//! What these tests share.

use chrono::{DateTime, NaiveDate, Utc};
use domain::account::{Actor, Role};
use domain::ids::MeetingId;
use domain::rounds::Reason;
use service::fetch_all;
use service::meetings::proof::MayPlan;
use service::meetings::*;
use service::rounds::send_reminders;
pub use service::testkit::{Network, plan, somebody};

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn why(text: &str) -> Reason {
    Reason::parse(text).unwrap()
}

pub fn as_system() -> MayPlan {
    MayPlan::of(&Actor::System).unwrap()
}

pub fn coordinator() -> Actor {
    somebody(&[Role::Coordinator])
}

pub async fn try_make(net: &Network, day: &str, place: Place) -> Result<MeetingId, MeetingError> {
    let id = MeetingId(net.ctx.new_id());
    make_meeting(&net.ctx, &as_system(), id, &MeetingPlan { place, ..plan(day) }).await
}

pub async fn read(net: &Network, id: MeetingId) -> MeetingView {
    read_meeting(&net.ctx, &coordinator(), id).await.unwrap().unwrap()
}

/// What the server's job does: what is due, and then the reminders. Gives the number of mails.
pub async fn remind(net: &Network) -> usize {
    due::run_if_possible(&net.ctx).await;
    send_reminders(&net.ctx).await.unwrap()
}

/// Takes from the round of a meeting what closing needs, as a fault in the data would: a questionnaire that this version of the
/// portal does not have.
pub async fn make_unclosable(net: &Network, meeting: MeetingId) {
    set_format(net, meeting, 99).await;
}

/// Gives the round of a meeting back what [`make_unclosable`] took.
pub async fn repair(net: &Network, meeting: MeetingId) {
    set_format(net, meeting, 1).await;
}

async fn set_format(net: &Network, meeting: MeetingId, version: i32) {
    const FORMAT: &str = "UPDATE rounds SET format_version = $2 WHERE meeting_id = $1";
    assert_eq!(run!(net, FORMAT, meeting.0, version), 1);
}

/// The audit log's actions about meetings and rounds, oldest first.
pub async fn log(net: &Network) -> Vec<String> {
    const LOG: &str = "SELECT action FROM audit_log WHERE object_kind IN ('meeting', 'round') ORDER BY at, action";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_all!(&mut read.conn(), (String,), LOG).unwrap().into_iter().map(|(action,)| action).collect()
}
