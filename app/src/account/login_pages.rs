//! The pages `/inloggen` and `/inloggen/code`.

use super::cookies::{Asked, Cookie};
use super::fields::{code_field, done_message, form, this_page};
use super::islands::{CodeFromLink, ResendPause};
use super::names::{AGAIN, EMAIL, NEXT, OWN_DEVICE, TRAP};
use super::texts;
use crate::forms::{Checkbox, Choice, Field, Form, FormState, Hidden, Kind, TICKED};
use crate::shell::respond::{PageError, page};
use crate::shell::{Client, ExpiredLogin, context};
use crate::ui::{Message, PageHead};
use domain::account::Actor;
use domain::account::login::{RESEND_PAUSE, safe_next};
use http::request::Parts;
use leptos::prelude::*;
use service::account::address_of_past_login;

/// Asks for the e-mail address.
#[component]
pub fn LoginPage() -> impl IntoView {
    let form = form();
    let next = if form.value(NEXT).is_empty() { context::query(NEXT.as_str()) } else { Some(form.value(NEXT).into()) };
    let next = next.and_then(|next| safe_next(&next).map(str::to_owned));
    let logged_out = context::query("uitgelogd").map(|_| texts::LOGGED_OUT);
    let kept = context::query("bewaard").map(|_| texts::KEPT);
    // The browser still has the secret of that login, which it forgets when it is closed.
    let expired = context::extension::<ExpiredLogin>().filter(|_| form.value(EMAIL).is_empty());
    let (message, already) = (done_message(logged_out.or(kept)).into_any(), already().into_any());
    let hidden = view! { {trap()}{next.map(|next| view! { <Hidden name=NEXT value=next /> })}{this_page()} }.into_any();
    page(move |ctx, _| async move {
        // Without it the page works all the same.
        let known = match expired {
            Some(ExpiredLogin(member)) => address_of_past_login(&ctx, member).await.ok().flatten(),
            None => None,
        };
        let form = if let Some(address) = known { form.with(EMAIL, &address) } else { form };
        Ok::<_, PageError>(ask(form, view! { {message}{already} }.into_any(), hidden))
    })
}

fn ask(form: FormState, messages: AnyView, hidden: AnyView) -> AnyView {
    view! {
        <div class="narrow stack">
            <PageHead
                title="Inloggen"
                lead="Je krijgt een mail met een code van zes cijfers. Een wachtwoord heb je niet nodig."
            />
            {messages}
            <Form action="/inloggen" label="Inloggen">
                <Field name=EMAIL label="E-mailadres" kind=Kind::Email form=Some(form.clone()) autocomplete="email"
                    hint="Het adres waarmee de coördinatiegroep je kent. Heb je meer adressen? Je kunt ze allemaal gebruiken." />
                {own_device(form)}
                {hidden}
                <div class="actions">
                    <button class="button" type="submit">"Stuur mij een code"</button>
                </div>
            </Form>
            <p class="soft">
                "Nog niet bij het netwerk? Nieuwe trekkers krijgen een uitnodiging van de coördinatiegroep."
            </p>
        </div>
    }
    .into_any()
}

fn own_device(form: FormState) -> impl IntoView {
    let choice = Choice::new(TICKED, "Dit is mijn eigen apparaat").saying(texts::OWN_DEVICE);
    view! { <Checkbox name=OWN_DEVICE choice form=Some(form) /> }
}

/// Only machines fill in what nobody sees.
pub(crate) fn trap() -> impl IntoView {
    view! {
        <div hidden>
            <label for=TRAP.as_str()>"Laat dit leeg"</label>
            <input id=TRAP.as_str() name=TRAP.as_str() type="text" tabindex="-1" autocomplete="off" />
        </div>
    }
}

fn already() -> Option<impl IntoView> {
    let actor = context::actor();
    let name = actor.member()?.name.clone();
    Some(view! {
        <p class="message">
            "Je bent al ingelogd als "{name}". "<a href="/">"Naar de start"</a>
        </p>
    })
}

/// Asks for the six digits, where a code was asked; elsewhere says where to type them.
#[component]
pub fn CodePage() -> impl IntoView {
    let asked = use_context::<Parts>().and_then(|parts| {
        let text = Cookie::Login.read(&context::ctx().settings, &parts.headers)?;
        Asked::parse(&text)
    });
    match asked {
        Some(asked) => code_form(asked).into_any(),
        None if matches!(context::actor(), Actor::Member(_)) => already_in().into_any(),
        None => elsewhere().into_any(),
    }
}

fn code_form(asked: Asked) -> impl IntoView {
    let form = form();
    let address = asked.email.to_string();
    let passed = (context::ctx().now().timestamp() - asked.at).max(0);
    let seconds = u32::try_from(RESEND_PAUSE.num_seconds() - passed).unwrap_or_default();
    let just_sent = context::query("net-verstuurd").map(|_| view! { <Message>{texts::JUST_SENT}</Message> });
    view! {
        <div class="narrow stack">
            <PageHead title="Typ de code uit je mail" />
            <p class="lead">
                "Kennen we het adres "<strong>{address.clone()}</strong>
                "? Dan ligt er nu een mail voor je klaar. De code werkt tien minuten."
            </p>
            {just_sent}
            <Form action="/inloggen/code" label="Inloggen met een code">
                {code_field(form)}
                <div><CodeFromLink /></div>
                <Client />
                <div class="actions">
                    <button class="button" type="submit">"Inloggen"</button>
                </div>
            </Form>
            <section class="section">
                <h2 class="section__title">"Geen mail gekregen?"</h2>
                <ul>
                    <li>"Kijk ook bij ongewenste mail. Soms doet een mail er een paar minuten over."</li>
                    <li>"Klopt het adres hierboven? Misschien kennen we je met een ander adres."</li>
                    <li>"Na een halve minuut kun je een nieuwe code vragen. De oude werkt dan niet meer."</li>
                </ul>
                <ResendPause seconds />
                {again(address)}
            </section>
        </div>
    }
}

/// Asking once more, or with another address.
fn again(address: String) -> impl IntoView {
    view! {
        <div class="row">
            <Form action="/inloggen" label="Nieuwe code" class="">
                <Hidden name=EMAIL value=address />
                <Hidden name=AGAIN value=TICKED />
                {this_page()}
                <button class="button button--second" type="submit">"Stuur een nieuwe code"</button>
            </Form>
            <a class="button button--quiet" href="/inloggen">"Ander adres gebruiken"</a>
        </div>
    }
}

/// The link of a mail that was used already, opened once more.
fn already_in() -> impl IntoView {
    view! {
        <div class="narrow stack">
            <PageHead title="Je bent al ingelogd" lead="Op dit apparaat hoef je geen code meer te typen." />
            <p class="actions"><a class="button" href="/">"Naar de start"</a></p>
        </div>
    }
}

fn elsewhere() -> impl IntoView {
    view! {
        <div class="narrow stack">
            <PageHead title="Typ de code waar je begon" />
            <p class="lead">
                "Op dit apparaat is geen code gevraagd, of dat is langer dan tien minuten geleden. \
                Typ de code uit de mail op het apparaat en in de browser waar je begon met inloggen."
            </p>
            <div><CodeFromLink /></div>
            <Client />
            <p>"Wil je liever hier verder? "<a href="/inloggen">"Vraag dan hier een nieuwe code"</a>"."</p>
        </div>
    }
}
