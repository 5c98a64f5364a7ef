//! The agenda on the page of its meeting.

use super::points::points;
use super::{make_path, path, texts};
use crate::shell::respond::PageError;
use domain::account::Actor;
use domain::account::rights::Action as Right;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::agenda::{has_agenda, read_agenda};

/// The agenda for who may read it; for who plans the way to make one. `None` when there is nothing for this reader.
///
/// # Errors
/// When the database fails.
pub async fn section(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<AnyView>, PageError> {
    let may_plan = actor.may(Right::PlanMeetings);
    let agenda = read_agenda(ctx, actor, meeting).await?;
    let content = match agenda {
        Some(agenda) if agenda.published_at.is_some() => {
            let news = (!agenda.changes.is_empty()).then(|| view! { <p>"Er is iets veranderd sinds je de agenda las."</p> });
            let all = "Naar de agenda";
            let to = path(meeting.id);
            let make = may_plan.then(|| view! { <a class="button button--second" href=make_path(meeting.id)>"Agenda maken"</a> });
            let list = points(meeting.id, &agenda);
            view! {
                {news}
                {list}
                <p class="row"><a class="button button--second" href=to>{all}</a>{make}</p>
            }
            .into_any()
        }
        Some(_) => {
            view! { <p>{texts::CONCEPT}</p><p><a class="button button--second" href=make_path(meeting.id)>"Verder met de agenda"</a></p> }
                .into_any()
        }
        None if may_plan && has_agenda(meeting) => {
            view! { <p><a class="button button--second" href=make_path(meeting.id)>"Agenda maken"</a></p> }.into_any()
        }
        None => return Ok(None),
    };
    Ok(Some(
        view! {
            <section class="section stack" aria-labelledby="punten">
                <h2 class="section__title" id="punten">"Waar gaat het over?"</h2>
                {content}
            </section>
        }
        .into_any(),
    ))
}
