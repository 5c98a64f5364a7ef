//! Compressing once, when building, so that the server only hands out bytes.

use anyhow::Result;
use std::{fs, io::Write, path::Path};

/// What pays to compress; pictures and fonts are compressed already.
const WORTH_IT: [&str; 10] = ["css", "html", "ico", "js", "json", "map", "svg", "txt", "wasm", "webmanifest"];

/// Writes `<file>.br` and `<file>.gz` beside a file of a kind that shrinks.
pub fn beside(file: &Path) -> Result<()> {
    let kind = file.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    if !kind.is_some_and(|kind| WORTH_IT.contains(&kind.as_str())) {
        return Ok(());
    }
    let plain = fs::read(file)?;
    fs::write(with_ending(file, "br"), brotli(&plain)?)?;
    fs::write(with_ending(file, "gz"), gzip(&plain)?)?;
    Ok(())
}

/// Brotli at its highest quality.
pub fn brotli(plain: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &plain[..], &mut small, &settings)?;
    Ok(small)
}

fn gzip(plain: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(plain)?;
    Ok(encoder.finish()?)
}

fn with_ending(file: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}
