//! Who may read the file of the database.

use super::process::{serve, where_it_serves};
use crate::kit::program::{Running, portal};
use std::{
    fs::{self, File, Permissions},
    io::BufReader,
    os::unix::fs::PermissionsExt,
    process::Stdio,
};

#[test]
fn a_new_database_file_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("portal.db");
    let database = format!("sqlite:{}", file.display());
    assert!(portal(&["migrate", "--database-url", &database]).output().unwrap().status.success());
    assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn an_older_database_file_becomes_its_owners_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = |suffix: &str| folder.path().join(format!("portal.db{suffix}"));
    let open_to_others = |suffix: &str| fs::set_permissions(file(suffix), Permissions::from_mode(0o644)).unwrap();
    let mode = |suffix: &str| fs::metadata(file(suffix)).unwrap().permissions().mode() & 0o777;
    let database = format!("sqlite:{}", file("").display());
    let migrate = || {
        let done = portal(&["migrate", "--database-url", &database]).output().unwrap();
        assert!(done.status.success(), "{done:?}");
        String::from_utf8_lossy(&done.stderr).matches("for their owner alone").count()
    };
    assert_eq!(migrate(), 0);
    open_to_others("");
    assert_eq!((migrate(), mode("")), (1, 0o600), "the log tells it in one line");
    assert_eq!(migrate(), 0, "and once");
    // As a process that was killed leaves them.
    for suffix in ["-wal", "-shm"] {
        File::create(file(suffix)).unwrap();
        open_to_others(suffix);
    }
    open_to_others("");
    let mut serving = Running(serve(folder.path(), &database).stderr(Stdio::piped()).spawn().unwrap());
    where_it_serves(&mut BufReader::new(serving.0.stderr.take().unwrap()));
    for suffix in ["", "-wal", "-shm"] {
        assert_eq!(mode(suffix), 0o600, "{suffix}");
    }
}
