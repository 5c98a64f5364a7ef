//! A meeting is made, moved, and called off.

use super::stage::*;
use chrono::{Duration, NaiveTime};
use domain::meetings::MeetingKind;
use domain::rounds::RoundLetter;
use service::both_engines;
use service::meetings::letters::{pause, preview_letter, resume, send_due};

both_engines! {
    async fn who_is_invited_is_asked_once_in_a_file_of_their_own(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        assert_eq!(soon(&stage).await, 0, "there is time to look at it");
        assert_eq!(an_hour_later(&stage).await, 4);
        let is = "REQUEST 0 20270615T100000";
        assert_eq!(lines(&stage, id).await, ["anna", "bert", "cees", "cora"].map(|name| format!("{name} {is}")));
        let anna = sent(&stage, id).await.remove(0);
        let flat = anna.ics.replace("\r\n ", "");
        assert!(flat.contains("RSVP=FALSE:mailto:anna@regio.example"), "{flat}");
        assert!(flat.contains("ORGANIZER;CN=Lerend netwerk:mailto:portaal@lerendnetwerk.example") || flat.contains("ORGANIZER;CN=\"Lerend netwerk\":mailto:portaal@lerendnetwerk.example"), "{flat}");
        assert_eq!((flat.matches("@regio.example").count(), value(&flat, "STATUS:")), (1, "CONFIRMED"));
        assert!(anna.text.contains("Zeg of je komt. Antwoord met deze knop, niet in je agenda.") && anna.text.contains(&format!("/bijeenkomsten/{id}")));
        assert_eq!((soon(&stage).await, an_hour_later(&stage).await), (0, 0));
        // A typo sends nothing, however long one waits.
        change(&stage, id, |plan| plan.note = "Neem je eigen beker mee.".into()).await;
        assert_eq!((an_hour_later(&stage).await, lines(&stage, id).await.len()), (0, 4));
    }

    async fn what_moves_twice_is_told_once_with_what_was_and_what_is(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        for (id, people) in [
            (stage.meeting("2027-06-15").await, 4),
            (online(&stage, MeetingKind::Webinar, "2027-06-15").await, 5),
        ] {
            an_hour_later(&stage).await;
            change(&stage, id, |plan| plan.date = date("2027-06-17")).await;
            stage.clock.advance(Duration::minutes(20));
            change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
            stage.clock.advance(Duration::minutes(20));
            assert_eq!(stage.work().await, 0, "half an hour from the last change");
            stage.clock.advance(Duration::minutes(10));
            assert_eq!((stage.work().await, soon(&stage).await), (people, 0));
            let moved = sent(&stage, id).await.remove(people);
            assert_eq!(moved.line(), "anna REQUEST 2 20270622T100000");
            let first = "van dinsdag 15 juni, 10:00 tot 15:00, is verplaatst naar dinsdag 22 juni, 10:00 tot 15:00.";
            assert!(moved.subject.starts_with("Verplaatst: ") && moved.subject.ends_with(" naar dinsdag 22 juni"));
            assert!(moved.text.lines().nth(2).unwrap().contains(first), "{}", moved.text);
            assert!(moved.text.contains("Zeg opnieuw of je komt. Antwoord met deze knop, niet in je agenda."), "{}", moved.text);
            // To and fro before anyone heard of it.
            change(&stage, id, |plan| plan.date = date("2027-06-29")).await;
            change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
            assert_eq!(an_hour_later(&stage).await, 0);
        }
    }

    async fn another_time_or_place_is_told_in_its_own_words(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        an_hour_later(&stage).await;
        let half_past = NaiveTime::from_hms_opt(10, 30, 0).unwrap();
        let three = NaiveTime::from_hms_opt(15, 0, 0).unwrap();
        change(&stage, id, |plan| plan.window = Window::new(half_past, three).unwrap()).await;
        assert_eq!(an_hour_later(&stage).await, 4);
        let moved = sent(&stage, id).await.remove(4);
        assert_eq!(moved.subject, "Verplaatst: netwerkbijeenkomst van dinsdag 15 juni");
        assert!(moved.text.contains("van dinsdag 15 juni is verplaatst van 10:00 tot 15:00 naar 10:30 tot 15:00."), "{}", moved.text);
        assert_eq!(moved.line(), "anna REQUEST 1 20270615T103000");
        change(&stage, id, |plan| plan.address = "Zaal 4".into()).await;
        assert_eq!(an_hour_later(&stage).await, 4);
        let moved = sent(&stage, id).await.remove(8);
        let place = "is op een andere plek. De plek was Pharos, Utrecht: Zaal 3 en wordt Pharos, Utrecht: Zaal 4.";
        assert!(moved.text.contains(place), "{}", moved.text);
        assert_eq!(value(&moved.ics, "SEQUENCE:"), "2");
    }

    async fn what_is_called_off_is_taken_out_of_the_calendars_that_have_it(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        for (id, people) in [
            (stage.meeting("2027-06-15").await, 4),
            (online(&stage, MeetingKind::Coordination, "2027-06-15").await, 1),
        ] {
            an_hour_later(&stage).await;
            // It moved as well, but of that nobody heard.
            change(&stage, id, |plan| plan.date = date("2027-06-22")).await;
            call_off(&stage, id).await;
            assert_eq!((soon(&stage).await, an_hour_later(&stage).await, soon(&stage).await), (0, people, 0));
            let off = sent(&stage, id).await.pop().unwrap();
            assert_eq!(off.line(), format!("{} CANCEL 2 20270615T100000", off.to.split('@').next().unwrap()));
            assert_eq!(value(&off.ics, "STATUS:"), "CANCELLED");
            assert!(off.subject.starts_with("Gaat niet door: ") && off.subject.ends_with("dinsdag 15 juni"));
            assert!(off.text.contains("Waarom: Er rijden geen treinen."), "{}", off.text);
        }
    }

    async fn what_is_called_off_before_it_was_told_is_told_to_nobody(stage: Stage) {
        for kind in [MeetingKind::Network, MeetingKind::Webinar] {
            let id = match kind {
                MeetingKind::Network => stage.meeting("2027-06-15").await,
                _ => online(&stage, kind, "2027-06-16").await,
            };
            stage.clock.advance(Duration::minutes(10));
            call_off(&stage, id).await;
            assert_eq!((an_hour_later(&stage).await, lines(&stage, id).await.len()), (0, 0));
        }
        stage.clock.advance(Duration::days(1));
        assert_eq!(stage.work().await, 0);
    }

    async fn a_text_that_changed_is_told_to_nobody_and_stands_in_what_follows(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = online(&stage, MeetingKind::Webinar, "2027-06-16").await;
        an_hour_later(&stage).await;
        let secret = calendar::make_feed(&stage.ctx, &stage.anna, stage.ctx.new_id()).await.unwrap();
        let was = read(&stage, id).await;
        change(&stage, id, |plan| plan.note = "Neem een trui mee.".into()).await;
        let is = read(&stage, id).await;
        assert_eq!((Changed::between(&was, &is), is.sequence), (Changed::Text, was.sequence));
        assert_eq!((an_hour_later(&stage).await, lines(&stage, id).await.len()), (0, 5));
        let feed = calendar::feed(&stage.ctx, &secret).await.unwrap().unwrap().text;
        assert!(feed.contains("DESCRIPTION:Neem een trui mee."), "{feed}");
        assert_eq!(value(&feed, "DTSTAMP:"), "20270304T090000Z", "when it changed");
        // It goes along with the next mail, to whoever that is.
        stage.hand_over("drenthe", 1, "Dina").await;
        soon(&stage).await;
        let dina = sent(&stage, id).await.into_iter().find(|sent| sent.to.starts_with("dina")).unwrap();
        assert!(dina.text.contains("Goed om te weten: Neem een trui mee.") && dina.ics.contains("Neem een trui mee."), "{}", dina.text);
        change(&stage, id, |plan| plan.date = date("2027-06-17")).await;
        let moved = read(&stage, id).await;
        assert_eq!(Changed::between(&is, &moved), Changed::News);
        assert_eq!(Changed::between(&moved, &moved), Changed::Nothing);
        assert_eq!(Changed::between(&moved, &MeetingView { with_partners: true, ..moved.clone() }), Changed::News);
    }

    async fn nothing_goes_out_of_hours_or_once_it_has_begun(stage: Stage) {
        stage.clock.set(at("2027-03-05T18:00:00Z"));
        let id = online(&stage, MeetingKind::QAndA, "2027-03-10").await;
        assert_eq!(stage.work_at("2027-03-06T12:00:00Z").await, 0, "Saturday");
        assert_eq!(stage.work_at("2027-03-08T07:00:00Z").await, 5);
        stage.clock.set(at("2027-03-10T09:00:00Z"));
        stage.hand_over("drenthe", 1, "Dina").await;
        assert_eq!(stage.work().await, 0, "it has begun");
        stage.clock.set(at("2027-03-11T09:00:00Z"));
        assert_eq!((stage.work().await, lines(&stage, id).await.len()), (0, 5));
    }

    async fn a_letter_that_is_paused_holds_back_its_invitations(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let id = stage.meeting("2027-06-15").await;
        let letter = RoundLetter::MeetingMade;
        pause(&stage.ctx, &as_system(), id, letter).await.unwrap();
        assert_eq!(an_hour_later(&stage).await, 0);
        let meeting = read(&stage, id).await;
        let preview = preview_letter(&stage.ctx, &as_system(), &meeting, (letter, stage.bert.member_id())).await;
        let preview = preview.unwrap().unwrap();
        assert_eq!(preview.step.people.len(), 4);
        let (to, shown) = preview.to.unwrap();
        assert_eq!((to.name.as_str(), to.region.as_deref()), ("Bert", Some("Drenthe")));
        resume(&stage.ctx, &as_system(), id, letter).await.unwrap();
        assert_eq!(soon(&stage).await, 4);
        let bert = sent(&stage, id).await.remove(1);
        assert_eq!((bert.subject.as_str(), bert.text), (shown.subject(), shown.text()));
    }

    async fn a_meeting_that_cannot_be_read_holds_up_no_other(stage: Stage) {
        stage.clock.set(at("2027-03-04T08:00:00Z"));
        let [broken, fine] = [online(&stage, MeetingKind::Webinar, "2027-06-15").await, online(&stage, MeetingKind::Webinar, "2027-06-16").await];
        const BREAK: &str = "UPDATE meetings SET start_time = 'ochtend' WHERE id = $1";
        const MEND: &str = "UPDATE meetings SET start_time = '10:00' WHERE id = $1";
        assert_eq!(run!(stage, BREAK, broken.0), 1);
        stage.clock.advance(Duration::hours(1));
        let told = send_due(&stage.ctx).await.unwrap_err();
        assert!(told.to_string().contains("stored data"), "{told}");
        assert_eq!((lines(&stage, fine).await.len(), lines(&stage, broken).await.len()), (5, 0));
        assert_eq!(run!(stage, MEND, broken.0), 1);
        assert_eq!((stage.work().await, lines(&stage, broken).await.len()), (5, 5));
    }
}
