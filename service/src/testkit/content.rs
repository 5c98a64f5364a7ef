//! Everything that a database holds, as text.

use super::TestNet;
use crate::db::Engine;
use crate::fetch_all;
use sqlx::AssertSqlSafe;

/// The names of the tables, by engine.
const TABLES: [&str; 2] = [
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
];

impl TestNet {
    /// Every row of every table with the table's name before it, in order: what is refused must leave this as it was.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn content(&self) -> Vec<String> {
        let mut read = self.ctx.db.read().await.expect("the database answers");
        let (conn, engine) = (&mut read.conn(), self.ctx.db.engine());
        let mut parts = Vec::new();
        for (table,) in fetch_all!(conn, (String,), TABLES[engine as usize]).expect("there are tables") {
            let row = match engine {
                Engine::Postgres => "t::text".to_owned(),
                Engine::Sqlite => {
                    let columns = AssertSqlSafe(format!("SELECT name FROM pragma_table_info('{table}')"));
                    let columns = fetch_all!(conn, (String,), columns).expect("a table has columns");
                    columns.iter().map(|(name,)| format!("quote(\"{name}\")")).collect::<Vec<_>>().join("||' '||")
                }
            };
            parts.push(format!("SELECT '{table}: ' || {row} FROM {table} t"));
        }
        let all = fetch_all!(conn, (String,), AssertSqlSafe(parts.join(" UNION ALL ")));
        let mut rows: Vec<String> = all.expect("rows can be read as text").into_iter().map(|(row,)| row).collect();
        rows.sort();
        rows
    }
}
