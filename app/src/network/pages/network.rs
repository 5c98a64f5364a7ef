//! `/netwerk`: the regions, and for members who is who.

use super::parts::{done, mail_link, work};
use crate::network::{Atlas, paths};
use crate::shell::respond::{self, PageError};
use crate::ui::{Description, PageHead, counted};
use domain::account::rights::Action;
use domain::account::{Actor, Role};
use leptos::prelude::*;
use service::Ctx;
use service::network::{self, Holder, Person, RegionView};

/// Where the coordination group stands: who needs help is sent there.
const COORDINATION: &str = "coordinatiegroep";

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
        <Description text=format!("De {count} regio’s die samenwerken aan een kansrijke start. Zoek in welke regio jouw gemeente ligt.") />
        <PageHead
            title="Het netwerk"
            lead=format!("{count} regio’s werken samen aan een kansrijke start voor ieder kind, en leren van elkaar.")
        />
        <p>
            "Elke regio heeft hooguit twee trekkers. Drie keer per jaar komen zij bij elkaar. Voor elke bijeenkomst vullen ze \
            een korte vragenlijst in, zodat te zien is hoe elke regio groeit."
        </p>
        <section class="section">
            <h2 class="section__title">"Welke regio’s doen mee?"</h2>
            <Atlas regions here=paths::NETWORK />
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
        <p class="row">
            <a class="button button--second" href="/netwerk/tuin">"De regio’s op de kaart"</a>
            {actor
                .may(Action::ManageSeats)
                .then(|| view! { <a class="button button--second" href=paths::MANAGE>"Regio’s en zetels beheren"</a> })}
        </p>
        {group_section(COORDINATION, "Coördinatiegroep", "Zij plannen de bijeenkomsten en bereiden ze voor. Heb je een vraag? Stel hem aan een van hen.", group)}
        <section class="section">
            <h2 class="section__title">"Regio’s en trekkers"</h2>
            <ul class="cards">{regions.into_iter().map(region_card).collect_view()}</ul>
        </section>
        {actor
            .seat()
            .map(|_| view! { <p>"Stop je als trekker? "<a href=paths::SUCCESSOR>"Stel een opvolger voor"</a>"."</p> })}
        {group_section("partners", "Partners", "Zij lezen mee en denken mee, en vullen zelf niets in.", with_role(Role::Partner))}
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
    person_item("list__item", holder.name, work(&holder.function, &holder.organisation), holder.email)
}

fn group_section(id: &'static str, title: &'static str, lead: &'static str, people: Vec<Person>) -> impl IntoView {
    (!people.is_empty()).then(|| {
        let item = |p: Person| person_item("people__person", p.name, work(&p.function, &p.organisation), p.email);
        view! {
            <section class="section">
                <h2 class="section__title" id=id>{title}</h2>
                <p>{lead}</p>
                <ul class="people">{people.into_iter().map(item).collect_view()}</ul>
            </section>
        }
    })
}

fn person_item(class: &'static str, name: String, work: String, email: Option<String>) -> impl IntoView {
    view! {
        <li class=class>
            <strong>{name}</strong>
            {(!work.is_empty()).then(|| view! { <br /><span class="soft small">{work}</span> })}
            {email.map(|email| view! { <br /><span class="small">{mail_link(&email)}</span> })}
        </li>
    }
}
