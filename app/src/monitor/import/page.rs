//! The page on which a file is chosen, and that shows what was read of it.

use super::columns::Columns;
use super::names::{CONTENT, FILE};
use super::{PATH, examples, texts};
use crate::forms::{FileField, Form, FormState, Hidden, use_form_state};
use crate::monitor::export;
use crate::shell::respond::page;
use crate::ui::{Message, MessageKind, Note, PageHead};
use leptos::prelude::*;
use service::monitor::import::{MayImport, ReadFile, unpack};

/// The page on which a file is chosen, and that shows what was read of it; for who may read in rounds.
#[component]
pub fn ImportPage() -> impl IntoView {
    let form = use_form_state();
    page(|_, actor| async move {
        MayImport::of(&actor)?;
        Ok(shown(form))
    })
}

fn shown(form: Option<FormState>) -> AnyView {
    let packed = form.as_ref().map(|form| form.value(CONTENT).to_owned()).unwrap_or_default();
    let read = unpack(&packed);
    let kicker = view! { <a href=export::PATH>"Cijfers meenemen"</a> }.into_any();
    let choose = choose(form, read.is_some().then_some(packed));
    let below = match read {
        Some(file) => view! { {what_was_read(file)} {choose} }.into_any(),
        None => view! { {explained()} {choose} {to_try()} }.into_any(),
    };
    view! {
        <PageHead title="Eerdere ronde inlezen" kicker />
        {below}
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

/// Chooses a file, or another one than was read: that stays when none is chosen.
fn choose(form: Option<FormState>, packed: Option<String>) -> impl IntoView {
    let has_read = packed.is_some();
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
                {packed.map(|packed| view! { <Hidden name=CONTENT value=packed /> })}
                <FileField name=FILE label hint accept=".xlsx,.csv,.txt" form />
                <p class="actions"><button class=class type="submit">"Bekijk het bestand"</button></p>
            </Form>
        </section>
    }
}

/// What was read.
fn what_was_read(file: ReadFile) -> impl IntoView {
    let words = texts::what_was_read(&file);
    let notes = texts::notes(&file);
    let has_notes = !notes.is_empty();
    let notes = notes.into_iter().map(|note| view! { <p>{note}</p> }).collect_view();
    view! {
        <Message><p>"We lazen "{words}". Er is nog niets bewaard."</p></Message>
        {has_notes.then(|| view! { <Message kind=MessageKind::Warn>{notes}</Message> })}
        <section class="section" aria-labelledby="kolommen">
            <h2 class="section__title" id="kolommen">"Dit staat erin"</h2>
            <Columns sheet=file.sheet />
        </section>
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
