//! `portal demo`: the portal with a demo network, for one machine.

mod mails;

use crate::{
    cli::{DemoArgs, DemoVariant},
    config::{Config, Prepare, organiser},
    http::HttpConfig,
    http::{AllowedOrigins, TrustedProxies},
    publisher::PublisherError,
    run::{self, Portal, RunError},
    surroundings::SystemClock,
};
use service::{
    Key,
    db::{DbError, Limits, MigrateError},
    demo::{self, DemoError, DemoPerson, Variant},
};
use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::Arc,
    time::Duration,
};

/// Known to everyone, so never used outside the demo; the demo listens on this machine only.
const SECRET: &str = "demo: this secret is no secret at all";

/// The sender of the demo's mails.
const SENDER: &str = "Lerend netwerk <portaal@lerendnetwerk.example>";

/// The network is written as one work, for which a busy machine takes longer than any visitor may.
const FILLING: Duration = Duration::from_secs(120);

/// Why the demo does not start.
#[derive(Debug, thiserror::Error)]
pub enum DemoRunError {
    /// The folder cannot be made.
    #[error("cannot make the folder {0}: {1}")]
    Folder(String, #[source] io::Error),
    /// The demo was made before the first migration had its final form.
    #[error("the demo in {0} was made by an older version of the portal; remove that folder to begin anew")]
    Older(String),
    /// The database is not fit for a demo.
    #[error("{0}")]
    Demo(#[from] DemoError),
    /// What the public pages should say cannot be used.
    #[error("{0}")]
    Publisher(#[from] PublisherError),
    /// The server does not start.
    #[error("{0}")]
    Run(#[from] RunError),
}

/// Fills the database when it is new, says who to log in as, and serves.
///
/// # Errors
/// When the database is not a demo's, or the server does not start.
pub async fn run(args: DemoArgs) -> Result<(), DemoRunError> {
    let folder = args.data.join("mails");
    std::fs::create_dir_all(&folder).map_err(|error| DemoRunError::Folder(folder.display().to_string(), error))?;
    let listener = run::listen(SocketAddr::from((Ipv4Addr::LOCALHOST, args.port))).await?;
    let port = listener.local_addr().map_or(args.port, |address| address.port());
    let clock = args.now.map_or_else(SystemClock::real, SystemClock::starting_at);
    let portal = Portal::open(config(&args, &folder, port)?, Arc::new(clock)).await?;
    let variant = match args.variant {
        DemoVariant::Open => Variant::Open,
        DemoVariant::Closed => Variant::Closed,
    };
    let people = demo::prepare(&portal.ctx, variant).await.map_err(|error| match error {
        DemoError::Db(DbError::Migration(MigrateError::VersionMismatch(_))) => {
            DemoRunError::Older(args.data.display().to_string())
        }
        other => other.into(),
    })?;
    let stop = run::asked_to_stop()?;
    tell(&people, &folder, port);
    let routes = mails::routes(&portal.ctx);
    portal.with_routes(routes).serve(listener, stop).await;
    Ok(())
}

fn config(args: &DemoArgs, mails: &Path, port: u16) -> Result<Config, PublisherError> {
    let own_file = format!("sqlite:{}", args.data.join("demo.db").display());
    let public_url = format!("http://127.0.0.1:{port}");
    Ok(Config {
        http: HttpConfig {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
            // People type either name for this machine.
            origins: AllowedOrigins::new([public_url.clone(), format!("http://localhost:{port}")]),
            proxies: TrustedProxies::default(),
            security_contact: "mailto:beveiliging@lerendnetwerk.example".to_owned(),
            public_url,
        },
        database_url: args.database_url.clone().unwrap_or(own_file.into()),
        limits: Limits { statement: args.limits.limits().statement.max(FILLING), ..args.limits.limits() },
        mail: format!("file:{}", mails.display()).into(),
        mail_from: SENDER.to_owned(),
        organiser: organiser(None, SENDER).ok().flatten(),
        scanner: None,
        key: Key::new(SECRET.as_bytes().to_vec()).expect("it is long enough"),
        publisher: args.publisher.read()?,
        prepare: Prepare::Create,
    })
}

fn tell(people: &[DemoPerson], folder: &Path, port: u16) {
    println!("The demo is at http://127.0.0.1:{port}\n");
    println!("Log in as one of these (the address is enough, a code comes by mail):");
    let width = people.iter().map(|person| person.email.len()).max().unwrap_or_default();
    for person in people {
        println!("  {:width$}  {}, {}", person.email, person.name, person.part);
    }
    println!("\nEvery mail of the portal, to look at: http://127.0.0.1:{port}{}", mails::PATH);
    // Last: whoever started the demo may wait for this line.
    println!("The mails with the codes lie in {}", folder.display());
}
