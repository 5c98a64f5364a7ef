//! Where a coordinator opens a webinar to people from outside.

use super::super::names::{ABOUT, LINK, OPEN, SEATS, TITLE};
use super::super::{paths, texts};
use super::{at, meeting_id, parse_id};
use crate::forms::{
    Actions, Checkbox, Choice, Field, Form, FormState, Incoming, Kind, NotDone, Posting, Problem, Version,
    use_form_state,
};
use crate::network::name_problem;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, Note, PageHead, counted};
use axum::extract::Path;
use axum::response::Response;
use domain::ids::MeetingId;
use domain::names::WebinarTitle;
use domain::time::SeenOn;
use domain::webinars::{About, AboutTooLong, CallLink, SEATS_MAX, Seats};
use leptos::prelude::*;
use service::webinars::{MayHost, Opening, Webinar, read_opening, set_opening};

/// So many places the form begins with.
const USUAL: u16 = 50;

/// The form.
#[component]
pub fn OpeningPage() -> impl IntoView {
    let (id, posted, done) = (meeting_id(), use_form_state(), query("gedaan"));
    page(move |ctx, actor| async move {
        let proof = MayHost::of(&actor)?;
        let id = id.ok_or(PageError::NotFound)?;
        let found = read_opening(&ctx, &proof, id).await?;
        let done = (done.as_deref() == Some("bewaard")).then(|| view! { <Message><p>"Bewaard."</p></Message> });
        let stands = found.as_ref().map(standing);
        let kicker = view! { <a href=paths::meeting(id)>"De bijeenkomst"</a> }.into_any();
        Ok(view! {
            <PageHead title="Mensen van buiten" kicker lead="Zet de aanmelding open voor wie niet in het netwerk zit." />
            <div class="narrow stack">{done}{stands}{form(id, found, posted)}</div>
        }
        .into_any())
    })
}

/// How it stands now, and the ways on.
fn standing(webinar: &Webinar) -> AnyView {
    let taken = counted(webinar.taken, "plek is bezet of aangeboden", "plekken zijn bezet of aangeboden");
    let waits = counted(webinar.waiting, "persoon wacht", "personen wachten");
    let words = format!("{taken}, {waits}.");
    let no_link = webinar.call_link.is_empty().then(|| {
        view! {
            <Message kind=MessageKind::Warn>
                <p>"Er is nog geen link naar het gesprek. De mail van vlak van tevoren wacht daarop."</p>
            </Message>
        }
    });
    let (people, page) = (paths::participants(webinar.id), paths::webinar(webinar.id));
    view! {
        {no_link}
        <Note title="Hoe staat het ervoor?">
            <p>{words}</p>
            <p>
                <a href=people>"Wie komen er van buiten?"</a> " · "
                <a href=page>"De pagina voor iedereen"</a>
            </p>
        </Note>
    }
    .into_any()
}

fn form(id: MeetingId, found: Option<Webinar>, form: Option<FormState>) -> AnyView {
    // What members read of it is for them: nothing of it stands here by itself.
    let (version, title, about, link, seats, is_open) = match found {
        None => (0, String::new(), String::new(), String::new(), i64::from(USUAL), true),
        Some(it) => (it.version, it.title, it.about, it.call_link, it.seats, it.is_open),
    };
    let open = Choice::new("", "De aanmelding staat open")
        .saying("Haal het vinkje weg om die te sluiten. Wie een plek heeft, houdt die.");
    let [on_version, on_title, on_about, on_link, on_seats] = [(); 5].map(|()| form.clone());
    view! {
        <Form action=paths::opening(id) label="Mensen van buiten">
            <Version newest=version form=on_version />
            <Field name=TITLE label="Titel" value=title form=on_title />
            <Field name=ABOUT label="Waar gaat het over?" hint="Iedereen leest dit. Zet hier geen link naar het gesprek." kind=Kind::Lines value=about form=on_about />
            <Field
                name=SEATS
                label="Plekken voor mensen van buiten"
                hint="Leden van het netwerk tellen hier niet mee."
                kind=Kind::Number
                value=seats.to_string()
                form=on_seats
            />
            <Field
                name=LINK
                label="Link naar het gesprek (mag later)"
                hint="Alleen wie een plek heeft, krijgt hem: op de eigen pagina, en per mail op de werkdag ervoor."
                value=link
                form=on_link
            />
            <Checkbox name=OPEN choice=open ticked=is_open form />
            <Actions submit="Bewaren" back=paths::meeting(id) />
        </Form>
    }
    .into_any()
}

/// `POST /bijeenkomsten/<id>/aanmelden`.
pub(super) async fn open(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| opened(posting, &id).await).await
}

async fn opened(posting: &mut Posting, id: &str) -> Result<String, NotDone> {
    let proof = MayHost::of(&posting.actor).map_err(PageError::from)?;
    let meeting = parse_id(id)?;
    // Of what is none there is no form to come back to.
    read_opening(&posting.ctx, &proof, meeting).await.map_err(PageError::from)?;
    let opening = read(&mut posting.form).ok_or(NotDone::Form)?;
    let seen = SeenOn::at(posting.ctx.now());
    set_opening(&posting.ctx, &proof, meeting, &opening).await.map_err(at(TITLE, seen))?;
    Ok(format!("{}?gedaan=bewaard", paths::opening(meeting)))
}

/// What was typed; every wrong field is told at once.
fn read(form: &mut FormState) -> Option<Opening> {
    let version = form.version();
    let title = form.parsed(TITLE, |typed| WebinarTitle::parse(typed).map_err(|e| name_problem("de titel", e)));
    let about = form.parsed(ABOUT, |typed| About::parse(typed).map_err(|_| Problem::TooLong(AboutTooLong::MAX)));
    let seats = form.number(SEATS, 1..=i64::from(SEATS_MAX)).and_then(|seats| Seats::new(u16::try_from(seats).ok()?));
    let call_link = form.parsed(LINK, |typed| CallLink::parse_optional(typed).map_err(|_| texts::NO_HTTPS));
    let is_open = form.ticked(OPEN);
    Some(Opening { version, title: title?, about: about?, call_link: call_link?, seats: seats?, is_open })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(body: &str) -> Result<Opening, Vec<String>> {
        let mut form = FormState::parse(body.as_bytes());
        read(&mut form).ok_or_else(|| form.messages().into_iter().map(|(id, _)| id).collect())
    }

    #[test]
    fn every_wrong_field_is_told_at_once() {
        assert_eq!(reads("").unwrap_err(), ["titel", "plekken"]);
        let long = "a".repeat(2001);
        let wrong = format!("titel=123&waarover={long}&plekken=1001&link=http://a.nl");
        assert_eq!(reads(&wrong).unwrap_err(), ["titel", "waarover", "plekken", "link"]);
    }

    #[test]
    fn the_link_may_come_later() {
        let opening = reads("versie=3&titel=Geld&plekken=20&link=").unwrap();
        assert_eq!((opening.version, opening.call_link, opening.is_open), (3, None, false));
        assert_eq!(opening.seats.number(), 20);
    }
}
