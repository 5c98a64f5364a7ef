//! `/netwerk`: the regions, and for members who is who.

use super::parts::{done, mail_link, work};
use crate::network::paths;
use crate::shell::respond::{self, PageError};
use crate::ui::{PageHead, counted};
use domain::account::rights::Action;
use domain::account::{Actor, Role};
use leptos::prelude::*;
use service::Ctx;
use service::network::{self, Holder, Person, RegionView};

/// The network: visitors see the regions, members also their trekkers and the others.
#[component]
pub fn NetworkPage() -> impl IntoView {
    respond::page(load)
}

async fn load(ctx: Ctx, actor: Actor) -> Result<AnyView, PageError> {
    let (regions, people) = network::regions_and_members(&ctx, &actor).await?;
    let active: Vec<RegionView> = regions.into_iter().filter(|region| region.is_active).collect();
    Ok(match people {
        Some(people) => for_members(active, &people, &actor).into_any(),
        None => for_visitors(active, &actor).into_any(),
    })
}

fn for_visitors(regions: Vec<RegionView>, actor: &Actor) -> impl IntoView + use<> {
    let count = regions.len();
    let log_in = matches!(actor, Actor::Visitor);
    view! {
        <PageHead
            title="Het netwerk"
            lead=format!("{count} regio’s werken samen aan een kansrijke start voor ieder kind, en leren van elkaar.")
        />
        <p>
            "Elke regio heeft hooguit twee trekkers. Drie keer per jaar komen zij bij elkaar. Voor elke bijeenkomst vullen ze \
            een korte vragenlijst in, zodat te zien is hoe elke regio groeit."
        </p>
        <section class="section">
            <h2 class="section__title">"De regio’s"</h2>
            <ul class="cards">{regions.into_iter().map(region_name).collect_view()}</ul>
        </section>
        {log_in
            .then(|| {
                view! {
                    <p class="soft">
                        "Hoor je bij het netwerk? "<a href="/inloggen?verder=%2Fnetwerk">"Log in"</a>
                        " om de trekkers te zien."
                    </p>
                }
            })}
    }
}

fn region_name(region: RegionView) -> impl IntoView {
    view! {
        <li class="card">
            <h3 class="card__title">{region.name}</h3>
        </li>
    }
}

fn for_members(regions: Vec<RegionView>, people: &[Person], actor: &Actor) -> impl IntoView + use<> {
    let holders: usize = regions.iter().filter_map(|region| region.holders.as_ref()).map(Vec::len).sum();
    let with_role = |role: Role| people.iter().filter(|p| p.roles.contains(&role)).cloned().collect::<Vec<_>>();
    // An admin is a coordinator who also manages roles, settings and data (rules, section 1).
    let group = people.iter().filter(|p| p.roles.iter().any(|r| *r != Role::Partner)).cloned().collect::<Vec<_>>();
    view! {
        <PageHead
            title="Het netwerk"
            lead=format!("{} en {}. Mail elkaar gerust.", counted(regions.len(), "regio", "regio’s"), counted(holders, "trekker", "trekkers"))
        />
        {done([])}
        {actor
            .may(Action::ManageSeats)
            .then(|| view! { <p><a class="button button--second" href=paths::MANAGE>"Regio’s en zetels beheren"</a></p> })}
        <section class="section">
            <h2 class="section__title">"Regio’s en trekkers"</h2>
            <ul class="cards">{regions.into_iter().map(region_card).collect_view()}</ul>
        </section>
        {actor
            .seat()
            .map(|_| view! { <p>"Stop je als trekker? "<a href=paths::SUCCESSOR>"Stel een opvolger voor"</a>"."</p> })}
        {group_section("Coördinatiegroep", "Zij plannen de bijeenkomsten en bereiden ze voor.", group)}
        {group_section("Partners", "Zij lezen mee en denken mee, en vullen zelf niets in.", with_role(Role::Partner))}
    }
}

fn region_card(region: RegionView) -> impl IntoView {
    let holders = region.holders.unwrap_or_default();
    view! {
        <li class="card">
            <h3 class="card__title"><a href=paths::growth(&region.id)>{region.name}</a></h3>
            {holders.is_empty().then(|| view! { <p class="soft">"Op dit moment zonder trekker."</p> })}
            <ul class="list">{holders.into_iter().map(holder_item).collect_view()}</ul>
        </li>
    }
}

fn holder_item(holder: Holder) -> impl IntoView {
    person_item(holder.name, work(&holder.function, &holder.organisation), holder.email)
}

fn group_section(title: &'static str, lead: &'static str, people: Vec<Person>) -> impl IntoView {
    (!people.is_empty()).then(|| {
        let item = |p: Person| person_item(p.name, work(&p.function, &p.organisation), p.email);
        view! {
            <section class="section">
                <h2 class="section__title">{title}</h2>
                <p>{lead}</p>
                <ul class="list">{people.into_iter().map(item).collect_view()}</ul>
            </section>
        }
    })
}

fn person_item(name: String, work: String, email: Option<String>) -> impl IntoView {
    view! {
        <li class="list__item">
            <strong>{name}</strong>
            {(!work.is_empty()).then(|| view! { <br /><span class="soft small">{work}</span> })}
            {email.map(|email| view! { <br /><span class="small">{mail_link(&email)}</span> })}
        </li>
    }
}
