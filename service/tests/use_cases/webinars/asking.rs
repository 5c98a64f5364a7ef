//! Asking for a place, and confirming it by mail.

use super::stage::*;
use domain::account::{Actor, Role};
use domain::names::PersonName;
use domain::webinars::RegistrationState as State;
use service::both_engines;
use service::testkit::somebody;
use service::webinars::*;

both_engines! {
    async fn a_place_counts_once_it_is_confirmed_by_mail(net: Stage) {
        net.ask("Noor").await.unwrap();
        assert_eq!(net.state("Noor").await, State::Asked);
        let room = |webinar: Option<PublicWebinar>| webinar.unwrap().room;
        assert_eq!(room(read_webinar(&net.ctx, &Actor::Visitor, net.meeting).await.unwrap()), Room::Free(2), "nobody has one yet");
        assert_eq!(net.says("Noor", Answer::Yes).await.unwrap(), State::Seated);
        assert_eq!(room(read_webinar(&net.ctx, &Actor::Visitor, net.meeting).await.unwrap()), Room::Free(1));
    }

    async fn confirming_twice_is_confirming_once(net: Stage) {
        assert_eq!(net.comes("Noor").await, State::Seated);
        assert_eq!(net.says("Noor", Answer::Yes).await.unwrap(), State::Seated);
        assert_eq!(net.kinds("Noor").await, ["confirm", "seat"], "one mail that says so");
        assert_eq!(net.number("SELECT COUNT(*) FROM registrations").await, 1);
    }

    async fn what_is_not_confirmed_within_two_days_counts_for_nothing(net: Stage) {
        net.ask("Noor").await.unwrap();
        net.at("2027-03-03T08:59:59Z");
        assert_eq!(net.says("Noor", Answer::Yes).await.unwrap(), State::Seated);
        net.at("2027-03-03T09:00:00Z");
        net.ask("Teun").await.unwrap();
        net.at("2027-03-05T09:00:00Z");
        assert!(matches!(net.says("Teun", Answer::Yes).await, Err(WebinarError::TooLate)));
    }

    async fn the_mail_that_asks_to_confirm_says_nothing_that_was_typed(net: Stage) {
        let name = PersonName::parse("KOOP NU op spam.example").unwrap();
        let organisation = service_short("Gratis Geld BV");
        register(&net.ctx, net.meeting, Request { name, organisation, ..request("Noor") }).await.unwrap();
        let typed = "SELECT COUNT(*) FROM outbox WHERE subject LIKE '%KOOP%' OR body LIKE '%KOOP%' OR html LIKE '%KOOP%' OR body LIKE '%Geld BV%'";
        assert_eq!(net.number(typed).await, 0);
        assert_eq!(net.mails("Noor").await.len(), 1);
    }

    async fn who_has_a_place_gets_it_into_their_calendar_without_the_link(net: Stage) {
        net.comes("Noor").await;
        let parts = net.number("SELECT COUNT(*) FROM outbox WHERE kind = 'webinar_seat' AND parts LIKE '%BEGIN:VEVENT%'").await;
        assert_eq!(parts, 1);
        assert_eq!(net.number("SELECT COUNT(*) FROM outbox WHERE parts LIKE '%bellen.example%' OR body LIKE '%bellen.example%'").await, 0);
        assert_eq!(net.place("Noor").await.webinar.call_link, LINK, "it stands on their own page");
        net.ask("Teun").await.unwrap();
        assert_eq!(net.place("Teun").await.webinar.call_link, "", "and on nobody's who has no place");
    }

    async fn who_withdraws_and_comes_after_all_hears_it_in_an_order_that_calendars_take(net: Stage) {
        net.comes("Noor").await;
        net.clock.advance(chrono::Duration::seconds(1));
        assert_eq!(net.says("Noor", Answer::No).await.unwrap(), State::Withdrawn);
        assert_eq!(net.says("Noor", Answer::No).await.unwrap(), State::Withdrawn, "twice is once");
        net.clock.advance(chrono::Duration::seconds(1));
        assert_eq!(net.says("Noor", Answer::Yes).await.unwrap(), State::Seated);
        assert_eq!(net.kinds("Noor").await, ["confirm", "seat", "withdrawn", "seat"]);
        for sequence in ["SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:2"] {
            let with = service::fetch_one!(&mut net.ctx.db.read().await.unwrap().conn(), (i64,), "SELECT COUNT(*) FROM outbox WHERE parts LIKE $1", format!("%{sequence}%"));
            assert_eq!(with.unwrap().0, 1, "{sequence}");
        }
    }

    async fn what_is_not_wanted_before_it_was_confirmed_is_gone_at_once(net: Stage) {
        net.ask("Noor").await.unwrap();
        assert_eq!(net.says("Noor", Answer::No).await.unwrap(), State::Withdrawn);
        assert_eq!(net.number("SELECT COUNT(*) FROM registrations").await, 0);
        net.ask("Noor").await.unwrap();
        assert_eq!(net.mails("Noor").await.len(), 1, "and it sends no second mail");
    }

    async fn who_changes_their_mind_without_end_is_stopped(net: Stage) {
        net.comes("Noor").await;
        for _ in 0..19 {
            let answer = if net.state("Noor").await == State::Seated { Answer::No } else { Answer::Yes };
            net.says("Noor", answer).await.unwrap();
        }
        assert!(matches!(net.says("Noor", Answer::Yes).await, Err(WebinarError::TooOften)));
    }

    async fn a_stranger_who_asks_again_for_somebody_who_withdrew_takes_nothing_from_them(net: Stage) {
        net.comes("Noor").await;
        net.clock.advance(chrono::Duration::seconds(1));
        net.says("Noor", Answer::No).await.unwrap();
        net.ask("Noor").await.unwrap();
        net.at("2027-03-04T09:00:00Z");
        tidy(&net.ctx).await.unwrap();
        assert_eq!(net.state("Noor").await, State::Withdrawn, "their key works still");
        net.says("Noor", Answer::Yes).await.unwrap();
        assert_eq!(net.number("SELECT COUNT(*) FROM outbox WHERE parts LIKE '%SEQUENCE:2%'").await, 1);
    }

    async fn a_key_opens_nothing_of_somebody_else(net: Stage) {
        net.comes("Noor").await;
        net.ask("Teun").await.unwrap();
        let (key, other) = (net.key("Teun").await, net.id_of("Noor").await);
        let before = net.content().await;
        assert!(matches!(say(&net.ctx, &key, other, Answer::Yes).await, Err(WebinarError::Unknown)));
        assert_eq!(say(&net.ctx, &key, other, Answer::No).await.unwrap(), State::Withdrawn, "nothing is so already");
        assert!(certificate(&net.ctx, &key, other).await.unwrap().is_none());
        let forged = [String::new(), "a".repeat(43), format!("{}'", &key[..42]), key.to_uppercase()];
        for forged in forged {
            assert!(own_places(&net.ctx, &forged).await.unwrap().is_none(), "{forged}");
            assert!(matches!(say(&net.ctx, &forged, other, Answer::No).await, Err(WebinarError::Unknown)));
        }
        assert_eq!(net.content().await, before);
    }

    async fn nothing_can_be_asked_of_what_is_closed_or_has_begun_or_is_none(net: Stage) {
        net.open(&Opening { is_open: false, ..net.opening(2, 2) }).await.unwrap();
        assert!(matches!(net.ask("Noor").await, Err(WebinarError::Closed)));
        net.open(&net.opening(3, 2)).await.unwrap();
        net.at("2027-03-16T08:59:59Z");
        net.ask("Noor").await.unwrap();
        net.at("2027-03-16T09:00:00Z");
        assert!(matches!(net.ask("Teun").await, Err(WebinarError::Closed)));
        assert!(matches!(net.says("Noor", Answer::Yes).await, Err(WebinarError::HasBegun)));
        let nothing = domain::ids::MeetingId(net.ctx.new_id());
        assert!(matches!(register(&net.ctx, nothing, request("Noor")).await, Err(WebinarError::Unknown)));
    }

    async fn only_who_plans_opens_and_reads_who_comes(net: Stage) {
        for roles in [&[][..], &[Role::Partner]] {
            assert!(matches!(MayHost::of(&somebody(roles)), Err(WebinarError::NotAllowed)));
        }
        assert!(matches!(MayHost::of(&Actor::Visitor), Err(WebinarError::NotAllowed)));
        let admin = MayHost::of(&somebody(&[Role::Admin])).unwrap();
        assert!(read_opening(&net.ctx, &admin, net.meeting).await.unwrap().is_some());
    }
}

fn service_short(text: &str) -> domain::names::ShortText {
    domain::names::ShortText::parse(text).unwrap()
}
