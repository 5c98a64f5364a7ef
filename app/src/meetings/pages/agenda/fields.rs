//! The fields of an item, and reading them.

use super::names::{AIM, ASKED, MINUTES, NOTE, OWNER, TEXT, THEME, TITLE};
use super::texts;
use crate::forms::{Choice, Field, FormState, Kind, Radios, Select, option_row};
use domain::ids::{MemberId, RegionId, TextId};
use domain::meetings::agenda::{Aim, ItemText, MINUTES_MOST};
use leptos::prelude::*;
use service::meetings::agenda::{ItemPlan, ItemView, MaterialText, Sort, SourceView};
use service::meetings::agreements::Owners;
use std::collections::BTreeSet;
use uuid::Uuid;

/// How long an item takes when nobody said so yet.
const USUAL: u16 = 20;

/// What an item can be made of.
pub(super) struct Known {
    /// Who can lead it, and which regions can be asked.
    pub(super) owners: Owners,
    /// Ids and names of themes, by name.
    pub(super) themes: Vec<(String, String)>,
    /// The answers that it is made from, or could be.
    pub(super) texts: Vec<Answer>,
}

/// An answer beside its box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    id: TextId,
    region: String,
    words: String,
    is_for_few: bool,
}

impl From<&MaterialText> for Answer {
    fn from(text: &MaterialText) -> Self {
        let (region, words) = (text.region_name.clone(), text.words.clone());
        Self { id: text.id, region, words, is_for_few: text.is_for_coordination }
    }
}

impl From<&SourceView> for Answer {
    fn from(source: &SourceView) -> Self {
        let (region, words) = (source.region_name.clone(), source.words.clone());
        Self { id: source.text, region, words, is_for_few: !source.consent.is_given() }
    }
}

/// The fields of an item or a break; `item` is how it is now, `form` what came back.
pub(super) fn fields(known: &Known, item: Option<&ItemView>, form: Option<&FormState>) -> AnyView {
    let form = form.cloned();
    let title = item.map(|item| item.title.clone()).unwrap_or_default();
    let minutes = item.map_or(USUAL, |item| item.minutes).to_string();
    let (title_form, minutes_form) = (form.clone(), form.clone());
    let first = view! {
        <Field name=TITLE label="Titel" value=title form=title_form />
        <Field name=MINUTES label="Hoeveel minuten?" kind=Kind::Number value=minutes form=minutes_form />
    };
    if item.is_some_and(|item| item.is_break) {
        return first.into_any();
    }
    let note = item.map(|item| item.note.clone()).unwrap_or_default();
    let lists = lists(known, item, form.as_ref());
    let answers = answers(&known.texts, form.as_ref());
    view! {
        {first}
        {lists}
        <Field name=NOTE label="Toelichting" kind=Kind::Lines value=note form
            hint="Mag leeg blijven. Alle leden lezen dit." />
        {answers}
    }
    .into_any()
}

/// What it is for, its theme, who leads it, and which region is asked.
fn lists(known: &Known, item: Option<&ItemView>, form: Option<&FormState>) -> AnyView {
    let aim = item.and_then(|item| item.aim).unwrap_or(Aim::Discuss).as_str();
    let aims = Aim::ALL.map(|aim| Choice::new(aim.as_str(), aim.label())).to_vec();
    let theme = item.and_then(|item| item.theme.clone());
    let owner = item.and_then(|item| item.owner.as_ref().map(|(id, name)| (id.to_string(), name.clone())));
    let asked = item.and_then(|item| item.asked.as_ref().map(|asked| (asked.region.to_string(), asked.name.clone())));
    let people = known.owners.people.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let regions = known.owners.regions.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let themes = choices("Geen thema", known.themes.iter().cloned(), theme.as_ref());
    let people = choices("Nog niemand", people, owner.as_ref());
    let regions = choices("Geen regio", regions, asked.as_ref());
    let chosen = |now: Option<(String, String)>| now.map(|(id, _)| id).unwrap_or_default();
    let (theme, owner, asked) = (chosen(theme), chosen(owner), chosen(asked));
    let form = form.cloned();
    let (one, two, three) = (form.clone(), form.clone(), form.clone());
    view! {
        <Radios name=AIM legend="Wat is het doel?" choices=aims chosen=aim form=one />
        <Select name=THEME label="Thema" choices=themes chosen=theme form=two />
        <Select name=OWNER label="Wie leidt dit punt?" choices=people chosen=owner form=three />
        <Select name=ASKED label="Welke regio vragen we om haar verhaal te vertellen?" choices=regions chosen=asked form
            hint="De trekkers van die regio zien de vraag op hun startpagina en zeggen ja of nee." />
    }
    .into_any()
}

/// None first. What was chosen stays, also when it could not be chosen any more.
fn choices(
    none: &'static str,
    all: impl Iterator<Item = (String, String)>,
    now: Option<&(String, String)>,
) -> Vec<Choice> {
    let mut found = vec![Choice::new("", none)];
    found.extend(all.map(|(id, name)| Choice::new(id, name)));
    if let Some((id, name)) = now.filter(|(id, _)| found.iter().all(|choice| choice.value != *id)) {
        found.insert(1, Choice::new(id.clone(), name.clone()));
    }
    found
}

/// The answers that it is made from; one whose box is emptied is so no more.
fn answers(texts: &[Answer], form: Option<&FormState>) -> Option<AnyView> {
    if texts.is_empty() {
        return None;
    }
    let ticked = |id: &str| form.is_none_or(|form| form.values_of(TEXT).any(|value| value == id));
    let each = texts.iter().enumerate().map(|(number, answer)| {
        let value = answer.id.to_string();
        let few = if answer.is_for_few { " · alleen voor de regio en de coördinatiegroep" } else { "" };
        let chosen = ticked(&value);
        let id = (number == 0).then(|| TEXT.to_string());
        let choice = Choice::new(value, format!("{}{few}", answer.region)).saying(answer.words.clone());
        option_row("checkbox", id, TEXT.to_string(), choice, chosen)
    });
    let asks = texts.iter().any(|answer| answer.is_for_few).then(|| {
        view! {
            <p class="group__hint">
                "Is een antwoord alleen voor de coördinatiegroep? Dan lezen anderen het pas na een ja van de schrijver. Die krijgt de vraag op de \
                 startpagina, en leest daar ook de titel van dit punt. Noem het antwoord en de regio tot dan niet in de tekst."
            </p>
        }
    });
    let error = form.and_then(|form| form.message(TEXT)).map(|words| view! { <p class="group__error">{words}</p> });
    Some(
        view! {
            <fieldset class="group">
                <legend class="group__legend">"Gemaakt van deze antwoorden"</legend>
                {asks}
                {error}
                <div class="options">{each.collect_view()}</div>
            </fieldset>
        }
        .into_any(),
    )
}

/// An item as it was posted; what is wrong is added to the form, every field at once.
pub(super) fn read(form: &mut FormState, is_break: bool) -> Option<ItemPlan> {
    let (title, note) = (form.text(TITLE, usize::MAX), form.text(NOTE, usize::MAX));
    let minutes = form.number(MINUTES, 1..=i64::from(MINUTES_MOST));
    let (title, note) = (title?, note?);
    // A number that is none was named already.
    let counted = minutes.and_then(|minutes| u16::try_from(minutes).ok());
    let text = ItemText::new(&title, &note, counted.unwrap_or(1));
    let text = text.map_err(|problems| {
        for (name, problem) in problems.into_iter().map(texts::item_problem) {
            form.refuse(name, problem);
        }
    });
    let sort = if is_break { Some(Sort::Break) } else { sort(form) };
    let plan = ItemPlan { text: text.ok()?, sort: sort? };
    counted.map(|_| plan)
}

fn sort(form: &mut FormState) -> Option<Sort> {
    let aim = form.choice(AIM, Aim::parse, "Kies waar het punt voor is.");
    let theme = optional(form, THEME, |typed| Some(typed.to_owned()))?;
    let owner = optional(form, OWNER, |typed| Uuid::parse_str(typed).ok().map(MemberId))?;
    let asked = optional(form, ASKED, |typed| Some(RegionId::new(typed)))?;
    let sources: Option<BTreeSet<TextId>> =
        form.values_of(TEXT).map(|id| Uuid::parse_str(id).ok().map(TextId)).collect();
    if sources.is_none() {
        form.refuse(TEXT, "Kies de antwoorden opnieuw.");
    }
    Some(Sort::Item { aim: aim?, theme, owner, asked, sources: sources? })
}

/// A choice that may be none: `None` inside when it is.
fn optional<T>(
    form: &mut FormState,
    name: crate::forms::Name,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Option<Option<T>> {
    if form.value(name).is_empty() {
        Some(None)
    } else {
        form.choice(name, parse, "Kies er een uit de lijst.").map(Some)
    }
}
