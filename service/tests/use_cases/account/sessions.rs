//! Sessions: how long they last and how they end.

use super::help::*;
use chrono::Duration;
use domain::account::{Actor, Role};
use domain::ids::SessionId;
use service::account::{self, AccountError, CodeTyped, Found};
use service::both_engines;

both_engines! {
    async fn a_session_ends_when_idle_and_is_kept_alive_by_use(net: Network) {
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

    async fn the_coordination_group_stays_logged_in_for_a_day(net: Network) {
        add_member(&net, ANNA, Some(Role::Coordinator)).await;
        let (token, ..) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::hours(23));
        assert!(live(&net, &token).await.is_some());
        net.clock.advance(Duration::hours(1));
        assert!(live(&net, &token).await.is_none());
    }

    async fn logging_out_ends_the_session_on_the_server(net: Network) {
        add_member(&net, ANNA, None).await;
        let (token, ..) = log_in(&net, ANNA).await;
        account::log_out(&net.ctx, &token).await.unwrap();
        assert_eq!(account::find_session(&net.ctx, &token).await.unwrap(), Found::Unknown);
        for odd in ["", "x", &"é".repeat(43), &"A".repeat(43)] {
            account::log_out(&net.ctx, odd).await.unwrap();
            assert_eq!(account::find_session(&net.ctx, odd).await.unwrap(), Found::Unknown);
        }
    }

    async fn logging_in_again_ends_the_session_before(net: Network) {
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

    async fn sessions_are_listed_and_ended_by_their_owner_alone(net: Network) {
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

    async fn ending_a_member_ends_every_session(net: Network) {
        add_member(&net, ANNA, None).await;
        let (first, anna, _) = log_in(&net, ANNA).await;
        net.clock.advance(Duration::minutes(1));
        let (second, _, other) = log_in(&net, ANNA).await;
        assert_eq!(account::end_other_sessions(&net.ctx, &anna, &other).await.unwrap(), 1);
        assert!(live(&net, &first).await.is_none());
        let (ctx, id) = (net.ctx.clone(), anna.member_id().unwrap());
        let write = net.ctx.db.write(move |conn| {
            Box::pin(async move { service::testkit::end_sessions_of(&ctx, conn, id).await })
        });
        write.await.unwrap();
        assert!(live(&net, &second).await.is_none());
    }

    async fn old_requests_and_sessions_are_tidied(net: Network) {
        add_member(&net, ANNA, None).await;
        let (token, ..) = log_in(&net, ANNA).await;
        ask(&net, request(ANNA)).await;
        net.clock.advance(Duration::days(3));
        assert_eq!(account::tidy(&net.ctx).await.unwrap(), 1, "the request that was not used");
        assert!(live(&net, &token).await.is_some());
        net.clock.advance(Duration::days(300));
        assert_eq!(account::tidy(&net.ctx).await.unwrap(), 2, "the one that was used, and the session");
    }
}
