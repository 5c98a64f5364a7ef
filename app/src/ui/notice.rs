//! Explanations, messages and what stands where nothing is yet.

use super::{GrowthPicture, GrowthSize};
use leptos::prelude::*;

/// A quiet explanation, such as who reads this.
#[component]
pub fn Note(
    /// The words above it.
    #[prop(optional, into)]
    title: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="note">
            {title.map(|title| view! { <p class="note__title">{title}</p> })}
            {children()}
        </div>
    }
}

/// What a message is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MessageKind {
    /// It is done.
    #[default]
    Done,
    /// It needs care.
    Warn,
}

/// What just happened; read out by itself.
#[component]
pub fn Message(
    /// What it is about.
    #[prop(optional)]
    kind: MessageKind,
    children: Children,
) -> impl IntoView {
    let class = match kind {
        MessageKind::Done => "message message--done",
        MessageKind::Warn => "message message--warn",
    };
    view! { <div class=class role="status">{children()}</div> }
}

/// What stands where nothing is yet: what this is, why it is empty, what can be done.
#[component]
pub fn Empty(
    /// What this is.
    #[prop(into)]
    title: String,
    /// The level of its picture; a sprout by itself.
    #[prop(default = 2)]
    level: u8,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty">
            <GrowthPicture level size=GrowthSize::Large class="empty__picture" />
            <h2 class="empty__title">{title}</h2>
            {children()}
        </div>
    }
}

/// Something that opens when asked.
#[component]
pub fn Disclosure(
    /// The words that open it.
    #[prop(into)]
    summary: String,
    /// What it is about, for who hears it among others that are called the same.
    #[prop(optional, into)]
    about: Option<String>,
    /// Whether it is open from the start.
    #[prop(optional)]
    open: bool,
    /// Whether it stands open on paper.
    #[prop(optional)]
    on_paper: bool,
    children: Children,
) -> impl IntoView {
    let class = if on_paper { "disclosure disclosure--paper" } else { "disclosure" };
    view! {
        <details class=class open=open>
            <summary class="disclosure__summary">
                <span>{summary}</span>
                {about.map(|about| view! { <span class="hidden-text">": "{about}</span> })}
            </summary>
            <div class="disclosure__body">{children()}</div>
        </details>
    }
}
