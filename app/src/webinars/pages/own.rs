//! Somebody's own page, for who holds the key in their mail.

use super::super::names::{NO, PLACE, WHAT, YES};
use super::super::{paths, texts};
use super::{at, param};
use crate::forms::{FieldError, Form, FormState, Hidden, Incoming, NotDone, Posting, use_form_state};
use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, PageHead};
use axum::extract::Path;
use axum::response::Response;
use domain::ids::RegistrationId;
use domain::time::SeenOn;
use domain::webinars::{Moment, RegistrationState as State};
use leptos::prelude::*;
use service::webinars::{Answer, OwnPlace, Room, own_places, say as say_so};

/// What somebody asked for, how it stands, and the buttons that they have now.
#[component]
pub fn OwnPage() -> impl IntoView {
    let (key, posted, done) = (param("sleutel"), use_form_state(), query("gedaan"));
    page(move |ctx, _| async move {
        let key = key.unwrap_or_default();
        let Some(own) = own_places(&ctx, &key).await? else { return Ok(gone()) };
        let done = done.as_deref().and_then(texts::done).map(|words| view! { <Message><p>{words}</p></Message> });
        let none = own.places.is_empty().then(|| view! { <p>"Je hebt nu geen aanmeldingen."</p> });
        let places = own.places.into_iter().map(|place| section(&key, place, posted.clone())).collect_view();
        let lead = format!("Voor {}. Deze pagina is van jou alleen: geef de link niet door.", own.address);
        Ok::<_, PageError>(
            view! {
                <PageHead title="Jouw aanmeldingen" lead />
                <div class="narrow stack">
                    {done}
                    {none}
                    {places}
                    <p class="soft">"Vier weken na de dag zelf wissen we wat we daarvoor van je bewaren. Deze pagina is er dan ook niet meer."</p>
                </div>
            }
            .into_any(),
        )
    })
}

/// For a key that is nobody's any more.
fn gone() -> AnyView {
    crate::shell::respond::set_status(http::StatusCode::NOT_FOUND);
    view! {
        <PageHead title="Deze pagina is er niet meer" lead="We wissen een aanmelding die niet binnen twee dagen is bevestigd, en alles vier weken na de dag zelf." />
        <div class="narrow stack">
            <p>"Klopt de link? Knip hem niet af: hij staat helemaal in de mail."</p>
            <p><a class="button" href=paths::LIST>"Naar alle webinars"</a></p>
        </div>
    }
    .into_any()
}

fn section(key: &str, place: OwnPlace, posted: Option<FormState>) -> AnyView {
    let seen = seen_now();
    let to = paths::webinar(place.webinar.id);
    let posted = posted.filter(|form| form.value(PLACE) == place.id.to_string());
    let standing = match (place.moment, place.state) {
        (Moment::CalledOff, _) => "Dit gaat niet door.".to_owned(),
        (Moment::Over, _) if place.attended => "Je was erbij.".to_owned(),
        (Moment::Over, _) => "Dit is geweest.".to_owned(),
        (Moment::Now, state) if state != State::Seated => {
            "Dit is nu bezig. Aan je plek verandert niets meer.".to_owned()
        }
        (_, State::Asked) if !place.webinar.is_open => texts::room(Room::Closed),
        (_, state) => texts::standing(state, place.until, seen),
    };
    let under = format!("{}, online. Aangemeld als {}.", texts::when(place.webinar.when), place.name);
    let (call, proof) = (call(&place), proof(key, &place));
    let buttons = buttons(key, &place, posted);
    view! {
        <section class="section stack">
            <h2 class="section__title"><a href=to>{place.webinar.title.clone()}</a></h2>
            <p>{under}</p>
            <p><strong>{standing}</strong></p>
            {call}
            {buttons}
            {proof}
        </section>
    }
    .into_any()
}

/// The way into the call, for who has a place.
fn call(place: &OwnPlace) -> Option<AnyView> {
    if place.state != State::Seated || !matches!(place.moment, Moment::Ahead | Moment::Now) {
        return None;
    }
    let link = place.webinar.call_link.clone();
    Some(if link.is_empty() {
        view! { <p>"De link naar het gesprek staat hier zodra die er is. Je krijgt hem ook per mail."</p> }.into_any()
    } else {
        view! { <p><a class="button" href=link rel="noopener noreferrer">"Naar het gesprek"</a></p> }.into_any()
    })
}

fn proof(key: &str, place: &OwnPlace) -> Option<AnyView> {
    let to = paths::certificate(key, place.id);
    (place.attended && place.moment == Moment::Over)
        .then(|| view! { <p><a class="button" href=to>"Je bewijs van deelname"</a></p> }.into_any())
}

/// What can be pressed now: the words of "yes" and of "no".
fn choices(place: &OwnPlace) -> (Option<&'static str>, Option<&'static str>) {
    if place.moment != Moment::Ahead {
        return (None, None);
    }
    match place.state {
        State::Asked if !place.webinar.is_open => (None, Some("Ik wil geen plek")),
        State::Asked => (Some("Bevestig je aanmelding"), Some("Ik wil geen plek")),
        State::Seated => (None, Some("Ik kom toch niet")),
        State::Waiting => (None, Some("Haal me van de wachtlijst")),
        State::Offered => (Some("Neem de plek"), Some("Ik kom niet")),
        State::Lapsed | State::Withdrawn if place.webinar.is_open => (Some("Meld me toch aan"), None),
        State::Lapsed | State::Withdrawn => (None, None),
    }
}

fn buttons(key: &str, place: &OwnPlace, posted: Option<FormState>) -> Option<AnyView> {
    let (yes, no) = choices(place);
    let error = posted
        .is_some()
        .then(|| view! { <div id=WHAT.as_str() tabindex="-1"><FieldError name=WHAT form=posted /></div> });
    if yes.is_none() && no.is_none() {
        return error.map(IntoAny::into_any);
    }
    let yes =
        yes.map(|words| view! { <button class="button" type="submit" name=WHAT.as_str() value=YES>{words}</button> });
    let no = no.map(|words| {
        view! { <button class="button button--second" type="submit" name=WHAT.as_str() value=NO>{words}</button> }
    });
    let (action, label, id) = (paths::own(key), place.webinar.title.clone(), place.id.to_string());
    Some(
        view! {
            {error}
            <Form action=action label=label class="">
                <Hidden name=PLACE value=id />
                <div class="actions">{yes}{no}</div>
            </Form>
        }
        .into_any(),
    )
}

/// `POST /webinars/plek/<sleutel>`.
pub(super) async fn say(Path(key): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| said(posting, &key).await).await
}

async fn said(posting: &mut Posting, key: &str) -> Result<String, NotDone> {
    let place = posting.form.id(PLACE).map(RegistrationId).ok_or(PageError::NotFound)?;
    let answer = |typed: &str| match typed {
        YES => Some(Answer::Yes),
        NO => Some(Answer::No),
        _ => None,
    };
    let answer = posting.form.choice(WHAT, answer, texts::CHOOSE_WHAT).ok_or(NotDone::Form)?;
    let state = say_so(&posting.ctx, key, place, answer).await.map_err(at(WHAT, SeenOn::at(posting.ctx.now())))?;
    Ok(format!("{}?gedaan={}", paths::own(key), state.as_str()))
}
