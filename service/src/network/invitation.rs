//! Inviting a person: known by an e-mail address, or new.

use super::NetworkError;
use super::sql;
use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::mails::network::{self as mails, InvitedTo};
use crate::outbox::{self, NewMail};
use crate::{execute, fetch_optional};
use domain::account::{Actor, EmailAddress};
use domain::ids::MemberId;
use domain::network::{PersonName, ShortText};
use serde_json::json;
use uuid::Uuid;

/// Who is invited. When the address is known, the person behind it is meant and keeps the name that they have.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The address that the invitation goes to.
    pub email: EmailAddress,
    /// The name of the person, for when the address is new.
    pub name: PersonName,
    /// Where the person works, for when that is not known.
    pub organisation: Option<ShortText>,
    /// What the person does there, for when the address is new.
    pub function: Option<ShortText>,
}

/// The person who was invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// Who.
    pub member: MemberId,
    /// The name that others see.
    pub name: String,
    /// Whether the person was not known before.
    pub is_new: bool,
}

impl Invitation {
    /// The person with this address, when it is known.
    pub(super) async fn known(&self, conn: &mut Conn<'_>) -> Result<Option<Invited>, DbError> {
        let known = fetch_optional!(conn, (Uuid, String), sql::MEMBER_BY_EMAIL, self.email.as_str())?;
        Ok(known.map(|(id, name)| Invited { member: MemberId(id), name, is_new: false }))
    }

    /// The person with this address; made when there is none.
    pub(super) async fn person(&self, ctx: &Ctx, conn: &mut Conn<'_>, actor: &Actor) -> Result<Invited, DbError> {
        if let Some(known) = self.known(conn).await? {
            if let Some(organisation) = &self.organisation {
                execute!(conn, sql::MEMBER_ORGANISATION, known.member.0, organisation.as_str())?;
            }
            return Ok(known);
        }
        let (id, now) = (ctx.new_id(), ctx.now());
        let text = |text: &Option<ShortText>| text.as_ref().map(|t| t.as_str().to_owned()).unwrap_or_default();
        let (organisation, function) = (text(&self.organisation), text(&self.function));
        execute!(conn, sql::MEMBER_INSERT, id, self.name.as_str(), &organisation, &function, now)?;
        execute!(conn, sql::EMAIL_INSERT, self.email.as_str(), id, now)?;
        let entry =
            Entry { action: "member.added", object_kind: "member", object_id: id.to_string(), detail: json!({}) };
        audit::record(ctx, conn, actor, entry).await?;
        Ok(Invited { member: MemberId(id), name: self.name.as_str().to_owned(), is_new: true })
    }

    /// Puts the invitation mail in the outbox.
    pub(super) async fn send(
        &self,
        ctx: &Ctx,
        conn: &mut Conn<'_>,
        actor: &Actor,
        invited: (&Invited, InvitedTo<'_>),
    ) -> Result<(), NetworkError> {
        send(ctx, conn, actor, self.email.as_str(), invited).await
    }
}

/// Puts an invitation to `address` in the outbox. It opens the login and holds no secret (login rules, D16).
pub(super) async fn send(
    ctx: &Ctx,
    conn: &mut Conn<'_>,
    actor: &Actor,
    address: &str,
    (invited, to): (&Invited, InvitedTo<'_>),
) -> Result<(), NetworkError> {
    let by = actor.member().map(|member| member.name.as_str());
    let letter = mails::invitation(&mails::Invited { name: &invited.name, by, to, address }, &ctx.settings.public_url);
    outbox::enqueue(ctx, conn, NewMail::now(ctx, address.to_owned(), letter)).await?;
    Ok(())
}
