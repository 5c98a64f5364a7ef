//! Meetings of every kind: only one of the network has a round, and is at Pharos or at a host.

use super::help::*;
use domain::ids::{MeetingId, RegionId};
use domain::meetings::{MeetingKind, MeetingState};
use service::both_engines;
use service::meetings::*;

fn online(day: &str) -> MeetingPlan {
    MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(day) }
}

both_engines! {
    async fn every_kind_is_made_planned_and_one_has_a_round(net: Network) {
        for kind in MeetingKind::ALL {
            let plan = if kind == MeetingKind::Network { plan("2027-06-15") } else { online("2027-06-16") };
            let id = MeetingId(net.ctx.new_id());
            for _ in 0..2 {
                make_of_kind(&net.ctx, &as_system(), kind, id, &plan).await.unwrap();
            }
            let meeting = read(&net, id).await;
            assert_eq!((meeting.kind, meeting.state, meeting.at()), (kind, MeetingState::Planned, plan.place.clone()));
            assert_eq!(meeting.round.is_some(), kind == MeetingKind::Network, "{kind:?}");
            assert_eq!(meeting.planned_at, Some(net.ctx.now()));
            let other = if kind == MeetingKind::Webinar { MeetingKind::QAndA } else { MeetingKind::Webinar };
            let again = make_of_kind(&net.ctx, &as_system(), other, id, &plan).await;
            assert!(matches!(again, Err(MeetingError::MadeBefore)), "{kind:?}");
        }
        assert_eq!(net.count("SELECT COUNT(*) FROM meetings").await, 4);
        assert_eq!(net.count("SELECT COUNT(*) FROM round_letters").await, 1, "nobody gets a letter of the others");
    }

    async fn what_a_webinar_is_about_is_the_first_line_of_what_is_good_to_know(net: Network) {
        let long = format!("Hoe bereik je vaders? {}", "Praktische lessen uit de regio. ".repeat(4));
        for (note, expected) in [
            ("", None),
            ("\n Ouders bereiken \r\nhttps://meet.example/a", Some("Ouders bereiken")),
            ("Doe mee: https://meet.example/a", None),
            (&long, Some("Hoe bereik je vaders? Praktische lessen uit de regio. Praktische lessen uit de…")),
        ] {
            for kind in MeetingKind::ALL {
                let plan = if kind == MeetingKind::Network { plan("2027-06-15") } else { online("2027-06-16") };
                let plan = MeetingPlan { note: note.into(), ..plan };
                let id = make_concept(&net.ctx, &as_system(), kind, MeetingId(net.ctx.new_id()), &plan).await.unwrap();
                let has_one = matches!(kind, MeetingKind::Webinar | MeetingKind::QAndA);
                assert_eq!(read(&net, id).await.theme().as_deref(), expected.filter(|_| has_one), "{kind:?} {note}");
            }
        }
    }

    async fn a_place_fits_the_kind(net: Network) {
        let host = Place::Host(RegionId::new("twente"));
        let nowhere = MeetingPlan { address: " \r\n".into(), ..online("2027-06-16") };
        for (kind, plan, expected) in [
            (MeetingKind::Network, online("2027-06-15"), "unknown region"),
            (MeetingKind::Webinar, MeetingPlan { place: host, ..online("2027-06-15") }, "unknown region"),
            (MeetingKind::Coordination, plan("2027-06-15"), "unknown region"),
            (MeetingKind::QAndA, nowhere.clone(), "no place was given"),
            (MeetingKind::QAndA, online("2027-03-03"), "the date is not one to plan for"),
        ] {
            let made = make_of_kind(&net.ctx, &as_system(), kind, MeetingId(net.ctx.new_id()), &plan).await;
            assert_eq!(made.unwrap_err().to_string(), expected, "{kind:?}");
        }
        let id = MeetingId(net.ctx.new_id());
        make_of_kind(&net.ctx, &as_system(), MeetingKind::Webinar, id, &online("2027-06-16")).await.unwrap();
        for (plan, expected) in [(plan("2027-06-16"), "unknown region"), (nowhere, "no place was given")] {
            let changed = change_meeting(&net.ctx, &as_system(), id, &MeetingChange { version: 1, plan }).await;
            assert_eq!(changed.unwrap_err().to_string(), expected);
        }
        assert_eq!(read(&net, id).await.version, 1);
    }

    async fn an_online_meeting_keeps_no_holidays_and_is_warned_for_all(net: Network) {
        let id = MeetingId(net.ctx.new_id());
        make_of_kind(&net.ctx, &as_system(), MeetingKind::Webinar, id, &online("2027-07-13")).await.unwrap();
        let told = day_remarks(&net.ctx, &as_system(), &read(&net, id).await).await.unwrap();
        assert_eq!(told, ["zomervakantie in vakantieregio noord"]);
    }
}
