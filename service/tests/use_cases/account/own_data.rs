//! One's own data and addresses.

use super::help::*;
use chrono::Duration;
use domain::account::Actor;
use domain::network::{PersonName, ShortText};
use service::account::{self, AccountError, AddressAdded, AddressCode, AddressRequest, ProfileChange, Refusal};
use service::both_engines;

/// A request for a code to this address, from a page with this number.
fn from_page(address: &str, page: Option<&str>) -> AddressRequest {
    AddressRequest { email: email(address), origin: "192.0.2.1".into(), page: page.map(Into::into) }
}

both_engines! {
    async fn a_second_address_counts_after_its_code(net: Network) {
        add_member(&net, ANNA, None).await;
        add_member(&net, "bram@ggd.example", None).await;
        let (_, anna, session) = log_in(&net, ANNA).await;
        let add = async |address: &str, code_for: Option<&str>| {
            net.clock.advance(Duration::seconds(1));
            let asked = account::request_address_code(&net.ctx, &anna, &session, from_page(address, None)).await.unwrap();
            let AddressCode::Sent { verifier } = asked else { panic!("{asked:?}") };
            let code = newest_code(&net).await;
            let typed = code_for.unwrap_or(address);
            account::add_address(&net.ctx, &anna, &session, email(typed), &verifier, code).await.unwrap()
        };
        assert_eq!(add("anna@gemeente.example", Some("bram@elders.example")).await, AddressAdded::Refused(Refusal::NotAskedHere));
        assert_eq!(add("anna@gemeente.example", None).await, AddressAdded::Added);
        let sent = mails(&net).await.len();
        let own = account::request_address_code(&net.ctx, &anna, &session, from_page(ANNA, None)).await;
        assert_eq!((own.unwrap(), mails(&net).await.len()), (AddressCode::AlreadyOwn, sent));
        assert_eq!(add("bram@ggd.example", None).await, AddressAdded::TakenByOther);
        assert!(mails(&net).await.iter().any(|m| m.kind == "address_added" && m.recipient == ANNA));
        let own = account::own_profile(&net.ctx, &anna).await.unwrap().addresses;
        assert_eq!(own.iter().map(|a| (a.address.as_str(), a.gets_mail)).collect::<Vec<_>>(),
            [(ANNA, true), ("anna@gemeente.example", false)]);
        assert!(account::choose_mail_address(&net.ctx, &anna, &session, email("anna@gemeente.example")).await.unwrap());
        assert!(!account::choose_mail_address(&net.ctx, &anna, &session, email("bram@ggd.example")).await.unwrap());
        assert!(!account::remove_address(&net.ctx, &anna, &session, email("anna@gemeente.example"), "").await.unwrap());
        assert!(!account::remove_address(&net.ctx, &anna, &session, email("bram@ggd.example"), "").await.unwrap());
        net.clock.advance(Duration::seconds(1));
        log_in(&net, "anna@gemeente.example").await;
        let under_way = ask(&net, request(ANNA)).await;
        let code = newest_code(&net).await;
        assert!(account::remove_address(&net.ctx, &anna, &session, email(ANNA), "").await.unwrap());
        assert!(try_code(&net, &under_way, &code).await.is_err(), "a removed address opens nothing");
        let told: Vec<_> = mails(&net).await.into_iter().filter(|m| m.kind == "address_removed").map(|m| m.recipient).collect();
        assert_eq!(told, ["anna@gemeente.example", ANNA]);
    }

    async fn a_button_pressed_twice_sends_one_code_and_adds_one_address(net: Network) {
        add_member(&net, ANNA, None).await;
        let (_, anna, session) = log_in(&net, ANNA).await;
        let before = mails(&net).await.len();
        let new = "anna@gemeente.example";
        let ask = async |page| account::request_address_code(&net.ctx, &anna, &session, from_page(new, page)).await.unwrap();
        let first = ask(Some("a")).await;
        assert_eq!((ask(Some("a")).await, mails(&net).await.len()), (first.clone(), before + 1));
        net.clock.advance(Duration::seconds(1));
        let other = ask(Some("b")).await;
        assert!(other != first && mails(&net).await.len() == before + 2, "another page asks for another code");
        let AddressCode::Sent { verifier } = other else { panic!("{other:?}") };
        let code = newest_code(&net).await;
        let add = async || account::add_address(&net.ctx, &anna, &session, email(new), &verifier, code.clone()).await.unwrap();
        let twice = futures::future::join(add(), add()).await;
        let mut told = [format!("{:?}", twice.0), format!("{:?}", twice.1)];
        told.sort();
        assert_eq!(told, ["Added", "AlreadyOwn"]);
    }

    async fn an_address_that_is_gone_is_removed_once(net: Network) {
        const WORK: &str = "anna@gemeente.example";
        add_member(&net, ANNA, None).await;
        add_member(&net, "bram@ggd.example", None).await;
        let (_, anna, session) = log_in(&net, ANNA).await;
        let (_, bram, his) = log_in(&net, "bram@ggd.example").await;
        let add = async |actor, session| {
            net.clock.advance(Duration::seconds(1));
            let asked = account::request_address_code(&net.ctx, actor, session, from_page(WORK, None)).await.unwrap();
            let AddressCode::Sent { verifier } = asked else { panic!("{asked:?}") };
            let code = newest_code(&net).await;
            account::add_address(&net.ctx, actor, session, email(WORK), &verifier, code).await.unwrap()
        };
        assert_eq!(add(&anna, &session).await, AddressAdded::Added);
        let own = account::own_profile(&net.ctx, &anna).await.unwrap().addresses;
        let listed = |address: &str| own.iter().find(|own| own.address == address).unwrap().listed.clone();
        let remove = async |address: &str, listed: &str| {
            account::remove_address(&net.ctx, &anna, &session, email(address), listed).await.unwrap()
        };
        assert!(remove(WORK, &listed(WORK)).await);
        let done = net.content().await;
        assert!(remove(WORK, &listed(WORK)).await, "it is gone");
        assert!(!remove(ANNA, &listed(ANNA)).await, "it gets the mail");
        let forged = account::remove_address(&net.ctx, &bram, &his, email(WORK), &listed(WORK)).await;
        assert!(!forged.unwrap(), "it never was his");
        for address in ["bram@ggd.example", "niemand@ggd.example"] {
            for proof in ["", &*listed(WORK), &*listed(ANNA)] {
                assert!(!remove(address, proof).await, "{address} was never hers, whether it is anybody's or not");
            }
        }
        assert_eq!(net.content().await, done, "nothing was done a second time");
        assert_eq!(add(&bram, &his).await, AddressAdded::Added);
        let done = net.content().await;
        assert!(remove(WORK, &listed(WORK)).await, "who has it now is not told");
        assert_eq!(net.content().await, done);
    }

    async fn addresses_change_only_after_a_fresh_login(net: Network) {
        add_member(&net, ANNA, None).await;
        let (_, anna, session) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::minutes(31));
        let refused = account::choose_mail_address(&net.ctx, &anna, &session, email(ANNA)).await.unwrap_err();
        assert!(matches!(refused, AccountError::LoginTooOld));
        let refused = account::request_address_code(&net.ctx, &anna, &session, from_page("a@b.example", None)).await;
        assert!(matches!(refused, Err(AccountError::LoginTooOld)));
    }

    async fn choosing_and_removing_at_once_leaves_an_address_that_gets_the_mail(net: Network) {
        const SECOND: &str = "INSERT INTO member_emails (address, member_id, gets_mail, added_at)
            VALUES ('tweede@ggd.example', $1, FALSE, $2) ON CONFLICT (address) DO NOTHING";
        let id = add_member(&net, ANNA, None).await;
        let (_, anna, session) = log_in(&net, ANNA).await;
        let (first, second) = (email(ANNA), email("tweede@ggd.example"));
        for _ in 0..40 {
            let now = net.ctx.now();
            run!(net, SECOND, id.0, now);
            let (chosen, removed) = tokio::join!(
                account::choose_mail_address(&net.ctx, &anna, &session, second.clone()),
                account::remove_address(&net.ctx, &anna, &session, second.clone(), ""),
            );
            assert_ne!(chosen.unwrap(), removed.unwrap(), "one of the two comes first");
            assert_eq!(net.count("SELECT COUNT(*) FROM member_emails WHERE gets_mail").await, 1);
            account::choose_mail_address(&net.ctx, &anna, &session, first.clone()).await.unwrap();
        }
    }

    async fn a_profile_can_be_corrected(net: Network) {
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
}
