//! Reading the questionnaire as one trekker sees it.

use super::filling::{Draft, Filling, Previous, Shared};
use super::open::{Opened, format_of, read_open};
use super::{MayFillIn, SurveyError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::fetch_all;
use crate::rounds::{OpenRound, Progress};
use chrono::{DateTime, NaiveDate, Utc};
use domain::account::Actor;
use domain::ids::RegionId;
use domain::survey::{Answer, Scope, Section, Share, Value};
use std::collections::HashMap;
use uuid::Uuid;

/// What a filling is loaded for; each needs other parts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// Saving a section: the drafts were read along, and of the rest no more than its answers need.
    Saving(Scope),
    /// Pages, which tell how far everything is, and sending in.
    Everything,
}

/// One section as the trekker sees it.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, no such section, or the database fails.
pub async fn section(ctx: &Ctx, actor: &Actor, id: &str) -> Result<(Filling, &'static Section), SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, opened) = read_open(ctx, &who).await?;
    let conn = &mut read.conn();
    let section = format_of(&opened.round)?.section(id).ok_or(SurveyError::NoSuchSection)?;
    Ok((load(conn, &who, opened, For::Everything).await?, section))
}

/// The whole questionnaire as the trekker sees it: for the overview, the check and the last page.
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn review(ctx: &Ctx, actor: &Actor) -> Result<Filling, SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, opened) = read_open(ctx, &who).await?;
    let conn = &mut read.conn();
    Ok(load(conn, &who, opened, For::Everything).await?)
}

/// The whole questionnaire, and the colleague's sent personal answers once both have sent in (rules, section 2).
///
/// # Errors
/// [`SurveyError`]: no seat, no open round, or the database fails.
pub async fn thanks(ctx: &Ctx, actor: &Actor) -> Result<(Filling, HashMap<String, Answer>), SurveyError> {
    let who = MayFillIn::check(actor)?;
    let (mut read, opened) = read_open(ctx, &who).await?;
    let conn = &mut read.conn();
    let filling = load(conn, &who, opened, For::Everything).await?;
    let both = filling
        .colleague
        .as_ref()
        .filter(|colleague| filling.sent_at.is_some() && colleague.progress == Progress::SentIn);
    let theirs = match both {
        Some(colleague) => sent(conn, &filling.round, colleague.id.0, &who.region).await?,
        None => HashMap::new(),
    };
    Ok((filling, theirs))
}

pub(super) async fn load(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    opened: Opened,
    purpose: For,
) -> Result<Filling, DbError> {
    let Opened { round, region_takes_part, sent_at, saved_at, colleague, drafts } = opened;
    let found = match purpose {
        For::Everything => whole(conn, who, &round).await?,
        For::Saving(scope) => to_save(conn, who, &round, drafts, (scope, sent_at.is_some())).await?,
    };
    Ok(Filling {
        me: who.member.0,
        saved_at,
        colleague,
        region_takes_part,
        sent_at,
        sent: found.sent,
        drafts: found.drafts,
        shared: found.shared,
        previous: found.previous,
        previous_shared: found.previous_shared,
        format: format_of(&round)?,
        round,
    })
}

/// What there is, by question.
#[derive(Default)]
struct Found {
    drafts: HashMap<String, Draft>,
    sent: HashMap<String, Answer>,
    previous: HashMap<String, Previous>,
    shared: HashMap<String, Shared>,
    previous_shared: HashMap<String, Previous>,
}

/// What saving a section needs beside the drafts. What an own answer was when it was sent in tells whether it still counts.
async fn to_save(
    conn: &mut Conn<'_>,
    who: &MayFillIn,
    round: &OpenRound,
    read: Option<HashMap<String, Draft>>,
    (scope, is_sent): (Scope, bool),
) -> Result<Found, DbError> {
    let drafts = match read {
        Some(drafts) => drafts,
        None => drafts(conn, who, round).await?,
    };
    let mut found = Found { drafts, ..Found::default() };
    if scope == Scope::Region {
        for row in fetch_all!(conn, SharedRow, sql::SHARED, round.id.0, who.region.as_str())? {
            found.keep_shared(row, round)?;
        }
    }
    if is_sent {
        found.sent = sent(conn, round, who.member.0, &who.region).await?;
    }
    Ok(found)
}

/// A row of one of the three kinds; what it is shows in what it has.
#[derive(sqlx::FromRow)]
struct WholeRow {
    question_id: String,
    round_id: Option<Uuid>,
    value: Option<String>,
    date: Option<NaiveDate>,
    /// Of an answer of the region alone, as are the next four.
    version: Option<i32>,
    changed_at: Option<DateTime<Utc>>,
    changed_by_id: Option<Uuid>,
    changed_by: Option<String>,
    confirmed_by: Option<String>,
    /// Of a draft alone, as are the next two.
    fields: Option<String>,
    seen: Option<i32>,
    saved_at: Option<DateTime<Utc>>,
    /// Of what was sent in alone, as are the next two.
    remark: Option<String>,
    share: Option<String>,
    themes: Option<String>,
}

async fn whole(conn: &mut Conn<'_>, who: &MayFillIn, round: &OpenRound) -> Result<Found, DbError> {
    let mut found = Found::default();
    for row in fetch_all!(conn, WholeRow, sql::WHOLE, round.id.0, who.member.0, who.region.as_str())? {
        found.keep(row, round)?;
    }
    Ok(found)
}

impl Found {
    fn keep(&mut self, row: WholeRow, round: &OpenRound) -> Result<(), DbError> {
        let id = row.question_id;
        if let (Some(fields), Some(saved_at)) = (&row.fields, row.saved_at) {
            let draft = Draft::read(&id, fields, row.seen, saved_at)?;
            self.drafts.insert(id, draft);
            return Ok(());
        }
        let bad = || DbError::data(format!("answer to {id}"));
        let (round_id, date) = row.round_id.zip(row.date).ok_or_else(bad)?;
        if let (Some(version), Some(changed_at)) = (row.version, row.changed_at) {
            let value = row.value.ok_or_else(bad)?;
            let WholeRow { changed_by, changed_by_id, confirmed_by, .. } = row;
            let shared = SharedRow {
                question_id: id,
                value,
                version,
                changed_by,
                changed_by_id,
                changed_at,
                confirmed_by,
                round_id,
                date,
            };
            return self.keep_shared(shared, round);
        }
        let WholeRow { value, remark, share, themes, .. } = row;
        let answer = AnswerRow { question_id: id, value, remark, share, themes: themes.unwrap_or_default() };
        let (id, answer) = answer.answer()?;
        if round_id == round.id.0 {
            self.sent.insert(id, answer);
        } else {
            self.previous.insert(id, Previous { answer, date });
        }
        Ok(())
    }

    /// An answer of the region: of this round, or one that was confirmed before it.
    fn keep_shared(&mut self, row: SharedRow, round: &OpenRound) -> Result<(), DbError> {
        let value = shared_value(&row.question_id, &row.value)?;
        let SharedRow { question_id, version, changed_by, changed_by_id, changed_at, confirmed_by, .. } = row;
        if row.round_id == round.id.0 {
            let shared = Shared { value, version, changed_by, changed_by_id, changed_at, confirmed_by };
            self.shared.insert(question_id, shared);
        } else if let Some(value) = value {
            let answer = Answer { value, remark: None, share: None, themes: Vec::new() };
            self.previous_shared.insert(question_id, Previous { answer, date: row.date });
        }
        Ok(())
    }
}

async fn drafts(conn: &mut Conn<'_>, who: &MayFillIn, round: &OpenRound) -> Result<HashMap<String, Draft>, DbError> {
    type Row = (String, String, Option<i32>, DateTime<Utc>);
    let rows = fetch_all!(conn, Row, sql::DRAFTS, round.id.0, who.member.0, who.region.as_str())?;
    rows.into_iter().map(|(id, fields, seen, at)| Ok((id.clone(), Draft::read(&id, &fields, seen, at)?))).collect()
}

#[derive(sqlx::FromRow)]
pub(super) struct AnswerRow {
    question_id: String,
    value: Option<String>,
    remark: Option<String>,
    share: Option<String>,
    themes: String,
}

impl AnswerRow {
    /// The question and its answer.
    pub(super) fn answer(self) -> Result<(String, Answer), DbError> {
        let bad = || DbError::data(format!("answer to {}", self.question_id));
        let value = self.value.as_deref().and_then(Value::from_json).ok_or_else(bad)?;
        let themes = serde_json::from_str(&self.themes).map_err(|_| bad())?;
        let share = self.share.as_deref().and_then(Share::parse);
        Ok((self.question_id, Answer { value, remark: self.remark, share, themes }))
    }
}

/// What somebody sent in.
async fn sent(
    conn: &mut Conn<'_>,
    round: &OpenRound,
    member: Uuid,
    region: &RegionId,
) -> Result<HashMap<String, Answer>, DbError> {
    let rows = fetch_all!(conn, AnswerRow, sql::SENT, round.id.0, member, region.as_str())?;
    rows.into_iter().map(AnswerRow::answer).collect()
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
    round_id: Uuid,
    date: NaiveDate,
}

/// A shared value as stored; `None` when it was taken back.
pub(super) fn shared_value(question: &str, json: &str) -> Result<Option<Value>, DbError> {
    serde_json::from_str(json).map_err(|_| DbError::data(format!("shared answer to {question}")))
}
