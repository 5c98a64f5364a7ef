//! The program as it runs for real: every setting given, behind a proxy that ends TLS.

use crate::kit::{
    data::Data,
    mails::{code, digits, first_code, read},
    program::{self, Running},
    socket::{self, Answer},
};
use service::{both_engines, db::Engine, testkit::OnEngine};
use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::Stdio,
};

const HOME: &str = "https://portaal.voorbeeld.example";
const NOOR: &[u8] = b"email=noor%40voorbeeld.example";

/// A portal with its first admin, as the README says it.
struct Served {
    address: SocketAddr,
    data: Data,
    running: Running,
}

impl OnEngine for Served {
    async fn on(engine: Engine) -> Self {
        let data = Data::on(engine).await;
        let add = ["member", "add", "--email=noor@voorbeeld.example", "--name=Noor de Vries"];
        for arguments in [["migrate"].as_slice(), &add] {
            let output = configured(arguments, &data).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let mut child = configured(&["serve"], &data).stderr(Stdio::piped()).spawn().unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let mut lines = log.lines().map(Result::unwrap);
        let line = lines.find(|line| line.contains("serving ")).expect("it serves");
        // What is logged later must go somewhere.
        std::thread::spawn(move || lines.for_each(drop));
        let address = line.split(" on ").nth(1).unwrap().trim().parse().unwrap();
        Self { address, data, running: Running(child) }
    }
}

impl Served {
    async fn post(&self, path: &str, from: &str, cookies: &str, form: &[u8]) -> Answer {
        let headers = [
            ("Host", "kwaad.example"),
            ("X-Forwarded-Host", "kwaad.example"),
            ("X-Forwarded-For", from),
            ("Cookie", cookies),
            ("Origin", HOME),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ];
        socket::send(self.address, "POST", path, &headers, form).await
    }
}

fn configured(arguments: &[&str], data: &Data) -> std::process::Command {
    let mut command = program::portal(arguments);
    command.env("PORTAL_DATABASE_URL", &data.database);
    command.env("PORTAL_LISTEN", "127.0.0.1:0");
    command.env("PORTAL_PUBLIC_URL", HOME);
    command.env("PORTAL_TRUSTED_PROXY", "127.0.0.1");
    command.env("PORTAL_MAIL", format!("file:{}", data.mails().display()));
    command.env("PORTAL_MAIL_FROM", "Lerend netwerk <portaal@voorbeeld.example>");
    command.env("PORTAL_SECRET", "0123456789abcdef0123456789abcdef");
    command
}

both_engines! {
    async fn the_first_admin_logs_in_by_mail_and_nobody_forges_its_links(portal: Served) {
        let asked = portal.post("/inloggen", "198.51.100.7", "", NOOR).await;
        assert_eq!((asked.status, asked.header("location")), (303, Some("/inloggen/code")));
        let waiting = asked.cookies();
        let page = socket::send(portal.address, "GET", "/inloggen/code", &[("Cookie", waiting.as_str())], b"").await;
        assert_eq!((page.status, page.header("cache-control")), (200, Some("no-store")));

        first_code(&portal.data.mails()).await;
        let mails = read(&portal.data.mails());
        assert!(mails.len() >= 2, "an invitation and a code");
        for mail in &mails {
            assert!(mail.contains(HOME) && !mail.contains("kwaad.example"), "{mail}");
            assert!(mail.contains("From: ") && mail.contains("<portaal@voorbeeld.example>"), "{mail}");
        }
        let (mail, code) = mails.iter().find_map(|mail| Some((mail, code(mail)?))).expect("a mail with a code");
        let subject = mail.lines().find(|line| line.starts_with("Subject:")).unwrap();
        assert!(digits(subject).is_empty(), "the subject tells no code: {subject}");

        let form = format!("code={code}");
        let entered = portal.post("/inloggen/code", "198.51.100.7", &waiting, form.as_bytes()).await;
        assert_eq!((entered.status, entered.header("location")), (303, Some("/")), "{}", entered.told());
        let session = entered.cookies();
        let session = [("Cookie", session.as_str())];
        let page = socket::send(portal.address, "GET", "/beheer", &session, b"").await;
        assert_eq!(page.status, 200, "{}", page.told());
        for letters in ["/demo/mails", "/demo/mails/inlogcode.html"] {
            let absent = socket::send(portal.address, "GET", letters, &session, b"").await;
            assert_eq!(absent.status, 404, "only the demo shows its letters: {}", absent.told());
        }
        assert!(portal.running.terminated().await);
    }

    async fn behind_the_proxy_each_browser_has_its_own_limit(portal: Served) {
        for _ in 0..6 {
            assert_eq!(portal.post("/inloggen", "198.51.100.7", "", NOOR).await.status, 303);
        }
        assert_eq!(portal.post("/inloggen", "198.51.100.7", "", NOOR).await.status, 429);
        // What stands before the proxy's own word is made up by the browser.
        assert_eq!(portal.post("/inloggen", "203.0.113.5, 198.51.100.7", "", NOOR).await.status, 429);
        assert_eq!(portal.post("/inloggen", "198.51.100.8", "", NOOR).await.status, 303);
    }
}
