//! What a question of the region has beside its options.

use super::options::{OptionRow, option_row};
use super::texts;
use chrono::{DateTime, Utc};
use domain::survey::SurveyFormat;
use domain::time;
use leptos::prelude::*;
use service::survey::QuestionView;

/// The version that the writer sees, so that a change of the colleague is not overwritten unseen. Where both answers are
/// shown, a button decides between them: saving while somebody types posts `data-botst`, the version seen before.
pub fn hidden_version(view: &QuestionView) -> Option<AnyView> {
    let shared = view.shared.as_ref()?;
    let name = format!("{}.versie", view.question.id);
    let seen = shared.theirs.as_ref().map(|theirs| theirs.seen.to_string());
    let version = shared.version.to_string();
    Some(view! { <input type="hidden" name=name value=version data-botst=seen autocomplete="off" /> }.into_any())
}

/// "Klopt nog" under a prefilled answer, or who gave the answer of this round.
pub fn confirm(view: &QuestionView, now: DateTime<Utc>) -> Option<AnyView> {
    let shared = view.shared.as_ref()?;
    if shared.prefilled {
        let when = view.previous.as_ref().map(|previous| time::month_year(previous.date)).unwrap_or_default();
        let row = OptionRow {
            id: format!("{}-klopt", view.question.id),
            name: format!("{}.klopt", view.question.id),
            value: "ja".to_owned(),
            word: "Klopt nog".to_owned(),
            sentence: None,
            picture: None,
            chosen: false,
        };
        return Some(
            view! {
                <div class="confirm">
                    {option_row("checkbox", row)}
                    <span class="confirm__who">"Dit was jullie antwoord in "{when}"."</span>
                </div>
            }
            .into_any(),
        );
    }
    let (who, at) = shared.last.as_ref().filter(|_| shared.confirmed)?;
    let when = texts::saved_at(*at, now).replacen("Opgeslagen", "", 1);
    let who = if who.is_empty() { "je regio" } else { who };
    Some(view! { <p class="confirm__who">{format!("Ingevuld door {who}{when}.")}</p> }.into_any())
}

/// Both answers, when the colleague's came first.
pub fn theirs(format: &'static SurveyFormat, view: &QuestionView) -> Option<AnyView> {
    let theirs = view.shared.as_ref()?.theirs.as_ref()?;
    let who = match () {
        () if theirs.own => "Je".to_owned(),
        () if theirs.by.is_empty() => "Je collega".to_owned(),
        () => theirs.by.clone(),
    };
    let elsewhere = theirs.own.then_some(" (misschien in een ander venster)");
    let words = match &theirs.value {
        Some(value) => value.words(format, view.section.scope, view.question),
        None => "antwoord weggehaald".to_owned(),
    };
    let at = time::clock(theirs.at);
    Some(
        view! {
            <div class="message message--warn">
                <p>{who}" vulde om "{at}{elsewhere}" in: "<strong>{words}</strong>". Hieronder staat wat jij nu invult."</p>
                <p>"Klopt jouw antwoord? Kies dan “Opslaan en verder”. Klopt het andere?"</p>
                <button class="button button--second" type="submit" name="overnemen" value=view.question.id.clone()>
                    "Neem het andere antwoord"
                </button>
            </div>
        }
        .into_any(),
    )
}
