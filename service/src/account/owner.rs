//! Whose page a form stood in, also when the browser has lost its login.

use super::keys::{self, Purpose};
use super::sessions::Session;
use super::sql;
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::fetch_optional;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Duration, Utc};
use domain::ids::MemberId;
use uuid::Uuid;

/// For so long after a login has ended its pages still tell for whom something is kept: a page that stands open over a holiday.
const HOLDS: Duration = Duration::days(7);

/// Whose page it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageOwner {
    /// Nobody that we know: there was no tag, or one that we did not make.
    Unknown,
    /// This person, whose login lasts or ended a short while ago.
    Known(MemberId),
    /// This person, but of so long ago that nothing is kept for them any more.
    Past(MemberId),
}

impl PageOwner {
    /// Who it was, however long ago.
    pub fn member(self) -> Option<MemberId> {
        match self {
            Self::Unknown => None,
            Self::Known(member) | Self::Past(member) => Some(member),
        }
    }
}

/// A text for a hidden field that tells from which login a page came, other on each page. It opens nothing: it only says for whom
/// something that was posted without a login is to be kept, and it ends with that login.
pub fn page_tag(ctx: &Ctx, session: &Session) -> String {
    tag(ctx, session.id.0, ctx.new_id())
}

/// Whether the tag is of a page of this very login.
pub fn is_page_of(ctx: &Ctx, session: &Session, text: &str) -> bool {
    session_of(ctx, text) == Some(session.id.0)
}

/// The login that a tag of ours names.
fn session_of(ctx: &Ctx, text: &str) -> Option<Uuid> {
    let mut parts = text.split('.');
    let mut id = || Uuid::try_parse(parts.next()?).ok();
    let (session, page) = (id()?, id()?);
    keys::same_hash(tag(ctx, session, page).as_bytes(), text.as_bytes()).then_some(session)
}

/// Whose page the tag stood in.
///
/// # Errors
/// When the database fails.
pub async fn page_owner(ctx: &Ctx, text: &str) -> Result<PageOwner, DbError> {
    type Row = (Uuid, Option<DateTime<Utc>>, DateTime<Utc>, DateTime<Utc>);
    let Some(id) = session_of(ctx, text) else { return Ok(PageOwner::Unknown) };
    let mut read = ctx.db.read().await?;
    let Some((member, ended, idle, last)) = fetch_optional!(&mut read.conn(), Row, sql::SESSION_ENDS, id)? else {
        return Ok(PageOwner::Unknown);
    };
    let member = MemberId(member);
    // A login that ran out is closed by the next one from the same browser: that makes it last no longer.
    let by_itself = idle.min(last);
    let end = ended.map_or(by_itself, |ended| ended.min(by_itself));
    Ok(if ctx.now() < end + HOLDS { PageOwner::Known(member) } else { PageOwner::Past(member) })
}

fn tag(ctx: &Ctx, session: Uuid, page: Uuid) -> String {
    let hash = keys::keyed_hash(ctx, Purpose::Page, &[*session.as_bytes(), *page.as_bytes()].concat());
    format!("{}.{}.{}", session.simple(), page.simple(), URL_SAFE_NO_PAD.encode(hash))
}
