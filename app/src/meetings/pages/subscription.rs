//! The address at which a member's own calendar looks.

use super::super::names::{ASK, HOLDS};
use super::super::{paths, texts};
use crate::account::Cookie;
use crate::forms::{
    Checkbox, Choice, Done, FieldError, Form, FormState, Hidden, Incoming, KEY, NotDone, use_form_state,
};
use crate::shell::context;
use crate::shell::respond::{PageError, add_headers, page};
use crate::ui::{Message, MessageKind, PageHead};
use axum::response::Response;
use domain::account::Actor;
use domain::time;
use http::HeaderMap;
use leptos::prelude::*;
use service::meetings::MeetingError;
use service::meetings::calendar::{self, FeedView};
use uuid::Uuid;

/// What the buttons do, by the value of [`ASK`].
mod action {
    pub(super) const MAKE: &str = "maken";
    pub(super) const REVOKE: &str = "intrekken";
    pub(super) const KEEP: &str = "bewaren";
}

/// What the subscription is, and the buttons that make and revoke the address. The address itself is shown once: to the browser that
/// made it, which holds it in a cookie until then.
#[component]
pub fn SubscriptionPage() -> impl IntoView {
    let ctx = context::ctx();
    let secret = context::headers().and_then(|headers| Cookie::Calendar.read(&ctx.settings, &headers));
    if secret.is_some() {
        let mut gone = HeaderMap::new();
        Cookie::Calendar.remove(&ctx.settings, &mut gone);
        add_headers(gone);
    }
    let (done, form) = (context::query("gedaan").unwrap_or_default(), use_form_state());
    page(move |ctx, actor| async move {
        let feed = calendar::own_feed(&ctx, &actor, secret.as_deref()).await?;
        let key = ctx.new_id();
        let done = match (done.as_str(), &feed) {
            ("ingetrokken", None) => Some("Het adres is ingetrokken. Het werkt niet meer."),
            ("bewaard", Some(_)) => Some("Je keuze is bewaard. Je agenda neemt die over als die weer kijkt."),
            _ => None,
        };
        Ok(view! {
            <div class="narrow stack">
                <PageHead title="Bijeenkomsten in je agenda" kicker=view! { <a href="/profiel">"Jouw gegevens"</a> }.into_any() />
                {done.map(|words| view! { <Message><p>{words}</p></Message> })}
                {what(&actor)}
                {match feed {
                    Some(feed) => made(&feed, key, form).into_any(),
                    None => not_made(key, form).into_any(),
                }}
            </div>
        }
        .into_any())
    })
}

fn what(actor: &Actor) -> impl IntoView + use<> {
    let closing = actor.seat().map(|_| " Ook de dag waarop de vragenlijst sluit staat erin.");
    view! {
        <p>
            "Met een eigen adres kijkt je agenda zelf bij het portaal. Verandert een bijeenkomst, dan verandert die in je agenda mee. \
             Bij sommige agenda’s duurt dat een dag."
            {closing}
        </p>
    }
}

/// The box for who wants to see the dates of a poll.
fn holds(ticked: bool, form: Option<FormState>) -> impl IntoView {
    let choice = Choice::new("", "Zet ook datums uit een datumprikker in mijn agenda").saying(
        "Zolang je kunt kiezen, staan ze erin als ‘onder voorbehoud’. Staat de datum vast? Dan blijft alleen die over.",
    );
    view! { <Checkbox name=HOLDS choice ticked form /> }
}

fn not_made(key: Uuid, form: Option<FormState>) -> impl IntoView {
    view! {
        <Form action=paths::AGENDA label="Adres voor je agenda">
            <Hidden name=KEY value=key.to_string() />
            <FieldError name=HOLDS form=form.clone() />
            {holds(false, form)}
            <button class="button" type="submit" name=ASK.as_str() value=action::MAKE>"Maak mijn adres"</button>
        </Form>
    }
}

fn made(feed: &FeedView, key: Uuid, form: Option<FormState>) -> impl IntoView + use<> {
    let seen = crate::rounds::seen_now();
    let since = seen.day_month(time::day(feed.made_at));
    let looked = match feed.fetched_on {
        Some(day) => format!("Je agenda keek op {} voor het laatst.", seen.day_month(day)),
        None => "Je agenda heeft nog niet gekeken.".to_owned(),
    };
    let state = match feed.address {
        Some(_) => None,
        None => Some(view! {
            <p>
                {format!("Je hebt een adres sinds {since}. {looked} ")}
                "Het adres zelf laten we maar één keer zien. Ben je het kwijt? Maak dan een nieuw adres."
            </p>
        }),
    };
    // While the address is shown nothing leads away from it: it would not be shown again.
    let ticked = feed.with_holds;
    let choice = feed.address.is_none().then(|| {
        view! {
            <Form action=paths::AGENDA label="Wat er in je agenda komt">
                {holds(ticked, form)}
                <div class="actions">
                    <button class="button" type="submit" name=ASK.as_str() value=action::KEEP>"Bewaren"</button>
                </div>
            </Form>
        }
    });
    view! {
        {feed.address.clone().map(address)}
        {state}
        {choice}
        <section class="section stack" aria-labelledby="anders">
            <h2 class="section__title" id="anders">"Nieuw adres of stoppen"</h2>
            <p>"Kent iemand anders je adres? Maak dan een nieuw adres. Het oude werkt daarna niet meer."</p>
            <Form action=paths::AGENDA label="Nieuw adres of stoppen" class="actions">
                <Hidden name=KEY value=key.to_string() />
                <button class="button button--second" type="submit" name=ASK.as_str() value=action::MAKE>"Nieuw adres"</button>
                <button class="button button--warn" type="submit" name=ASK.as_str() value=action::REVOKE>"Intrekken"</button>
            </Form>
        </section>
    }
}

/// The address, to copy or to open.
fn address(address: String) -> impl IntoView {
    let open = address.split_once("://").map_or_else(String::new, |(_, rest)| format!("webcal://{rest}"));
    view! {
        <Message kind=MessageKind::Done>
            <p>"Je adres is klaar. We laten het één keer zien: gebruik het nu. Geef het aan niemand. Wie het heeft, ziet jouw bijeenkomsten."</p>
        </Message>
        <div class="field">
            <label class="field__label" for="adres">"Je adres"</label>
            <input class="field__input" id="adres" type="text" readonly=true value=address autocomplete="off" />
        </div>
        <p><a class="button" href=open>"Open in je agenda"</a></p>
        <h2>"Lukt dat niet?"</h2>
        <p>"Kopieer het adres en plak het in je agenda:"</p>
        <ul>
            <li>"Outlook: kies “Agenda toevoegen” en dan “Abonneren via internet”."</li>
            <li>"Google Agenda: kies bij “Andere agenda’s” het plusje en dan “Via URL”."</li>
            <li>"iPhone: kies in de app Agenda onderaan “Agenda’s”, en dan “Voeg toe”."</li>
        </ul>
    }
}

/// `POST /profiel/agenda`.
pub(super) async fn change(post: Incoming) -> Response {
    post.run(async |posting| {
        let (ctx, actor) = (&posting.ctx, &posting.actor);
        match posting.form.value(ASK) {
            action::MAKE => {
                // A form without a key is no page of ours; it gets an address all the same.
                let key = posting.form.key().unwrap_or_else(|| ctx.new_id());
                let secret = calendar::make_feed(ctx, actor, key).await.map_err(PageError::from)?;
                // Only the form for who has no address yet asks; a new address keeps what was chosen.
                if posting.form.ticked(HOLDS) {
                    calendar::choose_holds(ctx, actor, true).await.map_err(PageError::from)?;
                }
                let mut done = Done::at(paths::AGENDA);
                Cookie::Calendar.set(&ctx.settings, done.headers(), &secret, false);
                Ok(done)
            }
            action::REVOKE => {
                calendar::revoke_feed(ctx, actor).await.map_err(PageError::from)?;
                Ok(Done::at(format!("{}?gedaan=ingetrokken", paths::AGENDA)))
            }
            action::KEEP => {
                let chosen = calendar::choose_holds(ctx, actor, posting.form.ticked(HOLDS)).await;
                chosen.map_err(|error| match error {
                    MeetingError::Unknown => NotDone::At(HOLDS, texts::NO_ADDRESS.into()),
                    error => NotDone::Page(error.into()),
                })?;
                Ok(Done::at(format!("{}?gedaan=bewaard", paths::AGENDA)))
            }
            _ => Err(NotDone::Page(PageError::NotFound)),
        }
    })
    .await
}
