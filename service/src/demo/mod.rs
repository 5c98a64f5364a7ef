//! A network with made-up people, to look around in and to test with.

mod dice;
mod facts;
mod filling;
mod growth;
mod list;
mod people;
mod schedule;
pub(crate) mod sql;
mod store;
mod texts;

#[cfg(test)]
mod tests;

use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{execute, fetch_optional};

/// The mark of a database that is being filled.
const FILLING: &str = "filling";
/// The mark of a database that holds a whole demo network.
const FILLED: &str = "filled";

/// How far the last round of a new demo is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// It is open: people fill it in.
    Open,
    /// It has closed and is not published yet.
    Closed,
}

/// Someone to log in as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoPerson {
    /// What they are in the network, in Dutch, such as `trekker van regio Zuid-Limburg`.
    pub part: String,
    /// Their name.
    pub name: String,
    /// The address to log in with.
    pub email: String,
}

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The database holds something else.
    #[error("this database is not a demo's; give the demo one of its own")]
    NotADemo,
    /// An earlier start stopped half-way.
    #[error("an earlier start stopped while it filled this database; remove it and start again")]
    HalfFilled,
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Makes sure that the database holds a demo network: fills a new one, leaves a demo's as it is, touches no other.
///
/// # Errors
/// [`DemoError::NotADemo`] for a database that holds something else.
pub async fn prepare(ctx: &Ctx, variant: Variant) -> Result<Vec<DemoPerson>, DemoError> {
    match mark(ctx).await? {
        Mark::NoTables => {
            ctx.db.migrate().await?;
            write_mark(ctx, FILLING).await?;
            seed(ctx, variant).await?;
            write_mark(ctx, FILLED).await?;
        }
        Mark::Value(value) if value == FILLED => ctx.db.migrate().await?,
        Mark::Value(_) => return Err(DemoError::HalfFilled),
        Mark::None => return Err(DemoError::NotADemo),
    }
    people(ctx).await
}

enum Mark {
    NoTables,
    None,
    Value(String),
}

async fn mark(ctx: &Ctx) -> Result<Mark, DbError> {
    let mut read = ctx.db.read().await?;
    match fetch_optional!(&mut read.conn(), (String,), sql::READ_MARK) {
        Ok(Some((value,))) => Ok(Mark::Value(value)),
        Ok(None) => Ok(Mark::None),
        // The table is not there: nobody has used this database as a portal.
        Err(error) if error.is_missing_table() => Ok(Mark::NoTables),
        Err(error) => Err(error),
    }
}

async fn write_mark(ctx: &Ctx, value: &'static str) -> Result<(), DbError> {
    ctx.db
        .write(move |conn| {
            Box::pin(async move {
                execute!(conn, sql::WRITE_MARK, value)?;
                Ok(())
            })
        })
        .await
}

/// Fills an empty, migrated database with the demo network as it is at this moment: the same one for the same moment.
///
/// # Errors
/// When the database fails, or holds regions or people already.
pub async fn seed(ctx: &Ctx, variant: Variant) -> Result<(), DemoError> {
    Ok(store::store(ctx, variant).await?)
}

/// Some of the demo's people to log in as, each in another situation; those who must still begin come first.
///
/// # Errors
/// When the database fails.
pub async fn people(ctx: &Ctx) -> Result<Vec<DemoPerson>, DemoError> {
    Ok(list::people(ctx).await?)
}
