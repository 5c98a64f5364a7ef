//! `/beheer/personen/<id>/rol/<rol>/beeindigen`: asks whether a role should end.

use super::parts::{param, way_back};
use crate::forms::{Actions, Form, Incoming, use_form_state};
use crate::network::names::ROLE;
use crate::network::{paths, texts};
use crate::shell::respond::{self, PageError};
use crate::ui::{Note, PageHead, listed};
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
    let happens = what_happens(person, role).into_iter().map(|sentence| view! { <li>{sentence}</li> });
    let happens = happens.collect_view();
    view! {
        <div class="narrow">
            <PageHead
                kicker=way_back(paths::PEOPLE.into(), "Personen en rollen".into())
                title="Rol beëindigen?"
            />
            <p id=ROLE.as_str() tabindex="-1">
                <strong>{name}</strong>{format!(" is nu {}.", texts::role_noun(role))}
            </p>
            <Note title="Wat er gebeurt">
                <ul>{happens}</ul>
            </Note>
            <Form action=paths::end_role(person.id, role) label="Rol beëindigen">
                <Actions submit="Rol beëindigen" back=paths::PEOPLE warns=true />
            </Form>
        </div>
    }
}

/// What ends with the role, and what the person stays: another role may allow the same.
fn what_happens(person: &Person, role: Role) -> [String; 2] {
    let name = &person.name;
    let roles = person.roles.iter().filter(|other| **other != role).map(|other| texts::role_noun(*other));
    let stays: Vec<_> = roles.chain(person.seat.is_some().then_some("trekker")).collect();
    let then = match stays.is_empty() {
        true => "Zonder zetel en rol ziet deze persoon alleen nog de eigen gegevens, en wordt uitgelogd.".to_owned(),
        false => format!("{name} blijft {}, en blijft ingelogd.", listed(&stays)),
    };
    [format!("{name} is dan geen {} meer.", texts::role_noun(role)), then]
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

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::{RegionId, SeatNumber};
    use domain::network::Held;

    #[test]
    fn it_says_what_ends_and_what_the_person_stays() {
        let held = || Held {
            region: RegionId::new("drenthe"),
            region_name: "Drenthe".into(),
            seat: SeatNumber::One,
            member: MemberId(Uuid::nil()),
            name: "Femke".into(),
        };
        for (roles, seat, role, then) in [
            (
                vec![Role::Partner],
                None,
                Role::Partner,
                "Zonder zetel en rol ziet deze persoon alleen nog de eigen gegevens, en wordt uitgelogd.",
            ),
            (
                vec![Role::Coordinator, Role::Admin],
                None,
                Role::Coordinator,
                "Femke blijft beheerder, en blijft ingelogd.",
            ),
            (vec![Role::Partner], Some(held()), Role::Partner, "Femke blijft trekker, en blijft ingelogd."),
            (
                vec![Role::Coordinator, Role::Admin],
                Some(held()),
                Role::Admin,
                "Femke blijft lid van de coördinatiegroep en trekker, en blijft ingelogd.",
            ),
        ] {
            let person = Person {
                id: MemberId(Uuid::nil()),
                name: "Femke".into(),
                organisation: String::new(),
                function: String::new(),
                email: None,
                refused: None,
                last_login: None,
                seat,
                roles,
            };
            let ends = format!("Femke is dan geen {} meer.", texts::role_noun(role));
            assert_eq!(what_happens(&person, role), [ends, then.to_owned()]);
        }
    }
}
