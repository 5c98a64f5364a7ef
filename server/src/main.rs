//! `portal`: the portal of the learning network as one program.

use clap::Parser;
use domain::{account::EmailAddress, network::PersonName};
use server::{
    bounced,
    cli::{Cli, Command, DatabaseArgs, LogFormat, MemberAddArgs, MemberCommand, ServeArgs},
    config::{Config, Prepare, public_address},
    demo,
    mail_in::{self, Later},
    run::{Portal, asked_to_stop, ctx_for_command, listen},
    surroundings::SystemClock,
};
use service::network::{self, AdminAdded, Invitation};
use std::{
    error::Error,
    io::{IsTerminal, Write},
    panic,
    process::ExitCode,
    sync::Arc,
};
use tracing_subscriber::{EnvFilter, filter::LevelFilter};

/// A mail server sends back what ended with anything but 0 and [`mail_in::TRY_AGAIN`], so neither a fault of the program nor a command
/// line that cannot be used may end otherwise while a mail is handed over.
fn main() -> ExitCode {
    let takes_mail = std::env::args_os().skip(1).any(|word| word == "bounced" || word == "mail-in");
    match panic::catch_unwind(start) {
        Ok(Ok(code)) => code,
        Ok(Err(refused)) => {
            // Whoever reads it may have gone.
            let _ = refused.print();
            ExitCode::from(match refused.exit_code() {
                2 if takes_mail => mail_in::TRY_AGAIN,
                code => code.unsigned_abs() as u8,
            })
        }
        // What was wrong is written already.
        Err(_) if takes_mail => ExitCode::from(mail_in::TRY_AGAIN),
        Err(fault) => panic::resume_unwind(fault),
    }
}

/// Does what the command line asks for.
///
/// # Errors
/// When it cannot be used, or asks for help.
fn start() -> Result<ExitCode, clap::Error> {
    Cli::try_parse().map(run)
}

#[tokio::main]
async fn run(cli: Cli) -> ExitCode {
    if let Err(error) = start_log(&cli) {
        eprintln!("portal: PORTAL_LOG cannot be read: {error}");
        // A mail is kept until that is mended; with 2 a mail server would send it back.
        let takes_mail = matches!(cli.command, Command::Bounced(_) | Command::MailIn(_));
        return ExitCode::from(if takes_mail { mail_in::TRY_AGAIN } else { 2 });
    }
    let outcome = match cli.command {
        Command::Bounced(args) => {
            return handed_over(bounced::run(&args, std::io::stdin().lock()).await, |told| {
                // It is done, also when nobody reads that.
                let _ = writeln!(std::io::stdout(), "{told}");
            });
        }
        Command::MailIn(args) => {
            let log = |told: String| tracing::info!("{told}");
            return handed_over(mail_in::run(&args, std::io::stdin().lock()).await, log);
        }
        Command::Serve(args) => serve(args).await,
        Command::Demo(args) => demo::run(args).await.map_err(Into::into),
        Command::Migrate(args) => migrate(args).await,
        Command::Member { command: MemberCommand::Add(args) } => add_member(args).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("portal: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start_log(cli: &Cli) -> Result<(), Box<dyn Error>> {
    let filter = EnvFilter::try_new(log_levels(&cli.log)?)?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        // Colours are for a terminal; in a file they are rubbish.
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        // Whoever reads the log may end before the portal does: that is no reason to panic over each line.
        .log_internal_errors(false);
    match cli.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}

/// The setting, when each of its words names a level: the filter itself takes an unknown word for the name of a part, and then
/// writes nothing.
fn log_levels(setting: &str) -> Result<&str, String> {
    let is_level = |word: &str| {
        let level = word.rsplit('=').next().unwrap_or_default();
        !level.is_empty() && level.parse::<LevelFilter>().is_ok()
    };
    match setting.split(',').find(|word| !is_level(word.trim())) {
        Some(word) => Err(format!("“{word}” names no level: error, warn, info, debug or trace")),
        None => Ok(setting),
    }
}

async fn serve(args: ServeArgs) -> Result<(), Box<dyn Error>> {
    let config = Config::for_serving(&args)?;
    let listener = listen(config.http.listen).await?;
    let public_url = config.http.public_url.clone();
    if public_url.starts_with("https://") && config.http.proxies.is_empty() {
        tracing::warn!("{public_url} wants a proxy that ends TLS, and PORTAL_TRUSTED_PROXY names none");
    }
    let portal = Portal::open(config, Arc::new(SystemClock::real())).await?;
    let stop = asked_to_stop()?;
    tracing::info!("serving {public_url} on {}", listener.local_addr()?);
    portal.serve(listener, stop).await;
    Ok(())
}

async fn migrate(args: DatabaseArgs) -> Result<(), Box<dyn Error>> {
    let ctx = ctx_for_command(&args.database_url, "", Prepare::Migrate).await?;
    ctx.db.close().await;
    println!("The database is up to date.");
    Ok(())
}

/// How a command ends to which a mail was handed over.
fn handed_over(done: Result<String, Later>, tell: impl FnOnce(String)) -> ExitCode {
    match done {
        Ok(told) => {
            tell(told);
            ExitCode::SUCCESS
        }
        Err(later) => {
            eprintln!("portal: {later}");
            ExitCode::from(mail_in::TRY_AGAIN)
        }
    }
}

async fn add_member(args: MemberAddArgs) -> Result<(), Box<dyn Error>> {
    let email = EmailAddress::parse(&args.email).map_err(|problem| format!("--email: {problem}"))?;
    let name = PersonName::parse(&args.name).map_err(|problem| format!("--name: {problem}"))?;
    let public_url = public_address(&args.public_url)?;
    let ctx = ctx_for_command(&args.database.database_url, &public_url, Prepare::Check).await?;
    let invitation = Invitation { email, name, organisation: None, function: None };
    let outcome = network::add_admin(&ctx, &invitation).await?;
    ctx.db.close().await;
    match outcome {
        AdminAdded::Added(name) => println!("{name} is an admin now; the invitation goes out when the portal serves."),
        AdminAdded::WasAdmin(name) => println!("{name} is an admin already; nothing changed."),
    }
    Ok(())
}
