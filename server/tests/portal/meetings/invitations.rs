//! An invitation, its change and its end, as a real mail server gets them.

use crate::account::smtp::{HANDLERS, MailServer, free_port};
use crate::kit::mails::{parsed, shown};
use domain::account::{Actor, Role};
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::rounds::Reason;
use mail_parser::MimeHeaders;
use service::both_engines;
use service::meetings::letters::send_due;
use service::meetings::proof::MayPlan;
use service::meetings::{
    MeetingChange, MeetingPlan, Place, cancel_meeting, change_meeting, make_of_kind, read_meeting,
};
use service::outbox::work_once;
use service::testkit::{Network, invitation, plan, somebody};

/// What the mail server got of the meeting, as what others read of it.
struct Got {
    shown: String,
    kinds: Vec<String>,
    method: String,
    ics: String,
    file: Vec<u8>,
}

/// Half an hour goes by, and the one mail that there is arrives.
async fn got(net: &Network, server: &MailServer) -> Got {
    net.clock.advance(chrono::Duration::minutes(31));
    assert_eq!(send_due(&net.ctx).await.unwrap(), 1);
    assert_eq!(work_once(&net.ctx, &*server.mailer("")).await.unwrap(), 1);
    let people = std::fs::read_to_string(net.folder().join("kept.for")).unwrap();
    assert_eq!(people, "portaal@lerendnetwerk.example cora@regio.example", "the envelope");
    let bytes = std::fs::read(net.folder().join("kept.eml")).unwrap();
    let mail = parsed(&bytes);
    let kind = |part: &mail_parser::MessagePart<'_>| {
        let kind = part.content_type().unwrap();
        format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default())
    };
    let calendar = &mail.parts[4];
    Got {
        shown: shown(&bytes),
        kinds: mail.parts.iter().map(kind).collect(),
        method: calendar.content_type().unwrap().attribute("method").unwrap().to_owned(),
        ics: calendar.text_contents().unwrap().replace("\r\n ", ""),
        file: mail.parts[5].contents().to_vec(),
    }
}

both_engines! {
    async fn one_meeting_is_made_moved_and_called_off_under_one_name(net: Network) {
        let (ctx, proof) = (&net.ctx, MayPlan::of(&Actor::System).unwrap());
        let server = MailServer::handling(net.folder(), free_port(), (HANDLERS, "Keeper"));
        net.give_role(&invitation("Cora"), Role::Coordinator).await;
        while work_once(ctx, &*server.mailer("")).await.unwrap() > 0 {}
        let online = |day| MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(day) };
        let id = MeetingId(ctx.new_id());
        make_of_kind(ctx, &proof, MeetingKind::Coordination, id, &online("2027-06-15")).await.unwrap();
        let made = got(&net, &server).await;
        let version = || async { read_meeting(ctx, &somebody(&[Role::Coordinator]), id).await.unwrap().unwrap().version };
        let change = MeetingChange { version: version().await, plan: online("2027-06-16") };
        change_meeting(ctx, &proof, id, &change).await.unwrap();
        let moved = got(&net, &server).await;
        let reason = Reason::parse("Het werd te druk.");
        cancel_meeting(ctx, &proof, id, version().await, reason.ok().as_ref()).await.unwrap();
        let off = got(&net, &server).await;
        let inner = ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics"];
        for (got, method, sequence, day, subject) in [
            (&made, "REQUEST", 0, 15, "Bijeenkomst van de coördinatiegroep op dinsdag 15 juni 2027"),
            (&moved, "REQUEST", 1, 16, "Verplaatst: bijeenkomst van de coördinatiegroep naar woensdag 16 juni"),
            (&off, "CANCEL", 2, 16, "Gaat niet door: de bijeenkomst van de coördinatiegroep van woensdag 16 juni"),
        ] {
            assert_eq!((got.kinds.iter().map(String::as_str).collect::<Vec<_>>(), got.method.as_str()), (inner.to_vec(), method));
            for line in [
                format!("METHOD:{method}"),
                format!("UID:{id}"),
                format!("SEQUENCE:{sequence}"),
                format!("DTSTART;TZID=Europe/Amsterdam:202706{day}T100000"),
                format!("URL:http://127.0.0.1:3000/bijeenkomsten/{id}"),
            ] {
                assert!(got.ics.split("\r\n").any(|found| found == line), "{line}: {}", got.ics);
            }
            assert_eq!(String::from_utf8_lossy(&got.file).replace("\r\n ", ""), got.ics, "the same to save");
            assert!(got.shown.contains(&format!("Subject: {subject}\n")), "{}", got.shown);
            assert!(got.shown.contains(&format!("\nhttp://127.0.0.1:3000/bijeenkomsten/{id}\n")), "{}", got.shown);
            assert_eq!(got.ics.matches('@').count(), 2, "who asks and who is asked, and nobody else: {}", got.ics);
        }
    }
}
