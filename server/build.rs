//! The site is embedded in the program, so a changed site is a changed program.

use std::{env, fs, path::Path};

fn main() -> std::io::Result<()> {
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it for build scripts");
    let site = Path::new(&here).join("../target/site");
    // Lints and tests of the server need no site: an empty one will do.
    fs::create_dir_all(&site)?;
    println!("cargo:rerun-if-changed={}", site.display());
    Ok(())
}
