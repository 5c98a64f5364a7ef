//! Mail over TLS: to a mail server whose certificate this machine trusts, and to no other.

use super::smtp::{MailServer, delivered, free_port};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The program, until it is dropped.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

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
fn serve(folder: &Path, mail: &str, trusted: &Path) -> Serving {
    let database = format!("sqlite:{}", folder.join("portal.db").display());
    let portal = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portal"));
        command.args(arguments).arg("--database-url").arg(&database);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let add = ["member", "add", "--email=noor@voorbeeld.example", "--name=Noor de Vries"];
    assert!(portal(&["migrate"]).status().unwrap().success() && portal(&add).status().unwrap().success());
    let fixed = ["serve", "--listen=127.0.0.1:0", "--mail-from=portaal@voorbeeld.example", "--mail", mail];
    let mut command = portal(&fixed);
    command.env("PORTAL_SECRET", "0123456789abcdef0123456789abcdef").env("SSL_CERT_FILE", trusted);
    Serving(command.spawn().unwrap())
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

#[tokio::test]
async fn mail_travels_over_tls_to_a_server_that_is_trusted() {
    let keys = tempfile::tempdir().unwrap();
    let (certificate, key) = certificate(keys.path());
    let (certificate, key) = (certificate.display().to_string(), key.display().to_string());
    for (options, scheme, query) in [
        (["--smtpscert", &certificate, "--smtpskey", &key], "smtps", ""),
        (["--tlscert", &certificate, "--tlskey", &key], "smtp", "?tls=required"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let port = free_port();
        let _server = MailServer::keeping_with(folder.path(), port, &options);
        let _portal = serve(folder.path(), &format!("{scheme}://localhost:{port}{query}"), certificate.as_ref());
        let mail = first_mail(folder.path(), Duration::from_secs(20)).await.expect(scheme);
        assert!(mail.contains("To: noor@voorbeeld.example"), "{scheme}: {mail}");
    }
}

#[tokio::test]
async fn a_mail_server_that_nobody_vouches_for_gets_no_mail() {
    let folder = tempfile::tempdir().unwrap();
    let (own, other) = (folder.path().join("eigen"), folder.path().join("ander"));
    std::fs::create_dir_all(&own).unwrap();
    std::fs::create_dir_all(&other).unwrap();
    let ((certificate, key), (trusted, _)) = (certificate(&own), certificate(&other));
    let options = ["--smtpscert", &certificate.display().to_string(), "--smtpskey", &key.display().to_string()];
    let port = free_port();
    let _server = MailServer::keeping_with(folder.path(), port, &options);
    let _portal = serve(folder.path(), &format!("smtps://localhost:{port}"), &trusted);
    assert_eq!(first_mail(folder.path(), Duration::from_secs(4)).await, None);
}
