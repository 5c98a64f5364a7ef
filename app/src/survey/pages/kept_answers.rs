//! What was filled in and could not be saved any more: shown, so that it can be copied.

use crate::survey::texts;
use crate::ui::{Message, MessageKind};
use domain::account::Actor;
use domain::survey::{Post, Posted, Question, Section, SurveyFormat, Typed, check};
use leptos::prelude::*;
use service::Ctx;
use service::db::DbError;
use service::survey::kept_posts;
use std::collections::HashSet;

/// What was kept while its writer was logged out, until the round had closed or they had another seat.
pub async fn message(
    ctx: &Ctx,
    actor: &Actor,
    open: Option<&'static SurveyFormat>,
) -> Result<Option<AnyView>, DbError> {
    let words = "Dit vulde je in toen je was uitgelogd. Toen je weer inlogde, was de ronde gesloten of had je een andere zetel. \
        Daarom is het niet opgeslagen en telt het niet mee. Je kunt het hier dertig dagen kopiëren:";
    Ok(told(words, kept(ctx, actor, open).await?))
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
pub async fn kept(
    ctx: &Ctx,
    actor: &Actor,
    open: Option<&'static SurveyFormat>,
) -> Result<Vec<(&'static str, String)>, DbError> {
    let late = kept_posts::out_of_time(ctx, actor).await?;
    Ok(late.into_iter().flat_map(|fields| typed(open, fields)).collect())
}

/// Each question with what was typed.
pub fn list(answers: Vec<(&'static str, String)>) -> impl IntoView {
    let row = |(label, words)| view! { <dt>{label}</dt><dd class="quote">{words}</dd> };
    view! { <dl class="stack">{answers.into_iter().map(row).collect_view()}</dl> }
}

/// Each question with what was typed: in words when it is an answer, else as it is. Its words are those of the round that is `open`,
/// and of what that does not ask those of the newest version of the questionnaire that does.
pub fn typed(open: Option<&'static SurveyFormat>, fields: Vec<(String, String)>) -> Vec<(&'static str, String)> {
    let Ok(post) = Post::new(fields) else { return Vec::new() };
    let formats: Vec<_> = open.into_iter().chain(SurveyFormat::versions().iter().rev()).collect();
    typed_in(&formats, &post)
}

fn typed_in(formats: &[&'static SurveyFormat], post: &Post) -> Vec<(&'static str, String)> {
    let (mut told, mut answers) = (HashSet::new(), Vec::new());
    for (_, question) in formats.iter().flat_map(|format| format.questions()) {
        let Some(Posted { typed, .. }) = post.about(question).filter(|posted| !posted.typed.is_empty()) else {
            continue;
        };
        if told.insert(&question.id) {
            let texts = in_words(formats, &question.id, &typed);
            answers.extend(texts.into_iter().map(|text| (question.label.as_str(), text)));
        }
    }
    answers
}

/// In the words of the first version in which it is an answer: an option may have gone since.
fn in_words(formats: &[&'static SurveyFormat], id: &str, typed: &Typed) -> Vec<String> {
    let mut asking = formats.iter().filter_map(|format| Some((*format, format.question(id)?)));
    let is_answer = |(format, (_, question)): &(&SurveyFormat, (&Section, &Question))| {
        check(format, question, typed).is_ok_and(|answer| answer.is_some())
    };
    let found = asking.clone().find(is_answer).or_else(|| asking.next());
    found.map(|(format, (section, question))| texts::typed(format, section.scope, question, typed)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::places::another_format;

    #[test]
    fn what_was_typed_is_read_back_in_any_version_that_asks_it() {
        let fields = [("p6-toekomst", "4"), ("p6-anders", "2"), ("o1-trots", "Van toen"), ("naam", "Anna")];
        let post = Post::new(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into()).unwrap();
        let texts = |formats: &[&'static SurveyFormat]| {
            typed_in(formats, &post).into_iter().map(|(_, text)| text).collect::<Vec<_>>()
        };
        let (now, other) = (SurveyFormat::current(), another_format());
        assert_eq!(texts(&[now]), ["Knop", "Van toen"]);
        assert_eq!(texts(&[other, now]), ["Kiem", "Van toen", "Knop"]);
    }

    #[test]
    fn an_option_that_has_gone_since_is_told_in_its_words() {
        let text = include_str!("../../../../domain/data/survey-format-v1.toml");
        let without = SurveyFormat::read(&text.replace("id = \"jgz\"", "id = \"jeugd\"")).unwrap();
        let without: &'static SurveyFormat = Box::leak(Box::new(without));
        let post = Post::new(vec![("f5-domeinen".to_owned(), "jgz".to_owned())]).unwrap();
        let as_typed = typed_in(&[without], &post);
        assert_eq!(as_typed[0].1, "jgz");
        assert_eq!(typed_in(&[without, SurveyFormat::current()], &post), typed_in(&[SurveyFormat::current()], &post));
        assert_ne!(typed_in(&[SurveyFormat::current()], &post), as_typed);
    }
}
