//! Letters with all their parts, parsed back from what an SMTP server received.

use super::smtp::{HANDLERS, MailServer, a_mail, free_port};
use crate::kit::mails::parsed;
use domain::account::EmailAddress;
use domain::calendar::{Appointment, Guest, Person, Status};
use mail_parser::{MessagePart, MimeHeaders};
use server::mail::MailTarget;
use service::calendar;
use service::mails::{Attachment, CalendarMethod, CalendarPart, Kind, Letter, Parts};
use service::outbox::{Mail, Mailer};
use std::path::Path;
use std::sync::Arc;

const NAME: &str = "Müller-van 't Hof";
const ICS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Netwerkbijeenkomst bij Müller\r\n \
    -van 't Hof\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// A letter with letters and signs that each get lost somewhere, and with these parts.
fn letter(parts: Parts) -> Mail {
    let letter = Letter::new(
        Kind::Invitation,
        format!("{NAME} nodigt je uit: één “coördinatie” 🍀 {}", "ë".repeat(80)),
        Some(NAME),
    )
    .say(format!("{} einde", "Een lange regel zonder einde = maar mét é. ".repeat(40)))
    .say(".")
    .say("From mij & <jou>")
    .button("Kom je?", "https://portaal.example/a?b=c&d=e#123456");
    let (subject, text) = (letter.subject().to_owned(), letter.text());
    Mail { subject, html: Some(letter.html()), parts, ..a_mail(&text) }
}

fn everything() -> Parts {
    let file = |name: &str, content_type: &str, bytes: Vec<u8>| Attachment {
        file_name: name.to_owned(),
        content_type: content_type.to_owned(),
        bytes,
    };
    Parts {
        calendar: Some(CalendarPart { method: CalendarMethod::Request, ics: ICS.to_owned() }),
        attachments: vec![
            file("Verslag van 't Hof, één.pdf", "application/pdf", (0..=255).collect()),
            file("leeg.txt", "text/plain", Vec::new()),
        ],
    }
}

fn mailer(target: &str) -> Arc<dyn Mailer> {
    MailTarget::parse(target).unwrap().mailer(&format!("{NAME} <portaal@lerendnetwerk.example>")).unwrap()
}

/// What a real SMTP server received of this mail.
async fn over_smtp(mail: &Mail) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let port = free_port();
    let _server = MailServer::handling(folder.path(), port, (HANDLERS, "Keeper"));
    mailer(&format!("smtp://127.0.0.1:{port}")).send(mail).await.unwrap();
    let people = std::fs::read_to_string(folder.path().join("kept.for")).unwrap();
    assert_eq!(people, format!("portaal@lerendnetwerk.example {}", mail.to), "the envelope");
    std::fs::read(folder.path().join("kept.eml")).unwrap()
}

async fn as_a_file(mail: &Mail, folder: &Path) -> Vec<u8> {
    mailer(&format!("file:{}", folder.display())).send(mail).await.unwrap();
    std::fs::read(std::fs::read_dir(folder).unwrap().next().unwrap().unwrap().path()).unwrap()
}

fn kind(part: &MessagePart<'_>) -> String {
    let kind = part.content_type().unwrap();
    format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_part_arrives_as_it_was_written() {
    let mail = letter(everything());
    let bytes = over_smtp(&mail).await;
    let read = parsed(&bytes);
    assert_eq!(read.subject(), Some(mail.subject.as_str()));
    let from = read.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some(NAME), Some("portaal@lerendnetwerk.example")));
    assert_eq!(read.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), mail.text.trim_end());
    let html = read.body_html(0).unwrap().replace("\r\n", "\n");
    assert_eq!(html.trim_end(), mail.html.as_deref().unwrap().trim_end());
    let kinds: Vec<String> = read.parts.iter().map(kind).collect();
    let inner = ["multipart/alternative", "text/plain", "text/html", "text/calendar"];
    let files = ["application/ics", "application/pdf", "text/plain"];
    assert_eq!(kinds, [&["multipart/mixed"][..], &inner, &files].concat());
    let calendar = &read.parts[4];
    assert_eq!(calendar.content_type().unwrap().attribute("method"), Some("REQUEST"));
    assert_eq!((calendar.text_contents(), calendar.content_id()), (Some(ICS), None));
    assert_eq!(calendar.content_disposition(), None, "a calendar shows it in place");
    assert_eq!((read.parts[5].contents(), read.parts[5].attachment_name()), (ICS.as_bytes(), Some("invite.ics")));
    for (part, file) in read.parts[6..].iter().zip(&mail.parts.attachments) {
        assert_eq!(part.attachment_name(), Some(file.file_name.as_str()));
        // A carrier may end an empty part with the end of its line.
        assert_eq!(part.contents().strip_suffix(b"\r\n").unwrap_or(part.contents()), file.bytes);
    }
}

/// An invitation to Anna of the organiser, and what takes it back.
fn asked_and_cancelled() -> [CalendarPart; 2] {
    let person =
        |name: &str, address: &str| Person { name: name.into(), address: EmailAddress::parse(address).unwrap() };
    let meeting = Appointment {
        uid: uuid::Uuid::from_u128(9),
        sequence: 1,
        status: Status::Confirmed,
        title: format!("{NAME}; één, “twee” 🍀 {}", "ë".repeat(60)),
        start: "2027-03-28T10:00:00".parse().unwrap(),
        end: "2027-03-28T12:00:00".parse().unwrap(),
        place: "Utrecht".into(),
        spot: String::new(),
        note: "From mij\n.\nregel = twee".into(),
        page: "https://portaal.example/bijeenkomsten".into(),
        changed_at: a_mail("").sent_at,
    };
    let (organiser, guest) = (person(NAME, "portaal@lerendnetwerk.example"), person("\"Anna\"", "anna@ggd.example"));
    let guest = Guest { person: guest, said: None, is_read: true };
    let now = a_mail("").sent_at;
    [
        calendar::request(&meeting, &organiser, &guest, now),
        calendar::cancel(&meeting.taken_back(), &organiser, &guest, now),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_is_asked_the_same_outside_and_inside_however_the_mail_goes() {
    for (part, method) in asked_and_cancelled().into_iter().zip(["REQUEST", "CANCEL"]) {
        let mail = letter(Parts { calendar: Some(part.clone()), attachments: Vec::new() });
        let folder = tempfile::tempdir().unwrap();
        for bytes in [over_smtp(&mail).await, as_a_file(&mail, &folder.path().join("mails")).await] {
            let read = parsed(&bytes);
            let kinds: Vec<String> = read.parts.iter().map(kind).collect();
            let inner = ["multipart/alternative", "text/plain", "text/html", "text/calendar"];
            assert_eq!(kinds, [&["multipart/mixed"][..], &inner, &["application/ics"]].concat());
            let within =
                |at: usize| read.parts[at].sub_parts().unwrap().iter().map(|id| *id as usize).collect::<Vec<_>>();
            assert_eq!((within(0), within(1)), (vec![1, 5], vec![2, 3, 4]));
            let in_place = read.parts[4].content_type().unwrap();
            assert_eq!((in_place.attribute("method"), in_place.attribute("charset")), (Some(method), Some("utf-8")));
            assert!(part.ics.contains(&format!("\r\nMETHOD:{method}\r\n")));
            assert_eq!(read.parts[4].text_contents(), Some(part.ics.as_str()));
            assert_eq!(
                (read.parts[5].contents(), read.parts[5].attachment_name()),
                (part.ics.as_bytes(), Some("invite.ics"))
            );
            assert_eq!(read.parts[5].content_type().unwrap().attribute("name"), Some("invite.ics"));
            assert!(read.parts.iter().all(|part| part.content_id().is_none()));
        }
    }
    let [asks, cancels] = asked_and_cancelled();
    for ics in [cancels.ics, String::new()] {
        let calendar = Some(CalendarPart { ics, ..asks.clone() });
        let mail = letter(Parts { calendar, attachments: Vec::new() });
        let folder = tempfile::tempdir().unwrap();
        let refused = mailer(&format!("file:{}", folder.path().display())).send(&mail).await.unwrap_err();
        assert!(matches!(refused, service::outbox::SendError::Never(_)), "{refused:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn headers_are_there_once_and_everything_travels_in_short_lines_of_ascii() {
    for mail in [letter(Parts::default()), letter(everything()), a_mail(&"é".repeat(2000))] {
        let bytes = over_smtp(&mail).await;
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.is_ascii() && text.lines().all(|line| line.len() <= 78), "{text}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "each line ends as mail wants it");
        let head = text.split("\r\n\r\n").next().unwrap();
        for line in [
            "MIME-Version: 1.0",
            "Message-ID: <00000000-0000-0000-0000-000000000007@lerendnetwerk.example>",
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",
            "Date: Wed, 03 Mar 2027 12:00:00 +0000",
            "To: anna@ggd.example",
        ] {
            let name = format!("\r\n{}:", line.split(':').next().unwrap());
            assert_eq!(format!("\r\n{head}").matches(&name).count(), 1, "{line}\n{head}");
            assert!(head.lines().any(|found| found == line), "{line}\n{head}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_has_the_same_bytes_as_smtp_carries_on_every_attempt() {
    for mail in [letter(Parts::default()), letter(everything()), a_mail("Hé\n.\nFrom mij\n")] {
        let folder = tempfile::tempdir().unwrap();
        let file = as_a_file(&mail, &folder.path().join("mails")).await;
        let (first, again) = (over_smtp(&mail).await, over_smtp(&mail).await);
        // The conversation ends with a line end and a full stop of its own.
        assert!(first.strip_suffix(b"\r\n") == Some(&file), "{}", String::from_utf8_lossy(&first));
        assert!(first == again);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_cannot_be_written_is_refused_and_never_sent_by_halves() {
    let folder = tempfile::tempdir().unwrap();
    let mut mail = letter(everything());
    mail.parts.attachments[0].content_type = "geen soort".into();
    let refused = mailer(&format!("file:{}", folder.path().display())).send(&mail).await.unwrap_err();
    assert!(matches!(refused, service::outbox::SendError::Never(_)), "{refused:?}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
