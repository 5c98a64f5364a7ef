//! Files of earlier rounds: the examples, what people do to workbooks, and what nobody should send.

mod book;
mod examples;
mod hostile;
mod mangled;
mod stored;
mod workbooks;

use service::monitor::import::{FileProblem, ReadFile, read_file};

/// What is read of these bytes.
fn read(bytes: &[u8]) -> Result<ReadFile, FileProblem> {
    read_file("lijst.xlsx", bytes)
}
