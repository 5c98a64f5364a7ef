//! What an agenda is made from: the answers of its round to three questions by theme, and what is marked.

use super::{AgendaError, sql};
use crate::ctx::Ctx;
use crate::fetch_all;
use crate::meetings::MeetingView;
use crate::meetings::proof::MayPlan;
use crate::monitor::{is_for_coordination, written};
use domain::ids::{RegionId, TextId};
use domain::order::by_name;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What regions need, what they offer, and what they want to talk about (rules, section 6).
pub const QUESTIONS: [&str; 3] = ["o3-behoefte", "o4-aanbod", "o5-agenda"];

/// An answer to make an item from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaterialText {
    /// Which answer.
    pub id: TextId,
    /// The question.
    pub question: String,
    /// Its region.
    pub region: RegionId,
    /// The name of the region.
    pub region_name: String,
    /// Its words.
    pub words: String,
    /// Whether it is for its region and the coordination group only.
    pub is_for_coordination: bool,
    /// Whether the coordination group marked it for the agenda.
    pub is_marked: bool,
    /// Whether an item of this agenda, or one that waits, comes from it already.
    pub is_used: bool,
}

/// What was written about a theme; an answer with two themes stands under both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaterialTheme {
    /// Id and name; `None`: what nobody gave a theme.
    pub theme: Option<(String, String)>,
    /// How many regions wrote about it: regions count, not persons.
    pub regions: usize,
    /// What they wrote, by region.
    pub texts: Vec<MaterialText>,
}

/// What an agenda can be made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Material {
    /// By theme: the one about which most regions wrote first, then by name; what has none last.
    pub themes: Vec<MaterialTheme>,
    /// Whether the round of the meeting has closed: its answers are among them.
    pub has_round: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    question_id: String,
    region_id: String,
    region_name: String,
    value: Option<String>,
    remark: Option<String>,
    share: Option<String>,
    theme_id: Option<String>,
    theme_label: Option<String>,
    is_marked: bool,
}

/// What regions wrote in the round of this meeting, once that has closed, and what was marked for an agenda in earlier ones: for who plans, who
/// reads every text.
///
/// # Errors
/// When the database fails.
pub async fn read_material(ctx: &Ctx, _proof: &MayPlan, meeting: &MeetingView) -> Result<Material, AgendaError> {
    let round = meeting.round.as_ref().filter(|round| round.state.is_readable());
    let [needs, offers, wishes] = QUESTIONS;
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let rows = fetch_all!(conn, Row, sql::MATERIAL, round.map(|round| round.id.0), needs, offers, wishes)?;
    let used = fetch_all!(conn, (Uuid,), sql::USED, meeting.id.0)?;
    let used: BTreeSet<Uuid> = used.into_iter().map(|(id,)| id).collect();
    let mut themes: BTreeMap<Option<(String, String)>, Vec<MaterialText>> = BTreeMap::new();
    for row in rows {
        let theme = row.theme_id.clone().zip(row.theme_label.clone());
        let known = themes.entry(theme).or_default();
        // A theme that author and group both gave stands in two rows.
        if known.iter().all(|text| text.id.0 != row.id) {
            known.extend(text(row, &used));
        }
    }
    Ok(Material { themes: in_order(themes), has_round: round.is_some() })
}

fn text(row: Row, used: &BTreeSet<Uuid>) -> Option<MaterialText> {
    let (words, _) = written(row.value.as_deref(), row.remark.as_deref())?;
    Some(MaterialText {
        is_used: used.contains(&row.id),
        id: TextId(row.id),
        question: row.question_id,
        region: RegionId::new(row.region_id),
        region_name: row.region_name,
        words,
        is_for_coordination: is_for_coordination(row.share.as_deref()),
        is_marked: row.is_marked,
    })
}

fn in_order(themes: BTreeMap<Option<(String, String)>, Vec<MaterialText>>) -> Vec<MaterialTheme> {
    let counted = themes.into_iter().filter(|(_, texts)| !texts.is_empty()).map(|(theme, mut texts)| {
        texts.sort_by(|one, other| {
            by_name(&one.region_name, &other.region_name).then(one.question.cmp(&other.question))
        });
        let regions = texts.iter().map(|text| &text.region).collect::<BTreeSet<_>>().len();
        MaterialTheme { theme, regions, texts }
    });
    let mut found: Vec<MaterialTheme> = counted.collect();
    let label = |theme: &MaterialTheme| theme.theme.as_ref().map(|(_, label)| label.clone()).unwrap_or_default();
    found.sort_by(|one, other| {
        let first = one.theme.is_none().cmp(&other.theme.is_none());
        first.then(other.regions.cmp(&one.regions)).then_with(|| by_name(&label(one), &label(other)))
    });
    found
}
