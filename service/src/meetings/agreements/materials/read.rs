//! Reading the files of a meeting.

use super::super::super::read::sees_meeting;
use super::super::super::view::MeetingView;
use super::super::{AgreementError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{MaterialId, MeetingId};
use domain::meetings::agreement::is_recorded;
use domain::meetings::material::{FileKind, FileTitle};
use uuid::Uuid;

/// A file of a meeting, without what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaterialView {
    /// Which it is.
    pub id: MaterialId,
    /// What it is called.
    pub title: String,
    /// What is to be seen on a picture; empty for what was not described.
    pub description: String,
    /// What it is.
    pub kind: FileKind,
    /// How large it is, in bytes.
    pub size: u64,
    /// Who brought it, by name, and when.
    pub added: (Option<String>, DateTime<Utc>),
}

impl MaterialView {
    /// The name of the file on the device of who keeps it.
    pub fn file_name(&self) -> String {
        let title = FileTitle::parse(&self.title).ok();
        title.map_or_else(|| format!("materiaal.{}", self.kind.ending()), |title| title.file_name(self.kind))
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    title: String,
    description: String,
    kind: String,
    size: i64,
    added_by: Option<String>,
    added_at: DateTime<Utc>,
}

impl Row {
    fn view(self) -> Result<MaterialView, DbError> {
        let Self { id, title, description, kind, size, added_by, added_at } = self;
        let kind = FileKind::parse(&kind).ok_or_else(|| DbError::data(format!("kind of a file {kind}")))?;
        let size = size.unsigned_abs();
        Ok(MaterialView { id: MaterialId(id), title, description, kind, size, added: (added_by, added_at) })
    }
}

/// The files of a meeting for who asks, in the order in which they came: with a published record for whoever sees the meeting, before that
/// for who plans.
///
/// # Errors
/// When the database fails.
pub async fn materials(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Vec<MaterialView>, AgreementError> {
    let Some(plans) = reads(actor, meeting) else { return Ok(Vec::new()) };
    let mut read = ctx.db.read().await?;
    let rows = fetch_all!(&mut read.conn(), Row, sql::MATERIALS, meeting.id.0, plans)?;
    Ok(rows.into_iter().map(Row::view).collect::<Result<_, _>>()?)
}

/// A file of a meeting with what is in it, for whoever reads the list.
///
/// # Errors
/// [`AgreementError::Unknown`] for one that is not on the list of who asks; when the database fails.
pub async fn read_file(
    ctx: &Ctx,
    actor: &Actor,
    meeting: &MeetingView,
    id: MaterialId,
) -> Result<(MaterialView, Vec<u8>), AgreementError> {
    let listed = materials(ctx, actor, meeting).await?;
    let about = listed.into_iter().find(|file| file.id == id).ok_or(AgreementError::Unknown)?;
    let mut read = ctx.db.read().await?;
    let content = fetch_optional!(&mut read.conn(), (Vec<u8>,), sql::MATERIAL_CONTENT, id.0)?;
    // It may have been taken away in between.
    content.map(|(content,)| (about, content)).ok_or(AgreementError::Unknown)
}

/// `None` for who reads no file of this meeting, and otherwise whether they plan.
fn reads(actor: &Actor, meeting: &MeetingView) -> Option<bool> {
    let may = is_recorded(meeting.kind, meeting.state) && sees_meeting(actor, meeting);
    may.then(|| actor.may(Action::PlanMeetings))
}

/// The meeting that a file is of; `None` when there is no such file.
pub(super) async fn meeting_of(conn: &mut Conn<'_>, id: MaterialId) -> Result<Option<(MeetingId, String)>, DbError> {
    let row = fetch_optional!(conn, (Uuid, String), sql::MATERIAL, id.0)?;
    Ok(row.map(|(meeting, title)| (MeetingId(meeting), title)))
}
