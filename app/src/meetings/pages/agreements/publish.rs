//! The page that asks before a record is published.

use super::super::super::paths;
use super::super::posting::{meeting, proof};
use super::super::{back_to, load_to_plan, meeting_id};
use super::names::MINUTES;
use super::{path, posts, publish_path};
use crate::forms::{Actions, FieldError, Form, FormState, Incoming, use_form_state};
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, PageHead, counted};
use axum::extract::Path;
use axum::response::Response;
use domain::meetings::MeetingKind;
use domain::meetings::agreement::is_recorded;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::agreements::{Record, materials, publish_record, read_record};

const TITLE: &str = "Verslag publiceren";

/// Asks whether everybody who sees the meeting may read its record.
#[component]
pub fn PublishRecordPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (_, meeting) = load_to_plan(&ctx, &actor, id).await?;
        if !is_recorded(meeting.kind, meeting.state) {
            return Err(PageError::NotFound);
        }
        let record = read_record(&ctx, &actor, &meeting).await?.unwrap_or_default();
        Ok(match record.published {
            Some(_) => view! { <Published meeting /> }.into_any(),
            None => {
                let files = materials(&ctx, &actor, &meeting).await?.len();
                view! { <Ask meeting record files form /> }.into_any()
            }
        })
    })
}

#[component]
fn Published(meeting: MeetingView) -> impl IntoView {
    view! {
        <PageHead title=TITLE kicker=back_to(&meeting) />
        <div class="narrow stack" id=MINUTES.as_str() tabindex="-1">
            <Message><p>"Dit verslag is al gepubliceerd."</p></Message>
            <p><a class="button button--second" href=path(meeting.id)>"Naar het verslag"</a></p>
        </div>
    }
}

#[component]
fn Ask(
    meeting: MeetingView,
    record: Record,
    /// How many files there are.
    files: usize,
    form: Option<FormState>,
) -> impl IntoView {
    let who = match meeting.kind {
        MeetingKind::Coordination => "Iedereen in de coördinatiegroep leest daarna het verslag.",
        _ => "Alle leden van het netwerk lezen daarna het verslag.",
    };
    view! {
        <PageHead title=TITLE kicker=back_to(&meeting) />
        <div class="narrow stack">
            <div id=MINUTES.as_str() tabindex="-1"><FieldError name=MINUTES form /></div>
            <p><strong>{contents(&record, files)}</strong></p>
            <p>
                {who}
                " Wie was uitgenodigd, krijgt over een half uur één mail dat het klaarstaat, op werkdagen tussen 8 en 18 uur. In de mail staat niets uit het verslag."
            </p>
            <p>"De afspraken staan dan op de startpagina van wie ze doet. Publiceren kun je niet terugdraaien, wijzigen kan wel."</p>
            <Form action=publish_path(meeting.id) label=TITLE>
                <Actions submit="Publiceren" back=path(meeting.id) />
            </Form>
        </div>
    }
}

/// What stands in it, in a sentence.
fn contents(record: &Record, files: usize) -> String {
    let minutes = if record.has_minutes() { "notulen" } else { "geen notulen" };
    let decisions = counted(record.decisions.len(), "besluit", "besluiten");
    let actions = counted(record.actions.len(), "afspraak", "afspraken");
    match files {
        0 => format!("In het verslag: {minutes}, {decisions} en {actions}."),
        _ => {
            let files = counted(files, "bestand", "bestanden");
            format!("In het verslag: {minutes}, {decisions}, {actions} en {files}.")
        }
    }
}

/// `POST /bijeenkomsten/<id>/verslag/publiceren`.
pub(super) async fn publish(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        publish_record(&posting.ctx, &proof, meeting.id).await.map_err(posts::at(MINUTES))?;
        Ok(format!("{}?gedaan=verslag", paths::meeting(meeting.id)))
    })
    .await
}
