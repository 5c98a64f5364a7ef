//! `cargo xtask release`: one file to copy to a server.

use crate::{
    site, size,
    steps::{cargo, root, run as run_program, step},
};
use anyhow::Result;
use std::fs;

/// Builds `target/release/portal`, with the site and the migrations inside.
pub fn run() -> Result<()> {
    site::build()?;
    size::report()?;
    step("Build the portal, optimised", || {
        run_program(&mut cargo(&["build", "--release", "--package=server", "--bin=portal"]))
    })?;
    let portal = root().join("target/release/portal");
    let bytes = fs::metadata(&portal)?.len();
    println!("\n{} ({:.1} MB)", portal.display(), bytes as f64 / 1e6);
    Ok(())
}
