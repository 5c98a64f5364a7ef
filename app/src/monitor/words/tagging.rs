//! The form of the coordination group around the texts: it gives the chosen ones a theme. What is given stands before the texts, so that the keyboard
//! comes there first, and the button once more after the last one.

use super::names::{GIVEN, NEW_THEME, TEXT};
use crate::forms::{Choice, Field, FieldError, Form, FormState, Select};
use domain::monitor::THEME_MOST;
use leptos::prelude::*;
use service::monitor::words::Theme;

/// The form of the buttons that are about one text. It is a form of its own: who presses Enter in a field of the other gives a theme.
pub(super) const ONE_BY_ONE: &str = "een-voor-een";

/// The texts with what can be done with those that are chosen.
#[component]
pub(super) fn Tagging(
    /// The address of the page, as it is asked for.
    here: String,
    /// The themes.
    themes: Vec<Theme>,
    /// The form that came back.
    form: Option<FormState>,
    children: Children,
) -> impl IntoView {
    let known = themes.into_iter().map(|theme| Choice::new(theme.id, theme.label));
    let choices = std::iter::once(Choice::new("", "Kies een thema")).chain(known).collect();
    view! {
        <form id=ONE_BY_ONE method="post" action=here.clone() aria-label="Eén tekst"></form>
        <Form action=here label="Thema’s geven" class="tagging">
            <div class="tagging__bar card" role="group" aria-labelledby="geef-kop">
                <div id=TEXT.as_str() tabindex="-1"><FieldError name=TEXT form=form.clone() /></div>
                <div class="tagging__fields">
                    <h3 class="tagging__title" id="geef-kop">"Een thema voor wat je hieronder kiest"</h3>
                    <Select name=GIVEN label="Thema" choices chosen="" form=form.clone() />
                    <Field name=NEW_THEME label=format!("Of een nieuw thema (hooguit {THEME_MOST} tekens)") form />
                    <button class="button" type="submit">"Geef dit thema"</button>
                </div>
            </div>
            {children()}
            <p class="tagging__again"><button class="button" type="submit">"Geef het thema dat je koos"</button></p>
        </Form>
    }
}
