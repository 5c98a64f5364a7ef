//! Work that ends when nobody waits for it any more.

use std::io::{self, Seek, SeekFrom, Write};
use std::sync::Weak;

/// Writes for as long as somebody waits: what `wanted` is of lives where the answer is waited for.
pub struct WhileWanted<W> {
    /// Where it is written.
    pub to: W,
    /// Who waits for it.
    pub wanted: Weak<()>,
}

impl<W> WhileWanted<W> {
    fn check(&self) -> io::Result<()> {
        if self.wanted.strong_count() == 0 { Err(io::Error::other("nobody waits for it any more")) } else { Ok(()) }
    }
}

impl<W: Write> Write for WhileWanted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.check()?;
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

impl<W: Seek> Seek for WhileWanted<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.to.seek(to)
    }
}

#[cfg(test)]
mod tests {
    use super::super::workbook::WorkbookFile;
    use super::*;
    use chrono::DateTime;
    use std::io::Cursor;
    use std::sync::Arc;

    #[test]
    fn a_workbook_is_packed_while_somebody_waits_and_no_longer() {
        let packed = |waiting: Arc<()>, stays: bool| {
            let file = WorkbookFile::begin("Proef", DateTime::UNIX_EPOCH, false).unwrap();
            let (wanted, mut to) = (Arc::downgrade(&waiting), Cursor::new(Vec::new()));
            let _waiting = stays.then_some(waiting);
            file.end(WhileWanted { to: &mut to, wanted }).map(|()| to.into_inner().len())
        };
        assert!(packed(Arc::new(()), true).is_ok_and(|bytes| bytes > 1000));
        assert!(packed(Arc::new(()), false).is_err());
    }
}
