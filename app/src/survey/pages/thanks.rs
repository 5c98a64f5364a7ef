//! After sending in: what happens now, and one's own copy.

use super::instead;
use crate::rounds::seen_now;
use crate::shell::respond::{PageError, page};
use crate::survey::texts;
use crate::ui::{GrowthPicture, GrowthSize, Note, PageHead, Tag, TagKind};
use domain::survey::{Answer, Kind, Question, Scope, Value};
use leptos::prelude::*;
use service::rounds::Colleague;
use service::survey::{Filling, thanks};
use std::collections::HashMap;

/// `/vragenlijst/bedankt`
#[component]
pub fn ThanksPage() -> impl IntoView {
    page(|ctx, actor| async move {
        match thanks(&ctx, &actor).await {
            // Before sending in there is nothing to say thanks for.
            Ok((filling, _)) if filling.sent_at.is_none() => Err(PageError::SeeOther("/vragenlijst".to_owned())),
            Ok((filling, theirs)) => Ok::<_, PageError>(sent(&filling, &theirs)),
            Err(error) => instead(&ctx, &actor, error).await,
        }
    })
}

fn sent(filling: &Filling, theirs: &HashMap<String, Answer>) -> AnyView {
    let until = seen_now().until(filling.round.closes_at);
    let meeting = seen_now().weekday_date(filling.round.meeting_date);
    let at = filling.sent_at.map(|at| seen_now().date_and_clock(at)).unwrap_or_default();
    let kicker = view! { <a href="/vragenlijst">"Overzicht"</a>" · Ingestuurd" }.into_any();
    view! {
        <PageHead title="Bedankt, je antwoorden zijn binnen" kicker lead=format!("Ingestuurd op {at}.") />
        <div class="stack">
            <section class="narrow">
                <h2>"Wat gebeurt er nu?"</h2>
                <ul>
                    <li>"Wijzigen kan "{until}"."</li>
                    <li>"Daarna sluit de ronde. Dan lezen alle regio’s de uitkomsten."</li>
                    <li>"De bijeenkomst is op "<strong>{meeting}</strong>". De antwoorden zijn de basis voor de agenda."</li>
                </ul>
            </section>
            {leftover(filling)}
            {colleague(filling, theirs)}
            <p class="actions screen-only">
                <a class="button" href="/monitor">"Bekijk de groei"</a>
                <a class="button button--second" href="/vragenlijst/controleren">"Bekijk je antwoorden"</a>
            </p>
            <p class="soft screen-only">
                "Je krijgt een mail dat je antwoorden binnen zijn. Een kopie om te bewaren staat bij "
                <a href=format!("/vragenlijst/kopie/{}", filling.round.id.0)>"Jouw antwoorden"</a>"."
            </p>
        </div>
    }
    .into_any()
}

fn leftover(filling: &Filling) -> Option<AnyView> {
    let words = texts::leftover(&filling.leftover(), true)?;
    Some(view! { <Note><p>{words}</p></Note> }.into_any())
}

/// Both views beside each other, once both have sent in: a difference is a reason to talk.
fn colleague(filling: &Filling, theirs: &HashMap<String, Answer>) -> Option<AnyView> {
    let colleague = filling.colleague.as_ref().filter(|_| !theirs.is_empty())?;
    let rows = filling
        .format
        .questions()
        .filter(|(section, question)| section.scope == Scope::Person && question.kind != Kind::Text)
        .filter_map(|(_, question)| row(question, filling, colleague, theirs))
        .collect_view();
    Some(
        view! {
            <section class="section">
                <h2 class="section__title">"Jij en "{colleague.name.clone()}</h2>
                <p>"Jullie hebben allebei ingestuurd. Kijken jullie er verschillend naar? Praat er samen over."</p>
                <dl class="answers">{rows}</dl>
                {texts_of(filling, colleague, theirs)}
            </section>
        }
        .into_any(),
    )
}

/// What the colleague wrote: their texts, and their remarks at a level.
fn texts_of(filling: &Filling, colleague: &Colleague, theirs: &HashMap<String, Answer>) -> Option<AnyView> {
    let rows: Vec<_> = filling
        .format
        .questions()
        .filter_map(|(_, question)| Some((question, theirs.get(&question.id)?)))
        .flat_map(|(question, answer)| {
            let text = if let Value::Text(text) = &answer.value { Some(text) } else { None };
            text.into_iter().chain(&answer.remark).map(|text| (question.label.clone(), text.clone()))
        })
        .map(|(label, text)| view! { <dt class="answer__question">{label}</dt><dd class="quote">{text}</dd> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h3>{format!("Wat {} schreef", colleague.name)}</h3>
            <dl class="stack">{rows}</dl>
        }
        .into_any()
    })
}

fn row(
    question: &'static Question,
    filling: &Filling,
    colleague: &Colleague,
    theirs: &HashMap<String, Answer>,
) -> Option<AnyView> {
    let (mine, other) = (filling.sent.get(&question.id)?, theirs.get(&question.id)?);
    let words = |answer: &Answer| {
        let text = answer.value.words(filling.format, Scope::Person, question);
        let picture = match answer.value {
            Value::Level(level) => Some(view! { <GrowthPicture level size=GrowthSize::Small />" " }),
            _ => None,
        };
        view! { {picture}{text} }
    };
    let far = match (&mine.value, &other.value) {
        (Value::Level(a), Value::Level(b)) => a.abs_diff(*b) >= 2,
        _ => false,
    };
    Some(
        view! {
            <div class="answer">
                <dt class="answer__question">{question.label.clone()}</dt>
                <dd class="answer__value">"Jij: "{words(mine)}" · "{colleague.name.clone()}": "{words(other)}</dd>
                <dd class="answer__action">{far.then(|| view! { <Tag kind=TagKind::Talk words="samen bespreken" /> })}</dd>
            </div>
        }
        .into_any(),
    )
}
