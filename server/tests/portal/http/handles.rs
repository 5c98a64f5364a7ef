//! More connections than the system lets a program have at first.

use super::process::{serve, where_it_serves};
use crate::kit::{data::Data, program::Running, socket};
use service::both_engines;
use std::{
    io::{self, BufReader},
    process::{Command, Stdio},
};
use tokio::net::TcpStream;

/// The soft limit of handles; a program may raise it itself up to the hard one, which stays as it is.
const SOFT: &str = "--nofile=256:";
/// More than that.
const SILENT: usize = 400;

/// The same command, under the soft limit.
fn limited(command: &Command) -> Command {
    let mut limited = Command::new("prlimit");
    limited.arg(SOFT).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    limited
}

fn is_open(stream: &TcpStream) -> bool {
    stream.try_read(&mut [0]).is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock)
}

both_engines! {
    async fn more_silent_connections_than_the_soft_limit_stop_no_page(data: Data) {
        // This end needs as many.
        rlimit::increase_nofile_limit(u64::MAX).unwrap();
        let mut command = serve(data.folder.path(), &data.database);
        let mut child = limited(command.env("PORTAL_MIGRATE", "1")).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let _running = Running(child);
        let address = where_it_serves(&mut log);
        let mut silent = Vec::new();
        for _ in 0..SILENT {
            silent.push(TcpStream::connect(address).await.unwrap());
        }
        for path in ["/", "/readyz", "/inloggen", "/privacy"] {
            let answer = socket::send(address, "GET", path, &[], b"").await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.told());
        }
        assert!(silent.iter().all(is_open), "they were there all the time: no page waited for their end");
    }
}
