//! The yes of an author whose answer only the coordination group reads (rules, section 6), on a page that shows the words.

use super::changes::{What, note};
use super::items::quoted;
use super::read::item_of;
use super::rows::{AgendaRow, NO, SourceRow, YES, consent, digest, words};
use super::view::{Consent, ItemView};
use super::{AgendaError, LOCK, sql};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError, Lock};
use crate::{execute, fetch_all, fetch_optional, rounds};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::{AgendaItemId, MeetingId, MemberId, TextId};
use domain::time;
use uuid::Uuid;

/// What members read of an item that said what its author took back.
const UNNAMED: &str = "Een punt waarvan de schrijver de woorden terugnam";

/// An author is asked whether the network may read an answer of theirs beside an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// The item.
    pub item: AgendaItemId,
    /// What it is called.
    pub title: String,
    /// Its meeting and the day of it; `None` for an item that waits.
    pub meeting: Option<(MeetingId, NaiveDate)>,
    /// The answer.
    pub text: TextId,
    /// Its words.
    pub words: String,
    /// What they said.
    pub consent: Consent,
}

#[derive(sqlx::FromRow)]
struct Row {
    item_id: Uuid,
    text_id: Uuid,
    says: Option<String>,
    said_of: Option<String>,
    title: String,
    meeting_id: Option<Uuid>,
    date: Option<NaiveDate>,
    value: Option<String>,
    remark: Option<String>,
    share: Option<String>,
}

impl Row {
    fn asking(self) -> Result<Option<Asking>, DbError> {
        let is_asked = crate::monitor::is_for_coordination(self.share.as_deref());
        let Some(words) = words(self.value.as_deref(), self.remark.as_deref()).filter(|_| is_asked) else {
            return Ok(None);
        };
        Ok(Some(Asking {
            item: AgendaItemId(self.item_id),
            title: self.title,
            meeting: self.meeting_id.map(MeetingId).zip(self.date),
            text: TextId(self.text_id),
            consent: consent(self.says.as_deref(), self.said_of.as_deref(), &words)?,
            words,
        }))
    }
}

/// The member who asks about what they wrote.
fn author(actor: &Actor) -> Result<MemberId, AgendaError> {
    actor.member_id().filter(|_| actor.may_somewhere(Action::AgreeToQuote)).ok_or(AgendaError::NotAllowed)
}

/// What whoever asks is asked about their own answers, also what they answered already: of items of meetings to come, and of items that wait.
///
/// # Errors
/// [`AgendaError::NotAllowed`] for who is asked nothing; when the database fails.
pub async fn asked_for_words(ctx: &Ctx, actor: &Actor) -> Result<Vec<Asking>, AgendaError> {
    let member = author(actor)?;
    let mut read = ctx.db.read().await?;
    let rows = fetch_all!(&mut read.conn(), Row, sql::OF_AUTHOR, member.0, time::day(ctx.now()))?;
    let asked: Result<Vec<_>, DbError> = rows.into_iter().map(Row::asking).collect();
    Ok(asked?.into_iter().flatten().collect())
}

/// Says for whoever asks whether the network may read these words of theirs beside an item; another answer takes the place of the one before. It
/// is about the words that the page showed: who wrote something else since is asked again.
///
/// # Errors
/// [`AgendaError::NotAllowed`]; [`AgendaError::Unknown`] for an answer of somebody else, or one that no such item was made from;
/// [`AgendaError::AnswerGone`] when the words are others by now; when the database fails.
pub async fn agree(
    ctx: &Ctx,
    actor: &Actor,
    (item, text): (AgendaItemId, TextId),
    shown: &str,
    agrees: bool,
) -> Result<(), AgendaError> {
    let (member, own, shown) = (author(actor)?, ctx.clone(), shown.to_owned());
    let lock = Lock::SharedThen(rounds::LOCK, LOCK.to_owned());
    let work = ctx.db.write_with(lock, move |conn| {
        Box::pin(async move { say(&own, conn, member, (item, text), (&shown, agrees)).await })
    });
    work.await
}

async fn say(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    member: MemberId,
    (item, text): (AgendaItemId, TextId),
    (shown, agrees): (&str, bool),
) -> Result<(), AgendaError> {
    let rows = fetch_all!(conn, SourceRow, sql::SOURCES_OF, item.0)?;
    let own = |row: &SourceRow| row.written.text_id == text.0 && row.written.member_id == member.0;
    let row = rows.into_iter().find(|row| own(row) && row.written.is_for_coordination());
    let (_, source) = row.map(SourceRow::view).transpose()?.flatten().ok_or(AgendaError::Unknown)?;
    if digest(&source.words) != digest(shown) {
        return Err(AgendaError::AnswerGone);
    }
    let said = if agrees { Consent::Yes } else { Consent::No };
    if source.consent == said {
        return Ok(());
    }
    let stored = if agrees { YES } else { NO };
    execute!(conn, sql::SOURCE_SAYS, item.0, text.0, stored, digest(shown), ctx.now())?;
    if let Some((Some(meeting), view)) = item_of(conn, item).await?
        && (agrees || source.consent == Consent::Yes)
    {
        shown_anew(ctx, conn, (meeting, item), &view).await?;
    }
    Ok(())
}

/// What the network reads of an item changes with what an author says. An item of which the title or the explanation says words that are not for the network
/// any more waits until who plans has written it differently; a concept is looked at when it is published.
async fn shown_anew(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    (meeting, item): (MeetingId, AgendaItemId),
    view: &ItemView,
) -> Result<(), DbError> {
    let agenda = fetch_optional!(conn, AgendaRow, sql::AGENDA, meeting.0)?;
    let is_read = agenda.is_some_and(|agenda| agenda.published_at.is_some());
    if !is_read || quoted(view).is_none() {
        return note(ctx, conn, meeting, (item, What::Changed), (&view.title, "")).await;
    }
    execute!(conn, sql::SET_ASIDE, item.0, meeting.0)?;
    execute!(conn, sql::CHANGES_UNNAMED, item.0, UNNAMED)?;
    note(ctx, conn, meeting, (item, What::Gone), (UNNAMED, "")).await
}
