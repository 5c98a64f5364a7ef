//! A disk that takes nothing for a while: it is full, fails, or may only be read.

use super::process::where_it_serves;
use crate::kit::HOME;
use crate::kit::program::{Running, portal};
use crate::kit::socket::{self, Answer};
use std::{
    fs::File,
    io::{BufRead, BufReader, Write},
    net::SocketAddr,
    path::PathBuf,
    process::{Command, Stdio},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};
use tokio::time::timeout;

/// A portal whose database lies where nobody else sees it.
struct OnDisk {
    address: SocketAddr,
    running: Running,
    folder: tempfile::TempDir,
    /// What it wrote in its log since it serves.
    log: Arc<Mutex<String>>,
}

impl OnDisk {
    /// A shell does `first`, makes the database, does `then` and becomes the portal. `$PLACE` is the folder of the database.
    fn start(first: &str, then: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let script = format!(
            "set -e; {first}; \"$PROGRAM\" migrate --database-url=\"sqlite:$PLACE/portal.db\" >&2; {then}; \
             exec \"$PROGRAM\" serve --listen=127.0.0.1:0 --database-url=\"sqlite:$PLACE/portal.db\" \
             --mail=\"file:$PLACE/mails\" --mail-from=portaal@voorbeeld.example \
             --secret=0123456789abcdef0123456789abcdef --public-url={HOME} --log-format=json"
        );
        let mut own_mounts = Command::new("unshare");
        own_mounts.args(["--mount", "--map-root-user", "sh", "-c", &script]);
        own_mounts.env("PLACE", folder.path()).env("PROGRAM", portal(&[]).get_program());
        let mut running = Running(own_mounts.stderr(Stdio::piped()).spawn().unwrap());
        let mut lines = BufReader::new(running.0.stderr.take().unwrap());
        let address = where_it_serves(&mut lines);
        let log = Arc::new(Mutex::new(String::new()));
        let told = log.clone();
        thread::spawn(move || {
            for line in lines.lines().map_while(Result::ok) {
                told.lock().unwrap().push_str(&line);
            }
        });
        Self { address, running, folder, log }
    }

    /// The file that takes all the room, as seen from outside.
    fn rubbish(&self) -> PathBuf {
        let inside = self.folder.path().strip_prefix("/").unwrap().join("rubbish");
        PathBuf::from(format!("/proc/{}/root", self.running.0.id())).join(inside)
    }

    fn fill(&self) {
        let mut file = File::create(self.rubbish()).unwrap();
        for piece in [64 * 1024, 4096, 1] {
            while file.write_all(&vec![b'x'; piece]).is_ok() {}
        }
    }

    /// How large the files may be that it writes from now on.
    fn limit_files(&self, most: &str) {
        let process = self.running.0.id().to_string();
        let mut command = Command::new("prlimit");
        assert!(command.args(["--pid", &process, &format!("--fsize={most}:")]).status().unwrap().success());
    }

    /// Ends the mount that lies over the file of the database.
    fn uncover(&self) {
        let process = self.running.0.id().to_string();
        let mut command = Command::new("nsenter");
        command.args(["--target", &process, "--user", "--mount", "--preserve-credentials", "umount", "--lazy"]);
        assert!(command.arg(self.folder.path().join("portal.db")).status().unwrap().success());
    }

    async fn ask_a_code(&self, nth: usize) -> Answer {
        let headers = [("Origin", HOME), ("Content-Type", "application/x-www-form-urlencoded")];
        let form = format!("email=noor{nth}%40voorbeeld.example");
        socket::send(self.address, "POST", "/inloggen", &headers, form.as_bytes()).await
    }

    async fn is_ready(&self) -> bool {
        socket::send(self.address, "GET", "/readyz", &[], b"").await.status == 200
    }

    /// Asks for codes until one is refused, and looks at what is told then.
    async fn refuses(&self) {
        // What SQLite had taken already may still hold some.
        let mut nth = 1;
        let refused = loop {
            let answer = self.ask_a_code(nth).await;
            nth += 1;
            if answer.status != 303 {
                break answer;
            }
        };
        assert_eq!(refused.status, 503, "{}", refused.told());
        assert!(refused.text().contains("voorbeeld.example"), "what was typed is on the page");
        let told = async {
            while self.is_ready().await {
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        };
        timeout(Duration::from_secs(30), told).await.expect("/readyz tells that nothing can be written");
        assert_eq!(socket::send(self.address, "GET", "/", &[], b"").await.status, 200, "reading goes on");
    }

    async fn saves_again(&self) {
        let again = self.ask_a_code(0).await;
        assert_eq!(again.status, 303, "saving goes on without a restart: {}", again.told());
        assert!(self.is_ready().await);
    }

    fn log_tells(&self, what: &str) {
        let log = self.log.lock().unwrap();
        assert!(log.contains(what), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn saving_goes_on_when_a_full_disk_has_room_again() {
    let portal = OnDisk::start("mount -t tmpfs -o size=3m none \"$PLACE\"", "true");
    assert_eq!(portal.ask_a_code(0).await.status, 303);
    portal.fill();
    portal.refuses().await;
    portal.log_tells("database or disk is full");
    std::fs::remove_file(portal.rubbish()).unwrap();
    portal.saves_again().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn saving_goes_on_when_a_disk_that_failed_works_again() {
    // A write beyond the limit fails as one to a broken disk does, when the signal that comes with it is not heard.
    let portal = OnDisk::start("true", "trap '' XFSZ");
    assert_eq!(portal.ask_a_code(0).await.status, 303);
    portal.limit_files("0");
    portal.refuses().await;
    portal.log_tells("disk I/O error");
    portal.limit_files("unlimited");
    portal.saves_again().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn saving_begins_when_a_file_that_could_only_be_read_can_be_written() {
    let read_only = "mount --bind \"$PLACE/portal.db\" \"$PLACE/portal.db\" && \
                     mount -o remount,bind,ro \"$PLACE/portal.db\"";
    let portal = OnDisk::start("true", read_only);
    assert!(!portal.is_ready().await);
    portal.refuses().await;
    portal.log_tells("attempt to write a readonly database");
    portal.uncover();
    portal.saves_again().await;
}
