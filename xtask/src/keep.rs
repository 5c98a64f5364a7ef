//! `cargo xtask keep`: keeps a small, filled database of each engine as this version makes it. Every later migration is
//! tested on them, so they are made once for a migration that has landed, and never changed.

use crate::{
    postgres::Cluster,
    stamp::sha256,
    steps::{cargo, root, run as run_program, step},
};
use anyhow::{Context, Result, bail};
use std::{fs, path::Path};

/// Where migrations that have landed are pinned, as `sha256sum` writes it.
const LANDED: &str = "service/migrations/landed.txt";

/// Fills a database of each engine, keeps both beside the tests, and pins the migrations that made them.
pub fn run() -> Result<()> {
    let newest = migrations()?.pop().context("there is no migration")?;
    let folder = root().join("service/tests/kept").join(&newest);
    if folder.exists() {
        bail!("{} is there: what was kept of a migration stays as it is", folder.display());
    }
    fs::create_dir_all(&folder)?;
    step("Fill an SQLite file", || fill(&format!("sqlite:{}", folder.join("portal.sqlite").display())))?;
    let cluster = step("Start a throw-away PostgreSQL", Cluster::start)?;
    step("Fill a PostgreSQL database", || fill(&cluster.url()))?;
    step("Dump it", || dump(&cluster, &folder.join("portal.sql")))?;
    step("Pin the migrations", pin)
}

/// The names of the migrations, such as `0001_network`, the oldest first.
fn migrations() -> Result<Vec<String>> {
    let files = fs::read_dir(root().join("service/migrations/sqlite"))?;
    let names = files.map(|file| Ok(file?.file_name().to_string_lossy().into_owned())).collect::<Result<Vec<_>>>()?;
    let mut names: Vec<_> = names.iter().filter_map(|name| name.strip_suffix(".sql")).map(str::to_owned).collect();
    names.sort();
    Ok(names)
}

fn fill(address: &str) -> Result<()> {
    run_program(&mut cargo(&[
        "run",
        "--quiet",
        "-p",
        "service",
        "--features=testkit",
        "--example=filled",
        "--",
        address,
    ]))
}

fn dump(cluster: &Cluster, file: &Path) -> Result<()> {
    let mut dump = cluster.program("pg_dump");
    let output = dump.args(["--inserts", "--no-owner", "--no-privileges", &cluster.url()]).output()?;
    if !output.status.success() {
        bail!("pg_dump: {}", String::from_utf8_lossy(&output.stderr));
    }
    // Newer versions put two lines for their own shell in it, which are no SQL.
    let text = String::from_utf8(output.stdout)?;
    let lines = text.lines().filter(|line| !line.starts_with("\\restrict ") && !line.starts_with("\\unrestrict "));
    Ok(fs::write(file, lines.map(|line| format!("{line}\n")).collect::<String>())?)
}

/// Pins every migration that is not pinned yet.
fn pin() -> Result<()> {
    let file = root().join(LANDED);
    let mut landed = fs::read_to_string(&file).unwrap_or_default();
    for migration in migrations()? {
        for name in ["sqlite", "postgres"].map(|engine| format!("{engine}/{migration}.sql")) {
            if !landed.contains(&format!("  {name}\n")) {
                let text = fs::read(root().join("service/migrations").join(&name))?;
                landed.push_str(&format!("{}  {name}\n", sha256(&text)));
            }
        }
    }
    Ok(fs::write(file, landed)?)
}
