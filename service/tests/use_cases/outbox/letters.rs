//! A letter is stored with all its parts, goes out with them, and leaves nothing behind.

use super::stage::*;
use chrono::{DateTime, Utc};
use service::account::{self, CodeRequest};
use service::db::DbError;
use service::mails::{Attachment, CalendarMethod, CalendarPart, Parts};
use service::outbox::{self, SendError};
use service::testkit::{NewMail, TestNet, code_request, invitation};
use service::{both_engines, execute, fetch_one};

/// As the release before puts a mail in the outbox.
const OLD_INSERT: &str =
    "INSERT INTO outbox (id, kind, recipient, subject, body, created_at, due_at, useless_after, attempts)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)";
/// As it writes down that it was sent.
const OLD_SENT: &str = "UPDATE outbox SET sent_at = $1, body = '', claimed_until = NULL, last_error = NULL";

fn parts() -> Parts {
    let ics = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n".to_owned();
    let calendar = Some(CalendarPart { method: CalendarMethod::Request, ics });
    let file = |name: &str, bytes: &[u8]| Attachment {
        file_name: name.to_owned(),
        content_type: "application/pdf".to_owned(),
        bytes: bytes.to_owned(),
    };
    Parts { calendar, attachments: vec![file("agenda.pdf", &[0, 255, 13, 10]), file("leeg.pdf", &[])] }
}

fn with_parts(net: &TestNet) -> NewMail {
    let Parts { calendar, attachments } = parts();
    let letter = attachments.into_iter().fold(letter().calendar(calendar.unwrap()), |letter, file| letter.attach(file));
    NewMail::now(&net.ctx, "anna@ggd.example".into(), letter)
}

async fn write(net: &TestNet, sql: &'static str, now: Option<DateTime<Utc>>) {
    let write = net.ctx.db.write::<_, DbError, _>(move |conn| {
        Box::pin(async move {
            match now {
                Some(now) => execute!(conn, sql, now),
                None => execute!(conn, sql),
            }
        })
    });
    assert_eq!(write.await.unwrap(), 1);
}

both_engines! {
    async fn every_part_of_a_letter_goes_out_and_none_stays(net: TestNet) {
        let mail = with_parts(&net);
        let (text, html) = (mail.letter.text(), mail.letter.html());
        assert!(put(&net, mail).await);
        let postman = Postman::default();
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 1);
        let sent = postman.sent.lock().unwrap()[0].clone();
        assert_eq!((&sent.subject[..], &sent.text, sent.html.as_ref()), ("Onderwerp", &text, Some(&html)));
        assert!(sent.parts == parts());
        assert_eq!(only_row(&net).await, (String::new(), 1, None, true, false));
    }

    async fn what_is_given_up_leaves_nothing(net: TestNet) {
        assert!(put(&net, with_parts(&net)).await);
        let postman = Postman::refusing(|_| SendError::Never("550 no such mailbox".into()));
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        let (stored, _, _, sent, given_up) = only_row(&net).await;
        assert_eq!((stored.as_str(), sent, given_up), ("", false, true));
    }

    async fn a_mail_of_the_release_before_goes_out_as_text(net: TestNet) {
        let (id, now) = (net.ctx.new_id(), net.ctx.now());
        let insert = net.ctx.db.write::<_, DbError, _>(move |conn| Box::pin(async move {
            let none = None::<DateTime<Utc>>;
            execute!(conn, OLD_INSERT, id, "login_code", "anna@ggd.example", "Onderwerp", SECRET, now, now, none)
        }));
        insert.await.unwrap();
        let postman = Postman::default();
        assert_eq!(outbox::work_once(&net.ctx, &postman).await.unwrap(), 1);
        let sent = postman.sent.lock().unwrap()[0].clone();
        assert_eq!((sent.text.as_str(), sent.html), (SECRET, None));
        assert!(sent.parts == Parts::default());
        assert_eq!(only_row(&net).await, (String::new(), 1, None, true, false));
    }

    async fn what_the_release_before_leaves_of_a_letter_is_emptied(net: TestNet) {
        assert!(put(&net, with_parts(&net)).await);
        write(&net, OLD_SENT, Some(net.ctx.now())).await;
        assert!(only_row(&net).await.0.contains(SECRET));
        assert_eq!(outbox::tidy(&net.ctx).await.unwrap(), 0, "the line itself stays");
        assert_eq!(only_row(&net).await.0, "");
    }

    async fn what_waits_is_not_emptied(net: TestNet) {
        assert!(put(&net, with_parts(&net)).await);
        outbox::tidy(&net.ctx).await.unwrap();
        let postman = Postman::default();
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        assert!(postman.sent.lock().unwrap()[0].parts == parts());
    }

    async fn parts_that_only_a_newer_release_knows_wait_for_it(net: TestNet) {
        assert!(put(&net, with_parts(&net)).await);
        write(&net, "UPDATE outbox SET parts = '{\"film\":\"x\"}'", None).await;
        let postman = Postman::default();
        outbox::work_once(&net.ctx, &postman).await.unwrap();
        assert!(postman.sent.lock().unwrap().is_empty());
        let (_, attempts, error, sent, given_up) = only_row(&net).await;
        assert_eq!((attempts, sent, given_up), (1, false, false));
        assert!(error.unwrap().contains("not understood"));
    }

    async fn what_goes_once_is_stored_once(net: TestNet) {
        let mail = |once: Option<&str>| NewMail { once: once.map(str::to_owned), ..with_parts(&net) };
        assert!(put(&net, mail(Some("reminder to anna"))).await);
        assert!(!put(&net, mail(Some("reminder to anna"))).await);
        assert!(put(&net, mail(Some("reminder to bert"))).await);
        assert!(put(&net, mail(None)).await && put(&net, mail(None)).await, "others may be sent again");
        let postman = Postman::default();
        while outbox::work_once(&net.ctx, &postman).await.unwrap() > 0 {}
        assert!(!put(&net, mail(Some("reminder to anna"))).await, "also when it went out");
        assert_eq!(postman.sent.lock().unwrap().len(), 4);
    }

    async fn what_nobody_gets_is_as_long_as_a_letter_and_has_no_code(net: TestNet) {
        service::network::add_admin(&net.ctx, &invitation("Anna")).await.unwrap();
        for (nth, address) in (0..).zip(["anna@regio.example", "niemand@regio.example"]) {
            let origin = format!("192.0.2.{nth}");
            let request = CodeRequest { origin, own_device: false, ..code_request(address) };
            account::request_code(&net.ctx, request).await.unwrap();
        }
        const LENGTHS: &str = "SELECT MIN(LENGTH(body || html)), MAX(LENGTH(body || html)) FROM outbox
            WHERE kind <> 'invitation'";
        let (least, most) = fetch_one!(&mut net.ctx.db.read().await.unwrap().conn(), (i32, i32), LENGTHS).unwrap();
        assert!(least == most && least > 3000, "{least} {most}");
        assert_eq!(net.count("SELECT COUNT(*) FROM outbox WHERE given_up_at IS NOT NULL AND body LIKE '%000 000%'").await, 1);
        outbox::tidy(&net.ctx).await.unwrap();
        assert_eq!(net.count("SELECT COUNT(*) FROM outbox WHERE given_up_at IS NOT NULL AND body = ''").await, 1);
        assert_eq!(net.count("SELECT COUNT(*) FROM outbox WHERE given_up_at IS NULL AND body <> ''").await, 2, "and the invitation");
    }
}
