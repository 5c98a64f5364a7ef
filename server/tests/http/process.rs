//! The program as an operator meets it: its settings, its signals, its probes.

use crate::client::{self, Answer};
use clap::CommandFactory;
use server::cli::Cli;
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use std::{
    io::{BufRead, BufReader, Read},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Output, Stdio},
    str::FromStr,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// The program, without any setting from the surroundings of the test.
pub fn portal(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PORTAL_")) {
        command.env_remove(name);
    }
    command.args(arguments);
    command
}

/// A demo on a free port, with a folder of its own.
pub struct Demo {
    pub address: SocketAddr,
    running: Running,
}

/// The program, until it is dropped.
pub struct Running(pub Child);

impl Running {
    fn terminate(&self) {
        let status = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// Waits until it has stopped; whether it stopped well.
    async fn stopped(mut self) -> bool {
        let waiting = tokio::task::spawn_blocking(move || self.0.wait().unwrap().success());
        waiting.await.unwrap()
    }

    /// Sends SIGTERM and waits.
    pub async fn terminated(self) -> bool {
        self.terminate();
        self.stopped().await
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Demo {
    pub fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[])
    }

    pub fn start_with(folder: &Path, options: &[&str]) -> Self {
        let mut command = portal(&["demo", "--port=0", "--now=2027-03-03T09:00:00Z", "--data"]);
        let mut child = command.arg(folder).args(options).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said: Vec<String> = lines.map(Result::unwrap).take_while(|line| !line.starts_with("The mails")).collect();
        let address = said.iter().find_map(|line| line.split("http://").nth(1)).expect("the demo says where it is");
        Self { address: address.trim().parse().unwrap(), running: Running(child) }
    }

    pub async fn get(&self, path: &str, cookies: &str) -> Answer {
        client::send(self.address, "GET", path, &[("Cookie", cookies)], b"").await
    }

    /// Posts a form from a page of the demo itself.
    pub async fn post(&self, path: &str, cookies: &str, form: &[u8]) -> Answer {
        let origin = format!("http://{}", self.address);
        let form_type = ("Content-Type", "application/x-www-form-urlencoded");
        let headers = [("Origin", origin.as_str()), ("Cookie", cookies), form_type];
        client::send(self.address, "POST", path, &headers, form).await
    }
}

fn failure(output: Output) -> String {
    assert!(!output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn help_names_every_command_and_setting() {
    let output = portal(&["--help"]).output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    for command in ["portal serve", "portal demo", "portal migrate", "portal member add", "/healthz", "/readyz"] {
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

#[test]
fn a_demo_leaves_other_databases_alone() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("echt.db").display());
    assert!(portal(&["migrate", "--database-url", &database]).status().unwrap().success());
    let mut command = portal(&["demo", "--port=0", "--database-url", &database, "--data"]);
    let said = failure(command.arg(folder.path()).output().unwrap());
    assert!(said.contains("not a demo's"), "{said}");
}

#[test]
fn a_wrong_option_of_a_command_is_named() {
    for (email, name, option) in [("geen-adres", "Noor", "--email"), ("noor@voorbeeld.example", " ", "--name")] {
        let said = failure(portal(&["member", "add", "--email", email, "--name", name]).output().unwrap());
        assert!(said.contains(option), "{said}");
    }
}

#[test]
fn the_first_admin_comes_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("portal.db").display());
    let add = ["member", "add", "--email=noor@voorbeeld.example", "--name=Noor de Vries", "--database-url", &database];
    for said in ["is an admin now", "is an admin already"] {
        let output = portal(&add).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(String::from_utf8(output.stdout).unwrap().contains(said));
    }
}

/// `portal serve` on this database, without a word about migrations.
fn serve(folder: &Path, database: &str) -> Command {
    let mail = format!("file:{}", folder.join("mails").display());
    let mut command =
        portal(&["serve", "--listen=127.0.0.1:0", "--mail", &mail, "--mail-from=portaal@voorbeeld.example"]);
    command.args(["--secret=0123456789abcdef0123456789abcdef", "--log-format=json", "--database-url", database]);
    command
}

#[test]
fn serving_makes_no_database() {
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
fn where_it_serves(log: &mut impl BufRead) -> SocketAddr {
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
    assert_eq!(client::send(address, "GET", "/healthz", &[], b"").await.status, 200);
}

#[tokio::test]
async fn probes_tell_alive_from_able() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("leeg.db").display());
    let mut command = serve(folder.path(), &database);
    let mut child = command.env("PORTAL_MIGRATE", "1").stderr(Stdio::piped()).spawn().unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap());
    let address = where_it_serves(&mut log);
    assert_eq!(client::send(address, "GET", "/readyz", &[], b"").await.status, 200);
    let mut other = SqliteConnectOptions::from_str(&database).unwrap().connect().await.unwrap();
    sqlx::query("UPDATE _sqlx_migrations SET success = FALSE").execute(&mut other).await.unwrap();
    other.close().await.unwrap();
    let alive = client::send(address, "GET", "/healthz", &[], b"").await;
    let able = client::send(address, "GET", "/readyz", &[], b"").await;
    assert_eq!((alive.status, able.status), (200, 503));
    assert!(able.text().contains("portal migrate"), "{}", able.text());
    child.kill().unwrap();
    child.wait().unwrap();
    let mut rest = String::new();
    log.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("\"path\":\"/readyz\""), "{rest}");
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

#[tokio::test]
async fn a_running_request_is_finished_before_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path());
    let mut socket = half_a_post(&demo, "/toegankelijkheid").await;
    demo.running.terminate();
    // Soon nothing new is taken.
    while TcpStream::connect(demo.address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    socket.write_all(b"there").await.unwrap();
    let answer = client::read(&mut socket).await;
    assert_eq!(answer.status, 405);
    assert!(demo.running.stopped().await);
}

/// How long the portal waits for it is checked where the program is compiled.
#[tokio::test]
async fn a_request_that_never_ends_does_not_keep_the_portal() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Demo::start(folder.path());
    let _socket = half_a_post(&demo, "/").await;
    assert!(demo.running.terminated().await);
}
