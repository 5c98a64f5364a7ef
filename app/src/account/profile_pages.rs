//! The pages `/profiel` and `/profiel/adres`: one's own data, addresses and logins.

use super::cookies::{Asked, Cookie};
use super::fields::{code_field, done_message, form, this_page};
use super::names::{ACTION, ADDRESS, ADDRESSES, FUNCTION, LISTED, NAME, NEW_ADDRESS, ORGANISATION, SESSION, SESSIONS};
use super::profile_post::{action, field_of};
use super::texts;
use crate::forms::{Checkbox, Choice, Field, Form, FormState, Hidden, Kind, Name, TICKED, texts as form_texts};
use crate::shell::context;
use crate::shell::respond::{PageError, page};
use crate::ui::PageHead;
use chrono::{DateTime, Utc};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::time;
use http::request::Parts;
use leptos::prelude::*;
use service::account::{self, LetterChoice, OwnAddress, OwnProfile, OwnSession, Session};

/// What is stored about whoever asks.
#[component]
pub fn ProfilePage() -> impl IntoView {
    let form = form();
    let done = context::query("gedaan").and_then(|word| texts::done(&word));
    let current: Option<Session> = context::extension();
    page(move |ctx, actor| async move {
        let profile = account::own_profile(&ctx, &actor).await?;
        let sessions = account::list_own_sessions(&ctx, &actor).await?;
        let choices = account::letter_choices(&ctx, &actor).await?;
        let done = done.filter(|_| form.is_fine());
        Ok(view! {
            <div class="narrow">
                <PageHead
                    title="Jouw gegevens"
                    lead="Klopt er iets niet? Pas het hier aan. Wat het portaal nog meer bewaart, lees je bij Privacy, onderaan de pagina."
                />
                {done_message(done)} {own_data(&form, &profile, &actor)} {addresses(&form, &profile.addresses)}
                {letters(&choices)} {agenda(&actor)} {logins(&sessions, current.as_ref())}
            </div>
        }
        .into_any())
    })
}

fn own_data(form: &FormState, stored: &OwnProfile, actor: &Actor) -> impl IntoView + use<> {
    let came_back = (form.value(ACTION) == action::OWN_DATA).then(|| form.clone());
    let field = |name: Name, label: &'static str, value: &str, autocomplete| {
        let (value, form) = (value.to_owned(), came_back.clone());
        view! { <Field name label value form autocomplete=autocomplete /> }
    };
    let name = field(NAME, "Naam", &stored.name, "name");
    let organisation = field(ORGANISATION, "Organisatie (niet verplicht)", &stored.organisation, "organization");
    let function = field(FUNCTION, "Functie (niet verplicht)", &stored.function, "organization-title");
    view! {
        <section class="section">
            <h2 class="section__title">"Wie je bent"</h2>
            {roles(stored, actor)}
            <Form action="/profiel" label="Wie je bent">
                <Hidden name=ACTION value=action::OWN_DATA />
                {name} {organisation} {function}
                <div class="actions">
                    <button class="button" type="submit">"Opslaan"</button>
                </div>
            </Form>
        </section>
    }
}

/// What one does in the network; the coordination group changes that, not oneself.
fn roles(stored: &OwnProfile, actor: &Actor) -> impl IntoView + use<> {
    let mut words: Vec<String> = stored.region.iter().map(|region| format!("trekker van {region}")).collect();
    let held = actor.member().map(|member| member.roles.clone()).unwrap_or_default();
    words.extend(held.into_iter().map(|role| role.label().to_owned()));
    let text = if words.is_empty() { "geen zetel of rol op dit moment".to_owned() } else { words.join(", ") };
    let since = time::full_date(time::day(stored.created_at));
    view! {
        <dl class="facts">
            <div class="facts__row">
                <dt class="facts__name">"In het netwerk"</dt>
                <dd class="facts__value">{text}</dd>
            </div>
            <div class="facts__row">
                <dt class="facts__name">"In het portaal sinds"</dt>
                <dd class="facts__value">{since}</dd>
            </div>
        </dl>
    }
}

fn addresses(form: &FormState, addresses: &[OwnAddress]) -> impl IntoView + use<> {
    let several = addresses.len() > 1;
    let rows: Vec<_> = addresses.iter().map(|address| address_row(address, several)).collect();
    let error = form.message(ADDRESSES);
    let came_back = (form.value(ACTION) == action::NEW_ADDRESS).then(|| form.clone());
    view! {
        <section class="section">
            <h2 class="section__title">"E-mailadressen"</h2>
            <p>"Met elk adres kun je inloggen. Eén adres krijgt de mail van het portaal."</p>
            {error.map(|text| view! { <p class="field__error">{text}</p> })}
            <ul class="list" id=ADDRESSES.as_str() tabindex="-1">{rows}</ul>
            <Form action="/profiel" label="E-mailadres toevoegen">
                <Hidden name=ACTION value=action::NEW_ADDRESS />
                {this_page()}
                <Field name=NEW_ADDRESS label="Nog een e-mailadres" kind=Kind::Email form=came_back autocomplete="email"
                    hint="Je krijgt daar een code om te laten zien dat het van jou is." />
                <div class="actions">
                    <button class="button button--second" type="submit">"Voeg adres toe"</button>
                </div>
            </Form>
        </section>
    }
}

fn address_row(own: &OwnAddress, several: bool) -> impl IntoView + use<> {
    let address = own.address.clone();
    let button = |action: &'static str, words: &'static str| {
        let (address, listed) = (address.clone(), own.listed.to_string());
        view! {
            <Form action="/profiel" label=format!("{words}: {address}") class="">
                <Hidden name=ADDRESS value=address.clone() />
                <Hidden name=LISTED value=listed />
                <button class="button--quiet" type="submit" name=ACTION.as_str() value=action>
                    {words}
                    <span class="hidden-text">" ("{address}")"</span>
                </button>
            </Form>
        }
    };
    let buttons = (several && !own.gets_mail).then(|| {
        view! { <div class="row">{button(action::GETS_MAIL, "Mail voortaan hierheen")} {button(action::REMOVE, "Weghalen")}</div> }
    });
    let gets_mail = own.gets_mail.then(|| view! { <span class="tag">"krijgt de mail"</span> });
    view! { <li class="list__item"><span>{own.address.clone()}</span>" "{gets_mail} {buttons}</li> }
}

/// The letters that can be turned off; nothing for who gets none of them.
fn letters(choices: &[LetterChoice]) -> impl IntoView + use<> {
    let boxes = choices.iter().map(|(letter, is_on)| {
        let (word, sentence) = texts::optional_letter(*letter);
        let (name, ticked) = (field_of(*letter), *is_on);
        view! { <Checkbox name choice=Choice::new(TICKED, word).saying(sentence) ticked /> }
    });
    let boxes: Vec<_> = boxes.collect();
    (!boxes.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">"Welke mail je krijgt"</h2>
                <p>
                    "Wat je nodig hebt voor je werk krijg je altijd: dat de vragenlijst opengaat, een herinnering als je nog niet hebt ingestuurd, \
                     en alles over inloggen. De rest kun je uitzetten."
                </p>
                <Form action="/profiel" label="Welke mail je krijgt">
                    <Hidden name=ACTION value=action::LETTERS />
                    <fieldset class="stack">
                        <legend class="field__label">"Mail die je kunt uitzetten"</legend>
                        {boxes}
                    </fieldset>
                    <div class="actions">
                        <button class="button button--second" type="submit">"Keuze opslaan"</button>
                    </div>
                </Form>
            </section>
        }
    })
}

/// The way to the address for one's own calendar; nothing for who sees no meetings.
fn agenda(actor: &Actor) -> impl IntoView + use<> {
    actor.may(Action::SeeMeetings).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">"Je agenda"</h2>
                <p>
                    "Laat je eigen agenda de bijeenkomsten volgen. Verandert er iets? Dan verandert het daar mee."
                </p>
                <p><a class="button button--second" href="/profiel/agenda">"Bijeenkomsten in je agenda"</a></p>
            </section>
        }
    })
}

fn logins(sessions: &[OwnSession], current: Option<&Session>) -> impl IntoView + use<> {
    let others = sessions.iter().any(|session| current.is_none_or(|here| here.id != session.id));
    let rows: Vec<_> =
        sessions.iter().map(|session| login_row(session, current.is_some_and(|here| here.id == session.id))).collect();
    view! {
        <section class="section">
            <h2 class="section__title">"Waar je bent ingelogd"</h2>
            <p>"Herken je er een niet? Kies daarbij “Beëindigen” en vertel het aan de coördinatiegroep."</p>
            <ul class="list" id=SESSIONS.as_str() tabindex="-1">{rows}</ul>
            <Show when=move || others>
                <Form action="/profiel" label="Andere plekken waar je bent ingelogd" class="">
                    <button class="button button--warn" type="submit" name=ACTION.as_str() value=action::END_OTHERS>
                        "Beëindig alle andere"
                    </button>
                </Form>
            </Show>
        </section>
    }
}

fn login_row(session: &OwnSession, here: bool) -> impl IntoView + use<> {
    let moment = |at: DateTime<Utc>| time::date_and_clock(at);
    let began = moment(session.created_at);
    let used = moment(session.last_seen_at);
    let id = session.id.to_string();
    let device = session.device.clone();
    let own = if session.own_device { ", eigen apparaat" } else { "" };
    let end = (!here).then(|| {
        view! {
            <Form action="/profiel" label=format!("Ingelogd op {device} sinds {began}") class="">
                <Hidden name=SESSION value=id />
                <button class="button--quiet" type="submit" name=ACTION.as_str() value=action::END_SESSION>
                    "Beëindigen"
                    <span class="hidden-text">{format!(" ({device}, sinds {began})")}</span>
                </button>
            </Form>
        }
    });
    view! {
        <li class="list__item">
            <span>{format!("{}{own}", session.device)}</span>
            " "
            {here.then(|| view! { <span class="tag">"hier ben je nu"</span> })}
            <p class="soft small">{format!("Ingelogd op {}, laatst gebruikt op {used}", moment(session.created_at))}</p>
            {end}
        </li>
    }
}

/// Asks for the code that was sent to a new address.
#[component]
pub fn AddressPage() -> impl IntoView {
    let form = form();
    let asked = use_context::<Parts>().and_then(|parts| {
        let text = Cookie::Address.read(&context::ctx().settings, &parts.headers)?;
        Asked::parse(&text)
    });
    page(move |_, actor| async move {
        if actor.member().is_none() {
            return Err(PageError::LogIn);
        }
        let Some(asked) = asked else {
            return Ok(no_address_asked().into_any());
        };
        Ok(address_form(&form, &asked).into_any())
    })
}

fn address_form(form: &FormState, asked: &Asked) -> impl IntoView + use<> {
    let (address, code) = (asked.email.to_string(), code_field(form.clone()));
    view! {
        <div class="narrow stack">
            <PageHead title="Laat zien dat dit adres van jou is" />
            <p class="lead">
                "Er is een mail met een code onderweg naar "<strong>{address}</strong>". De code werkt tien minuten."
            </p>
            <Form action="/profiel/adres" label="Adres bevestigen">
                {code}
                <div class="actions">
                    <button class="button" type="submit">"Voeg adres toe"</button>
                    <a class="button button--quiet" href="/profiel">{form_texts::BACK}</a>
                </div>
            </Form>
        </div>
    }
}

fn no_address_asked() -> impl IntoView {
    view! {
        <div class="narrow stack">
            <PageHead title="Er is geen adres om te bevestigen" />
            <p>"Je vroeg de code meer dan tien minuten geleden, of het adres is al toegevoegd."</p>
            <p><a href="/profiel">"Naar jouw gegevens"</a></p>
        </div>
    }
}
