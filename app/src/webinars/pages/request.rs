//! Asking for a place: the form, and what it posts.

use super::super::names::{NO_REGION, REGION};
use super::super::{paths, texts};
use super::{at, parse_id};
use crate::account::names::{EMAIL, NAME, ORGANISATION};
use crate::account::{email_problem, origin, trap, was_trapped};
use crate::forms::{Choice, Field, Form, FormState, Incoming, Kind, NotDone, Posting, Select};
use crate::network::name_problem;
use crate::shell::respond::PageError;
use crate::ui::Note;
use axum::extract::Path;
use axum::response::Response;
use domain::account::{Actor, EmailAddress};
use domain::ids::RegionId;
use domain::names::{PersonName, ShortText};
use domain::time::SeenOn;
use http::StatusCode;
use leptos::prelude::*;
use service::network::{RegionView, list_regions};
use service::webinars::{PublicWebinar, Request, Room, WebinarError, register};

/// The form, as it came back or fresh.
pub(super) fn form(webinar: &PublicWebinar, regions: &[RegionView], form: Option<FormState>) -> AnyView {
    let none = Choice::new(NO_REGION, "Ik werk niet in een van deze regio’s");
    let named = regions.iter().map(|region| Choice::new(region.id.to_string(), region.name.clone()));
    let choices = std::iter::once(Choice::new("", "Kies een regio")).chain(named).chain([none]).collect::<Vec<_>>();
    let room = texts::room(webinar.room);
    let submit = if webinar.room == Room::Full { "Zet me op de wachtlijst" } else { "Vraag een plek" };
    let [on_name, on_email, on_organisation] = [(); 3].map(|()| form.clone());
    view! {
        <section class="section stack" aria-labelledby="plek">
            <h2 class="section__title" id="plek">"Doe mee"</h2>
            <p><strong>{room}</strong>" Je krijgt een mail met een knop. Pas als je daarop drukt, telt je aanmelding."</p>
            <Form action=paths::webinar(webinar.id) label="Vraag een plek">
                <Field name=NAME label="Naam" hint="Zo staat hij ook op je bewijs van deelname." form=on_name autocomplete="name" />
                <Field name=EMAIL label="E-mailadres" kind=Kind::Email form=on_email autocomplete="email" />
                <Field name=ORGANISATION label="Organisatie" form=on_organisation autocomplete="organization" />
                <Select name=REGION label="In welke regio werk je?" choices chosen="".to_owned() form />
                {trap()}
                <Note title="Wat bewaren we?">
                    <p>"Wie dit organiseert, leest je naam, organisatie en regio. Andere deelnemers zien ze niet. "{texts::ERASED}</p>
                </Note>
                <div class="actions"><button class="button" type="submit">{submit}</button></div>
            </Form>
        </section>
    }
    .into_any()
}

/// `POST /webinars/<id>`.
pub(super) async fn ask(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| asked(posting, &id).await).await
}

async fn asked(posting: &mut Posting, id: &str) -> Result<String, NotDone> {
    let meeting = parse_id(id)?;
    let done = format!("{}?gedaan=mail", paths::webinar(meeting));
    if was_trapped(posting) {
        return Ok(done);
    }
    let regions = list_regions(&posting.ctx, &Actor::Visitor).await.map_err(PageError::from)?;
    let origin = origin(&posting.parts);
    let request = read(&mut posting.form, &regions, origin).ok_or(NotDone::Form)?;
    let seen = SeenOn::at(posting.ctx.now());
    match register(&posting.ctx, meeting, request).await {
        Ok(_) => Ok(done),
        Err(WebinarError::TooMany(again)) => {
            posting.form.refuse(EMAIL, texts::refused(&WebinarError::TooMany(again), seen).unwrap_or_default());
            Err(NotDone::FormWith(StatusCode::TOO_MANY_REQUESTS))
        }
        Err(error) => Err(at(NAME, seen)(error)),
    }
}

/// What was typed; every wrong field is told at once.
fn read(form: &mut FormState, regions: &[RegionView], origin: String) -> Option<Request> {
    let name = form.parsed(NAME, |typed| PersonName::parse(typed).map_err(|e| name_problem("je naam", e)));
    let address = form.parsed(EMAIL, |typed| EmailAddress::parse(typed).map_err(email_problem));
    let organisation =
        form.parsed(ORGANISATION, |typed| ShortText::parse(typed).map_err(|e| name_problem("je organisatie", e)));
    let of_list = |typed: &str| match typed {
        NO_REGION => Some(None),
        typed => regions.iter().find(|region| region.id.as_str() == typed).map(|region| Some(region.id.clone())),
    };
    let region: Option<Option<RegionId>> = form.choice(REGION, of_list, texts::CHOOSE_REGION);
    Some(Request { name: name?, address: address?, organisation: organisation?, region: region?, origin })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(body: &str) -> Result<Request, Vec<String>> {
        let mut form = FormState::parse(body.as_bytes());
        let read = read(&mut form, &[], "192.0.2.1".to_owned());
        read.ok_or_else(|| form.messages().into_iter().map(|(id, _)| id).collect())
    }

    #[test]
    fn every_wrong_field_is_told_at_once() {
        assert_eq!(reads("").unwrap_err(), ["naam", "email", "organisatie", "regio"]);
        assert_eq!(
            reads("naam=123&email=a@b&organisatie=!&regio=nergens").unwrap_err(),
            ["naam", "email", "organisatie", "regio"]
        );
        assert_eq!(reads("naam=A&naam=B&email=a%40b.nl&organisatie=GGD&regio=geen").unwrap_err(), ["naam"]);
        let long = format!("naam={}&email=a%40b.nl&organisatie={}&regio=geen", "a".repeat(101), "b".repeat(121));
        assert_eq!(reads(&long).unwrap_err(), ["naam", "organisatie"]);
    }

    #[test]
    fn a_line_break_in_a_name_begins_no_header() {
        let read = reads("naam=Noor%0D%0ABcc:+x%40y.nl&email=NOOR%40ggd.nl&organisatie=GGD&regio=geen").unwrap();
        assert_eq!((read.name.as_str(), read.address.as_str()), ("Noor Bcc: x@y.nl", "noor@ggd.nl"));
        assert_eq!(read.region, None);
    }
}
