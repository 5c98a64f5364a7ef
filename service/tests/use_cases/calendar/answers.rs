//! Answers in the shapes in which the calendars that people have send them, and what is none.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::account::EmailAddress;
use domain::calendar::Rsvp;
use service::calendar::reply::{Refusal, Reply};
use service::incoming::{self, Incoming};

pub const UID: &str = "0193f3a0-0000-4000-8000-0000000000aa";

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

fn in_base64(text: impl AsRef<[u8]>) -> String {
    let whole = STANDARD.encode(text);
    whole.as_bytes().chunks(76).map(|line| format!("{}\r\n", std::str::from_utf8(line).unwrap())).collect()
}

/// A mail from Anna, of this kind.
pub fn mail(from: &str, kind: &str, body: &str) -> String {
    format!(
        "Received: from mx.example by mail.example; Mon, 1 Feb 2027 10:00:05 +0100\r\nFrom: {from}\r\n\
         To: Landelijk lerend netwerk <bijeenkomsten@lerendnetwerk.example>\r\nSubject: Geaccepteerd: Netwerkbijeenkomst\r\n\
         Date: Mon, 1 Feb 2027 10:00:00 +0100\r\nMessage-ID: <1@ggd.example>\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\n{body}"
    )
}

pub fn parts(kind: &str, parts: &[&str]) -> (String, String) {
    let body: String = parts.iter().map(|part| format!("--=_b_{kind}\r\n{part}\r\n")).collect();
    (format!("multipart/{kind}; boundary=\"=_b_{kind}\""), format!("\r\n{body}--=_b_{kind}--\r\n"))
}

/// A calendar with one event of these lines.
pub fn calendar(producer: &str, lines: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nPRODID:{producer}\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n{lines}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

/// Outlook with Exchange: in base64, without who organises, with a zone of Windows.
fn outlook(uid: &str, address: &str) -> String {
    let address = address.to_uppercase();
    let zone = "BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\n\
        TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n";
    let event = format!(
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=\"Anna Voorbeeld; GGD\":mailto:{address}\r\n\
         COMMENT;LANGUAGE=nl-NL:Ik kom\\, maar later.\\nTot dan!\\n\r\nUID:{}\r\n\
         SUMMARY;LANGUAGE=nl-NL:Geaccepteerd: Netwerkbijeenkomst\r\nDTSTART;TZID=W. Europe Standard Time:20270316T100000\r\n\
         DTEND;TZID=W. Europe Standard Time:20270316T153000\r\nCLASS:PRIVATE\r\nPRIORITY:5\r\nDTSTAMP:20270201T090000Z\r\n\
         TRANSP:OPAQUE\r\nSTATUS:CONFIRMED\r\nSEQUENCE:2\r\nX-MICROSOFT-CDO-APPT-SEQUENCE:2\r\n\
         X-MICROSOFT-CDO-OWNERAPPTID:0\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\nX-MICROSOFT-CDO-INTENDEDSTATUS:BUSY\r\n",
        uid.to_uppercase()
    );
    let ics = calendar("Microsoft Exchange Server 2010", &event).replacen("BEGIN:VEVENT\r\n", zone, 1);
    let text = "Content-Type: text/plain; charset=\"iso-8859-1\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nIk kom, maar later.\r\n";
    let part = format!(
        "Content-Type: text/calendar; charset=\"utf-8\"; method=REPLY\r\nContent-Transfer-Encoding: base64\r\n\r\n{}",
        in_base64(ics)
    );
    let (kind, body) = parts("alternative", &[text, &part]);
    mail(&format!("\"Voorbeeld, Anna\" <{address}>"), &kind, &body)
}

/// Google: in place and as a file, with the comment beside the address.
fn google(uid: &str, address: &str) -> String {
    let [(one, two), (three, four)] = [10, 14].map(|at| address.split_at(at));
    let ics = calendar(
        "-//Google Inc//Google Calendar 70.9054//EN",
        &format!(
            "DTSTART:20270316T090000Z\r\nDTEND:20270316T143000Z\r\nDTSTAMP:20270201T090000Z\r\n\
             ORGANIZER;CN=Landelijk lerend netwerk:mailto:bijeenkomsten@lerendnetwerk.example\r\nUID:{uid}\r\n\
             ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN={one}\r\n {two};X-NUM-GUESTS=0;\
             X-RESPONSE-COMMENT=\"Helaas: ^'vakantie^'\":mailto:{three}\r\n {four}\r\nCREATED:20270115T120000Z\r\nDESCRIPTION:\r\n\
             LAST-MODIFIED:20270201T090000Z\r\nSEQUENCE:0\r\nSTATUS:CONFIRMED\r\nSUMMARY:Netwerkbijeenkomst\r\nTRANSP:OPAQUE\r\n"
        ),
    );
    let text =
        format!("Content-Type: text/plain; charset=\"UTF-8\"\r\n\r\n{address} heeft deze uitnodiging geweigerd.\r\n");
    let html = "Content-Type: text/html; charset=\"UTF-8\"\r\n\r\n<p>BEGIN:VCALENDAR</p>\r\n";
    let part = format!(
        "Content-Type: text/calendar; charset=\"UTF-8\"; method=REPLY\r\nContent-Transfer-Encoding: 7bit\r\n\r\n{ics}"
    );
    let (kind, body) = parts("alternative", &[&text, html, &part]);
    let file = format!(
        "Content-Type: application/ics; name=\"invite.ics\"\r\nContent-Disposition: attachment; filename=\"invite.ics\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}",
        in_base64(ics)
    );
    let (kind, body) = parts("mixed", &[&format!("Content-Type: {kind}\r\n{body}"), &file]);
    mail(&format!("Anna Voorbeeld <{address}>"), &kind, &body)
}

/// Apple: one part, quoted-printable, with an address of its own kind.
fn apple(uid: &str, address: &str) -> String {
    let ics = calendar(
        "-//Apple Inc.//macOS 15.1//EN",
        &format!(
            "UID:{uid}\r\nDTSTART;TZID=Europe/Amsterdam:20270316T100000\r\nDTEND;TZID=Europe/Amsterdam:20270316T153000\r\n\
             DTSTAMP:20270201T090000Z\r\nSEQUENCE:1\r\nSUMMARY:Netwerkbijeenkomst\r\n\
             ATTENDEE;CN=\"Anna =C3=89=C3=A9n\";CUTYPE=INDIVIDUAL;EMAIL=\"{address}\";PARTSTAT=TENTATIVE:urn:uuid:11111111-2222-4333-8444-555555555555\r\n\
             ORGANIZER;CN=\"Netwerk\":mailto:bijeenkomsten@lerendnetwerk.example\r\nCOMMENT:Misschien\\; één van ons\r\n"
        ),
    );
    let quoted: String =
        ics.lines().map(|line| format!("{}\r\n", line.replace('=', "=3D").replace("één", "=C3=A9=C3=A9n"))).collect();
    let kind = "text/calendar;\r\n\tmethod=REPLY;\r\n\tcharset=utf-8\r\nContent-Transfer-Encoding: quoted-printable";
    mail(&format!("Anna <{address}>"), kind, &format!("\r\n{quoted}"))
}

/// Nextcloud: in its own name, with the person behind it.
fn nextcloud(uid: &str, address: &str) -> String {
    let encoded = address.replace('@', "%40");
    let ics = calendar(
        "-//Sabre//Sabre VObject 4.5.4//EN",
        &format!(
            "DTSTAMP:20270201T090000Z\r\nUID:{uid}\r\nSEQUENCE:0\r\nORGANIZER:mailto:bijeenkomsten@lerendnetwerk.example\r\n\
             ATTENDEE;PARTSTAT=ACCEPTED;CN=Anna:mailto:{encoded}\r\nREQUEST-STATUS:2.0;Success\r\n"
        ),
    );
    let text = "Content-Type: text/plain; charset=utf-8\r\n\r\nAnna has accepted your invitation\r\n";
    let part = format!(
        "Content-Type: text/calendar; method=REPLY; charset=\"utf-8\"; name=event.ics\r\nContent-Disposition: attachment; filename=event.ics\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}",
        in_base64(ics)
    );
    let (kind, body) = parts("mixed", &[text, &part]);
    let from = format!("\"Anna via Nextcloud\" <noreply@wolk.example>\r\nReply-To: Anna <{address}>");
    mail(&from, &kind, &body)
}

/// Thunderbird: who organises stands in it as somebody who comes, and letters of an older kind.
fn thunderbird(uid: &str, address: &str) -> String {
    let ics = calendar(
        "-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN",
        &format!(
            "LAST-MODIFIED:20270201T090000Z\r\nDTSTAMP:20270201T090000Z\r\nUID:{uid}\r\nSUMMARY:Één dag\r\n\
             ORGANIZER;RSVP=TRUE;CN=Netwerk;PARTSTAT=ACCEPTED;ROLE=CHAIR:mailto:bijeenkomsten@lerendnetwerk.example\r\n\
             ATTENDEE;RSVP=TRUE;CN=Anna;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:MAILTO:{address}\r\nX-RESPONSE-COMMENT:Fijn; tot dan\r\n"
        ),
    );
    let latin: Vec<u8> = ics.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let text = "Content-Type: text/plain; charset=UTF-8\r\n\r\nAnna heeft geaccepteerd.\r\n";
    let file = format!(
        "Content-Type: application/ics; name=\"invite.ics\"; charset=ISO-8859-1\r\nContent-Disposition: attachment\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n{}",
        in_base64(latin)
    );
    let (kind, body) = parts("mixed", &[text, &file]);
    mail(&format!("Anna <{address}>"), &kind, &body)
}

/// Of each calendar an answer to this meeting, by who has this address.
/// The calendars that send in their own name.
pub fn calendars() -> [EmailAddress; 2] {
    ["noreply@wolk.example", "calendar-notification@google.com"].map(|address| EmailAddress::parse(address).unwrap())
}

pub fn all_of(uid: &str, address: &str) -> [String; 5] {
    [outlook, google, apple, nextcloud, thunderbird].map(|calendar| calendar(uid, address))
}

pub fn all() -> [String; 5] {
    all_of(UID, "anna@ggd.example")
}

pub fn read(mail: &str) -> Result<Reply, Refusal> {
    match incoming::read(mail.as_bytes()) {
        Incoming::Reply(reply) => Ok(reply),
        Incoming::Neither(refusal) => Err(refusal),
        Incoming::Report(report) => panic!("{report:?}"),
    }
}

#[test]
fn the_answers_of_every_calendar_are_read() {
    let expected = [
        (2, Rsvp::Yes, Some("Ik kom, maar later.\nTot dan!")),
        (0, Rsvp::No, Some("Helaas: \"vakantie\"")),
        (1, Rsvp::Maybe, Some("Misschien; één van ons")),
        (0, Rsvp::Yes, None),
        (0, Rsvp::Yes, Some("Fijn; tot dan")),
    ];
    for (mail, (sequence, answer, comment)) in all().iter().zip(expected) {
        let reply = read(mail).unwrap_or_else(|refusal| panic!("{refusal}: {mail}"));
        assert_eq!((reply.uid.to_string().as_str(), reply.at), (UID, super::cases::at("2027-02-01T09:00:00Z")));
        assert_eq!((reply.sequence, reply.answer, reply.comment.as_deref()), (sequence, answer, comment), "{mail}");
        let [anna, bert] = ["anna@ggd.example", "bert@ggd.example"].map(address);
        assert_eq!((&reply.attendee, reply.check_person(&[bert.clone(), anna.clone()], &calendars())), (&anna, Ok(())));
        assert_eq!(reply.check_person(&[bert], &calendars()), Err(Refusal::OtherPerson));
        assert_eq!(reply.check_person(&[], &calendars()), Err(Refusal::OtherPerson));
        let unix = mail.replace("\r\n", "\n");
        assert_eq!(read(&unix), Ok(reply), "as a mailbox on disk has it");
    }
}

#[test]
fn who_answers_for_somebody_else_is_refused() {
    let mail = all()[0].replace("From: \"Voorbeeld, Anna\" <ANNA@GGD.EXAMPLE>", "From: bert@ggd.example");
    let reply = read(&mail).unwrap();
    assert_eq!((reply.sender.as_str(), reply.attendee.as_str()), ("bert@ggd.example", "anna@ggd.example"));
    for own in [vec!["anna@ggd.example"], vec!["bert@ggd.example"]] {
        assert_eq!(
            reply.check_person(&own.into_iter().map(address).collect::<Vec<_>>(), &calendars()),
            Err(Refusal::OtherPerson)
        );
    }
    let both = ["anna@ggd.example", "bert@ggd.example"].map(address);
    assert_eq!(reply.check_person(&both, &[]), Ok(()), "both are hers: mail to the one goes on to the other");
}

/// A plain answer, with `from` in its calendar or its head replaced by `to`.
pub fn changed(from: &str, to: &str) -> String {
    let lines = format!(
        "UID:{UID}\r\nDTSTAMP:20270201T090000Z\r\nSEQUENCE:1\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@ggd.example\r\n"
    );
    let kind = "text/calendar; charset=UTF-8; method=REPLY";
    let whole = mail("anna@ggd.example", kind, &format!("\r\n{}", calendar("-//X//NL", &lines)));
    assert!(from.is_empty() || whole.contains(from), "{from}");
    whole.replacen(from, to, 1)
}

#[test]
fn what_leaves_open_who_answered_what_is_refused_with_the_reason() {
    assert!(read(&changed("", "")).is_ok());
    for (from, to, refusal) in [
        ("METHOD:REPLY", "METHOD:COUNTER", Refusal::OtherTime),
        ("METHOD:REPLY", "METHOD:REQUEST", Refusal::NoReply),
        ("METHOD:REPLY", "METHOD:IETS", Refusal::NoReply),
        (UID, "040000008200E00074C5B7101A82E008", Refusal::OtherMeeting),
        (UID, "sluiting-0193f3a0-0000-4000-8000-0000000000aa", Refusal::OtherMeeting),
        (UID, "0193f3a00000400080000000000000aa", Refusal::OtherMeeting),
        (UID, "{0193f3a0-0000-4000-8000-0000000000aa}", Refusal::OtherMeeting),
        ("UID:", "X-UID:", Refusal::OtherMeeting),
        ("SEQUENCE:1", "UID:0193f3a0-0000-4000-8000-0000000000bb", Refusal::Malformed),
        ("SEQUENCE:1", "SEQUENCE:-1", Refusal::Malformed),
        ("SEQUENCE:1", "SEQUENCE:99999999999", Refusal::Malformed),
        ("SEQUENCE:1", "SEQUENCE:veel", Refusal::Malformed),
        ("END:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT", Refusal::Malformed),
        ("BEGIN:VEVENT", "BEGIN:VTODO", Refusal::Malformed),
        ("END:VCALENDAR", "END:VCAL", Refusal::Malformed),
        ("BEGIN:VCALENDAR", "BEGIN:VCARD", Refusal::Malformed),
        ("From: anna@ggd.example", "From: ", Refusal::NoSender),
        ("From: anna@ggd.example", "From: anna@ggd.example, bert@ggd.example", Refusal::NoSender),
        ("mailto:anna@ggd.example", "invalid:nomail", Refusal::NoAttendee),
        ("mailto:anna@ggd.example", "mailto:anna%00@ggd.example", Refusal::NoAttendee),
        ("ATTENDEE", "CONTACT", Refusal::NoAttendee),
        ("SEQUENCE:1", "ATTENDEE;PARTSTAT=DECLINED:mailto:anna@ggd.example", Refusal::ManyAttendees),
        // Also when one of them is who sent it, or has no address.
        ("SEQUENCE:1", "ATTENDEE;PARTSTAT=DECLINED:mailto:bert@ggd.example", Refusal::ManyAttendees),
        ("SEQUENCE:1", "ATTENDEE;PARTSTAT=DECLINED:invalid:nomail", Refusal::ManyAttendees),
        ("PARTSTAT=ACCEPTED", "PARTSTAT=NEEDS-ACTION", Refusal::NoAnswer),
        ("PARTSTAT=ACCEPTED", "PARTSTAT=DELEGATED", Refusal::NoAnswer),
        (";PARTSTAT=ACCEPTED", "", Refusal::NoAnswer),
        ("text/calendar", "text/plain", Refusal::NoCalendar),
    ] {
        assert_eq!(read(&changed(from, to)), Err(refusal), "{from} -> {to}");
    }
    let late = read(&changed("DTSTAMP:20270201T090000Z\r\n", "")).unwrap();
    assert_eq!(late.at, super::cases::at("2027-02-01T09:00:00Z"), "the mail says when");
    let ahead = read(&changed("DTSTAMP:20270201T090000Z", "DTSTAMP:20270201T093000Z")).unwrap();
    assert_eq!(ahead.at, super::cases::at("2027-02-01T09:00:05Z"), "when it arrived, whatever their clock says");
    assert_eq!(read(&changed("SEQUENCE:1\r\n", "")).unwrap().sequence, 0);
    assert!(read(&changed("METHOD:REPLY\r\n", "")).is_ok(), "its part says so");
    let long = read(&changed("SEQUENCE", &format!("COMMENT:{}\r\nSEQUENCE", "é".repeat(5000)))).unwrap();
    assert_eq!(long.comment.unwrap().chars().count(), 1000);
}
