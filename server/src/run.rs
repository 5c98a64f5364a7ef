//! From settings to a running server, and to its end.

use crate::{
    clock,
    config::{Config, Prepare},
    connections, http,
    http::HttpConfig,
    jobs::{self, Jobs},
    mail::{MailSetupError, MailTarget},
    surroundings::{SystemClock, SystemRandom},
};
use futures::FutureExt;
use service::{
    Clock, Ctx, Key, Publisher, Settings,
    db::{Db, DbError, Engine, Limits},
    network::{self, NetworkError},
    outbox::Mailer,
};
use std::{future::Future, io, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{net::TcpListener, signal::unix};

/// How long running requests and jobs may take after the signal to stop.
const LAST_WORK: Duration = Duration::from_secs(8);
/// How long the database may take after that.
const LAST_WRITES: Duration = Duration::from_secs(1);
/// What the portal promises whoever stops it.
const STOPPED_WITHIN: Duration = Duration::from_secs(10);
const _: () = assert!(LAST_WORK.as_secs() + LAST_WRITES.as_secs() < STOPPED_WITHIN.as_secs());
const _: () = assert!(jobs::LAST_MAILS.as_secs() < LAST_WORK.as_secs());

/// Why the server did not start, or stopped.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The database cannot be used.
    #[error("{0}{hint}", hint = if matches!(.0, DbError::Absent(_)) { "; to make a new one: portal migrate" } else { "" })]
    Db(#[from] DbError),
    /// The database's migrations are not those of this version.
    #[error("the database is not one of this version of the portal; to bring it up to date: portal migrate")]
    OtherVersion,
    /// The database holds a demo network.
    #[error("this database holds the made-up network of a demo: give the portal one of its own")]
    Demo,
    /// The network cannot be started.
    #[error("{0}")]
    Network(#[from] NetworkError),
    /// Mail cannot be sent like this.
    #[error("{0}")]
    Mail(#[from] MailSetupError),
    /// The address cannot be listened on.
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, #[source] io::Error),
    /// A signal cannot be waited for.
    #[error("cannot wait for signals: {0}")]
    Signals(#[source] io::Error),
}

/// Everything that serving needs, put together and checked.
pub struct Portal {
    /// The surroundings of use cases.
    pub ctx: Ctx,
    mailer: Arc<dyn Mailer>,
    http: HttpConfig,
    /// Beside its pages.
    routes: axum::Router,
}

impl Portal {
    /// Opens the database and prepares the mailer; nothing is served yet.
    ///
    /// # Errors
    /// When a setting cannot be used.
    pub async fn open(config: Config, clock: Arc<dyn Clock>) -> Result<Self, RunError> {
        if let Some((asks, sends)) = config.other_domains() {
            tracing::warn!(
                "PORTAL_MAILBOX is at {asks} and PORTAL_MAIL_FROM at {sends}: invitations of another domain than their sender may be mistrusted"
            );
        }
        let mailer = MailTarget::parse(&config.mail)?.mailer(&config.mail_from)?;
        let db = match config.prepare {
            Prepare::Check => Db::open(&config.database_url, config.limits).await?,
            Prepare::Migrate | Prepare::Create => Db::open_or_create(&config.database_url, config.limits).await?,
        };
        let public_url = config.http.public_url.clone();
        let Config { key, publisher, organiser, scanner, .. } = config;
        let settings = Settings { public_url, key, publisher, organiser, scanner };
        let ctx = Ctx::new(db, settings, clock, Arc::new(SystemRandom));
        match config.prepare {
            Prepare::Check => check_version(&ctx).await?,
            Prepare::Migrate => bring_up_to_date(&ctx).await?,
            Prepare::Create => {}
        }
        if config.prepare != Prepare::Create {
            refuse_a_demo(&ctx).await?;
        }
        Ok(Self { ctx, mailer, http: config.http, routes: axum::Router::new() })
    }

    /// The portal with these addresses beside its own.
    pub fn with_routes(self, routes: axum::Router) -> Self {
        Self { routes, ..self }
    }

    /// Every address of the portal, with all layers.
    pub fn router(&self) -> axum::Router {
        let assets = http::assets();
        if assets.css.is_empty() {
            tracing::warn!(
                "this program was built without its site, so pages have no style: build it with cargo xtask"
            );
        }
        http::router_with(app::state(self.ctx.clone(), assets), &self.http, self.routes.clone())
    }

    /// Starts what happens without anyone asking; it is cut off when the result is dropped.
    pub fn start_jobs(&self) -> Jobs {
        jobs::start(&self.ctx, self.mailer.clone())
    }

    /// Serves until `stop` is ready; then running requests and jobs get some seconds to finish.
    pub async fn serve(self, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) {
        connections::raise_handle_limit();
        let jobs = self.start_jobs();
        let stop = stop.shared();
        let serving = connections::serve(listener, self.router(), connections::SILENCE, stop.clone())
            .then(|()| http::all_posts_ended());
        let working = stop.clone().then(|()| jobs.finish());
        let too_long = stop.then(|()| tokio::time::sleep(LAST_WORK));
        tokio::select! {
            _ = futures::future::join(serving, working) => {}
            () = too_long => tracing::warn!("stopped although requests or jobs were still running"),
        }
        // A database that does not answer must not keep the process alive.
        let _ = tokio::time::timeout(LAST_WRITES, self.ctx.db.close()).await;
    }
}

/// A database of another version is refused. A PostgreSQL server that is away may come back: /readyz tells then.
async fn check_version(ctx: &Ctx) -> Result<(), RunError> {
    let db = &ctx.db;
    match db.is_current().await {
        Ok(true) => Ok(clock::difference(ctx).await.map(drop)?),
        Ok(false) => Err(RunError::OtherVersion),
        Err(error) if error.is_outage() && db.engine() == Engine::Postgres => {
            tracing::warn!("the database does not answer yet: {error}");
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
}

/// Everybody can log in to a demo's database, whose secret is known: it is not to be served as a real one.
async fn refuse_a_demo(ctx: &Ctx) -> Result<(), RunError> {
    match service::demo::is_demo(ctx).await {
        Ok(true) => Err(RunError::Demo),
        Ok(false) => Ok(()),
        Err(error) if error.is_outage() => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Applies the migrations that are not applied yet, gives a new network the regions that it starts with, and indexes the texts of rounds
/// that closed before there was an index.
///
/// # Errors
/// When the database refuses.
pub async fn bring_up_to_date(ctx: &Ctx) -> Result<(), RunError> {
    ctx.db.migrate().await?;
    network::install_starting_regions(ctx).await?;
    service::monitor::words::index_waiting(ctx).await?;
    Ok(())
}

/// The surroundings for a command that serves nothing and hashes nothing. With [`Prepare::Check`] a database that is not there, such
/// as one whose name was mistyped, or that is not of this version is refused.
///
/// # Errors
/// When the database cannot be used.
pub async fn ctx_for_command(database_url: &str, public_url: &str, prepare: Prepare) -> Result<Ctx, RunError> {
    let (public_url, key) = (public_url.to_owned(), Key::by_chance(&SystemRandom));
    let settings = Settings { public_url, key, publisher: Publisher::default(), organiser: None, scanner: None };
    let db = match prepare {
        Prepare::Check => Db::open(database_url, Limits::default()).await?,
        Prepare::Migrate | Prepare::Create => Db::open_or_create(database_url, Limits::default()).await?,
    };
    let ctx = Ctx::new(db, settings, Arc::new(SystemClock::real()), Arc::new(SystemRandom));
    match prepare {
        Prepare::Check => check_version(&ctx).await?,
        Prepare::Migrate => bring_up_to_date(&ctx).await?,
        Prepare::Create => {}
    }
    Ok(ctx)
}

/// Takes the address and the port.
///
/// # Errors
/// When they are in use, or not ours.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, RunError> {
    TcpListener::bind(address).await.map_err(|error| RunError::Listen(address, error))
}

/// Ready when the process is asked to stop: by SIGTERM or Ctrl-C.
///
/// # Errors
/// When signals cannot be waited for.
pub fn asked_to_stop() -> Result<impl Future<Output = ()> + Send + 'static, RunError> {
    let mut terminate = unix::signal(unix::SignalKind::terminate()).map_err(RunError::Signals)?;
    let mut interrupt = unix::signal(unix::SignalKind::interrupt()).map_err(RunError::Signals)?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("asked to stop: no new requests");
    })
}
