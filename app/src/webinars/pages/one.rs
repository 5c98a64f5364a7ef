//! The page of one webinar that everyone reads, with the form to ask for a place.

use super::super::{paths, texts};
use super::meeting_id;
use super::request::form;
use crate::forms::{FormState, use_form_state};
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{CalendarLeaf, Description, Message, MessageKind, Note, PageHead, Typed};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::webinars::Moment;
use leptos::prelude::*;
use service::Ctx;
use service::network::list_regions;
use service::webinars::{PublicWebinar, Room, read_webinar};

/// What it is, when, whether there is room, and the form.
#[component]
pub fn WebinarPage() -> impl IntoView {
    let (id, posted, done) = (meeting_id(), use_form_state(), query("gedaan"));
    page(move |ctx, actor| async move {
        let webinar = read_webinar(&ctx, &actor, id.ok_or(PageError::NotFound)?).await?.ok_or(PageError::NotFound)?;
        let place = place(&ctx, &actor, &webinar, (posted, done)).await?;
        Ok(view! {
            <Description text=format!("{}: {}", webinar.kind.label(), webinar.title) />
            {head(&webinar)}
            <div class="narrow stack">
                {about(&webinar)}
                {place}
            </div>
        }
        .into_any())
    })
}

fn head(webinar: &PublicWebinar) -> AnyView {
    let kicker =
        view! { <a href=paths::LIST>"Webinars en vragenuren"</a> {format!(" · {}", webinar.kind.label())} }.into_any();
    let leaf = view! { <CalendarLeaf date=webinar.when.0 /> }.into_any();
    let lead = format!("{}, online", texts::when(webinar.when));
    view! { <PageHead title=webinar.title.clone() kicker beside=leaf lead /> }.into_any()
}

fn about(webinar: &PublicWebinar) -> Option<AnyView> {
    (!webinar.about.is_empty()).then(|| view! { <p><Typed text=webinar.about.clone() /></p> }.into_any())
}

/// What this reader can do now. A form that came back is shown whatever keeps it from being taken: nothing typed is lost.
async fn place(
    ctx: &Ctx,
    actor: &Actor,
    webinar: &PublicWebinar,
    (posted, done): (Option<FormState>, Option<String>),
) -> Result<AnyView, PageError> {
    if posted.is_some() {
        return Ok(form(webinar, &list_regions(ctx, &Actor::Visitor).await?, posted));
    }
    if done.as_deref() == Some("mail") {
        return Ok(look_in_mail());
    }
    let warn = |words: &'static str| view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }.into_any();
    Ok(match (webinar.moment, webinar.room) {
        (Moment::CalledOff, _) => warn("Dit gaat niet door."),
        (Moment::Over, _) => view! { <p>"Dit is geweest."</p> }.into_any(),
        (Moment::Now, _) => view! { <p>"Dit is nu bezig. Aanmelden kan niet meer."</p> }.into_any(),
        (Moment::Hidden, _) => return Err(PageError::NotFound),
        (Moment::Ahead, _) if actor.may(Action::SeeMeetings) => for_member(webinar),
        (Moment::Ahead, Room::Closed) => view! { <p>{texts::room(Room::Closed)}</p> }.into_any(),
        (Moment::Ahead, _) => form(webinar, &list_regions(ctx, &Actor::Visitor).await?, None),
    })
}

/// A member needs no place from outside.
fn for_member(webinar: &PublicWebinar) -> AnyView {
    let to = paths::meeting(webinar.id);
    view! {
        <Note title="Je zit in het netwerk">
            <p>"Dan heb je hier al een plek. Zeg op de pagina van de bijeenkomst of je komt."</p>
            <p><a class="button" href=to>"Naar de bijeenkomst"</a></p>
        </Note>
    }
    .into_any()
}

fn look_in_mail() -> AnyView {
    view! {
        <Message>
            <p><strong>"Kijk in je mail. Je bent er nog niet."</strong></p>
            <p>"Klopt je adres? Dan ligt er een mail voor je klaar. Druk op de knop in die mail: dan pas telt je aanmelding. Dat kan twee dagen lang."</p>
        </Message>
        <section class="section">
            <h2 class="section__title">"Geen mail gekregen?"</h2>
            <ul>
                <li>"Kijk ook bij ongewenste mail. Soms doet een mail er een paar minuten over."</li>
                <li>"Vroeg je kort geleden al een plek, hier of bij iets anders? Dan krijg je geen tweede mail. Gebruik de knop in de eerste: alles staat op dezelfde pagina."</li>
                <li>"Typte je je adres verkeerd? Meld je dan gewoon opnieuw aan."</li>
            </ul>
        </section>
    }
    .into_any()
}
