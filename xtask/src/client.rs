//! The part of the portal that runs in the browser: Rust to WebAssembly, and its JavaScript glue.

use crate::{
    rust, stamp,
    steps::{cargo, root, run},
};
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};
use wasm_bindgen_cli_support::Bindgen;
use wasmparser::Payload;

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
    let client = Client::last();
    let stamp = base.join("target/front/client.stamp");
    let hash = stamp::hash_of(&base, &INPUTS)?;
    if stamp::is_current(&stamp, &hash) && client.folder.join("portal_bg.wasm").is_file() {
        println!("    nothing changed");
        return Ok(client);
    }
    rust::add_target()?;
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
    bind(&base.join("target/front/wasm32-unknown-unknown/front/app.wasm"), &client.folder)?;
    fs::write(stamp, hash)?;
    Ok(client)
}

impl Client {
    /// The client as it was built last.
    pub fn last() -> Self {
        Self { folder: root().join("target/front/bindings") }
    }

    /// The glue, as JavaScript.
    pub fn glue(&self) -> Result<Vec<u8>> {
        read(&self.folder.join("portal.js"))
    }

    /// The WebAssembly, still with the names of its functions.
    pub fn wasm(&self) -> Result<Vec<u8>> {
        read(&self.folder.join("portal_bg.wasm"))
    }
}

/// The same WebAssembly without the sections that only people and tools read.
pub fn without_names(wasm: &[u8]) -> Result<Vec<u8>> {
    const HEADER: usize = 8;
    let mut small = wasm.get(..HEADER).context("too short for WebAssembly")?.to_vec();
    let mut from = HEADER;
    for payload in wasmparser::Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let Some((_, range)) = payload.as_section().filter(|_| !matches!(payload, Payload::CodeSectionEntry(_))) else {
            continue;
        };
        if !matches!(payload, Payload::CustomSection(_)) {
            small.extend_from_slice(&wasm[from..range.end]);
        }
        from = range.end;
    }
    Ok(small)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
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
        .remove_producers_section(true)
        .generate(folder)
        .context("wasm-bindgen refused the WebAssembly")
}
