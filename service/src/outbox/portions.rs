//! Writing many mails in portions, each in a transaction of its own: on SQLite nobody else saves meanwhile. What a server leaves when it
//! dies is written by the next that looks.

use crate::ctx::Ctx;
use crate::db::{BoxFuture, Conn, DbError, Lock};

/// At most so many mails are written in one transaction.
pub(crate) const TOGETHER: usize = 200;

/// What was written in one transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// The number of mails.
    pub(crate) mails: usize,
    /// Whether nothing is left to write.
    pub(crate) is_all: bool,
}

impl Written {
    /// There was nothing to write.
    pub(crate) const NOTHING: Self = Self { mails: 0, is_all: true };
}

/// Has `work` write portions, alone under `lock` each, until nothing is left. Gives the number of mails.
///
/// # Errors
/// When the database fails; the portions before that stand.
pub(crate) async fn in_portions<F>(ctx: &Ctx, lock: &'static str, work: F) -> Result<usize, DbError>
where
    F: for<'a> FnOnce(Ctx, &'a mut Conn<'_>) -> BoxFuture<'a, Result<Written, DbError>> + Clone + Send + 'static,
{
    let mut count = 0;
    loop {
        let (own, work) = (ctx.clone(), work.clone());
        let written: Written = ctx.db.write_with(Lock::Alone(lock), move |conn| work(own, conn)).await?;
        count += written.mails;
        if written.is_all {
            return Ok(count);
        }
    }
}
