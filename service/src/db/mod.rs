//! One database, two engines: SQLite by default, PostgreSQL when there are several servers.

mod conn;
mod engine;
mod error;
mod limits;
mod migrate;
mod pg_pool;
mod private;
mod sql;
mod writer;

pub use conn::{Conn, Lock, ReadOne, ReadTx, SqlText};
pub use engine::{Db, Engine};
pub use error::{DbError, TransactionError, Trouble};
pub use futures::future::BoxFuture;
pub use limits::Limits;
pub(crate) use sql::ALL;
pub use sqlx::migrate::MigrateError;

/// Defines SQL texts as constants, and `ALL` with each name and text.
///
/// A name that ends in `_SQLITE` or `_POSTGRES` is for that engine alone; a test prepares every
/// other text on both.
#[macro_export]
macro_rules! sql_texts {
    ($($(#[$doc:meta])* $name:ident = $text:expr;)*) => {
        $($(#[$doc])* pub(crate) const $name: &str = $text;)*
        /// Every SQL text of this feature, for the test that prepares them.
        pub(crate) const ALL: &[$crate::db::SqlText] = &[$((stringify!($name), $name)),*];
    };
}

/// Says of an error that its case `Db` is a fault of the database: `fails_with_database!(SurveyError)`.
#[macro_export]
macro_rules! fails_with_database {
    ($error:ident) => {
        impl $crate::db::TransactionError for $error {
            fn database(&self) -> Option<&$crate::db::DbError> {
                if let Self::Db(error) = self { Some(error) } else { None }
            }
        }
    };
}

/// All rows of a query: `fetch_all!(conn, Row, SQL, arguments…)`.
#[macro_export]
macro_rules! fetch_all {
    ($conn:expr, $row:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        $crate::on_engine!($conn, c => ::sqlx::query_as::<_, $row>($sql)$(.bind($arg))*.fetch_all(&mut **c).await)
    };
}

/// One row of a query, or none: `fetch_optional!(conn, Row, SQL, arguments…)`.
#[macro_export]
macro_rules! fetch_optional {
    ($conn:expr, $row:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        $crate::on_engine!($conn, c => ::sqlx::query_as::<_, $row>($sql)$(.bind($arg))*.fetch_optional(&mut **c).await)
    };
}

/// Exactly one row of a query: `fetch_one!(conn, Row, SQL, arguments…)`.
#[macro_export]
macro_rules! fetch_one {
    ($conn:expr, $row:ty, $sql:expr $(, $arg:expr)* $(,)?) => {
        $crate::on_engine!($conn, c => ::sqlx::query_as::<_, $row>($sql)$(.bind($arg))*.fetch_one(&mut **c).await)
    };
}

/// Runs a statement and gives the number of rows it touched: `execute!(conn, SQL, arguments…)`.
#[macro_export]
macro_rules! execute {
    ($conn:expr, $sql:expr $(, $arg:expr)* $(,)?) => {
        $crate::on_engine!($conn, c => ::sqlx::query($sql)$(.bind($arg))*.execute(&mut **c).await.map(|done| done.rows_affected()))
    };
}

/// The same expression for whichever engine the connection has.
#[macro_export]
macro_rules! on_engine {
    ($conn:expr, $c:ident => $body:expr) => {
        match &mut *$conn {
            $crate::db::Conn::Sqlite($c) => $body.map_err($crate::db::DbError::from),
            $crate::db::Conn::Postgres($c) => $body.map_err($crate::db::DbError::from),
        }
    };
}
