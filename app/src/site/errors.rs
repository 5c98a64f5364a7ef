//! Pages for what is not there and for what went wrong.

use super::texts;
use crate::forms::{Form, FormState};
use crate::shell::context::{extension, path, state};
use crate::shell::respond::login_address;
use crate::shell::{InsteadOf, PostedForm, Refusal};
use crate::ui::{GrowthPicture, GrowthSize};
use axum::extract::MatchedPath;
use leptos::prelude::*;
use leptos_meta::Title;

/// The page for what cannot be shown.
pub fn instead(of: InsteadOf) -> AnyView {
    match of {
        InsteadOf::NotFound => view! { <NotFoundPage /> }.into_any(),
        InsteadOf::Fault(reference) => view! { <ErrorPage reference /> }.into_any(),
        InsteadOf::Unavailable(reference) => view! { <UnavailablePage reference /> }.into_any(),
        InsteadOf::Busy(reference) => view! { <BusyPage reference /> }.into_any(),
        InsteadOf::Refused(refusal) => view! { <RefusedPage refusal /> }.into_any(),
    }
}

/// The page for an address that leads nowhere, or to something that is hidden from whoever asks.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! {
        <Title text="Deze pagina is er niet" />
        <Instead title="Deze pagina is er niet" level=1>
            <p>"Misschien is het adres veranderd, of hoort deze pagina bij een andere rol dan de jouwe."</p>
            <p><a class="button" href="/">"Naar de start"</a></p>
        </Instead>
    }
}

/// The page for something that nobody foresaw, with the number under which the log has it.
#[component]
fn ErrorPage(
    /// The reference number in the log.
    reference: String,
) -> impl IntoView {
    let words = "Dat ligt aan ons. Wat je hebt opgeslagen, is er nog. Probeer het over een paar minuten opnieuw.";
    trouble("Er ging iets mis", words, reference)
}

/// The page for when the database cannot be reached or written for a moment.
#[component]
fn UnavailablePage(
    /// The reference number in the log.
    reference: String,
) -> impl IntoView {
    let words = "Dat ligt aan ons. Wat je eerder hebt opgeslagen, is er nog. Probeer het over een minuut opnieuw.";
    trouble("Het portaal kan even niet bij de gegevens", words, reference)
}

/// The page for when others kept the database busy for longer than anybody should wait.
#[component]
fn BusyPage(
    /// The reference number in the log.
    reference: String,
) -> impl IntoView {
    let words = "Het portaal heeft het nu te druk. Wat je eerder hebt opgeslagen, is er nog. Probeer het zo weer.";
    trouble("Het is even druk", words, reference)
}

/// What went wrong, what to do, the number in the log, and the form that was posted once more.
fn trouble(title: &'static str, words: &'static str, reference: String) -> impl IntoView {
    view! {
        <Title text=title />
        <Instead title level=2>
        <p>{words}</p>
        <p>"Blijft het misgaan? Vertel het aan de coördinatiegroep en noem dit nummer: "<strong>{reference}</strong></p>
        <SendAgain />
        </Instead>
    }
}

/// What stands in the place of a page: a picture, a heading, and what to do now.
#[component]
fn Instead(title: &'static str, level: u8, children: Children) -> impl IntoView {
    view! {
        <div class="empty">
            <GrowthPicture level size=GrowthSize::Large class="empty__picture" />
            <h1>{title}</h1>
            {children()}
        </div>
    }
}

/// After a post that failed: the same form once more, so that nothing typed is lost.
#[component]
fn SendAgain() -> impl IntoView {
    let form = extension::<PostedForm>().map(|form| FormState::parse(&form.0));
    form.map(|form| {
        let fields =
            form.values.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
        view! {
            <Form action=path() label="Opnieuw proberen" class="stack">
                {fields.collect_view()}
                <p>"Wat je net invulde, is misschien nog niet opgeslagen. Sluit deze pagina niet."</p>
                <button class="button" type="submit">"Probeer het opnieuw"</button>
            </Form>
        }
    })
}

/// The page that says why the server does not do what was asked.
#[component]
fn RefusedPage(
    /// Why.
    refusal: Refusal,
) -> impl IntoView {
    let (title, text) = texts::refusal(refusal);
    // What was stored before stands there.
    let route = extension::<MatchedPath>();
    let gives_back = route.is_some_and(|route| (state().site.gives_back)(route.as_str()));
    let back = Some(path()).filter(|_| gives_back && refusal == Refusal::TooLarge);
    view! {
        <Title text=title />
        <Instead title level=2>
            <p>{text}</p>
            {matches!(refusal, Refusal::ForeignOrigin | Refusal::LoggedOut).then(|| view! { <Typed /> })}
            <p class="actions">
                {(refusal == Refusal::LoggedOut).then(|| view! { <a class="button" href=login_address(&path())>"Inloggen"</a> })}
                {back.map(|path| view! { <a class="button" href=path>"Terug naar de vragen"</a> })}
                <a class="button button--second" href="/">"Naar de start"</a>
            </p>
        </Instead>
    }
}

/// What was typed in a form that was not taken, to be copied: texts, not choices.
#[component]
fn Typed() -> impl IntoView {
    let form = extension::<PostedForm>().map(|form| FormState::parse(&form.0)).unwrap_or_default();
    let is_text = |text: &String| text.trim().contains(char::is_whitespace);
    let texts: Vec<_> = form.values.into_iter().map(|(_, value)| value).filter(is_text).collect();
    (!texts.is_empty()).then(|| {
        view! {
            <p>"Dit typte je. Je kunt het hier kopiëren:"</p>
            {texts.into_iter().map(|text| view! { <blockquote class="quote">{text}</blockquote> }).collect_view()}
        }
    })
}
