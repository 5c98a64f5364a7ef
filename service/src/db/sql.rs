//! The SQL of the database itself.

crate::sql_texts! {
    NEWEST_MIGRATION = "SELECT COALESCE(MAX(version), 0) FROM _sqlx_migrations WHERE success";
    APPLIED = "SELECT version, checksum FROM _sqlx_migrations WHERE success";
    CLOCK_POSTGRES = "SELECT clock_timestamp()";
    PROBE = "INSERT INTO meta (name, value) VALUES ('probe', '') ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    LOCK_POSTGRES = "SELECT pg_advisory_xact_lock(hashtext($1))";
}
