//! The page with what people wrote.

use super::super::readers;
use super::address::{Asked, PATH, address, asking};
use super::filters::filters;
use super::hits::hits;
use super::names::SEEK;
use super::tagging::Tagging;
use super::texts;
use crate::forms::{FormState, use_form_state};
use crate::shell::context::query;
use crate::shell::respond::page;
use crate::ui::{Empty, Message, MessageKind, Note, PageHead, for_count};
use leptos::prelude::*;
use service::monitor::words::{WordsView, find};

const TITLE: &str = "Wat regio’s schreven";

/// What people wrote in rounds that have closed, to find again; for members.
#[component]
pub fn WordsPage() -> impl IntoView {
    let asked = Asked::read(|name| query(name.as_str()));
    let form = use_form_state();
    page(|ctx, actor| async move {
        let view = find(&ctx, &actor, &asked.filter).await?;
        Ok(shown(view, &asked, form))
    })
}

fn shown(view: WordsView, asked: &Asked, form: Option<FormState>) -> AnyView {
    let mut seek = FormState::of(vec![(SEEK.to_string(), asked.typed.clone())]);
    let problem = asked.problem.map(texts::query_problem);
    if let Some(words) = &problem {
        seek.refuse(SEEK, words.clone());
    }
    let errors = problem.map(|words| vec![(SEEK.to_string(), words)]).unwrap_or_default();
    let is_done = form.is_none();
    let done = asked.done.as_deref().and_then(texts::done).filter(|_| is_done);
    let odd = (asked.is_odd || view.left_out).then(|| {
        view! {
            <Message kind=MessageKind::Warn>
                <p>"Een deel van wat dit adres vraagt, is er niet (meer). Dat deel telt niet mee."</p>
            </Message>
        }
    });
    let kicker = view! { <a href="/monitor">"Groei van het netwerk"</a> }.into_any();
    let lead = "De antwoorden op de open vragen en de toelichtingen, uit alle rondes die gesloten zijn.";
    let (filter_form, found) = (filters(&view, seek), found(view, asked, form));
    view! {
        <PageHead title=TITLE kicker lead errors />
        {done.map(|words| view! { <Message><p>{words}</p></Message> })}
        {odd}
        {filter_form}
        <div class="section">{found}</div>
        <div class="section">
            <Note title="Wie leest dit?">{readers::of_region().map(|words| view! { <p>{words}</p> })}</Note>
        </div>
    }
    .into_any()
}

/// What was found, and how much.
fn found(view: WordsView, asked: &Asked, form: Option<FormState>) -> AnyView {
    if view.rounds.is_empty() {
        return view! {
            <Empty title="Er zijn nog geen teksten">
                <p>"Zodra een ronde gesloten is, lees je hier wat de regio’s schreven."</p>
            </Empty>
        }
        .into_any();
    }
    if view.texts.is_empty() {
        return view! {
            <Empty title="Niets gevonden" level=1>
                <p>"Probeer een ander woord, of kies hierboven een andere vraag of regio. We zoeken hele woorden: “regio” vindt ook “regio’s”, maar niet “regionaal”."</p>
                <p><a href=PATH>"Toon alle teksten"</a></p>
            </Empty>
        }
        .into_any();
    }
    let title = format!("{} {}", view.total, for_count(view.total, "tekst", "teksten"));
    view! {
        <section aria-labelledby="gevonden">
            <h2 class="section__title" id="gevonden">{title}</h2>
            {texts_of(view, asked, form)}
        </section>
    }
    .into_any()
}

/// The texts, for the coordination group in its form.
fn texts_of(view: WordsView, asked: &Asked, form: Option<FormState>) -> AnyView {
    let asks = asking(&view.filter, &asked.typed, view.filter.page);
    let pager = pager(&view, &asked.typed);
    if !view.may_tag {
        return view! { {hits(&view, None)} {pager} }.into_any();
    }
    let found = hits(&view, form.as_ref());
    view! {
        <Tagging here=address(&asks, None, "") themes=view.themes.clone() form>{found}</Tagging>
        {pager}
    }
    .into_any()
}

fn pager(view: &WordsView, typed: &str) -> impl IntoView + use<> {
    let (page, pages) = (view.filter.page, view.pages);
    let link = |to: u32, words: &'static str| {
        let to = address(&asking(&view.filter, typed, to), None, "");
        view! { <a class="button button--second" href=to>{words}</a> }
    };
    (pages > 1).then(|| {
        view! {
            <nav class="actions section" aria-label="Bladeren in de teksten">
                {(page > 1).then(|| link(page - 1, "Vorige"))}
                <span class="soft">{format!("Pagina {page} van {pages}")}</span>
                {(page < pages).then(|| link(page + 1, "Volgende"))}
            </nav>
        }
    })
}
