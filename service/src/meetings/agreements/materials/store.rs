//! Bringing a file, and taking it away.

use super::super::super::proof::MayPlan;
use super::super::super::view::MeetingView;
use super::super::write::{note, with_record};
use super::super::{AgreementError, sql};
use super::content::{FileProblem, taken};
use super::read::{Known, known};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::scanner::Verdict;
use crate::{execute, fetch_one};
use domain::account::Actor;
use domain::ids::{MaterialId, MeetingId};
use domain::meetings::material::{FileDescription, FileKind, FileTitle, MOST_FILES};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// How large the pieces are in which a file is stored, in bytes.
pub(super) const PIECE: usize = 256 << 10;
/// One file is looked at at a time: a large picture takes hundreds of megabytes while it is drawn.
static LOOKING: Semaphore = Semaphore::const_new(1);

/// What is said about a file that is brought.
#[derive(Clone, Debug)]
pub struct NewMaterial {
    /// The id that its form was given.
    pub id: MaterialId,
    /// What it is called.
    pub title: FileTitle,
    /// What is to be seen on it; may be empty unless it is a picture.
    pub description: FileDescription,
}

/// Adds a file to a meeting, for who plans. Sending the same form twice adds it once. What is wrong with the file is found before anything is
/// stored.
///
/// # Errors
/// [`AgreementError::File`] for a file that is not taken; [`AgreementError::NotDescribed`] for a picture without a description;
/// [`AgreementError::Unknown`] for a meeting of which no record is kept; [`AgreementError::TooManyFiles`];
/// [`AgreementError::MadeBefore`] when the form was sent before for another file; when the database fails.
pub async fn add_material(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    new: &NewMaterial,
    bytes: impl AsRef<[u8]> + Clone + Send + Sync + 'static,
) -> Result<(), AgreementError> {
    let (kind, drawn) = looked_at(bytes.clone()).await?;
    if kind.is_picture() && new.description.as_str().is_empty() {
        return Err(AgreementError::NotDescribed);
    }
    scan(ctx, bytes.as_ref()).await?;
    let content: Arc<dyn AsRef<[u8]> + Send + Sync> = match drawn {
        Some(drawn) => Arc::new(drawn),
        None => Arc::new(bytes),
    };
    let new = new.clone();
    with_record(ctx, proof, meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move { store(&ctx, conn, (&actor, &meeting), &new, (kind, (*content).as_ref())).await })
    })
    .await
}

async fn looked_at(bytes: impl AsRef<[u8]> + Send + 'static) -> Result<(FileKind, Option<Vec<u8>>), FileProblem> {
    let turn = LOOKING.acquire().await;
    let looking = tokio::task::spawn_blocking(move || {
        // Its turn lasts as long as it looks, also when nobody waits for the answer any more.
        let _turn = turn;
        taken(bytes.as_ref())
    });
    // A file on which the reading of it fell over is none that can be read.
    looking.await.unwrap_or(Err(FileProblem::Broken))
}

async fn scan(ctx: &Ctx, bytes: &[u8]) -> Result<(), FileProblem> {
    let Some(scanner) = &ctx.settings.scanner else { return Ok(()) };
    match scanner.look_at(bytes).await {
        Verdict::Clean => Ok(()),
        Verdict::Infected => Err(FileProblem::Infected),
        Verdict::None(why) => {
            tracing::error!("the scanner did not say what it thinks of a file: {why}");
            Err(FileProblem::NotScanned)
        }
    }
}

async fn store(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (actor, meeting): (&Actor, &MeetingView),
    new: &NewMaterial,
    (kind, content): (FileKind, &[u8]),
) -> Result<(), AgreementError> {
    let hash = Sha256::digest(content).to_vec();
    if let Some(known) = known(conn, new.id).await? {
        let (title, description) = (new.title.as_str().to_owned(), new.description.as_str().to_owned());
        let is_it = known == Known { meeting_id: meeting.id.0, title, description, hash };
        return if is_it { Ok(()) } else { Err(AgreementError::MadeBefore) };
    }
    let (count,) = fetch_one!(conn, (i64,), sql::MATERIAL_COUNT, meeting.id.0)?;
    if count >= MOST_FILES {
        return Err(AgreementError::TooManyFiles);
    }
    let (by, now) = (actor.member_id().map(|id| id.0), ctx.now());
    let (title, description) = (new.title.as_str(), new.description.as_str());
    let size = i64::try_from(content.len()).unwrap_or(i64::MAX);
    execute!(
        conn,
        sql::MATERIAL_INSERT,
        new.id.0,
        meeting.id.0,
        title,
        description,
        kind.ending(),
        size,
        hash,
        by,
        now
    )?;
    for (number, piece) in (0_i32..).zip(content.chunks(PIECE)) {
        execute!(conn, sql::PIECE_INSERT, new.id.0, number, piece)?;
    }
    Ok(note(ctx, conn, actor, (meeting, "material.added")).await?)
}

/// Takes a file away with all that is in it. One that is gone stays so.
///
/// # Errors
/// [`AgreementError::Unknown`] for a file of another meeting, and a meeting of which no record is kept; when the database fails.
pub async fn remove_material(
    ctx: &Ctx,
    proof: &MayPlan,
    meeting: MeetingId,
    id: MaterialId,
) -> Result<(), AgreementError> {
    let mut read = ctx.db.read().await?;
    if known(&mut read.conn(), id).await?.is_none() {
        return Ok(());
    }
    drop(read);
    with_record(ctx, proof, meeting, move |ctx, conn, actor, meeting| {
        Box::pin(async move {
            match known(conn, id).await? {
                None => return Ok(()),
                Some(known) if known.meeting_id != meeting.id.0 => return Err(AgreementError::Unknown),
                Some(_) => {}
            }
            execute!(conn, sql::PIECES_DELETE, id.0)?;
            execute!(conn, sql::MATERIAL_DELETE, id.0)?;
            Ok(note(&ctx, conn, &actor, (&meeting, "material.removed")).await?)
        })
    })
    .await
}

/// Takes all files of a meeting away: it is called off, and has no record any more.
///
/// # Errors
/// When the database fails.
pub(in super::super::super) async fn drop_all(conn: &mut Conn<'_>, meeting: MeetingId) -> Result<(), DbError> {
    for drop in [sql::PIECES_DELETE_OF, sql::MATERIALS_DELETE_OF] {
        execute!(conn, drop, meeting.0)?;
    }
    Ok(())
}
