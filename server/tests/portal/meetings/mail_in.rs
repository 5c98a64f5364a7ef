//! `portal mail-in`, as a mail server starts it: an answer goes from the invitation in somebody's mailbox to the page, a mail that came
//! back is shown to who plans, and everything else is dropped.

use super::rsvp::pressed;
use crate::account::bounces::{a_report, hand_over_to};
use crate::account::smtp::{MailServer, free_port};
use crate::kit::browser::{Answer, Browser};
use crate::kit::cookies;
use crate::kit::data::Data;
use crate::kit::mails::parsed;
use crate::kit::program::portal;
use chrono::{Days, Duration};
use domain::account::{Actor, EmailAddress, Role};
use domain::calendar::Person;
use domain::ids::MeetingId;
use domain::meetings::MeetingKind;
use domain::{time, working_hours};
use server::surroundings::SystemClock;
use service::meetings::letters::send_due;
use service::meetings::proof::MayPlan;
use service::meetings::{MeetingChange, MeetingPlan, Place, change_meeting, make_of_kind, read_meeting};
use service::outbox::work_once;
use service::testkit::{Network, TestNet, invitation, plan, somebody};
use service::{Clock, Organiser, Settings, both_engines, execute, fetch_one};
use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;

/// Keeps the last mail to each.
const HANDLERS: &str = "
import pathlib

class PerPerson:
    async def handle_DATA(self, server, session, envelope):
        folder = pathlib.Path(__file__).parent
        (folder / envelope.rcpt_tos[0]).write_bytes(envelope.original_content)
        return '250 OK'
";
const MAILBOX: &str = "agenda@lerendnetwerk.example";
/// A meeting that nobody has.
const NONE: &str = "0193f3a0-0000-4000-8000-0000000000aa";

fn hand_over(database: &str, mail: &[u8]) -> (Option<i32>, String) {
    hand_over_to("mail-in", database, mail)
}

/// A network whose mailbox is read, now: the command's clock is the real one, and who gets a seat later has none for it.
async fn network(data: Data) -> (Network, String) {
    let Data { folder, database } = data;
    let mut net = TestNet::at(database.clone(), folder).await;
    net.ctx.db.migrate().await.unwrap();
    net.clock.set(SystemClock::real().now());
    let person = Person { name: "Lerend netwerk".into(), address: EmailAddress::parse(MAILBOX).unwrap() };
    let organiser = Some(Organiser { person, is_read: true });
    net.ctx.settings = Arc::new(Settings { organiser, ..Settings::clone(&net.ctx.settings) });
    (Network::in_net(net).await, database)
}

/// A webinar so many days from now.
fn webinar(net: &Network, days: u64) -> MeetingPlan {
    let day = time::day(net.ctx.now()) + Days::new(days);
    MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan(&day.to_string()) }
}

/// Half an hour goes by in working hours, and the mails arrive.
async fn arrive(net: &Network, server: &MailServer, mails: usize) {
    net.clock.set(working_hours::first_from(net.ctx.now() + Duration::minutes(31)));
    assert_eq!(send_due(&net.ctx).await.unwrap(), mails);
    while work_once(&net.ctx, &*server.mailer("")).await.unwrap() > 0 {}
}

/// What a calendar makes of the invitation in this mailbox, when somebody presses a button.
fn answered(folder: &Path, address: &str, says: &str, comment: &str) -> String {
    let bytes = std::fs::read(folder.join(address)).unwrap();
    let mail = parsed(&bytes);
    let ics = mail.parts[4].text_contents().unwrap().replace("\r\n ", "");
    let line =
        |name: &str| ics.split("\r\n").find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name}: {ics}"));
    let attendee = line("ATTENDEE");
    assert!(attendee.contains("RSVP=TRUE") && attendee.ends_with(&format!("mailto:{address}")), "{attendee}");
    let (_, organiser) = line("ORGANIZER").split_once("mailto:").unwrap();
    let now = SystemClock::real().now().format("%Y%m%dT%H%M%SZ");
    let lines = [
        "BEGIN:VCALENDAR",
        "METHOD:REPLY",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        line("UID:"),
        line("SEQUENCE:"),
        line("DTSTART"),
        &format!("DTSTAMP:{now}"),
        line("ORGANIZER"),
        &format!("ATTENDEE;PARTSTAT={says}:mailto:{address}"),
        &format!("COMMENT:{comment}"),
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    let head = format!("From: Anna <{address}>\r\nTo: <{organiser}>\r\nSubject: Antwoord\r\nMIME-Version: 1.0");
    format!("{head}\r\nContent-Type: text/calendar; method=REPLY; charset=UTF-8\r\n\r\n{}\r\n", lines.join("\r\n"))
}

async fn page(net: &Network, who: &Actor, path: &str) -> Answer {
    let mut browser = Browser::of(&net.ctx);
    browser.cookies = cookies::of_login(&net.ctx, who).await;
    browser.get(path).await
}

fn has(page: &Answer, words: &[&str]) {
    words.iter().for_each(|words| assert!(page.body.contains(words), "{words}: {page}"));
}

fn has_not(page: &Answer, words: &[&str]) {
    words.iter().for_each(|words| assert!(!page.body.contains(words), "{words}: {page}"));
}

both_engines! {
    async fn an_answer_goes_from_the_invitation_to_the_page(data: Data) {
        let (net, database) = network(data).await;
        let (ctx, proof, kept) = (&net.ctx, MayPlan::of(&Actor::System).unwrap(), tempfile::tempdir().unwrap());
        let server = MailServer::handling(kept.path(), free_port(), (HANDLERS, "PerPerson"));
        let [anna, bert] = net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2)]).await;
        let cora = net.give_role(&invitation("Cora"), Role::Coordinator).await;
        let id = MeetingId(ctx.new_id());
        make_of_kind(ctx, &proof, MeetingKind::Webinar, id, &webinar(&net, 40)).await.unwrap();
        arrive(&net, &server, 3).await;
        let mail = answered(kept.path(), "anna@regio.example", "ACCEPTED", "Ik kom iets later");
        let (who, path) = (anna.member_id().unwrap(), format!("/bijeenkomsten/{id}"));
        for said in ["is written down", "was known; nothing changed"] {
            let (code, told) = hand_over(&database, mail.as_bytes());
            assert_eq!(code, Some(0), "{told}");
            assert!(told.contains(&format!("The answer of member {who} to meeting {id} {said}.")), "{told}");
            assert!(!told.contains('@') && told.lines().count() == 1, "one line, and nobody's address: {told}");
        }
        let day = time::day_month(time::day(SystemClock::real().now()));
        let own = page(&net, &anna, &path).await;
        has(&own, &[&format!("Je antwoord kwam uit je agenda, {day}"), "Ik kom iets later", "Dat leest alleen de coördinatiegroep."]);
        assert_eq!(pressed(&own).as_deref(), Some("Ik kom"));
        let first = page(&net, &anna, "/").await;
        has(&first, &[&format!("Je antwoord kwam uit je agenda, {day}")]);
        assert_eq!(pressed(&first).as_deref(), Some("Ik kom"));
        has(&page(&net, &cora, &path).await, &["Anna", &format!("komt (uit de agenda, {day})"), "‘Ik kom iets later’"]);
        let colleague = page(&net, &bert, &path).await;
        has(&colleague, &["Anna", "uit de agenda"]);
        has_not(&colleague, &["later"]);
        // It moves: the calendar that did not see that answers what is no more.
        let version = read_meeting(ctx, &somebody(&[Role::Coordinator]), id).await.unwrap().unwrap().version;
        change_meeting(ctx, &proof, id, &MeetingChange { version, plan: webinar(&net, 47) }).await.unwrap();
        let (_, told) = hand_over(&database, mail.as_bytes());
        assert!(told.contains("is ignored: the meeting moved"), "{told}");
        arrive(&net, &server, 3).await;
        let (code, told) = hand_over(&database, mail.replace("ACCEPTED", "DECLINED").as_bytes());
        assert_eq!(code, Some(0));
        assert!(told.contains("is ignored: it answers version 0, and they were sent version 1; nothing changed."), "{told}");
        has(&page(&net, &anna, &path).await, &["De bijeenkomst is veranderd.", "Eerst zei je: ja."]);
        let mail = answered(kept.path(), "anna@regio.example", "DECLINED", "");
        let (_, told) = hand_over(&database, mail.as_bytes());
        assert!(told.contains("is written down."), "{told}");
        assert_eq!(pressed(&page(&net, &anna, &path).await).as_deref(), Some("Ik kom niet"));
        // Bert's is none of Anna's business.
        let (_, told) = hand_over(&database, mail.replace("mailto:anna@", "mailto:bert@").as_bytes());
        assert!(told.contains("is ignored: it comes from somebody else"), "{told}");
        assert_eq!(pressed(&page(&net, &bert, &path).await), None);
    }

    async fn an_invitation_that_comes_back_is_told_to_who_plans(data: Data) {
        let (net, database) = network(data).await;
        let (ctx, proof, kept) = (&net.ctx, MayPlan::of(&Actor::System).unwrap(), tempfile::tempdir().unwrap());
        let server = MailServer::handling(kept.path(), free_port(), (HANDLERS, "PerPerson"));
        let anna = net.seat_for("Anna", "drenthe", 1).await;
        let cora = net.give_role(&invitation("Cora"), Role::Coordinator).await;
        while work_once(ctx, &*server.mailer("")).await.unwrap() > 0 {}
        let id = MeetingId(ctx.new_id());
        make_of_kind(ctx, &proof, MeetingKind::Webinar, id, &webinar(&net, 40)).await.unwrap();
        net.clock.set(working_hours::first_from(ctx.now() + Duration::minutes(31)));
        assert_eq!(send_due(ctx).await.unwrap(), 2);
        const ANNAS: &str = "SELECT id FROM outbox WHERE recipient = 'anna@regio.example' AND sent_at IS NULL";
        let (mail,) = fetch_one!(&mut ctx.db.read().await.unwrap().conn(), (uuid::Uuid,), ANNAS).unwrap();
        let report = a_report(&mail.to_string());
        // A mail server that is quicker than the portal.
        let (code, told) = hand_over(&database, report.as_bytes());
        assert_eq!(code, Some(75), "{told}");
        assert!(told.contains(&format!("mail {mail} is not known to be sent yet")), "{told}");
        while work_once(ctx, &*server.mailer("")).await.unwrap() > 0 {}
        let path = format!("/bijeenkomsten/{id}");
        has_not(&page(&net, &cora, &path).await, &["kwam niet aan"]);
        for said in ["came back; that is written down", "was known; nothing changed"] {
            let (code, told) = hand_over(&database, report.as_bytes());
            assert_eq!(code, Some(0), "{told}");
            assert!(told.contains(said), "{told}");
        }
        let told = ["Een mail over deze bijeenkomst kwam niet aan.", "Anna</strong> (anna@regio.example): kwam terug op ", "Dit adres bestaat niet. <span class=\"soft small\">(5.1.1)</span>"];
        has(&page(&net, &cora, &path).await, &told);
        has_not(&page(&net, &anna, &path).await, &["kwam niet aan", "5.1.1"]);
        // As if no mail server had taken it over; and somebody whose mail goes nowhere.
        for change in [
            "UPDATE outbox SET sent_at = NULL, attempts = 12, last_error = 'sending took too long' WHERE given_up_at IS NOT NULL",
            "UPDATE member_emails SET gets_mail = FALSE WHERE address = 'cora@regio.example'",
        ] {
            ctx.db.write(move |conn| Box::pin(async move { execute!(conn, change) })).await.unwrap();
        }
        let never = page(&net, &cora, &path).await;
        has(&never, &["2 mensen krijgen geen mail", "(anna@regio.example): kwam niet weg op ", "Cora</strong> heeft geen e-mailadres dat mail krijgt."]);
        has_not(&never, &["De mailserver zei", "took too long"]);
        const AGAIN: &str = "UPDATE member_emails SET gets_mail = TRUE WHERE address = 'cora@regio.example'";
        ctx.db.write(move |conn| Box::pin(async move { execute!(conn, AGAIN) })).await.unwrap();
        // What moves is told in a mail of its own, and that one arrives.
        let version = read_meeting(ctx, &somebody(&[Role::Coordinator]), id).await.unwrap().unwrap().version;
        change_meeting(ctx, &proof, id, &MeetingChange { version, plan: webinar(&net, 47) }).await.unwrap();
        arrive(&net, &server, 2).await;
        let moved = page(&net, &cora, &path).await;
        has_not(&moved, &["Een mail over deze bijeenkomst kwam niet aan.", "anna@regio.example"]);
        has(&moved, &["uitnodiging, 2 mails. 1 kwam niet aan."]);
    }

    async fn everything_else_is_dropped_with_a_line(data: Data) {
        let (net, database) = network(data).await;
        net.seat_for("Anna", "drenthe", 1).await;
        let before = net.content().await;
        let reply = |method: &str, uid: &str| format!(
            "From: anna@regio.example\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n\
             DTSTAMP:20270201T090000Z\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let endless = |parts| format!("Content-Type: multipart/mixed; boundary=b\r\n\r\n{}", "--b\r\n\r\nx\r\n".repeat(parts));
        let calendar = |rest: &str| reply("REPLY", NONE).replace("UID", &format!("{rest}\r\nUID"));
        for (mail, said) in [
            (String::new(), "is dropped: there is nothing of a calendar in it."),
            ("\0\n\u{1f}--".into(), "is dropped: there is nothing of a calendar in it."),
            ("\0".repeat(900_000), "is dropped: there is nothing of a calendar in it."),
            ("From: anna@regio.example\r\n\r\nIk ben er niet.\r\n".into(), "is dropped: there is nothing of a calendar in it."),
            ("Content-Type: message/rfc822\r\n\r\n".repeat(30_000), "is dropped: there is nothing of a calendar in it."),
            ("x".repeat(100_000_000), "is dropped: it is too large."),
            (endless(60_000), "is dropped: it is too large."),
            (endless(5_000_000), "is dropped: it is too large."),
            (calendar(&"X-A:b\r\n".repeat(40_000)), "is dropped: it is too large."),
            (calendar("X-A:\0\0\0"), "The answer of"),
            (reply("REQUEST", NONE), "is dropped: it is no answer."),
            (reply("COUNTER", NONE), "is dropped: it proposes another time."),
            (reply("REPLY", "7kukuqrfedlm2f9t0vr6a8b0c1@google.com"), "is dropped: it is about no meeting of the portal."),
            (reply("REPLY", NONE), "to meeting 0193f3a0-0000-4000-8000-0000000000aa is ignored: there is no such meeting; nothing changed."),
            (a_report(NONE), "There is no mail 0193f3a0-0000-4000-8000-0000000000aa"),
            (a_report("iets-anders"), "no mail of the portal"),
            (a_report(NONE).replace("failed", "delayed"), "no mail that failed"),
        ] {
            let (code, told) = hand_over(&database, mail.as_bytes());
            assert_eq!(code, Some(0), "{mail:.60}: {told}");
            assert!(told.contains(said), "{mail:.60}: {told}");
            assert!(!told.contains('@') && told.trim_end().lines().count() == 1, "{mail:.60}: {told}");
        }
        assert_eq!(net.content().await, before);
        // `portal bounced` goes on doing what it did: an answer is nothing for it.
        let (code, told) = hand_over_to("bounced", &database, reply("REPLY", NONE).as_bytes());
        assert_eq!((code, told.as_str()), (Some(0), "This is no notification of a mail that came back; nothing changed.\n"));
    }

    async fn while_the_database_is_away_it_is_tried_again(data: Data) {
        let away = "postgres://noor:geheim@127.0.0.1:1/portal";
        let reply = format!(
            "From: anna@regio.example\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:{NONE}\r\n\
             DTSTAMP:20270201T090000Z\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@regio.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        for mail in [reply, a_report(NONE)] {
            // The second was not migrated, or is not there.
            for database in [away, &data.database] {
                let (code, told) = hand_over(database, mail.as_bytes());
                assert_eq!(code, Some(75), "{told}");
                assert!(!told.contains("geheim") && !told.contains("anna"), "{told}");
            }
        }
        // Nor is a mail lost to a setting that cannot be read.
        let mut command = portal(&["mail-in", "--log", "hard"]);
        assert_eq!(command.output().unwrap().status.code(), Some(75));
        // Nor to one that nobody reads the complaint of, which is a fault of the program.
        for command in ["mail-in", "bounced"] {
            let url = format!("--database-url={away}");
            for arguments in [&[command, "--verbose"][..], &[command, "--log-format=xml"], &["--nonsense", command], &[command, &url]] {
                let mut child = portal(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
                drop((child.stdout.take(), child.stderr.take()));
                // One that gave up on its command line reads no mail.
                let _ = child.stdin.take().unwrap().write_all(a_report(NONE).as_bytes());
                assert_eq!(child.wait().unwrap().code(), Some(75), "{arguments:?}");
            }
            assert_eq!(portal(&[command, "--help"]).output().unwrap().status.code(), Some(0));
        }
        assert_eq!(portal(&["migrate", "--verbose"]).output().unwrap().status.code(), Some(2), "nobody else waits for 75");
        // What is dropped needs none.
        let (code, told) = hand_over(away, b"Subject: Hoi\r\n\r\nHoi\r\n");
        assert_eq!(code, Some(0), "{told}");
    }
}
