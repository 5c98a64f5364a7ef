//! The program as its own process.

use super::{
    data::Data,
    socket::{self, Answer},
};
use std::{
    fs::File,
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
};

/// The moment at which the clock of a demo starts, when nothing else is said: a round is open then.
pub const NOW: &str = "2027-03-03T09:00:00Z";

/// The program, without any setting from the surroundings of the test.
pub fn portal(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PORTAL_")) {
        command.env_remove(name);
    }
    command.args(arguments);
    command
}

/// The program, until it is dropped.
pub struct Running(pub Child);

impl Running {
    /// Sends SIGTERM.
    pub fn terminate(&self) {
        let status = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// Waits until it has stopped; whether it stopped well.
    pub async fn stopped(mut self) -> bool {
        let waiting = tokio::task::spawn_blocking(move || self.0.wait().unwrap().success());
        waiting.await.unwrap()
    }

    /// Sends SIGTERM and waits.
    pub async fn terminated(self) -> bool {
        self.terminate();
        self.stopped().await
    }
}

/// The hardest stop: SIGKILL.
impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A demo on a free port.
pub struct Demo {
    pub address: SocketAddr,
    pub running: Running,
}

impl Demo {
    pub fn start(data: &Data) -> Self {
        Self::start_at(data, NOW)
    }

    /// A demo whose clock starts at `now`. Its log is in the folder, in `demo.log`.
    pub fn start_at(data: &Data, now: &str) -> Self {
        let log = File::options().create(true).append(true).open(data.folder.path().join("demo.log")).unwrap();
        let mut command = portal(&["demo", "--port=0", "--now", now, "--database-url", &data.database, "--data"]);
        command.arg(data.folder.path()).stdout(Stdio::piped()).stderr(log);
        let mut running = Running(command.spawn().unwrap());
        let lines = BufReader::new(running.0.stdout.take().unwrap()).lines();
        let said: Vec<String> = lines.map(Result::unwrap).take_while(|line| !line.starts_with("The mails")).collect();
        let address = said.iter().find_map(|line| line.split("http://").nth(1)).expect("the demo says where it is");
        Self { address: address.trim().parse().unwrap(), running }
    }

    pub async fn get(&self, path: &str, cookies: &str) -> Answer {
        socket::send(self.address, "GET", path, &[("Cookie", cookies)], b"").await
    }

    /// Posts a form from a page of the demo itself.
    pub async fn post(&self, path: &str, cookies: &str, form: &[u8]) -> Answer {
        let origin = format!("http://{}", self.address);
        let form_type = ("Content-Type", "application/x-www-form-urlencoded");
        let headers = [("Origin", origin.as_str()), ("Cookie", cookies), form_type];
        socket::send(self.address, "POST", path, &headers, form).await
    }
}
