//! The same portal for the Shuttle runtime, for those who run that themselves.
//!
//! Settings come from the environment, as for `portal serve`; the runtime decides the address to listen on. It does not
//! tell whose connection it is, so name `0.0.0.0` in `PORTAL_TRUSTED_PROXY` to believe the proxy in front of it.

use axum::Extension;
use clap::Parser;
use server::{
    cli::{Cli, Command},
    config::Config,
    run::Portal,
    surroundings::SystemClock,
};
use std::sync::Arc;

#[shuttle_runtime::main]
async fn main() -> shuttle_axum::ShuttleAxum {
    let router = portal().await.map_err(|error| std::io::Error::other(error.to_string()))?;
    Ok(router.into())
}

async fn portal() -> Result<axum::Router, Box<dyn std::error::Error>> {
    let cli = Cli::try_parse_from(["portal", "serve"])?;
    let Command::Serve(args) = cli.command else { return Err("serve was asked for".into()) };
    let portal = Portal::open(Config::for_serving(&args)?, Arc::new(SystemClock::real())).await?;
    // The jobs live as long as the router does.
    let jobs = Arc::new(portal.start_jobs());
    Ok(portal.router().layer(Extension(jobs)))
}
