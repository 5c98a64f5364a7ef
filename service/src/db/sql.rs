//! The SQL of the database itself.

crate::sql_texts! {
    NEWEST_MIGRATION = "SELECT COALESCE(MAX(version), 0) FROM _sqlx_migrations WHERE success";
    LOCK_POSTGRES = "SELECT pg_advisory_xact_lock(hashtext($1))";
}
