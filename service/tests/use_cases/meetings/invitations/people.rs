//! Who gets or loses a seat or a role gets or loses the coming meetings (rules, section 6).

use super::stage::*;
use chrono::Duration;
use domain::account::{OptionalLetter, Role};
use domain::meetings::MeetingKind;
use service::account::choose_letters;
use service::both_engines;
use service::network::Invitation;
use service::testkit::invitation;

both_engines! {
    async fn who_is_invited_while_the_survey_is_open_reads_until_when(stage: Stage) {
        let id = stage.meeting("2027-04-13").await;
        an_hour_later(&stage).await;
        let first = sent(&stage, id).await.remove(0);
        assert!(first.text.contains("Die gaat open op dinsdag 16 maart om 09:00."), "{}", first.text);
        stage.clock.set(at("2027-03-17T08:00:00Z"));
        stage.work().await;
        stage.hand_over("drenthe", 1, "Dina").await;
        soon(&stage).await;
        let dina = sent(&stage, id).await.into_iter().find(|sent| sent.to.starts_with("dina")).unwrap();
        assert!(dina.text.contains("Die staat al open: invullen kan tot en met dinsdag 6 april."), "{}", dina.text);
        stage.clock.set(at("2027-04-08T08:00:00Z"));
        stage.work().await;
        stage.hand_over("drenthe", 1, "Eva").await;
        soon(&stage).await;
        let eva = sent(&stage, id).await.into_iter().find(|sent| sent.to.starts_with("eva")).unwrap();
        assert!(!eva.text.contains("vragenlijst"), "it has closed: {}", eva.text);
    }

    async fn a_seat_that_is_handed_over_takes_its_meetings_along(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        an_hour_later(&stage).await;
        stage.hand_over("drenthe", 1, "Dina").await;
        assert_eq!((soon(&stage).await, soon(&stage).await), (2, 0));
        let both = ["anna CANCEL 1 20270615T100000", "dina REQUEST 0 20270615T100000"];
        assert_eq!(lines(&stage, id).await[4..], both);
        let anna = sent(&stage, id).await.remove(4);
        assert_eq!(anna.subject, "Uit je agenda: netwerkbijeenkomst van dinsdag 15 juni");
        assert!(anna.text.contains("De bijeenkomst gaat wel door."), "{}", anna.text);
        // It moves afterwards: Anna hears nothing of it.
        change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
        assert_eq!(an_hour_later(&stage).await, 4);
        assert!(!lines(&stage, id).await[6..].iter().any(|line| line.starts_with("anna")));
    }

    async fn between_two_letters_too(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let webinar = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        let both = [(stage.meeting("2027-06-15").await, 4), (webinar, 5)];
        an_hour_later(&stage).await;
        for (id, people) in both {
            change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
            assert_eq!(lines(&stage, id).await.len(), people);
        }
        stage.hand_over("drenthe", 1, "Dina").await;
        assert_eq!((soon(&stage).await, soon(&stage).await), (2, 0), "what Anna loses is as she was told");
        for ((id, people), day) in both.into_iter().zip(["0615", "0616"]) {
            assert_eq!(lines(&stage, id).await[people..], [format!("anna CANCEL 1 2027{day}T100000")]);
        }
        assert_eq!(an_hour_later(&stage).await, 9);
        for (id, people) in both {
            let after = lines(&stage, id).await.split_off(people + 1);
            assert!(after.iter().all(|line| line.ends_with("REQUEST 1 20270622T100000")), "{after:?}");
            assert_eq!((after.len(), after[2].split(' ').next()), (people, Some("cora")));
            assert!(after.iter().any(|line| line.starts_with("dina")), "who is new too: {after:?}");
        }
    }

    async fn who_is_invited_again_gets_a_version_that_their_calendar_takes(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = online(&stage, MeetingKind::Coordination, "2027-06-15").await;
        an_hour_later(&stage).await;
        for _ in 0..2 {
            stage.end_role(&stage.cora, Role::Coordinator).await;
            soon(&stage).await;
            stage.give_role(&invitation("Cora"), Role::Coordinator).await;
            soon(&stage).await;
        }
        let found = lines(&stage, id).await;
        let all = ["REQUEST 0", "CANCEL 1", "REQUEST 2", "CANCEL 3", "REQUEST 4"];
        assert_eq!(found, all.map(|is| format!("cora {is} 20270615T100000")));
        change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
        an_hour_later(&stage).await;
        assert_eq!(lines(&stage, id).await.pop().unwrap(), "cora REQUEST 5 20270622T100000");
    }

    async fn a_role_gives_the_meetings_that_are_for_it(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let webinar = online(&stage, MeetingKind::Webinar, "2027-06-15").await;
        let group = online(&stage, MeetingKind::Coordination, "2027-06-16").await;
        let network = stage.meeting("2027-06-17").await;
        an_hour_later(&stage).await;
        stage.give_role(&invitation("Pim"), Role::Partner).await;
        assert_eq!(soon(&stage).await, 1);
        assert_eq!(lines(&stage, webinar).await.last().unwrap(), "pim REQUEST 0 20270615T100000");
        stage.give_role(&invitation("Pim"), Role::Coordinator).await;
        assert_eq!(soon(&stage).await, 2);
        for id in [group, network] {
            assert!(lines(&stage, id).await.last().unwrap().starts_with("pim REQUEST 0"));
        }
        // Of two roles one stays: nothing that both give is lost.
        let pim = stage.give_role(&invitation("Quin"), Role::Partner).await;
        soon(&stage).await;
        stage.end_role(&pim, Role::Partner).await;
        assert_eq!((soon(&stage).await, lines(&stage, webinar).await.last().unwrap().as_str()), (1, "quin CANCEL 1 20270615T100000"));
    }

    async fn who_turned_letters_off_hears_of_changes_to_what_they_had(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let early = online(&stage, MeetingKind::Coordination, "2027-06-15").await;
        an_hour_later(&stage).await;
        choose_letters(&stage.ctx, &stage.cora, &[OptionalLetter::Results]).await.unwrap();
        let late = online(&stage, MeetingKind::Coordination, "2027-06-16").await;
        assert_eq!((an_hour_later(&stage).await, lines(&stage, late).await.len()), (0, 0));
        change(&stage, early, |plan| plan.date = date("2027-06-22")).await;
        change(&stage, late, |plan| plan.date = date("2027-06-23")).await;
        assert_eq!(an_hour_later(&stage).await, 1);
        call_off(&stage, early).await;
        call_off(&stage, late).await;
        assert_eq!(an_hour_later(&stage).await, 1);
        let cancel = "cora CANCEL 2 20270622T100000";
        assert_eq!(lines(&stage, early).await, ["cora REQUEST 0 20270615T100000", "cora REQUEST 1 20270622T100000", cancel]);
        // Turned on again: what is to come, comes.
        let third = online(&stage, MeetingKind::Coordination, "2027-06-24").await;
        assert_eq!(an_hour_later(&stage).await, 0);
        choose_letters(&stage.ctx, &stage.cora, &[OptionalLetter::Meetings]).await.unwrap();
        assert_eq!((soon(&stage).await, lines(&stage, third).await.len()), (1, 1));
    }

    async fn who_gets_their_mail_at_the_networks_own_mailbox_is_asked_without_a_file(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let own = stage.ctx.settings.organiser.as_ref().unwrap().person.address.clone();
        stage.give_role(&Invitation { email: own.clone(), ..invitation("Ada") }, Role::Coordinator).await;
        let id = online(&stage, MeetingKind::Coordination, "2027-06-15").await;
        assert_eq!((an_hour_later(&stage).await, lines(&stage, id).await), (2, vec!["cora REQUEST 0 20270615T100000".to_owned()]));
        let (_, _, text) = stage.letters("meeting_made").await.into_iter().find(|(to, ..)| to == own.as_str()).unwrap();
        assert!(text.contains("Zet je de datum alvast in je agenda?") && !text.contains("zit bij deze mail"), "{text}");
        change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
        assert_eq!((an_hour_later(&stage).await, lines(&stage, id).await.len()), (2, 2), "they hear what changes all the same");
    }

    async fn what_was_sent_is_forgotten_after_the_meeting(stage: Stage) {
        online(&stage, MeetingKind::Coordination, "2027-06-15").await;
        an_hour_later(&stage).await;
        let rows = "SELECT COUNT(*) FROM invitations";
        stage.clock.set(at("2027-09-13T10:00:00Z"));
        assert_eq!((invitations::tidy(&stage.ctx).await.unwrap(), stage.count(rows).await), (0, 1));
        stage.clock.advance(Duration::days(1));
        assert_eq!((invitations::tidy(&stage.ctx).await.unwrap(), stage.count(rows).await), (1, 0));
    }
}
