//! A program that looks for malware in what somebody sends.

use std::process::Stdio;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// How long it may take over one file.
const PATIENCE: Duration = Duration::from_secs(40);

/// A command that reads a file on its standard input and ends with 0 when it found nothing, and with 1 when it found something, as those of
/// ClamAV do. Ending otherwise is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanner {
    program: String,
    arguments: Vec<String>,
}

/// What the scanner says of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It found nothing.
    Clean,
    /// It found something.
    Infected,
    /// It said nothing that can be understood, for this reason.
    None(String),
}

impl Scanner {
    /// The command of this line, in words between spaces; `None` when it is empty.
    pub fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace().map(str::to_owned);
        Some(Self { program: words.next()?, arguments: words.collect() })
    }

    /// Lets it look at a file.
    pub async fn look_at(&self, bytes: &[u8]) -> Verdict {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        // It reads what strangers made, so it knows none of the portal's settings.
        command.env_clear().envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        match command.kill_on_drop(true).spawn() {
            Ok(child) => timeout(PATIENCE, verdict(child, bytes))
                .await
                .unwrap_or_else(|_| Verdict::None(format!("it took more than {} s", PATIENCE.as_secs()))),
            Err(error) => Verdict::None(format!("{} does not start: {error}", self.program)),
        }
    }
}

async fn verdict(mut child: Child, bytes: &[u8]) -> Verdict {
    if let Some(mut input) = child.stdin.take() {
        // One that has seen enough stops reading; how it ends tells what it thinks.
        let _ = input.write_all(bytes).await;
    }
    match child.wait().await {
        Ok(status) => match status.code() {
            Some(0) => Verdict::Clean,
            Some(1) => Verdict::Infected,
            _ => Verdict::None(format!("it ended with {status}")),
        },
        Err(error) => Verdict::None(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn of(script: &str, bytes: &[u8]) -> Verdict {
        let scanner = Scanner { program: "sh".into(), arguments: vec!["-c".into(), script.into()] };
        scanner.look_at(bytes).await
    }

    #[tokio::test]
    async fn the_way_it_ends_is_the_verdict() {
        assert_eq!(of("! grep -q EICAR", b"a fine file").await, Verdict::Clean);
        assert_eq!(of("! grep -q EICAR", b"EICAR").await, Verdict::Infected);
        assert!(matches!(of("exit 2", b"x").await, Verdict::None(_)));
        assert!(matches!(of("kill -9 $$", b"x").await, Verdict::None(_)));
    }

    #[tokio::test]
    async fn one_that_stops_reading_is_heard() {
        assert_eq!(of("exit 1", &vec![0; 4 << 20]).await, Verdict::Infected);
    }

    #[tokio::test]
    async fn one_that_is_not_there_says_nothing() {
        let scanner = Scanner::parse("/nowhere/scanner --quiet").unwrap();
        assert_eq!(scanner.arguments, ["--quiet"]);
        assert!(matches!(scanner.look_at(b"x").await, Verdict::None(_)));
        assert_eq!(Scanner::parse("  "), None);
    }
}
