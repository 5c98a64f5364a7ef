//! The folder `target/site`: everything that a browser downloads, compressed and under names that may be kept for ever.
//!
//! `assets.txt` in it tells the server which names the pages must use: one `<word> <name>` a line.

use crate::{
    client, compress, stamp,
    steps::{root, step},
    style,
};
use anyhow::Result;
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// What the site is made from, beside the client.
const INPUTS: [&str; 7] = [
    "style",
    "public",
    "target/front/bindings",
    "xtask/src/site.rs",
    "xtask/src/style.rs",
    "xtask/src/compress.rs",
    "xtask/src/stamp.rs",
];

/// The folder that the server embeds.
pub fn folder() -> PathBuf {
    root().join("target/site")
}

/// Builds the client and lays out the site.
pub fn build() -> Result<()> {
    let client = step("Build the client for the browser (WebAssembly)", client::build)?;
    step("Lay out the site in target/site", || lay_out(&client))
}

fn lay_out(client: &client::Client) -> Result<()> {
    let base = root();
    let stamp = base.join("target/site.stamp");
    let hash = stamp::hash_of(&base, &INPUTS)?;
    if stamp::is_current(&stamp, &hash) && folder().join("assets.txt").is_file() {
        println!("    nothing changed");
        return Ok(());
    }
    // Made beside it and then moved: the server's build sees either the old site or the new one.
    let fresh = base.join("target/site.new");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    let package = fresh.join("pkg");
    fs::create_dir_all(&package)?;
    copy_all(&base.join("public"), &fresh)?;
    let mut assets = String::new();
    writeln!(assets, "client {}", place_client(client, &package)?)?;
    writeln!(assets, "style {}", place_style(&base, &package)?)?;
    for font in fonts(&package)? {
        writeln!(assets, "font {font}")?;
    }
    fs::write(fresh.join("assets.txt"), assets)?;
    compress_all(&fresh)?;
    if folder().exists() {
        fs::remove_dir_all(folder())?;
    }
    fs::rename(&fresh, folder())?;
    fs::write(stamp, hash)?;
    Ok(())
}

/// The glue and the WebAssembly share one hash, because the page names both by one word.
fn place_client(client: &client::Client, package: &Path) -> Result<String> {
    let glue = client.glue()?;
    let wasm = client::without_names(&client.wasm()?)?;
    let name = format!("portal.{}", stamp::short_hash(&[&glue, &wasm]));
    fs::write(package.join(format!("{name}.js")), glue)?;
    fs::write(package.join(format!("{name}.wasm")), wasm)?;
    let snippets = client.folder.join("snippets");
    if snippets.is_dir() {
        copy_all(&snippets, &package.join("snippets"))?;
    }
    Ok(name)
}

fn place_style(base: &Path, package: &Path) -> Result<String> {
    let sheet = style::sheet(&base.join("style"))?;
    let sheet = style::hash_addresses(&sheet, &base.join("public"), package)?;
    let name = format!("portal.{}.css", stamp::short_hash(&[sheet.as_bytes()]));
    fs::write(package.join(&name), sheet)?;
    Ok(format!("/pkg/{name}"))
}

/// The addresses of the fonts, so that a page can ask for them early.
fn fonts(package: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    stamp::collect(package, &mut files)?;
    let names = files.iter().filter_map(|file| file.file_name()?.to_str()).filter(|name| name.ends_with(".woff2"));
    let mut fonts: Vec<String> = names.map(|name| format!("/pkg/{name}")).collect();
    fonts.sort();
    Ok(fonts)
}

fn compress_all(folder: &Path) -> Result<()> {
    let mut files = Vec::new();
    stamp::collect(folder, &mut files)?;
    files.iter().try_for_each(|file| compress::beside(file))
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    let mut files = Vec::new();
    stamp::collect(from, &mut files)?;
    for file in files {
        let target = to.join(file.strip_prefix(from)?);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(file, target)?;
    }
    Ok(())
}
