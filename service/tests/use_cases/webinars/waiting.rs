//! The waiting list: in the order of confirming, with a day to take what comes free.

use super::stage::*;
use chrono::Duration;
use domain::webinars::RegistrationState as State;
use service::both_engines;
use service::webinars::*;

both_engines! {
    async fn who_confirms_when_it_is_full_waits_in_that_order(net: Stage) {
        // Asked first is not confirmed first.
        net.ask("Laat").await.unwrap();
        assert_eq!([net.comes("Een").await, net.comes("Twee").await, net.comes("Drie").await], [State::Seated, State::Seated, State::Waiting]);
        net.clock.advance(Duration::seconds(1));
        assert_eq!(net.says("Laat", Answer::Yes).await.unwrap(), State::Waiting);
        assert_eq!(net.kinds("Drie").await, ["confirm", "waiting"]);
        net.clock.advance(Duration::seconds(1));
        net.says("Een", Answer::No).await.unwrap();
        assert_eq!([net.state("Drie").await, net.state("Laat").await], [State::Offered, State::Waiting]);
        // A place that is offered is nobody else's.
        assert_eq!(net.comes("Vier").await, State::Waiting);
        assert_eq!(net.says("Drie", Answer::Yes).await.unwrap(), State::Seated);
        assert_eq!(net.kinds("Drie").await, ["confirm", "waiting", "offer", "seat"]);
    }

    async fn an_offer_that_is_not_taken_within_a_day_goes_to_the_next(net: Stage) {
        for name in ["Een", "Twee", "Drie", "Vier"] {
            net.comes(name).await;
        }
        net.says("Een", Answer::No).await.unwrap();
        net.clock.advance(Duration::hours(24) - Duration::seconds(1));
        send_due(&net.ctx).await.unwrap();
        assert_eq!(net.state("Drie").await, State::Offered);
        net.clock.advance(Duration::seconds(1));
        send_due(&net.ctx).await.unwrap();
        assert_eq!([net.state("Drie").await, net.state("Vier").await], [State::Lapsed, State::Offered]);
        // Who was too late can wait again, behind the others.
        net.clock.advance(Duration::seconds(1));
        assert_eq!(net.says("Drie", Answer::Yes).await.unwrap(), State::Waiting);
        assert_eq!(net.says("Vier", Answer::Yes).await.unwrap(), State::Seated);
    }

    async fn who_takes_an_offer_too_late_joins_the_end(net: Stage) {
        for name in ["Een", "Twee", "Drie", "Vier"] {
            net.comes(name).await;
        }
        net.says("Een", Answer::No).await.unwrap();
        net.clock.advance(Duration::hours(24));
        assert_eq!(net.says("Drie", Answer::Yes).await.unwrap(), State::Waiting);
        assert_eq!(net.state("Vier").await, State::Offered, "it went to the next in the same moment");
    }

    async fn one_can_leave_the_list_and_decline_an_offer(net: Stage) {
        for name in ["Een", "Twee", "Drie", "Vier", "Vijf"] {
            net.comes(name).await;
        }
        net.says("Drie", Answer::No).await.unwrap();
        net.says("Een", Answer::No).await.unwrap();
        assert_eq!(net.state("Vier").await, State::Offered);
        net.says("Vier", Answer::No).await.unwrap();
        assert_eq!([net.state("Vier").await, net.state("Vijf").await], [State::Withdrawn, State::Offered]);
    }

    async fn more_places_are_offered_at_once_and_fewer_take_nobody_theirs(net: Stage) {
        for name in ["Een", "Twee", "Drie", "Vier"] {
            net.comes(name).await;
        }
        net.open(&net.opening(2, 3)).await.unwrap();
        assert_eq!([net.state("Drie").await, net.state("Vier").await], [State::Offered, State::Waiting]);
        net.open(&net.opening(3, 1)).await.unwrap();
        assert_eq!([net.state("Een").await, net.state("Twee").await], [State::Seated, State::Seated]);
        // As long as there are too many, a place that comes free is not handed on.
        net.says("Een", Answer::No).await.unwrap();
        assert_eq!(net.state("Vier").await, State::Waiting);
    }
}
