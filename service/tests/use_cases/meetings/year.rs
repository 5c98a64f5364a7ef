//! A year of network meetings: proposed, thought about as concepts, and made definite one by one.

use super::help::*;
use domain::ids::{MeetingId, RegionId};
use domain::meetings::{A_YEAR, MeetingState, Wish};
use domain::rounds::RoundTimes;
use service::both_engines;
use service::meetings::*;
use service::rounds::RoundError;
use uuid::Uuid;

const NO_WISH: [Wish; A_YEAR] = [const { Wish { place: None, date: None } }; A_YEAR];

async fn year(net: &Network) -> YearPlan {
    plan_year(&net.ctx, &as_system(), &NO_WISH).await.unwrap()
}

/// The proposals as they are.
fn all(plan: &YearPlan) -> Vec<NewConcept> {
    let each = plan.steps.iter().enumerate();
    each.map(|(at, step)| NewConcept { at, place: step.place.clone(), date: step.date }).collect()
}

async fn make(net: &Network, key: Uuid, basis: Basis, concepts: &[NewConcept]) -> Result<Vec<MeetingId>, MeetingError> {
    make_concepts(&net.ctx, &as_system(), key, basis, concepts).await
}

async fn count(net: &Network) -> i64 {
    net.count("SELECT COUNT(*) FROM meetings").await
}

both_engines! {
    async fn a_year_is_proposed_and_kept_as_concepts_that_nobody_hears_of(net: Network) {
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        let last = net.meeting("2027-04-13").await;
        let plan = year(&net).await;
        assert_eq!(plan.basis, Basis(Some((last, date("2027-04-13")))));
        assert_eq!(plan.previous, Some(Previous { date: date("2027-04-13"), place: "Pharos, Utrecht".into(), is_sought: false }));
        let days: Vec<_> = plan.steps.iter().map(|step| step.date.to_string()).collect();
        let places: Vec<_> = plan.steps.iter().map(|step| step.place.region().unwrap_or("pharos")).collect();
        assert_eq!(places, ["amsterdam", "pharos", "brabant-zuidoost"], "nobody said yes, so by name");
        let key = net.ctx.new_id();
        let made = make(&net, key, plan.basis, &all(&plan)).await.unwrap();
        for (id, day) in made.iter().zip(&days) {
            let concept = read(&net, *id).await;
            assert_eq!((concept.state, concept.date.to_string(), concept.planned_at), (MeetingState::Concept, day.clone(), None));
            assert_eq!((concept.start, concept.round), (read(&net, last).await.start, None));
        }
        assert_eq!(list_meetings(&net.ctx, &anna).await.unwrap().len(), 1);
        assert_eq!(log(&net).await, ["meeting.concept", "meeting.concept", "meeting.concept", "meeting.made"]);
        assert_eq!(net.count("SELECT COUNT(*) FROM round_letters").await, 1, "of the meeting that was made before");
        // The next year goes from what is thought about.
        assert_eq!(year(&net).await.basis, Basis(Some((made[2], plan.steps[2].date))));
        // Sent twice it is done once, also with another clock on the wall.
        assert_eq!(make(&net, key, plan.basis, &all(&plan)).await.unwrap(), made);
        let other: Vec<_> = all(&plan).into_iter().map(|it| NewConcept { place: Place::Pharos, ..it }).collect();
        assert!(matches!(make(&net, key, plan.basis, &other).await, Err(MeetingError::MadeBefore)));
        assert_eq!(count(&net).await, 4);
    }

    async fn the_later_ones_follow_what_is_chosen(net: Network) {
        let twente = Place::Host(RegionId::new("twente"));
        let mut wishes = NO_WISH;
        wishes[0] = Wish { place: Some(twente.clone()), date: Some(date("2027-09-02")) };
        let plan = plan_year(&net.ctx, &as_system(), &wishes).await.unwrap();
        assert_eq!((&plan.steps[0].place, plan.steps[0].date), (&twente, date("2027-09-02")));
        assert_eq!((plan.steps[1].days.target.date, plan.steps[1].place.clone()), (date("2028-01-02"), Place::Pharos));
        wishes[1].place = Some(Place::Host(RegionId::new("atlantis")));
        assert!(matches!(plan_year(&net.ctx, &as_system(), &wishes).await, Err(MeetingError::UnknownRegion)));
    }

    async fn nothing_is_proposed_that_is_too_far_ahead_to_be_planned(net: Network) {
        net.meeting("2027-04-13").await;
        let mut ahead = Vec::new();
        for _ in 0..5 {
            let plan = year(&net).await;
            assert!(plan.steps.iter().all(|step| step.date <= plan.until), "{:?}", plan.until);
            ahead.push(plan.steps.len());
            make(&net, net.ctx.new_id(), plan.basis, &all(&plan)).await.unwrap();
        }
        assert_eq!(ahead, [3, 3, 2, 0, 0]);
        assert_eq!(year(&net).await.until, date("2030-03-03"));
        let next = plan_meeting(&net.ctx, &as_system(), None, None).await.unwrap();
        assert_eq!(next.days.free, [], "neither for one");
    }

    async fn of_two_who_plan_at_once_the_second_is_told(net: Network) {
        let plan = year(&net).await;
        let concepts = all(&plan);
        let [one, two] = [net.ctx.new_id(), net.ctx.new_id()].map(|key| make(&net, key, plan.basis, &concepts));
        let (one, two) = tokio::join!(one, two);
        let [good, refused] = if one.is_ok() { [one, two] } else { [two, one] };
        assert_eq!(good.unwrap().len(), 3);
        assert!(matches!(refused, Err(MeetingError::PlannedMeanwhile)), "{refused:?}");
        assert_eq!(count(&net).await, 3);
        // A basis that never was, from a forged form.
        let forged = Basis(Some((MeetingId(Uuid::nil()), date("2027-03-01"))));
        let refused = make(&net, net.ctx.new_id(), forged, &concepts).await;
        assert!(matches!(refused, Err(MeetingError::PlannedMeanwhile)));
    }

    async fn what_cannot_be_planned_is_refused_with_which_it_is_and_nothing_is_made(net: Network) {
        let plan = year(&net).await;
        let changed = |at: usize, to: NewConcept| {
            let mut concepts = all(&plan);
            concepts[at] = to;
            concepts
        };
        let at_pharos = |at, day| NewConcept { at, place: Place::Pharos, date: date(day) };
        let atlantis = Place::Host(RegionId::new("atlantis"));
        for (at, wrong, expected) in [
            (0, at_pharos(0, "2027-03-03"), "the date is not one to plan for"),
            (2, at_pharos(2, "2030-03-04"), "the date is not one to plan for"),
            (1, NewConcept { place: atlantis, ..all(&plan)[1].clone() }, "unknown region"),
            (1, NewConcept { place: Place::AsTyped, ..all(&plan)[1].clone() }, "unknown region"),
            (1, at_pharos(1, &plan.steps[0].date.to_string()), "not after the one before"),
        ] {
            let refused = make(&net, net.ctx.new_id(), plan.basis, &changed(at, wrong)).await;
            match refused {
                Err(MeetingError::OfConcept(which, error)) => assert_eq!((which, error.to_string().as_str()), (at, expected)),
                other => panic!("{expected}: {other:?}"),
            }
        }
        assert_eq!(count(&net).await, 0);
    }

    async fn a_concept_is_made_definite_with_a_round_and_told_of(net: Network) {
        let plan = year(&net).await;
        let id = make(&net, net.ctx.new_id(), plan.basis, &all(&plan)[..1]).await.unwrap()[0];
        let definite = async |version| make_definite(&net.ctx, &as_system(), id, version, false).await;
        let change = MeetingChange { version: 1, plan: service::testkit::plan("2027-06-29") };
        change_meeting(&net.ctx, &as_system(), id, &change).await.unwrap();
        assert_eq!(read(&net, id).await.round, None, "a concept that changes stays one");
        assert!(matches!(definite(1).await, Err(MeetingError::Changed)));
        definite(2).await.unwrap();
        definite(2).await.unwrap();
        let meeting = read(&net, id).await;
        assert_eq!((meeting.state, meeting.planned_at), (MeetingState::Planned, Some(net.ctx.now())));
        let times = RoundTimes::proposed(date("2027-06-29"), net.ctx.now());
        assert_eq!(meeting.round.map(|round| round.times), Some(times));
        assert_eq!(net.count("SELECT COUNT(*) FROM round_letters WHERE letter = 'meeting_made'").await, 1);
        assert_eq!(log(&net).await, ["meeting.concept", "meeting.moved", "meeting.planned"]);
    }

    async fn a_concept_whose_time_has_passed_or_is_taken_stays_one(net: Network) {
        let plan = year(&net).await;
        let ids = make(&net, net.ctx.new_id(), plan.basis, &all(&plan)).await.unwrap();
        let definite = async |which: usize| make_definite(&net.ctx, &as_system(), ids[which], 1, false).await;
        net.meeting(&plan.steps[0].date.to_string()).await;
        let refused = definite(0).await;
        assert!(matches!(refused, Err(MeetingError::Round(RoundError::Overlaps(_)))), "{refused:?}");
        net.clock.set(at("2027-11-20T10:00:00Z"));
        assert!(matches!(definite(1).await, Err(MeetingError::DateOutOfReach)));
        let concept = read(&net, ids[1]).await;
        assert_eq!((concept.state, concept.round), (MeetingState::Concept, None), "its day came and nothing happened");
        // It is no step in the rhythm any more.
        assert_eq!(year(&net).await.basis, Basis(Some((ids[2], plan.steps[2].date))));
        definite(2).await.unwrap();
    }
}
