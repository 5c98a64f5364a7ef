//! What the coordination group says of the texts of a round.

use super::sql;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use domain::ids::RoundId;
use domain::order::by_name;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What the coordination group says of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfGroup {
    /// The themes that it gave, by name: each with its id.
    pub themes: Vec<(String, String)>,
    /// Whether it is marked for the agenda.
    pub is_marked: bool,
}

/// Names a text of a round: its region, its writer and its question.
pub(in crate::monitor) type TextKey = (String, Uuid, String);

/// What the group says of the texts of a round, of which it says anything.
///
/// Judges no right: only for use cases that did.
pub(in crate::monitor) async fn of_group(
    conn: &mut Conn<'_>,
    round: RoundId,
) -> Result<BTreeMap<TextKey, OfGroup>, DbError> {
    type Row = (String, Uuid, String, bool, Option<String>, Option<String>);
    let mut found: BTreeMap<TextKey, OfGroup> = BTreeMap::new();
    for (region, member, question, is_marked, theme, label) in fetch_all!(conn, Row, sql::OF_GROUP, round.0)? {
        let said = found.entry((region, member, question)).or_default();
        said.is_marked = is_marked;
        said.themes.extend(theme.zip(label));
    }
    for said in found.values_mut() {
        said.themes.sort_by(|(_, one), (_, other)| by_name(one, other));
    }
    Ok(found)
}
