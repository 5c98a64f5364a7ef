//! One's own data: see and correct (rules, section 8).

use super::sessions::own_id;
use super::{AccountError, keys, sql};
use crate::ctx::Ctx;
use crate::db::DbError;
use crate::{Hidden, execute, fetch_all, fetch_optional};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::ids::MemberId;
use domain::names::{PersonName, ShortText};

/// One of one's own e-mail addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAddress {
    /// The address.
    pub address: String,
    /// Whether this one gets the mail; the others only open the login.
    pub gets_mail: bool,
    /// Proof that it stood among one's own, for [`super::remove_address`].
    pub listed: Hidden,
}

/// What is stored about oneself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnProfile {
    /// The name that others see.
    pub name: String,
    /// Where someone works; may be empty.
    pub organisation: String,
    /// What someone does there; may be empty.
    pub function: String,
    /// The name of the region whose seat one holds.
    pub region: Option<String>,
    /// Since when the portal knows this person.
    pub created_at: DateTime<Utc>,
    /// The last login.
    pub last_login_at: Option<DateTime<Utc>>,
    /// The e-mail addresses, oldest first.
    pub addresses: Vec<OwnAddress>,
}

/// What someone corrects about themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileChange {
    /// The name that others see.
    pub name: PersonName,
    /// Where someone works.
    pub organisation: Option<ShortText>,
    /// What someone does there.
    pub function: Option<ShortText>,
}

#[derive(sqlx::FromRow)]
struct Row {
    name: String,
    organisation: String,
    function: String,
    created_at: DateTime<Utc>,
    last_login_at: Option<DateTime<Utc>>,
    region: Option<String>,
}

/// What is stored about the one who asks.
///
/// # Errors
/// [`AccountError::NotAllowed`] for someone who is not logged in.
pub async fn own_profile(ctx: &Ctx, actor: &Actor) -> Result<OwnProfile, AccountError> {
    let id = own_id(actor)?;
    let mut read = ctx.db.read().await?;
    let conn = &mut read.conn();
    let row = fetch_optional!(conn, Row, sql::FIND_PROFILE, id.0)?.ok_or(AccountError::NotAllowed)?;
    let addresses = fetch_all!(conn, (String, bool), sql::LIST_ADDRESSES, id.0)?.into_iter();
    let addresses = addresses.map(|(address, gets_mail)| {
        let listed = keys::token_of_address(ctx, id, &address);
        OwnAddress { address, gets_mail, listed }
    });
    Ok(OwnProfile {
        name: row.name,
        organisation: row.organisation,
        function: row.function,
        region: row.region,
        created_at: row.created_at,
        last_login_at: row.last_login_at,
        addresses: addresses.collect(),
    })
}

/// The address that gets the mail of whoever's login ended in this browser, so that they need not type it again. `None` for who
/// has none any more.
///
/// # Errors
/// When the database fails.
pub async fn address_of_past_login(ctx: &Ctx, member: MemberId) -> Result<Option<String>, DbError> {
    let mut read = ctx.db.read().await?;
    let found = fetch_optional!(&mut read.conn(), (String,), sql::FIND_MAIL_ADDRESS, member.0)?;
    Ok(found.map(|(address,)| address))
}

/// Corrects one's own name, organisation and function.
///
/// # Errors
/// [`AccountError::NotAllowed`] for someone who is not logged in.
pub async fn change_profile(ctx: &Ctx, actor: &Actor, change: ProfileChange) -> Result<(), AccountError> {
    let id = own_id(actor)?;
    let write = ctx.db.write(move |conn| {
        Box::pin(async move {
            let text = |text: Option<ShortText>| text.map(|text| text.as_str().to_owned()).unwrap_or_default();
            let (organisation, function) = (text(change.organisation), text(change.function));
            execute!(conn, sql::CHANGE_PROFILE, id.0, change.name.as_str(), organisation, function)
        })
    });
    write.await.map(drop).map_err(AccountError::from)
}
