//! What a region wrote, for who may read it.

use crate::ui::Tag;
use domain::survey::{Share, SurveyFormat};
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionView, SharedText};

/// The texts and remarks of the newest round, by question.
pub fn quotes(view: &RegionView, newest: &FrozenRound) -> Option<AnyView> {
    let format = SurveyFormat::version(newest.format_version)?;
    let (remarks, texts): (Vec<_>, Vec<_>) = view.texts.iter().partition(|text| text.is_remark);
    let own_words = section(view, format, "in-eigen-woorden", "In eigen woorden", &texts);
    let beside = section(view, format, "toelichtingen", "Toelichting bij de principes", &remarks);
    let none = view.texts.is_empty().then(|| {
        view! { <p class="section soft">"In deze ronde is er geen tekst die jij mag lezen."</p> }
    });
    Some(view! { {own_words}{beside}{none} }.into_any())
}

fn section(
    view: &RegionView,
    format: &'static SurveyFormat,
    id: &'static str,
    title: &'static str,
    texts: &[&SharedText],
) -> Option<AnyView> {
    let mut groups: Vec<(&str, Vec<AnyView>)> = Vec::new();
    for text in texts {
        let shown = quote(view, format, text);
        match groups.last_mut().filter(|(question, _)| *question == text.question) {
            Some((_, found)) => found.push(shown),
            None => groups.push((&text.question, vec![shown])),
        }
    }
    let groups = groups.into_iter().map(|(question, found)| {
        let label = format.question(question).map_or(question, |(_, question)| &question.label).to_owned();
        view! { <div class="card"><h3 class="card__title">{label}</h3>{found}</div> }
    });
    let groups = groups.collect_view();
    let section = || {
        view! {
            <section class="section" aria-labelledby=id>
                <h2 class="section__title" id=id>{title}</h2>
                <div class="cards cards--two">{groups}</div>
            </section>
        }
    };
    (!texts.is_empty()).then(|| section().into_any())
}

fn quote(view: &RegionView, format: &SurveyFormat, text: &SharedText) -> AnyView {
    let who = text.member.and_then(|member| view.names.get(&member)).cloned();
    let with = match (text.is_for_coordination, view.is_own) {
        (false, _) => Share::Network.label(),
        (true, true) => Share::Coordination.label(),
        (true, false) => "de eigen regio en de coördinatiegroep",
    };
    let shared = who.is_some().then(|| format!("gedeeld met {with}"));
    let who: Vec<String> = [who, shared].into_iter().flatten().collect();
    let themes = text.themes.iter().filter_map(|id| format.theme_label(id)).map(str::to_owned);
    let themes: Vec<_> = themes.map(|words| view! { <Tag words /> }).collect();
    let themes = (!themes.is_empty()).then(|| view! { <p class="row">{themes}</p> });
    let paragraphs = text.text.lines().filter(|line| !line.trim().is_empty());
    let paragraphs: Vec<_> = paragraphs.map(|line| view! { <p>{line.to_owned()}</p> }).collect();
    view! {
        <div class="stack stack--tight">
            <blockquote class="quote">{paragraphs}</blockquote>
            {(!who.is_empty()).then(|| view! { <p class="quote__who">{who.join(" · ")}</p> })}
            {themes}
        </div>
    }
    .into_any()
}
