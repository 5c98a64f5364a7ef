//! `/netwerk/regio/<id>`: what everyone may know of a region: its name and its municipalities, no persons and no levels.

use super::parts::{region_param, way_back};
use crate::network::paths;
use crate::shell::respond::{self, PageError};
use crate::ui::{Description, PageHead, counted};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::RegionId;
use domain::network::municipalities_of;
use leptos::prelude::*;
use service::Ctx;
use service::network::{self, NamedRegion};

/// A region for everyone; members are led on to what they may read of it.
#[component]
pub fn PublicRegionPage() -> impl IntoView {
    let id = region_param();
    respond::page(move |ctx, actor| load(ctx, actor, id))
}

async fn load(ctx: Ctx, actor: Actor, id: RegionId) -> Result<AnyView, PageError> {
    let NamedRegion { id, name } = network::region_for_everyone(&ctx, &actor, &id).await?;
    let places = municipalities_of(&id);
    let count = counted(places.len(), "gemeente", "gemeenten");
    let lead = match places.len() {
        0 => "Deze regio doet mee aan het landelijk lerend netwerk van Kansrijke Start.".to_owned(),
        1 => format!(
            "{name} is één van de regio’s in het landelijk lerend netwerk van Kansrijke Start. Er ligt {count} in."
        ),
        _ => format!(
            "{name} is één van de regio’s in het landelijk lerend netwerk van Kansrijke Start. Er liggen {count} in."
        ),
    };
    let description = format!("{name} in het lerend netwerk van Kansrijke Start: {count}.");
    let names = places.iter().map(|place| {
        view! { <li>{place.name.as_str()}{place.called.map(|called| format!(" ({called})"))}</li> }
    });
    let municipalities = (!places.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">"Gemeenten in deze regio"</h2>
                <ul class="columns">{names.collect_view()}</ul>
            </section>
        }
    });
    Ok(view! {
        <Description text=description />
        <PageHead kicker=way_back(paths::NETWORK.into(), "Het netwerk".into()) title=name.clone() lead />
        {municipalities}
        {onwards(&actor, &id, &name)}
    }
    .into_any())
}

/// What this reader can do next.
fn onwards(actor: &Actor, id: &RegionId, name: &str) -> AnyView {
    if actor.may(Action::ReadClosedResults) {
        return view! {
            <p class="actions"><a class="button" href=paths::growth(id)>{format!("Bekijk de groei van {name}")}</a></p>
            <p>"Wie de trekkers zijn, staat bij "<a href=paths::NETWORK>"Netwerk"</a>"."</p>
        }
        .into_any();
    }
    view! {
        <p>
            "Hoe ver een regio is en wie de trekkers zijn, zien alleen de leden van het netwerk. Hoe de regio’s er samen voor staan, \
            staat bij "<a href="/monitor">"Groei"</a>"."
        </p>
    }
    .into_any()
}
