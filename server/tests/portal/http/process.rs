//! The program as an operator meets it: its settings, its signals, its probes.

use crate::kit::{
    data::Data,
    program::{Demo, Running, portal},
    socket,
};
use clap::CommandFactory;
use server::cli::Cli;
use service::{
    both_engines,
    db::{Db, Limits},
    execute,
};
use std::{
    io::{BufRead, BufReader, Read},
    net::SocketAddr,
    path::Path,
    process::{Command, Output, Stdio},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

pub fn failure(output: Output) -> String {
    assert!(!output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn help_names_every_command_and_setting() {
    let output = portal(&["--help"]).output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    for command in [
        "portal serve",
        "portal demo",
        "portal migrate",
        "portal bounced",
        "portal mail-in",
        "portal member add",
        "/healthz",
        "/readyz",
    ] {
        assert!(help.contains(command), "{command} is missing in: {help}");
    }
    let mut settings = 0;
    let mut commands = vec![Cli::command()];
    while let Some(command) = commands.pop() {
        for argument in command.get_arguments() {
            let long = argument.get_long().map(|long| format!("--{long}"));
            let variable = argument.get_env().map(|name| name.to_string_lossy().into_owned());
            for name in long.into_iter().chain(variable) {
                assert!(help.contains(&name), "{name} is missing in: {help}");
                settings += 1;
            }
            assert!(argument.get_help().is_some(), "{} says what it is for", argument.get_id());
        }
        commands.extend(command.get_subcommands().cloned());
    }
    assert!(settings > 20, "{settings}");
}

#[test]
fn serving_without_a_good_secret_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mail = format!("file:{}", folder.path().join("mails").display());
    let fixed = ["serve", "--listen=127.0.0.1:0", "--mail", &mail, "--mail-from=portaal@voorbeeld.example"];
    for secret in [None, Some("kort"), Some("0123456789abcdef0123456789abcde")] {
        let mut command = portal(&fixed);
        command.current_dir(folder.path()).envs(secret.map(|secret| ("PORTAL_SECRET", secret)));
        let said = failure(command.output().unwrap());
        assert!(said.contains("PORTAL_SECRET"), "{said}");
        assert!(secret.is_none_or(|secret| !said.contains(secret)), "{said}");
    }
}

both_engines! {
    async fn a_demo_leaves_other_databases_alone(data: Data) {
        assert!(portal(&["migrate", "--database-url", &data.database]).status().unwrap().success());
        let mut command = portal(&["demo", "--port=0", "--database-url", &data.database, "--data"]);
        let said = failure(command.arg(data.folder.path()).output().unwrap());
        assert!(said.contains("not a demo's"), "{said}");
    }
}

#[test]
fn a_wrong_option_of_a_command_is_named() {
    for (email, name, option) in [("geen-adres", "Noor", "--email"), ("noor@voorbeeld.example", " ", "--name")] {
        let said = failure(portal(&["member", "add", "--email", email, "--name", name]).output().unwrap());
        assert!(said.contains(option), "{said}");
    }
}

both_engines! {
    async fn the_first_admin_comes_from_the_command_line(data: Data) {
        let database = &data.database;
        assert!(portal(&["migrate", "--database-url", database]).output().unwrap().status.success());
        let add =
            ["member", "add", "--email=noor@voorbeeld.example", "--name=Noor de Vries", "--database-url", database];
        for said in ["is an admin now", "is an admin already"] {
            let output = portal(&add).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            assert!(String::from_utf8(output.stdout).unwrap().contains(said));
        }
    }
}

/// `portal serve` on this database, without a word about migrations.
pub fn serve(folder: &Path, database: &str) -> Command {
    let mail = format!("file:{}", folder.join("mails").display());
    let mut command =
        portal(&["serve", "--listen=127.0.0.1:0", "--mail", &mail, "--mail-from=portaal@voorbeeld.example"]);
    command.args(["--secret=0123456789abcdef0123456789abcdef", "--log-format=json", "--database-url", database]);
    command
}

#[test]
fn a_mailbox_of_another_domain_than_the_sender_is_told_of_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("absent.db").display());
    for (mailbox, warnings) in [("agenda@elders.example", 1), ("agenda@voorbeeld.example", 0)] {
        let mut command = serve(folder.path(), &database);
        command.envs([
            ("PORTAL_MAIL_FROM", "Lerend netwerk <portaal@lerendnetwerk.example>"),
            ("PORTAL_MAILBOX", mailbox),
        ]);
        let log = failure(command.output().unwrap());
        let told = "PORTAL_MAILBOX is at elders.example and PORTAL_MAIL_FROM at voorbeeld.example";
        assert_eq!(log.matches(told).count(), warnings, "{log}");
    }
}

#[test]
fn serving_makes_no_sqlite_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("verschreven.db");
    let database = format!("sqlite:{}", file.display());
    let said = failure(serve(folder.path(), &database).output().unwrap());
    assert!(said.contains("verschreven.db") && said.contains("portal migrate"), "{said}");
    assert!(!file.exists());
    std::fs::write(&file, "").unwrap();
    let said = failure(serve(folder.path(), &database).output().unwrap());
    assert!(said.contains("portal migrate"), "{said}");
}

/// Reads the log until it says that the portal serves.
pub fn where_it_serves(log: &mut impl BufRead) -> SocketAddr {
    let mut line = String::new();
    while !line.contains("serving ") {
        line.clear();
        assert!(log.read_line(&mut line).unwrap() > 0, "it serves");
    }
    line.split(" on ").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
}

#[tokio::test]
async fn postgresql_may_be_away_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = serve(folder.path(), "postgres://noor@127.0.0.1:1/portal").stderr(Stdio::piped()).spawn().unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap());
    let _running = Running(child);
    let address = where_it_serves(&mut log);
    assert_eq!(socket::send(address, "GET", "/healthz", &[], b"").await.status, 200);
}

both_engines! {
    async fn probes_tell_alive_from_able(data: Data) {
        let mut command = serve(data.folder.path(), &data.database);
        let mut child = command.env("PORTAL_MIGRATE", "1").stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let address = where_it_serves(&mut log);
        assert_eq!(socket::send(address, "GET", "/readyz", &[], b"").await.status, 200);
        let db = Db::open(&data.database, Limits::default()).await.unwrap();
        let half_done = "UPDATE _sqlx_migrations SET success = FALSE";
        db.write(move |conn| Box::pin(async move { execute!(conn, half_done) })).await.unwrap();
        let alive = socket::send(address, "GET", "/healthz", &[], b"").await;
        let able = socket::send(address, "GET", "/readyz", &[], b"").await;
        assert_eq!((alive.status, able.status), (200, 503));
        assert!(able.text().contains("portal migrate"), "{}", able.told());
        child.kill().unwrap();
        child.wait().unwrap();
        let mut rest = String::new();
        log.read_to_string(&mut rest).unwrap();
        assert!(rest.contains("\"path\":\"/readyz\""), "{rest}");
    }
}

/// Sends the first half of a post, and waits until the portal reads it.
async fn half_a_post(demo: &Demo, path: &str) -> TcpStream {
    const GO_ON: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";
    let mut socket = TcpStream::connect(demo.address).await.unwrap();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nOrigin: http://{}\r\nExpect: 100-continue\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\n",
        demo.address
    );
    socket.write_all(head.as_bytes()).await.unwrap();
    let mut said = vec![0; GO_ON.len()];
    socket.read_exact(&mut said).await.unwrap();
    assert_eq!(said, GO_ON);
    socket.write_all(b"half=").await.unwrap();
    socket
}

both_engines! {
    async fn a_running_request_is_finished_before_the_end(data: Data) {
        let demo = Demo::start(&data);
        let mut socket = half_a_post(&demo, "/toegankelijkheid").await;
        demo.running.terminate();
        // Soon nothing new is taken.
        while TcpStream::connect(demo.address).await.is_ok() {
            tokio::task::yield_now().await;
        }
        socket.write_all(b"there").await.unwrap();
        let answer = socket::read(&mut socket).await;
        assert_eq!(answer.status, 405);
        assert!(demo.running.stopped().await);
    }

    /// How long the portal waits for it is checked where the program is compiled.
    async fn a_request_that_never_ends_does_not_keep_the_portal(data: Data) {
        let demo = Demo::start(&data);
        let _socket = half_a_post(&demo, "/").await;
        assert!(demo.running.terminated().await);
    }
}
