//! A question of growth: five plants on one line of soil, or one below the other on a telephone.

use super::options::{Choices, Part, numbered};
use super::question::Card;
use super::texts;
use super::writing::remark;
use crate::forms::Choice;
use domain::survey::fields::NOT_KNOWN;
use domain::survey::{Scope, Value, buttons};
use leptos::prelude::*;

/// The question with its choices. What was chosen the time before carries the month of that time, and is never chosen by itself.
pub fn card(card: &Card<'_>) -> AnyView {
    let fell = card.view.question.remark && card.view.fell();
    let class = if card.alone { "principle principle--alone question" } else { "principle question" };
    view! {
        <div class=class data-vorige=previous_level(card) data-gezakt=fell data-vraag=card.view.question.id.clone()>
            {card.title("principle__title")}
            {card.help()}
            {card.messages()}
            <div
                class="principle__set"
                role="radiogroup"
                aria-labelledby=card.title_id()
                aria-describedby=card.described()
                aria-required="true"
                aria-invalid=card.invalid()
            >
                <div class="choices" inner_html=levels(card)></div>
                <div class="principle__unsure" inner_html=unknown(card)></div>
            </div>
            {remark(card)}
            {clear(card)}
        </div>
    }
    .into_any()
}

fn levels(card: &Card<'_>) -> String {
    let (question, typed) = (card.view.question, &card.view.typed);
    let rows = Choices { format: card.format, input: "radio", name: &question.id, part: Part::Levels };
    let is_chosen = |value: &str| typed.value.iter().any(|chosen| chosen == value);
    let then = |value: &str| then(card).filter(|(level, _)| level == value).map(|(_, words)| words);
    rows.saying(|| numbered(card.format, question), is_chosen, then)
}

fn unknown(card: &Card<'_>) -> String {
    let question = card.view.question;
    let make = || {
        let choice = Choice::new(NOT_KNOWN, card.format.unknown_label(Scope::Person));
        vec![(format!("{}-onbekend", question.id), choice)]
    };
    let rows = Choices { format: card.format, input: "radio", name: &question.id, part: Part::Unknown };
    let row = rows.html(make, |value| card.view.typed.first() == value);
    let then = then(card).filter(|(value, _)| value == NOT_KNOWN).map(|(_, words)| words);
    row + &then.unwrap_or_default()
}

/// The value of the time before, and the mark that tells so.
fn then(card: &Card<'_>) -> Option<(String, String)> {
    let previous = card.view.previous.as_ref()?;
    let value = match previous.answer.value {
        Value::Level(level) => level.to_string(),
        _ => NOT_KNOWN.to_owned(),
    };
    let when = texts::month(previous.date, card.now);
    Some((value, format!(" <span class=\"choice__then\">in {when}</span>")))
}

/// The level of the time before, where going back opens the remark.
fn previous_level(card: &Card<'_>) -> Option<u8> {
    match card.view.previous.as_ref().filter(|_| card.view.question.remark)?.answer.value {
        Value::Level(level) => Some(level),
        _ => None,
    }
}

/// A chosen radio cannot be unchosen by itself. Shown once something is chosen.
fn clear(card: &Card<'_>) -> AnyView {
    let question = card.view.question;
    view! {
        <button class="principle__clear" type="submit" name=buttons::CLEAR value=question.id.clone()>
            "Wissen"<span class="hidden-text">": "{question.label.clone()}</span>
        </button>
    }
    .into_any()
}
