//! One's own copy: a page to keep, also on paper.

use super::digest::answer_words;
use crate::rounds::seen_now;
use crate::shell::respond::{PageError, page};
use crate::survey::who_reads;
use crate::ui::{Empty, PageHead};
use domain::ids::RoundId;
use domain::survey::{Question, Scope, Section};
use domain::time;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::survey::copies::{Copy, SentIn, copies, copies_of};
use uuid::Uuid;

/// `/vragenlijst/kopie`
#[component]
pub fn CopiesPage() -> impl IntoView {
    page(|ctx, actor| async move {
        actor.member().ok_or(PageError::LogIn)?;
        Ok::<_, PageError>(list(&copies(&ctx, &actor).await?))
    })
}

/// `/vragenlijst/kopie/<round>`
#[component]
pub fn CopyPage() -> impl IntoView {
    let round = use_params_map().read_untracked().get("round").unwrap_or_default();
    page(move |ctx, actor| async move {
        actor.member().ok_or(PageError::LogIn)?;
        let round = RoundId(Uuid::try_parse(&round).map_err(|_| PageError::NotFound)?);
        let copies = copies_of(&ctx, &actor, round).await?;
        let first = copies.first().ok_or(PageError::NotFound)?;
        Ok(copy(&first.sent.clone(), &copies))
    })
}

fn list(sent: &[SentIn]) -> AnyView {
    let kicker = view! { <a href="/vragenlijst">"Vragenlijst"</a> }.into_any();
    if sent.is_empty() {
        return view! {
            <PageHead title="Jouw antwoorden" kicker />
            <Empty title="Er is nog niets ingestuurd">
                <p>"Heb je een vragenlijst ingestuurd? Dan vind je hier een kopie om te bewaren."</p>
            </Empty>
        }
        .into_any();
    }
    let mut rounds: Vec<&SentIn> = Vec::new();
    for one in sent {
        if rounds.iter().all(|known| known.round != one.round) {
            rounds.push(one);
        }
    }
    let row = |first: &SentIn| {
        let who: Vec<String> = sent.iter().filter(|one| one.round == first.round).map(who).collect();
        view! {
            <li class="list__item">
                <a href=format!("/vragenlijst/kopie/{}", first.round.0)>{time::full_date(first.meeting)}</a>
                <p class="soft small">{who.join(" · ")}</p>
            </li>
        }
    };
    view! {
        <PageHead
            title="Jouw antwoorden"
            kicker
            lead="Een kopie van elke vragenlijst die jij of je regio instuurde, bij de datum van de bijeenkomst. Om te lezen, te printen of te bewaren."
        />
        <ul class="list narrow">{rounds.into_iter().map(row).collect_view()}</ul>
    }
    .into_any()
}

/// Who sent in, and when.
fn who(sent: &SentIn) -> String {
    let who = if sent.own { "Jij" } else { &sent.by };
    format!("{who}: ingestuurd op {}", seen_now().date_and_clock(sent.at))
}

fn copy(first: &SentIn, copies: &[Copy]) -> AnyView {
    let kicker = view! { <a href="/vragenlijst/kopie">"Jouw antwoorden"</a> }.into_any();
    let title = format!("Vragenlijst voor de bijeenkomst van {}", time::full_date(first.meeting));
    let own = copies.iter().map(personal).collect_view();
    // Who moved in mid-round sent in for two regions.
    let mut regions: Vec<&Copy> = Vec::new();
    for one in copies.iter().filter(|one| one.shared.is_some()) {
        if regions.iter().all(|known| known.sent.region.0 != one.sent.region.0) {
            regions.push(one);
        }
    }
    let shared = regions.into_iter().map(regional).collect_view();
    view! {
        <PageHead title kicker lead="Dit is een kopie om te bewaren. Printen of opslaan als pdf kan met je browser." />
        {own}
        {shared}
    }
    .into_any()
}

/// What one person sent in.
fn personal(copy: &Copy) -> AnyView {
    let sent = &copy.sent;
    let title = if sent.own { "Jouw eigen antwoorden".to_owned() } else { format!("Antwoorden van {}", sent.by) };
    let at = format!("{}, ingestuurd op {}.", sent.region.1, seen_now().date_and_clock(sent.at));
    part(copy, Scope::Person, title, at)
}

fn regional(copy: &Copy) -> AnyView {
    let whose = who_reads::WHOSE.iter().find(|(scope, _)| *scope == Scope::Region).map(|(_, words)| *words);
    let title = whose.unwrap_or_default().to_owned();
    part(copy, Scope::Region, title, format!("{}. Wat jullie bevestigden of invulden.", copy.sent.region.1))
}

fn part(copy: &Copy, scope: Scope, title: String, words: String) -> AnyView {
    let sections = copy.sent.format.sections.iter().filter(|section| section.scope == scope);
    let sections = sections.map(|section| section_of(copy, section)).collect_view();
    view! {
        <section class="section">
            <h2 class="section__title">{title}</h2>
            <p class="soft">{words}</p>
            {sections}
        </section>
    }
    .into_any()
}

fn section_of(copy: &Copy, section: &'static Section) -> AnyView {
    let row = |question: &'static Question| {
        let answer = copy.answer(section.scope, &question.id);
        view! {
            <div class="answer">
                <dt class="answer__question">{question.label.clone()}</dt>
                <dd class="answer__value">{answer.map(|answer| answer_words(copy.sent.format, section.scope, question, &answer)).unwrap_or_else(|| "Niet ingevuld".into_any())}</dd>
            </div>
        }
    };
    view! {
        <h3>{section.title.clone()}</h3>
        <dl class="answers">{section.questions.iter().map(row).collect_view()}</dl>
    }
    .into_any()
}
