//! Several servers, servers that die, and mail servers that are away: nothing is lost, nothing comes twice, and all in order.

use super::stage::*;
use chrono::Duration;
use domain::account::Role;
use domain::meetings::MeetingKind;
use domain::rounds::RoundLetter;
use futures::future::BoxFuture;
use service::both_engines;
use service::mails::CalendarMethod;
use service::meetings::letters::{StepState, send_due};
use service::outbox::{Mail, Mailer, SendError, work_once};
use service::testkit::invitation;
use std::sync::Mutex;

/// Is away for the first so many tries, and remembers what it took over.
struct Postman {
    away: Mutex<usize>,
    took: Mutex<Vec<(String, CalendarMethod)>>,
}

impl Mailer for Postman {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(async move {
            let mut away = self.away.lock().unwrap();
            if *away > 0 {
                *away -= 1;
                return Err(SendError::Later("away".into()));
            }
            if let Some(part) = &mail.parts.calendar {
                self.took.lock().unwrap().push((mail.to.clone(), part.method));
            }
            Ok(())
        })
    }
}

both_engines! {
    async fn several_servers_write_each_mail_once(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let webinar = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        let network = stage.meeting("2027-06-15").await;
        stage.clock.advance(Duration::hours(1));
        let all = async || -> usize {
            let servers = (0..6).map(|_| send_due(&stage.ctx));
            futures::future::join_all(servers).await.into_iter().map(Result::unwrap).sum()
        };
        assert_eq!((all().await, lines(&stage, webinar).await.len(), lines(&stage, network).await.len()), (9, 5, 4));
        stage.hand_over("drenthe", 1, "Dina").await;
        assert_eq!((all().await, all().await), (4, 0));
        assert_eq!((lines(&stage, webinar).await.len(), lines(&stage, network).await.len()), (7, 6));
    }

    async fn a_server_that_dies_loses_nothing_and_nothing_comes_twice(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let webinar = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        let network = stage.meeting("2027-06-15").await;
        stage.clock.advance(Duration::hours(1));
        let mut cut = 0;
        for step in 1..40 {
            let until = std::time::Duration::from_micros(200 * step);
            cut += usize::from(tokio::time::timeout(until, send_due(&stage.ctx)).await.is_err());
        }
        assert!(cut > 0, "none was cut off");
        send_due(&stage.ctx).await.unwrap();
        assert_eq!(lines(&stage, webinar).await.len(), 5);
        assert_eq!(lines(&stage, network).await, ["anna", "bert", "cees", "cora"].map(|name| format!("{name} REQUEST 0 20270615T100000")));
        let made = stage.state(network, RoundLetter::MeetingMade).await;
        assert!(matches!(made, Some(StepState::Sent(_, Some(4)))), "{made:?}");
    }

    async fn a_cancelling_never_overtakes_its_invitation(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let postman = Postman { away: Mutex::new(0), took: Mutex::default() };
        while work_once(&stage.ctx, &postman).await.unwrap() > 0 {}
        let id = online(&stage, MeetingKind::Coordination, "2027-06-16").await;
        stage.clock.advance(Duration::hours(1));
        stage.work().await;
        *postman.away.lock().unwrap() = 3;
        for _ in 0..3 {
            assert_eq!(work_once(&stage.ctx, &postman).await.unwrap(), 1);
            stage.clock.advance(Duration::seconds(30));
        }
        // It waits to be tried again, and is not due; what follows is.
        stage.end_role(&stage.cora, Role::Coordinator).await;
        // The server that writes this one has a clock that is behind.
        stage.clock.advance(Duration::minutes(-10));
        assert_eq!(stage.work().await, 1);
        stage.clock.advance(Duration::minutes(5));
        work_once(&stage.ctx, &postman).await.unwrap();
        assert!(postman.took.lock().unwrap().is_empty(), "its REQUEST was not tried again yet");
        stage.clock.advance(Duration::hours(1));
        while work_once(&stage.ctx, &postman).await.unwrap() > 0 {}
        let took = std::mem::take(&mut *postman.took.lock().unwrap());
        let cora = || "cora@regio.example".to_owned();
        assert_eq!(took, [(cora(), CalendarMethod::Request), (cora(), CalendarMethod::Cancel)]);
        assert_eq!(lines(&stage, id).await.len(), 0, "both have gone");
    }

    async fn many_people_are_written_to_in_turns_and_counted_together(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        for nth in 0..210 {
            stage.give_role(&invitation(&format!("Partner {nth}")), Role::Partner).await;
        }
        let id = stage.meeting("2027-06-15").await;
        const WITH_PARTNERS: &str = "UPDATE meetings SET with_partners = $2 WHERE id = $1";
        // No form ticks this box yet.
        assert_eq!(run!(stage, WITH_PARTNERS, id.0, true), 1);
        assert_eq!(an_hour_later(&stage).await, 215);
        let sent = StepState::Sent(stage.ctx.now(), Some(215));
        assert_eq!(stage.state(id, RoundLetter::MeetingMade).await, Some(sent));
        assert_eq!(run!(stage, WITH_PARTNERS, id.0, false), 1);
        assert_eq!((soon(&stage).await, soon(&stage).await), (211, 0));
    }
}
