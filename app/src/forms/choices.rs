//! Controls that choose: a list, radios and checkboxes.

use super::controls::{around, described_by, error_id, hint_id};
use super::{FormState, Name, TICKED, texts};
use crate::ui::GrowthPicture;
use leptos::prelude::*;

/// One choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// The word.
    pub word: String,
    /// The sentence below it; a list has no room for one.
    pub sentence: Option<String>,
    /// The level of its picture of growth.
    pub picture: Option<u8>,
    /// What it has in common with the choices beside it in a list, which stands above them there.
    pub group: Option<&'static str>,
}

impl Choice {
    /// A choice without a sentence.
    pub fn new(value: impl Into<String>, word: impl Into<String>) -> Self {
        Self { value: value.into(), word: word.into(), ..Self::default() }
    }

    /// The same choice with a sentence below its word.
    pub fn saying(self, sentence: impl Into<String>) -> Self {
        Self { sentence: Some(sentence.into()), ..self }
    }

    /// The same choice under these words, in a list.
    pub fn under(self, group: &'static str) -> Self {
        Self { group: Some(group), ..self }
    }
}

/// A choice as a card that can be pressed anywhere; `input` is `radio` or `checkbox`.
pub fn option_row(input: &'static str, id: Option<String>, name: String, choice: Choice, chosen: bool) -> AnyView {
    let Choice { value, word, sentence, picture, .. } = choice;
    view! {
        <label class="option">
            <input class="option__input" type=input id=id name=name value=value checked=chosen />
            {picture.map(|level| view! { <GrowthPicture level class="option__picture" /> })}
            <span class="option__text">
                <span class="option__word">{word}</span>
                {sentence.map(|sentence| view! { <span class="option__sentence">{sentence}</span> })}
            </span>
        </label>
    }
    .into_any()
}

/// What is chosen, and what is wrong with it: as the form came back, or `chosen` when it is opened afresh.
fn come_back(form: Option<FormState>, name: Name, chosen: String) -> (String, Option<String>) {
    let error = form.as_ref().and_then(|form| form.message(name));
    (form.map_or(chosen, |form| form.value(name).to_owned()), error)
}

/// A list from which one is chosen.
#[component]
pub fn Select(
    /// Name and id.
    name: Name,
    /// The words above it.
    #[prop(into)]
    label: String,
    /// One short sentence below the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen.
    choices: Vec<Choice>,
    /// The value that is chosen when the form is opened afresh.
    #[prop(into)]
    chosen: String,
    /// The form that came back.
    #[prop(optional_no_strip)]
    form: Option<FormState>,
) -> impl IntoView {
    let (chosen, error) = come_back(form, name, chosen);
    let described = described_by(name, hint.is_some(), error.is_some());
    let invalid = error.is_some().then_some("true");
    let option = |choice: &Choice| {
        let (value, word, selected) = (choice.value.clone(), choice.word.clone(), choice.value == chosen);
        view! { <option value=value selected=selected>{word}</option> }
    };
    let groups = choices.chunk_by(|one, next| one.group == next.group).map(|some| {
        let options = some.iter().map(option).collect_view();
        match some[0].group {
            Some(label) => view! { <optgroup label=label>{options}</optgroup> }.into_any(),
            None => options.into_any(),
        }
    });
    let control = view! {
        <select class="field__input" id=name.as_str() name=name.as_str() aria-describedby=described aria-invalid=invalid>
            {groups.collect_view()}
        </select>
    };
    around(name, label, hint, error, control.into_any())
}

/// Radios of which one is chosen, each with room for a sentence.
#[component]
pub fn Radios(
    /// Name; the first radio has it as its id, so that messages lead there.
    name: Name,
    /// The words above them.
    #[prop(into)]
    legend: String,
    /// One short sentence below the legend.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen.
    choices: Vec<Choice>,
    /// The value that is chosen when the form is opened afresh.
    #[prop(into)]
    chosen: String,
    /// The form that came back.
    #[prop(optional_no_strip)]
    form: Option<FormState>,
    /// What belongs to one of the choices, such as a field for another day.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (chosen, error) = come_back(form, name, chosen);
    let described = described_by(name, hint.is_some(), error.is_some());
    let row = |(at, choice): (usize, Choice)| {
        let is_chosen = choice.value == chosen;
        option_row("radio", (at == 0).then(|| name.to_string()), name.to_string(), choice, is_chosen)
    };
    let class = if error.is_some() { "group group--wrong" } else { "group" };
    view! {
        <fieldset class=class aria-describedby=described>
            <legend class="group__legend">{legend}</legend>
            {hint.map(|text| view! { <span class="group__hint" id=hint_id(name)>{text}</span> })}
            {error.map(|text| view! { <span class="group__error" id=error_id(name)>{texts::WRONG}{text}</span> })}
            <div class="options">{choices.into_iter().enumerate().map(row).collect_view()}</div>
            {children.map(|children| children())}
        </fieldset>
    }
}

/// A box to tick; ticked it posts `ja`, which [`FormState::ticked`] reads.
#[component]
pub fn Checkbox(
    /// Name and id.
    name: Name,
    /// The words beside it, and perhaps a sentence below them; its value does not count.
    choice: Choice,
    /// Whether it is ticked when the form is opened afresh.
    #[prop(optional)]
    ticked: bool,
    /// The form that came back.
    #[prop(optional_no_strip)]
    form: Option<FormState>,
) -> impl IntoView {
    let ticked = form.as_ref().map_or(ticked, |form| form.ticked(name));
    let choice = Choice { value: TICKED.to_owned(), ..choice };
    option_row("checkbox", Some(name.to_string()), name.to_string(), choice, ticked)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Name = Name::new("plek");

    #[test]
    fn what_was_chosen_stays_chosen_and_what_is_wrong_leads_to_the_first() {
        let mut form = FormState::parse(b"plek=b");
        form.refuse(PLACE, "Kies een plek.");
        let choices = vec![Choice::new("a", "Een"), Choice::new("b", "Twee").saying("De tweede.")];
        let shown = |view: AnyView| view.to_html();
        let (radios, list) = Owner::new().with(|| {
            let (some, same, form) = (choices.clone(), choices, Some(form));
            (
                shown(
                    view! { <Radios name=PLACE legend="Plek" choices=some chosen="a" form=form.clone() /> }.into_any(),
                ),
                shown(view! { <Select name=PLACE label="Plek" choices=same chosen="a" form /> }.into_any()),
            )
        });
        assert_eq!((radios.matches("checked").count(), radios.matches("id=\"plek\"").count()), (1, 1), "{radios}");
        assert!(radios.contains("aria-describedby=\"plek-fout\"") && radios.contains("De tweede."), "{radios}");
        assert!(list.contains("value=\"b\" selected") && list.contains("aria-invalid=\"true\""), "{list}");
    }

    #[test]
    fn choices_of_a_group_stand_together_under_its_words() {
        let choices = ["a", "b", "c"].map(|word| Choice::new(word, word));
        let [a, b, c] = choices;
        let choices = vec![a, b.under("Later"), c.under("Later")];
        let list =
            Owner::new().with(|| view! { <Select name=PLACE label="Plek" choices chosen="c" /> }.into_any().to_html());
        let group = list.split("<optgroup label=\"Later\">").nth(1).unwrap_or_default();
        assert_eq!((list.matches("<optgroup").count(), group.matches("<option").count()), (1, 2), "{list}");
        assert!(group.contains("value=\"c\" selected"), "{list}");
    }
}
