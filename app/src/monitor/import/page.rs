//! The page on which a file is chosen, says what was read of it, and asks what that means.

use super::imported::{done, list};
use super::names::{DONE, FILE, STEP, TO_STORE, TO_VALUES};
use super::opened::{Opened, opened};
use super::{PATH, carry, columns, examples, texts, values};
use crate::forms::{FileField, Form, FormState, KEY, use_form_state};
use crate::monitor::export;
use crate::shell::context::{extension, query};
use crate::shell::respond::page;
use crate::ui::{Message, MessageKind, Note, PageHead};
use leptos::prelude::*;
use service::monitor::import::{Imported, MayImport, ReadFile, imported};

/// The page on which a file is chosen, and that asks what was read of it means; for who may read in rounds.
#[component]
pub fn ImportPage() -> impl IntoView {
    let (form, was_done, worked_out) = (use_form_state(), query(DONE.as_str()), extension::<Opened>());
    page(|ctx, actor| async move {
        let proof = MayImport::of(&actor)?;
        let found = match (worked_out, &form) {
            (Some(Opened(found)), _) => Some(found),
            (None, Some(form)) => opened(&ctx, &proof, form).await?,
            (None, None) => None,
        };
        let Some(found) = found else { return Ok(start(form, &imported(&ctx, &proof).await?, was_done)) };
        let (form, sheet) = (form.unwrap_or_default(), &found.file.sheet);
        let form = if form.key().is_some() { form } else { form.with(KEY, &ctx.new_id().to_string()) };
        let below = match form.value(STEP) {
            TO_VALUES | TO_STORE => values::step(&form, sheet, &found),
            _ => columns::step(&form, sheet, &found.mapping).into_any(),
        };
        // What was said stays when no other file is chosen.
        let choose = choose(Some(form.clone()), Some(carry(&form, |_| true)));
        Ok(view! { {head()} {what_was_read(&found.file)} {below} {choose} }.into_any())
    })
}

fn head() -> impl IntoView {
    let kicker = view! { <a href=export::PATH>"Cijfers meenemen"</a> }.into_any();
    view! { <PageHead title="Eerdere ronde inlezen" kicker /> }
}

fn start(form: Option<FormState>, rounds: &[Imported], was_done: Option<String>) -> AnyView {
    view! {
        {head()}
        {done(was_done)}
        {explained()}
        {choose(form, None)}
        {list(rounds)}
        {to_try()}
    }
    .into_any()
}

fn explained() -> impl IntoView {
    view! {
        <Note>
            <p>"Heb je antwoorden van een ronde van vóór het portaal? Kies het bestand en kijk wat we ervan begrijpen."</p>
            <p>"We bewaren niets tot je op de laatste knop drukt."</p>
            <p>
                "Antwoorden op open vragen lezen we niet in: wie ze schreef, heeft niet gekozen wie ze mag lezen."
            </p>
        </Note>
    }
}

/// Chooses a file, or another one than was read, with what was said about that.
fn choose(form: Option<FormState>, kept: Option<AnyView>) -> impl IntoView {
    let has_read = kept.is_some();
    let (title, label) = match has_read {
        true => ("Toch een ander bestand?", "Kies een ander bestand"),
        false => ("Kies het bestand", "Bestand met de antwoorden"),
    };
    let hint = format!("Een Excel-werkmap (.xlsx) of een CSV-bestand, van hooguit {}.", texts::most());
    let class = if has_read { "button button--second" } else { "button" };
    view! {
        <section class="section" aria-labelledby="kiezen">
            <h2 class="section__title" id="kiezen">{title}</h2>
            <Form action=PATH label="Bestand kiezen" with_file=true>
                {kept}
                <FileField name=FILE label hint accept=".xlsx,.csv,.txt" form />
                <p class="actions"><button class=class type="submit">"Bekijk het bestand"</button></p>
            </Form>
        </section>
    }
}

/// What was read, and what is to be known about how.
fn what_was_read(file: &ReadFile) -> impl IntoView + use<> {
    let words = texts::what_was_read(file);
    let notes = texts::notes(file);
    let has_notes = !notes.is_empty();
    let notes = notes.into_iter().map(|note| view! { <p>{note}</p> }).collect_view();
    view! {
        <Message><p>"We lazen "{words}". Er is nog niets bewaard."</p></Message>
        {has_notes.then(|| view! { <Message kind=MessageKind::Warn>{notes}</Message> })}
    }
}

/// Files to try it with.
fn to_try() -> impl IntoView {
    let items = examples::LIST.iter().map(|(name, about)| {
        view! {
            <li class="list__item">
                <a href=examples::address(name) download="">{*name}</a>
                <p class="small soft">{*about}</p>
            </li>
        }
    });
    view! {
        <section class="section" aria-labelledby="voorbeelden">
            <h2 class="section__title" id="voorbeelden">"Eerst eens proberen?"</h2>
            <p>"Zo zien bestanden eruit die we kunnen lezen. De mensen en hun antwoorden zijn verzonnen."</p>
            <ul class="list">{items.collect_view()}</ul>
        </section>
    }
}
