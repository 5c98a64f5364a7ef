//! Reading the files of a meeting.

use super::super::super::read::sees_meeting;
use super::super::super::view::MeetingView;
use super::super::{AgreementError, sql};
use super::store::PIECE;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{fetch_all, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MaterialId;
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

/// A file that somebody may read, of which a piece at a time is held in memory.
#[derive(Clone)]
pub struct FileReader {
    ctx: Ctx,
    /// What it is.
    pub about: MaterialView,
}

/// A file of a meeting, for whoever reads the list.
///
/// # Errors
/// [`AgreementError::Unknown`] for one that is not on the list of who asks; when the database fails.
pub async fn read_file(
    ctx: &Ctx,
    actor: &Actor,
    meeting: &MeetingView,
    id: MaterialId,
) -> Result<FileReader, AgreementError> {
    let listed = materials(ctx, actor, meeting).await?;
    let about = listed.into_iter().find(|file| file.id == id).ok_or(AgreementError::Unknown)?;
    Ok(FileReader { ctx: ctx.clone(), about })
}

impl FileReader {
    /// The piece of this number, from 0 on; `None` after the last.
    ///
    /// # Errors
    /// [`AgreementError::Unknown`] when the file was taken away meanwhile; when the database fails.
    pub async fn piece(&self, number: usize) -> Result<Option<Vec<u8>>, AgreementError> {
        let pieces = usize::try_from(self.about.size).unwrap_or(usize::MAX).div_ceil(PIECE);
        if number >= pieces {
            return Ok(None);
        }
        let number = i32::try_from(number).map_err(|_| AgreementError::Unknown)?;
        let mut read = self.ctx.db.read().await?;
        let found = fetch_optional!(&mut read.conn(), (Vec<u8>,), sql::PIECE, self.about.id.0, number)?;
        found.map(|(content,)| Some(content)).ok_or(AgreementError::Unknown)
    }
}

/// `None` for who reads no file of this meeting, and otherwise whether they plan.
fn reads(actor: &Actor, meeting: &MeetingView) -> Option<bool> {
    let may = is_recorded(meeting.kind, meeting.state) && sees_meeting(actor, meeting);
    may.then(|| actor.may(Action::PlanMeetings))
}

/// A file as it is known by its id.
#[derive(PartialEq, sqlx::FromRow)]
pub(super) struct Known {
    pub(super) meeting_id: Uuid,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) hash: Vec<u8>,
}

pub(super) async fn known(conn: &mut Conn<'_>, id: MaterialId) -> Result<Option<Known>, DbError> {
    fetch_optional!(conn, Known, sql::MATERIAL, id.0)
}
