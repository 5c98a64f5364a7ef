//! What these tests share.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::account::{Actor, EmailAddress, Member, Role, Seat};
use domain::ids::{MeetingId, MemberId, RegionId, SeatNumber};
use domain::network::PersonName;
use domain::rounds::Reason;
use service::db::DbError;
use service::meetings::proof::MayPlan;
use service::meetings::*;
use service::network::proof::MayManageSeats;
use service::network::{Invitation, install_starting_regions, invite_to_seat};
use service::rounds::{RoundView, send_reminders};
use service::testkit::TestNet;
use service::{execute, fetch_all};
use uuid::Uuid;

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn hours() -> Window {
    let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    Window::new(clock(10), clock(15)).unwrap()
}

pub fn plan(day: &str, place: Place) -> MeetingPlan {
    MeetingPlan { date: date(day), window: hours(), place, address: "Zaal 3".into(), note: String::new() }
}

pub fn why(text: &str) -> Reason {
    Reason::parse(text).unwrap()
}

pub fn as_system() -> MayPlan {
    MayPlan::of(&Actor::System).unwrap()
}

pub fn member(id: u128, roles: Vec<Role>, seat: Option<Seat>) -> Actor {
    Actor::Member(Member { id: MemberId(Uuid::from_u128(id)), name: "Iemand".into(), seat, roles })
}

pub fn coordinator() -> Actor {
    member(900, vec![Role::Coordinator], None)
}

/// The network with its regions, and with trekkers at these seats: (region, seat, name).
pub async fn network(net: &TestNet, seats: &[(&str, SeatNumber, &str)]) -> Vec<Actor> {
    install_starting_regions(&net.ctx).await.unwrap();
    let mut actors = Vec::new();
    for (region, number, name) in seats {
        actors.push(seat(net, region, *number, name).await);
    }
    actors
}

/// A new trekker at this seat.
pub async fn seat(net: &TestNet, region: &str, number: SeatNumber, name: &str) -> Actor {
    let proof = MayManageSeats::of(&Actor::System).unwrap();
    let person = Invitation {
        email: EmailAddress::parse(&format!("{}@regio.example", name.to_lowercase())).unwrap(),
        name: PersonName::parse(name).unwrap(),
        organisation: None,
        function: None,
    };
    let region = RegionId::new(region);
    let (invited, _) = invite_to_seat(&net.ctx, &proof, &region, Some(number), &person).await.unwrap();
    let seat = Some(Seat { region, number });
    Actor::Member(Member { id: invited.member, name: invited.name, seat, roles: vec![] })
}

pub async fn make(net: &TestNet, day: &str) -> MeetingId {
    make_at(net, day, Place::Pharos).await.unwrap()
}

pub async fn make_at(net: &TestNet, day: &str, place: Place) -> Result<MeetingId, MeetingError> {
    let id = MeetingId(net.ctx.new_id());
    make_meeting(&net.ctx, &as_system(), id, &plan(day, place)).await
}

pub async fn read(net: &TestNet, id: MeetingId) -> MeetingView {
    read_meeting(&net.ctx, &coordinator(), id).await.unwrap().unwrap()
}

/// The round of a meeting that has one.
pub async fn round_of(net: &TestNet, id: MeetingId) -> RoundView {
    read(net, id).await.round.unwrap()
}

/// What the server's job does: what is due, and then the reminders. Gives the number of mails.
pub async fn remind(net: &TestNet) -> usize {
    due::run_if_possible(&net.ctx).await;
    send_reminders(&net.ctx).await.unwrap()
}

/// Takes from the round of a meeting what closing needs, as a fault in the data would: a questionnaire that this version of the
/// portal does not have.
pub async fn make_unclosable(net: &TestNet, meeting: MeetingId) {
    set_format(net, meeting, 99).await;
}

/// Gives the round of a meeting back what [`make_unclosable`] took.
pub async fn repair(net: &TestNet, meeting: MeetingId) {
    set_format(net, meeting, 1).await;
}

async fn set_format(net: &TestNet, meeting: MeetingId, version: i32) {
    const FORMAT: &str = "UPDATE rounds SET format_version = $2 WHERE meeting_id = $1";
    let done = net
        .ctx
        .db
        .write(move |conn| Box::pin(async move { Ok::<_, DbError>(execute!(conn, FORMAT, meeting.0, version)?) }));
    assert_eq!(done.await.unwrap(), 1);
}

/// The audit log's actions about meetings and rounds, oldest first.
pub async fn log(net: &TestNet) -> Vec<String> {
    const LOG: &str = "SELECT action FROM audit_log WHERE object_kind IN ('meeting', 'round') ORDER BY at, action";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_all!(&mut read.conn(), (String,), LOG).unwrap().into_iter().map(|(action,)| action).collect()
}

/// Marks that a trekker sent in.
pub async fn send_in(net: &TestNet, meeting: MeetingId, trekker: &Actor) {
    const SEND: &str = "INSERT INTO submissions (round_id, member_id, region_id, seat, first_sent_at, sent_at)
        SELECT r.id, $2, $3, $4, $5, $5 FROM rounds r WHERE r.meeting_id = $1";
    let (who, seat, now) = (trekker.member_id().unwrap().0, trekker.seat().unwrap().clone(), net.ctx.now());
    let done = net.ctx.db.write(move |conn| {
        Box::pin(async move {
            execute!(conn, SEND, meeting.0, who, seat.region.as_str(), seat.number.number(), now)?;
            Ok::<_, DbError>(())
        })
    });
    done.await.unwrap();
}
