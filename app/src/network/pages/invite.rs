//! `/beheer/uitnodigen`: someone becomes trekker of a region, partner, coordinator or admin.

use super::parts::way_back;
use super::person::{INVITED_HERE, invitation, person_fields};
use crate::account::names::ORGANISATION;
use crate::forms::{Actions, Choice, FormState, Incoming, NotDone, Posting, Radios, Select, use_form_state};
use crate::network::names::{AS, REGION};
use crate::network::{paths, texts};
use crate::shell::context;
use crate::shell::respond::{self, PageError};
use crate::ui::{Note, PageHead};
use axum::response::Response;
use domain::account::rights::may_give_role;
use domain::account::{Actor, Role};
use domain::ids::{MemberId, RegionId, SeatNumber};
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::{MayGiveRole, MayManageSeats};
use service::network::{self, Invitation, Invited, NetworkError, Person, RegionView};
use uuid::Uuid;

/// The form to invite someone.
#[component]
pub fn InvitePage() -> impl IntoView {
    respond::page(load)
}

/// What stands in the form when it is opened afresh.
struct Afresh {
    to: &'static str,
    region: String,
    person: Option<Person>,
}

async fn load(ctx: Ctx, actor: Actor) -> Result<AnyView, PageError> {
    let region = context::query("regio").unwrap_or_default();
    let asked = context::query("persoon").and_then(|id| Uuid::parse_str(&id).ok());
    let form = use_form_state();
    let proof = MayManageSeats::of(&actor)?;
    let regions = network::list_regions(&ctx, &actor).await?;
    let person = match asked {
        Some(id) => network::person(&ctx, &proof, MemberId(id)).await?,
        None => None,
    };
    let roles: Vec<Role> = Role::ALL.into_iter().filter(|role| may_give_role(&actor, *role)).collect();
    let to = if region.is_empty() { "" } else { TREKKER };
    Ok(invite_form(form, regions, roles, Afresh { to, region, person }).into_any())
}

fn invite_form(form: Option<FormState>, regions: Vec<RegionView>, roles: Vec<Role>, afresh: Afresh) -> impl IntoView {
    let region = form.as_ref().map_or(afresh.region, |form| form.value(REGION).to_owned());
    let (email, name) = afresh.person.map(|p| (p.email.unwrap_or_default(), p.name)).unwrap_or_default();
    let full =
        regions.iter().find(|r| r.id.as_str() == region && is_full(r)).map(|r| (r.name.clone(), paths::region(&r.id)));
    view! {
        <div class="narrow stack">
            <PageHead
                kicker=way_back(paths::MANAGE.into(), "Beheer van het netwerk".into())
                title="Iemand uitnodigen"
                lead="Wie je uitnodigt, krijgt een mail en kan meteen inloggen."
            />
            {full
                .map(|(name, href)| {
                    view! {
                        <Note title="Beide zetels zijn bezet">
                            <p>{name}" heeft al twee trekkers. "<a href=href>"Bekijk de zetels en draag er een over"</a></p>
                        </Note>
                    }
                })}
            <form class="form" method="post" action=paths::INVITE novalidate>
                {person_fields(&form, INVITED_HERE, email, name)}
                <Radios name=AS legend="Wat wordt deze persoon?" choices=kinds(roles) chosen=afresh.to form=form.clone() />
                <Select name=REGION label="Regio" hint="Alleen voor een trekker." choices=places(&regions) chosen=region form />
                <Note title="Wie ziet dit?">
                    <p>
                        "Naam, organisatie, functie en e-mailadres zijn te zien voor alle trekkers, de partners (zoals \
                        RIVM en CPZ) en de coördinatiegroep. Bezoekers zien geen personen."
                    </p>
                </Note>
                <Actions submit="Uitnodigen" back=paths::MANAGE />
            </form>
        </div>
    }
}

fn kinds(roles: Vec<Role>) -> Vec<Choice> {
    let trekker = Choice::new(TREKKER, "Trekker").saying("Heeft een zetel van een regio. Kies hieronder welke.");
    let named =
        |role: Role| Choice::new(role.as_str(), capital(texts::role_noun(role))).saying(texts::role_sentence(role));
    std::iter::once(trekker).chain(roles.into_iter().map(named)).collect()
}

fn places(regions: &[RegionView]) -> Vec<Choice> {
    let words = |region: &RegionView| match is_full(region) {
        true => format!("{} (twee trekkers)", region.name),
        false => region.name.clone(),
    };
    let place = |region: &RegionView| Choice::new(region.id.to_string(), words(region));
    std::iter::once(Choice::new("", "Kies een regio")).chain(regions.iter().map(place)).collect()
}

fn is_full(region: &RegionView) -> bool {
    SeatNumber::ALL.into_iter().all(|seat| region.holder(seat).is_some())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What someone is invited to.
#[derive(Clone, Debug, PartialEq, Eq)]
enum As {
    /// A seat of this region.
    Trekker(RegionId),
    /// A role.
    Role(Role),
}

/// The value of [`AS`] for a seat; a role has its own.
const TREKKER: &str = "trekker";

/// What the person becomes; what is wrong is added to the form.
fn invited_as(form: &mut FormState) -> Option<As> {
    if form.value(AS) != TREKKER {
        return form.choice(AS, Role::parse, texts::CHOOSE_WHAT).map(As::Role);
    }
    let region = |typed: &str| (!typed.is_empty()).then(|| RegionId::new(typed));
    form.choice(REGION, region, texts::CHOOSE_REGION).map(As::Trekker)
}

/// `POST /beheer/uitnodigen`.
pub(super) async fn invite(post: Incoming) -> Response {
    post.run(async |posting| {
        let seats = MayManageSeats::of(&posting.actor)?;
        let person = invitation(&mut posting.form);
        let to = invited_as(&mut posting.form).ok_or(NotDone::Form)?;
        let person = person.ok_or(NotDone::Form)?;
        match to {
            As::Trekker(region) => invite_to_seat(posting, &seats, &region, &person).await,
            As::Role(role) => give_role(posting, role, &person).await,
        }
    })
    .await
}

async fn invite_to_seat(
    posting: &mut Posting,
    proof: &MayManageSeats,
    region: &RegionId,
    person: &Invitation,
) -> Result<String, NotDone> {
    let invited = network::invite_to_seat(&posting.ctx, proof, region, None, person).await;
    match invited.map(|(invited, _)| invited) {
        Err(NetworkError::UnknownRegion) => Err(posting.refuse(REGION, texts::CHOOSE_REGION)),
        invited => Ok(told(&paths::region(region), invited)?),
    }
}

async fn give_role(posting: &mut Posting, role: Role, person: &Invitation) -> Result<String, NotDone> {
    if role == Role::Partner && person.organisation.is_none() {
        return Err(posting.refuse(ORGANISATION, texts::PARTNER_OF));
    }
    let proof = MayGiveRole::of(&posting.actor, role)?;
    Ok(told(paths::PEOPLE, network::give_role(&posting.ctx, &proof, person).await)?)
}

/// Where to read who was invited. The same invitation once more changes nothing, and is no mistake.
fn told(page: &str, invited: Result<Invited, NetworkError>) -> Result<String, NetworkError> {
    let (what, who) = match invited {
        Ok(Invited { member, is_new: true, .. }) => ("uitgenodigd", member),
        Ok(Invited { member, .. }) => ("uitgenodigd-bekend", member),
        Err(NetworkError::HasSeat { member, .. } | NetworkError::HasRole { member, .. }) => ("had-al", member),
        Err(other) => return Err(other),
    };
    Ok(format!("{page}?gedaan={what}&wie={who}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(body: &str) -> FormState {
        FormState::parse(body.as_bytes())
    }

    #[test]
    fn what_someone_becomes_is_a_seat_of_a_region_or_a_role() {
        assert_eq!(invited_as(&mut form("als=trekker&regio=zeeland")), Some(As::Trekker(RegionId::new("zeeland"))));
        assert_eq!(invited_as(&mut form("als=partner&regio=zeeland")), Some(As::Role(Role::Partner)));
        for (body, field) in [("als=trekker", "regio"), ("als=koning", "als"), ("", "als")] {
            let mut form = form(body);
            assert_eq!(invited_as(&mut form), None);
            assert_eq!(form.messages()[0].0, field);
        }
    }
}
