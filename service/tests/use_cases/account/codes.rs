//! Codes by mail: asking for them, using them, guessing them.

use super::help::*;
use chrono::Duration;
use domain::account::Role;
use domain::account::login::Unusable;
use futures::future::join_all;
use service::account::{self, Asked, CodeRequest, CodeTyped, Refusal};
use service::{Hidden, both_engines, fetch_one};

both_engines! {
    async fn the_code_from_the_mail_logs_in_once(net: Network) {
        let id = add_member(&net, ANNA, Some(Role::Partner)).await;
        let verifier = ask(&net, request(" ANNA@ggd.example")).await;
        let mail = mails(&net).await.pop().unwrap();
        assert_eq!((mail.kind.as_str(), mail.recipient.as_str()), ("login_code", ANNA));
        let code = newest_code(&net).await;
        assert!(!mail.subject.contains(code.digits()));
        assert!(mail.body.contains(&format!("http://127.0.0.1:3000/inloggen/code#{}", code.digits())));
        let login = try_code(&net, &verifier, &code).await.unwrap();
        assert_eq!(login.next.as_deref(), Some("/vragenlijst/groei"));
        assert_eq!(login.actor.member_id(), Some(id));
        let (actor, session) = live(&net, &login.token).await.unwrap();
        assert_eq!(actor.member().unwrap().roles, [Role::Partner]);
        assert!(session.own_device);
        net.clock.advance(Duration::seconds(10));
        assert_eq!(try_code(&net, &verifier, &code).await.unwrap_err(), Refusal::Unusable(Unusable::Gone));
    }

    async fn a_double_click_logs_in_once(net: Network) {
        add_member(&net, ANNA, None).await;
        let verifier = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        let first = try_code(&net, &verifier, &code).await.unwrap();
        net.clock.advance(Duration::milliseconds(150));
        assert!(try_code(&net, &verifier, &other_than(&code)).await.is_err(), "another code is no second press");
        let second = try_code(&net, &verifier, &code).await.unwrap();
        assert_eq!(second.next, first.next);
        assert_eq!(second.token, first.token, "whichever answer the browser takes");
        assert!(live(&net, &second.token).await.is_some());
        assert_eq!(net.count("SELECT COUNT(*) FROM sessions WHERE ended_at IS NULL").await, 1);
    }

    async fn a_double_click_on_asking_sends_one_mail(net: Network) {
        add_member(&net, ANNA, None).await;
        let press = || CodeRequest { page: Some("this page".into()), ..request(ANNA) };
        let (first, second) = (ask(&net, press()).await, ask(&net, press()).await);
        assert_eq!(first, second, "whichever answer the browser takes");
        assert_eq!(mails(&net).await.len(), 1);
        let other = ask(&net, CodeRequest { page: Some("another page".into()), ..request(ANNA) }).await;
        assert_ne!(other, first);
        let code = newest_code(&net).await;
        net.clock.advance(Duration::minutes(1));
        // The same page, reached again by going back: it gets a secret of its own.
        let later = ask(&net, press()).await;
        assert_ne!(later, first);
        assert!(try_code(&net, &other, &code).await.is_ok());
        let stranger = CodeRequest { page: Some("this page".into()), ..request("iemand@anders.example") };
        assert_ne!(ask(&net, stranger).await, first);
    }

    /// The text of the mail is the one place where a code can be read, until the mail is sent or given up (see the
    /// tests of the outbox).
    async fn nothing_secret_is_stored_readable(net: Network) {
        add_member(&net, ANNA, None).await;
        let verifier = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        const CODE: &str = "SELECT code_hash FROM login_requests";
        let (waiting_hash,) = fetch_one!(&mut net.ctx.db.read().await.unwrap().conn(), (Vec<u8>,), CODE).unwrap();
        assert_eq!(waiting_hash.len(), 32);
        let login = try_code(&net, &verifier, &code).await.unwrap();
        net.clock.advance(Duration::minutes(1));
        account::tidy(&net.ctx).await.unwrap();
        let mut read = net.ctx.db.read().await.unwrap();
        let conn = &mut read.conn();
        const REQUESTS: &str = "SELECT verifier_hash, code_hash, email_hash FROM login_requests";
        const SESSIONS: &str = "SELECT token_hash FROM sessions";
        let (verifier_hash, code_hash, email_hash) = fetch_one!(conn, (Vec<u8>, Vec<u8>, Vec<u8>), REQUESTS).unwrap();
        let (token_hash,) = fetch_one!(conn, (Vec<u8>,), SESSIONS).unwrap();
        assert_eq!([&verifier_hash, &code_hash, &email_hash, &token_hash].map(Vec::len), [32, 0, 32, 32]);
        let all = [verifier_hash, waiting_hash, email_hash, token_hash].concat();
        let contains = |text: &str| all.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(![&*verifier, code.digits(), ANNA, &login.token].into_iter().any(contains));
    }

    async fn an_unknown_address_gets_the_same_answer_and_no_mail(net: Network) {
        add_member(&net, ANNA, None).await;
        let known = ask(&net, request(ANNA)).await;
        let unknown = ask(&net, request("niemand@elders.example")).await;
        assert_eq!(known.len(), unknown.len());
        assert_eq!(mails(&net).await.len(), 1);
        let wrong = other_than(&newest_code(&net).await);
        for left in (0..5).rev() {
            let refused = Refusal::Wrong { tries_left: left };
            assert_eq!(try_code(&net, &known, &wrong).await.unwrap_err(), refused);
            assert_eq!(try_code(&net, &unknown, &wrong).await.unwrap_err(), refused);
        }
        let tired = Refusal::Unusable(Unusable::TriedTooOften);
        assert_eq!(try_code(&net, &known, &wrong).await.unwrap_err(), tired);
        assert_eq!(try_code(&net, &unknown, &wrong).await.unwrap_err(), tired);
    }

    async fn after_five_wrong_tries_the_right_code_does_not_help(net: Network) {
        add_member(&net, ANNA, None).await;
        let verifier = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        let wrong = other_than(&code);
        let tries = join_all((0..20).map(|_| try_code(&net, &verifier, &wrong))).await;
        let compared = tries.iter().filter(|t| matches!(t, Err(Refusal::Wrong { .. }))).count();
        assert_eq!(compared, 5, "each try counts before it is compared, also when they come together");
        let refused = try_code(&net, &verifier, &code).await.unwrap_err();
        assert_eq!(refused, Refusal::Unusable(Unusable::TriedTooOften));
    }

    async fn of_twenty_presses_at_once_one_logs_in(net: Network) {
        add_member(&net, ANNA, None).await;
        let verifier = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        let tries = join_all((0..20).map(|_| try_code(&net, &verifier, &code))).await;
        assert!(tries.iter().filter(|t| t.is_ok()).count() <= 6, "each press counts as a try");
        assert_eq!(net.count("SELECT COUNT(*) FROM sessions WHERE ended_at IS NULL").await, 1);
    }

    async fn a_code_is_useless_after_ten_minutes(net: Network) {
        add_member(&net, ANNA, None).await;
        let verifier = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        net.clock.advance(Duration::minutes(10));
        assert_eq!(try_code(&net, &verifier, &code).await.unwrap_err(), Refusal::Unusable(Unusable::Expired));
    }

    async fn only_the_browser_that_asked_can_use_a_code(net: Network) {
        add_member(&net, ANNA, None).await;
        let mine = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        // A scanner that presses the button in its own browser, with a cookie of nothing, or of its own request.
        let typed = |verifier: Option<Hidden>| CodeTyped {
            verifier, code: code.clone(), device: String::new(), earlier_session: None,
        };
        for odd in [None, Some("x".repeat(5000).into()), Some("".into()), Some("A".repeat(43).into()), Some("\u{0}\n".into())] {
            let refused = account::verify_code(&net.ctx, typed(odd)).await.unwrap().unwrap_err();
            assert_eq!(refused, Refusal::NotAskedHere);
        }
        let theirs = ask(&net, CodeRequest { origin: "198.51.100.9".into(), ..request("bot@scanner.example") }).await;
        assert!(matches!(try_code(&net, &theirs, &code).await.unwrap_err(), Refusal::Wrong { .. }));
        assert!(try_code(&net, &mine, &code).await.is_ok(), "the code is still good where it was asked");
    }

    async fn a_new_code_voids_the_old_one_of_the_same_browser_only(net: Network) {
        add_member(&net, ANNA, None).await;
        let first = ask(&net, request(ANNA)).await;
        let first_code = newest_code(&net).await;
        net.clock.advance(Duration::seconds(1));
        // A stranger asks for Anna's address.
        ask(&net, CodeRequest { origin: "198.51.100.9".into(), ..request(ANNA) }).await;
        net.clock.advance(Duration::seconds(1));
        let again = CodeRequest { earlier_verifier: Some(first.clone()), ..request(ANNA) };
        assert_eq!(account::request_code(&net.ctx, again.clone()).await.unwrap(), Asked::JustSent);
        net.clock.advance(Duration::seconds(30));
        let second = ask(&net, CodeRequest { again: true, own_device: false, next: None, ..again }).await;
        let second_code = newest_code(&net).await;
        assert_eq!(try_code(&net, &first, &first_code).await.unwrap_err(), Refusal::Unusable(Unusable::Gone));
        let login = try_code(&net, &second, &second_code).await.unwrap();
        assert_eq!((login.own_device, login.next.as_deref()), (true, Some("/vragenlijst/groei")), "as chosen first");
    }

    async fn limits_stop_one_stranger_and_not_an_office(net: Network) {
        add_member(&net, ANNA, None).await;
        // Sixty colleagues behind one address, each twice within the hour.
        for person in 0..60 {
            for _ in 0..2 {
                ask(&net, request(&format!("persoon{person}@ministerie.example"))).await;
            }
        }
        let refused = account::request_code(&net.ctx, request(ANNA)).await.unwrap();
        assert_eq!(refused, Asked::TooMany { again_at: net.ctx.now() + Duration::hours(1) });
        // The stranger's own place is full; Anna at home is not bothered.
        let home = CodeRequest { origin: "203.0.113.5".into(), ..request(ANNA) };
        for _ in 0..6 {
            ask(&net, home.clone()).await;
        }
        assert!(matches!(account::request_code(&net.ctx, home.clone()).await.unwrap(), Asked::TooMany { .. }));
        ask(&net, CodeRequest { origin: "203.0.113.6".into(), ..request(ANNA) }).await;
        net.clock.advance(Duration::hours(1));
        ask(&net, home).await;
    }

    async fn a_place_asks_twelve_codes_a_day_for_one_address(net: Network) {
        add_member(&net, ANNA, None).await;
        let first = net.ctx.now();
        for _ in 0..2 {
            for _ in 0..6 {
                ask(&net, request(ANNA)).await;
            }
            net.clock.advance(Duration::hours(1));
        }
        let refused = account::request_code(&net.ctx, request(ANNA)).await.unwrap();
        assert_eq!(refused, Asked::TooMany { again_at: first + Duration::hours(24) });
        ask(&net, CodeRequest { origin: "203.0.113.5".into(), ..request(ANNA) }).await;
    }

    async fn strangers_cannot_keep_someone_from_where_they_logged_in_before(net: Network) {
        add_member(&net, ANNA, None).await;
        log_in(&net, ANNA).await;
        net.clock.advance(Duration::days(89));
        account::tidy(&net.ctx).await.unwrap();
        let strangers = (0..7).flat_map(|place| std::iter::repeat_n(format!("198.51.100.{place}"), 6));
        let asked = strangers.map(|origin| CodeRequest { origin, ..request(ANNA) });
        let mut sent = 0;
        for stranger in asked {
            let asked = account::request_code(&net.ctx, stranger).await.unwrap();
            sent += usize::from(matches!(asked, Asked::Sent { .. }));
        }
        assert_eq!(sent, 40, "the mails to one address have a bound");
        let elsewhere = CodeRequest { origin: "203.0.113.5".into(), ..request(ANNA) };
        assert!(matches!(account::request_code(&net.ctx, elsewhere.clone()).await.unwrap(), Asked::TooMany { .. }));
        net.clock.advance(Duration::seconds(1));
        log_in(&net, ANNA).await;
        net.clock.advance(Duration::hours(24));
        ask(&net, elsewhere).await;
    }

    async fn limits_hold_when_requests_come_together(net: Network) {
        add_member(&net, ANNA, None).await;
        let asked = join_all((0..30).map(|_| account::request_code(&net.ctx, request(ANNA)))).await;
        let sent = asked.into_iter().filter(|a| matches!(a, Ok(Asked::Sent { .. }))).count();
        assert_eq!(sent, 6);
    }

    async fn a_login_after_a_long_absence_is_told(net: Network) {
        add_member(&net, ANNA, None).await;
        log_in(&net, ANNA).await;
        net.clock.advance(Duration::days(200));
        log_in(&net, ANNA).await;
        assert!(mails(&net).await.iter().all(|m| m.kind == "login_code"));
        net.clock.advance(Duration::days(201));
        log_in(&net, ANNA).await;
        let told = mails(&net).await;
        assert_eq!(told.iter().filter(|m| m.kind == "signed_in_after_absence" && m.recipient == ANNA).count(), 1);
    }
}
