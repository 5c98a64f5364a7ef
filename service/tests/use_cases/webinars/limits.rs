//! How many mails an address gets, and how much can be asked from one place.

use super::stage::*;
use chrono::Duration;
use domain::account::EmailAddress;
use domain::webinars::PER_ORIGIN;
use service::both_engines;
use service::webinars::*;

both_engines! {
    async fn an_address_that_did_not_ask_gets_one_mail_whatever_is_asked_in_its_name(net: Stage) {
        let other = net.another("2027-04-20").await;
        for place in 0..20 {
            for meeting in [net.meeting, other] {
                let request = Request { origin: format!("plek {place}"), ..request("Noor") };
                register(&net.ctx, meeting, request).await.unwrap();
                net.clock.advance(Duration::minutes(30));
            }
        }
        assert_eq!(net.kinds("Noor").await, ["confirm"]);
        // The one mail leads to all that was asked: somebody who did ask loses nothing.
        let own = own_places(&net.ctx, &net.key("Noor").await).await.unwrap().unwrap();
        assert_eq!(own.places.len(), 2);
    }

    async fn who_lost_the_mail_gets_another_after_two_days_and_who_is_known_after_one(net: Stage) {
        net.ask("Noor").await.unwrap();
        net.at("2027-03-03T08:59:00Z");
        net.ask("Noor").await.unwrap();
        assert_eq!(net.mails("Noor").await.len(), 1);
        net.at("2027-03-03T09:00:00Z");
        net.ask("Noor").await.unwrap();
        assert_eq!(net.kinds("Noor").await, ["confirm", "confirm"]);
        net.clock.advance(Duration::seconds(1));
        net.says("Noor", Answer::Yes).await.unwrap();
        net.ask("Noor").await.unwrap();
        assert_eq!(net.mails("Noor").await.len(), 3, "two of the link, and that there is a place");
        net.clock.advance(Duration::days(1));
        net.ask("Noor").await.unwrap();
        let last = net.mails("Noor").await.pop().unwrap();
        assert!(last.1.contains("Je was al aangemeld") && last.1.contains("/webinars/plek/"), "{}", last.1);
        assert_eq!(net.state("Noor").await, domain::webinars::RegistrationState::Seated, "and the place stays");
    }

    async fn a_thousand_requests_from_one_place_are_thirty(net: Stage) {
        let mut refused = 0;
        for number in 0..1_000 {
            let address = EmailAddress::parse(&format!("mens{number}@buiten.example")).unwrap();
            let request = Request { address, origin: "198.51.100.7".to_owned(), ..request("Noor") };
            match register(&net.ctx, net.meeting, request).await {
                Ok(_) => {}
                Err(WebinarError::TooMany(again)) => {
                    assert_eq!(again, net.ctx.now() + PER_ORIGIN.within);
                    refused += 1;
                }
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(refused, 970);
        assert_eq!(net.number("SELECT COUNT(*) FROM registrations").await, 30);
        assert_eq!(net.number("SELECT COUNT(*) FROM outbox WHERE kind = 'webinar_confirm' AND recipient <> ''").await, 30);
        // Elsewhere it goes on, and here after an hour.
        net.ask("Teun").await.unwrap();
        net.clock.advance(PER_ORIGIN.within);
        register(&net.ctx, net.meeting, Request { origin: "198.51.100.7".to_owned(), ..request("Saar") }).await.unwrap();
    }
}
