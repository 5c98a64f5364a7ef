//! A meeting that changes shortly before it begins: there is no time to look at it first, and in the evening nobody can be told.

use super::stage::*;
use chrono::NaiveTime;
use domain::meetings::MeetingKind;
use service::both_engines;
use service::meetings::invitations::{Hears, when_heard};
use service::meetings::proof::MayPlan;

fn hours(from: (u32, u32), until: (u32, u32)) -> Window {
    let clock = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    Window::new(clock(from), clock(until)).unwrap()
}

/// A webinar on Wednesday 10 March from 19:30, of which five people were told.
async fn webinar(stage: &Stage) -> domain::ids::MeetingId {
    stage.clock.set(at("2027-03-04T08:00:00Z"));
    let id = online(stage, MeetingKind::Webinar, "2027-03-10").await;
    change(stage, id, |plan| plan.window = hours((19, 30), (20, 30))).await;
    assert_eq!(an_hour_later(stage).await, 5);
    id
}

/// A network meeting, which has a round, on Tuesday 13 April from 19:30, of which four people were told.
async fn network(stage: &Stage) -> domain::ids::MeetingId {
    stage.clock.set(at("2027-03-04T08:00:00Z"));
    let id = stage.meeting("2027-04-13").await;
    change(stage, id, |plan| plan.window = hours((19, 30), (20, 30))).await;
    assert_eq!(an_hour_later(stage).await, 4);
    // Its round opens and closes, and its results are told.
    stage.work_at("2027-03-16T09:00:00Z").await;
    stage.work_at("2027-04-08T09:00:00Z").await;
    id
}

async fn told(stage: &Stage, id: domain::ids::MeetingId) -> Hears {
    when_heard(&stage.ctx, &MayPlan::of(&stage.cora).unwrap(), &read(stage, id).await).await.unwrap()
}

both_engines! {
    async fn what_is_called_off_too_late_to_look_at_is_told_at_once(stage: Stage) {
        let id = webinar(&stage).await;
        stage.clock.set(at("2027-03-10T15:00:00Z"));
        assert_eq!(told(&stage, id).await, Hears::At(at("2027-03-10T15:30:00Z")));
        stage.clock.set(at("2027-03-10T16:35:00Z"));
        assert_eq!(told(&stage, id).await, Hears::Now);
        call_off(&stage, id).await;
        assert_eq!((stage.work().await, lines(&stage, id).await[5..].len()), (5, 5));
        assert!(lines(&stage, id).await[5..].iter().all(|line| line.ends_with("CANCEL 2 20270310T193000")));
    }

    async fn after_hours_nobody_hears_and_the_planner_is_told_so(stage: Stage) {
        let id = webinar(&stage).await;
        stage.clock.set(at("2027-03-10T17:35:00Z"));
        assert_eq!(told(&stage, id).await, Hears::Never);
        call_off(&stage, id).await;
        assert_eq!(told(&stage, id).await, Hears::Never);
        assert_eq!((stage.work().await, stage.work_at("2027-03-11T08:00:00Z").await), (0, 0));
    }

    async fn what_moves_away_is_told_before_it_would_have_begun(stage: Stage) {
        let id = webinar(&stage).await;
        stage.clock.set(at("2027-03-10T16:35:00Z"));
        change(&stage, id, |plan| plan.date = date("2027-03-17")).await;
        assert_eq!(stage.work().await, 5, "who knows the old evening hears it before that");
        // With time enough there is time to look at it.
        change(&stage, id, |plan| plan.date = date("2027-03-18")).await;
        assert_eq!((stage.work().await, stage.work_at("2027-03-11T07:00:00Z").await), (0, 5));
        stage.clock.set(at("2027-03-18T17:35:00Z"));
        change(&stage, id, |plan| plan.date = date("2027-03-25")).await;
        let morning = at("2027-03-19T07:00:00Z");
        assert_eq!(told(&stage, id).await, Hears::TooLate(morning), "the evening goes by first");
        assert_eq!((stage.work().await, stage.work_at("2027-03-19T07:00:00Z").await), (0, 5));
    }

    async fn what_moves_forward_is_told_before_it_begins_now(stage: Stage) {
        let id = webinar(&stage).await;
        stage.clock.set(at("2027-03-10T14:10:00Z"));
        change(&stage, id, |plan| plan.window = hours((15, 30), (16, 0))).await;
        assert_eq!((stage.work().await, lines(&stage, id).await.pop().unwrap()), (5, "pia REQUEST 2 20270310T153000".to_owned()));
        stage.clock.set(at("2027-03-10T14:30:00Z"));
        assert_eq!(told(&stage, id).await, Hears::Begun);
    }

    async fn one_with_a_round_that_is_called_off_too_late_to_look_at_is_told_at_once(stage: Stage) {
        let id = network(&stage).await;
        stage.clock.set(at("2027-04-13T14:00:00Z"));
        assert_eq!(told(&stage, id).await, Hears::At(at("2027-04-13T14:30:00Z")));
        stage.clock.set(at("2027-04-13T15:35:00Z"));
        assert_eq!(told(&stage, id).await, Hears::Now);
        call_off(&stage, id).await;
        assert_eq!(told(&stage, id).await, Hears::Now);
        assert_eq!((stage.work().await, lines(&stage, id).await[4..].len()), (4, 4));
        assert!(lines(&stage, id).await[4..].iter().all(|line| line.ends_with("CANCEL 2 20270413T193000")));
    }

    async fn one_with_a_round_that_is_called_off_in_time_can_be_looked_at(stage: Stage) {
        let id = network(&stage).await;
        stage.clock.set(at("2027-04-13T14:00:00Z"));
        call_off(&stage, id).await;
        assert_eq!(stage.work().await, 0);
        assert_eq!(stage.work_at("2027-04-13T14:30:00Z").await, 4);
    }

    async fn of_one_with_a_round_nobody_hears_after_hours(stage: Stage) {
        let id = network(&stage).await;
        stage.clock.set(at("2027-04-13T16:35:00Z"));
        assert_eq!(told(&stage, id).await, Hears::Never);
        call_off(&stage, id).await;
        assert_eq!(told(&stage, id).await, Hears::Never);
        assert_eq!((stage.work().await, stage.work_at("2027-04-14T08:00:00Z").await), (0, 0));
    }

    async fn one_with_a_round_that_moves_away_is_told_before_it_would_have_begun(stage: Stage) {
        let id = network(&stage).await;
        stage.clock.set(at("2027-04-13T15:35:00Z"));
        change(&stage, id, |plan| plan.date = date("2027-04-20")).await;
        assert_eq!((stage.work().await, lines(&stage, id).await.pop().unwrap()), (4, "cora REQUEST 2 20270420T193000".to_owned()));
        // With time enough there is time to look at it.
        change(&stage, id, |plan| plan.date = date("2027-04-22")).await;
        assert_eq!((stage.work().await, stage.work_at("2027-04-14T06:00:00Z").await), (0, 4));
    }
}
