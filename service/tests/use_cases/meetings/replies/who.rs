//! Whose answer a mail is.

use super::stage::*;
use crate::calendar::answers;
use chrono::Duration;
use domain::account::{OptionalLetter, Role};
use domain::calendar::Rsvp::{No, Yes};
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use service::account::choose_letters;
use service::both_engines;
use service::meetings::rsvp::Ignored;

/// Another address of Anna's; how she gets it with a code is no matter here.
const ANOTHER: &str = "INSERT INTO member_emails (address, member_id, gets_mail, added_at) VALUES ($2, $1, FALSE, $3)";

both_engines! {
    async fn every_address_of_theirs_is_theirs(stage: Stage) {
        let id = told(&stage).await;
        let (anna, now) = (stage.anna.member_id().unwrap(), stage.ctx.now());
        assert_eq!(run!(stage, ANOTHER, anna.0, "anna@thuis.example", now), 1);
        // What was sent to the one goes on to the other, and either may stand in the answer.
        for (nth, (from, attendee)) in [
            ("anna@thuis.example", ANNA),
            ("\"Anna, thuis\" <Anna@Thuis.example>", "anna@thuis.example"),
            (ANNA, "ANNA@THUIS.EXAMPLE"),
            // Calendars that send in their own name for whoever pressed, and who does it for her from her own mailbox.
            ("Google Agenda <calendar-notification@google.com>\r\nReply-To: anna@thuis.example", ANNA),
            ("Anna <anna@regio.example>\r\nSender: Secretariaat <post@regio.example>", ANNA),
        ].into_iter().enumerate() {
            stage.clock.advance(Duration::minutes(1));
            let says = if nth % 2 == 0 { Yes } else { No };
            let mail = Mail { from: from.into(), attendee, ..Mail::new(&stage, id, says) };
            assert_eq!(comes(&stage, &mail).await, Ok(true), "{from}");
            assert_eq!(said(&stage, &stage.anna, id).await.unwrap().rsvp, says);
        }
        assert_eq!(stage.count("SELECT COUNT(*) FROM rsvps").await, 1, "and nobody else's");
    }

    async fn nobody_answers_for_somebody_else(stage: Stage) {
        let id = told(&stage).await;
        let before = stage.content().await;
        let mail = |from: &str, attendee| Mail { from: from.into(), attendee, ..Mail::new(&stage, id, Yes) };
        for (from, attendee, ignored) in [
            ("bert@regio.example", ANNA, Ignored::OtherPerson),
            ("cora@regio.example", ANNA, Ignored::OtherPerson),
            ("vreemd@elders.example", ANNA, Ignored::OtherPerson),
            ("vreemd@elders.example\r\nReply-To: bert@regio.example", ANNA, Ignored::OtherPerson),
            ("vreemd@elders.example\r\nSender: anna@regio.example", ANNA, Ignored::OtherPerson),
            ("vreemd@elders.example\r\nReply-To: anna@regio.example", ANNA, Ignored::OtherPerson),
            ("calendar-notification@google.com\r\nReply-To: x@elders.example\r\nReply-To: anna@regio.example", ANNA, Ignored::OtherPerson),
            // Whoever she sends in her place is nobody of the network.
            (ANNA, "vreemd@elders.example", Ignored::Nobody),
            ("vreemd@elders.example", "vreemd@elders.example", Ignored::Nobody),
        ] {
            let replied = taken(&stage, &mail(from, attendee).bytes()).await;
            assert_eq!(replied.holds, Err(ignored), "{from}");
            assert_eq!(replied.member, (ignored == Ignored::OtherPerson).then(|| stage.anna.member_id().unwrap()));
        }
        let strange = Mail { meeting: MeetingId(stage.ctx.new_id()), ..Mail::new(&stage, id, Yes) };
        assert_eq!(comes(&stage, &strange).await, Err(Ignored::NoMeeting));
        for mail in answers::all_of(&strange.meeting.to_string(), ANNA) {
            assert_eq!(taken(&stage, mail.as_bytes()).await.holds, Err(Ignored::NoMeeting));
        }
        assert_eq!(stage.content().await, before);
    }

    async fn only_who_is_invited_and_was_asked_answers(stage: Stage) {
        let id = told(&stage).await;
        // Cora passed the mail of the coordination group on.
        let group = online(&stage, MeetingKind::Coordination, "2027-06-16").await;
        an_hour_later(&stage).await;
        assert_eq!(comes(&stage, &Mail::new(&stage, group, Yes)).await, Err(Ignored::NotInvited));
        // Another meeting of which nobody has heard yet.
        let new = online(&stage, MeetingKind::Webinar, "2027-06-17").await;
        assert_eq!(comes(&stage, &Mail::new(&stage, new, Yes)).await, Err(Ignored::NotAsked));
        // Who wants no invitations by mail answers on the page: nobody knows which day a mail was about.
        let on = OptionalLetter::ALL.into_iter().filter(|letter| *letter != OptionalLetter::Meetings).collect::<Vec<_>>();
        choose_letters(&stage.ctx, &stage.bert, &on).await.unwrap();
        an_hour_later(&stage).await;
        let bert = Mail { from: "bert@regio.example".into(), attendee: "bert@regio.example", ..Mail::new(&stage, new, Yes) };
        assert_eq!(comes(&stage, &bert).await, Err(Ignored::NotAsked));
        assert_eq!(comes(&stage, &Mail::new(&stage, new, Yes)).await, Ok(true));
        // Who handed the seat over does not answer for it any more, and the successor does.
        stage.hand_over("drenthe", 1, "Dina").await;
        assert_eq!(comes(&stage, &Mail::new(&stage, id, Yes)).await, Err(Ignored::NotInvited));
        soon(&stage).await;
        let dina = Mail { from: "dina@regio.example".into(), attendee: "dina@regio.example", ..Mail::new(&stage, id, No) };
        assert_eq!(comes(&stage, &dina).await, Ok(true));
        // A coordinator loses the role.
        stage.end_role(&stage.cora, Role::Coordinator).await;
        let cora = Mail { from: "cora@regio.example".into(), attendee: "cora@regio.example", ..Mail::new(&stage, id, Yes) };
        assert_eq!(comes(&stage, &cora).await, Err(Ignored::NotInvited));
        assert_eq!(stage.count("SELECT COUNT(*) FROM rsvps").await, 1);
        assert_eq!(stage.count("SELECT COUNT(*) FROM rsvp_history").await, 1, "what Anna said of the webinar");
    }
}
