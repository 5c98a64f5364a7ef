//! `/beheer`: every region with its seats, and what needs attention.

use super::parts::{done, table};
use crate::network::{paths, texts};
use crate::shell::respond::{self, PageError};
use crate::ui::PageHead;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::SeatNumber;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::MayManageSeats;
use service::network::{self, RegionView};

/// The overview for those who manage seats.
#[component]
pub fn ManagePage() -> impl IntoView {
    respond::page(load)
}

async fn load(ctx: Ctx, actor: Actor) -> Result<AnyView, PageError> {
    MayManageSeats::of(&actor)?;
    let regions = network::list_regions(&ctx, &actor).await?;
    let today = time::day(ctx.now());
    let rows: Vec<_> = regions.iter().map(|region| row(region, today)).collect();
    let reads_log = actor.may(Action::ReadAuditLog);
    Ok(view! {
        <PageHead
            title="Beheer van het netwerk"
            lead="Wie is trekker van welke regio? Nodig iemand uit, draag een zetel over of laat een regio niet meer meedoen."
        />
        {done([])}
        <div class="actions">
            <a class="button" href=paths::INVITE>"Iemand uitnodigen"</a>
            <a class="button button--second" href=paths::PEOPLE>"Personen en rollen"</a>
            {reads_log.then(|| view! { <a class="button button--second" href=paths::LOG>"Logboek"</a> })}
        </div>
        {attention(&regions)}
        <section class="section">
            <h2 class="section__title">"Alle regio’s"</h2>
            {table("Alle regio’s met hun zetels", ["Regio", "Zetel 1", "Zetel 2", "Doet mee"], rows)}
        </section>
    }
    .into_any())
}

/// What a coordinator would want to do something about, by name.
fn attention(regions: &[RegionView]) -> impl IntoView + use<> {
    let active: Vec<&RegionView> = regions.iter().filter(|region| region.is_active).collect();
    let with = |count: usize| -> Vec<(String, String)> {
        let found = active.iter().filter(|region| region.holders.as_ref().is_some_and(|held| held.len() == count));
        found.map(|region| (paths::region(&region.id), region.name.clone())).collect()
    };
    let never: Vec<(String, String)> = active
        .iter()
        .flat_map(|region| region.holders.iter().flatten().map(move |holder| (region, holder)))
        .filter(|(_, holder)| holder.last_login.is_none())
        .map(|(region, holder)| (paths::region(&region.id), format!("{} ({})", holder.name, region.name)))
        .collect();
    let (none, one) = (with(0), with(1));
    let all_well = none.is_empty() && one.is_empty() && never.is_empty();
    view! {
        <section class="section">
            <h2 class="section__title">"Wat aandacht vraagt"</h2>
            {all_well.then(|| view! { <p>"Niets: elke regio heeft twee trekkers, en iedereen heeft al eens ingelogd."</p> })}
            <dl class="facts">
                {fact("Zonder trekker", none)} {fact("Met één trekker", one)} {fact("Nog nooit ingelogd", never)}
            </dl>
        </section>
    }
}

fn fact(name: &'static str, links: Vec<(String, String)>) -> impl IntoView {
    (!links.is_empty()).then(|| {
        let count = links.len();
        let link = |(href, words): (String, String)| view! { <li><a href=href>{words}</a></li> };
        view! {
            <div class="facts__row">
                <dt class="facts__name">{format!("{name} ({count})")}</dt>
                <dd class="facts__value"><ul class="columns">{links.into_iter().map(link).collect_view()}</ul></dd>
            </div>
        }
    })
}

fn row(region: &RegionView, today: chrono::NaiveDate) -> impl IntoView + use<> {
    let seats = SeatNumber::ALL.map(|seat| match region.holder(seat) {
        Some(holder) => holder.name.clone().into_any(),
        None => view! { <span class="soft">"vrij"</span> }.into_any(),
    });
    let [one, two] = seats;
    view! {
        <tr>
            <th scope="row" class="table__head"><a href=paths::region(&region.id)>{region.name.clone()}</a></th>
            <td data-label="Zetel 1">{one}</td>
            <td data-label="Zetel 2">{two}</td>
            <td>{texts::active(region.active, today)}</td>
        </tr>
    }
}
