//! `/beheer/personen/<id>/rol/<rol>/beeindigen`: asks whether a role should end.

use super::parts::{param, way_back};
use crate::forms::{Actions, Form, Incoming, use_form_state};
use crate::network::names::ROLE;
use crate::network::{paths, texts};
use crate::shell::respond::{self, PageError};
use crate::ui::{Note, PageHead};
use axum::extract::Path;
use axum::response::Response;
use domain::account::{Actor, Role};
use domain::ids::MemberId;
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::{MayEndRoles, MayManageSeats};
use service::network::{self, NetworkError, Person};
use uuid::Uuid;

/// Ends a role.
#[component]
pub fn EndRolePage() -> impl IntoView {
    let of = Uuid::parse_str(&param("persoon")).ok().map(MemberId).zip(Role::parse(&param("rol")));
    respond::page(move |ctx, actor| load(ctx, actor, of))
}

async fn load(ctx: Ctx, actor: Actor, of: Option<(MemberId, Role)>) -> Result<AnyView, PageError> {
    MayEndRoles::of(&actor)?;
    let proof = MayManageSeats::of(&actor)?;
    let (id, role) = of.ok_or(PageError::NotFound)?;
    let found = network::person(&ctx, &proof, id).await?;
    let person = found.ok_or(PageError::NotFound)?;
    // A form that came back says itself what is wrong, also when the role has just been ended by another.
    if !person.roles.contains(&role) && use_form_state().is_none() {
        return Err(PageError::NotFound);
    }
    Ok(ask(&person, role).into_any())
}

fn ask(person: &Person, role: Role) -> impl IntoView + use<> {
    let name = person.name.clone();
    let nothing_left = person.seat.is_none() && person.roles.len() <= 1;
    view! {
        <div class="narrow">
            <PageHead
                kicker=way_back(paths::PEOPLE.into(), "Personen en rollen".into())
                title="Rol beëindigen?"
            />
            <p id=ROLE.as_str() tabindex="-1">
                <strong>{name.clone()}</strong>{format!(" is nu {}.", texts::role_noun(role))}
            </p>
            <Note title="Wat er gebeurt">
                <ul>
                    <li>{format!("{name} mag dan niets meer wat alleen een {} mag.", texts::role_noun(role).trim_start_matches("een "))}</li>
                    {(!nothing_left).then(|| view! { <li>{format!("{name} blijft ingelogd.")}</li> })}
                    {nothing_left
                        .then(|| {
                            view! {
                                <li>"Zonder zetel en rol ziet deze persoon alleen nog de eigen gegevens, en wordt uitgelogd."</li>
                            }
                        })}
                </ul>
            </Note>
            <Form action=paths::end_role(person.id, role) label="Rol beëindigen">
                <Actions submit="Rol beëindigen" back=paths::PEOPLE warns=true />
            </Form>
        </div>
    }
}

/// `POST /beheer/personen/<id>/rol/<rol>/beeindigen`.
pub(super) async fn post(of: Path<(String, String)>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = MayEndRoles::of(&posting.actor)?;
        let Path((member, role)) = of;
        let (member, role) = (Uuid::parse_str(&member).map(MemberId), Role::parse(&role));
        let (member, role) = member.ok().zip(role).ok_or(PageError::NotFound)?;
        match network::end_role(&posting.ctx, &proof, member, role).await {
            // Ended already, such as by the first of two clicks.
            Ok(_) | Err(NetworkError::HasNotRole) => Ok(format!("{}?gedaan=rol-beeindigd", paths::PEOPLE)),
            Err(error) => Err(error.into()),
        }
    })
    .await
}
