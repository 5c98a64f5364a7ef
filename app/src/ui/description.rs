//! What a page says of itself where it is not read: in a list of search results, and where its address is shared.

use leptos::prelude::*;
use leptos_meta::Meta;

/// The page in one sentence, for pages that everyone may read.
#[component]
pub fn Description(
    /// The sentence.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <Meta name="description" content=text.clone() />
        <Meta property="og:description" content=text />
    }
}
