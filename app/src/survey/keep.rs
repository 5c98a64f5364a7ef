//! Questions of the region as rows of a list: last time's answer with "Klopt nog" first, everything else under "Wijzigen".

use super::islands::rest_button;
use super::options::{Choices, Part, numbered};
use super::question::{Card, count_field};
use super::texts;
use crate::forms::Choice;
use domain::survey::fields::{NOT_KNOWN, TICKED};
use domain::survey::{FieldPart, Kind, Scope, Typed, Value, buttons};
use domain::time;
use leptos::prelude::*;
use service::survey::{Last, SharedView};

/// How a row stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// There is no answer that could stand.
    Empty,
    /// Last time's answer waits for "Klopt nog".
    Ready,
    /// The answer of this round.
    Done,
}

/// A row of the list.
pub fn row(card: &Card<'_>) -> Option<AnyView> {
    let shared = card.view.shared.as_ref()?;
    let (state, value) = stands(card, shared);
    let class = match state {
        State::Done => "keep keep--done question",
        State::Ready | State::Empty => "keep question",
    };
    let who = shared.last.as_ref().filter(|_| state == State::Done && shared.theirs.is_none());
    let choice = value.map(|value| still_right(card, shared, &value));
    Some(
        view! {
            <li class=class data-vraag=card.view.question.id.clone() data-stand=(state == State::Ready).then_some("klaar")>
                {card.title("keep__title")}
                {card.help()}
                {who.map(|last| who_did(card, last))}
                {again(card)}
                {card.messages()}
                <div
                    class="keep__set"
                    role="group"
                    aria-labelledby=card.title_id()
                    aria-describedby=card.described()
                >
                    {choice}
                    {fields(card, state)}
                </div>
            </li>
        }
        .into_any(),
    )
}

/// How the row stands, and with which answer. What was typed and is no answer, or another one than the colleague's, stands in the
/// fields.
fn stands(card: &Card<'_>, shared: &SharedView) -> (State, Option<Value>) {
    let odd = !card.view.problems.is_empty() || shared.theirs.is_some();
    match (&card.view.answer, shared.prefilled) {
        _ if odd => (State::Empty, None),
        (Some(answer), _) => (State::Done, Some(answer.value.clone())),
        (None, true) => (State::Ready, card.view.previous.as_ref().map(|previous| previous.answer.value.clone())),
        (None, false) => (State::Empty, None),
    }
}

/// Who gave the answer of this round, with the way to what happened to it.
fn who_did(card: &Card<'_>, last: &Last) -> AnyView {
    let question = card.view.question;
    view! {
        <p class="keep__who">
            {said_by(last, card.now)}" · "
            <a href=format!("/vragenlijst/geschiedenis/{}", question.id)>
                "Geschiedenis"<span class="hidden-text">": "{question.label.clone()}</span>
            </a>
        </p>
    }
    .into_any()
}

/// Who gave the answer of this round, and whether they confirmed last time's.
fn said_by(last: &Last, now: chrono::DateTime<chrono::Utc>) -> String {
    let who = match () {
        () if last.own => "jou",
        () if last.by.is_empty() => "je regio",
        () => &last.by,
    };
    let when = texts::when(last.at, now);
    if last.confirmed { format!("Bevestigd door {who} {when}") } else { format!("Ingevuld door {who} {when}") }
}

/// Of what has to be answered anew: what it was.
fn again(card: &Card<'_>) -> Option<AnyView> {
    let previous = card.view.previous.as_ref().filter(|_| !card.view.question.prefill)?;
    let words = previous.answer.value.words(card.format, Scope::Region, card.view.question);
    Some(view! { <p class="keep__who">"Vul dit elke keer opnieuw in. Vorige keer: "{words}"."</p> }.into_any())
}

/// The answer that stands, as one big choice. Of radios it is one of them; a number and a list have a box beside their field.
fn still_right(card: &Card<'_>, shared: &SharedView, value: &Value) -> AnyView {
    let question = card.view.question;
    let id = &question.id;
    let done = !shared.prefilled;
    let radio = matches!(question.kind, Kind::Step | Kind::Choice);
    let (kind, name, posted) = match radio {
        true => ("radio", id.clone(), Typed::of_value(value).first().to_owned()),
        false => ("checkbox", FieldPart::StillRight.of(id), TICKED.to_owned()),
    };
    let mark = match value {
        Value::Step(step) => Some(view! { <span class=format!("mark mark--{step}")></span> }),
        _ => None,
    };
    let words = in_short(card, value);
    // What was changed and put back holds too.
    let same = card.view.previous.as_ref().is_some_and(|previous| previous.answer.value == *value);
    let confirmed = same || shared.last.as_ref().is_none_or(|last| last.confirmed);
    let (word, small) = (word(card, done, confirmed), small(card, done, confirmed));
    // The tick is about another answer than last time's: typing on makes it wrong.
    let is_other = (done && !confirmed).then_some("");
    // A number that is stored cannot be taken back by a tick: it is changed in its field.
    let fixed = (done && !radio).then_some("true");
    view! {
        <label class="keep__yes" class:confirm=!radio data-gewijzigd=is_other>
            <input class="option__input" type=kind id=id_of_choice(id, radio) name=name value=posted checked=done aria-disabled=fixed />
            <span class="keep__text">
                <span class="keep__word">{word}</span>
                <span class="keep__now">{mark}<span>{words}</span>{small.map(|(class, small)| view! { " "<span class=class>{small}</span> })}</span>
            </span>
        </label>
    }
    .into_any()
}

/// The answer in a few words; of a list without what explains each of them.
fn in_short(card: &Card<'_>, value: &Value) -> String {
    let question = card.view.question;
    let Value::Choices(ids) = value else { return value.words(card.format, Scope::Region, question) };
    let label = |id: &String| question.option_label(id).unwrap_or(id).split(" (").next().unwrap_or_default().to_owned();
    let names: Vec<String> = ids.iter().map(label).collect();
    format!("{} van de {}: {}", ids.len(), question.options.len(), names.join(", "))
}

/// Messages lead to the first field of a question, which has its id.
fn id_of_choice(id: &str, radio: bool) -> String {
    if radio { id.to_owned() } else { format!("{id}-klopt") }
}

fn word(card: &Card<'_>, done: bool, confirmed: bool) -> &'static str {
    match () {
        () if !done || confirmed && card.view.previous.is_some() => texts::STILL_RIGHT,
        () if card.view.previous.is_some() && card.view.question.prefill => "Gewijzigd",
        () => "Ingevuld",
    }
}

/// Since when the answer stands, or what it was.
fn small(card: &Card<'_>, done: bool, confirmed: bool) -> Option<(&'static str, String)> {
    let previous = card.view.previous.as_ref().filter(|_| card.view.question.prefill)?;
    if !done || confirmed {
        return Some(("keep__then keep__then--when", format!("in {}", texts::month(previous.date, card.now))));
    }
    let was = previous.answer.value.words(card.format, Scope::Region, card.view.question);
    // A list would be as long as the row.
    (card.view.question.kind != Kind::Choices).then(|| ("keep__then", format!("was {was}")))
}

/// When the time before was, once above the list: on a telephone the rows have no room to say it.
pub fn last_time(cards: &[Card<'_>]) -> Option<AnyView> {
    let standing = cards.iter().filter(|card| card.view.question.prefill);
    let date = standing.filter_map(|card| card.view.previous.as_ref()).map(|previous| previous.date).max()?;
    Some(
        view! { <p class="keep__when small soft">{format!("Vorige keer: {}.", time::month_year(date))}</p> }.into_any(),
    )
}

/// What else can be answered: in the row where nothing stands, else under "Wijzigen".
fn fields(card: &Card<'_>, state: State) -> AnyView {
    let all = all_fields(card, state);
    if state == State::Empty {
        return view! { <div class="keep__fields">{all}{clear(card)}</div> }.into_any();
    }
    let about = card.view.question.label.clone();
    let done = (state == State::Done).then(|| view! { {holds(card)}{clear(card)} });
    view! {
        <details class="keep__change">
            <summary class="keep__open">"Wijzigen"<span class="hidden-text">": "{about}</span></summary>
            <div class="keep__fields">
                <p class="keep__ask">"Wat klopt nu?"</p>
                {all}
                {done}
            </div>
        </details>
    }
    .into_any()
}

fn all_fields(card: &Card<'_>, state: State) -> AnyView {
    let (format, question, typed) = (card.format, card.view.question, &card.view.typed);
    if question.kind == Kind::Count {
        return count_field(card);
    }
    let input = if question.kind == Kind::Choices { "checkbox" } else { "radio" };
    let rows = Choices { format, input, name: &question.id, part: Part::Marks };
    let make = || {
        let mut rows = numbered(format, question);
        if question.kind == Kind::Step {
            let unknown = Choice::new(NOT_KNOWN, format.unknown_label(Scope::Region));
            rows.push((format!("{}-onbekend", question.id), unknown));
        }
        // The first of these is not the first field where "Klopt nog" stands.
        rows.into_iter().map(|(_, choice)| (format!("{}-{}", question.id, choice.value), choice)).collect()
    };
    let html = match state {
        State::Ready | State::Done if input == "radio" => rows.but(make, typed.first(), &[]),
        _ => rows.html(make, |value| typed.value.iter().any(|chosen| chosen == value)),
    };
    let class = if input == "checkbox" { "say say--list" } else { "say" };
    // An id to lead to: where "Klopt nog" stands it has it.
    let id = (state == State::Empty || input == "checkbox").then(|| question.id.clone());
    view! { <div class=class id=id inner_html=html></div> }.into_any()
}

fn clear(card: &Card<'_>) -> Option<AnyView> {
    let radios = matches!(card.view.question.kind, Kind::Step | Kind::Choice) && !card.view.typed.value.is_empty();
    radios.then(|| {
        view! {
            <button class="button button--quiet" type="submit" name=buttons::CLEAR value=card.view.question.id.clone()>
                "Wissen"<span class="hidden-text">": "{card.view.question.label.clone()}</span>
            </button>
        }
        .into_any()
    })
}

/// Of a number or a list that was changed: back to last time's answer. Of radios that is one of them.
fn holds(card: &Card<'_>) -> Option<AnyView> {
    let question = card.view.question;
    let previous = card.view.previous.as_ref().filter(|_| question.prefill)?;
    let is_changed = card.view.answer.as_ref().is_some_and(|answer| answer.value != previous.answer.value);
    let words = match question.kind {
        Kind::Count => previous.answer.value.words(card.format, Scope::Region, question),
        Kind::Choices => "wat er vorige keer stond".to_owned(),
        _ => return None,
    };
    is_changed.then(|| {
        view! {
            <button class="button button--quiet" type="submit" name=buttons::HOLDS value=question.id.clone()>
                {format!("Klopt toch nog: zet terug op {words}")}<span class="hidden-text">": "{question.label.clone()}</span>
            </button>
        }
        .into_any()
    })
}

/// After the last row: the rest in one go, in words of what pressing it says.
pub fn rest(cards: &[Card<'_>], colleague: Option<&str>) -> Option<AnyView> {
    let ready = |card: &&Card<'_>| {
        card.view.shared.as_ref().is_some_and(|shared| stands(card, shared).0 == State::Ready)
            && card.view.previous.as_ref().is_some_and(|previous| previous.answer.value != Value::Unknown)
    };
    let waiting: Vec<&Card<'_>> = cards.iter().filter(ready).collect();
    let since = waiting.first()?.view.previous.as_ref().map(|previous| time::month_year(previous.date))?;
    let is_all = cards.iter().all(|card| card.view.answer.is_none());
    let (title, words) = texts::rest(is_all, &since, colleague);
    let button = rest_button(waiting.len(), is_all);
    Some(
        view! {
            <div class="rest" id="rest">
                <div>
                    <h2 class="rest__title">{title}</h2>
                    <p>{words}</p>
                </div>
                <button class="button button--second" type="submit" name=buttons::PRESSED value=buttons::REST>
                    {button}
                </button>
            </div>
        }
        .into_any(),
    )
}
