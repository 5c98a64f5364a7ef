//! What a region has arranged, and its facts: the shared answers of the newest round.

use super::numbers::amount;
use domain::monitor::{Outcome, RegionResult};
use domain::survey::{Kind, Question, Scope, Section, SurveyFormat, Value};
use domain::time;
use leptos::prelude::*;
use service::monitor::{FrozenRound, RegionView};

/// The sections of the questionnaire that a region answers once, with its answers.
pub fn facts(view: &RegionView, newest: &FrozenRound) -> Option<AnyView> {
    let format = SurveyFormat::version(newest.format_version)?;
    let shared = format.sections.iter().filter(|section| section.scope == Scope::Region);
    let blocks = shared.map(|section| block(view, newest, format, section)).collect_view();
    Some(blocks.into_any())
}

fn block(view: &RegionView, newest: &FrozenRound, format: &'static SurveyFormat, section: &'static Section) -> AnyView {
    let rows = section.questions.iter().map(|question| {
        let words = words(view, newest, format, question);
        view! {
            <div class="facts__row">
                <dt class="facts__name">{question.label.clone()}</dt>
                <dd class="facts__value">{words}</dd>
            </div>
        }
    });
    let id = format!("feiten-{}", section.id);
    let count = newest.results.region(&view.region).and_then(|result| arranged(result, section));
    let named_by = id.clone();
    view! {
        <section class="section" aria-labelledby=named_by>
            <h2 class="section__title" id=id>{section.title.clone()}</h2>
            {count.map(|count| view! { <p>{count}</p> })}
            <dl class="facts card">{rows.collect_view()}</dl>
        </section>
    }
    .into_any()
}

/// "Vier van de tien punten zijn blijvend geregeld, drie zijn in gang." `None` for a section without steps.
fn arranged(result: &RegionResult, section: &Section) -> Option<String> {
    let steps: Vec<&Question> = section.questions.iter().filter(|question| question.kind == Kind::Step).collect();
    let at = |wanted: u8| {
        let is = |question: &&&Question| {
            result.shared.get(&question.id).and_then(Outcome::known) == Some(&Value::Step(wanted))
        };
        steps.iter().filter(is).count() as u32
    };
    let (done, busy) = (at(2), at(1));
    let answered = |question: &&&Question| result.shared.get(&question.id).is_some_and(|it| *it != Outcome::Missing);
    let missing = (steps.len() - steps.iter().filter(answered).count()) as u32;
    if !steps.is_empty() && missing as usize == steps.len() {
        return Some("Hierover is er geen antwoord.".to_owned());
    }
    let rest = if missing == 0 { String::new() } else { format!(" Over {} is er geen antwoord.", amount(missing)) };
    let verb = |count: u32| if count < 2 { "is" } else { "zijn" };
    let text = format!(
        "{} van de {} punten {} blijvend geregeld, {} {} in gang.{rest}",
        amount(done),
        amount(steps.len() as u32),
        verb(done),
        amount(busy),
        verb(busy)
    );
    (!steps.is_empty()).then(|| crate::ui::capital(&text))
}

/// The answer in words, with what it was when it changed, or what was last known when it is missing.
fn words(view: &RegionView, newest: &FrozenRound, format: &SurveyFormat, question: &Question) -> String {
    let outcome = |round: &FrozenRound| round.results.region(&view.region)?.shared.get(&question.id).cloned();
    let say = |value: &Value| value.words(format, Scope::Region, question);
    let earlier = view.rounds.split_last().map(|(_, earlier)| earlier).unwrap_or_default();
    let known = earlier.iter().rev().find_map(|round| Some((round.date, outcome(round)?.known()?.clone())));
    match (outcome(newest), known) {
        (Some(Outcome::Known(now)), Some((date, then))) if now != then && question.kind != Kind::Choices => {
            format!("{} (in {}: {})", say(&now), time::month_year(date), say(&then))
        }
        (Some(Outcome::Known(now)), _) => say(&now),
        (Some(Outcome::Unknown), _) => format.unknown_label(Scope::Region).to_owned(),
        (_, Some((date, then))) => format!("Geen antwoord; laatst bekend: {} ({})", say(&then), time::month_year(date)),
        (_, None) => "Geen antwoord".to_owned(),
    }
}
