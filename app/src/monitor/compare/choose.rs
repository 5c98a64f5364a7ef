//! The form that chooses regions: a link like any other.

use super::super::regions::pick;
use super::address::{Asked, PATH, most};
use super::names::{ROUND, WITH};
use crate::forms::Hidden;
use crate::ui::Disclosure;
use chrono::NaiveDate;
use domain::ids::RegionId;
use leptos::prelude::*;

/// The regions that can be chosen, as they are chosen now. It is open for who chose none yet.
pub(super) fn choose(
    asked: &Asked,
    regions: &[(&RegionId, &str)],
    own: Option<&RegionId>,
    earlier: Option<NaiveDate>,
) -> impl IntoView + use<> {
    let most = super::super::numbers::amount(most(own) as u32);
    let boxes = regions.iter().filter(|(id, _)| own != Some(*id)).map(|(id, name)| {
        let is_chosen = asked.with.contains(id);
        view! { <li>{pick(WITH, id.to_string(), is_chosen, (*name).to_owned().into_any())}</li> }
    });
    let boxes = boxes.collect_view();
    let round = earlier.map(|day| view! { <Hidden name=ROUND value=day.to_string() /> });
    let summary = if asked.with.is_empty() { "Kies regio’s" } else { "Kies andere regio’s" };
    view! {
        <Disclosure summary open=asked.with.is_empty()>
            <form method="get" action=PATH role="search" aria-label="Kies regio’s">
                {round}
                <fieldset class="beside-ask">
                    <legend>{format!("Kies hooguit {most} regio’s")}</legend>
                    <ul class="columns list-plain">{boxes}</ul>
                </fieldset>
                <p class="actions"><button class="button" type="submit">"Leg naast elkaar"</button></p>
            </form>
        </Disclosure>
    }
}
