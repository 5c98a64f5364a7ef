//! Mails that are no answer: too large or too deep to look into, and mails of the portal that came back.

use super::answers::{changed, mail, parts, read};
use service::calendar::reply::Refusal;
use service::incoming::{self, Incoming, MOST};
use service::outbox::report::Report;

#[test]
fn what_is_larger_than_any_answer_is_not_read() {
    let many = "--b\r\n\r\nx\r\n".repeat(200);
    let with_many = mail("anna@ggd.example", "multipart/mixed; boundary=b", &format!("\r\n{many}--b--\r\n"));
    let long = changed("SEQUENCE", &format!("{}SEQUENCE", "X-A:b\r\n".repeat(30_000)));
    let huge = changed("SEQUENCE", &format!("X-A:{}\r\nSEQUENCE", "b".repeat(MOST)));
    for mail in [with_many, long, huge] {
        assert_eq!(read(&mail), Err(Refusal::TooLarge));
    }
    let within: String = "Content-Type: message/rfc822\r\n\r\n".repeat(30_000);
    let digests: String =
        (0..8000).map(|n| format!("Content-Type: multipart/digest; boundary={n}\r\n\r\n--{n}\r\n\r\n")).collect();
    for deep in [within, digests, String::new(), "\0".repeat(5000), "\r\n".repeat(5000)] {
        assert_eq!(read(&deep), Err(Refusal::NoCalendar));
    }
}

#[test]
fn a_mail_that_came_back_is_told_from_an_answer() {
    let id = "0193f3a0-0000-4000-8000-00000000002a";
    let status = "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
        Final-Recipient: rfc822; anna@ggd.example\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    // What came back is an invitation, with everything that it had.
    let invitation = changed("<1@ggd.example>", &format!("<{id}@lerendnetwerk.example>"));
    let returned = format!("Content-Type: message/rfc822\r\n\r\n{invitation}");
    let (kind, body) = parts("report", &["Content-Type: text/plain\r\n\r\nSorry.\r\n", status, &returned]);
    let bounce = mail("MAILER-DAEMON@mx.example", &format!("{kind}; report-type=delivery-status"), &body);
    let failed = Incoming::Report(Report::Failed(id.parse().unwrap(), "5.1.1".into()));
    assert_eq!(incoming::read(bounce.as_bytes()), failed);
    let long = format!("{bounce}{}", "x".repeat(MOST));
    assert_eq!(incoming::read(long.as_bytes()), failed, "what is cut off does not matter");
    let passed_on = mail("bert@ggd.example", "message/rfc822", &format!("\r\n{}", changed("", "")));
    assert_eq!(
        incoming::read(passed_on.as_bytes()),
        Incoming::Neither(Refusal::NoCalendar),
        "somebody shows us another's answer"
    );
}
