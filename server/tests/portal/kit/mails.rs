//! The mails that a portal left in a folder, as their readers see them.

use mail_parser::{Message, MessageParser};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The first code that was sent, when there is one: the portal sends other mails by itself.
pub async fn first_code(folder: &Path) -> String {
    for _ in 0..200 {
        if let Some(code) = read(folder).iter().find_map(|mail| code(mail)) {
            return code;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("there is no code in {}", folder.display());
}

/// The mails in the folder, oldest first, as [`shown`].
pub fn read(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "eml"));
    files.sort();
    files.iter().map(|path| shown(&std::fs::read(path).unwrap())).collect()
}

/// A mail as its bytes say it.
pub fn parsed(bytes: &[u8]) -> Message<'_> {
    MessageParser::default().parse(bytes).expect("a mail")
}

/// What a reader sees of a mail: its headers, an empty line, and its text.
pub fn shown(bytes: &[u8]) -> String {
    let mail = parsed(bytes);
    let person = |address: Option<&mail_parser::Address<'_>>| {
        let person = address.and_then(|address| address.first()).expect("one person").clone();
        let address = person.address.unwrap_or_default();
        person.name.map_or(address.to_string(), |name| format!("{name} <{address}>"))
    };
    let mut lines = vec![
        format!("From: {}", person(mail.from())),
        format!("To: {}", person(mail.to())),
        format!("Subject: {}", mail.subject().unwrap_or_default()),
    ];
    for name in ["Date", "Message-ID", "Auto-Submitted", "X-Auto-Response-Suppress", "MIME-Version"] {
        lines.extend(mail.header_values(name).map(|_| format!("{name}: {}", mail.header_raw(name).unwrap().trim())));
    }
    let text = mail.body_text(0).unwrap_or_default().replace("\r\n", "\n");
    format!("{}\n\n{text}", lines.join("\n"))
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
