//! Publishing a record: when, once, and what changes after it.

use super::stage::*;
use chrono::Duration;
use service::both_engines;
use service::meetings::agreements::*;

both_engines! {
    async fn a_record_is_published_from_its_day_on_and_stays_so(net: Stage) {
        let (ctx, proof, id) = (&net.ctx, net.proof(), net.meeting);
        let nothing = publish_record(ctx, &proof, id).await;
        assert!(matches!(nothing, Err(AgreementError::Empty)), "{nothing:?}");
        let wrong = net.decide("Toch niet.").await;
        remove_decision(ctx, &proof, id, (wrong, 1)).await.unwrap();
        assert!(matches!(publish_record(ctx, &proof, id).await, Err(AgreementError::Empty)));
        net.decide("We gaan door.").await;
        net.clock.set("2027-03-30T22:00:00Z".parse().unwrap());
        net.publish().await;
        net.clock.advance(Duration::hours(1));
        let before = net.content().await;
        net.publish().await;
        assert_eq!(net.content().await, before, "the second of two presses changes nothing");
        let (at, by) = net.record(&net.anna).await.unwrap().published.unwrap();
        assert_eq!((at.to_rfc3339().as_str(), by.as_deref()), ("2027-03-30T22:00:00+00:00", Some("Persoon coordinator")));
        assert_eq!(net.log().await.iter().filter(|it| *it == "record.published").count(), 1);
    }

    async fn before_its_day_it_can_be_written_and_not_published(net: Stage) {
        net.clock.set("2027-03-30T21:59:00Z".parse().unwrap());
        net.decide("Alvast.").await;
        let early = publish_record(&net.ctx, &net.proof(), net.meeting).await;
        assert!(matches!(early, Err(AgreementError::TooEarly)), "{early:?}");
        assert_eq!(net.record(&net.anna).await, None);
    }

    async fn what_is_published_changes_for_who_reads_it(net: Stage) {
        net.decide("Eerst.").await;
        net.publish().await;
        assert_eq!(net.record(&net.anna).await.unwrap().decisions.len(), 1);
        net.decide("Later.").await;
        save_minutes(&net.ctx, &net.proof(), net.meeting, 0, &minutes("Nagekomen")).await.unwrap();
        let seen = net.record(&net.anna).await.unwrap();
        assert_eq!((seen.decisions.len(), seen.minutes.text.as_str()), (2, "Nagekomen"));
    }
}
