//! What Rust itself needs beside the compiler.

use crate::steps::{program, run};
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Makes sure that Rust can compile for the browser.
pub fn add_target() -> Result<()> {
    if sysroot()?.join("lib/rustlib/wasm32-unknown-unknown").is_dir() {
        return Ok(());
    }
    run(program("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
}

/// Makes sure that formatting and lints can run: rustup's smallest profile comes without them.
pub fn add_components() -> Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let found = program("cargo").args([command, "--version"]).output().context("cannot start cargo")?;
        if !found.status.success() {
            run(program("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

fn sysroot() -> Result<PathBuf> {
    let output = program("rustc").args(["--print", "sysroot"]).output().context("cannot start rustc")?;
    Ok(PathBuf::from(String::from_utf8(output.stdout)?.trim()))
}
