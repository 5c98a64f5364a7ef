//! `/beheer/uitnodigen`: someone becomes trekker of a region, partner, coordinator or admin.

use super::parts::{INVITED_HERE, person_fields, way_back};
use crate::network::{paths, post::page_error, texts};
use crate::shell::respond::{self, PageError};
use crate::shell::{FormState, context, use_form_state};
use crate::ui::{Note, PageHead, error_id};
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
    to: String,
    region: String,
    person: Option<Person>,
}

async fn load(ctx: Ctx, actor: Actor) -> Result<AnyView, PageError> {
    let region = context::query("regio").unwrap_or_default();
    let asked = context::query("persoon").and_then(|id| Uuid::parse_str(&id).ok());
    let form = use_form_state();
    let proof = MayManageSeats::of(&actor).map_err(|e| page_error(&actor, e))?;
    let regions = network::list_regions(&ctx, &actor).await.map_err(|e| page_error(&actor, e))?;
    let person = match asked {
        Some(id) => network::person(&ctx, &proof, MemberId(id)).await.map_err(|e| page_error(&actor, e))?,
        None => None,
    };
    let roles: Vec<Role> = Role::ALL.into_iter().filter(|role| may_give_role(&actor, *role)).collect();
    let to = if region.is_empty() { String::new() } else { "trekker".to_owned() };
    Ok(invite_form(form, regions, roles, Afresh { to, region, person }).into_any())
}

fn invite_form(form: Option<FormState>, regions: Vec<RegionView>, roles: Vec<Role>, afresh: Afresh) -> impl IntoView {
    let chosen = form.as_ref().map_or(afresh.to, |form| form.value("als").to_owned());
    let region = form.as_ref().map_or(afresh.region, |form| form.value("regio").to_owned());
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
                {person_fields(&form, INVITED_HERE, email, name)} {choices(&form, &chosen, roles)}
                {region_select(&form, &region, &regions)}
                <Note title="Wie ziet dit?">
                    <p>
                        "Naam, organisatie, functie en e-mailadres zijn te zien voor alle trekkers, de partners (zoals \
                        RIVM en CPZ) en de coördinatiegroep. Bezoekers zien geen personen."
                    </p>
                </Note>
                <div class="actions">
                    <button class="button" type="submit">"Uitnodigen"</button>
                    <a class="button button--quiet" href=paths::MANAGE>"Niet uitnodigen"</a>
                </div>
            </form>
        </div>
    }
}

fn choices(form: &Option<FormState>, chosen: &str, roles: Vec<Role>) -> impl IntoView + use<> {
    let error = form.as_ref().and_then(|form| form.error_of("als"));
    let trekker = ("trekker", "Trekker", "Heeft een zetel van een regio. Kies hieronder welke.");
    let named = |role: Role| (role.as_str(), capital(texts::role_noun(role)), texts::role_sentence(role));
    let mut options = vec![(trekker.0, trekker.1.to_owned(), trekker.2)];
    options.extend(roles.into_iter().map(named));
    let option = |(i, (value, word, sentence)): (usize, (&'static str, String, &'static str))| {
        view! {
            <label class="option">
                <input
                    class="option__input"
                    type="radio"
                    name="als"
                    value=value
                    id=(i == 0).then_some("als")
                    checked=value == chosen
                />
                <span class="option__text">
                    <span class="option__word">{word}</span>
                    <span class="option__sentence">{sentence}</span>
                </span>
            </label>
        }
    };
    view! {
        <fieldset
            class=if error.is_some() { "group group--wrong" } else { "group" }
            aria-describedby=error.is_some().then(|| error_id("als"))
        >
            <legend class="group__legend">"Wat wordt deze persoon?"</legend>
            {error.clone().map(|text| view! { <span class="group__error" id=error_id("als")>"Fout: "{text}</span> })}
            <div class="options">{options.into_iter().enumerate().map(option).collect_view()}</div>
        </fieldset>
    }
}

fn region_select(form: &Option<FormState>, chosen: &str, regions: &[RegionView]) -> impl IntoView + use<> {
    let error = form.as_ref().and_then(|form| form.error_of("regio"));
    let described =
        if error.is_some() { format!("regio-uitleg {}", error_id("regio")) } else { "regio-uitleg".to_owned() };
    let option = |region: &RegionView| {
        let words = if is_full(region) { format!("{} (twee trekkers)", region.name) } else { region.name.clone() };
        let id = region.id.to_string();
        let selected = id == chosen;
        view! { <option value=id selected=selected>{words}</option> }
    };
    view! {
        <div class=if error.is_some() { "field field--wrong" } else { "field" }>
            <label class="field__label" for="regio">"Regio"</label>
            <span class="field__hint" id="regio-uitleg">"Alleen voor een trekker."</span>
            {error.clone().map(|text| view! { <span class="field__error" id=error_id("regio")>"Fout: "{text}</span> })}
            <select
                class="field__input"
                id="regio"
                name="regio"
                aria-describedby=described
                aria-invalid=error.is_some().then_some("true")
            >
                <option value="" selected=chosen.is_empty()>"Kies een regio"</option>
                {regions.iter().map(option).collect_view()}
            </select>
        </div>
    }
}

fn is_full(region: &RegionView) -> bool {
    SeatNumber::ALL.into_iter().all(|seat| region.holder(seat).is_some())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
