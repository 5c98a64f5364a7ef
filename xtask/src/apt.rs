//! Debian packages that the tests need.

use crate::steps::{is_root, is_there, program, run};
use anyhow::{Result, bail};

/// A database engine, a browser with fonts to show letters in, a mail server to deliver to, two readers of calendars, four of tables
/// and documents, and what the HTML checker runs on.
const PACKAGES: [&str; 14] = [
    "postgresql",
    "chromium-headless-shell",
    "fonts-liberation",
    "python3-aiosmtpd",
    "python3-icalendar",
    "python3-gi",
    "gir1.2-ical-3.0",
    "libreoffice-calc-nogui",
    "python3-numpy",
    "python3-pandas",
    "python3-openpyxl",
    "python3-jsonschema",
    "openssl",
    "default-jre-headless",
];

/// Installs the packages that are not there yet.
///
/// # Errors
/// When something is missing and this user may not install it.
pub fn install_missing() -> Result<()> {
    let missing: Vec<&str> = PACKAGES.into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        println!("    already there: {}", PACKAGES.join(", "));
        return Ok(());
    }
    println!("    missing: {}", missing.join(", "));
    let words: &[&str] = match (is_root(), is_there("sudo")) {
        (true, _) => &["apt-get"],
        (false, true) => &["sudo", "apt-get"],
        (false, false) => bail!("install these packages and start again: apt-get install {}", missing.join(" ")),
    };
    let apt = |arguments: &[&str]| {
        let mut command = program(words[0]);
        command.args(&words[1..]).args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        run(&mut command)
    };
    apt(&["update", "-qq"])?;
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0"];
    install.extend(missing);
    apt(&install)
}

fn is_installed(package: &str) -> bool {
    let output = program("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]).output();
    output.is_ok_and(|output| output.status.success() && output.stdout == b"installed")
}
