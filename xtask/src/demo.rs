//! `cargo xtask demo`: build, and start with a demo network.

use crate::{
    site,
    steps::{build_portal, root},
};
use anyhow::{Context, Result};
use std::{os::unix::process::CommandExt, process::Command};

/// Builds what changed and then becomes `portal demo` with these options, so that Ctrl-C and signals reach it.
///
/// # Errors
/// When a step fails; otherwise this does not return.
pub fn run(options: &[String]) -> Result<()> {
    site::build()?;
    build_portal()?;
    println!("\n==> Start the portal (Ctrl-C stops it)\n");
    let mut portal = Command::new(root().join("target/debug/portal"));
    portal.arg("demo");
    if !options.iter().any(|option| option == "--data" || option.starts_with("--data=")) {
        portal.arg("--data").arg(root().join("target/demo"));
    }
    let options = options.iter().filter(|option| *option != "--");
    Err(portal.args(options).exec()).context("cannot start the portal")
}
