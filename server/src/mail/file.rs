//! Mail as files in a folder: for the demo and for tests.

use super::{MailSetupError, message};
use chrono::SecondsFormat;
use futures::future::BoxFuture;
use lettre::message::Mailbox;
use service::outbox::{Mail, Mailer, SendError};
use std::io;
use std::path::{Path, PathBuf};
use tokio::fs;
use tokio::io::AsyncWriteExt;

/// Writes each mail as one readable `.eml` file. A reader never sees half a mail: a file gets its name when
/// it is complete.
pub struct FileMailer {
    folder: PathBuf,
    from: Mailbox,
}

impl FileMailer {
    /// A mailer into `folder`, which is made when it is not there.
    ///
    /// # Errors
    /// [`MailSetupError::Folder`] when it cannot be made.
    pub fn new(folder: PathBuf, from: Mailbox) -> Result<Self, MailSetupError> {
        std::fs::create_dir_all(&folder).map_err(MailSetupError::Folder)?;
        Ok(Self { folder, from })
    }

    /// The file of a mail: sorted by the time of sending, the same name for the same attempt.
    fn path(&self, mail: &Mail) -> PathBuf {
        let time = mail.sent_at.format("%Y%m%dT%H%M%S%.6fZ");
        self.folder.join(format!("{time}-{}.eml", mail.id.simple()))
    }

    fn text(&self, mail: &Mail) -> String {
        let mut lines = vec![
            format!("From: {}", self.from),
            format!("To: {}", mail.to),
            format!("Subject: {}", mail.subject),
            format!("Date: {}", mail.sent_at.to_rfc2822()),
            format!("Message-ID: {}", message::message_id(mail, &self.from)),
        ];
        lines.extend(message::MACHINE_HEADERS.iter().map(|(name, value)| format!("{name}: {value}")));
        lines.push("MIME-Version: 1.0".to_owned());
        lines.push("Content-Type: text/plain; charset=utf-8".to_owned());
        lines.push("Content-Transfer-Encoding: 8bit".to_owned());
        // A line break in a header would start another header.
        let head: Vec<String> = lines.into_iter().map(|line| line.replace(['\r', '\n'], " ")).collect();
        format!("{}\n\n{}\n", head.join("\n"), mail.body.trim_end())
    }
}

impl Mailer for FileMailer {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(async move {
            let written = write_whole(&self.path(mail), &self.text(mail)).await;
            written.map_err(|error| {
                let time = mail.sent_at.to_rfc3339_opts(SecondsFormat::Secs, true);
                SendError::Later(format!("mail of {time} could not be written: {error}"))
            })
        })
    }
}

async fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let unfinished = path.with_extension("part");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(&unfinished).await?;
    file.write_all(text.as_bytes()).await?;
    file.flush().await?;
    fs::rename(&unfinished, path).await
}
