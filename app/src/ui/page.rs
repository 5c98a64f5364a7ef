//! The top of a page.

use crate::wording::to_mend;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

/// What is wrong with a form that came back on this page: the id of each field, and the sentence that says what to do.
#[derive(Clone, Debug)]
pub struct WrongOnPage(pub Vec<(String, String)>);

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
    /// What stands beside the heading.
    #[prop(optional)]
    beside: Option<AnyView>,
    /// The first sentences.
    #[prop(optional, into)]
    lead: Option<String>,
    /// What is wrong, when it does not come from the form that came back.
    #[prop(optional)]
    errors: Vec<(String, String)>,
) -> impl IntoView {
    let errors =
        if errors.is_empty() { use_context::<WrongOnPage>().map(|wrong| wrong.0).unwrap_or_default() } else { errors };
    let words = document_title.unwrap_or_else(|| title.clone());
    let words = if errors.is_empty() { words } else { format!("Fout: {words}") };
    view! {
        <Title text=words />
        <Meta property="og:title" content=title.clone() />
        <ErrorSummary errors />
        {head(title, kicker, beside, lead)}
    }
}

fn head(title: String, kicker: Option<AnyView>, beside: Option<AnyView>, lead: Option<String>) -> AnyView {
    let words = view! {
        {kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> })}
        <h1>{title}</h1>
    };
    let lead = lead.map(|lead| view! { <p class="lead">{lead}</p> });
    match beside {
        None => view! { <div class="page-head">{words}{lead}</div> }.into_any(),
        Some(beside) => {
            view! { <div class="page-head page-head--leaf">{beside}<div>{words}</div>{lead}</div> }.into_any()
        }
    }
}

/// What is wrong, with a link to each place. Shows nothing when nothing is wrong.
#[component]
fn ErrorSummary(
    /// Id of the field (or of its first option), and the sentence that says what to do.
    errors: Vec<(String, String)>,
) -> impl IntoView {
    let items = |errors: Vec<(String, String)>| {
        errors.into_iter().map(|(field, text)| view! { <li><a href=format!("#{field}")>{text}</a></li> }).collect_view()
    };
    let title = to_mend(errors.len());
    (!errors.is_empty()).then(|| {
        view! {
            <div class="error-summary" role="alert" aria-labelledby="fouten" tabindex="-1" autofocus=true>
                <h2 class="error-summary__title" id="fouten">{title}</h2>
                <ul class="error-summary__list">{items(errors)}</ul>
            </div>
        }
    })
}
