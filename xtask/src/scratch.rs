//! Where tests put what is gone after them.

use std::{fs, path::PathBuf, process::Command, sync::OnceLock};

/// Where Linux keeps files in memory.
const MEMORY: &str = "/dev/shm";
/// What must be free there: databases go with their tests, what a whole run leaves until its end is pages for the engines.
const ENOUGH: u64 = 4 << 30;

/// The folder for temporary files: in memory when there is room for them, because a disk spends more time on the making and
/// removing of many thousand small files than the databases spend on the tests.
pub fn folder() -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER
        .get_or_init(|| if free().is_some_and(|free| free >= ENOUGH) { MEMORY.into() } else { std::env::temp_dir() })
        .clone()
}

/// How many bytes can still be written to memory: what its file system takes, and what the machine has.
fn free() -> Option<u64> {
    let told = Command::new("df").args(["--block-size=1", "--output=avail", MEMORY]).output().ok()?;
    let in_folder = String::from_utf8(told.stdout).ok()?.lines().nth(1)?.trim().parse::<u64>().ok()?;
    let machine = fs::read_to_string("/proc/meminfo").ok()?;
    let available = machine.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kilobytes = available.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?;
    Some(in_folder.min(kilobytes << 10))
}
