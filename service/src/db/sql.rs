//! The SQL of the database itself.

crate::sql_texts! {
    NEWEST_MIGRATION = "SELECT COALESCE(MAX(version), 0) FROM _sqlx_migrations WHERE success";
    APPLIED = "SELECT version, checksum FROM _sqlx_migrations WHERE success";
    CLOCK_POSTGRES = "SELECT clock_timestamp()";
    LOCK_POSTGRES = "SELECT pg_advisory_xact_lock(hashtext($1))";
}
