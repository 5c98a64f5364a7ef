//! `/beheer/uitnodigen`: someone becomes trekker of a region, partner, coordinator or admin.

use super::parts::{INVITED_HERE, person_fields, way_back};
use crate::forms::{Actions, Choice, FormState, Radios, Select, use_form_state};
use crate::network::forms::TREKKER;
use crate::network::names::{AS, REGION};
use crate::network::{paths, texts};
use crate::shell::context;
use crate::shell::respond::{self, PageError};
use crate::ui::{Note, PageHead};
use domain::account::rights::may_give_role;
use domain::account::{Actor, Role};
use domain::ids::{MemberId, SeatNumber};
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::MayManageSeats;
use service::network::{self, Person, RegionView};
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
                <Actions submit="Uitnodigen" back=paths::MANAGE back_words="Niet uitnodigen" />
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
