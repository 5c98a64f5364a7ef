//! What agendas ask of who wrote an answer, and of a region: with the words, and a yes or a no.

use super::names::{MEETING, POINT, SAYS, TEXT, WORDS};
use super::point::at;
use super::texts;
use crate::forms::{FieldError, Form, Hidden, Incoming, NotDone, use_form_state};
use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, PageHead};
use axum::response::Response;
use chrono::NaiveDate;
use domain::account::rights::Action as Right;
use domain::ids::{AgendaItemId, MeetingId, TextId};
use leptos::prelude::*;
use service::meetings::agenda::{self, Asked, Asking, Consent};
use uuid::Uuid;

/// The address of the page.
pub(super) const PATH: &str = "/bijeenkomsten/gevraagd";

/// What is asked of whoever reads.
#[component]
pub fn AskedPage() -> impl IntoView {
    let form = use_form_state();
    let done = query("gedaan").as_deref().and_then(texts::said);
    page(move |ctx, actor| async move {
        if !actor.may_somewhere(Right::AgreeToQuote) {
            return Err(PageError::Hidden);
        }
        let words = agenda::asked_for_words(&ctx, &actor).await?;
        let stories = agenda::asked_of(&ctx, &actor).await?;
        let none =
            (words.is_empty() && stories.is_empty()).then(|| view! { <p>"Er is nu niets aan jou gevraagd."</p> });
        let done = done.map(|text| view! { <Message><p>{text}</p></Message> });
        Ok(view! {
            <PageHead title="Gevraagd voor de agenda" kicker=view! { <a href="/bijeenkomsten">"Bijeenkomsten"</a> }.into_any() />
            <div class="narrow stack">
                {done}
                <div id=SAYS.as_str() tabindex="-1"><FieldError name=SAYS form=form.clone() /></div>
                <div id=TEXT.as_str() tabindex="-1"><FieldError name=TEXT form /></div>
                {none}
                {words.iter().map(of_words).collect_view()}
                {stories.iter().map(of_story).collect_view()}
            </div>
        }
        .into_any())
    })
}

fn when(meeting: Option<NaiveDate>) -> String {
    match meeting {
        Some(date) => format!("op de agenda van {}", seen_now().weekday_date(date)),
        None => "op een volgende agenda".to_owned(),
    }
}

/// One answer, with its words.
fn of_words(asking: &Asking) -> AnyView {
    let about = format!("Bij het punt “{}”, {}.", asking.title, when(asking.meeting.map(|(_, date)| date)));
    let now = match asking.consent {
        Consent::Yes => Some("Je zei ja: het netwerk mag dit lezen."),
        Consent::No => Some("Je zei nee: het netwerk leest dit niet."),
        Consent::Open | Consent::NotNeeded => None,
    };
    let words = asking.words.clone();
    let buttons = yes_and_no(("Ja, dat mag", "Nee, liever niet"), now_says(asking.consent));
    let hidden = view! {
        <Hidden name=POINT value=asking.item.to_string() />
        <Hidden name=TEXT value=asking.text.to_string() />
        <Hidden name=WORDS value=asking.words.clone() />
    };
    view! {
        <section class="card stack">
            <h2 class="card__title">"Mag het netwerk dit van jou lezen?"</h2>
            <p>{about}" Je deelde het met je regio en de coördinatiegroep. Bij een ja staat het bij dat punt, met de naam van je regio, niet met die van jou."</p>
            <p class="quote lines">{words}</p>
            <p>{now}</p>
            <Form action=PATH label="Mag het netwerk dit lezen?" class="row">
                {hidden}
                {buttons}
            </Form>
        </section>
    }
    .into_any()
}

fn now_says(consent: Consent) -> Option<bool> {
    match consent {
        Consent::Yes => Some(true),
        Consent::No => Some(false),
        Consent::Open | Consent::NotNeeded => None,
    }
}

/// The two buttons; the answer that holds is pressed.
fn yes_and_no((yes, no): (&'static str, &'static str), now: Option<bool>) -> AnyView {
    let button = |value: &'static str, words: &'static str, is: bool| {
        let pressed = (now == Some(is)).to_string();
        view! { <button type="submit" class="button button--second coming__say" name=SAYS.as_str() value=value aria-pressed=pressed>{words}</button> }
    };
    view! { {button("ja", yes, true)} {button("nee", no, false)} }.into_any()
}

/// One story that a region is asked for.
fn of_story(asked: &Asked) -> AnyView {
    let about = format!("Bij het punt “{}” ({} minuten), {}.", asked.title, asked.minutes, when(Some(asked.meeting.1)));
    let buttons = yes_and_no(("Ja, dat doen we", "Nee, deze keer niet"), asked.says);
    let hidden = view! {
        <Hidden name=POINT value=asked.item.to_string() />
        <Hidden name=MEETING value=asked.meeting.0.to_string() />
    };
    view! {
        <section class="card stack">
            <h2 class="card__title">"Willen jullie je verhaal vertellen?"</h2>
            <p>{about}" Jij en je collega kunnen allebei antwoorden. Het laatste antwoord telt."</p>
            <Form action=PATH label="Willen jullie je verhaal vertellen?" class="row">
                {hidden}
                {buttons}
            </Form>
        </section>
    }
    .into_any()
}

/// `POST /bijeenkomsten/gevraagd`.
pub(super) async fn answer(post: Incoming) -> Response {
    post.run(async |posting| {
        if !posting.actor.may_somewhere(Right::AgreeToQuote) {
            return Err(NotDone::Page(PageError::Hidden));
        }
        let form = &posting.form;
        let id = |name| Uuid::parse_str(form.value(name)).map_err(|_| NotDone::Page(PageError::NotFound));
        let says = match form.value(SAYS) {
            "ja" => true,
            "nee" => false,
            _ => return Err(NotDone::Page(PageError::NotFound)),
        };
        let item = AgendaItemId(id(POINT)?);
        if form.value(MEETING).is_empty() {
            // The browser sends every line end as two signs.
            let (text, words) = (TextId(id(TEXT)?), domain::text::line_ends(form.value(WORDS)));
            agenda::agree(&posting.ctx, &posting.actor, (item, text), &words, says).await.map_err(at(SAYS))?;
            return Ok(format!("{PATH}?gedaan={}", if says { "mag" } else { "mag-niet" }));
        }
        let meeting = MeetingId(id(MEETING)?);
        agenda::answer_ask(&posting.ctx, &posting.actor, meeting, item, says).await.map_err(at(SAYS))?;
        Ok(format!("{PATH}?gedaan={}", if says { "vertelt" } else { "vertelt-niet" }))
    })
    .await
}
