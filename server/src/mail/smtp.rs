//! Mail through an SMTP server.

use super::MailSetupError;
use super::message::{self, Outgoing};
use futures::future::BoxFuture;
use lettre::message::Mailbox;
use lettre::transport::smtp::{Error as SmtpError, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use service::outbox::{Mail, Mailer, SendError};
use std::error::Error as _;
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;
use tokio::time::timeout;
use url::{Host, Url};

/// How long connecting may take, and how long the whole conversation about one mail.
const TIMEOUT: Duration = Duration::from_secs(20);

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// Sends through one SMTP server, over connections that are kept open between mails.
pub struct SmtpMailer {
    address: String,
    transport: Mutex<Transport>,
    from: Mailbox,
}

impl SmtpMailer {
    /// A mailer for `smtps://[name:password@]host[:port]` (TLS from the start) or
    /// `smtp://…[?tls=required|opportunistic]` (STARTTLS; opportunistic unless the server is on this machine).
    ///
    /// # Errors
    /// [`MailSetupError`] when the address is malformed or a password would travel unencrypted.
    pub fn new(address: &str, from: Mailbox) -> Result<Self, MailSetupError> {
        let address = with_default_tls(address)?;
        let transport = Mutex::new(transport(&address).map_err(MailSetupError::Smtp)?);
        Ok(Self { address, transport, from })
    }

    fn transport(&self) -> MutexGuard<'_, Transport> {
        self.transport.lock().expect("nothing panics while it holds this lock")
    }
}

fn transport(address: &str) -> Result<Transport, SmtpError> {
    let builder = Transport::from_url(address)?.timeout(Some(TIMEOUT)).pool_config(PoolConfig::new().max_size(4));
    Ok(builder.build())
}

/// A conversation that may be broken off, by a limit of time or because the portal stops. Its connection goes back to the others with
/// answers in it that are still to come, which the next mail would take for its own: so all of them are left.
struct Conversation<'a> {
    mailer: &'a SmtpMailer,
    is_over: bool,
}

impl Drop for Conversation<'_> {
    fn drop(&mut self) {
        if !self.is_over
            && let Ok(fresh) = transport(&self.mailer.address)
        {
            *self.mailer.transport() = fresh;
        }
    }
}

/// Encrypt where the server can; refuse to send a password where it might not.
fn with_default_tls(address: &str) -> Result<String, MailSetupError> {
    let mut url = Url::parse(address).map_err(|_| MailSetupError::UnknownTarget)?;
    let tls = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value.into_owned());
    if url.scheme() == "smtps" || is_on_this_machine(&url) {
        return Ok(address.to_owned());
    }
    if url.password().is_some() && tls.as_deref() != Some("required") {
        return Err(MailSetupError::PasswordWithoutTls);
    }
    if tls.is_none() {
        let port = url.port().unwrap_or(25);
        url.set_port(Some(port)).map_err(|()| MailSetupError::UnknownTarget)?;
        url.query_pairs_mut().append_pair("tls", "opportunistic");
    }
    Ok(url.into())
}

fn is_on_this_machine(url: &Url) -> bool {
    match url.host() {
        // A scheme that the URL standard does not know keeps an IPv4 address as a name.
        Some(Host::Domain(name)) => {
            name == "localhost" || name.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
        }
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

impl Mailer for SmtpMailer {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(async move {
            let Outgoing { envelope, bytes } = message::build(mail, &self.from)?;
            let transport = self.transport().clone();
            let mut conversation = Conversation { mailer: self, is_over: false };
            let Ok(sent) = timeout(TIMEOUT, transport.send_raw(&envelope, &bytes)).await else {
                return Err(SendError::Later("the mail server takes too long".to_owned()));
            };
            conversation.is_over = true;
            sent.map(drop).map_err(|error| classify(&error))
        })
    }
}

/// Only that there is no such mailbox is final: 55x with a status of RFC 3463 about the address, 5.1.x. What a server says of
/// itself or of us (relaying denied, a wrong password, a full queue) can be mended, so the mail waits.
fn classify(error: &SmtpError) -> SendError {
    let is_refusal = error.status().is_some_and(|code| u16::from(code) / 10 == 55);
    let words = error.source().map(ToString::to_string).unwrap_or_default();
    let about_the_address = words.split_whitespace().any(|word| word.starts_with("5.1."));
    if is_refusal && about_the_address {
        SendError::Never(error.to_string())
    } else {
        SendError::Later(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_to_another_machine_is_encrypted_where_possible() {
        assert_eq!(with_default_tls("smtp://mail.example").unwrap(), "smtp://mail.example:25?tls=opportunistic");
        assert_eq!(
            with_default_tls("smtp://mail.example:587?tls=required").unwrap(),
            "smtp://mail.example:587?tls=required"
        );
        for local in ["smtp://127.0.0.1:2525", "smtp://localhost:25", "smtp://[::1]:25", "smtps://u:p@mail.example"] {
            assert_eq!(with_default_tls(local).unwrap(), local);
        }
    }
}
