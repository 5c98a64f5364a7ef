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

/// Writes each mail as one `.eml` file, with the same bytes as an SMTP server gets; every mail program opens it. A reader
/// never sees half a mail: a file gets its name when it is complete.
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
}

impl Mailer for FileMailer {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(async move {
            let bytes = message::build(mail, &self.from)?.bytes;
            let written = write_whole(&self.path(mail), &bytes).await;
            written.map_err(|error| {
                let time = mail.sent_at.to_rfc3339_opts(SecondsFormat::Secs, true);
                SendError::Later(format!("mail of {time} could not be written: {error}"))
            })
        })
    }
}

async fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let unfinished = path.with_extension("part");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(&unfinished).await?;
    file.write_all(bytes).await?;
    file.flush().await?;
    fs::rename(&unfinished, path).await
}
