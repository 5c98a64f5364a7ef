//! One schema and one set of SQL texts for two engines.

use service::db::{Conn, Engine};
use service::fetch_all;
use service::testkit::TestNet;
use sqlx::{Executor, SqlSafeStr};
use std::collections::{BTreeMap, BTreeSet};

type Column = (String, String, String, bool);
type Key = (String, String, bool, Option<String>, i32, String);
type Foreign = (String, String, String, String, String);

const SQLITE_COLUMNS: &str = "SELECT m.name, c.name, lower(c.type), c.\"notnull\" <> 0
    FROM sqlite_master m, pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '_sqlx_%' AND m.name NOT LIKE 'word_index%'";
const POSTGRES_COLUMNS: &str =
    "SELECT c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    AND c.relname NOT LIKE '\\_sqlx\\_%'";

const SQLITE_KEYS: &str = "SELECT m.name, l.name, l.\"unique\" <> 0, x.sql, i.seqno, i.name
    FROM sqlite_master m, pragma_index_list(m.name) l, pragma_index_info(l.name) i
    LEFT JOIN sqlite_master x ON x.type = 'index' AND x.name = l.name
    WHERE m.type = 'table' AND m.name NOT LIKE '_sqlx_%' AND m.name NOT LIKE 'word_index%'";
const POSTGRES_KEYS: &str = "SELECT t.relname::text, k.relname::text, i.indisunique,
        'WHERE ' || pg_get_expr(i.indpred, i.indrelid), (p.n - 1)::int4, a.attname::text
    FROM pg_index i
    JOIN pg_class t ON t.oid = i.indrelid
    JOIN pg_class k ON k.oid = i.indexrelid
    CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS p (attnum, n)
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = p.attnum
    WHERE t.relnamespace = 'public'::regnamespace AND t.relname NOT LIKE '\\_sqlx\\_%'";

const SQLITE_FOREIGN: &str = "SELECT m.name, f.\"from\", f.\"table\", f.\"to\", f.on_delete
    FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
const POSTGRES_FOREIGN: &str =
    "SELECT c.conrelid::regclass::text, a.attname::text, c.confrelid::regclass::text, b.attname::text,
        CASE c.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'a' THEN 'NO ACTION' WHEN 'n' THEN 'SET NULL' ELSE c.confdeltype::text END
    FROM pg_constraint c
    CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k (own, other)
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own
    JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = k.other
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace";

/// Which names of types are twins: PostgreSQL's beside SQLite's.
fn twin(postgres: &str) -> &str {
    match postgres {
        "uuid" | "bytea" => "blob",
        "date" | "timestamp with time zone" | "time without time zone" | "text" => "text",
        other => other,
    }
}

/// Table, columns in order, whether unique, and the condition of a partial key without differences of spelling.
type Keys = BTreeSet<(String, Vec<String>, bool, String)>;

/// Whether unique, the condition, and the columns by their place.
type Found = (bool, String, BTreeMap<i32, String>);

fn keys(rows: Vec<Key>) -> Keys {
    let mut found: BTreeMap<(String, String), Found> = BTreeMap::new();
    for (table, key, unique, text, place, column) in rows {
        let condition = text.as_deref().and_then(|t| t.split_once("WHERE ")).map_or("", |(_, c)| c);
        let plain = condition.replace("::text", "").replace(['(', ')'], "");
        let entry = found.entry((table, key)).or_insert_with(|| (unique, plain, BTreeMap::new()));
        entry.2.insert(place, column);
    }
    let one = |((table, _), (unique, condition, columns)): (_, Found)| {
        (table, columns.into_values().collect(), unique, condition)
    };
    found.into_iter().map(one).collect()
}

#[tokio::test]
async fn both_engines_have_the_same_tables_columns_and_keys() {
    let (sqlite, postgres) = (TestNet::new(Engine::Sqlite).await, TestNet::new(Engine::Postgres).await);
    let mut one = sqlite.ctx.db.read().await.unwrap();
    let mut two = postgres.ctx.db.read().await.unwrap();

    let here: BTreeSet<Column> = fetch_all!(&mut one.conn(), Column, SQLITE_COLUMNS).unwrap().into_iter().collect();
    let there = fetch_all!(&mut two.conn(), Column, POSTGRES_COLUMNS).unwrap().into_iter();
    let there: BTreeSet<Column> = there.map(|(t, c, kind, full)| (t, c, twin(&kind).to_owned(), full)).collect();
    assert!(here.len() > 100, "the tables are found");
    assert_eq!(here, there);

    let here = keys(fetch_all!(&mut one.conn(), Key, SQLITE_KEYS).unwrap());
    let there = keys(fetch_all!(&mut two.conn(), Key, POSTGRES_KEYS).unwrap());
    assert!(here.iter().any(|(table, columns, unique, condition)| {
        table == "seat_holdings" && columns == &["region_id", "seat"] && *unique && condition == "held_until IS NULL"
    }));
    assert_eq!(here, there);

    let here: BTreeSet<Foreign> = fetch_all!(&mut one.conn(), Foreign, SQLITE_FOREIGN).unwrap().into_iter().collect();
    let there: BTreeSet<Foreign> =
        fetch_all!(&mut two.conn(), Foreign, POSTGRES_FOREIGN).unwrap().into_iter().collect();
    assert!(here.len() > 10, "the references are found");
    assert_eq!(here, there);
}

/// What follows this line in a migration is not compared: how words are found (decision 22).
const OF_EACH_ENGINE: &str = "-- From here on each engine has its own: how it finds words.";

/// How a table ends of which SQLite keeps no order of writing; PostgreSQL has no such tables.
const WITHOUT_ORDER: &str = ") WITHOUT ROWID;";

/// The checks of values are compared as they are written: the twins differ in the names of types alone.
#[test]
fn the_migrations_of_both_engines_differ_in_the_names_of_types_alone() {
    let folder = |engine: &str| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    let names = |engine: &str| -> BTreeSet<String> {
        let files = std::fs::read_dir(folder(engine)).unwrap();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
    for name in names("sqlite") {
        let [here, there] = ["sqlite", "postgres"].map(|engine| {
            let text = std::fs::read_to_string(folder(engine).join(&name)).unwrap();
            let common = text.lines().take_while(|line| *line != OF_EACH_ENGINE);
            common.map(without_types).collect::<Vec<_>>()
        });
        assert_eq!(here, there, "{name}");
    }
}

fn without_types(line: &str) -> String {
    const TYPES: [&str; 9] = ["TEXT", "BLOB", "UUID", "BYTEA", "DATE", "TIMESTAMPTZ", "TIME", "INTEGER", "BIGINT"];
    let is_type = |word: &str| TYPES.contains(&word.trim_end_matches([',', ';']));
    let line = if line == WITHOUT_ORDER { ");" } else { line };
    let words = line.split_whitespace().map(|word| match is_type(word) {
        true => format!("type{}", word.trim_start_matches(char::is_alphabetic)),
        false => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn every_sql_text_is_understood_by_its_engines() {
    let texts = service::sql_texts();
    assert!(texts.len() > 50, "the texts of every feature are registered");
    for (engine, other) in [(Engine::Sqlite, "_POSTGRES"), (Engine::Postgres, "_SQLITE")] {
        let net = TestNet::new(engine).await;
        for &(name, text) in texts.iter().filter(|(name, _)| !name.ends_with(other)) {
            // A failed statement would spoil the transaction for the next text, so each gets its own.
            let mut read = net.ctx.db.read().await.unwrap();
            let prepared = match &mut read.conn() {
                Conn::Sqlite(c) => c.prepare(text.into_sql_str()).await.map(drop),
                Conn::Postgres(c) => c.prepare(text.into_sql_str()).await.map(drop),
            };
            assert!(prepared.is_ok(), "{engine:?}, {name}: {}\n{text}", prepared.unwrap_err());
        }
    }
}

#[test]
fn every_feature_with_sql_is_registered() {
    let registered: BTreeSet<&str> = service::sql_texts().into_iter().map(|(_, text)| text).collect();
    let mut missing = Vec::new();
    for file in rust_files(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let source = std::fs::read_to_string(&file).unwrap();
        let Some((_, body)) = source.split_once("sql_texts! {\n") else { continue };
        let Some((_, rest)) = body.split_once("= \"") else { continue };
        let first = rest.split('"').next().unwrap_or_default();
        if !registered.contains(first) {
            missing.push(file);
        }
    }
    assert!(missing.is_empty(), "add these to service::sql_texts(): {missing:?}");
}

fn rust_files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(rust_files(&path)),
            false if path.extension().is_some_and(|e| e == "rs") => found.push(path),
            false => {}
        }
    }
    found
}
