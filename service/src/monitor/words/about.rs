//! What regions need and offer, by theme.

use super::sql;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use domain::ids::{RegionId, RoundId};
use domain::order::by_name;
use std::collections::{BTreeMap, BTreeSet};

/// The question in which regions say what they need from the network.
const NEEDS: &str = "o3-behoefte";
/// The question in which they say what they can offer.
const OFFERS: &str = "o4-aanbod";

/// A theme, with the regions that need and offer something about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeOf {
    /// Its id; `None`: what nobody gave a theme.
    pub id: Option<String>,
    /// Its name; empty for what nobody gave a theme.
    pub label: String,
    /// Who needs something.
    pub needs: BTreeSet<RegionId>,
    /// Who offers something.
    pub offers: BTreeSet<RegionId>,
}

/// The themes of the needs and offers of a round, by name, what has none last.
///
/// Reads the texts of all regions: only for use cases that judged that right.
pub async fn themes_of(conn: &mut Conn<'_>, round: RoundId) -> Result<Vec<ThemeOf>, DbError> {
    type Row = (String, String, Option<String>, Option<String>);
    let rows = fetch_all!(conn, Row, sql::ABOUT, true, "", round.0, NEEDS, OFFERS)?;
    let mut found: BTreeMap<Option<String>, ThemeOf> = BTreeMap::new();
    for (question, region, id, label) in rows {
        let new = || ThemeOf {
            id: id.clone(),
            label: label.unwrap_or_default(),
            needs: BTreeSet::new(),
            offers: BTreeSet::new(),
        };
        let theme = found.entry(id.clone()).or_insert_with(new);
        let regions = if question == NEEDS { &mut theme.needs } else { &mut theme.offers };
        regions.insert(RegionId::new(region));
    }
    let mut themes: Vec<ThemeOf> = found.into_values().collect();
    themes.sort_by(|one, other| {
        one.id.is_none().cmp(&other.id.is_none()).then_with(|| by_name(&one.label, &other.label))
    });
    Ok(themes)
}
