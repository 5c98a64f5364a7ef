//! Parts of forms.

use super::TextArea;
use crate::shell::FormState;
use leptos::prelude::*;

/// The id of the message at a field.
pub fn error_id(name: &str) -> String {
    format!("{name}-fout")
}

/// The id of the hint at a field.
pub fn hint_id(name: &str) -> String {
    format!("{name}-uitleg")
}

/// What is wrong with a form, with a link to each place. Shows nothing when nothing is wrong.
#[component]
pub fn ErrorSummary(
    /// Id of the field (or of its first option), and the sentence that says what to do.
    errors: Vec<(String, String)>,
) -> impl IntoView {
    let items = |errors: Vec<(String, String)>| {
        errors.into_iter().map(|(field, text)| view! { <li><a href=format!("#{field}")>{text}</a></li> }).collect_view()
    };
    (!errors.is_empty()).then(|| {
        view! {
            <div class="error-summary" role="alert" aria-labelledby="fouten" tabindex="-1" autofocus=true>
                <h2 class="error-summary__title" id="fouten">"Er is een probleem"</h2>
                <ul class="error-summary__list">{items(errors)}</ul>
            </div>
        }
    })
}

/// A field with its label, hint and message. Its id is its name.
///
/// What was typed and what is wrong with it come from `form`, when the form came back.
#[component]
pub fn Field(
    /// Name and id of the input.
    name: &'static str,
    /// The words above it.
    #[prop(into)]
    label: String,
    /// One short sentence below the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// The type of the input; `textarea` for a text of several lines.
    #[prop(default = "text")]
    kind: &'static str,
    /// What stands in it when the form is opened afresh.
    #[prop(optional, into)]
    value: String,
    /// The form that came back.
    #[prop(optional_no_strip)]
    form: Option<FormState>,
    /// More classes of the input, such as `field__input--medium`.
    #[prop(optional)]
    size: &'static str,
    /// What a browser may fill in, such as `email`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// Which keyboard a telephone shows, such as `numeric`.
    #[prop(optional)]
    inputmode: Option<&'static str>,
) -> impl IntoView {
    let value = form.as_ref().map_or(value, |form| form.value(name).to_owned());
    let error = form.as_ref().and_then(|form| form.error_of(name));
    let described = described_by(name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let input = if kind == "textarea" {
        view! { <TextArea name text=value labelled_by=None described_by=described invalid /> }.into_any()
    } else {
        let class = format!("field__input {size}");
        view! {
            <input class=class id=name name=name type=kind value=value aria-describedby=described aria-invalid=invalid
                autocomplete=autocomplete inputmode=inputmode />
        }
        .into_any()
    };
    around(name, label, hint, error, input)
}

/// A field's label, hint and message, with its input.
fn around(
    name: &'static str,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    input: AnyView,
) -> impl IntoView {
    let class = if error.is_some() { "field field--wrong" } else { "field" };
    view! {
        <div class=class>
            <label class="field__label" for=name>{label}</label>
            {hint.map(|text| view! { <span class="field__hint" id=hint_id(name)>{text}</span> })}
            {error.map(|text| view! { <span class="field__error" id=error_id(name)>"Fout: "{text}</span> })}
            {input}
        </div>
    }
}

fn described_by(name: &str, hint: bool, error: bool) -> Option<String> {
    let ids = [hint.then(|| hint_id(name)), error.then(|| error_id(name))];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
