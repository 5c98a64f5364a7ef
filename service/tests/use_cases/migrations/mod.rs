//! What is stored stays: migrations that have landed never change, and no update loses anything of a filled network.
//!
//! The databases in `service/tests/kept` were made by `cargo xtask keep`, one of each engine for the newest migration of a
//! release. They hold what the use cases of that release wrote.

mod filled;
mod holds;
mod migrating;
mod plans;

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn migrations() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")
}

/// The pinned hashes, by the name of the file under `migrations/`.
fn landed() -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(migrations().join("landed.txt")).unwrap();
    let lines = text.lines().map(|line| line.split_once("  ").expect("a hash, two spaces, a name"));
    lines.map(|(hash, name)| (name.to_owned(), hash.to_owned())).collect()
}

/// A file that was changed, moved or taken away has another hash, or none.
#[test]
fn landed_migrations_are_as_they_landed() {
    let landed = landed();
    assert!(landed.len() >= 2);
    for (name, hash) in landed {
        let file = std::fs::read(migrations().join(&name)).unwrap_or_default();
        let found: String = Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, hash, "{name} has landed and must stay as it was: write a new migration instead");
    }
}

/// One that is added before the newest that has landed would never run where that is applied already.
#[test]
fn a_new_migration_comes_after_all_that_have_landed() {
    let landed = landed();
    for engine in ["sqlite", "postgres"] {
        let newest = landed.keys().filter(|name| name.starts_with(engine)).max().unwrap();
        for file in std::fs::read_dir(migrations().join(engine)).unwrap() {
            let name = format!("{engine}/{}", file.unwrap().file_name().to_string_lossy());
            assert!(landed.contains_key(&name) || name > *newest, "{name} comes before {newest}");
        }
    }
}
