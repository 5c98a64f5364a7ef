//! `portal`: the portal of the learning network as one program.

use clap::Parser;
use domain::{account::EmailAddress, network::PersonName};
use server::{
    cli::{Cli, Command, DatabaseArgs, LogFormat, MemberAddArgs, MemberCommand, ServeArgs},
    config::Config,
    demo,
    run::{self, Portal},
    surroundings::SystemClock,
};
use service::network::{self, AdminAdded, Invitation};
use std::{error::Error, io::IsTerminal, process::ExitCode, sync::Arc};
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Err(error) = start_log(&cli) {
        eprintln!("portal: PORTAL_LOG cannot be read: {error}");
        return ExitCode::from(2);
    }
    let outcome = match cli.command {
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
    let filter = EnvFilter::try_new(&cli.log)?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        // Colours are for a terminal; in a file they are rubbish.
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    match cli.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}

async fn serve(args: ServeArgs) -> Result<(), Box<dyn Error>> {
    let config = Config::for_serving(&args)?;
    let listener = run::listen(config.http.listen).await?;
    let public_url = config.http.public_url.clone();
    let portal = Portal::open(config, Arc::new(SystemClock::real())).await?;
    let stop = run::asked_to_stop()?;
    tracing::info!("serving {public_url} on {}", listener.local_addr()?);
    Ok(portal.serve(listener, stop).await?)
}

async fn migrate(args: DatabaseArgs) -> Result<(), Box<dyn Error>> {
    let ctx = run::ctx_for_command(&args.database_url, "").await?;
    run::bring_up_to_date(&ctx).await?;
    ctx.db.close().await;
    println!("The database is up to date.");
    Ok(())
}

async fn add_member(args: MemberAddArgs) -> Result<(), Box<dyn Error>> {
    let email = EmailAddress::parse(&args.email).map_err(|problem| format!("--email: {problem}"))?;
    let name = PersonName::parse(&args.name).map_err(|problem| format!("--name: {problem}"))?;
    let ctx = run::ctx_for_command(&args.database.database_url, args.public_url.trim_end_matches('/')).await?;
    run::bring_up_to_date(&ctx).await?;
    let invitation = Invitation { email, name, organisation: None, function: None };
    let outcome = network::add_admin(&ctx, &invitation).await?;
    ctx.db.close().await;
    match outcome {
        AdminAdded::Added(name) => println!("{name} is an admin now; the invitation goes out when the portal serves."),
        AdminAdded::WasAdmin(name) => println!("{name} is an admin already; nothing changed."),
    }
    Ok(())
}
