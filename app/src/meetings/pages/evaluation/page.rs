//! The page of the evaluation: the form while it is open, and then what was said.

use super::super::super::texts as of_meetings;
use super::super::{back_to, load, meeting_id};
use super::form::form;
use super::{results, texts};
use crate::forms::{FormState, use_form_state};
use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, PageHead};
use chrono::{DateTime, Utc};
use domain::account::Actor;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::evaluation::{MayEvaluate, Standing, read_asked, read_results, standing};

/// What people thought of a meeting: asked of who was there, and read by everybody once it is closed.
#[component]
pub fn EvaluationPage() -> impl IntoView {
    let (id, posted, done) = (meeting_id(), use_form_state(), query("gedaan"));
    page(move |ctx, actor| async move {
        let meeting = load(&ctx, &actor, id).await?;
        let standing = standing(&ctx, &actor, &meeting).await?;
        let title = match standing {
            Standing::Over if posted.is_none() => "Wat mensen ervan vonden",
            _ => "Wat vond je van de bijeenkomst?",
        };
        let content = content(&ctx, &actor, (&meeting, standing), (posted, done)).await?;
        let (kicker, lead) = (back_to(&meeting), of_meetings::when_and_where(&meeting));
        Ok(view! {
            <PageHead title kicker lead />
            <div class="narrow stack">{content}</div>
        }
        .into_any())
    })
}

/// What stands there for this reader. A form that came back is shown whatever it is that keeps it from being taken: nothing typed is lost.
async fn content(
    ctx: &Ctx,
    actor: &Actor,
    (meeting, standing): (&MeetingView, Standing),
    (posted, done): (Option<FormState>, Option<String>),
) -> Result<AnyView, PageError> {
    let warn = |words: String| view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }.into_any();
    if posted.is_some() || matches!(standing, Standing::Asked(_)) {
        let asked = read_asked(ctx, &MayEvaluate::of(actor)?, meeting).await?;
        return Ok(form(meeting, &asked, posted));
    }
    Ok(match standing {
        Standing::Never | Standing::Asked(_) => return Err(PageError::NotFound),
        Standing::CalledOff => warn(texts::CALLED_OFF.to_owned()),
        Standing::From(at) => warn(texts::too_early(at, seen_now())),
        Standing::NotThere(until) => view! {
            <p>{texts::NOT_THERE}</p>
            {results_come(until)}
        }
        .into_any(),
        Standing::Answered(until) => thanks(until, done.as_deref()),
        Standing::Over => results::page(&read_results(ctx, actor, meeting).await?.ok_or(PageError::NotFound)?),
    })
}

/// For who answered.
fn thanks(until: DateTime<Utc>, done: Option<&str>) -> AnyView {
    let done = done.and_then(texts::done).map(|words| view! { <Message><p>{words}</p></Message> });
    view! {
        {done}
        <p>"Je vertelde wat je van deze bijeenkomst vond. We bewaren niet wie wat schreef. Daarom kun je het niet teruglezen of wijzigen."</p>
        {results_come(until)}
    }
    .into_any()
}

fn results_come(until: DateTime<Utc>) -> impl IntoView {
    view! { <p>{format!("Vanaf {} lees je hier wat iedereen ervan vond.", texts::read_from(until, seen_now()))}</p> }
}
