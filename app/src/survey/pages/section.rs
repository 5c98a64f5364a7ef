//! One section of the questionnaire.

use super::{instead, page_tag, writer};
use crate::forms::{FormState, Hidden, use_form_state};
use crate::shell::Client;
use crate::shell::context::{extension, query};
use crate::shell::respond::{PageError, page};
use crate::survey::islands::AutoSave;
use crate::survey::post::OWNER;
use crate::survey::{question, texts};
use crate::ui::{Message, MessageKind, Note, PageHead};
use chrono::{DateTime, Utc};
use domain::survey::{FieldPart, Post, Problem, Section, SurveyFormat, buttons, check};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::account::Session;
use service::survey::{Filling, QuestionView};

/// What the section page was opened with.
struct Opened {
    now: DateTime<Utc>,
    /// From the check page: show what is missing too.
    checking: bool,
    /// From the check page: go back there after saving.
    back: bool,
    /// What is to be told about the post before this page.
    notice: Option<String>,
    /// Names the writer and round, so that what waits in a browser is not sent for somebody else.
    keeper: String,
    /// Tells whose page this is when the login is gone by the time it is posted.
    owner: String,
}

/// `/vragenlijst/<section id>`
#[component]
pub fn SectionPage() -> impl IntoView {
    let id = use_params_map().read_untracked().get("section").unwrap_or_default();
    let checking = query("controle").is_some();
    let back = checking || query(buttons::BACK).is_some();
    let given_back = use_form_state();
    let notice = given_back.as_ref().map(|_| "te-groot".to_owned()).or_else(|| query("melding"));
    let session = extension::<Session>();
    page(move |ctx, actor| async move {
        match service::survey::section(&ctx, &actor, &id).await {
            Ok((filling, section)) => {
                let keeper = format!("{}-{}", writer(&actor), filling.round.id.0.simple());
                let owner = page_tag(&ctx, session.as_ref());
                let opened = Opened { now: ctx.now(), checking, back, notice, keeper, owner };
                let mut views = filling.section(section);
                if let Some(form) = given_back {
                    show_again(filling.format, &mut views, form);
                }
                Ok::<_, PageError>(form(&filling, section, &views, opened))
            }
            Err(error) => instead(&ctx, &actor, error).await,
        }
    })
}

/// Puts into the form what was posted and not stored.
fn show_again(format: &SurveyFormat, views: &mut [QuestionView], form: FormState) {
    let post = Post::to_show(form.values);
    for view in views {
        if let Some(posted) = post.about(view.question) {
            view.problems = check(format, view.question, &posted.typed).err().unwrap_or_default();
            view.typed = posted.typed;
        }
    }
}

fn form(filling: &Filling, section: &'static Section, views: &[QuestionView], opened: Opened) -> AnyView {
    let format = filling.format;
    let problems = |view: &QuestionView| if opened.checking { view.gaps() } else { view.problems.clone() };
    let errors = views.iter().flat_map(|view| summary(filling, view, &problems(view))).collect::<Vec<_>>();
    let number = format.sections.iter().position(|other| other.id == section.id).unwrap_or_default() + 1;
    let step = format!("Stap {number} van {}", format.sections.len());
    let kicker = view! { <a href="/vragenlijst">"Overzicht"</a>" · "{step.clone()} }.into_any();
    let cards = views.iter().map(|view| question::card(format, view, &problems(view), opened.now)).collect_view();
    let last = format.section_after(&section.id).is_none();
    let saved = filling.saved_at().map(|at| texts::saved_at(at, opened.now)).unwrap_or_default();
    view! {
        <PageHead
            title=section.title.clone()
            document_title=format!("{step}: {}", section.title)
            kicker
            lead=section.intro.clone()
            errors
        />
        // A browser that came back would put in what it remembers, beside the version of what is stored by now.
        <form
            class="form stack"
            id="vragenlijst"
            method="post"
            action=format!("/vragenlijst/{}", section.id)
            novalidate=true
            autocomplete="off"
        >
            // Enter in a field presses the first button of a form.
            <button class="hidden-text" type="submit" name=buttons::PRESSED value=buttons::ONWARD tabindex="-1" aria-hidden="true">
                "Opslaan en verder"
            </button>
            <Hidden name=OWNER value=opened.owner />
            {opened.back.then(|| view! { <input type="hidden" name=buttons::BACK value="controleren" /> })}
            {opened.notice.as_deref().and_then(notice)}
            <Note title="Wie leest dit?">
                <p>{texts::who_reads(section.scope)}</p>
                {texts::who_reads_texts(section).map(|words| view! { <p>{words}</p> })}
            </Note>
            {cards}
            {save_bar(last || opened.back, saved, opened.keeper)}
        </form>
        <Client />
    }
    .into_any()
}

fn summary(filling: &Filling, view: &QuestionView, problems: &[Problem]) -> Vec<(String, String)> {
    let words = |problem| texts::problem(filling.format, view.question, view.section.scope, problem);
    let place = |problem: &Problem| {
        if problem.part == Some(FieldPart::Remark) { problem.field() } else { view.question.id.clone() }
    };
    problems.iter().map(|problem| (place(problem), texts::about(&view.question.label, &words(problem)))).collect()
}

/// What a post had that could not be kept as it was.
fn notice(name: &str) -> Option<AnyView> {
    texts::notice(name).map(|words| view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }.into_any())
}

fn save_bar(last: bool, saved: String, keeper: String) -> AnyView {
    let forward = if last { "Opslaan en controleren" } else { "Opslaan en verder" };
    view! {
        <div class="save-bar">
            <div class="save-bar__inner">
                <button class="button" type="submit" name=buttons::PRESSED value=buttons::ONWARD>{forward}</button>
                <button class="button button--second save-bar__stop" type="submit" name=buttons::PRESSED value=buttons::STOP>
                    "Stoppen en later verdergaan"
                </button>
                <AutoSave saved keeper />
            </div>
        </div>
    }
    .into_any()
}
