//! A region that is asked to tell its story says yes or no.

use super::changes::{What, note};
use super::read::item_of;
use super::rows::{NO, YES, yes_or_no};
use super::{AgendaError, is_known, sql, with_agenda};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::meetings::record;
use crate::{execute, fetch_all};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{AgendaItemId, MeetingId, RegionId};
use domain::time;
use serde_json::json;
use uuid::Uuid;

/// What a region is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The item that it would tell its story at.
    pub item: AgendaItemId,
    /// What that is called.
    pub title: String,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// Its meeting, and the day of it.
    pub meeting: (MeetingId, NaiveDate),
    /// What the region says; `None` while it did not.
    pub says: Option<bool>,
}

/// What the region of whoever asks is asked, of meetings to come: for its trekkers alone.
///
/// # Errors
/// When the database fails.
pub async fn asked_of(ctx: &Ctx, actor: &Actor) -> Result<Vec<Asked>, AgendaError> {
    let Some(region) = region(actor) else { return Ok(Vec::new()) };
    type Row = (Uuid, String, i32, Option<String>, Uuid, NaiveDate);
    let mut read = ctx.db.read().await?;
    let rows = fetch_all!(&mut read.conn(), Row, sql::ASKED, region.as_str(), time::day(ctx.now()))?;
    let asked = |(id, title, minutes, says, meeting, date): Row| {
        let minutes = u16::try_from(minutes).map_err(|e| DbError::data(format!("minutes: {e}")))?;
        let says = says.as_deref().and_then(yes_or_no);
        Ok(Asked { item: AgendaItemId(id), title, minutes, meeting: (MeetingId(meeting), date), says })
    };
    Ok(rows.into_iter().map(asked).collect::<Result<Vec<_>, DbError>>()?)
}

/// The region for which whoever asks speaks.
fn region(actor: &Actor) -> Option<&RegionId> {
    actor.seat().map(|seat| &seat.region).filter(|region| actor.may_in(Action::SpeakForRegion, region))
}

/// Says for the region of whoever asks whether it tells its story; the later answer counts.
///
/// # Errors
/// [`AgendaError::NotAllowed`] for who speaks for no region; [`AgendaError::Unknown`] for an item that does not ask it, also of a meeting
/// that members do not know of; when the database fails.
pub async fn answer_ask(
    ctx: &Ctx,
    actor: &Actor,
    meeting: MeetingId,
    item: AgendaItemId,
    says: bool,
) -> Result<(), AgendaError> {
    let region = region(actor).cloned().ok_or(AgendaError::NotAllowed)?;
    let actor = actor.clone();
    with_agenda(ctx, meeting, move |ctx, conn, meeting| {
        Box::pin(async move {
            let (at, view) = item_of(conn, item).await?.ok_or(AgendaError::Unknown)?;
            let stands = is_known(&meeting) && at == Some(meeting.id);
            let asked = view.asked.as_ref().filter(|asked| stands && asked.region == region);
            let asked = asked.ok_or(AgendaError::Unknown)?;
            if asked.says == Some(says) {
                return Ok(());
            }
            let (text, by) = (if says { YES } else { NO }, actor.member_id().map(|member| member.0));
            execute!(conn, sql::REGION_SAYS, item.0, region.as_str(), text, by, ctx.now())?;
            if says || asked.says == Some(true) {
                note(&ctx, conn, meeting.id, (item, What::Changed), (&view.title, "")).await?;
            }
            let detail = json!({ "date": meeting.date, "item": item, "region": region, "says": text });
            Ok(record(&ctx, conn, &actor, "agenda.region_said", meeting.id, detail).await?)
        })
    })
    .await
}
