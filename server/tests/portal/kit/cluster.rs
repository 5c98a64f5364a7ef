//! A PostgreSQL server of a test's own, which can be stopped and started.

use sqlx::{Connection, PgConnection};
use std::{
    fs::{self, File},
    net::TcpListener,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// How a server is stopped, as `pg_ctl` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Sessions are ended, their transactions undone.
    Fast,
    /// As in a crash: the next start works through the log.
    Immediate,
}

/// A server that writes to its disk as in real life, until it is dropped.
pub struct Cluster {
    folder: TempDir,
    programs: PathBuf,
    port: u16,
    server: Option<Child>,
}

impl Cluster {
    /// A new, empty server. Debian's packages hold its programs.
    pub async fn start() -> Self {
        let programs = programs();
        let folder = tempfile::Builder::new().prefix("portal-cluster-").tempdir().unwrap();
        if is_root() {
            assert!(Command::new("chown").arg("postgres").arg(folder.path()).status().unwrap().success());
        }
        let mut initdb = as_postgres(&programs.join("initdb"));
        initdb.args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--pgdata"]);
        let made = initdb.arg(folder.path().join("data")).stdout(Stdio::null()).status().unwrap();
        assert!(made.success(), "initdb: {made}");
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut cluster = Self { folder, programs, port, server: None };
        cluster.run().await;
        cluster
    }

    /// The address of its one database.
    pub fn database(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Stops the server, and starts it again after a while.
    pub async fn restart(&mut self, how: Stop, down: Duration) {
        self.stop(how);
        tokio::time::sleep(down).await;
        self.run().await;
    }

    async fn run(&mut self) {
        let log = File::options().create(true).append(true).open(self.log()).unwrap();
        let mut command = as_postgres(&self.programs.join("postgres"));
        command.arg("-D").arg(self.folder.path().join("data")).args(["-p", &self.port.to_string(), "-k"]);
        command.arg(self.folder.path()).args(["-c", "listen_addresses=127.0.0.1", "-c", "fsync=on"]);
        self.server = Some(command.stdout(Stdio::null()).stderr(log).spawn().unwrap());
        let begin = Instant::now();
        while PgConnection::connect(&self.database()).await.is_err() {
            let log = || fs::read_to_string(self.log()).unwrap_or_default();
            assert!(begin.elapsed() < PATIENCE, "PostgreSQL does not answer: {}", log());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    fn log(&self) -> PathBuf {
        // Beside the server's own files, in a folder that its user owns.
        self.folder.path().join("server.log")
    }

    fn stop(&mut self, how: Stop) {
        let Some(mut server) = self.server.take() else { return };
        let signal = match how {
            Stop::Fast => "-INT",
            Stop::Immediate => "-QUIT",
        };
        let _ = Command::new("kill").args([signal, &server.id().to_string()]).status();
        let _ = server.wait();
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop(Stop::Immediate);
    }
}

/// PostgreSQL refuses to run as root, and must not outlive the test when that is killed.
fn as_postgres(program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "QUIT"]).current_dir(std::env::temp_dir());
    if is_root() {
        command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
    }
    command.arg(program);
    command
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|entry| entry.uid() == 0)
}

/// Debian keeps the server's programs outside the path, by version; the newest is taken.
fn programs() -> PathBuf {
    let folders = fs::read_dir("/usr/lib/postgresql").expect("Debian's postgresql is installed");
    let version = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let newest = folders.map(|entry| entry.unwrap().path()).max_by_key(version);
    newest.expect("Debian's postgresql is installed").join("bin")
}
