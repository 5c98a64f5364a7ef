//! The groups that a region keeps.

use super::address::{PATH, address};
use super::names::{NAME, OFF, WITH};
use crate::forms::{Field, Form, FormState};
use domain::ids::RegionId;
use leptos::prelude::*;
use service::monitor::compare::Group;

/// The groups of the region, each a link to its regions, with a button that removes it; and a form that keeps the regions of now.
pub(super) fn groups(
    kept: &[Group],
    with: &[RegionId],
    name_of: &dyn Fn(&RegionId) -> Option<String>,
    form: Option<FormState>,
) -> impl IntoView + use<> {
    let here = address(with, None);
    let items = kept.iter().map(|group| {
        let names: Vec<String> = group.regions.iter().filter_map(name_of).collect();
        let (label, name, id) = (format!("Groep {} weghalen", group.name), group.name.clone(), group.id.0.to_string());
        view! {
            <li class="list__item kept-group">
                <span><a href=address(&group.regions, None)>{group.name.clone()}</a><span class="soft">{format!(": {}", crate::ui::listed(&names))}</span></span>
                <Form action=here.clone() label class="">
                    <button class="button button--second" type="submit" name=OFF.as_str() value=id>
                        "Haal weg"<span class="hidden-text">": "{name}</span>
                    </button>
                </Form>
            </li>
        }
    });
    let items = items.collect_view();
    let list = (!kept.is_empty()).then(|| view! { <ul class="list">{items}</ul> });
    let chosen = with.iter().map(|id| view! { <input type="hidden" name=WITH.as_str() value=id.to_string() /> });
    let chosen = chosen.collect_view();
    let keep = (!with.is_empty()).then(|| {
        view! {
            <Form action=PATH label="Deze regio’s bewaren" class="group-keep">
                {chosen}
                <Field name=NAME label="Bewaar deze regio’s als groep" hint="Bijvoorbeeld: buren, of even groot. Je collega-trekker ziet de groep ook." form />
                <button class="button button--second" type="submit">"Bewaar"</button>
            </Form>
        }
    });
    let nothing = (kept.is_empty() && with.is_empty())
        .then(|| view! { <p class="soft">"Kies eerst regio’s. Daarna kun je ze hier als groep bewaren."</p> });
    view! {
        <section class="section" aria-labelledby="groepen">
            <h2 class="section__title" id="groepen">"Groepen van jullie regio"</h2>
            {list}
            {keep}
            {nothing}
        </section>
    }
}
