//! The page on which who plans adds files to a meeting.

use super::super::super::{back_to, load_to_plan, meeting_id};
use super::super::path as record_path;
use super::texts::{ACCEPT, DESCRIPTION, FILE, TITLE};
use super::{list, path, texts};
use crate::forms::{Actions, Field, FileField, Form, FormState, Hidden, KEY, use_form_state};
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, Note, PageHead};
use domain::ids::MeetingId;
use domain::meetings::agreement::is_recorded;
use leptos::prelude::*;
use service::meetings::agreements::{begun_record, materials};

/// The files of a meeting, and the form that adds one.
#[component]
pub fn FilesPage() -> impl IntoView {
    let (id, form, done) = (meeting_id(), use_form_state(), query("gedaan"));
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        if !is_recorded(meeting.kind, meeting.state) {
            return Err(PageError::NotFound);
        }
        let files = materials(&ctx, &actor, &meeting).await?;
        let is_concept = begun_record(&ctx, &proof, &meeting).await?.published.is_none();
        let key = form.as_ref().and_then(FormState::key).unwrap_or_else(|| ctx.new_id()).to_string();
        let done = done.as_deref().and_then(said).map(|text| view! { <Message><p>{text}</p></Message> });
        Ok(view! {
            <PageHead title="Materiaal" kicker=back_to(&meeting) />
            <div class="narrow stack">
                {done}
                {explained(is_concept)}
                {list(meeting.id, &files, true)}
                {add(meeting.id, form, key)}
                <p><a href=record_path(meeting.id)>"Naar het verslag"</a></p>
            </div>
        }
        .into_any())
    })
}

fn said(what: &str) -> Option<&'static str> {
    match what {
        "erbij" => Some("Het bestand staat erbij."),
        "weg" => Some("Het bestand is weg."),
        _ => None,
    }
}

fn explained(is_concept: bool) -> AnyView {
    let who = match is_concept {
        true => "Het verslag is nog een concept. Tot je het publiceert, ziet alleen de coördinatiegroep dit materiaal.",
        false => {
            "Het verslag is gepubliceerd. Wie het leest, ziet een bestand dat je toevoegt meteen. Niemand krijgt er een mail over."
        }
    };
    view! {
        <Note>
            <p>"Dia’s, foto’s en wat er is uitgedeeld, staan bij het verslag."</p>
            <p>{who}</p>
        </Note>
    }
    .into_any()
}

fn add(meeting: MeetingId, form: Option<FormState>, key: String) -> AnyView {
    let words =
        "Staan er mensen op een foto? Vraag hun eerst of het mag. Waar en wanneer een foto is gemaakt, halen we eruit.";
    view! {
        <section class="stack" aria-labelledby="toevoegen">
            <h2 id="toevoegen">"Bestand toevoegen"</h2>
            <p>{words}</p>
            <Form action=path(meeting) label="Bestand toevoegen" with_file=true>
                <Hidden name=KEY value=key />
                <Field name=TITLE label="Hoe heet het?" hint="Zo staat het in de lijst, bijvoorbeeld: Dia’s van de zorgverzekeraar."
                    form=form.clone() />
                <Field name=DESCRIPTION label="Is het een foto? Wat is er te zien?"
                    hint="Voor wie de foto niet kan zien, bijvoorbeeld: een groepje bij de flip-over." form=form.clone() />
                // Last, so that of a file that is too large the words before it come back.
                <FileField name=FILE label="Bestand" hint=texts::hint() accept=ACCEPT form />
                <Actions submit="Bestand toevoegen" back=record_path(meeting) />
            </Form>
        </section>
    }
    .into_any()
}
