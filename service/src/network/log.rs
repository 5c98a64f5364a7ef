//! Reading the audit log.

use super::proof::MayReadLog;
use super::{NetworkError, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{fetch_all, fetch_one, stored};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use domain::time::day_month;
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

/// Entries on one page.
const PAGE: i64 = 50;

/// Something that was done, as it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct LogEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it, by the name that they have now; "portaal" for the portal itself.
    pub actor: String,
    /// What was done, such as `seat.handed_over`.
    pub action: String,
    /// The kind of object.
    pub object_kind: String,
    /// What it was done to: the name of the region or person, the day of the meeting (also for its round), otherwise the id.
    pub object: String,
    /// The rest, with the names of persons instead of their ids.
    pub detail: Value,
}

/// A page of the log, the newest first.
#[derive(Clone, Debug, PartialEq)]
pub struct LogPage {
    /// The entries.
    pub entries: Vec<LogEntry>,
    /// Which page this is, from 1.
    pub page: u32,
    /// How many pages there are, at least 1.
    pub pages: u32,
}

#[derive(sqlx::FromRow)]
struct LogRow {
    at: DateTime<Utc>,
    actor_name: String,
    action: String,
    object_kind: String,
    object_id: String,
    detail: String,
}

/// A page of the audit log; `page` counts from 1, and beyond the last one gives the last.
///
/// The log stores ids of persons and names are looked up while reading, so that erasing a person erases the name here.
///
/// # Errors
/// When the database fails.
pub async fn read_log(ctx: &Ctx, _proof: &MayReadLog, page: u32) -> Result<LogPage, NetworkError> {
    let mut read = ctx.db.read().await?;
    let (count,) = fetch_one!(&mut read.conn(), (i64,), sql::LOG_COUNT)?;
    let pages = u32::try_from((count + PAGE - 1) / PAGE).unwrap_or(u32::MAX).max(1);
    let page = page.clamp(1, pages);
    let rows = fetch_all!(&mut read.conn(), LogRow, sql::LOG, PAGE, i64::from(page - 1) * PAGE)?;
    let members = fetch_all!(&mut read.conn(), (Uuid, String), sql::MEMBER_NAMES)?;
    let regions = stored::regions(&mut read.conn()).await?;
    let mut names: HashMap<String, String> = members.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
    names.extend(regions.into_iter().map(|region| (region.id, region.name)));
    let meetings = fetch_all!(&mut read.conn(), (Uuid, Uuid, NaiveDate), sql::MEETING_DAYS)?;
    for (meeting, round, date) in meetings {
        let day = format!("{} {}", day_month(date), date.year());
        names.extend([(meeting.to_string(), day.clone()), (round.to_string(), day)]);
    }
    let entries = rows.into_iter().map(|row| entry(row, &names)).collect::<Result<_, _>>()?;
    Ok(LogPage { entries, page, pages })
}

fn entry(row: LogRow, names: &HashMap<String, String>) -> Result<LogEntry, DbError> {
    let mut detail: Value = serde_json::from_str(&row.detail).map_err(|e| DbError::data(format!("audit log: {e}")))?;
    for value in detail.as_object_mut().into_iter().flat_map(|object| object.values_mut()) {
        if let Some(name) = value.as_str().and_then(|text| names.get(text)) {
            *value = Value::String(name.clone());
        }
    }
    let object = names.get(&row.object_id).cloned().unwrap_or(row.object_id);
    Ok(LogEntry { at: row.at, actor: row.actor_name, action: row.action, object_kind: row.object_kind, object, detail })
}
