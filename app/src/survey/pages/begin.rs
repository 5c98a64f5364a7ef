//! "Begin met de vragenlijst": to the first question that has something to do.

use super::instead;
use crate::shell::respond::{PageError, page};
use crate::survey::places::View;
use leptos::prelude::*;
use service::survey::review;

/// `/vragenlijst/begin`
#[component]
pub fn BeginPage() -> impl IntoView {
    let view = View::here();
    page(move |ctx, actor| async move {
        match review(&ctx, &actor).await {
            Ok(filling) => Err(PageError::SeeOther(view.first_open(&filling))),
            Err(error) => instead(&ctx, &actor, error).await,
        }
    })
}
