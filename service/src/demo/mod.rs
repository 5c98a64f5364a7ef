//! A network with made-up people, to look around in and to test with.

mod agenda;
mod agreed;
mod attended;
mod dice;
mod evaluated;
mod facts;
mod filling;
mod growth;
mod list;
mod people;
mod planning;
mod plans;
mod schedule;
pub(crate) mod sql;
mod store;
mod texts;

#[cfg(test)]
mod tests;

use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{fetch_one, fetch_optional};

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
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

crate::fails_with_database!(DemoError);

/// Makes sure that the database holds a demo network: fills a new one, leaves a demo's as it is, touches no other.
///
/// # Errors
/// [`DemoError::NotADemo`] for a database that holds something else.
pub async fn prepare(ctx: &Ctx, variant: Variant) -> Result<Vec<DemoPerson>, DemoError> {
    let found = contents(ctx).await?;
    if found == Contents::Other {
        return Err(DemoError::NotADemo);
    }
    ctx.db.migrate().await?;
    if found == Contents::Nothing {
        seed(ctx, variant).await?;
    }
    people(ctx).await
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Contents {
    /// No tables, or nothing in them: also after a start that stopped half-way.
    Nothing,
    Demo,
    Other,
}

async fn contents(ctx: &Ctx) -> Result<Contents, DbError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    match fetch_optional!(conn, (String,), sql::READ_MARK) {
        Ok(Some((mark,))) if mark == sql::FILLED => Ok(Contents::Demo),
        Ok(Some(_)) => Ok(Contents::Other),
        Ok(None) => {
            let (rows,) = fetch_one!(conn, (i64,), sql::COUNT_NETWORK)?;
            Ok(if rows == 0 { Contents::Nothing } else { Contents::Other })
        }
        // The table is not there: nobody has used this database as a portal.
        Err(error) if error.is_missing_table() => Ok(Contents::Nothing),
        Err(error) => Err(error),
    }
}

/// Whether the database holds a demo network.
///
/// # Errors
/// When the database fails.
pub async fn is_demo(ctx: &Ctx) -> Result<bool, DbError> {
    Ok(contents(ctx).await? == Contents::Demo)
}

/// Fills an empty, migrated database with the demo network as it is at this moment: the same one for the same moment.
/// All of it or nothing.
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
