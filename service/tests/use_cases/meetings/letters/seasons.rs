//! Rounds across the change to summer time (28 March 2027) and to winter time (31 October 2027) keep to the hours that were promised.

use super::stage::*;
use domain::rounds::RoundState;
use domain::time;
use service::both_engines;

/// The hours that a round promised, and what happened when.
async fn keeps_its_hours(stage: &Stage, day: &str, moments: [&str; 4]) {
    let id = stage.meeting(day).await;
    let times = stage.round(id).await.times;
    let [opens, first, second, closes] = moments.map(at);
    assert_eq!((times.opens_at, times.reminders, times.closes_at), (opens, [Some(first), Some(second)], closes));
    let promised = [opens, first, second, closes].map(time::clock);
    assert_eq!(promised, ["09:00", "09:00", "09:00", "00:00"]);
    let minute = chrono::Duration::minutes(1);
    for (moment, state) in [(opens, RoundState::Open), (closes, RoundState::Closed)] {
        stage.clock.set(moment - minute);
        due::run(&stage.ctx).await.unwrap();
        assert_ne!(stage.round(id).await.state, state, "{moment}");
        if state == RoundState::Open {
            stage.work().await;
            stage.clock.set(moment);
            assert_eq!(stage.work().await, 3, "the letter goes with the opening");
            for reminder in [first, second] {
                stage.clock.set(reminder - minute);
                assert_eq!(remind(stage).await, 0);
                stage.clock.set(reminder);
                assert_eq!(remind(stage).await, 3);
            }
        } else {
            stage.clock.set(moment);
            assert_eq!(stage.work().await, 0, "nobody is told at midnight");
            assert_eq!(stage.round(id).await.state, state);
            stage.clock.set(domain::working_hours::first_from(moment));
            assert_eq!(stage.work().await, 5);
            assert_eq!(time::clock(stage.ctx.now()), "08:00");
        }
    }
}

both_engines! {
    async fn across_the_beginning_of_summer_time(stage: Stage) {
        let moments = ["2027-03-16T08:00:00Z", "2027-03-30T07:00:00Z", "2027-04-05T07:00:00Z", "2027-04-06T22:00:00Z"];
        keeps_its_hours(&stage, "2027-04-13", moments).await;
    }

    async fn across_the_beginning_of_winter_time(stage: Stage) {
        let moments = ["2027-10-12T07:00:00Z", "2027-10-26T07:00:00Z", "2027-11-01T08:00:00Z", "2027-11-02T23:00:00Z"];
        keeps_its_hours(&stage, "2027-11-09", moments).await;
    }
}
