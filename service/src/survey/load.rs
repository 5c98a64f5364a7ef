//! Reading the questionnaire as one trekker sees it.

use super::filling::{Draft, Filling, Previous, Shared};
use super::open::{format_of, read_open};
use super::{MayFillIn, SurveyError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::rounds::{self, OpenRound, Progress};
use crate::stored::active_period;
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::RegionId;
use domain::survey::{Answer, Scope, Section, Share, Value};
use domain::time;
use std::collections::HashMap;
use uuid::Uuid;

/// What a filling is loaded for; each needs other parts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// The page of a section.
    Page(Scope),
    /// Saving a section.
    Saving(Scope),
    /// Sending in.
    Sending,
    /// The overview, the check and the last page.
    Everything,
}

impl For {
    fn shared(self) -> bool {
        !matches!(self, Self::Page(Scope::Person) | Self::Saving(Scope::Person))
    }

    fn previous(self) -> bool {
        matches!(self, Self::Page(Scope::Person) | Self::Everything)
    }

    fn shows_saving(self) -> bool {
        matches!(self, Self::Page(_) | Self::Everything)
    }

    fn whole(self) -> bool {
        matches!(self, Self::Sending | Self::Everything)
    }
}

/// One section as the trekker sees it.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, no such section, or the database fails.
pub async fn section(ctx: &Ctx, actor: &Actor, id: &str) -> Result<(Filling, &'static Section), SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, round) = read_open(ctx).await?;
    let conn = &mut read.conn();
    let section = format_of(&round)?.section(id).ok_or(SurveyError::NoSuchSection)?;
    Ok((load(conn, &who, round, For::Page(section.scope)).await?, section))
}

/// The whole questionnaire as the trekker sees it: for the overview, the check and the last page.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn review(ctx: &Ctx, actor: &Actor) -> Result<Filling, SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, round) = read_open(ctx).await?;
    let conn = &mut read.conn();
    Ok(load(conn, &who, round, For::Everything).await?)
}

/// The whole questionnaire, and the colleague's sent personal answers once both have sent in (rules, section 2).
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn thanks(ctx: &Ctx, actor: &Actor) -> Result<(Filling, HashMap<String, Answer>), SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, round) = read_open(ctx).await?;
    let conn = &mut read.conn();
    let filling = load(conn, &who, round, For::Everything).await?;
    let both = filling
        .colleague
        .as_ref()
        .filter(|colleague| filling.sent_at.is_some() && colleague.progress == Progress::SentIn);
    let theirs = match both {
        Some(colleague) => sent(conn, sql::SENT, &filling.round, colleague.id.0, &who.region).await?,
        None => HashMap::new(),
    };
    Ok((filling, theirs.into_iter().map(|(id, previous)| (id, previous.answer)).collect()))
}

pub(crate) async fn load(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    round: OpenRound,
    purpose: For,
) -> Result<Filling, DbError> {
    let (me, region) = (who.member.0, &who.region);
    let everything = purpose == For::Everything;
    let (mut shared, mut previous_shared) = (HashMap::new(), HashMap::new());
    if purpose.shared() {
        shared = shared_answers(conn, region, &round).await?;
        previous_shared = previous_shared_answers(conn, region, &round).await?;
    }
    let previous =
        if purpose.previous() { sent(conn, sql::PREVIOUS_SENT, &round, me, region).await? } else { HashMap::new() };
    let sent = if purpose.whole() { sent(conn, sql::SENT, &round, me, region).await? } else { HashMap::new() };
    let sent_at = if everything { sent_at(conn, &round, who).await? } else { None };
    let colleague = if purpose.whole() { rounds::colleague(conn, round.id, region, who.member).await? } else { None };
    let region_takes_part = if everything { takes_part(conn, who, &round).await? } else { true };
    let saved_at = if purpose.shows_saving() { saved_at(conn, &round, who).await? } else { None };
    Ok(Filling {
        me,
        saved_at,
        colleague,
        region_takes_part,
        sent_at,
        sent: sent.into_iter().map(|(id, previous)| (id, previous.answer)).collect(),
        drafts: drafts(conn, who, &round).await?,
        shared,
        previous,
        previous_shared,
        format: format_of(&round)?,
        round,
    })
}

async fn takes_part(conn: &mut Conn<'_>, who: &MayFillIn, round: &OpenRound) -> Result<bool, DbError> {
    type Row = (Option<NaiveDate>, Option<NaiveDate>);
    let region = who.region.as_str();
    let row = fetch_optional!(conn, Row, sql::REGION_ACTIVE, region)?;
    let period = row.map(|(from, until)| active_period(region, from, until)).transpose()?.flatten();
    Ok(period.is_some_and(|period| period.contains(time::day(round.closes_at))))
}

async fn sent_at(conn: &mut Conn<'_>, round: &OpenRound, who: &MayFillIn) -> Result<Option<DateTime<Utc>>, DbError> {
    let row = fetch_optional!(conn, (DateTime<Utc>,), sql::SUBMISSION, round.id.0, who.member.0, who.region.as_str())?;
    Ok(row.map(|(at,)| at))
}

/// When this trekker changed or confirmed a shared answer last.
async fn saved_at(conn: &mut Conn<'_>, round: &OpenRound, who: &MayFillIn) -> Result<Option<DateTime<Utc>>, DbError> {
    let (region, me) = (who.region.as_str(), who.member.0);
    let row = fetch_optional!(conn, (DateTime<Utc>,), sql::SHARED_SAVED, round.id.0, region, me)?;
    Ok(row.map(|(at,)| at))
}

async fn drafts(conn: &mut Conn<'_>, who: &MayFillIn, round: &OpenRound) -> Result<HashMap<String, Draft>, DbError> {
    type Row = (String, String, Option<i32>, DateTime<Utc>);
    let rows = fetch_all!(conn, Row, sql::DRAFTS, round.id.0, who.member.0, who.region.as_str())?;
    rows.into_iter()
        .map(|(id, fields, seen, saved_at)| {
            let texts = serde_json::from_str(&fields).map_err(|_| DbError::data(format!("draft of {id}")))?;
            Ok((id, Draft { texts, seen: seen.unwrap_or(0), saved_at }))
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct SentRow {
    question_id: String,
    value: Option<String>,
    remark: Option<String>,
    share: Option<String>,
    themes: String,
    date: NaiveDate,
}

async fn sent(
    conn: &mut Conn<'_>,
    text: &'static str,
    round: &OpenRound,
    member: Uuid,
    region: &RegionId,
) -> Result<HashMap<String, Previous>, DbError> {
    let rows = fetch_all!(conn, SentRow, text, round.id.0, member, region.as_str())?;
    rows.into_iter()
        .map(|row| {
            let bad = || DbError::data(format!("answer to {}", row.question_id));
            let value = row.value.as_deref().and_then(Value::from_json).ok_or_else(bad)?;
            let themes = serde_json::from_str(&row.themes).map_err(|_| bad())?;
            let share = row.share.as_deref().and_then(Share::parse);
            let answer = Answer { value, remark: row.remark, share, themes };
            Ok((row.question_id, Previous { answer, date: row.date }))
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct SharedRow {
    question_id: String,
    value: String,
    version: i32,
    changed_by: Option<String>,
    changed_by_id: Option<Uuid>,
    changed_at: DateTime<Utc>,
    confirmed_by: Option<String>,
}

/// A shared value as stored; `None` when it was taken back.
pub(super) fn shared_value(question: &str, json: &str) -> Result<Option<Value>, DbError> {
    serde_json::from_str(json).map_err(|_| DbError::data(format!("shared answer to {question}")))
}

async fn shared_answers(
    conn: &mut Conn<'_>,
    region: &RegionId,
    round: &OpenRound,
) -> Result<HashMap<String, Shared>, DbError> {
    let rows = fetch_all!(conn, SharedRow, sql::SHARED, round.id.0, region.as_str())?;
    rows.into_iter()
        .map(|row| {
            let value = shared_value(&row.question_id, &row.value)?;
            let SharedRow { question_id, version, changed_by, changed_by_id, changed_at, confirmed_by, .. } = row;
            Ok((question_id, Shared { value, version, changed_by, changed_by_id, changed_at, confirmed_by }))
        })
        .collect()
}

async fn previous_shared_answers(
    conn: &mut Conn<'_>,
    region: &RegionId,
    round: &OpenRound,
) -> Result<HashMap<String, Previous>, DbError> {
    let mut before = HashMap::new();
    for (id, json, date) in
        fetch_all!(conn, (String, String, NaiveDate), sql::PREVIOUS_SHARED, round.id.0, region.as_str())?
    {
        if let Some(value) = shared_value(&id, &json)? {
            let answer = Answer { value, remark: None, share: None, themes: Vec::new() };
            before.insert(id, Previous { answer, date });
        }
    }
    Ok(before)
}
