//! The settings of a server, checked before anything starts.

use crate::{
    cli::ServeArgs,
    http::{AllowedOrigins, HttpConfig, TrustedProxies},
    publisher::PublisherError,
};
use domain::{account::EmailAddress, calendar::Person};
use service::{Hidden, Key, Organiser, Publisher, Scanner, db::Limits};
use std::collections::HashSet;
use url::Url;

/// The shortest secret that is accepted, in characters.
pub const SHORTEST_SECRET: usize = Key::SHORTEST;
/// The fewest different characters in it: chance never gives fewer, a finger on a key does.
const DIFFERENT: usize = 8;

/// Who asks people to come when the sender of the mails has no name.
const NETWORK: &str = "Landelijk lerend netwerk";

/// A server's settings.
#[derive(Clone, Debug)]
pub struct Config {
    /// The HTTP side.
    pub http: HttpConfig,
    /// The database's address.
    pub database_url: Hidden,
    /// How long anything may wait in it.
    pub limits: Limits,
    /// Where mail goes.
    pub mail: Hidden,
    /// The sender of every mail.
    pub mail_from: String,
    /// The key for hashes.
    pub key: Key,
    /// What the public pages say of who runs the portal.
    pub publisher: Publisher,
    /// Who asks people to come to a meeting; `None` when the sender's address is none that a calendar takes.
    pub organiser: Option<Organiser>,
    /// What looks for malware in files that people send.
    pub scanner: Option<Scanner>,
    /// What to do with the database before serving.
    pub prepare: Prepare,
}

/// What to do with a database before it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prepare {
    /// Nothing is made or changed: it must be there, and of this version.
    Check,
    /// It is made when it is not there, and its migrations are applied.
    Migrate,
    /// It is made when it is not there; the caller looks at what it holds.
    Create,
}

/// Why the settings are refused; the text tells what to set.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// There is no secret, or a short one.
    #[error(
        "PORTAL_SECRET must have at least {SHORTEST_SECRET} characters of chance; for example: openssl rand -hex 32"
    )]
    Secret,
    /// The public address is not one.
    #[error("PORTAL_PUBLIC_URL must be an address such as https://portaal.voorbeeld.nl, without a path: {0}")]
    PublicUrl(String),
    /// A proxy's address is not one.
    #[error("PORTAL_TRUSTED_PROXY must hold addresses or networks with commas between them: {0}")]
    TrustedProxy(String),
    /// The contact is not an address.
    #[error("PORTAL_SECURITY_CONTACT must begin with mailto: or https://: {0}")]
    SecurityContact(String),
    /// The mailbox is not a bare address.
    #[error("PORTAL_MAILBOX must be an address such as agenda@voorbeeld.nl, without a name: {0}")]
    Mailbox(String),
    /// What the public pages should say cannot be used.
    #[error(transparent)]
    Publisher(#[from] PublisherError),
}

impl Config {
    /// Checks the settings of `portal serve`.
    ///
    /// # Errors
    /// The first setting that cannot be used.
    pub fn for_serving(args: &ServeArgs) -> Result<Self, ConfigError> {
        let key = key(&args.secret).ok_or(ConfigError::Secret)?;
        let public_url = args.public_url.clone().unwrap_or_else(|| format!("http://{}", args.listen));
        let public_url = public_address(&public_url)?;
        let proxies = TrustedProxies::parse(args.trusted_proxy.as_deref().unwrap_or_default())
            .map_err(ConfigError::TrustedProxy)?;
        let http = HttpConfig {
            listen: args.listen,
            origins: AllowedOrigins::new([public_url.clone()]),
            proxies,
            security_contact: security_contact(args)?,
            public_url,
        };
        Ok(Self {
            http,
            database_url: args.database.database_url.clone(),
            limits: args.limits.limits(),
            mail: args.mail.clone(),
            mail_from: args.mail_from.clone(),
            key,
            publisher: args.publisher.read()?,
            organiser: organiser(args.mailbox.as_deref(), &args.mail_from)?,
            scanner: args.scanner.as_deref().and_then(Scanner::parse),
            prepare: if args.migrate { Prepare::Migrate } else { Prepare::Check },
        })
    }

    /// The domains of the mailbox that is read and of the sender, when they differ: a mail server may mistrust an invitation in the name
    /// of somebody of another domain, and a calendar may show it as sent for somebody else.
    pub fn other_domains(&self) -> Option<(&str, &str)> {
        let mailbox = self.organiser.as_ref().filter(|organiser| organiser.is_read)?;
        let (asks, sends) = (domain_of(mailbox.person.address.as_str()), domain_of(bare_address(&self.mail_from)));
        (!asks.eq_ignore_ascii_case(sends)).then_some((asks, sends))
    }
}

/// `b.nl` of `a@b.nl`.
fn domain_of(address: &str) -> &str {
    address.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// The key that this secret is; `None` when it can be no chance of 32 characters.
fn key(secret: &str) -> Option<Key> {
    let different: HashSet<char> = secret.chars().collect();
    let fine = secret.chars().count() >= SHORTEST_SECRET && different.len() >= DIFFERENT;
    Key::new(secret.as_bytes().to_vec()).filter(|_| fine)
}

/// The address where people reach the portal, without the slash at its end; browsers send the origin in the same form.
///
/// # Errors
/// [`ConfigError::PublicUrl`] for anything but `http(s)://HOST[:PORT]`.
pub fn public_address(address: &str) -> Result<String, ConfigError> {
    // An address with somebody's name may hold their password.
    let shown = if address.contains('@') { "(with a name in it)" } else { address };
    let refused = || ConfigError::PublicUrl(shown.to_owned());
    let url = Url::parse(address).map_err(|_| refused())?;
    let plain = url.path() == "/" && url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if !plain || !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(refused());
    }
    Ok(url.origin().ascii_serialization())
}

fn security_contact(args: &ServeArgs) -> Result<String, ConfigError> {
    let Some(contact) = &args.security_contact else {
        return Ok(format!("mailto:{}", bare_address(&args.mail_from)));
    };
    let fine =
        ["mailto:", "https://"].iter().any(|start| contact.starts_with(start)) && !contact.contains(['\r', '\n']);
    if fine { Ok(contact.clone()) } else { Err(ConfigError::SecurityContact(contact.clone())) }
}

/// Who asks people to come: the mailbox whose mail is read, under the name of the sender, or else the sender.
///
/// # Errors
/// [`ConfigError::Mailbox`] for what is no bare address.
pub fn organiser(mailbox: Option<&str>, sender: &str) -> Result<Option<Organiser>, ConfigError> {
    let (named, bare) = sender.rsplit_once('<').map_or(("", sender), |(name, _)| (name, bare_address(sender)));
    let name = named.trim().trim_matches('"').trim();
    let name = if name.is_empty() { NETWORK } else { name }.to_owned();
    let is_read = mailbox.is_some();
    let address = match mailbox {
        Some(text) => Some(EmailAddress::parse(text).map_err(|_| ConfigError::Mailbox(text.to_owned()))?),
        // Such as portaal@localhost: mails go, but no calendar would take it.
        None => EmailAddress::parse(bare).ok(),
    };
    Ok(address.map(|address| Organiser { person: Person { name, address }, is_read }))
}

/// `a@b.nl` of `Name <a@b.nl>`.
fn bare_address(sender: &str) -> &str {
    sender.rsplit_once('<').map_or(sender, |(_, rest)| rest.trim_end_matches('>')).trim()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Cli, Command};
    use clap::Parser;

    fn args(extra: &[&str]) -> ServeArgs {
        let fixed = ["portal", "serve", "--mail-from=Lerend netwerk <portaal@voorbeeld.example>"];
        let mail = (!extra.iter().any(|one| one.starts_with("--mail="))).then_some("--mail=file:mail");
        let cli = Cli::try_parse_from(fixed.iter().chain(extra).copied().chain(mail)).unwrap();
        let Command::Serve(args) = cli.command else { panic!("serve was asked for") };
        args
    }

    const SECRET: &str = "--secret=0123456789abcdef0123456789abcdef";

    #[test]
    fn a_missing_or_short_secret_is_refused() {
        assert!(matches!(Config::for_serving(&args(&[])), Err(ConfigError::Secret)));
        assert!(matches!(
            Config::for_serving(&args(&["--secret=0123456789abcdef0123456789abcde"])),
            Err(ConfigError::Secret)
        ));
        assert!(Config::for_serving(&args(&[SECRET])).is_ok());
    }

    #[test]
    fn a_finger_on_a_key_is_no_secret() {
        for secret in ["a".repeat(64), "abcdefg".repeat(9)] {
            let refused = Config::for_serving(&args(&[&format!("--secret={secret}")]));
            assert!(matches!(refused, Err(ConfigError::Secret)), "{secret}");
        }
    }

    #[test]
    fn secrets_show_themselves_nowhere() {
        let database = "--database-url=postgres://noor:geheim1@db.example/portal";
        let mail = "--mail=smtps://noor:geheim2@mail.example";
        let args = args(&[SECRET, database, mail]);
        let shown = format!("{args:?} {:?}", Config::for_serving(&args).unwrap());
        for secret in ["0123456789abcdef", "geheim"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }

    #[test]
    fn the_public_address_loses_its_slash_and_may_have_no_path() {
        let config = Config::for_serving(&args(&[SECRET, "--public-url=https://portaal.voorbeeld.example/"])).unwrap();
        assert_eq!(config.http.public_url, "https://portaal.voorbeeld.example");
        for wrong in ["portaal", "ftp://a.example", "https://a.example/pad", "https://a@b.example"] {
            let refused = Config::for_serving(&args(&[SECRET, &format!("--public-url={wrong}")]));
            assert!(matches!(refused, Err(ConfigError::PublicUrl(_))), "{wrong}");
        }
    }

    #[test]
    fn weaknesses_are_reported_to_the_sender_of_the_mails_by_default() {
        let config = Config::for_serving(&args(&[SECRET])).unwrap();
        assert_eq!(config.http.security_contact, "mailto:portaal@voorbeeld.example");
    }

    #[test]
    fn a_mailbox_of_another_domain_than_the_sender_is_told_of() {
        for (mailbox, found) in [
            (None, None),
            (Some("agenda@Voorbeeld.example"), None),
            (Some("agenda@agenda.voorbeeld.example"), Some(("agenda.voorbeeld.example", "voorbeeld.example"))),
        ] {
            let mailbox = mailbox.map(|address| format!("--mailbox={address}"));
            let given: Vec<&str> = [SECRET].into_iter().chain(mailbox.as_deref()).collect();
            assert_eq!(Config::for_serving(&args(&given)).unwrap().other_domains(), found, "{mailbox:?}");
        }
    }

    #[test]
    fn who_asks_people_to_come_is_the_sender_or_a_mailbox_that_is_read() {
        for (mailbox, sender, expected) in [
            (
                None,
                "Lerend netwerk <portaal@voorbeeld.example>",
                Some(("Lerend netwerk", "portaal@voorbeeld.example", false)),
            ),
            (None, "portaal@voorbeeld.example", Some((NETWORK, "portaal@voorbeeld.example", false))),
            (
                Some("agenda@voorbeeld.example"),
                "\"A, B\" <p@voorbeeld.example>",
                Some(("A, B", "agenda@voorbeeld.example", true)),
            ),
            (None, "portaal@localhost", None),
        ] {
            let found = organiser(mailbox, sender).unwrap();
            let found = found.as_ref().map(|it| (it.person.name.as_str(), it.person.address.as_str(), it.is_read));
            assert_eq!(found, expected, "{sender}");
        }
        for wrong in ["", "agenda", "Agenda <agenda@voorbeeld.example>", "a@b.example, c@d.example"] {
            let refused = Config::for_serving(&args(&[SECRET, &format!("--mailbox={wrong}")]));
            assert!(matches!(refused, Err(ConfigError::Mailbox(_))), "{wrong}");
        }
    }
}
