//! The controls of forms, each with its label, hint and message.

use super::{FormState, Name, Problem, TextArea, VERSION, texts};
use leptos::prelude::*;

/// The id of the message at a field.
pub fn error_id(name: impl std::fmt::Display) -> String {
    format!("{name}-fout")
}

/// The id of the hint at a field.
pub fn hint_id(name: impl std::fmt::Display) -> String {
    format!("{name}-uitleg")
}

/// What a field asks for; a telephone shows the keyboard for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A text of one line.
    #[default]
    Text,
    /// A text of several lines.
    Lines,
    /// An e-mail address.
    Email,
    /// A day, typed: a browser's own field for dates silently drops a day that does not exist.
    Date,
    /// A time of day, typed.
    Time,
    /// A whole number, or digits.
    Number,
}

impl Kind {
    fn input(self) -> &'static str {
        if self == Self::Email { "email" } else { "text" }
    }

    fn keyboard(self) -> Option<&'static str> {
        match self {
            Self::Email => Some("email"),
            Self::Number => Some("numeric"),
            Self::Text | Self::Lines | Self::Date | Self::Time => None,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Date | Self::Time | Self::Number => "field__input field__input--medium",
            Self::Text | Self::Lines | Self::Email => "field__input",
        }
    }
}

/// A field with its label, hint and message. Its id is its name.
///
/// What was typed and what is wrong with it come from `form`, when the form came back.
#[component]
pub fn Field(
    /// Name and id of the input.
    name: Name,
    /// The words above it.
    #[prop(into)]
    label: String,
    /// One short sentence below the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What it asks for.
    #[prop(optional)]
    kind: Kind,
    /// What stands in it when the form is opened afresh.
    #[prop(optional, into)]
    value: String,
    /// The form that came back.
    #[prop(optional_no_strip)]
    form: Option<FormState>,
    /// One more class of the input.
    #[prop(optional)]
    class: &'static str,
    /// What a browser may fill in, such as `email`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
) -> impl IntoView {
    let value = form.as_ref().map_or(value, |form| form.value(name).to_owned());
    let error = form.as_ref().and_then(|form| form.message(name));
    let described = described_by(name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let input = if kind == Kind::Lines {
        view! { <TextArea name=name.as_str() text=value labelled_by=None described_by=described invalid /> }.into_any()
    } else {
        let class = format!("{} {class}", kind.class());
        view! {
            <input class=class.trim_end().to_owned() id=name.as_str() name=name.as_str() type=kind.input() value=value
                aria-describedby=described aria-invalid=invalid autocomplete=autocomplete inputmode=kind.keyboard() />
        }
        .into_any()
    };
    around(name, label, hint, error, input)
}

/// A field's label, hint and message, with its control.
pub(super) fn around(
    name: Name,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    control: AnyView,
) -> impl IntoView {
    let class = if error.is_some() { "field field--wrong" } else { "field" };
    view! {
        <div class=class>
            <label class="field__label" for=name.as_str()>{label}</label>
            {hint.map(|text| view! { <span class="field__hint" id=hint_id(name)>{text}</span> })}
            {error.map(|text| view! { <span class="field__error" id=error_id(name)>{texts::WRONG}{text}</span> })}
            {control}
        </div>
    }
}

/// The ids of what describes a control.
pub(super) fn described_by(name: Name, hint: bool, error: bool) -> Option<String> {
    let ids = [hint.then(|| hint_id(name)), error.then(|| error_id(name))];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The message at something that is no control, such as the buttons of a choice. Nothing when nothing is wrong.
#[component]
pub fn FieldError(
    /// The field.
    name: Name,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    let error = form.and_then(|form| form.message(name));
    error.map(|text| view! { <p class="field__error" id=error_id(name)>{texts::WRONG}{text}</p> })
}

/// A field that nobody sees.
#[component]
pub fn Hidden(
    /// Its name.
    name: Name,
    /// Its value.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    // A browser that came back would put in what it remembers.
    view! { <input type="hidden" name=name.as_str() value=value autocomplete="off" /> }
}

/// The version of what a form is about: the one that it was opened with, and the newest once its writer was told that someone
/// else changed it.
#[component]
pub fn Version(
    /// The version now.
    newest: i32,
    /// The form that came back.
    form: Option<FormState>,
) -> impl IntoView {
    view! { <Hidden name=VERSION value=version_to_send(form.as_ref(), newest) /> }
}

fn version_to_send(form: Option<&FormState>, newest: i32) -> String {
    match form {
        Some(form) if !form.has(&Problem::Changed) => form.value(VERSION).to_owned(),
        _ => newest.to_string(),
    }
}

/// The button of a form, and the way back without it.
#[component]
pub fn Actions(
    /// The words on the button: what it does.
    submit: &'static str,
    /// Where the way back leads.
    #[prop(into)]
    back: String,
    /// Whether what the button does cannot be undone.
    #[prop(optional)]
    warns: bool,
) -> impl IntoView {
    let class = if warns { "button button--warn" } else { "button" };
    view! {
        <div class="actions">
            <button class=class type="submit">{submit}</button>
            <a class="button button--quiet" href=back>{texts::BACK}</a>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Name = Name::new("dag");

    #[test]
    fn a_version_stays_until_its_writer_was_told_of_the_change() {
        assert_eq!(version_to_send(None, 3), "3");
        let mut stale = FormState::parse(b"versie=2");
        assert_eq!(version_to_send(Some(&stale), 3), "2");
        stale.refuse(DAY, "Kies een eindtijd na de begintijd.");
        assert_eq!(version_to_send(Some(&stale), 3), "2");
        stale.refuse(DAY, Problem::Changed);
        assert_eq!(version_to_send(Some(&stale), 3), "3");
    }

    #[test]
    fn a_field_that_came_back_shows_what_was_typed_and_what_to_do() {
        let mut form = FormState::parse(b"dag=31-2");
        form.date(DAY);
        let shown = Owner::new().with(|| {
            view! { <Field name=DAY label="Dag" hint="Bijvoorbeeld 1-3-2027." kind=Kind::Date value="1-1-2027" form=Some(form) /> }
                .to_html()
        });
        for part in [
            "value=\"31-2\"",
            "aria-invalid=\"true\"",
            "aria-describedby=\"dag-uitleg dag-fout\"",
            "for=\"dag\"",
            "Fout: ",
        ] {
            assert!(shown.contains(part), "{part} in {shown}");
        }
    }
}
