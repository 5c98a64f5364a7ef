//! The part of the portal that runs in the browser: Rust to WebAssembly, and its JavaScript glue.

use crate::{
    stamp,
    steps::{cargo, program, root, run},
};
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};
use wasm_bindgen_cli_support::Bindgen;

/// Everything that the client is made from.
const INPUTS: [&str; 9] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
    "app/Cargo.toml",
    "app/src",
    "domain/Cargo.toml",
    "domain/src",
    "domain/data",
    "xtask/src/client.rs",
];

/// The files that the bindings make, before they get their hashed names.
pub struct Client {
    /// The folder with `portal.js`, `portal_bg.wasm` and perhaps `snippets/`.
    pub folder: PathBuf,
}

/// Builds the client, or finds that nothing changed since the last time.
pub fn build() -> Result<Client> {
    let base = root();
    let client = Client { folder: base.join("target/front/bindings") };
    let stamp = base.join("target/front/client.stamp");
    let hash = stamp::hash_of(&base, &INPUTS)?;
    if stamp::is_current(&stamp, &hash) && client.folder.join("portal_bg.wasm").is_file() {
        println!("    nothing changed");
        return Ok(client);
    }
    add_target()?;
    run(&mut cargo(&[
        "rustc",
        "--package=app",
        "--lib",
        "--crate-type=cdylib",
        "--no-default-features",
        "--features=hydrate",
        "--target=wasm32-unknown-unknown",
        "--profile=front",
        "--target-dir=target/front",
    ]))?;
    bind(&wasm(), &client.folder)?;
    fs::write(stamp, hash)?;
    Ok(client)
}

/// The WebAssembly as the compiler made it, with the names of its functions.
pub fn wasm() -> PathBuf {
    root().join("target/front/wasm32-unknown-unknown/front/app.wasm")
}

/// Makes sure that Rust can compile for the browser.
pub fn add_target() -> Result<()> {
    let sysroot = program("rustc").args(["--print", "sysroot"]).output().context("cannot start rustc")?;
    let sysroot = PathBuf::from(String::from_utf8(sysroot.stdout)?.trim());
    if sysroot.join("lib/rustlib/wasm32-unknown-unknown").is_dir() {
        return Ok(());
    }
    run(program("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
}

fn bind(wasm: &Path, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .out_name("portal")
        .typescript(false)
        // The page says where the WebAssembly lies, so the glue need not know.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .context("wasm-bindgen refused the WebAssembly")
}
