//! Who was at the first meeting of the filled network.

use crate::db::DbError;
use crate::execute;
use crate::meetings::attendance::{MayTakeAttendance, Touch, Touched, take};
use crate::testkit::Network;
use domain::account::Actor;
use domain::ids::{MeetingId, RegionId, TouchId, WalkInId};
use domain::names::PersonName;

/// Who came along.
pub const ALONG: &str = "Noor Müller";

/// Notes that Anna is there and Bert is not after all, and who came along; and what stays of a meeting of two years ago, which this
/// network does not have.
pub(super) async fn noted(net: &Network, meeting: MeetingId, [cora, anna, bert]: [&Actor; 3]) {
    let proof = MayTakeAttendance::of(cora).expect("she coordinates");
    let person = |who: &Actor, is_there| {
        let (id, member) = (Some(TouchId(net.ctx.new_id())), who.member_id().expect("a member"));
        Touched::now(Touch::Person { id, member, is_there })
    };
    let name = PersonName::parse(ALONG).expect("a name");
    let along = Touch::WalkIn { id: WalkInId(net.ctx.new_id()), region: RegionId::new("drenthe"), name };
    let touches = [person(anna, true), person(bert, true), person(bert, false), Touched::now(along)];
    take(&net.ctx, &proof, meeting, &touches).await.expect("it is noted");
    const REGION: &str = "INSERT INTO attendance_regions (meeting_id, region_id, people) VALUES ($1, 'zeeland', 2)";
    const OTHERS: &str = "INSERT INTO attendance_others (meeting_id, people) VALUES ($1, 3)";
    let write = net.ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            for kept in [REGION, OTHERS] {
                execute!(conn, kept, meeting.0)?;
            }
            Ok(())
        })
    });
    write.await.expect("counts are stored");
}
