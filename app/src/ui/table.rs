//! Tables.

use leptos::prelude::*;

/// A region around a table that may be wider than the screen: it scrolls by itself and can be reached with the keyboard.
#[component]
pub fn TableRegion(
    /// What the table is about; read out when the focus comes to it.
    #[prop(into)]
    label: String,
    children: Children,
) -> impl IntoView {
    view! { <div class="table-region" role="region" aria-label=label tabindex="0">{children()}</div> }
}
