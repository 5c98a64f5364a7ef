//! What no use case does.

/// Runs a statement by itself, in a network or the stage around one. Gives the number of rows.
macro_rules! run {
    ($net:expr, $sql:expr $(, $arg:expr)* $(,)?) => {
        $net.ctx.db.write(move |conn| Box::pin(async move {
            Ok::<_, ::service::db::DbError>(::service::execute!(conn, $sql $(, $arg)*)?)
        })).await.unwrap()
    };
}
