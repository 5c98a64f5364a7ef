//! A PostgreSQL server for the length of a test run.

use crate::{
    scratch,
    steps::{is_root, program},
};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// How long a cluster may take to answer; on a busy machine it has taken 5 s.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running cluster in a temporary folder; dropping it stops the server and removes the folder.
pub struct Cluster {
    folder: PathBuf,
    server: Child,
    programs: PathBuf,
    port: u16,
}

impl Cluster {
    /// Makes and starts a cluster that only this machine can reach.
    ///
    /// Durability is off (`fsync=off`, `full_page_writes=off`): nothing in it outlives the run.
    pub fn start() -> Result<Self> {
        let programs = find_programs()?;
        let folder = scratch::folder().join(format!("portal-postgres-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        if is_root() {
            checked(program("chown").arg("postgres").arg(&folder))?;
        }
        let data = folder.join("data");
        checked(
            as_postgres(&programs.join("initdb"))
                .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync", "--pgdata"])
                .arg(&data)
                .stdout(Stdio::null()),
        )?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let server = as_postgres(&programs.join("postgres"))
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string(), "-k"])
            .arg(&folder)
            .args(settings(&["listen_addresses=127.0.0.1", "fsync=off", "full_page_writes=off", "max_connections=300"]))
            .stdout(Stdio::null())
            .stderr(fs::File::create(log_file(&folder))?)
            .spawn()
            .context("cannot start postgres")?;
        let mut cluster = Self { folder, server, programs, port };
        cluster.wait_until_ready()?;
        println!("    PostgreSQL {} on 127.0.0.1:{port}", cluster.version()?);
        Ok(cluster)
    }

    /// The address that the tests connect to; each test makes a database of its own in it.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// A program of the same version, such as `pg_dump`.
    pub fn program(&self, name: &str) -> Command {
        Command::new(self.programs.join(name))
    }

    /// The engine's version, for example `15.18`.
    pub fn version(&self) -> Result<String> {
        let output = Command::new(self.programs.join("postgres")).arg("--version").output()?;
        let text = String::from_utf8(output.stdout)?;
        Ok(text.split_whitespace().nth(2).unwrap_or("?").to_owned())
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if let Some(status) = self.server.try_wait()? {
                let log = fs::read_to_string(log_file(&self.folder)).unwrap_or_default();
                bail!("postgres stopped at once ({status}):\n{log}");
            }
            let port = self.port.to_string();
            let mut ready = Command::new(self.programs.join("pg_isready"));
            if ready.args(["-q", "-h", "127.0.0.1", "-p", &port]).status()?.success() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("postgres did not answer within {} s", PATIENCE.as_secs())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // An interrupt is PostgreSQL's fast stop: it ends its sessions and its own processes.
        let stopped = Command::new("kill").args(["-INT", &self.server.id().to_string()]).status();
        if !stopped.is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
        let _ = fs::remove_file(log_file(&self.folder));
    }
}

fn settings<'a>(settings: &[&'a str]) -> Vec<&'a str> {
    settings.iter().flat_map(|setting| ["-c", setting]).collect()
}

fn log_file(folder: &Path) -> PathBuf {
    // Beside the cluster's own files, in a folder that its user does not own.
    folder.with_extension("log")
}

/// PostgreSQL refuses to run as root, and must not outlive this process when that is killed.
fn as_postgres(name: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "INT"]).current_dir(scratch::folder());
    if is_root() {
        command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
    }
    command.arg(name);
    command
}

/// Debian keeps the server's programs outside the path, by version; the newest is taken.
fn find_programs() -> Result<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = Vec::new();
    for entry in fs::read_dir("/usr/lib/postgresql").context("PostgreSQL is not installed")? {
        let folder = entry?.path();
        let version = folder.file_name().and_then(|name| name.to_str()?.parse().ok());
        let programs = folder.join("bin");
        if let Some(version) = version.filter(|_| programs.join("initdb").is_file()) {
            found.push((version, programs));
        }
    }
    found.into_iter().max().map(|(_, programs)| programs).context("PostgreSQL's server is not installed")
}

fn checked(command: &mut Command) -> Result<()> {
    let status = command.status()?;
    if !status.success() {
        bail!("{status}: {command:?}");
    }
    Ok(())
}
