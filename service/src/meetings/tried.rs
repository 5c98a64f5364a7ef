//! Works that are done one after another, of which one that fails holds up none of the others.

use crate::db::DbError;

/// What came of works that each give a number of mails.
#[derive(Default)]
pub(super) struct Tried {
    count: usize,
    failed: Option<DbError>,
}

impl Tried {
    /// Adds what came of one.
    ///
    /// # Errors
    /// The first failure, once the database is away: the next work would wait in vain as well.
    pub(super) fn note(&mut self, done: Result<usize, DbError>) -> Result<(), DbError> {
        match done {
            Ok(mails) => self.count += mails,
            Err(error) if error.is_outage() => return Err(self.failed.take().unwrap_or(error)),
            Err(error) => {
                self.failed.get_or_insert(error);
            }
        }
        Ok(())
    }

    /// The number of mails of all of them.
    ///
    /// # Errors
    /// When one failed: the first failure.
    pub(super) fn end(self) -> Result<usize, DbError> {
        self.failed.map_or(Ok(self.count), Err)
    }
}
