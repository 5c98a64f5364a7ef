//! A meeting that has ended, and those who were there.

use crate::agreements::stage::on;
use crate::kit::stage::{Stage, person};
use domain::account::{Actor, Member, Role};
use domain::ids::{MeetingId, RegionId};
use domain::meetings::evaluation::{Remark, Useful};
use service::meetings::attendance::{MayTakeAttendance, Touch, Touched, take};
use service::meetings::evaluation::{Answer, Connection, MayEvaluate, answer};
use service::network::give_role;
use service::network::proof::MayGiveRole;

/// When it can no longer be said what one thought of it.
pub const CLOSED: &str = "2027-04-15T10:00:00Z";

/// A meeting that ended half an hour ago.
pub struct Ended {
    /// Its address.
    pub meeting: String,
    id: MeetingId,
    /// Four of the coordination group who were there, as Anna was.
    others: Vec<Actor>,
}

/// A meeting on the last of March, at which Anna was, and four others; Cora noted them and was not there herself.
pub async fn ended(stage: &mut Stage) -> Ended {
    let meeting = stage.make("2027-03-31").await;
    let id = MeetingId(meeting.rsplit('/').next().unwrap().parse().unwrap());
    let (mut others, mut there) = (Vec::new(), Vec::new());
    for nth in 1..=4 {
        let proof = MayGiveRole::of(&Actor::System, Role::Coordinator).unwrap();
        let invited = person(&format!("Persoon {nth}"), &format!("p{nth}@vws.example"));
        let given = give_role(&stage.portal.net.ctx, &proof, &invited).await.unwrap();
        there.push(Touched::now(Touch::Person { id: None, member: given.member, is_there: true }));
        let roles = vec![Role::Coordinator];
        others.push(Actor::Member(Member { id: given.member, name: given.name, seat: None, roles }));
    }
    on(stage, "2027-03-31T14:00:00Z").await;
    let notes = MayTakeAttendance::of(&Actor::System).unwrap();
    take(&stage.portal.net.ctx, &notes, id, &there).await.unwrap();
    stage.coordinator.open(&format!("{meeting}/aanwezig")).await.press("Is er (Anna Proef)").await;
    Ended { meeting, id, others }
}

impl Ended {
    /// The address of its evaluation.
    pub fn form(&self) -> String {
        format!("{}/evaluatie", self.meeting)
    }

    /// The others made a new connection with Zeeland, and wrote something.
    pub async fn others_say(&self, stage: &Stage) {
        for (nth, who) in self.others.iter().enumerate() {
            let said = Answer {
                useful: Useful::ALL[4],
                connection: Connection::Yes([RegionId::new("zeeland")].into()),
                tip: Remark::parse(&format!("Meer tijd, zegt {nth}.")).unwrap(),
                top: Remark::parse("<b>Fijn</b>").unwrap(),
            };
            answer(&stage.portal.net.ctx, &MayEvaluate::of(who).unwrap(), self.id, &said).await.unwrap();
        }
    }
}
