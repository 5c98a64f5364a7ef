//! The form that asks: a link like any other.

use super::address::{MARKED, PATH, UNTAGGED, only};
use super::names::{ONLY, QUESTION, REGION, ROUND, SEEK, THEME};
use crate::forms::{Choice, Field, FormState, Select};
use domain::survey::{Kind, SurveyFormat};
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::words::{Filter, WordsView};

/// What can be asked for, as it is asked for now; `seek` holds what was typed and what is wrong with it.
pub(super) fn filters(view: &WordsView, seek: FormState) -> impl IntoView + use<> {
    let filter = &view.filter;
    let asks = Filter { page: 0, ..filter.clone() } != Filter::default() || !seek.value(SEEK).is_empty();
    let rounds = view.rounds.iter().map(|(id, date)| Choice::new(id.to_string(), month_year(*date)));
    let regions = view.regions.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone()));
    let themes = view.themes.iter().map(|theme| Choice::new(theme.id.clone(), theme.label.clone()));
    let round = filter.round.map(|id| id.to_string()).unwrap_or_default();
    let region = filter.region.as_ref().map(ToString::to_string).unwrap_or_default();
    let group = view.may_tag.then(|| {
        let choices = vec![
            Choice::new("", "Alle teksten"),
            Choice::new(UNTAGGED, "Nog zonder thema"),
            Choice::new(MARKED, "Klaar voor de agenda"),
        ];
        view! { <Select name=ONLY label="Toon" choices chosen=only(filter).unwrap_or_default() /> }
    });
    view! {
        <form class="finder card" method="get" action=PATH role="search" aria-label="Zoek in de teksten">
            <div class="finder__seek">
                <Field name=SEEK label="Zoek op woorden" form=Some(seek) />
                <button class="button" type="submit">"Zoek"</button>
            </div>
            <div class="finder__choices">
                <Select name=QUESTION label="Vraag" choices=all("Alle vragen", questions()) chosen=filter.question.clone().unwrap_or_default() />
                <Select name=THEME label="Thema" choices=all("Alle thema’s", themes) chosen=filter.theme.clone().unwrap_or_default() />
                <Select name=ROUND label="Ronde" choices=all("Alle rondes", rounds) chosen=round />
                <Select name=REGION label="Regio" choices=all("Alle regio’s", regions) chosen=region />
                {group}
            </div>
            {asks.then(|| view! { <p><a href=PATH>"Toon weer alles"</a></p> })}
        </form>
    }
}

/// These choices after the one that asks for nothing.
fn all(word: &'static str, choices: impl IntoIterator<Item = Choice>) -> Vec<Choice> {
    std::iter::once(Choice::new("", word)).chain(choices).collect()
}

/// The questions under which people write: first the open ones.
fn questions() -> Vec<Choice> {
    let questions = SurveyFormat::current().questions().map(|(_, question)| question).filter(|it| it.has_text());
    let (open, beside): (Vec<_>, Vec<_>) = questions.partition(|question| question.kind == Kind::Text);
    let open = open.into_iter().map(|question| Choice::new(&question.id, &question.label));
    let beside = beside.into_iter().map(|it| Choice::new(&it.id, format!("Toelichting: {}", it.label)));
    open.chain(beside).collect()
}
