//! Who may read an SQLite file: its owner alone.

use super::DbError;
use std::io;
use std::path::Path;

/// Makes a file that is not there yet, for its owner alone: SQLite gives the files beside it the same mode. One that is there is
/// kept as [`keep`] does.
///
/// # Errors
/// When the file cannot be made.
pub(super) fn make(file: &Path) -> Result<(), DbError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(file) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => keep(file),
        made => drop(made.map_err(sqlx::Error::Io)?),
    }
    Ok(())
}

/// Takes from everybody else what they may do with a file that an earlier version made, and with those beside it; the log tells of
/// it. A file of somebody else's stays as it is.
pub(super) fn keep(file: &Path) {
    #[cfg(unix)]
    {
        let beside = |suffix: &&str| {
            let mut name = file.as_os_str().to_owned();
            name.push(suffix);
            std::path::PathBuf::from(name)
        };
        let mut changed = Vec::new();
        for file in ["", "-wal", "-shm"].iter().map(beside) {
            match close_to_others(&file) {
                Ok(None) => {}
                Ok(Some(mode)) => changed.push(format!("{} (it had mode {mode:o})", file.display())),
                Err(error) => tracing::warn!("{} stays open to others: {error}", file.display()),
            }
        }
        if !changed.is_empty() {
            tracing::info!("for their owner alone from now on: {}", changed.join(", "));
        }
    }
}

/// The mode that a file had which others could open; `None` when nothing had to be changed.
#[cfg(unix)]
fn close_to_others(file: &Path) -> io::Result<Option<u32>> {
    use std::os::unix::fs::PermissionsExt;
    let found = match std::fs::metadata(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        found => found?,
    };
    let mode = found.permissions().mode() & 0o777;
    if !found.is_file() || mode & 0o077 == 0 {
        return Ok(None);
    }
    match std::fs::set_permissions(file, PermissionsExt::from_mode(0o600)) {
        // Not ours to change.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(None),
        done => done.map(|()| Some(mode)),
    }
}
