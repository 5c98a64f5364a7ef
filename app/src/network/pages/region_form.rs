//! `/beheer/regio/<id>/wijzigen`: the name of a region and when it takes part.

use super::parts::{region_param, way_back};
use crate::account::names::NAME;
use crate::forms::{Actions, Field, Kind, use_form_state};
use crate::network::names::{FROM, UNTIL};
use crate::network::paths;
use crate::shell::respond::{self, PageError};
use crate::ui::{Note, PageHead};
use domain::account::Actor;
use domain::ids::RegionId;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::network::proof::MayManageSeats;
use service::network::{self, RegionView};

/// The form for name and period.
#[component]
pub fn RegionFormPage() -> impl IntoView {
    let id = region_param();
    respond::page(move |ctx, actor| load(ctx, actor, id))
}

async fn load(ctx: Ctx, actor: Actor, id: RegionId) -> Result<AnyView, PageError> {
    let proof = MayManageSeats::of(&actor)?;
    let found = network::region_detail(&ctx, &proof, &id).await?;
    Ok(form(found.ok_or(PageError::NotFound)?.region).into_any())
}

fn form(region: RegionView) -> impl IntoView {
    let form = use_form_state();
    let day = |day: Option<chrono::NaiveDate>| day.map(time::typed_date).unwrap_or_default();
    let (from, until) = (day(region.active.map(|p| p.from())), day(region.active.and_then(|p| p.until())));
    view! {
        <div class="narrow">
            <PageHead
                kicker=way_back(paths::region(&region.id), region.name.clone())
                title=format!("{} wijzigen", region.name)
            />
            <form class="form" method="post" action=paths::region_form(&region.id) novalidate>
                <Field name=NAME label="Naam van de regio" value=region.name.clone() form=form.clone() autocomplete="off" />
                <Field name=FROM label="Doet mee vanaf (niet verplicht)" kind=Kind::Date value=from form=form.clone()
                    hint="Bijvoorbeeld 1-3-2027. Laat beide dagen leeg als de regio niet meedoet." />
                <Field name=UNTIL label="Doet mee tot en met (niet verplicht)" kind=Kind::Date value=until form
                    hint="De laatste dag, bijvoorbeeld 31-12-2027. Leeg betekent: zonder einddatum." />
                {meaning()}
                <Actions submit="Wijzigingen opslaan" back=paths::region(&region.id) back_words="Niet wijzigen" />
            </form>
        </div>
    }
}

fn meaning() -> impl IntoView {
    view! {
        <Note title="Wat dit betekent">
            <p>
                "Een regio die meedoet, telt mee in de respons, ook als beide zetels vrij zijn. Welke regio’s \
                meetellen, staat vast zodra een ronde sluit. Doet een regio niet mee, dan houden de trekkers hun zetel, \
                maar tellen hun antwoorden niet en krijgen ze geen herinneringen. Het adres van de pagina verandert niet mee met de naam."
            </p>
        </Note>
    }
}
