//! What was filled in and could not be saved any more: shown, so that it can be copied.

use crate::survey::texts;
use crate::ui::{Message, MessageKind};
use domain::account::Actor;
use domain::survey::{Post, Posted, SurveyFormat};
use leptos::prelude::*;
use service::Ctx;
use service::db::DbError;
use service::survey::kept_posts;

/// What was kept while its writer was logged out, until the round had closed or they had another seat.
pub async fn message(ctx: &Ctx, actor: &Actor) -> Result<Option<AnyView>, DbError> {
    let words = "Dit vulde je in toen je was uitgelogd. Toen je weer inlogde, was de ronde gesloten of had je een andere zetel. \
        Daarom is het niet opgeslagen en telt het niet mee. Je kunt het hier dertig dagen kopiëren:";
    Ok(told(words, kept(ctx, actor).await?))
}

/// These words, and the answers that they are about; nothing when there are none.
pub fn told(words: &'static str, answers: Vec<(&'static str, String)>) -> Option<AnyView> {
    (!answers.is_empty()).then(|| {
        view! {
            <Message kind=MessageKind::Warn><p>{words}</p></Message>
            {list(answers)}
        }
        .into_any()
    })
}

/// Each answer that was kept and cannot be saved any more.
pub async fn kept(ctx: &Ctx, actor: &Actor) -> Result<Vec<(&'static str, String)>, DbError> {
    Ok(kept_posts::out_of_time(ctx, actor).await?.into_iter().flat_map(typed).collect())
}

/// Each question with what was typed.
pub fn list(answers: Vec<(&'static str, String)>) -> impl IntoView {
    let row = |(label, words)| view! { <dt>{label}</dt><dd class="quote">{words}</dd> };
    view! { <dl class="stack">{answers.into_iter().map(row).collect_view()}</dl> }
}

/// Each question with what was typed: in words when it is an answer, else as it is.
pub fn typed(fields: Vec<(String, String)>) -> Vec<(&'static str, String)> {
    let Ok(post) = Post::new(fields) else { return Vec::new() };
    let format = SurveyFormat::current();
    let mut answers = Vec::new();
    for (section, question) in format.questions() {
        let Some(Posted { typed, .. }) = post.about(question).filter(|posted| !posted.typed.is_empty()) else {
            continue;
        };
        let texts = texts::typed(format, section.scope, question, &typed);
        answers.extend(texts.into_iter().map(|text| (question.label.as_str(), text)));
    }
    answers
}
