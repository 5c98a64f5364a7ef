//! The texts that were found, by round, with the words that were searched for.

use super::called::called;
use super::names::{MARK, OFF, TEXT, UNMARK};
use super::tagging::ONE_BY_ONE;
use crate::forms::FormState;
use crate::ui::{Tag, TagKind};
use chrono::NaiveDate;
use domain::search::{Query, pieces};
use domain::survey::{Share, SurveyFormat};
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::words::{FoundText, TextTheme, WordsView};

/// The texts of a page, by round; what was chosen in a form that came back stays chosen.
pub(super) fn hits(view: &WordsView, form: Option<&FormState>) -> impl IntoView + use<> {
    let mut rounds: Vec<(NaiveDate, Vec<AnyView>)> = Vec::new();
    for (text, called) in view.texts.iter().zip(called(&view.texts)) {
        let shown = hit(text, &called, view, form);
        match rounds.last_mut().filter(|(date, _)| *date == text.date) {
            Some((_, found)) => found.push(shown),
            None => rounds.push((text.date, vec![shown])),
        }
    }
    let rounds = rounds.into_iter().map(|(date, found)| {
        view! {
            <section class="hits">
                <h3 class="hits__round">{format!("Ronde {}", month_year(date))}</h3>
                <ul class="hits__texts">{found}</ul>
            </section>
        }
    });
    rounds.collect_view()
}

/// The question in the words of the questionnaire of its round.
fn question(text: &FoundText) -> String {
    let format = SurveyFormat::version(text.format_version).unwrap_or_else(SurveyFormat::current);
    let label = format.question(&text.question).map_or(&text.question, |(_, question)| &question.label);
    if text.is_remark { format!("Toelichting: {label}") } else { label.clone() }
}

/// The id of a text's place on the page.
pub(super) fn place(id: impl std::fmt::Display) -> String {
    format!("tekst-{id}")
}

/// A text; `called` tells its controls from those of the others.
fn hit(text: &FoundText, called: &str, view: &WordsView, form: Option<&FormState>) -> AnyView {
    let query = view.filter.query.as_ref();
    let lines = text.text.lines().filter(|line| !line.trim().is_empty());
    let lines: Vec<_> = lines.map(|line| view! { <p>{marked(line, query)}</p> }).collect();
    let who = text.author.as_ref().map(|author| format!(" · {author}"));
    let readers = text.is_for_coordination.then(|| match view.own.as_ref() == Some(&text.region) {
        true => format!(" · {}", Share::Coordination.label()),
        false => " · de eigen regio en de coördinatiegroep".to_owned(),
    });
    let themes: Vec<_> = text.themes.iter().map(|of| theme(text, called, of, view.may_tag)).collect();
    let mark = text.is_marked.then(|| {
        view! { <Tag kind=TagKind::Busy words="Klaar voor de agenda" /> }
    });
    let labels =
        (!themes.is_empty() || mark.is_some()).then(|| view! { <p class="row hit__themes">{themes}{mark}</p> });
    view! {
        <li class="hit card" id=place(text.id) tabindex="-1">
            <p class="hit__question">{question(text)}</p>
            <blockquote class="quote">{lines}</blockquote>
            <p class="quote__who"><a href=format!("/monitor/regio/{}", text.region)>{text.region_name.clone()}</a>{who}{readers}</p>
            {labels}
            {view.may_tag.then(|| work(text, called, form))}
        </li>
    }
    .into_any()
}

/// The line with the words that were searched for marked in it.
fn marked(line: &str, query: Option<&Query>) -> Vec<AnyView> {
    let Some(query) = query else { return vec![line.to_owned().into_any()] };
    let piece = |(piece, fits): (&str, bool)| match fits {
        true => view! { <mark class="hit__word">{piece.to_owned()}</mark> }.into_any(),
        false => piece.to_owned().into_any(),
    };
    pieces(line, query).into_iter().map(piece).collect()
}

/// A theme; what the coordination group gave, it can take away.
fn theme(text: &FoundText, called: &str, theme: &TextTheme, may_tag: bool) -> AnyView {
    if !(may_tag && theme.by_group) {
        return view! { <Tag words=theme.label.clone() /> }.into_any();
    }
    let about = format!("Haal thema {} weg bij {called}", theme.label);
    view! {
        <span class="tag tag--with">
            {theme.label.clone()}
            <button class="tag__off" type="submit" form=ONE_BY_ONE name=OFF.as_str() value=format!("{} {}", text.id, theme.id) aria-label=about>
                <span aria-hidden="true">"×"</span>
            </button>
        </span>
    }
    .into_any()
}

/// What the coordination group can do with a text.
fn work(text: &FoundText, called: &str, form: Option<&FormState>) -> impl IntoView + use<> {
    let (name, words) =
        if text.is_marked { (UNMARK, "Niet meer klaarzetten") } else { (MARK, "Zet klaar voor de agenda") };
    let of = format!(": {called}");
    let id = text.id.to_string();
    let checked = form.is_some_and(|form| form.values_of(TEXT).any(|chosen| chosen == id));
    view! {
        <div class="hit__work">
            <label class="hit__choose">
                <input class="option__input" type="checkbox" name=TEXT.as_str() value=id.clone() checked=checked />
                "Kies"
                <span class="hidden-text">{of.clone()}</span>
            </label>
            <button class="button button--quiet" type="submit" form=ONE_BY_ONE name=name.as_str() value=id>
                {words}
                <span class="hidden-text">{of}</span>
            </button>
        </div>
    }
}
