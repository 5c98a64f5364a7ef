//! Partners and a network meeting (rules, section 6): invited when ticked. Mails, feeds, "Kom je?" and who comes say the same.

use super::invitations::stage::*;
use chrono::Duration;
use domain::account::{Actor, Role};
use domain::calendar::Rsvp::Yes;
use domain::ids::{MeetingId, RegionId};
use domain::meetings::{MeetingKind, MeetingState};
use domain::network::RegionName;
use service::meetings::calendar::{feed, make_feed};
use service::meetings::invitations::{Hears, when_heard};
use service::meetings::rsvp::{answer, own_answer, read_coming};
use service::network::change_region;
use service::network::proof::MayManageSeats;
use service::testkit::invitation;
use service::{both_engines, fetch_one};

const DAY: &str = "2027-06-15";

fn ticked(with_partners: bool) -> MeetingPlan {
    MeetingPlan { with_partners, ..plan(DAY) }
}

/// Whether somebody is asked whether they come; their feed and the use case agree.
async fn is_asked(stage: &Stage, who: &Actor, id: MeetingId) -> bool {
    let meeting = read(stage, id).await;
    let asked = own_answer(&stage.ctx, who, &meeting).await.unwrap().is_some();
    let secret = make_feed(&stage.ctx, who, stage.ctx.new_id()).await.unwrap();
    let text = feed(&stage.ctx, &secret).await.unwrap().unwrap().text;
    assert_eq!(text.contains(&format!("UID:{id}\r\n")), asked, "{text}");
    let said = answer(&stage.ctx, who, id, meeting.sequence, Yes).await;
    match asked {
        true => said.unwrap(),
        false => assert!(matches!(said, Err(MeetingError::Unknown)), "{said:?}"),
    }
    let coming = read_coming(&stage.ctx, &stage.cora, &meeting).await.unwrap();
    let name = &who.member().unwrap().name;
    assert_eq!(coming.people.iter().any(|person| person.name == *name), asked, "{coming:?}");
    assert!(list_meetings(&stage.ctx, who).await.unwrap().iter().any(|one| one.id == id), "every member sees it");
    asked
}

/// What the newest entry of the audit log about a meeting says of partners.
async fn logged(stage: &Stage, action: &'static str) -> bool {
    const NEWEST: &str = "SELECT detail FROM audit_log WHERE action = $1 ORDER BY at DESC, id DESC LIMIT 1";
    let mut read = stage.ctx.db.read().await.unwrap();
    let (detail,) = fetch_one!(&mut read.conn(), (String,), NEWEST, action).unwrap();
    serde_json::from_str::<serde_json::Value>(&detail).unwrap()["partners"].as_bool().unwrap()
}

both_engines! {
    async fn partners_are_asked_when_ticked_and_nobody_takes_them_for_guests_otherwise(stage: Stage) {
        let pim = stage.give_role(&invitation("Pim"), Role::Partner).await;
        let id = stage.make(&ticked(false)).await;
        assert!(!is_asked(&stage, &pim, id).await && is_asked(&stage, &stage.anna, id).await && is_asked(&stage, &stage.cora, id).await);
        assert!(!logged(&stage, "meeting.made").await);
        change(&stage, id, |plan| plan.with_partners = true).await;
        assert!(is_asked(&stage, &pim, id).await && logged(&stage, "meeting.changed").await);
        let coming = read_coming(&stage.ctx, &stage.anna, &read(&stage, id).await).await.unwrap();
        assert_eq!((coming.partners, coming.coordinators), (1, 1));
        // Who is asked no more is counted no more; what was said is kept for when the box is ticked again.
        change(&stage, id, |plan| plan.with_partners = false).await;
        assert!(!is_asked(&stage, &pim, id).await && is_asked(&stage, &stage.anna, id).await);
        let coming = read_coming(&stage.ctx, &stage.anna, &read(&stage, id).await).await.unwrap();
        assert_eq!((coming.partners, coming.coordinators), (0, 1));
        change(&stage, id, |plan| plan.with_partners = true).await;
        assert!(own_answer(&stage.ctx, &pim, &read(&stage, id).await).await.unwrap().unwrap().now.is_some());
    }

    async fn a_tick_afterwards_invites_and_taking_it_off_takes_the_meeting_out(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting(DAY).await;
        an_hour_later(&stage).await;
        let before = read(&stage, id).await;
        change(&stage, id, |plan| plan.with_partners = true).await;
        let after = read(&stage, id).await;
        assert_eq!((after.sequence, after.changed_at), (before.sequence, before.changed_at), "nothing in a calendar changed");
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await, soon(&stage).await), (0, 1, 0), "nobody else hears of it");
        assert_eq!(lines(&stage, id).await.last().unwrap(), "pia REQUEST 0 20270615T100000");
        change(&stage, id, |plan| plan.with_partners = false).await;
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await, soon(&stage).await), (0, 1, 0));
        assert_eq!(lines(&stage, id).await.last().unwrap(), "pia CANCEL 1 20270615T100000");
        // It moves, and partners are invited in one go: they get it as it is now.
        change(&stage, id, |plan| (plan.date, plan.with_partners) = (date("2027-06-22"), true)).await;
        assert_eq!(soon(&stage).await, 0, "the letter about the move waits");
        assert_eq!(an_hour_later(&stage).await, 5);
        assert!(lines(&stage, id).await.contains(&"pia REQUEST 2 20270622T100000".to_owned()));
    }

    async fn a_tick_that_is_set_right_within_its_time_is_told_to_nobody(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let told = stage.make(&ticked(true)).await;
        let untold = stage.make(&MeetingPlan { date: date("2027-09-14"), ..ticked(false) }).await;
        assert_eq!(an_hour_later(&stage).await, 5 + 4);
        for tick in [false, true] {
            change(&stage, told, |plan| plan.with_partners = tick).await;
            change(&stage, untold, |plan| plan.with_partners = !tick).await;
            stage.clock.advance(Duration::minutes(20));
            assert_eq!(stage.work().await, 0);
        }
        assert_eq!((an_hour_later(&stage).await, soon(&stage).await), (0, 0));
        // Half an hour from the last press.
        change(&stage, told, |plan| plan.with_partners = false).await;
        stage.clock.advance(Duration::minutes(20));
        change(&stage, told, |plan| plan.with_partners = true).await;
        change(&stage, told, |plan| plan.with_partners = false).await;
        stage.clock.advance(Duration::minutes(29));
        assert_eq!(stage.work().await, 0);
        stage.clock.advance(Duration::minutes(1));
        assert_eq!((stage.work().await, lines(&stage, told).await.pop().unwrap()), (1, "pia CANCEL 1 20270615T100000".to_owned()));
    }

    async fn a_letter_that_goes_meanwhile_says_nothing_of_a_tick_whose_time_has_not_come(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting(DAY).await;
        an_hour_later(&stage).await;
        change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
        stage.clock.advance(Duration::minutes(28));
        change(&stage, id, |plan| plan.with_partners = true).await;
        stage.clock.advance(Duration::minutes(3));
        assert_eq!((stage.work().await, soon(&stage).await), (4, 0), "those who had it hear that it moved");
        change(&stage, id, |plan| plan.with_partners = false).await;
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await), (0, 0));
        change(&stage, id, |plan| plan.with_partners = true).await;
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await), (0, 1));
        assert!(lines(&stage, id).await.pop().unwrap().starts_with("pia REQUEST"));
    }

    async fn who_loses_a_role_or_a_seat_meanwhile_hears_it_at_once(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let pim = stage.give_role(&invitation("Pim"), Role::Partner).await;
        let id = stage.make(&ticked(true)).await;
        assert_eq!(an_hour_later(&stage).await, 6);
        change(&stage, id, |plan| plan.with_partners = false).await;
        stage.end_role(&pim, Role::Partner).await;
        stage.hand_over("drenthe", 1, "Dina").await;
        assert_eq!((soon(&stage).await, soon(&stage).await), (3, 0));
        let is = ["anna CANCEL 1", "dina REQUEST 0", "pim CANCEL 1"].map(|line| format!("{line} 20270615T100000"));
        assert_eq!(lines(&stage, id).await[6..], is);
        assert_eq!((an_hour_later(&stage).await, lines(&stage, id).await.pop().unwrap()), (1, "pia CANCEL 1 20270615T100000".to_owned()));
    }

    async fn partners_hear_of_it_before_it_begins(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.make(&ticked(true)).await;
        an_hour_later(&stage).await;
        let hears = async || when_heard(&stage.ctx, &as_system(), &read(&stage, id).await).await.unwrap();
        // It begins at ten.
        stage.clock.set(at("2027-06-15T07:40:00Z"));
        stage.work().await;
        assert_eq!(hears().await, Hears::Now);
        change(&stage, id, |plan| plan.with_partners = false).await;
        assert_eq!((stage.work().await, lines(&stage, id).await.pop().unwrap()), (1, "pia CANCEL 1 20270615T100000".to_owned()));
    }

    async fn a_form_sent_twice_with_another_tick_is_another_form(stage: Stage) {
        let id = MeetingId(stage.ctx.new_id());
        for _ in 0..2 {
            make_meeting(&stage.ctx, &as_system(), id, &ticked(true)).await.unwrap();
        }
        let other = make_meeting(&stage.ctx, &as_system(), id, &ticked(false)).await;
        assert!(matches!(other, Err(MeetingError::MadeBefore)), "{other:?}");
        assert!(read(&stage, id).await.with_partners && logged(&stage, "meeting.made").await);
        let stale = MeetingChange { version: 7, plan: ticked(false) };
        assert!(matches!(change_meeting(&stage.ctx, &as_system(), id, &stale).await, Err(MeetingError::Changed)));
        change_meeting(&stage.ctx, &as_system(), id, &MeetingChange { plan: ticked(true), ..stale }).await.unwrap();
        assert_eq!(read(&stage, id).await.version, 1, "it is what was asked for");
    }

    async fn a_concept_keeps_its_tick_until_it_stands(stage: Stage) {
        let id = MeetingId(stage.ctx.new_id());
        make_concept(&stage.ctx, &as_system(), MeetingKind::Network, id, &ticked(true)).await.unwrap();
        assert!(read(&stage, id).await.with_partners && logged(&stage, "meeting.concept").await);
        let definite = async |tick| make_definite(&stage.ctx, &as_system(), id, 1, tick).await;
        definite(false).await.unwrap();
        definite(false).await.unwrap();
        let meeting = read(&stage, id).await;
        assert_eq!((meeting.state, meeting.with_partners, logged(&stage, "meeting.planned").await), (MeetingState::Planned, false, false));
        let other = definite(true).await;
        assert!(matches!(other, Err(MeetingError::Changed)), "somebody else decided otherwise: {other:?}");
    }

    async fn of_a_meeting_of_another_kind_it_says_nothing(stage: Stage) {
        let place = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..ticked(true) };
        for kind in [MeetingKind::Webinar, MeetingKind::Coordination] {
            let id = MeetingId(stage.ctx.new_id());
            for _ in 0..2 {
                make_of_kind(&stage.ctx, &as_system(), kind, id, &place).await.unwrap();
            }
            change(&stage, id, |plan| plan.with_partners = true).await;
            assert!(!read(&stage, id).await.with_partners);
        }
    }

    async fn who_came_to_what_was_held_stays(stage: Stage) {
        let id = stage.make(&ticked(true)).await;
        stage.clock.set(at("2027-06-16T10:00:00Z"));
        let held = read(&stage, id).await;
        let refused = change_meeting(&stage.ctx, &as_system(), id, &MeetingChange { version: held.version, plan: ticked(false) }).await;
        assert!(matches!(refused, Err(MeetingError::HasPassed)), "{refused:?}");
        change(&stage, id, |plan| plan.note = "Dank!".into()).await;
        assert!(read(&stage, id).await.with_partners);
    }

    async fn whose_region_takes_no_part_any_more_is_not_asked(stage: Stage) {
        let id = stage.meeting(DAY).await;
        assert!(is_asked(&stage, &stage.anna, id).await);
        let (proof, drenthe) = (MayManageSeats::of(&Actor::System).unwrap(), RegionId::new("drenthe"));
        change_region(&stage.ctx, &proof, &drenthe, &RegionName::parse("Drenthe").unwrap(), None).await.unwrap();
        assert!(!is_asked(&stage, &stage.anna, id).await);
    }
}
