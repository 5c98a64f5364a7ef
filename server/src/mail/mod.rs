//! Sending mail: through an SMTP server, or as files in a folder (demo and tests).

mod file;
mod message;
mod smtp;

pub use file::FileMailer;
pub use smtp::SmtpMailer;

use lettre::message::Mailbox;
use service::outbox::Mailer;
use std::path::PathBuf;
use std::sync::Arc;

/// Where mail goes: the setting `PORTAL_MAIL`.
#[derive(Clone, PartialEq, Eq)]
pub enum MailTarget {
    /// `smtp://…` or `smtps://…`: an SMTP server, with the name and password in the address if it wants them.
    Smtp(String),
    /// `file:FOLDER`: one file per mail.
    File(PathBuf),
}

/// Why the mail settings cannot be used. Never shows the address, which may hold a password.
#[derive(Debug, thiserror::Error)]
pub enum MailSetupError {
    /// Not one of the known kinds of address.
    #[error("PORTAL_MAIL must be smtp://HOST, smtps://HOST or file:FOLDER")]
    UnknownTarget,
    /// A password would travel unencrypted.
    #[error("PORTAL_MAIL holds a password, so use smtps:// or add ?tls=required")]
    PasswordWithoutTls,
    /// The SMTP address is malformed.
    #[error("PORTAL_MAIL is not a usable SMTP address: {0}")]
    Smtp(#[source] lettre::transport::smtp::Error),
    /// The sender is not an address.
    #[error("PORTAL_MAIL_FROM must be an address such as \"Lerend netwerk <portaal@voorbeeld.example>\": {0}")]
    From(#[source] lettre::address::AddressError),
    /// The folder cannot be made.
    #[error("the mail folder cannot be made: {0}")]
    Folder(#[source] std::io::Error),
}

impl MailTarget {
    /// Reads the setting.
    ///
    /// # Errors
    /// [`MailSetupError::UnknownTarget`] for anything but the three forms above.
    pub fn parse(text: &str) -> Result<Self, MailSetupError> {
        let text = text.trim();
        match text.split_once(':') {
            Some(("smtp" | "smtps", rest)) if rest.starts_with("//") => Ok(Self::Smtp(text.to_owned())),
            Some(("file", folder)) if !folder.is_empty() => {
                Ok(Self::File(PathBuf::from(folder.strip_prefix("//").unwrap_or(folder))))
            }
            _ => Err(MailSetupError::UnknownTarget),
        }
    }

    /// The mailer for this target, sending as `from`.
    ///
    /// # Errors
    /// [`MailSetupError`] when the address, the sender or the folder cannot be used.
    pub fn mailer(&self, from: &str) -> Result<Arc<dyn Mailer>, MailSetupError> {
        let from: Mailbox = from.trim().parse().map_err(MailSetupError::From)?;
        Ok(match self {
            Self::Smtp(url) => Arc::new(SmtpMailer::new(url, from)?),
            Self::File(folder) => Arc::new(FileMailer::new(folder.clone(), from)?),
        })
    }
}

impl std::fmt::Debug for MailTarget {
    /// Leaves out the SMTP address: it may hold a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Smtp(_) => f.write_str("Smtp(…)"),
            Self::File(folder) => f.debug_tuple("File").field(folder).finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_setting_is_read() {
        assert_eq!(MailTarget::parse("file:mails").unwrap(), MailTarget::File("mails".into()));
        assert_eq!(MailTarget::parse(" file:///var/mails ").unwrap(), MailTarget::File("/var/mails".into()));
        assert!(matches!(MailTarget::parse("smtps://mail.example"), Ok(MailTarget::Smtp(_))));
        for wrong in ["", "file:", "mails", "http://mail.example", "smtp:mail.example"] {
            assert!(MailTarget::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[tokio::test]
    async fn a_password_is_never_sent_or_shown_in_the_clear() {
        let target = MailTarget::parse("smtp://portal:geheim@mail.example").unwrap();
        assert!(!format!("{target:?}").contains("geheim"));
        let refused = target.mailer("portaal@voorbeeld.example").err().unwrap();
        assert!(matches!(refused, MailSetupError::PasswordWithoutTls));
        assert!(!refused.to_string().contains("geheim"));
        let safe = MailTarget::parse("smtp://portal:geheim@mail.example?tls=required").unwrap();
        assert!(safe.mailer("Lerend netwerk <portaal@voorbeeld.example>").is_ok());
        assert!(matches!(safe.mailer("niemand"), Err(MailSetupError::From(_))));
    }
}
