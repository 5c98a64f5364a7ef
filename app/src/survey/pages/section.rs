//! One section of the questionnaire, or one question of it.

use super::{instead, page_tag, writer};
use crate::forms::{FormState, use_form_state};
use crate::shell::context::{extension, query};
use crate::shell::respond::{PageError, page};
use crate::survey::parts::Here;
use crate::survey::places::{self, View};
use crate::survey::question::Card;
use crate::survey::work::{Frame, who_reads};
use crate::survey::{keep, short, texts};
use crate::ui::{Message, MessageKind, PageHead};
use chrono::{DateTime, Utc};
use domain::survey::{FieldPart, Post, Question, Scope, Section, SurveyFormat, buttons, check};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::account::Session;
use service::survey::{Filling, QuestionView};

/// What the page was opened with.
struct Opened {
    now: DateTime<Utc>,
    /// From the check page: show what is missing too.
    checking: bool,
    /// From the check page: go back there after saving.
    back: Option<&'static str>,
    /// What is to be told about the post before this page.
    notice: Option<String>,
    /// The section that was left for this page.
    from: Option<String>,
    /// The questions that the colleague had answered when the rest was confirmed.
    meanwhile: Option<String>,
    keeper: String,
    owner: String,
    view: View,
}

/// `/vragenlijst/<section id>` and `/vragenlijst/<section id>/<question id>`
#[component]
pub fn SectionPage() -> impl IntoView {
    let params = use_params_map();
    let of = |name| params.read_untracked().get(name);
    let (id, question) = (of("section").unwrap_or_default(), of("question"));
    let checking = query("controle").is_some();
    let back = match (checking, query(buttons::BACK)) {
        (true, _) => Some(buttons::GAPS),
        (false, Some(_)) => Some(buttons::TO_CHECK),
        (false, None) => None,
    };
    let given_back = use_form_state();
    let notice = given_back.as_ref().map(|_| "te-groot".to_owned()).or_else(|| query("melding"));
    let (from, meanwhile) = (query("na"), query("intussen"));
    let (session, view) = (extension::<Session>(), View::here());
    page(move |ctx, actor| async move {
        let (filling, section) = match service::survey::section(&ctx, &actor, &id).await {
            Ok(found) => found,
            Err(error) => return instead(&ctx, &actor, error).await,
        };
        let question = match question {
            Some(id) => Some(alone(section, &id).ok_or(PageError::NotFound)?),
            None => None,
        };
        let keeper = format!("{}-{}", writer(&actor), filling.round.id.0.simple());
        let owner = page_tag(&ctx, session.as_ref());
        let opened = Opened { now: ctx.now(), checking, back, notice, from, meanwhile, keeper, owner, view };
        let mut views = filling.section(section);
        views.retain(|view| question.is_none_or(|question| question.id == view.question.id));
        if let Some(form) = given_back {
            show_again(filling.format, &mut views, form);
        }
        Ok::<_, PageError>(shown(&filling, section, question, &views, opened))
    })
}

/// The question of a section that can have a page to itself.
fn alone(section: &'static Section, id: &str) -> Option<&'static Question> {
    section.questions.iter().find(|question| question.id == id && places::can_be_one_by_one(section))
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

fn shown(
    filling: &Filling,
    section: &'static Section,
    question: Option<&'static Question>,
    views: &[QuestionView],
    opened: Opened,
) -> AnyView {
    let cards: Vec<Card<'_>> = views.iter().map(|view| card(filling, view, question.is_some(), &opened)).collect();
    let action = match question {
        Some(question) => places::page_of(section, question),
        None => format!("/vragenlijst/{}", section.id),
    };
    let forward = if opened.back == Some(buttons::TO_CHECK) { "Opslaan en terug" } else { "Opslaan en verder" };
    let here = Here { section: Some(section), question, view: opened.view };
    let main = view! {
        {head(filling, section, question, &cards)}
        {opened.notice.as_deref().and_then(|word| notice(word, &meanwhile(views, &opened)))}
        {left_open(filling, &opened)}
        {question.is_none().then(|| who_reads(filling, Some(section.scope), "who"))}
        {question.is_none().then(|| keep::last_time(&cards))}
        {body(filling, section, &cards)}
        {question.is_some().then(|| who_reads(filling, Some(section.scope), "who"))}
        {other_view(section, question)}
    };
    let Opened { back, keeper, owner, now, .. } = opened;
    Frame { filling, here, action, forward, back, keeper, owner, now }.around(main.into_any())
}

fn card<'a>(filling: &Filling, view: &'a QuestionView, alone: bool, opened: &Opened) -> Card<'a> {
    let problems = if opened.checking { view.gaps() } else { view.problems.clone() };
    Card { format: filling.format, view, problems, now: opened.now, alone }
}

fn head(
    filling: &Filling,
    section: &'static Section,
    question: Option<&'static Question>,
    cards: &[Card<'_>],
) -> AnyView {
    let format = filling.format;
    let number = format.sections.iter().position(|other| other.id == section.id).unwrap_or_default() + 1;
    let step = format!("Stap {number} van {}", format.sections.len());
    let errors = cards.iter().flat_map(summary).collect::<Vec<_>>();
    let overview = view! { <a class="only-narrow" href="/vragenlijst">"Overzicht"</a> };
    let Some(question) = question else {
        let kicker = view! { {step.clone()}<span class="only-narrow">" · "</span>{overview} }.into_any();
        return view! {
            <PageHead
                title=section.title.clone()
                document_title=format!("{step}: {}", section.title)
                kicker
                lead=section.intro.clone()
                errors
            />
        }
        .into_any();
    };
    let at = section.questions.iter().position(|other| other.id == question.id).unwrap_or_default();
    let place = format!("Stap {number}, vraag {} van {}", at + 1, section.questions.len());
    let before = at.checked_sub(1).map(|at| &section.questions[at]);
    let back = before.map(|before| {
        let about = short::name(before);
        view! { " · "<a href=places::page_of(section, before)>"Vorige"<span class="hidden-text">": "{about}</span></a> }
    });
    let kicker = view! { {place.clone()}{back}<span class="only-narrow">" · "</span>{overview} }.into_any();
    let lead = question.help.clone().unwrap_or_default();
    let what_to_do = (at == 0).then(|| view! { <p class="small">{texts::CHOOSE}</p> });
    view! {
        <PageHead title=question.label.clone() document_title=format!("{place}: {}", question.label) kicker lead errors />
        {what_to_do}
    }
    .into_any()
}

fn summary(card: &Card<'_>) -> Vec<(String, String)> {
    let question = card.view.question;
    let words = |problem| texts::problem(card.format, question, card.view.section.scope, problem);
    let place = |problem: &domain::survey::Problem| match problem.part {
        Some(FieldPart::Remark) => problem.field(),
        _ => question.id.clone(),
    };
    card.problems.iter().map(|problem| (place(problem), texts::about(&question.label, &words(problem)))).collect()
}

/// What a post had that could not be kept as it was, or what it did.
fn notice(word: &str, meanwhile: &[&QuestionView]) -> Option<AnyView> {
    if let Some(count) = word.strip_prefix("bevestigd-").and_then(|count| count.parse().ok()) {
        let theirs = texts::meanwhile(meanwhile).map(|words| view! { <p>{words}</p> });
        return Some(view! { <Message><p>{texts::rest_done(count)}</p>{theirs}</Message> }.into_any());
    }
    texts::notice(word).map(|words| view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }.into_any())
}

/// Those of these questions that the address names and that the colleague answered.
fn meanwhile<'a>(views: &'a [QuestionView], opened: &Opened) -> Vec<&'a QuestionView> {
    let named = opened.meanwhile.as_deref().unwrap_or_default();
    let theirs = |view: &&QuestionView| {
        let last = view.shared.as_ref().and_then(|shared| shared.last.as_ref());
        last.is_some_and(|last| !last.own) && view.is_answered() && named.split(',').any(|id| id == view.question.id)
    };
    views.iter().filter(theirs).collect()
}

/// The section before this page has questions without an answer: that is told once, and refuses nothing.
fn left_open(filling: &Filling, opened: &Opened) -> Option<AnyView> {
    let section = filling.format.section(opened.from.as_deref()?)?;
    let step = filling.format.sections.iter().position(|it| it.id == section.id)? + 1;
    let views = filling.section(section);
    let open: Vec<_> = views.iter().filter(|view| !view.gaps().is_empty() && !view.is_answered()).collect();
    let row = |view: &&QuestionView| {
        let to = opened.view.place(section, view.question);
        view! { <li><a href=to>{short::name(view.question)}</a></li> }
    };
    let (words, rows) = (texts::left_open(step, open.len(), views.len()), open.iter().map(row).collect_view());
    (!open.is_empty()).then(|| {
        view! {
            <Message kind=MessageKind::Warn>
                <p><strong>{words}</strong></p>
                <ul>{rows}</ul>
                <p>"Dat mag. Bij Controleren en insturen staan ze bovenaan."</p>
            </Message>
        }
        .into_any()
    })
}

fn body(filling: &Filling, section: &'static Section, cards: &[Card<'_>]) -> AnyView {
    let html = cards.iter().map(Card::html).collect_view();
    if section.scope == Scope::Person {
        let class = if places::can_be_one_by_one(section) { "questions" } else { "questions questions--two" };
        return view! { <div class=class>{html}</div> }.into_any();
    }
    let colleague = filling.colleague.as_ref().map(|colleague| colleague.name.as_str());
    let rest = keep::rest(cards, colleague);
    let hint = rest.is_some().then(|| {
        view! { <p class="small">"Weinig veranderd? "<a href="#rest">"Onderaan"</a>" bevestig je de rest in één keer."</p> }
    });
    view! {
        {hint}
        <ul class="keeps">{html}</ul>
        {rest}
    }
    .into_any()
}

/// A reader who wants a section as a whole can have it, and back.
fn other_view(section: &'static Section, question: Option<&'static Question>) -> Option<AnyView> {
    let (value, words) = match question {
        Some(_) => (buttons::WHOLE, format!("Alle {} vragen op één pagina", section.questions.len())),
        None => (buttons::ONE_BY_ONE, "Eén vraag tegelijk".to_owned()),
    };
    places::can_be_one_by_one(section).then(|| {
        view! {
            <p class="other-view">
                <button class="button button--quiet" type="submit" name=buttons::VIEW value=value>{words}</button>
            </p>
        }
        .into_any()
    })
}
