//! The control that chooses a file.

use super::controls::{around, described_by};
use super::{FormState, Name};
use leptos::prelude::*;

/// A field for one file, with its label, hint and message. Its form brings files along (`with_file`). A browser never fills it in again.
#[component]
pub fn FileField(
    /// Name and id.
    name: Name,
    /// The words above it.
    #[prop(into)]
    label: String,
    /// One short sentence below the label.
    #[prop(into)]
    hint: String,
    /// Which files the browser shows first, such as `.xlsx,.csv`.
    accept: &'static str,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    let error = form.and_then(|form| form.message(name));
    let described = described_by(name, true, error.is_some());
    let invalid = error.is_some().then_some("true");
    let input = view! {
        <input class="field__input field__input--file" id=name.as_str() name=name.as_str() type="file" accept=accept
            aria-describedby=described aria-invalid=invalid />
    };
    around(name, label, Some(hint), error, input.into_any())
}
