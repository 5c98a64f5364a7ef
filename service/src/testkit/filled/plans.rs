//! What is planned in the filled network: a webinar to which people were invited, answers to it, and a date poll that runs.

use crate::db::DbError;
use crate::execute;
use crate::meetings::polls::{self, DatePlan, PollPlan};
use crate::meetings::{self, MeetingPlan, Window, letters, rsvp};
use crate::testkit::rounds::planner;
use crate::testkit::{Network, plan};
use chrono::{Duration, NaiveDate, NaiveTime};
use domain::account::Actor;
use domain::calendar::Rsvp;
use domain::ids::MeetingId;
use domain::meetings::poll::PollAnswer;
use domain::meetings::{MeetingKind, Needs, Place};

/// The days of what is planned here: the coordination group's, the webinar, and the one whose date is sought.
pub const DAYS: [&str; 3] = ["2027-08-31", "2027-09-14", "2028-03-14"];

/// Plans a meeting of the coordination group, which Cora hears of, and a webinar that nobody was told of yet.
pub(super) async fn invited(net: &Network, cora: &Actor) {
    let here = Place::AsTyped;
    let place = MeetingPlan { place: here, address: "Pharos, Utrecht".into(), ..plan(DAYS[0]) };
    let group = of_kind(net, MeetingKind::Coordination, &place).await;
    net.clock.advance(Duration::hours(1));
    let went = letters::send_due(&net.ctx).await.expect("invitations go to the outbox");
    assert!(went > 0, "who is of the group is invited");
    for said in [Rsvp::Maybe, Rsvp::Yes] {
        rsvp::answer(&net.ctx, cora, group, 0, said).await.expect("she is asked");
    }
    let needs = Needs::new("Geen pinda's", "").expect("short enough");
    rsvp::set_needs(&net.ctx, cora, group, &needs).await.expect("she comes");
}

/// A webinar of which the invited are still to hear, and a poll that Anna answers.
pub(super) async fn sought(net: &Network, anna: &Actor) {
    of_kind(net, MeetingKind::Webinar, &MeetingPlan { place: Place::AsTyped, ..plan(DAYS[1]) }).await;
    let (id, proof) = (MeetingId(net.ctx.new_id()), planner());
    let concept = MeetingPlan { place: Place::Pharos, ..plan(DAYS[2]) };
    let made = meetings::make_concept(&net.ctx, &proof, MeetingKind::Network, id, &concept).await;
    made.expect("a concept of the next year");
    let dates = [DAYS[2], "2028-03-21"].map(date).to_vec();
    let closes_at = "2027-09-30T15:00:00Z".parse().expect("a moment");
    let poll = PollPlan { dates, closes_at };
    polls::start_poll(&net.ctx, &proof, id, &poll, false).await.expect("a poll begins");
    let meeting = meetings::read_meeting(&net.ctx, anna, id).await.expect("it is read").expect("a poll is seen");
    let poll = polls::read_poll(&net.ctx, anna, &meeting).await.expect("she takes part").expect("it runs");
    let answers: Vec<_> =
        poll.dates.iter().zip([PollAnswer::Yes, PollAnswer::No]).map(|(it, said)| (it.id, said)).collect();
    polls::answer_poll(&net.ctx, anna, id, &answers).await.expect("she is invited");
}

/// What stays of the answers to a meeting of two years ago, which this network does not have.
pub(super) async fn long_ago(net: &Network, meeting: MeetingId) {
    const KEPT: &str =
        "INSERT INTO rsvp_regions (meeting_id, region_id, yes, maybe, no) VALUES ($1, 'drenthe', 1, 0, 1)";
    let write = net.ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            execute!(conn, KEPT, meeting.0)?;
            Ok(())
        })
    });
    write.await.expect("counts are stored");
}

fn date(day: &str) -> DatePlan {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
    let window = Window::new(hour(10), hour(15)).expect("it ends after it begins");
    let date: NaiveDate = day.parse().expect("a day");
    DatePlan { date, window, place: Place::Pharos, address: String::new() }
}

async fn of_kind(net: &Network, kind: MeetingKind, plan: &MeetingPlan) -> MeetingId {
    let made = meetings::make_of_kind(&net.ctx, &planner(), kind, MeetingId(net.ctx.new_id()), plan).await;
    made.expect("it is planned")
}
