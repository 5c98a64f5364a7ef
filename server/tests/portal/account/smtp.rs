//! Mail to a real SMTP server: Debian's aiosmtpd, as its own process.

use crate::kit::mails;
use chrono::{DateTime, Utc};
use domain::account::login::LoginCode;
use server::mail::MailTarget;
use service::account::{self, Asked, CodeRequest, CodeTyped};
use service::both_engines;
use service::mails::Parts;
use service::outbox::{self, Mail, Mailer, SendError};
use service::testkit::{TestNet, code_request};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::{sync::Arc, time::Duration};

/// Debian's Python, which has Debian's packages; another one may stand before it in the path.
const PYTHON: &str = "/usr/bin/python3";
/// A mail server that knows nobody, one that does not know us, and one that keeps every byte, and for whom it came.
pub const HANDLERS: &str = "
import pathlib

class Keeper:
    async def handle_DATA(self, server, session, envelope):
        folder = pathlib.Path(__file__).parent
        (folder / 'kept.eml').write_bytes(envelope.original_content)
        (folder / 'kept.for').write_text(' '.join([envelope.mail_from, *envelope.rcpt_tos]))
        return '250 OK'

class Refuser:
    async def handle_RCPT(self, server, session, envelope, address, options):
        return f'550 5.1.1 <{address}> no such mailbox'

class Stranger:
    async def handle_RCPT(self, server, session, envelope, address, options):
        return f'554 5.7.1 <{address}> relay access denied'
";

/// A mail server that goes when it is dropped.
pub struct MailServer {
    process: Child,
    port: u16,
}

impl MailServer {
    /// A server that keeps mail in `folder`.
    fn keeping(folder: &Path, port: u16) -> Self {
        Self::keeping_with(folder, port, &[])
    }

    pub fn keeping_with(folder: &Path, port: u16, options: &[&str]) -> Self {
        let mailbox = folder.join("box").display().to_string();
        Self::start(folder, port, &[options, &["-c", "aiosmtpd.handlers.Mailbox", &mailbox]].concat(), &[])
    }

    /// One of these handlers, in Python.
    pub fn handling(folder: &Path, port: u16, (handlers, which): (&str, &str)) -> Self {
        Self::handling_with(folder, port, (handlers, which), &[])
    }

    /// As [`Self::handling`], with these settings in its surroundings.
    pub fn handling_with(folder: &Path, port: u16, (handlers, which): (&str, &str), settings: &[(&str, &str)]) -> Self {
        std::fs::write(folder.join("handlers.py"), handlers).unwrap();
        Self::start(folder, port, &["-c", &format!("handlers.{which}")], settings)
    }

    fn start(folder: &Path, port: u16, handler: &[&str], settings: &[(&str, &str)]) -> Self {
        let process = Command::new(PYTHON)
            .args(["-m", "aiosmtpd", "-n", "-l", &format!("127.0.0.1:{port}")])
            .args(handler)
            .env("PYTHONPATH", folder)
            .envs(settings.iter().copied())
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stderr(Stdio::null())
            .spawn()
            .expect("Debian's python3 with python3-aiosmtpd is installed");
        let server = Self { process, port };
        for _ in 0..200 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return server;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the mail server does not answer: is python3-aiosmtpd installed?");
    }

    pub fn mailer(&self, options: &str) -> Arc<dyn Mailer> {
        mailer(self.port, options)
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn mailer(port: u16, options: &str) -> Arc<dyn Mailer> {
    let target = MailTarget::parse(&format!("smtp://127.0.0.1:{port}{options}")).unwrap();
    target.mailer("Lerend netwerk <portaal@lerendnetwerk.example>").unwrap()
}

pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// The mails in the box, as their readers see them.
pub fn delivered(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder.join("box/new")) else { return Vec::new() };
    entries.map(|entry| mails::shown(&std::fs::read(entry.unwrap().path()).unwrap())).collect()
}

pub fn a_mail(text: &str) -> Mail {
    let at: DateTime<Utc> = "2027-03-03T12:00:00Z".parse().unwrap();
    Mail {
        id: uuid::Uuid::from_u128(7),
        to: "anna@ggd.example".into(),
        subject: "Een reünie met coördinatie".into(),
        text: text.into(),
        html: None,
        parts: Parts::default(),
        sent_at: at,
    }
}

both_engines! {
    async fn a_login_code_travels_by_smtp_and_logs_in(net: TestNet) {
        net.add_member("Anna Voorbeeld", "anna@ggd.example").await;
        let request = CodeRequest { own_device: false, ..code_request("anna@ggd.example") };
        let Asked::Sent { verifier } = account::request_code(&net.ctx, request).await.unwrap() else { panic!() };
        let port = free_port();
        // The mail server is away at first.
        assert_eq!(outbox::work_once(&net.ctx, &*mailer(port, "")).await.unwrap(), 1);
        let server = MailServer::keeping(net.folder(), port);
        net.clock.advance(chrono::Duration::seconds(10));
        assert_eq!(outbox::work_once(&net.ctx, &*server.mailer("")).await.unwrap(), 1);
        let mails = delivered(net.folder());
        assert_eq!(mails.len(), 1);
        assert!(mails[0].contains("To: anna@ggd.example") && mails[0].contains("Subject: Je code om in te loggen"));
        let code = mails[0].lines().find_map(LoginCode::parse).expect("the code is in the mail");
        assert!(mails[0].contains(&format!("\nhttp://127.0.0.1:3000/inloggen/code#{}\n", code.digits())));
        let typed = CodeTyped { verifier: Some(verifier), code, device: String::new(), earlier_session: None };
        assert!(account::verify_code(&net.ctx, typed).await.unwrap().is_ok());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_and_headers_arrive_as_they_were_written() {
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::keeping(folder.path(), free_port());
    let body = format!("Hé, één regel.\n.\n\nFrom mij, {}\nhttps://portaal.example/a?b=c#123456\n", "é".repeat(600));
    server.mailer("").send(&a_mail(&body)).await.unwrap();
    let mails = delivered(folder.path());
    let text = &mails[0];
    for line in [
        "From: Lerend netwerk <portaal@lerendnetwerk.example>",
        "Subject: Een reünie met coördinatie",
        "Message-ID: <00000000-0000-0000-0000-000000000007@lerendnetwerk.example>",
        "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",
        "Date: Wed, 03 Mar 2027 12:00:00 +0000",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
    assert!(text.contains(body.trim_end()), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_that_is_not_there_is_not_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::handling(folder.path(), free_port(), (HANDLERS, "Refuser"));
    let refused = server.mailer("").send(&a_mail("tekst")).await.unwrap_err();
    assert!(matches!(refused, SendError::Never(_)), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_waits_for_a_server_that_does_not_relay_for_us_yet() {
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::handling(folder.path(), free_port(), (HANDLERS, "Stranger"));
    let refused = server.mailer("").send(&a_mail("tekst")).await.unwrap_err();
    assert!(matches!(&refused, SendError::Later(words) if words.contains("554")), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_waits_when_the_server_is_away_or_does_not_encrypt() {
    let away = mailer(free_port(), "").send(&a_mail("tekst")).await.unwrap_err();
    assert!(matches!(away, SendError::Later(_)), "{away:?}");
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::keeping(folder.path(), free_port());
    let open = server.mailer("?tls=required").send(&a_mail("tekst")).await.unwrap_err();
    assert!(matches!(open, SendError::Later(_)), "{open:?}");
    assert!(delivered(folder.path()).is_empty(), "nothing was sent in the clear");
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_into_a_folder_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let target = MailTarget::parse(&format!("file:{}", folder.path().join("mails").display())).unwrap();
    let mailer = target.mailer("portaal@lerendnetwerk.example").unwrap();
    let mail = Mail { subject: "Twee\r\nregels".into(), ..a_mail("Hé\n") };
    mailer.send(&mail).await.unwrap();
    mailer.send(&mail).await.unwrap();
    let files: Vec<_> = std::fs::read_dir(folder.path().join("mails")).unwrap().map(|f| f.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "the same attempt, the same file");
    assert_eq!(files[0].file_name().unwrap(), "20270303T120000.000000Z-00000000000000000000000000000007.eml");
    let text = mails::shown(&std::fs::read(&files[0]).unwrap());
    assert!(text.contains("\nSubject: Twee  regels\n") && text.trim_end().ends_with("\n\nHé"), "{text}");
}
