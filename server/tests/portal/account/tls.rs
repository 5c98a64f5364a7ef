//! Mail over TLS: to a mail server whose certificate this machine trusts, and to no other.

use super::smtp::{MailServer, delivered, free_port};
use crate::kit::data::Data;
use crate::kit::program::{Running, portal};
use service::both_engines;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// A certificate for this machine that vouches for itself, and its key.
fn certificate(folder: &Path) -> (PathBuf, PathBuf) {
    let (certificate, key) = (folder.join("mail.pem"), folder.join("mail.key"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
        .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&certificate)
        .stderr(Stdio::null())
        .status();
    assert!(made.expect("Debian's openssl is installed").success());
    (certificate, key)
}

/// The program with an invitation to send, on a machine that trusts the certificates in `trusted`.
fn serve(database: &str, mail: &str, trusted: &Path) -> Running {
    let quiet = |arguments: &[&str]| {
        let mut command = portal(arguments);
        command.args(["--database-url", database]).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let add = ["member", "add", "--email=noor@voorbeeld.example", "--name=Noor de Vries"];
    assert!(quiet(&["migrate"]).status().unwrap().success() && quiet(&add).status().unwrap().success());
    let fixed = ["serve", "--listen=127.0.0.1:0", "--mail-from=portaal@voorbeeld.example", "--mail", mail];
    let mut command = quiet(&fixed);
    command.env("PORTAL_SECRET", "0123456789abcdef0123456789abcdef").env("SSL_CERT_FILE", trusted);
    Running(command.spawn().unwrap())
}

async fn first_mail(folder: &Path, patience: Duration) -> Option<String> {
    let begin = std::time::Instant::now();
    while begin.elapsed() < patience {
        if let Some(mail) = delivered(folder).pop() {
            return Some(mail);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    None
}

/// How a mail server encrypts.
enum Tls {
    FromTheStart,
    AfterHello,
}

async fn mail_arrives(data: &Data, how: Tls) {
    let folder = data.folder.path();
    let (certificate, key) = certificate(folder);
    let (certificate, key) = (certificate.display().to_string(), key.display().to_string());
    let (options, scheme, query) = match how {
        Tls::FromTheStart => (["--smtpscert", &certificate, "--smtpskey", &key], "smtps", ""),
        Tls::AfterHello => (["--tlscert", &certificate, "--tlskey", &key], "smtp", "?tls=required"),
    };
    let port = free_port();
    let _server = MailServer::keeping_with(folder, port, &options);
    let _portal = serve(&data.database, &format!("{scheme}://localhost:{port}{query}"), certificate.as_ref());
    let mail = first_mail(folder, Duration::from_secs(20)).await.expect(scheme);
    assert!(mail.contains("To: noor@voorbeeld.example"), "{scheme}: {mail}");
}

both_engines! {
    async fn mail_travels_over_tls_to_a_server_that_is_trusted(data: Data) {
        mail_arrives(&data, Tls::FromTheStart).await;
    }

    async fn mail_travels_to_a_trusted_server_that_begins_tls_when_asked(data: Data) {
        mail_arrives(&data, Tls::AfterHello).await;
    }

    async fn a_mail_server_that_nobody_vouches_for_gets_no_mail(data: Data) {
        let folder = data.folder.path();
        let (own, other) = (folder.join("eigen"), folder.join("ander"));
        std::fs::create_dir_all(&own).unwrap();
        std::fs::create_dir_all(&other).unwrap();
        let ((certificate, key), (trusted, _)) = (certificate(&own), certificate(&other));
        let options = ["--smtpscert", &certificate.display().to_string(), "--smtpskey", &key.display().to_string()];
        let port = free_port();
        let _server = MailServer::keeping_with(folder, port, &options);
        let _portal = serve(&data.database, &format!("smtps://localhost:{port}"), &trusted);
        assert_eq!(first_mail(folder, Duration::from_secs(4)).await, None);
    }
}
