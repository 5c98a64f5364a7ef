//! Numbers and marks with words.

use leptos::prelude::*;

/// A row of big numbers; holds `Figure`s.
#[component]
pub fn Figures(
    /// Number and words on one line, for a page with much else to show.
    #[prop(optional)]
    small: bool,
    children: Children,
) -> impl IntoView {
    let class = if small { "figures figures--small" } else { "figures" };
    view! { <ul class=class>{children()}</ul> }
}

/// A big number with the words that say what it counts.
#[component]
pub fn Figure(
    /// The number as it is read, such as "22 van 25".
    #[prop(into)]
    number: String,
    /// What it counts, such as "regio’s deden mee".
    #[prop(into)]
    words: String,
    /// Where what it counts can be seen.
    #[prop(optional, into)]
    to: Option<String>,
) -> impl IntoView {
    let inner = view! {
        <strong class="figure__number">{number}</strong>
        " "
        <span class="figure__words">{words}</span>
    };
    let inner = match to {
        Some(to) => view! { <a href=to>{inner}</a> }.into_any(),
        None => inner.into_any(),
    };
    view! { <li class="figure">{inner}</li> }
}

/// What a tag tells, beside its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagKind {
    /// Nothing in particular.
    #[default]
    Plain,
    /// A region grew.
    Grew,
    /// A region stayed where it was.
    Same,
    /// A region went back.
    Back,
    /// Something is ready.
    Done,
    /// Something is under way.
    Busy,
    /// Something to talk about, such as two different views.
    Talk,
}

impl TagKind {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "tag",
            Self::Grew => "tag tag--grew",
            Self::Same => "tag tag--same",
            Self::Back => "tag tag--back",
            Self::Done => "tag tag--done",
            Self::Busy => "tag tag--busy",
            Self::Talk => "tag tag--talk",
        }
    }
}

/// A small pill with words.
#[component]
pub fn Tag(
    /// What it tells.
    #[prop(optional)]
    kind: TagKind,
    /// The words.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    view! { <span class=kind.class()>{words}</span> }
}
