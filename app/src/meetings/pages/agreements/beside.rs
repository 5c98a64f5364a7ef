//! What was agreed, and who came, on pages of features that know of no meetings.

use super::super::agenda::outcomes;
use super::super::attendance;
use super::list::Actions;
use super::names::back;
use super::{card, last_time, texts};
use crate::shell::Beside;
use crate::shell::context::query;
use crate::shell::respond::PageError;
use crate::ui::Message;
use domain::account::Actor;
use domain::ids::RegionId;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::db::BoxFuture;
use service::meetings::agreements::actions_of_region;

/// What stands there for this reader; `None` when there is nothing for them.
pub fn beside(ctx: Ctx, actor: Actor, page: Beside) -> BoxFuture<'static, Result<Option<AnyView>, PageError>> {
    Box::pin(async move {
        match page {
            Beside::Questionnaire => card::in_survey(&ctx, &actor).await,
            Beside::Region(region) => {
                let outcomes = outcomes(&ctx, &actor, &region).await?;
                let actions = of_region(&ctx, &actor, &region).await?;
                let visits = attendance::of_region(&ctx, &actor, &region).await?;
                let is_any = outcomes.is_some() || actions.is_some() || visits.is_some();
                Ok(is_any.then(|| view! { {outcomes} {actions} {visits} }.into_any()))
            }
            Beside::Network => attendance::of_network(&ctx, &actor).await,
            Beside::Preparation => {
                let agreed = last_time::part(&ctx, &actor).await?;
                let came = attendance::on_sheet(&ctx, &actor).await?;
                let is_any = agreed.is_some() || came.is_some();
                Ok(is_any.then(|| view! { {agreed} {came} }.into_any()))
            }
        }
    })
}

/// What a region does, for its trekkers and who plans.
async fn of_region(ctx: &Ctx, actor: &Actor, region: &RegionId) -> Result<Option<AnyView>, PageError> {
    let Some(actions) = actions_of_region(ctx, actor, region).await? else { return Ok(None) };
    if actions.is_empty() {
        return Ok(None);
    }
    let done = query("gedaan").as_deref().and_then(texts::done).map(|text| view! { <Message><p>{text}</p></Message> });
    let list = Actions { actor, today: time::day(ctx.now()), back: back::REGION, writes: false, tells_item: false }
        .list(&actions);
    Ok(Some(
        view! {
            <section class="section stack narrow screen-only" aria-labelledby="afspraken">
                <h2 class="section__title" id="afspraken">"Afspraken"</h2>
                {done}
                <p class="soft">"Dit zien alleen de trekkers van de regio en de coördinatiegroep."</p>
                {list}
            </section>
        }
        .into_any(),
    ))
}
