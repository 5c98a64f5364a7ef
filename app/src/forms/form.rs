//! The element around the controls.

use leptos::prelude::*;

/// A form that posts. The server checks what is typed and says what is wrong, so the browser does not; and it puts in nothing
/// that it remembers of another time, in hidden fields neither, unless a field asks for that.
#[component]
pub fn Form(
    /// Where it posts to.
    #[prop(into)]
    action: String,
    /// What it is for, to who hears the page instead of seeing what stands around it.
    #[prop(into)]
    label: String,
    /// How it looks; nothing for a lone button.
    #[prop(default = "form")]
    class: &'static str,
    /// Whether it brings a file along; its route must take one.
    #[prop(optional)]
    with_file: bool,
    children: Children,
) -> impl IntoView {
    let class = (!class.is_empty()).then_some(class);
    let kind = with_file.then_some("multipart/form-data");
    view! {
        <form class=class method="post" action=action enctype=kind novalidate=true autocomplete="off" aria-label=label>
            {children()}
        </form>
    }
}
