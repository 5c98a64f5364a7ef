//! What no use case does.

/// Runs a statement by itself, in the network of a stage.
macro_rules! run {
    ($stage:expr, $sql:expr $(, $arg:expr)* $(,)?) => {
        $stage.net.ctx.db.write(move |conn| Box::pin(async move {
            ::service::execute!(conn, $sql $(, $arg)*)?;
            Ok::<_, ::service::db::DbError>(())
        })).await.unwrap()
    };
}
