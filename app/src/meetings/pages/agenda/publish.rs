//! From a concept to what members read, and back; and closing the dots.

use super::super::posting::{meeting, proof};
use super::super::{back_to, meeting_id};
use super::names::{DO, do_it};
use super::point::{at, plan};
use super::{make_path, path, publish_path};
use crate::forms::{FieldError, Form, Incoming, NotDone, use_form_state};
use crate::shell::respond::{PageError, page};
use crate::ui::PageHead;
use axum::extract::Path;
use axum::response::Response;
use domain::meetings::MeetingState;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::agenda::{self, AgendaView};

/// Asks before members read the agenda; of one that they read, what can be done with it.
#[component]
pub fn PublishAgendaPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (_, meeting) = plan(&ctx, &actor, id).await?;
        let agenda = agenda::read_agenda(&ctx, &actor, &meeting).await?.ok_or(PageError::NotFound)?;
        let title = if agenda.published_at.is_none() { "Agenda publiceren" } else { "Agenda en stippen" };
        Ok(view! {
            <PageHead title kicker=back_to(&meeting) />
            <div class="narrow stack">
                <div id=DO.as_str() tabindex="-1"><FieldError name=DO form /></div>
                {content(&meeting, &agenda)}
                <p><a class="button button--quiet" href=make_path(meeting.id)>"Terug naar de agenda"</a></p>
            </div>
        }
        .into_any())
    })
}

fn content(meeting: &MeetingView, agenda: &AgendaView) -> AnyView {
    let deed = |what: &'static str, words: &'static str, class: &'static str| {
        view! {
            <Form action=publish_path(meeting.id) label=words class="">
                <button type="submit" class=class name=DO.as_str() value=what>{words}</button>
            </Form>
        }
    };
    if agenda.published_at.is_none() {
        if !matches!(meeting.state, MeetingState::Planned | MeetingState::Held) {
            return view! { <p>"De dag van deze bijeenkomst staat nog niet vast. Publiceren kan daarna."</p> }
                .into_any();
        }
        let mail = match agenda.is_told {
            true => "Over deze agenda is al gemaild. Er gaat niet nog een mail.",
            false => "Wie is uitgenodigd, krijgt één mail, op een werkdag tussen 8 en 18 uur.",
        };
        let press = deed(do_it::PUBLISH, "Publiceren", "button");
        return view! {
            <p>"Alle leden zien de agenda daarna, en trekkers en de coördinatiegroep kunnen stippen zetten. Veranderen kan nog steeds: leden zien wat er nieuw is."</p>
            <p>{mail}</p>
            {press}
        }
        .into_any();
    }
    let dots = match (agenda.dots.is_open, agenda.dots.closed_at.is_some()) {
        (true, _) => Some(deed(do_it::CLOSE_DOTS, "Stippen sluiten", "button button--second")),
        (false, true) => Some(deed(do_it::OPEN_DOTS, "Stippen weer openen", "button button--second")),
        (false, false) => None,
    };
    let back = deed(do_it::TAKE_BACK, "Agenda intrekken", "button button--warn");
    view! {
        <p>"De agenda is gepubliceerd. Stippen zetten kan tot de bijeenkomst begint, of tot je het hier sluit."</p>
        {dots}
        <p>"Trek je de agenda in, dan is hij weer een concept. De stippen blijven staan, en er gaat later geen tweede mail."</p>
        {back}
    }
    .into_any()
}

/// `POST /bijeenkomsten/<id>/agenda/publiceren`.
pub(super) async fn post(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?.id;
        let ctx = &posting.ctx;
        let (done, what) = match posting.form.value(DO) {
            do_it::PUBLISH => (agenda::publish(ctx, &proof, meeting).await, "gepubliceerd"),
            do_it::TAKE_BACK => (agenda::take_back(ctx, &proof, meeting).await, "ingetrokken"),
            do_it::CLOSE_DOTS => (agenda::close_dots(ctx, &proof, meeting).await, "stippen-dicht"),
            do_it::OPEN_DOTS => (agenda::open_dots(ctx, &proof, meeting).await, "stippen-open"),
            _ => return Err(NotDone::Page(PageError::NotFound)),
        };
        done.map_err(at(DO))?;
        Ok(format!("{}?gedaan={what}", path(meeting)))
    })
    .await
}
