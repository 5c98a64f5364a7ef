//! What changed in an agenda that members could read.

use super::view::AgendaView;
use super::{AgendaError, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::{execute, fetch_all, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{AgendaItemId, MeetingId, MemberId};

/// What happened to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It came.
    Added,
    /// It says something else, or takes another time.
    Changed,
    /// It stands elsewhere.
    Moved,
    /// It went: removed, or left for a next meeting.
    Gone,
}

impl What {
    const ALL: [What; 4] = [Self::Added, Self::Changed, Self::Moved, Self::Gone];

    fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Moved => "moved",
            Self::Gone => "gone",
        }
    }
}

/// A change that somebody did not read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Of which item.
    pub item: AgendaItemId,
    /// What happened to it.
    pub what: What,
    /// What it is called.
    pub title: String,
    /// What it was called before; empty when that did not change.
    pub was: String,
    /// When.
    pub at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    item_id: uuid::Uuid,
    what: String,
    title: String,
    was: String,
    changed_at: DateTime<Utc>,
}

/// Notes a change of an agenda, when it is one that members can read.
pub(super) async fn note(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    meeting: MeetingId,
    (item, what): (AgendaItemId, What),
    (title, was): (&str, &str),
) -> Result<(), DbError> {
    let Some((revision,)) = fetch_optional!(conn, (i32,), sql::NEXT_REVISION, meeting.0)? else { return Ok(()) };
    execute!(conn, sql::CHANGE_PUT, meeting.0, revision, item.0, what.as_str(), title, was, ctx.now())?;
    Ok(())
}

/// What a member did not read yet, the last change of each item, in the order in which they happened. `None` for who never saw the agenda.
pub(super) async fn changes_for(
    conn: &mut Conn<'_>,
    meeting: MeetingId,
    member: MemberId,
) -> Result<Option<Vec<Change>>, DbError> {
    let Some((read,)) = fetch_optional!(conn, (i32,), sql::READ, meeting.0, member.0)? else { return Ok(None) };
    let rows = fetch_all!(conn, ChangeRow, sql::CHANGES, meeting.0, read)?;
    let mut found: Vec<Change> = Vec::new();
    for row in rows {
        let what = What::ALL.into_iter().find(|what| what.as_str() == row.what);
        let what = what.ok_or_else(|| DbError::data(format!("change of an agenda {}", row.what)))?;
        let new = Change { item: AgendaItemId(row.item_id), what, title: row.title, was: row.was, at: row.changed_at };
        add(&mut found, new);
    }
    Ok(Some(found))
}

/// Adds a change to those before it: of an item that came and was changed only that it came is news, and of one that came and went nothing.
fn add(found: &mut Vec<Change>, mut new: Change) {
    let before = found.iter().position(|known| known.item == new.item).map(|at| found.remove(at));
    match before {
        Some(before) if before.what == What::Added && new.what == What::Gone => return,
        Some(before) if before.what == What::Added => (new.what, new.was) = (What::Added, String::new()),
        Some(before) if before.what == What::Gone => new.what = What::Changed,
        // What it was called when it was read last.
        Some(before) if before.what == What::Changed => {
            new.was = if before.was.is_empty() { new.was } else { before.was };
            if new.what == What::Moved {
                new.what = What::Changed;
            }
        }
        _ => {}
    }
    if new.was == new.title {
        new.was = String::new();
    }
    found.push(new);
}

/// Whoever asks looks at this agenda for the first time, as it is shown: from there on it is told what changes. It waits for nobody who changes it.
/// What of that fails keeps nobody from reading: they look for the first time once more.
pub async fn first_look(ctx: &Ctx, actor: &Actor, meeting: MeetingId, agenda: &AgendaView) {
    let Some(member) = actor.member_id().filter(|_| agenda.is_first_look) else { return };
    let revision = agenda.revision;
    let work = ctx
        .db
        .write(move |conn| Box::pin(async move { execute!(conn, sql::READ_FIRST, meeting.0, member.0, revision) }));
    if let Err(error) = work.await {
        tracing::warn!("that somebody saw an agenda could not be kept: {error}");
    }
}

/// Whoever asks says to have read the agenda until this revision. Who does not see the agenda leaves no trace.
///
/// # Errors
/// [`AgendaError::Unknown`] for who does not read it; when the database fails.
pub async fn seen(ctx: &Ctx, actor: &Actor, meeting: MeetingId, until: i32) -> Result<(), AgendaError> {
    let member = actor.member_id().filter(|_| actor.may(Action::SeeMeetings)).ok_or(AgendaError::NotAllowed)?;
    super::with_agenda(ctx, meeting, move |_, conn, meeting| {
        Box::pin(async move {
            let agenda = fetch_optional!(conn, super::rows::AgendaRow, sql::AGENDA, meeting.id.0)?;
            let agenda = agenda.filter(|it| it.published_at.is_some()).ok_or(AgendaError::Unknown)?;
            // Nobody has read what is not there yet.
            execute!(conn, sql::READ_UNTIL, meeting.id.0, member.0, until.clamp(0, agenda.revision))?;
            Ok(())
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn change(item: u128, what: What, title: &str, was: &str) -> Change {
        let (title, was) = (title.to_owned(), was.to_owned());
        Change { item: AgendaItemId(Uuid::from_u128(item)), what, title, was, at: DateTime::UNIX_EPOCH }
    }

    fn together(changes: Vec<Change>) -> Vec<Change> {
        let mut found = Vec::new();
        for new in changes {
            add(&mut found, new);
        }
        found
    }

    #[test]
    fn each_item_is_named_once_with_what_it_was_when_it_was_read() {
        use What::*;
        let found = together(vec![
            change(1, Added, "Ouders", ""),
            change(2, Changed, "Geld", "Financiën"),
            change(1, Changed, "Ouders aan tafel", "Ouders"),
            change(2, Changed, "Geld voor coördinatie", "Geld"),
            change(2, Moved, "Geld voor coördinatie", ""),
            change(3, Moved, "Rondje", ""),
            change(3, Gone, "Rondje", ""),
        ]);
        assert_eq!(
            found,
            [
                change(1, Added, "Ouders aan tafel", ""),
                change(2, Changed, "Geld voor coördinatie", "Financiën"),
                change(3, Gone, "Rondje", ""),
            ]
        );
    }

    #[test]
    fn what_came_and_went_is_no_news_and_what_went_and_came_has_changed() {
        use What::*;
        assert_eq!(together(vec![change(1, Added, "Ouders", ""), change(1, Gone, "Ouders", "")]), []);
        let back = together(vec![change(1, Gone, "Ouders", ""), change(1, Added, "Ouders", "")]);
        assert_eq!(back, [change(1, Changed, "Ouders", "")]);
        // Called so again.
        let same = together(vec![change(1, Changed, "B", "A"), change(1, Changed, "A", "B")]);
        assert_eq!(same, [change(1, Changed, "A", "")]);
    }
}
