//! The first page.

use leptos::prelude::*;
use leptos_meta::Title;

/// The start page.
#[component]
pub fn StartPage() -> impl IntoView {
    view! {
        <Title text="Start" />
        <h1>"Landelijk lerend netwerk"</h1>
    }
}
