//! How an answer of the region came about in the open round: who, when, from what to what.

use super::load::shared_value;
use super::open::{format_of, read_open};
use super::{MayFillIn, SurveyError, sql};
use crate::ctx::Ctx;
use crate::fetch_all;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::survey::{Question, Scope, Section, SurveyFormat, Value};
use uuid::Uuid;

/// A change of an answer of the region.
#[derive(Clone, Debug)]
pub struct Change {
    /// Who; empty when unknown.
    pub by: String,
    /// Whether it was the reader.
    pub own: bool,
    /// When.
    pub at: DateTime<Utc>,
    /// What stood before; `None` when nothing did.
    pub from: Option<Value>,
    /// What stood from then on; `None` when it was taken away.
    pub to: Option<Value>,
    /// Whether last time's answer was confirmed.
    pub confirmed: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    event: String,
    value: String,
    version: i32,
    at: DateTime<Utc>,
    member_id: Option<Uuid>,
    name: Option<String>,
}

/// An answer of the region with its changes.
pub struct History {
    /// The questionnaire that the round asks.
    pub format: &'static SurveyFormat,
    /// The section and the question.
    pub of: (&'static Section, &'static Question),
    /// The newest first.
    pub changes: Vec<Change>,
    /// The version that a change must name.
    pub version: i32,
}

/// The changes of an answer of the reader's region in the open round.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, no such question of the region ([`SurveyError::NoSuchSection`]), or the database fails.
pub async fn history(ctx: &Ctx, actor: &Actor, question: &str) -> Result<History, SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, opened) = read_open(ctx, &who).await?;
    let format = format_of(&opened.round)?;
    let of = format.question(question).filter(|(section, _)| section.scope == Scope::Region);
    let of = of.ok_or(SurveyError::NoSuchSection)?;
    let rows =
        fetch_all!(&mut read.conn(), Row, sql::SHARED_HISTORY, opened.round.id.0, who.region.as_str(), question)?;
    let mut changes: Vec<Change> = Vec::new();
    let mut version = 0;
    for row in rows {
        let from = changes.last().and_then(|change| change.to.clone());
        version = row.version.max(version);
        changes.push(Change {
            by: row.name.unwrap_or_default(),
            own: row.member_id == Some(who.member.0),
            at: row.at,
            from,
            to: shared_value(question, &row.value)?,
            confirmed: row.event == "confirmed",
        });
    }
    changes.reverse();
    Ok(History { format, of, changes, version })
}
