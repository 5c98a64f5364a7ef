//! What the coordination group does with texts: it says what they are about, and which it wants to talk about.

use super::super::MonitorError;
use super::find::PAGE;
use super::sql;
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::{execute, fetch_all, fetch_one};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::TextId;
use domain::monitor::ThemeName;
use uuid::Uuid;

/// Two who make the same theme at once make one.
const LOCK: &str = "monitor.themes";

/// Proof of [`Action::TagTexts`]; only the rights table makes one.
#[derive(Clone, Debug)]
pub struct MayTag {
    /// Who; `None`: the portal itself.
    by: Option<Uuid>,
}

impl MayTag {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`MonitorError::Hidden`].
    pub fn of(actor: &Actor) -> Result<Self, MonitorError> {
        let by = actor.member_id().map(|id| id.0);
        if actor.may(Action::TagTexts) { Ok(Self { by }) } else { Err(MonitorError::Hidden) }
    }
}

/// A theme for a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThemeChoice {
    /// The one with this id.
    Known(String),
    /// One of this name: the one that is called so, or a new one.
    Named(ThemeName),
}

/// Gives texts a theme; one that has it keeps it. Of more texts than stand on a page the others are left as they are. Gives the id of the theme.
///
/// # Errors
/// [`MonitorError::Hidden`] when there is no such theme, or none of the texts can be found; then nothing is stored. When the database fails.
pub async fn tag(ctx: &Ctx, proof: &MayTag, texts: &[TextId], choice: ThemeChoice) -> Result<String, MonitorError> {
    let (own, proof, texts) = (ctx.clone(), proof.clone(), texts.to_vec());
    let work = ctx.db.write_with(Lock::Alone(LOCK), move |conn| {
        Box::pin(async move {
            let theme = theme(&own, conn, &proof, choice).await?;
            let mut found = false;
            for text in texts.iter().take(PAGE as usize) {
                if is_found(conn, *text).await? {
                    execute!(conn, sql::TAG, text.0, &theme, proof.by, own.now())?;
                    found = true;
                }
            }
            if found { Ok(theme) } else { Err(MonitorError::Hidden) }
        })
    });
    work.await
}

/// Takes a theme from a text that the coordination group gave it; what its author chose stays. A theme of the group that is used nowhere else
/// goes.
///
/// # Errors
/// [`MonitorError::Hidden`] when the text cannot be found; when the database fails.
pub async fn untag(ctx: &Ctx, _proof: &MayTag, text: TextId, theme: &str) -> Result<(), MonitorError> {
    let theme = theme.to_owned();
    let work = ctx.db.write_with(Lock::Alone(LOCK), move |conn| {
        Box::pin(async move {
            let known = fetch_all!(conn, (String, String, bool), sql::THEMES, true, "")?;
            if !is_found(conn, text).await? || known.iter().all(|(id, ..)| *id != theme) {
                return Err(MonitorError::Hidden);
            }
            execute!(conn, sql::UNTAG, text.0, &theme)?;
            execute!(conn, sql::THEME_DROP_UNUSED, &theme)?;
            Ok(())
        })
    });
    work.await
}

/// Marks a text for the agenda, or takes the mark away.
///
/// # Errors
/// [`MonitorError::Hidden`] when the text cannot be found; when the database fails.
pub async fn mark(ctx: &Ctx, proof: &MayTag, text: TextId, is_marked: bool) -> Result<(), MonitorError> {
    let (now, by) = (ctx.now(), proof.by);
    let work = ctx.db.write(move |conn| {
        Box::pin(async move {
            if !is_found(conn, text).await? {
                return Err(MonitorError::Hidden);
            }
            match is_marked {
                true => execute!(conn, sql::MARK, text.0, by, now)?,
                false => execute!(conn, sql::UNMARK, text.0)?,
            };
            Ok(())
        })
    });
    work.await
}

/// The id of the theme that was chosen; one of a new name is made.
async fn theme(ctx: &Ctx, conn: &mut Conn<'_>, proof: &MayTag, choice: ThemeChoice) -> Result<String, MonitorError> {
    let known = fetch_all!(conn, (String, String, bool), sql::THEMES, true, "")?;
    let named = match &choice {
        ThemeChoice::Known(id) => known.into_iter().find(|(known, ..)| known == id),
        ThemeChoice::Named(name) => known.into_iter().find(|(_, label, _)| name.is_called(label)),
    };
    match (named, choice) {
        (Some((id, ..)), _) => Ok(id),
        (None, ThemeChoice::Known(_)) => Err(MonitorError::Hidden),
        (None, ThemeChoice::Named(name)) => {
            let id = ctx.new_id().to_string();
            execute!(conn, sql::THEME_PUT, &id, name.as_str(), proof.by, ctx.now())?;
            Ok(id)
        }
    }
}

/// Whether a text can be found by who may read all.
async fn is_found(conn: &mut Conn<'_>, text: TextId) -> Result<bool, DbError> {
    Ok(fetch_one!(conn, (i64,), sql::IS_FOUND, true, "", text.0)?.0 > 0)
}
