//! What was thought of the first meeting of the filled network.

use super::LEFT_AT;
use crate::meetings::attendance::{MayTakeAttendance, Touch, Touched, take};
use crate::meetings::evaluation::{Answer, Connection, MayEvaluate, answer, send_due};
use crate::testkit::Network;
use domain::account::Actor;
use domain::ids::{MeetingId, RegionId, TouchId};
use domain::meetings::evaluation::{Remark, Useful};

/// A week after the meeting, on a working day: it is open, and who did not answer is reminded.
const A_WEEK_AFTER: &str = "2027-03-24T10:00:00Z";
/// What somebody wrote.
pub const TIP: &str = "Méér tijd om te praten.";

/// Says what Anna, who was there, thought; Cora was there as well and is reminded.
pub(super) async fn said(net: &Network, meeting: MeetingId, [cora, anna]: [&Actor; 2]) {
    let (id, member) = (Some(TouchId(net.ctx.new_id())), cora.member_id().expect("a member"));
    let there = Touched::now(Touch::Person { id, member, is_there: true });
    let notes = MayTakeAttendance::of(cora).expect("she coordinates");
    take(&net.ctx, &notes, meeting, &[there]).await.expect("it is noted");
    net.clock.set(super::moment(A_WEEK_AFTER));
    let given = Answer {
        useful: Useful::ALL[3],
        connection: Connection::Yes([RegionId::new("zeeland")].into()),
        tip: Remark::parse(TIP).expect("it is short"),
        top: Remark::default(),
    };
    let proof = MayEvaluate::of(anna).expect("she has a seat");
    answer(&net.ctx, &proof, meeting, &given).await.expect("she was there");
    assert!(send_due(&net.ctx).await.expect("reminders go to the outbox") > 0, "Cora did not answer");
    net.clock.set(super::moment(LEFT_AT));
}
