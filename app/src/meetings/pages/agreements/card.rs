//! What somebody still has to do, on their start page.

use super::list::Actions;
use super::names::back;
use super::texts;
use crate::shell::context::query;
use crate::shell::respond::PageError;
use crate::ui::{Message, counted};
use domain::account::Actor;
use domain::account::rights::Action as Right;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::agreements::own_actions;

/// A card with what this person, or their region, still has to do; nothing when there is nothing.
///
/// # Errors
/// When the database fails.
pub async fn open_actions(ctx: &Ctx, actor: &Actor) -> Result<Option<AnyView>, PageError> {
    if !actor.may_somewhere(Right::SettleActions) {
        return Ok(None);
    }
    let open = own_actions(ctx, actor).await?;
    if open.is_empty() {
        return Ok(None);
    }
    let list =
        Actions { actor, today: time::day(ctx.now()), back: back::START, writes: false, tells_item: false }.list(&open);
    let title = match actor.seat() {
        Some(_) => "Afspraken voor jou en je regio",
        None => "Afspraken voor jou",
    };
    let words = format!("Nog te doen: {}.", counted(open.len(), "afspraak", "afspraken"));
    Ok(Some(
        view! {
            <section class="card stack" aria-labelledby="afspraken">
                <h2 class="card__title" id="afspraken">{title}</h2>
                <p class="soft">{words}</p>
                {list}
            </section>
        }
        .into_any(),
    ))
}

/// In the overview of the questionnaire: what was agreed, and whether it worked out. It is no part of the questionnaire.
pub(super) async fn in_survey(ctx: &Ctx, actor: &Actor) -> Result<Option<AnyView>, PageError> {
    let open = own_actions(ctx, actor).await?;
    let done = query("gedaan").as_deref().and_then(texts::done);
    let done = done.map(|text| view! { <Message><p>{text}</p></Message> }.into_any());
    if open.is_empty() {
        return Ok(done);
    }
    let list = Actions { actor, today: time::day(ctx.now()), back: back::SURVEY, writes: false, tells_item: false }
        .list(&open);
    Ok(Some(
        view! {
            {done}
            <section class="card stack" aria-labelledby="afspraken">
                <h2 class="card__title" id="afspraken">"Vorige keer afgesproken: is het gelukt?"</h2>
                <p class="soft">"Dit hoort niet bij de vragenlijst. Insturen kan ook zonder."</p>
                {list}
            </section>
        }
        .into_any(),
    ))
}
