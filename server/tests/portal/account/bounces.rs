//! A mail server that takes a mail over and sends it back later, to `portal bounced`; and what else that command can be given.

use super::smtp::{MailServer, free_port};
use crate::kit::browser::Browser;
use crate::kit::cookies;
use crate::kit::data::Data;
use crate::kit::program::portal;
use chrono::Duration;
use domain::account::Role;
use service::both_engines;
use service::meetings::letters::send_due;
use service::outbox;
use service::testkit::{Network, TestNet};
use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration as Span;

/// Takes every mail. Those for Anna come back: a moment later they are handed to the portal's own command, again and again while
/// that asks for it, and then once more.
const HANDLERS: &str = "
import asyncio, email, email.mime.message, email.mime.multipart, email.mime.nonmultipart, email.mime.text, os, pathlib

def report(mail, to):
    whole = email.mime.multipart.MIMEMultipart('report', report_type='delivery-status')
    whole['From'], whole['To'], whole['Subject'] = 'MAILER-DAEMON@mx.example', mail['From'], 'Undelivered Mail Returned to Sender'
    whole.attach(email.mime.text.MIMEText('I am sorry to have to inform you.'))
    status = email.message.Message()
    status['Reporting-MTA'] = 'dns; mx.example'
    person = email.message.Message()
    person['Final-Recipient'] = f'rfc822; {to}'
    person['Action'] = 'failed'
    person['Status'] = '5.1.1'
    person['Diagnostic-Code'] = f'smtp; 550 5.1.1 <{to}>: no such mailbox'
    part = email.mime.nonmultipart.MIMENonMultipart('message', 'delivery-status')
    part.set_payload([status, person])
    whole.attach(part)
    whole.attach(email.mime.message.MIMEMessage(mail))
    return whole.as_bytes()

class Bouncer:
    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0]
        if to.startswith('anna'):
            mail = email.message_from_bytes(envelope.original_content)
            asyncio.get_running_loop().create_task(self.hand_over(report(mail, to)))
        return '250 OK'

    async def hand_over(self, mail):
        handed = 0
        while handed < 2:
            program = [os.environ['PORTAL_PROGRAM'], 'bounced', '--database-url', os.environ['PORTAL_DATABASE']]
            pipe = asyncio.subprocess.PIPE
            process = await asyncio.create_subprocess_exec(*program, stdin=pipe, stdout=pipe, stderr=pipe)
            told, _ = await process.communicate(mail)
            handed += process.returncode == 0
            with (pathlib.Path(__file__).parent / 'handed').open('ab') as log:
                log.write(b'%d %s\\n' % (process.returncode, told.strip()))
            await asyncio.sleep(0.2)
";

/// Hands a mail to `portal bounced`.
fn hand_over(database: &str, mail: &[u8]) -> (Option<i32>, String) {
    hand_over_to("bounced", database, mail)
}

/// Hands a mail to a command; the code with which it ends, and what it says.
pub fn hand_over_to(command: &str, database: &str, mail: &[u8]) -> (Option<i32>, String) {
    let mut command = portal(&[command, "--database-url", database]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    running.stdin.take().unwrap().write_all(mail).expect("it reads to the end");
    let output = running.wait_with_output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    (output.status.code(), said)
}

/// What the mail server was told each time.
async fn handed(folder: &Path, times: usize) -> Vec<String> {
    for _ in 0..300 {
        let text = std::fs::read_to_string(folder.join("handed")).unwrap_or_default();
        let lines: Vec<String> = text.lines().filter(|line| line.starts_with("0 ")).map(str::to_owned).collect();
        if lines.len() >= times {
            return lines;
        }
        tokio::time::sleep(Span::from_millis(100)).await;
    }
    panic!("the mail server handed nothing over: {:?}", std::fs::read_to_string(folder.join("handed")));
}

pub fn a_report(id: &str) -> String {
    format!(
        "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{id}@lerendnetwerk.example>\r\n\r\n--b--\r\n"
    )
}

both_engines! {
    async fn a_mail_that_is_accepted_and_comes_back_is_told_to_the_coordinator(data: Data) {
        let Data { folder, database } = data;
        let kept = tempfile::tempdir().unwrap();
        let net = TestNet::at(database.clone(), folder).await;
        net.ctx.db.migrate().await.unwrap();
        let net = Network::in_net(net).await;
        let cora = net.with_role(Role::Coordinator).await;
        net.seats_for([("Anna", "drenthe", 1), ("Bert", "drenthe", 2)]).await;
        let meeting = net.open_round("2027-04-13").await;
        assert!(send_due(&net.ctx).await.unwrap() > 0);
        net.clock.advance(Duration::minutes(1));
        let server = MailServer::handling_with(kept.path(), free_port(), (HANDLERS, "Bouncer"), &[
            ("PORTAL_PROGRAM", env!("CARGO_BIN_EXE_portal")),
            ("PORTAL_DATABASE", &database),
        ]);
        let mailer = server.mailer("");
        while outbox::work_once(&net.ctx, &*mailer).await.unwrap() > 0 {}
        let to_anna = net.count("SELECT COUNT(*) FROM outbox WHERE recipient = 'anna@regio.example'").await;
        let told = handed(kept.path(), 2 * usize::try_from(to_anna).unwrap()).await;
        let count = |words: &str| told.iter().filter(|line| line.contains(words)).count() as i64;
        assert_eq!((count("came back"), count("was known")), (to_anna, to_anna), "each once, and the second time nothing: {told:?}");
        let came_back = "SELECT COUNT(*) FROM outbox WHERE sent_at IS NOT NULL AND given_up_at IS NOT NULL";
        assert_eq!(net.count(came_back).await, to_anna, "and nobody else's");
        let mut coordinator = Browser::of(&net.ctx);
        coordinator.cookies = cookies::of_login(&net.ctx, &cora).await;
        let page = coordinator.get(&format!("/bijeenkomsten/{meeting}/mails")).await;
        for words in ["Kwam terug op", "Dit adres bestaat niet. <span class=\"soft small\">(5.1.1)</span>", "Vraag of het adres nog klopt.", "Verstuurd op"] {
            assert!(page.body.contains(words), "{words}: {page}");
        }
    }

    async fn it_is_done_also_when_nobody_reads_what_it_tells(data: Data) {
        let net = TestNet::at(data.database.clone(), data.folder).await;
        net.ctx.db.migrate().await.unwrap();
        let mut command = portal(&["bounced", "--database-url", &data.database]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        child.stdin.take().unwrap().write_all(a_report("0193f3a0-0000-4000-8000-00000000002a").as_bytes()).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "a mail that was done is not handed over again");
    }

    async fn what_is_not_ours_ends_well_and_changes_nothing(data: Data) {
        let Data { folder, database } = data;
        let net = TestNet::at(database.clone(), folder).await;
        net.ctx.db.migrate().await.unwrap();
        let before = net.content().await;
        let huge = format!("Subject: Groot\r\n\r\n{}", "x".repeat(20_000_000));
        let unknown = a_report("0193f3a0-0000-4000-8000-00000000002a");
        for (mail, said) in [
            (unknown.as_str(), "There is no mail 0193f3a0-0000-4000-8000-00000000002a"),
            (&a_report("iets-anders"), "no mail of the portal"),
            (&unknown.replace("failed", "delayed"), "no mail that failed"),
            ("From: anna@ggd.example\r\n\r\nIk ben er niet.\r\n", "no notification"),
            ("", "no notification"),
            ("\0\n\u{1f}--", "no notification"),
            (&huge, "no notification"),
        ] {
            let (code, told) = hand_over(&database, mail.as_bytes());
            assert_eq!(code, Some(0), "{mail:.60}: {told}");
            assert!(told.contains(said), "{mail:.60}: {told}");
        }
        assert_eq!(net.content().await, before);
    }

    async fn a_database_that_is_not_there_yet_is_tried_again(data: Data) {
        let report = a_report("0193f3a0-0000-4000-8000-00000000002a");
        let (code, said) = hand_over(&data.database, report.as_bytes());
        assert_eq!(code, Some(75), "{said}");
        let (code, said) = hand_over("postgres://noor@127.0.0.1:1/portal", report.as_bytes());
        assert_eq!(code, Some(75), "{said}");
        // Who only reads what is no bounce needs no database.
        let (code, said) = hand_over("postgres://noor@127.0.0.1:1/portal", b"Subject: Hoi\r\n\r\nHoi\r\n");
        assert_eq!(code, Some(0), "{said}");
    }
}
