//! One's own copy: what was sent in, round by round.
//!
//! Who sent something in reads it back for ever, also without a seat. Of their own region a trekker reads what others sent in once
//! its round has closed (rules, section 2).

use super::load::{AnswerRow, shared_value};
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{RegionId, RoundId};
use domain::survey::{Answer, Scope, SurveyFormat, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// Something that was sent in.
#[derive(Clone, Debug)]
pub struct SentIn {
    /// The round.
    pub round: RoundId,
    /// The questions that it asks.
    pub format: &'static SurveyFormat,
    /// The day of its meeting.
    pub meeting: NaiveDate,
    /// The region, and its name.
    pub region: (RegionId, String),
    /// Who sent it in.
    pub by: String,
    /// Whether that is the reader.
    pub own: bool,
    /// When it was sent in last.
    pub at: DateTime<Utc>,
    member: Uuid,
    is_closed: bool,
}

/// A copy of what was sent in for a round.
#[derive(Clone, Debug)]
pub struct Copy {
    /// What it is of.
    pub sent: SentIn,
    /// The own answers, by question.
    pub own: HashMap<String, Answer>,
    /// The answers of the region that count, by question. `None` while the round is open, for who has no seat there: closing is
    /// the one gate.
    pub shared: Option<HashMap<String, Value>>,
}

impl Copy {
    /// The answer to a question; `None` when there is none.
    pub fn answer(&self, scope: Scope, question: &str) -> Option<Answer> {
        match scope {
            Scope::Person => self.own.get(question).cloned(),
            Scope::Region => self.shared.as_ref()?.get(question).cloned().map(|value| Answer {
                value,
                remark: None,
                share: None,
                themes: Vec::new(),
            }),
        }
    }
}

#[derive(sqlx::FromRow)]
struct SentInRow {
    round_id: Uuid,
    format_version: i32,
    is_closed: bool,
    date: NaiveDate,
    region_id: String,
    region_name: String,
    member_id: Uuid,
    name: String,
    sent_at: DateTime<Utc>,
}

/// Everything that the reader may read back, the newest first. Empty for who never sent in anything.
///
/// # Errors
/// When the database fails.
pub async fn copies(ctx: &Ctx, actor: &Actor) -> Result<Vec<SentIn>, DbError> {
    found(&mut ctx.db.read().await?.conn(), actor).await
}

/// The copies of a round; empty when there is none that the reader may read.
///
/// # Errors
/// When the database fails.
pub async fn copies_of(ctx: &Ctx, actor: &Actor, round: RoundId) -> Result<Vec<Copy>, DbError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let mut copies = Vec::new();
    for sent in found(conn, actor).await?.into_iter().filter(|sent| sent.round == round) {
        let region = sent.region.0.as_str();
        let own = fetch_all!(conn, AnswerRow, sql::SENT, round.0, sent.member, region)?;
        let own = own.into_iter().map(AnswerRow::answer).collect::<Result<_, _>>()?;
        let may_read = sent.is_closed || actor.may_in(Action::ReadSharedWhileOpen, &sent.region.0);
        let shared = if may_read { Some(confirmed(conn, round, region).await?) } else { None };
        copies.push(Copy { sent, own, shared });
    }
    Ok(copies)
}

async fn confirmed(conn: &mut Conn<'_>, round: RoundId, region: &str) -> Result<HashMap<String, Value>, DbError> {
    let mut shared = HashMap::new();
    for (question, json) in fetch_all!(conn, (String, String), sql::CONFIRMED, round.0, region)? {
        if let Some(value) = shared_value(&question, &json)? {
            shared.insert(question, value);
        }
    }
    Ok(shared)
}

async fn found(conn: &mut Conn<'_>, actor: &Actor) -> Result<Vec<SentIn>, DbError> {
    let Some(member) = actor.member().filter(|_| actor.may_somewhere(Action::ManageOwnAccount)) else {
        return Ok(Vec::new());
    };
    let seat = member.seat.as_ref().filter(|seat| actor.may_in(Action::SeeNamesBesideAnswers, &seat.region));
    let region = seat.map(|seat| seat.region.as_str()).unwrap_or_default();
    let rows = fetch_all!(conn, SentInRow, sql::SENT_IN, member.id.0, region)?;
    rows.into_iter().map(|row| sent_in(row, member.id.0)).collect()
}

fn sent_in(row: SentInRow, reader: Uuid) -> Result<SentIn, DbError> {
    let format = SurveyFormat::version(row.format_version);
    let format = format.ok_or_else(|| DbError::data(format!("format {}", row.format_version)))?;
    Ok(SentIn {
        round: RoundId(row.round_id),
        format,
        meeting: row.date,
        region: (RegionId::new(&row.region_id), row.region_name),
        by: row.name,
        own: row.member_id == reader,
        at: row.sent_at,
        member: row.member_id,
        is_closed: row.is_closed,
    })
}
