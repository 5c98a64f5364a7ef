//! The first page: what someone can do now, and how things stand.

mod coordinator;
mod member;
mod news;
mod outcomes;
mod region;
mod survey;
mod visitor;

use crate::shell::respond::page;
use domain::account::Actor;
use leptos::prelude::*;

/// The start page.
#[component]
pub fn StartPage() -> impl IntoView {
    page(|ctx, actor| async move {
        match actor {
            Actor::Member(member) => member::view(&ctx, member).await,
            Actor::Visitor | Actor::System => visitor::view(&ctx).await,
        }
    })
}
