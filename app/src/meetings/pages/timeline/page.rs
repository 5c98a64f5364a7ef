//! The page itself.

use super::super::super::paths;
use super::super::{back_to_list, review};
use super::entry::entry;
use super::{address, texts};
use crate::shell::context::queries;
use crate::shell::respond::page;
use crate::ui::{Empty, Message, MessageKind, PageHead};
use chrono::{Datelike, NaiveDate};
use domain::meetings::MeetingKind;
use domain::time;
use leptos::prelude::*;
use service::meetings::timeline::{Timeline, TimelineYear, Wanted, read_timeline};

/// What the network did: the newest years, or the one that the address asks for.
#[component]
pub fn TimelinePage() -> impl IntoView {
    let wanted = address::read(&queries());
    page(move |ctx, actor| async move {
        let timeline = read_timeline(&ctx, &actor, wanted.unwrap_or_default()).await?;
        Ok(shown(&timeline, wanted == Some(timeline.shown), time::day(ctx.now())))
    })
}

fn shown(timeline: &Timeline, is_as_asked: bool, today: NaiveDate) -> AnyView {
    let is_instead = !is_as_asked && !timeline.years.is_empty();
    let instead = is_instead.then(|| view! { <Message kind=MessageKind::Warn><p>{texts::NOT_THERE}</p></Message> });
    let document_title = match timeline.shown.year {
        Some(year) => format!("Tijdlijn van {year}"),
        None => "Tijdlijn".to_owned(),
    };
    let years: Vec<_> = timeline.years.iter().map(|it| year(it, today)).collect();
    let content = if years.is_empty() { nothing() } else { years.into_any() };
    view! {
        <PageHead
            title="Tijdlijn"
            document_title
            kicker=back_to_list()
            lead="Wat het netwerk samen deed: waar we waren, met hoeveel, en wat we besloten."
        />
        {instead}
        {kinds(timeline)}
        {content}
        {other_years(timeline)}
    }
    .into_any()
}

fn nothing() -> AnyView {
    view! {
        <Empty title="Er is nog geen bijeenkomst geweest">
            <p>"Na de eerste bijeenkomst staat hier wanneer en waar die was, wie er waren en wat er is besloten."</p>
            <p><a href=paths::LIST>"Bekijk wat eraan komt"</a></p>
        </Empty>
    }
    .into_any()
}

fn year(of: &TimelineYear, today: NaiveDate) -> AnyView {
    let (id, labelled_by) = (format!("jaar-{}", of.year), format!("jaar-{}", of.year));
    let entries: Vec<_> = of.entries.iter().map(|it| entry(it, today)).collect();
    let figures = of.has_figures.then(|| {
        let words = review::title(of.year, of.year == today.year());
        view! { <p class="screen-only"><a href=paths::review(of.year)>{words}</a></p> }
    });
    view! {
        <section class="section stack" aria-labelledby=labelled_by>
            <h2 class="section__title" id=id>{of.year.to_string()}</h2>
            {figures}
            <ol class="timeline">{entries}</ol>
        </section>
    }
    .into_any()
}

/// The kinds of meetings to look at alone, where there are several: of the newest years, as not every year has one of each.
fn kinds(timeline: &Timeline) -> Option<AnyView> {
    let chosen = timeline.shown.kind;
    let link = |kind: Option<MeetingKind>| {
        let to = address::to(Wanted { kind, year: None });
        let words = kind.map_or("Alles", MeetingKind::label);
        let current = (kind == chosen).then_some("true");
        view! { <li><a class="pill" href=to aria-current=current>{words}</a></li> }
    };
    let links: Vec<_> = std::iter::once(None).chain(timeline.kinds.iter().copied().map(Some)).map(link).collect();
    (timeline.kinds.len() > 1).then(|| {
        view! {
            <nav class="kinds screen-only" aria-label="Soort bijeenkomst"><ul class="kinds__list">{links}</ul></nav>
        }
        .into_any()
    })
}

/// The way to the years that are not shown.
fn other_years(timeline: &Timeline) -> Option<AnyView> {
    let is_shown = |year: &i32| timeline.years.iter().any(|it| it.year == *year);
    let link = |year: &i32| {
        let to = address::to(Wanted { year: Some(*year), ..timeline.shown });
        view! { <li><a class="pill" href=to>{year.to_string()}</a></li> }
    };
    let newest = timeline.shown.year.map(|_| {
        let to = address::to(Wanted { year: None, ..timeline.shown });
        view! { <li><a class="pill" href=to>"De nieuwste jaren"</a></li> }
    });
    let links: Vec<_> = timeline.all_years.iter().filter(|year| !is_shown(year)).map(link).collect();
    let is_any = newest.is_some() || !links.is_empty();
    is_any.then(|| {
        view! {
            <nav class="section kinds screen-only" aria-label="Andere jaren"><ul class="kinds__list">{newest}{links}</ul></nav>
        }
        .into_any()
    })
}
