//! What stands here while no round is open.

use super::{kept_answers, left_on_device};
use crate::forms::{FormState, use_form_state};
use crate::shell::respond::{PageError, set_status};
use crate::survey::texts;
use crate::ui::{Empty, Message, MessageKind, PageHead};
use domain::account::Actor;
use http::StatusCode;
use leptos::prelude::*;
use service::Ctx;
use service::rounds::rounds_around;

/// The page for when there is nothing to fill in, with whatever was posted too late.
pub async fn view(ctx: &Ctx, actor: &Actor) -> Result<AnyView, PageError> {
    let posted = use_form_state();
    let around = rounds_around(ctx).await?;
    // Before the first round closes there is nothing to read there.
    let own = actor.seat().filter(|_| around.last_meeting.is_some());
    let own = own.map(|seat| format!("/monitor/regio/{}", seat.region));
    let kept = kept_answers::message(ctx, actor, None).await?;
    Ok(view! {
        <PageHead title="Vragenlijst" />
        {left_on_device(actor, None)}
        {posted.map(too_late)}
        {kept}
        <Empty title="Er staat nu geen vragenlijst open">
            <p>{texts::no_round(&around)}</p>
            {own.map(|to| view! { <p><a class="button" href=to>"Bekijk wat jouw regio antwoordde"</a></p> })}
            <p><a class="button button--second" href="/monitor">"Bekijk de groei van het netwerk"</a></p>
        </Empty>
    }
    .into_any())
}

/// The page for who has no seat, with what was kept of when they had one.
pub async fn without_seat(ctx: &Ctx, actor: &Actor) -> Result<AnyView, PageError> {
    if matches!(actor, Actor::Visitor) {
        return Err(PageError::LogIn);
    }
    let posted = use_form_state().map(|form| kept_answers::typed(None, form.values)).unwrap_or_default();
    let kept = kept_answers::kept(ctx, actor, None).await?;
    if kept.is_empty() && posted.is_empty() {
        set_status(StatusCode::NOT_FOUND);
        return Ok(for_trekkers());
    }
    Ok(view! {
        <PageHead title="Vragenlijst" />
        {kept_answers::told("Je bent geen trekker meer. Wat je net invulde, is niet opgeslagen. Je kunt het kopiëren:", posted)}
        {kept_answers::told(
            "Je bent geen trekker meer. Dit vulde je in toen je was uitgelogd. Het telt niet mee. Je kunt het hier dertig dagen kopiëren:",
            kept,
        )}
    }
    .into_any())
}

fn for_trekkers() -> AnyView {
    view! {
        <PageHead title="Vragenlijst" />
        <Empty title="De vragenlijst is voor trekkers">
            <p>"Je bent nu geen trekker van een regio. Klopt dat niet? Vraag het aan de coördinatiegroep."</p>
            <p><a class="button" href="/">"Naar de start"</a></p>
        </Empty>
    }
    .into_any()
}

/// What counts of a round that closed while somebody was busy (rules, sections 4 and 5).
const COUNTS: &str = "Van je eigen antwoorden telt alleen wat je eerder hebt ingestuurd. \
    De gezamenlijke antwoorden die al waren opgeslagen, tellen mee als jij of je collega heeft ingestuurd.";

/// What was posted is shown, so that nothing of it is lost: texts can still be copied.
fn too_late(form: FormState) -> AnyView {
    if form.values.is_empty() {
        return not_sent_in();
    }
    let answers = kept_answers::typed(None, form.values);
    let intro = (!answers.is_empty()).then_some("Dit vulde je nog in. Je kunt het kopiëren:");
    view! {
        <Message kind=MessageKind::Warn>
            <p>"De ronde is gesloten terwijl je bezig was. Je laatste wijziging is niet opgeslagen. "{COUNTS}</p>
            {intro}
        </Message>
        {kept_answers::list(answers)}
    }
    .into_any()
}

/// "Insturen" came too late.
fn not_sent_in() -> AnyView {
    view! {
        <Message kind=MessageKind::Warn>
            <p>"De ronde is gesloten. Je antwoorden zijn niet ingestuurd. "{COUNTS}</p>
        </Message>
    }
    .into_any()
}
