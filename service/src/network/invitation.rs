//! Inviting a person: known by an e-mail address, or new.

use super::NetworkError;
use super::sql;
use crate::audit::{self, Entry};
use crate::ctx::Ctx;
use crate::db::{Conn, DbError};
use crate::outbox::{self, NewMail, SIGNATURE};
use crate::{execute, fetch_optional};
use domain::account::{Actor, EmailAddress, Role};
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
        invited: (&Invited, &InvitedTo<'_>),
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
    (invited, to): (&Invited, &InvitedTo<'_>),
) -> Result<(), NetworkError> {
    let by = actor.member().map(|member| member.name.as_str());
    let mail = NewMail {
        kind: "invitation",
        recipient: address.to_owned(),
        subject: to.subject(),
        body: to.body(&invited.name, by, address, &ctx.settings.public_url),
        due_at: ctx.now(),
        useless_after: None,
    };
    Ok(outbox::enqueue(ctx, conn, mail).await?)
}

/// What someone is invited to.
pub(super) enum InvitedTo<'a> {
    /// A seat of the region with this name.
    Seat(&'a str),
    /// Reading along.
    Partner,
    /// The coordination group.
    Coordinator,
    /// Managing the portal.
    Admin,
}

impl InvitedTo<'_> {
    /// A role.
    pub(super) fn role(role: Role) -> Self {
        match role {
            Role::Partner => Self::Partner,
            Role::Coordinator => Self::Coordinator,
            Role::Admin => Self::Admin,
        }
    }

    fn subject(&self) -> String {
        match self {
            Self::Seat(region) => format!("Je bent trekker van {region} in het lerend netwerk"),
            Self::Partner => "Je bent partner van het lerend netwerk".to_owned(),
            Self::Coordinator => "Je hoort bij de coördinatiegroep van het lerend netwerk".to_owned(),
            Self::Admin => "Je bent beheerder van het lerend netwerk".to_owned(),
        }
    }

    fn what_it_means(&self) -> String {
        match self {
            Self::Seat(region) => format!(
                "Je hebt een van de twee zetels van {region} in het landelijk lerend netwerk. Drie keer per jaar, voor \
                 elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat \
                 andere regio’s doen."
            ),
            Self::Partner => "Je leest mee met het landelijk lerend netwerk: wat de regio’s delen en hoe zij groeien. \
                              Je hoeft zelf niets in te vullen."
                .to_owned(),
            Self::Coordinator => "Je hoort bij de coördinatiegroep van het landelijk lerend netwerk. Samen plannen \
                                  jullie de bijeenkomsten en nodigen jullie de trekkers uit."
                .to_owned(),
            Self::Admin => "Je beheert het portaal van het landelijk lerend netwerk: de trekkers, de rollen en het \
                            logboek."
                .to_owned(),
        }
    }

    /// `by` is who invited; nobody when the portal itself did.
    fn body(&self, name: &str, by: Option<&str>, address: &str, public_url: &str) -> String {
        let by = by.map(|by| format!("{by} heeft je uitgenodigd. ")).unwrap_or_default();
        format!(
            "Dag {name},\n\n{by}{}\n\nZo kom je in het portaal:\n\n1. Ga naar {public_url}/inloggen\n2. Vul dit adres in: \
             {address}\n3. Je krijgt een mail met een code van zes cijfers. Die vul je in.\n\nEen wachtwoord heb je niet \
             nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.\n\n{SIGNATURE}\n",
            self.what_it_means()
        )
    }
}
