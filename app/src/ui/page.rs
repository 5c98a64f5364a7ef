//! The top of a page.

use super::ErrorSummary;
use crate::shell::use_form_state;
use leptos::prelude::*;
use leptos_meta::Title;

/// The top of a page: what is wrong, where you are, the heading and the first sentences. Sets the document's title too.
#[component]
pub fn PageHead(
    /// The heading.
    #[prop(into)]
    title: String,
    /// The document's title when it is longer than the heading, such as "Stap 2 van 4: Wat is al blijvend geregeld?".
    #[prop(optional, into)]
    document_title: Option<String>,
    /// The line above the heading: the way back, or what this is about.
    #[prop(optional)]
    kicker: Option<AnyView>,
    /// The first sentences.
    #[prop(optional, into)]
    lead: Option<String>,
    /// What is wrong, when it does not come from the form that came back.
    #[prop(optional)]
    errors: Vec<(String, String)>,
) -> impl IntoView {
    let errors = if errors.is_empty() { use_form_state().map(|form| form.errors).unwrap_or_default() } else { errors };
    let words = document_title.unwrap_or_else(|| title.clone());
    let words = if errors.is_empty() { words } else { format!("Fout: {words}") };
    view! {
        <Title text=words />
        <ErrorSummary errors />
        <div class="page-head">
            {kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> })}
            <h1>{title}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        </div>
    }
}
