//! The mails that a portal left in a folder.

use std::path::{Path, PathBuf};
use std::time::Duration;

/// The mails that were sent, when there are this many.
pub async fn mails(folder: &Path, count: usize) -> Vec<String> {
    for _ in 0..200 {
        let mails = read(folder);
        if mails.len() >= count {
            return mails;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("there are no {count} mails in {}", folder.display());
}

/// The mails in the folder, oldest first.
pub fn read(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "eml"));
    files.sort();
    files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// Only the digits of a text.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The code to log in with, when the mail has one.
pub fn code(mail: &str) -> Option<String> {
    let is_code = |line: &&str| line.trim().len() == 7 && digits(line).len() == 6;
    mail.lines().find(is_code).map(digits)
}
