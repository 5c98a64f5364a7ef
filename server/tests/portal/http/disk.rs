//! A disk without room, and one that has room again.

use super::process::where_it_serves;
use crate::kit::HOME;
use crate::kit::program::{Running, portal};
use crate::kit::socket::{self, Answer};
use std::{
    fs::File,
    io::{BufReader, Write},
    net::SocketAddr,
    path::PathBuf,
    process::{Command, Stdio},
    time::Duration,
};
use tokio::time::timeout;

/// A portal whose database lies on a file system of three megabytes, which nobody else sees.
struct Cramped {
    address: SocketAddr,
    running: Running,
    folder: tempfile::TempDir,
}

impl Cramped {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (place, program) = (folder.path().display(), portal(&[]));
        let script = format!(
            "mount -t tmpfs -o size=3m none {place} && exec {} serve --listen=127.0.0.1:0 --migrate \
             --database-url=sqlite:{place}/portal.db --mail=file:{place}/mails --mail-from=portaal@voorbeeld.example \
             --secret=0123456789abcdef0123456789abcdef --public-url={HOME} --log-format=json",
            program.get_program().display()
        );
        let mut own_mounts = Command::new("unshare");
        own_mounts.args(["--mount", "--map-root-user", "sh", "-c", &script]).stderr(Stdio::piped());
        let mut running = Running(own_mounts.spawn().unwrap());
        let mut log = BufReader::new(running.0.stderr.take().unwrap());
        let address = where_it_serves(&mut log);
        // Nobody reads on: what the portal writes then is lost, and nothing else.
        drop(log);
        Self { address, running, folder }
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

    async fn ask_a_code(&self, nth: usize) -> Answer {
        let headers = [("Origin", HOME), ("Content-Type", "application/x-www-form-urlencoded")];
        let form = format!("email=noor{nth}%40voorbeeld.example");
        socket::send(self.address, "POST", "/inloggen", &headers, form.as_bytes()).await
    }

    async fn is_ready(&self) -> bool {
        socket::send(self.address, "GET", "/readyz", &[], b"").await.status == 200
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn saving_goes_on_when_a_full_disk_has_room_again() {
    let portal = Cramped::start();
    assert_eq!(portal.ask_a_code(0).await.status, 303);
    portal.fill();
    // What SQLite had taken already may still hold some.
    let mut nth = 1;
    let refused = loop {
        let answer = portal.ask_a_code(nth).await;
        nth += 1;
        if answer.status != 303 {
            break answer;
        }
    };
    assert_eq!(refused.status, 503, "{}", refused.told());
    assert!(refused.text().contains("voorbeeld.example"), "what was typed is on the page");
    let told = async {
        while portal.is_ready().await {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    };
    timeout(Duration::from_secs(30), told).await.expect("/readyz tells that nothing can be written");
    assert_eq!(socket::send(portal.address, "GET", "/", &[], b"").await.status, 200, "reading goes on");
    std::fs::remove_file(portal.rubbish()).unwrap();
    assert_eq!(portal.ask_a_code(nth).await.status, 303, "and so does saving, without a restart");
    assert!(portal.is_ready().await);
}
