//! Logging in, sessions and one's own addresses, on both engines.

use chrono::Duration;
use domain::account::login::{LoginCode, Unusable};
use domain::account::{Actor, EmailAddress};
use domain::ids::{MemberId, SessionId};
use domain::network::{PersonName, ShortText};
use futures::future::join_all;
use service::account::{
    self, AccountError, AddressAdded, AddressCode, Asked, CodeRequest, CodeTyped, Found, LoggedIn, ProfileChange,
    Refusal, Session,
};
use service::testkit::TestNet;
use service::{both_engines, execute, fetch_all, fetch_one};
use uuid::Uuid;

const ANNA: &str = "anna@ggd.example";

fn email(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

/// Stores a member with an address, and a role when one is named.
async fn add_member(net: &TestNet, address: &str, role: Option<&'static str>) -> Uuid {
    let MemberId(id) = net.add_member("Anna Voorbeeld", address).await;
    let (role_id, now) = (net.ctx.new_id(), net.ctx.now());
    let write = net.ctx.db.write(move |conn| {
        Box::pin(async move {
            const ROLE: &str = "INSERT INTO member_roles (id, member_id, role, given_at) VALUES ($1, $2, $3, $4)";
            if let Some(role) = role {
                execute!(conn, ROLE, role_id, id, role, now)?;
            }
            Ok::<_, service::db::DbError>(())
        })
    });
    write.await.unwrap();
    id
}

fn request(address: &str) -> CodeRequest {
    CodeRequest {
        email: email(address),
        origin: "192.0.2.1".into(),
        device: "Firefox op Linux".into(),
        own_device: true,
        next: Some("/vragenlijst/groei".into()),
        earlier_verifier: None,
        again: false,
    }
}

async fn ask(net: &TestNet, request: CodeRequest) -> String {
    match account::request_code(&net.ctx, request).await.unwrap() {
        Asked::Sent { verifier } => verifier,
        other => panic!("{other:?}"),
    }
}

#[derive(sqlx::FromRow)]
struct WaitingMail {
    kind: String,
    recipient: String,
    subject: String,
    body: String,
}

/// Mails that wait, the newest last.
async fn mails(net: &TestNet) -> Vec<WaitingMail> {
    const SQL: &str =
        "SELECT kind, recipient, subject, body FROM outbox WHERE given_up_at IS NULL ORDER BY created_at, recipient";
    let mut read = net.ctx.db.read().await.unwrap();
    fetch_all!(&mut read.conn(), WaitingMail, SQL).unwrap()
}

async fn newest_code(net: &TestNet) -> LoginCode {
    let mail = mails(net).await.pop().unwrap();
    mail.body.lines().find_map(LoginCode::parse).unwrap()
}

fn other_than(code: &LoginCode) -> LoginCode {
    let number: u32 = code.digits().parse().unwrap();
    LoginCode::from_random((number + 1) % 1_000_000).unwrap()
}

async fn try_code(net: &TestNet, verifier: &str, code: &LoginCode) -> Result<LoggedIn, Refusal> {
    let typed = CodeTyped {
        verifier: Some(verifier.to_owned()),
        code: code.clone(),
        device: "Firefox op Linux".into(),
        earlier_session: None,
    };
    account::verify_code(&net.ctx, typed).await.unwrap()
}

async fn log_in(net: &TestNet, address: &str) -> (String, Actor, Session) {
    let verifier = ask(net, request(address)).await;
    let login = try_code(net, &verifier, &newest_code(net).await).await.unwrap();
    let (actor, session) = live(net, &login.token).await.unwrap();
    assert_eq!(actor, login.actor);
    (login.token, actor, session)
}

async fn live(net: &TestNet, token: &str) -> Option<(Actor, Session)> {
    match account::find_session(&net.ctx, token).await.unwrap() {
        Found::Live(actor, session) => Some((actor, session)),
        _ => None,
    }
}

both_engines! {
    async fn the_code_from_the_mail_logs_in_once(net: TestNet) {
        let id = add_member(&net, ANNA, Some("partner")).await;
        let verifier = ask(&net, request(" ANNA@ggd.example")).await;
        let mail = mails(&net).await.pop().unwrap();
        assert_eq!((mail.kind.as_str(), mail.recipient.as_str()), ("login_code", ANNA));
        let code = newest_code(&net).await;
        assert!(!mail.subject.contains(code.digits()));
        assert!(mail.body.contains(&format!("http://127.0.0.1:3000/inloggen/code#{}", code.digits())));
        let login = try_code(&net, &verifier, &code).await.unwrap();
        assert_eq!(login.next.as_deref(), Some("/vragenlijst/groei"));
        assert_eq!(login.actor.member_id().unwrap().0, id);
        let (actor, session) = live(&net, &login.token).await.unwrap();
        assert_eq!(actor.member().unwrap().roles, [domain::account::Role::Partner]);
        assert!(session.own_device);
        assert_eq!(try_code(&net, &verifier, &code).await.unwrap_err(), Refusal::Unusable(Unusable::Gone));
    }

    async fn nothing_secret_is_stored_readable(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let verifier = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        let login = try_code(&net, &verifier, &code).await.unwrap();
        let mut read = net.ctx.db.read().await.unwrap();
        let conn = &mut read.conn();
        const REQUESTS: &str = "SELECT verifier_hash, code_hash, email_hash FROM login_requests";
        const SESSIONS: &str = "SELECT token_hash FROM sessions";
        let (verifier_hash, code_hash, email_hash) = fetch_one!(conn, (Vec<u8>, Vec<u8>, Vec<u8>), REQUESTS).unwrap();
        let (token_hash,) = fetch_one!(conn, (Vec<u8>,), SESSIONS).unwrap();
        for hash in [&verifier_hash, &code_hash, &email_hash, &token_hash] {
            assert_eq!(hash.len(), 32);
        }
        let all = [verifier_hash, code_hash, email_hash, token_hash].concat();
        let contains = |text: &str| all.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(![&verifier, code.digits(), ANNA, &login.token].into_iter().any(contains));
    }

    async fn an_unknown_address_gets_the_same_answer_and_no_mail(net: TestNet) {
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

    async fn after_five_wrong_tries_the_right_code_does_not_help(net: TestNet) {
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

    async fn of_twenty_presses_at_once_one_logs_in(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let verifier = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        let tries = join_all((0..20).map(|_| try_code(&net, &verifier, &code))).await;
        assert_eq!(tries.iter().filter(|t| t.is_ok()).count(), 1);
    }

    async fn a_code_is_useless_after_ten_minutes(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let verifier = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        net.clock.advance(Duration::minutes(10));
        assert_eq!(try_code(&net, &verifier, &code).await.unwrap_err(), Refusal::Unusable(Unusable::Expired));
    }

    async fn only_the_browser_that_asked_can_use_a_code(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let mine = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        // A scanner that presses the button in its own browser, with a cookie of nothing, or of its own request.
        let typed = |verifier: Option<String>| CodeTyped {
            verifier, code: code.clone(), device: String::new(), earlier_session: None,
        };
        for odd in [None, Some("x".repeat(5000)), Some(String::new()), Some("A".repeat(43)), Some("\u{0}\n".into())] {
            let refused = account::verify_code(&net.ctx, typed(odd)).await.unwrap().unwrap_err();
            assert_eq!(refused, Refusal::NotAskedHere);
        }
        let theirs = ask(&net, CodeRequest { origin: "198.51.100.9".into(), ..request("bot@scanner.example") }).await;
        assert!(matches!(try_code(&net, &theirs, &code).await.unwrap_err(), Refusal::Wrong { .. }));
        assert!(try_code(&net, &mine, &code).await.is_ok(), "the code is still good where it was asked");
    }

    async fn a_new_code_voids_the_old_one_of_the_same_browser_only(net: TestNet) {
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

    async fn limits_stop_one_stranger_and_not_an_office(net: TestNet) {
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

    async fn limits_hold_when_requests_come_together(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let asked = join_all((0..30).map(|_| account::request_code(&net.ctx, request(ANNA)))).await;
        let sent = asked.into_iter().filter(|a| matches!(a, Ok(Asked::Sent { .. }))).count();
        assert_eq!(sent, 6);
    }

    async fn a_session_ends_when_idle_and_is_kept_alive_by_use(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let (token, actor, session) = log_in(&net, ANNA).await;
        assert!(!account::wants_touch(&net.ctx, &session));
        net.clock.advance(Duration::days(29));
        assert!(account::wants_touch(&net.ctx, &session));
        account::touch_session(&net.ctx, &actor, &session).await.unwrap();
        net.clock.advance(Duration::days(29));
        assert!(live(&net, &token).await.is_some());
        net.clock.advance(Duration::days(2));
        let found = account::find_session(&net.ctx, &token).await.unwrap();
        assert_eq!(found, Found::Expired(actor.member_id().unwrap()), "whose it was is known, for what was typed");
    }

    async fn the_coordination_group_stays_logged_in_for_a_day(net: TestNet) {
        add_member(&net, ANNA, Some("coordinator")).await;
        let (token, ..) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::hours(23));
        assert!(live(&net, &token).await.is_some());
        net.clock.advance(Duration::hours(1));
        assert!(live(&net, &token).await.is_none());
    }

    async fn logging_out_ends_the_session_on_the_server(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let (token, ..) = log_in(&net, ANNA).await;
        account::log_out(&net.ctx, &token).await.unwrap();
        assert_eq!(account::find_session(&net.ctx, &token).await.unwrap(), Found::Unknown);
        for odd in ["", "x", &"é".repeat(43), &"A".repeat(43)] {
            account::log_out(&net.ctx, odd).await.unwrap();
            assert_eq!(account::find_session(&net.ctx, odd).await.unwrap(), Found::Unknown);
        }
    }

    async fn logging_in_again_ends_the_session_before(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let (old, ..) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::minutes(1));
        let verifier = ask(&net, request(ANNA)).await;
        let typed = CodeTyped {
            verifier: Some(verifier),
            code: newest_code(&net).await,
            device: String::new(),
            earlier_session: Some(old.clone()),
        };
        let login = account::verify_code(&net.ctx, typed).await.unwrap().unwrap();
        assert_ne!(login.token, old);
        assert!(live(&net, &old).await.is_none());
        assert!(live(&net, &login.token).await.is_some());
    }

    async fn sessions_are_listed_and_ended_by_their_owner_alone(net: TestNet) {
        add_member(&net, ANNA, None).await;
        add_member(&net, "bram@ggd.example", None).await;
        let (first, anna, session) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::minutes(1));
        let (second, _, other) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::minutes(1));
        let (_, bram, _) = log_in(&net, "bram@ggd.example").await;
        let listed: Vec<SessionId> =
            account::list_own_sessions(&net.ctx, &anna).await.unwrap().into_iter().map(|s| s.id).collect();
        assert_eq!(listed, [other.id, session.id]);
        account::end_own_session(&net.ctx, &bram, session.id).await.unwrap();
        assert!(live(&net, &first).await.is_some(), "someone else's session stays");
        account::end_own_session(&net.ctx, &anna, session.id).await.unwrap();
        assert!(live(&net, &first).await.is_none());
        assert!(live(&net, &second).await.is_some());
        let refused = account::list_own_sessions(&net.ctx, &Actor::Visitor).await.unwrap_err();
        assert!(matches!(refused, AccountError::NotAllowed));
    }

    async fn ending_a_member_ends_every_session(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let (first, anna, _) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::minutes(1));
        let (second, _, other) = log_in(&net, ANNA).await;
        assert_eq!(account::end_other_sessions(&net.ctx, &anna, &other).await.unwrap(), 1);
        assert!(live(&net, &first).await.is_none());
        let (ctx, id) = (net.ctx.clone(), anna.member_id().unwrap());
        let write = net.ctx.db.write(move |conn| {
            Box::pin(async move { account::end_sessions_of(&ctx, conn, id).await })
        });
        write.await.unwrap();
        assert!(live(&net, &second).await.is_none());
    }

    async fn a_login_after_a_long_absence_is_told(net: TestNet) {
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

    async fn a_second_address_counts_after_its_code(net: TestNet) {
        add_member(&net, ANNA, None).await;
        add_member(&net, "bram@ggd.example", None).await;
        let (_, anna, session) = log_in(&net, ANNA).await;
        let add = async |address: &str, code_for: Option<&str>| {
            net.clock.advance(Duration::seconds(1));
            let asked = account::request_address_code(
                &net.ctx, &anna, &session, email(address), "192.0.2.1".into(),
            ).await.unwrap();
            let AddressCode::Sent { verifier } = asked else { panic!("{asked:?}") };
            let code = newest_code(&net).await;
            let typed = code_for.unwrap_or(address);
            account::add_address(&net.ctx, &anna, &session, email(typed), &verifier, code).await.unwrap()
        };
        assert_eq!(add("anna@gemeente.example", Some("bram@elders.example")).await, AddressAdded::Refused(Refusal::NotAskedHere));
        assert_eq!(add("anna@gemeente.example", None).await, AddressAdded::Added);
        assert_eq!(add(ANNA, None).await, AddressAdded::AlreadyOwn);
        assert_eq!(add("bram@ggd.example", None).await, AddressAdded::TakenByOther);
        assert!(mails(&net).await.iter().any(|m| m.kind == "address_added" && m.recipient == ANNA));
        let own = account::own_profile(&net.ctx, &anna).await.unwrap().addresses;
        assert_eq!(own.iter().map(|a| (a.address.as_str(), a.gets_mail)).collect::<Vec<_>>(),
            [(ANNA, true), ("anna@gemeente.example", false)]);
        assert!(account::choose_mail_address(&net.ctx, &anna, &session, email("anna@gemeente.example")).await.unwrap());
        assert!(!account::choose_mail_address(&net.ctx, &anna, &session, email("bram@ggd.example")).await.unwrap());
        assert!(!account::remove_address(&net.ctx, &anna, &session, email("anna@gemeente.example")).await.unwrap());
        assert!(!account::remove_address(&net.ctx, &anna, &session, email("bram@ggd.example")).await.unwrap());
        net.clock.advance(Duration::seconds(1));
        log_in(&net, "anna@gemeente.example").await;
        assert!(account::remove_address(&net.ctx, &anna, &session, email(ANNA)).await.unwrap());
        let told: Vec<_> = mails(&net).await.into_iter().filter(|m| m.kind == "address_removed").map(|m| m.recipient).collect();
        assert_eq!(told, ["anna@gemeente.example", ANNA]);
    }

    async fn addresses_change_only_after_a_fresh_login(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let (_, anna, session) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::minutes(31));
        let refused = account::choose_mail_address(&net.ctx, &anna, &session, email(ANNA)).await.unwrap_err();
        assert!(matches!(refused, AccountError::LoginTooOld));
        let refused = account::request_address_code(&net.ctx, &anna, &session, email("a@b.example"), "x".into()).await;
        assert!(matches!(refused, Err(AccountError::LoginTooOld)));
    }

    async fn a_profile_can_be_corrected(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let (_, anna, _) = log_in(&net, ANNA).await;
        let change = ProfileChange {
            name: PersonName::parse("Anna de Boer").unwrap(),
            organisation: ShortText::parse_optional("GGD").unwrap(),
            function: None,
        };
        account::change_profile(&net.ctx, &anna, change.clone()).await.unwrap();
        let own = account::own_profile(&net.ctx, &anna).await.unwrap();
        assert_eq!((own.name.as_str(), own.organisation.as_str(), own.function.as_str()), ("Anna de Boer", "GGD", ""));
        let refused = account::change_profile(&net.ctx, &Actor::Visitor, change).await.unwrap_err();
        assert!(matches!(refused, AccountError::NotAllowed));
    }

    async fn old_requests_and_sessions_are_tidied(net: TestNet) {
        add_member(&net, ANNA, None).await;
        let (token, ..) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::days(3));
        assert_eq!(account::tidy(&net.ctx).await.unwrap(), 1);
        assert!(live(&net, &token).await.is_some());
        net.clock.advance(Duration::days(300));
        assert_eq!(account::tidy(&net.ctx).await.unwrap(), 1);
    }
}
