//! Words that the server and the browser write alike.

/// Above what is to be mended.
pub fn to_mend(count: usize) -> String {
    match count {
        1 => "Er is een probleem".to_owned(),
        _ => format!("Er zijn {count} dingen te verbeteren"),
    }
}
