//! Who comes from outside, and who of them was there.

use super::super::names::{EVERYBODY, NO, PLACE, WHAT, YES};
use super::super::{paths, texts};
use super::{at, meeting_id, parse_id};
use crate::forms::{FieldError, Form, FormState, Hidden, Incoming, NotDone, Posting, use_form_state};
use crate::shell::respond::{PageError, page};
use crate::ui::{Empty, PageHead, TableRegion, counted};
use axum::extract::Path;
use axum::response::Response;
use domain::ids::{MeetingId, RegistrationId};
use domain::time::SeenOn;
use domain::webinars::{Moment, RegistrationState};
use leptos::prelude::*;
use service::webinars::{MayHost, Noted, Participant, Participants, note_attendance, read_participants};

/// The list, with the buttons to note who was there from the beginning on.
#[component]
pub fn ParticipantsPage() -> impl IntoView {
    let (id, posted) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let proof = MayHost::of(&actor)?;
        let id = id.ok_or(PageError::NotFound)?;
        let found = read_participants(&ctx, &proof, id).await?;
        let moment = found.webinar.moment(ctx.now());
        let lead = format!("{}: {}", found.webinar.title, texts::when(found.webinar.when));
        let kicker = view! { <a href=paths::opening(id)>"Mensen van buiten"</a> }.into_any();
        Ok(view! {
            <PageHead title="Wie komen er van buiten?" kicker lead />
            <div class="stack">{content(id, found, (moment, posted))}</div>
        }
        .into_any())
    })
}

fn content(id: MeetingId, found: Participants, (moment, posted): (Moment, Option<FormState>)) -> AnyView {
    if let Some((guests, came)) = found.erased {
        let guests = counted(guests, "persoon van buiten had een plek", "personen van buiten hadden een plek");
        let words =
            format!("{guests}, en {came} van hen kwamen. Wie het waren, is gewist: dat gebeurt vier weken erna.");
        return view! { <p>{words}</p> }.into_any();
    }
    if found.people.is_empty() {
        return view! {
            <Empty title="Nog niemand"><p>"Hier staat wie zich aanmeldde en dat met de mail bevestigde."</p></Empty>
        }
        .into_any();
    }
    let may_note = matches!(moment, Moment::Now | Moment::Over);
    let is_open = found.people.iter().any(|one| one.state == RegistrationState::Seated && one.attended.is_none());
    let everybody = (may_note && is_open).then(|| everybody(id));
    let error = posted
        .is_some()
        .then(|| view! { <div id=WHAT.as_str() tabindex="-1"><FieldError name=WHAT form=posted /></div> });
    let head = may_note.then(|| view! { <th scope="col">"Was er?"</th> });
    let rows = found.people.into_iter().map(|one| row(id, one, may_note)).collect_view();
    view! {
        {error}
        {everybody}
        <TableRegion label="Wie komen er van buiten">
            <table class="table">
                <thead>
                    <tr><th scope="col">"Naam"</th><th scope="col">"Organisatie"</th><th scope="col">"Regio"</th><th scope="col">"Plek"</th>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
        <p class="soft">"Vier weken erna wissen we deze lijst. Hoeveel mensen er waren, blijft staan."</p>
    }
    .into_any()
}

fn everybody(id: MeetingId) -> AnyView {
    view! {
        <Form action=paths::participants(id) label="Iedereen" class="">
            <div class="actions">
                <button class="button" type="submit" name=WHAT.as_str() value=EVERYBODY>"Iedereen met een plek was er"</button>
            </div>
        </Form>
    }
    .into_any()
}

fn row(id: MeetingId, one: Participant, may_note: bool) -> AnyView {
    let noted = may_note.then(|| {
        let buttons = (one.state == RegistrationState::Seated).then(|| there(id, &one));
        view! { <td>{buttons}</td> }
    });
    view! {
        <tr>
            <th scope="row">{one.name.clone()}</th>
            <td>{one.organisation.clone()}</td>
            <td>{one.region.clone().unwrap_or_else(|| "geen van de regio’s".to_owned())}</td>
            <td>{texts::seen_by_host(one.state)}</td>
            {noted}
        </tr>
    }
    .into_any()
}

/// Two buttons, of which the one that holds is pressed.
fn there(id: MeetingId, one: &Participant) -> AnyView {
    let button = |value: &'static str, words: &'static str, holds: bool| {
        let label = format!("{words} ({})", one.name);
        let class = if holds { "button" } else { "button button--second" };
        view! {
            <button class=class type="submit" name=WHAT.as_str() value=value aria-pressed=holds.to_string() aria-label=label>{words}</button>
        }
    };
    let (was, was_not) =
        (button(YES, "Ja", one.attended == Some(true)), button(NO, "Nee", one.attended == Some(false)));
    let (label, place) = (format!("Was {} er?", one.name), one.id.to_string());
    view! {
        <Form action=paths::participants(id) label=label class="">
            <Hidden name=PLACE value=place />
            <div class="actions">{was}{was_not}</div>
        </Form>
    }
    .into_any()
}

/// `POST /bijeenkomsten/<id>/deelnemers`.
pub(super) async fn note(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| noted(posting, &id).await).await
}

async fn noted(posting: &mut Posting, id: &str) -> Result<String, NotDone> {
    let proof = MayHost::of(&posting.actor).map_err(PageError::from)?;
    let meeting = parse_id(id)?;
    let place = posting.form.id(PLACE).map(RegistrationId);
    let what = |typed: &str| match (typed, place) {
        (EVERYBODY, _) => Some(Noted::Everybody),
        (YES, Some(place)) => Some(Noted::One(place, true)),
        (NO, Some(place)) => Some(Noted::One(place, false)),
        _ => None,
    };
    let what = posting.form.choice(WHAT, what, texts::CHOOSE_WHAT).ok_or(NotDone::Form)?;
    let seen = SeenOn::at(posting.ctx.now());
    note_attendance(&posting.ctx, &proof, meeting, what).await.map_err(at(WHAT, seen))?;
    Ok(paths::participants(meeting))
}
