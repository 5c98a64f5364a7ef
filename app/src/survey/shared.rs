//! What a question has beside its options because more people, or more windows, can change its answer.

use super::options::{OptionRow, option_row};
use super::texts;
use chrono::{DateTime, Utc};
use domain::survey::{SurveyFormat, Value};
use domain::time;
use leptos::prelude::*;
use service::survey::QuestionView;

/// The version that the writer sees, so that a change of the colleague is not overwritten unseen. Where both answers are
/// shown, a button decides between them: saving while somebody types posts `data-botst`, the version seen before.
pub fn hidden_version(view: &QuestionView) -> Option<AnyView> {
    let of_person = view.personal.as_ref().map(|own| (own.version, own.other.as_ref().map(|(_, seen)| *seen)));
    let of_region = view.shared.as_ref().map(|shared| (shared.version, shared.theirs.as_ref().map(|it| it.seen)));
    let (version, seen) = of_person.or(of_region)?;
    let name = format!("{}.versie", view.question.id);
    let seen = seen.map(|seen| seen.to_string());
    let version = version.to_string();
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
    // Where two answers are shown, only one of them is theirs.
    let (who, at) = shared.last.as_ref().filter(|_| shared.confirmed && shared.theirs.is_none())?;
    let when = texts::saved_at(*at, now).replacen("Opgeslagen", "", 1);
    let who = if who.is_empty() { "je regio" } else { who };
    Some(view! { <p class="confirm__who">{format!("Ingevuld door {who}{when}.")}</p> }.into_any())
}

/// Both answers, when another one came first: the colleague's, or one's own from another window.
pub fn theirs(format: &'static SurveyFormat, view: &QuestionView) -> Option<AnyView> {
    let words = |value: &Value| value.words(format, view.section.scope, view.question);
    let (intro, answer) = match (&view.shared, &view.personal) {
        (Some(shared), _) => {
            let theirs = shared.theirs.as_ref()?;
            let who = match () {
                () if theirs.own => "Je",
                () if theirs.by.is_empty() => "Je collega",
                () => &theirs.by,
            };
            let elsewhere = if theirs.own { " (misschien in een ander venster)" } else { "" };
            let answer = theirs.value.as_ref().map_or_else(|| "antwoord weggehaald".to_owned(), words);
            (format!("{who} vulde om {}{elsewhere} in: ", time::clock(theirs.at)), answer)
        }
        (None, Some(own)) => {
            let (typed, _) = own.other.as_ref()?;
            let parts = texts::typed(format, view.section.scope, view.question, typed);
            let answer = if parts.is_empty() { "niets".to_owned() } else { parts.join("; ") };
            ("In een ander venster vulde je in: ".to_owned(), answer)
        }
        (None, None) => return None,
    };
    Some(
        view! {
            <div class="message message--warn">
                <p>{intro}<strong>{answer}</strong>". Hieronder staat wat je hier invult."</p>
                <p>"Klopt dat? Kies dan “Opslaan en verder”. Klopt het andere?"</p>
                <button class="button button--second" type="submit" name="overnemen" value=view.question.id.clone()>
                    "Neem het andere antwoord"
                </button>
            </div>
        }
        .into_any(),
    )
}
