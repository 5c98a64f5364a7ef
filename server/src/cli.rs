//! The command line: `portal serve`, `demo`, `migrate`, `bounced`, `mail-in` and `member add`.

use crate::publisher::PublisherArgs;
use chrono::{DateTime, Utc};
use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{BoolishValueParser, RangedU64ValueParser},
    value_parser,
};
use domain::account::EmailAddress;
use service::{Hidden, db::Limits};
use std::{path::PathBuf, time::Duration};

/// The portal of the national learning network: one program with its pages, its mails and its database inside or beside it.
#[derive(Debug, Parser)]
#[command(name = "portal", version, flatten_help = true, after_long_help = AFTER)]
pub struct Cli {
    /// What to write to the log: `error`, `warn`, `info`, `debug`, or per part, such as `info,sqlx=debug`.
    #[arg(long, global = true, env = "PORTAL_LOG", default_value = "info", value_name = "LEVEL")]
    pub log: String,
    /// How to write it: lines for people, or one JSON object a line.
    #[arg(long, global = true, env = "PORTAL_LOG_FORMAT", default_value = "text", value_name = "FORMAT")]
    pub log_format: LogFormat,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const AFTER: &str = "Every setting can be given as an option or in the environment; this text names both.
While it serves, /healthz says that the process lives and /readyz that it can serve.";

/// The form of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the portal.
    Serve(ServeArgs),
    /// Serve a demo network with made-up people; mails become files.
    Demo(DemoArgs),
    /// Bring the database to this version: apply the migrations that are not applied yet, and give a new network its regions.
    Migrate(DatabaseArgs),
    /// Read one mail from standard input, and write down when it tells that a mail of the portal came back. It ends with 0, also for
    /// any other mail, and with 75 when the same mail is to be handed over again later, such as while the database is away.
    Bounced(DatabaseArgs),
    /// Read one mail from standard input: an answer out of somebody's calendar counts as theirs, a mail of the portal that came back is
    /// written down as `bounced` does, and everything else is dropped with a line in the log. It ends as `bounced` does.
    MailIn(MailInArgs),
    /// Manage members without the portal.
    #[command(flatten_help = true)]
    Member {
        /// What to do.
        #[command(subcommand)]
        command: MemberCommand,
    },
}

/// How mail comes in.
#[derive(Args, Debug)]
pub struct MailInArgs {
    /// Where the data is.
    #[command(flatten)]
    pub database: DatabaseArgs,
    /// Calendars that send in their own name for whoever pressed a button, and name them in Reply-To: their addresses, with commas
    /// between. Only name those of which the mail server has checked that they sent it.
    #[arg(long, env = "PORTAL_CALENDAR_SENDERS", value_delimiter = ',', default_value = "calendar-notification@google.com", value_parser = EmailAddress::parse)]
    pub calendar_senders: Vec<EmailAddress>,
}

/// What can be done with members.
#[derive(Debug, Subcommand)]
pub enum MemberCommand {
    /// Add a member with the role of admin: the first one invites everybody else.
    Add(MemberAddArgs),
}

/// Where the data is.
#[derive(Debug, Clone, Args)]
pub struct DatabaseArgs {
    /// The database: `sqlite:FILE` (`portal serve` makes none: `portal migrate` does) or `postgres://USER:PASSWORD@HOST/NAME`.
    #[arg(
        long,
        env = "PORTAL_DATABASE_URL",
        default_value = "sqlite:portal.db",
        value_name = "URL",
        hide_env_values = true
    )]
    pub database_url: Hidden,
}

/// How long anything may wait for anything else in the database, in seconds.
#[derive(Debug, Clone, Args)]
pub struct LimitArgs {
    /// For how many seconds is waited for a free connection to the database, or for a turn among those who save.
    #[arg(long, env = "PORTAL_TURN_LIMIT", default_value_t = 5, value_name = "SECONDS", value_parser = seconds())]
    pub turn_limit: u64,
    /// For how many seconds a change waits for another one that holds what it needs; then whoever saves is asked to try again.
    #[arg(long, env = "PORTAL_LOCK_LIMIT", default_value_t = 4, value_name = "SECONDS", value_parser = seconds())]
    pub lock_limit: u64,
    /// For how many seconds the database may work on one statement.
    #[arg(long, env = "PORTAL_STATEMENT_LIMIT", default_value_t = 10, value_name = "SECONDS", value_parser = seconds())]
    pub statement_limit: u64,
    /// For how many seconds a transaction on PostgreSQL may stand still before the server ends it.
    #[arg(long, env = "PORTAL_IDLE_LIMIT", default_value_t = 10, value_name = "SECONDS", value_parser = seconds())]
    pub idle_limit: u64,
}

/// Nothing may wait for ever, and nothing for no time at all.
fn seconds() -> RangedU64ValueParser<u64> {
    value_parser!(u64).range(1..=300)
}

impl LimitArgs {
    /// As the database takes them.
    pub fn limits(&self) -> Limits {
        let seconds = Duration::from_secs;
        Limits {
            turn: seconds(self.turn_limit),
            lock: seconds(self.lock_limit),
            statement: seconds(self.statement_limit),
            idle: seconds(self.idle_limit),
        }
    }
}

/// The settings of `portal serve`.
#[derive(Debug, Clone, Args)]
pub struct ServeArgs {
    /// The database.
    #[command(flatten)]
    pub database: DatabaseArgs,
    /// How long anything may wait in it.
    #[command(flatten)]
    pub limits: LimitArgs,
    /// The address and port to listen on.
    #[arg(long, env = "PORTAL_LISTEN", default_value = "127.0.0.1:3000", value_name = "ADDRESS:PORT")]
    pub listen: std::net::SocketAddr,
    /// Where people reach the portal: used in mails, and forms are accepted from here only [default: http://LISTEN].
    #[arg(long, env = "PORTAL_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// The proxies in front of the portal, as addresses or networks with commas between them, such as `10.0.0.7,10.1.0.0/16`.
    /// Only their `X-Forwarded-For` is believed; without this setting it is ignored.
    #[arg(long, env = "PORTAL_TRUSTED_PROXY", value_name = "ADDRESSES")]
    pub trusted_proxy: Option<String>,
    /// Where mail goes: `smtp://HOST:PORT` (`smtps://` for TLS from the start, `?tls=required` for STARTTLS), or `file:FOLDER`.
    /// A mail server is trusted when this machine trusts its certificate; SSL_CERT_FILE names other authorities.
    #[arg(long, env = "PORTAL_MAIL", value_name = "URL", hide_env_values = true)]
    pub mail: Hidden,
    /// The sender of every mail, such as `Lerend netwerk <portaal@voorbeeld.nl>`.
    #[arg(long, env = "PORTAL_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: String,
    /// The mailbox to which calendars send what people answer to an invitation, such as `agenda@voorbeeld.nl`. Its mail must be handed to
    /// `portal mail-in`. Without this setting an invitation is in the name of the sender of the mails, and asks people to answer on the page.
    #[arg(long, env = "PORTAL_MAILBOX", value_name = "ADDRESS")]
    pub mailbox: Option<String>,
    /// The command that looks for malware in the files of a meeting, such as `clamdscan --no-summary -`: it reads a file on its standard
    /// input, and ends with 0 when it found nothing and 1 when it found something. Without this setting nothing looks.
    #[arg(long, env = "PORTAL_SCANNER", value_name = "COMMAND")]
    pub scanner: Option<String>,
    /// Required. The key that codes and addresses are hashed with: at least 32 characters of chance, the same on every server.
    #[arg(
        long,
        env = "PORTAL_SECRET",
        value_name = "TEXT",
        hide_env_values = true,
        default_value = "",
        hide_default_value = true
    )]
    pub secret: Hidden,
    /// Where to report a weakness, for /.well-known/security.txt: `mailto:…` or `https://…` [default: the sender of the mails].
    #[arg(long, env = "PORTAL_SECURITY_CONTACT", value_name = "URL")]
    pub security_contact: Option<String>,
    /// What the public pages say of who runs the portal.
    #[command(flatten)]
    pub publisher: PublisherArgs,
    /// Apply the migrations before serving, as `portal migrate` does.
    #[arg(long, env = "PORTAL_MIGRATE", value_parser = BoolishValueParser::new())]
    pub migrate: bool,
}

/// The settings of `portal demo`.
#[derive(Debug, Clone, Args)]
pub struct DemoArgs {
    /// The port to listen on, on this machine only; 0 takes a free one.
    #[arg(long, env = "PORTAL_DEMO_PORT", default_value_t = 3000)]
    pub port: u16,
    /// The folder for the demo's database and mails; it is filled when it is new.
    #[arg(long, env = "PORTAL_DEMO_DATA", default_value = "demo", value_name = "FOLDER")]
    pub data: PathBuf,
    /// Another database than the one in the folder; one that is not a demo's is refused.
    #[arg(long, value_name = "URL")]
    pub database_url: Option<Hidden>,
    /// How long anything may wait in the database.
    #[command(flatten)]
    pub limits: LimitArgs,
    /// The moment at which the demo's clock starts, such as `2027-03-03T09:00:00Z` [default: now].
    #[arg(long, env = "PORTAL_DEMO_NOW", value_name = "TIME")]
    pub now: Option<DateTime<Utc>>,
    /// What the public pages say of who runs the portal.
    #[command(flatten)]
    pub publisher: PublisherArgs,
    /// How far the last round of a new demo is.
    #[arg(long, default_value = "open")]
    pub variant: DemoVariant,
}

/// How far the demo's last round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DemoVariant {
    /// It is open: people fill it in.
    Open,
    /// It has closed and is not published yet.
    Closed,
}

/// The settings of `portal member add`.
#[derive(Debug, Clone, Args)]
pub struct MemberAddArgs {
    /// The database.
    #[command(flatten)]
    pub database: DatabaseArgs,
    /// The member's e-mail address, which they log in with.
    #[arg(long)]
    pub email: String,
    /// The member's name.
    #[arg(long)]
    pub name: String,
    /// Where people reach the portal: the invitation, which goes out when the portal serves, leads there.
    #[arg(long, env = "PORTAL_PUBLIC_URL", default_value = "http://127.0.0.1:3000", value_name = "URL")]
    pub public_url: String,
}
