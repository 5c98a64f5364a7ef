//! Once a week at most, and never for nothing, the coordination group hears what waits.

use super::stage::*;
use chrono::Duration;
use service::both_engines;
use service::meetings::letters::send_digest;
use service::meetings::proof::MayPlan;
use service::meetings::{list_meetings, read_waiting};
use service::outbox::{self, Bounced};

/// Another mail to Bert, which the mail server took over at `$2`.
const ANOTHER: &str = "INSERT INTO outbox (id, kind, recipient, subject, body, created_at, due_at, attempts, sent_at)
    VALUES ($1, 'survey_receipt', 'bert@regio.example', '', '', $2, $2, 1, $2)";

/// Only Drenthe takes part, and both its seats are held.
async fn without_vacancies(stage: &Stage) {
    run!(stage, "UPDATE regions SET active_from = NULL WHERE id <> 'drenthe'");
}

both_engines! {
    async fn empty_seats_and_a_round_that_waits_are_told_once_a_week(stage: Stage) {
        // Wednesday; then Thursday, and the next Monday.
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 1);
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 0);
        let (to, _, text) = stage.letters("digest").await.remove(0);
        assert_eq!(to, "cora@regio.example");
        assert!(text.contains("Zeeland: één lege zetel") && text.contains("Twente: twee lege zetels"), "{text}");
        assert!(!text.contains("Drenthe"), "{text}");
        for (moment, mails) in [("2027-03-04T10:00:00Z", 0), ("2027-03-08T06:59:00Z", 0), ("2027-03-08T07:00:00Z", 1)] {
            stage.clock.set(at(moment));
            assert_eq!(send_digest(&stage.ctx).await.unwrap(), mails, "{moment}");
        }
    }

    async fn nothing_waits_so_nothing_is_told(stage: Stage) {
        without_vacancies(&stage).await;
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 0);
        let id = stage.open_round("2027-04-13").await;
        stage.clock.advance(Duration::days(1));
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 0);
        stage.close_round(id).await;
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 1);
        let (_, _, text) = stage.letters("digest").await.remove(0);
        assert!(text.contains("Bijeenkomst van dinsdag 13 april 2027") && !text.contains("zetel"), "{text}");
        stage.publish_round(id).await;
        stage.clock.advance(Duration::days(7));
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 0);
    }

    async fn times_that_are_to_be_confirmed_are_told(stage: Stage) {
        without_vacancies(&stage).await;
        let id = stage.plan_round("2027-06-15").await;
        run!(stage, "UPDATE rounds SET proposed_for = '2027-06-22'");
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 1);
        let (_, _, text) = stage.letters("digest").await.remove(0);
        assert!(text.contains("Deze bijeenkomst is verplaatst. Bevestig de tijden van de ronde:"), "{text}");
        assert!(text.contains("Bijeenkomst van dinsdag 15 juni 2027") && !text.contains("gepubliceerd"), "{text}");
        let all = list_meetings(&stage.ctx, &stage.cora).await.unwrap();
        let waits = read_waiting(&stage.ctx, &MayPlan::of(&stage.cora).unwrap(), &all).await.unwrap();
        assert_eq!((waits.proposed.len(), waits.proposed[0].0, waits.unpublished.len()), (1, id, 0));
        assert!(MayPlan::of(&stage.anna).is_err());
    }

    async fn an_address_that_bounces_is_told_until_a_mail_arrives(stage: Stage) {
        without_vacancies(&stage).await;
        const REFUSED: &str = "UPDATE outbox SET given_up_at = $1, last_error = '550 5.1.1 no such mailbox'
            WHERE recipient = 'bert@regio.example'";
        let now = stage.ctx.now();
        run!(stage, REFUSED, now);
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 1);
        let (.., text) = stage.letters("digest").await.remove(0);
        assert!(text.contains("Vraag of hun e-mailadres nog klopt:") && text.contains("Bert"), "{text}");
        // One that comes back as well is none that arrived.
        let came_back = stage.ctx.new_id();
        run!(stage, ANOTHER, came_back, now);
        assert_eq!(outbox::bounced(&stage.ctx, came_back, "5.1.1 no such mailbox").await.unwrap(), Bounced::Noted);
        stage.clock.advance(Duration::days(7));
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 1);
        let (arrived, now) = (stage.ctx.new_id(), stage.ctx.now());
        run!(stage, ANOTHER, arrived, now);
        stage.clock.advance(Duration::days(7));
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 0);
    }

    async fn an_address_to_which_a_mail_came_back_is_told(stage: Stage) {
        without_vacancies(&stage).await;
        let (id, now) = (stage.ctx.new_id(), stage.ctx.now());
        run!(stage, ANOTHER, id, now);
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 0);
        stage.clock.advance(Duration::minutes(5));
        assert_eq!(outbox::bounced(&stage.ctx, id, "5.1.1 no such mailbox").await.unwrap(), Bounced::Noted);
        assert_eq!(send_digest(&stage.ctx).await.unwrap(), 1);
        let (.., text) = stage.letters("digest").await.remove(0);
        assert!(text.contains("Vraag of hun e-mailadres nog klopt:") && text.contains("Bert"), "{text}");
    }

    async fn several_servers_tell_it_once(stage: Stage) {
        let servers = (0..6).map(|_| send_digest(&stage.ctx));
        let sent: usize = futures::future::join_all(servers).await.into_iter().map(Result::unwrap).sum();
        assert_eq!((sent, stage.got("digest").await.len()), (1, 1));
    }
}
