//! Reading the questionnaire as one trekker sees it.

use super::filling::{Draft, Filling, Previous, Shared};
use super::{MayFillIn, OpenRound, SurveyError, people, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::RoundId;
use domain::survey::{Answer, Scope, Section, Share, SurveyFormat, Typed, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// Which parts of a filling are loaded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parts {
    Section(Scope),
    Everything,
}

impl Parts {
    fn of_region(self) -> bool {
        self != Self::Section(Scope::Person)
    }

    fn of_person(self) -> bool {
        self != Self::Section(Scope::Region)
    }
}

/// The round that is open now; `None` when there is none. Anyone may know that.
///
/// # Errors
/// When the database fails.
pub async fn open_round(ctx: &Ctx) -> Result<Option<OpenRound>, SurveyError> {
    let mut read = ctx.db.read().await?;
    Ok(find_open(&mut read.conn(), ctx.now()).await?)
}

/// One section as the trekker sees it.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, no such section, or the database fails.
pub async fn section(ctx: &Ctx, actor: &Actor, id: &str) -> Result<(Filling, &'static Section), SurveyError> {
    let who = MayFillIn::check(actor)?;
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let round = require_open(conn, ctx.now()).await?;
    let section = round.format.section(id).ok_or(SurveyError::NoSuchSection)?;
    Ok((load(conn, &who, round, Parts::Section(section.scope)).await?, section))
}

/// The whole questionnaire as the trekker sees it: for the overview, the check and the last page.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn review(ctx: &Ctx, actor: &Actor) -> Result<Filling, SurveyError> {
    let who = MayFillIn::check(actor)?;
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let round = require_open(conn, ctx.now()).await?;
    Ok(load(conn, &who, round, Parts::Everything).await?)
}

/// The whole questionnaire, and the colleague's sent personal answers once both have sent in (rules, section 2).
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn thanks(ctx: &Ctx, actor: &Actor) -> Result<(Filling, HashMap<String, Answer>), SurveyError> {
    let who = MayFillIn::check(actor)?;
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let round = require_open(conn, ctx.now()).await?;
    let filling = load(conn, &who, round, Parts::Everything).await?;
    let both = filling
        .colleague
        .as_ref()
        .filter(|colleague| filling.sent_at.is_some() && colleague.progress == people::Progress::SentIn);
    let theirs = match both {
        Some(colleague) => sent(conn, sql::SENT, filling.round.id, colleague.id.0).await?,
        None => HashMap::new(),
    };
    Ok((filling, theirs.into_iter().map(|(id, previous)| (id, previous.answer)).collect()))
}

/// What lies around this moment when no round is open.
#[derive(Clone, Copy, Debug, Default)]
pub struct RoundsAround {
    /// When the next planned round opens.
    pub next_opens_at: Option<DateTime<Utc>>,
    /// The day of the meeting of the round that closed last.
    pub last_meeting: Option<NaiveDate>,
}

/// The round that closed last and the one that opens next. Anyone may know that.
///
/// # Errors
/// When the database fails.
pub async fn rounds_around(ctx: &Ctx) -> Result<RoundsAround, DbError> {
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let next = fetch_optional!(conn, (DateTime<Utc>,), sql::NEXT_ROUND, ctx.now())?;
    let last = fetch_optional!(conn, (NaiveDate,), sql::LAST_CLOSED, ctx.now())?;
    Ok(RoundsAround { next_opens_at: next.map(|(at,)| at), last_meeting: last.map(|(date,)| date) })
}

pub(crate) async fn require_open(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<OpenRound, SurveyError> {
    find_open(conn, now).await?.ok_or(SurveyError::NoOpenRound)
}

async fn find_open(conn: &mut Conn<'_>, now: DateTime<Utc>) -> Result<Option<OpenRound>, DbError> {
    let row = fetch_optional!(conn, (Uuid, i32, DateTime<Utc>, NaiveDate), sql::OPEN_ROUND, now)?;
    row.map(|(id, version, closes_at, meeting_date)| {
        let format = SurveyFormat::version(version).ok_or_else(|| DbError::data(format!("format {version}")))?;
        Ok(OpenRound { id: RoundId(id), meeting_date, closes_at, format })
    })
    .transpose()
}

pub(crate) async fn load(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    round: OpenRound,
    parts: Parts,
) -> Result<Filling, DbError> {
    let everything = parts == Parts::Everything;
    let drafts = drafts(conn, who, &round).await?;
    let sent_at = fetch_optional!(conn, (DateTime<Utc>, DateTime<Utc>), sql::SUBMISSION, round.id.0, who.member.0)?;
    let previous =
        if parts.of_person() { sent(conn, sql::PREVIOUS_SENT, round.id, who.member.0).await? } else { HashMap::new() };
    let sent = if everything { sent(conn, sql::SENT, round.id, who.member.0).await? } else { HashMap::new() };
    let (shared, previous_shared) =
        if parts.of_region() { shared(conn, who, &round).await? } else { (HashMap::new(), HashMap::new()) };
    let colleague = if everything { people::colleague(conn, who, &round).await? } else { None };
    Ok(Filling {
        colleague,
        sent_at: sent_at.map(|(_, last)| last),
        sent: sent.into_iter().map(|(id, previous)| (id, previous.answer)).collect(),
        drafts,
        shared,
        previous,
        previous_shared,
        round,
    })
}

async fn drafts(conn: &mut Conn<'_>, who: &MayFillIn, round: &OpenRound) -> Result<HashMap<String, Draft>, DbError> {
    let rows = fetch_all!(conn, (String, String, DateTime<Utc>), sql::DRAFTS, round.id.0, who.member.0)?;
    rows.into_iter()
        .map(|(id, fields, saved_at)| {
            let typed = Typed::from_json(&fields).ok_or_else(|| DbError::data(format!("draft of {id}")))?;
            Ok((id, Draft { typed, saved_at }))
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
    round: RoundId,
    member: Uuid,
) -> Result<HashMap<String, Previous>, DbError> {
    let rows = fetch_all!(conn, SentRow, text, round.0, member)?;
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
    changed_at: DateTime<Utc>,
    confirmed_by: Option<String>,
}

impl SharedRow {
    fn value(&self) -> Result<Option<Value>, DbError> {
        serde_json::from_str(&self.value).map_err(|_| DbError::data(format!("shared answer to {}", self.question_id)))
    }
}

type SharedAndPrevious = (HashMap<String, Shared>, HashMap<String, Previous>);

async fn shared(conn: &mut Conn<'_>, who: &MayFillIn, round: &OpenRound) -> Result<SharedAndPrevious, DbError> {
    let region = who.region.as_str();
    let mut now = HashMap::new();
    for row in fetch_all!(conn, SharedRow, sql::SHARED, round.id.0, region)? {
        let value = row.value()?;
        let SharedRow { question_id, version, changed_by, changed_at, confirmed_by, .. } = row;
        now.insert(question_id, Shared { value, version, changed_by, changed_at, confirmed_by });
    }
    let mut before = HashMap::new();
    let rows = fetch_all!(conn, SharedRow, sql::PREVIOUS_SHARED, round.id.0, region)?;
    let date = fetch_optional!(conn, (NaiveDate,), sql::PREVIOUS_SHARED_DATE, round.id.0, region)?;
    for (row, (date,)) in rows.into_iter().zip(std::iter::repeat(date.unwrap_or_default())) {
        if let Some(value) = row.value()? {
            let answer = Answer { value, remark: None, share: None, themes: Vec::new() };
            before.insert(row.question_id, Previous { answer, date });
        }
    }
    Ok((now, before))
}
