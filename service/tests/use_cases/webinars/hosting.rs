//! Who comes, who was there, and the certificate.

use super::stage::*;
use domain::ids::RegistrationId;
use domain::webinars::RegistrationState as State;
use service::both_engines;
use service::testkit::plan;
use service::webinars::*;

both_engines! {
    async fn who_hosts_reads_who_has_a_place_and_who_waits(net: Stage) {
        for name in ["Een", "Twee", "Drie"] {
            net.comes(name).await;
        }
        net.ask("Onbevestigd").await.unwrap();
        let found = read_participants(&net.ctx, &net.host(), net.meeting).await.unwrap();
        let told: Vec<_> = found.people.iter().map(|one| (one.name.as_str(), one.state, one.region.as_deref())).collect();
        let drenthe = Some("Drenthe");
        assert_eq!(told, [("Een", State::Seated, drenthe), ("Twee", State::Seated, drenthe), ("Drie", State::Waiting, drenthe)]);
        assert_eq!(found.people[0].organisation, "Wijkteam Noord");
    }

    async fn who_was_there_gets_a_certificate_once_it_is_over(net: Stage) {
        for name in ["Een", "Twee", "Drie"] {
            net.comes(name).await;
        }
        let [one, two, three] = [net.id_of("Een").await, net.id_of("Twee").await, net.id_of("Drie").await];
        let key = net.key("Een").await;
        let note = async |noted| note_attendance(&net.ctx, &net.host(), net.meeting, noted).await;
        assert!(matches!(note(Noted::Everybody).await, Err(WebinarError::NotYet(_))));
        net.at("2027-03-16T10:00:00Z");
        note(Noted::One(two, false)).await.unwrap();
        note(Noted::Everybody).await.unwrap();
        assert!(matches!(note(Noted::One(three, true)).await, Err(WebinarError::Unknown)), "she waits");
        let nobody = RegistrationId(net.ctx.new_id());
        assert!(matches!(note(Noted::One(nobody, true)).await, Err(WebinarError::Unknown)));
        assert!(certificate(&net.ctx, &key, one).await.unwrap().is_none(), "it goes on still");
        net.at("2027-03-16T14:00:00Z");
        let found = certificate(&net.ctx, &key, one).await.unwrap().unwrap();
        assert_eq!((found.name.as_str(), found.webinar.title.as_str()), ("Een", "Praten over geld"));
        assert!(certificate(&net.ctx, &net.key("Twee").await, two).await.unwrap().is_none(), "what was noted for one stays");
        note(Noted::One(one, false)).await.unwrap();
        assert!(certificate(&net.ctx, &key, one).await.unwrap().is_none(), "what was noted last counts");
    }

    async fn what_never_was_open_is_for_nobody_to_read(net: Stage) {
        let other = net.planned("2027-04-20").await;
        set_opening(&net.ctx, &net.host(), other, &Opening { is_open: false, ..net.opening(0, 5) }).await.unwrap();
        let nobody = domain::account::Actor::Visitor;
        assert!(read_webinar(&net.ctx, &nobody, other).await.unwrap().is_none());
        assert_eq!(list_webinars(&net.ctx, &nobody).await.unwrap().len(), 1);
        // Once it was, it stays to read when it is closed.
        net.open(&Opening { is_open: false, ..net.opening(2, 2) }).await.unwrap();
        assert_eq!(read_webinar(&net.ctx, &nobody, net.meeting).await.unwrap().unwrap().room, Room::Closed);
    }

    async fn only_a_webinar_or_a_question_hour_that_stands_is_opened(net: Stage) {
        let network = net.make(&plan("2027-06-15")).await;
        assert!(matches!(set_opening(&net.ctx, &net.host(), network, &net.opening(0, 5)).await, Err(WebinarError::Unknown)));
        assert!(matches!(read_opening(&net.ctx, &net.host(), network).await, Err(WebinarError::Unknown)));
        assert!(matches!(net.open(&net.opening(0, 9)).await, Err(WebinarError::Changed)), "an older form");
        net.open(&net.opening(0, 2)).await.unwrap();
        assert_eq!(net.number("SELECT COUNT(*) FROM audit_log WHERE action = 'webinar.opened'").await, 2, "what is so already is no change");
    }
}
