//! Writing minutes: the form, how they would be read, and what somebody else stored meanwhile.

use super::super::super::names::ASK;
use super::names::{MINUTES, ask};
use super::{path, texts};
use crate::forms::{FieldError, Form, FormState, NotDone, Posting, Problem, TextArea, Version, error_id, hint_id};
use crate::rounds::seen_now;
use crate::ui::{Disclosure, Markdown, Message, MessageKind, Typed};
use domain::ids::MeetingId;
use domain::meetings::agreement::Minutes;
use http::StatusCode;
use leptos::prelude::*;
use service::meetings::agreements::{MinutesView, save_minutes};
use service::meetings::proof::MayPlan;

/// The form, with what it came back with: a preview, or what somebody else stored.
pub(super) fn form(meeting: MeetingId, stored: &MinutesView, form: Option<FormState>) -> AnyView {
    let form = form.filter(|form| [ask::SAVE, ask::PREVIEW].contains(&form.value(ASK)));
    let text = form.as_ref().map_or_else(|| stored.text.clone(), |form| form.value(MINUTES).to_owned());
    let preview = form.as_ref().filter(|form| form.value(ASK) == ask::PREVIEW && form.is_fine());
    let preview = preview.map(|form| preview_of(form.value(MINUTES)));
    let as_read = preview.is_none().then(|| as_read(&stored.text));
    let other = form.as_ref().filter(|form| form.has(&Problem::Changed)).map(|_| other(stored));
    let message = form.as_ref().and_then(|form| form.message(MINUTES));
    let described = match &message {
        Some(_) => format!("{} {}", hint_id(MINUTES), error_id(MINUTES)),
        None => hint_id(MINUTES),
    };
    let invalid = message.is_some().then_some("true");
    let newest = stored.version;
    let of_version = form.clone();
    let class = if message.is_some() { "field field--wrong" } else { "field" };
    view! {
        {other}
        <Form action=path(meeting) label="Notulen" class="form">
            <Version newest form=of_version />
            <div class=class>
                <label class="field__label" for=MINUTES.as_str()>"Notulen"</label>
                <span class="field__hint" id=hint_id(MINUTES)>
                    "Begin een kop met #, een punt van een lijst met een streepje. Zet sterretjes om *woorden met nadruk*."
                </span>
                <FieldError name=MINUTES form=form />
                <TextArea name=MINUTES.as_str() text rows="16" described_by=Some(described) invalid />
            </div>
            <div class="actions">
                <button class="button" type="submit" name=ASK.as_str() value=ask::SAVE>"Notulen bewaren"</button>
                <button class="button button--second" type="submit" name=ASK.as_str() value=ask::PREVIEW>"Voorbeeld"</button>
            </div>
        </Form>
        {preview}
        {as_read}
    }
    .into_any()
}

/// The minutes that are stored, as others read them; nothing when there are none.
fn as_read(text: &str) -> Option<AnyView> {
    let text = text.to_owned();
    (!text.is_empty()).then(|| {
        view! { <Disclosure summary="De notulen zoals anderen ze lezen"><h2 class="hidden-text">"De notulen"</h2><Markdown text /></Disclosure> }.into_any()
    })
}

/// The minutes as they would be read. Nothing was stored.
fn preview_of(typed: &str) -> AnyView {
    view! {
        <section class="card" aria-labelledby="voorbeeld">
            <h2 class="card__title" id="voorbeeld">"Voorbeeld"</h2>
            <p class="soft">"Zo lezen anderen het straks. Er is nog niets bewaard."</p>
            <Markdown text=typed />
        </section>
    }
    .into_any()
}

/// What somebody else stored after the page was opened.
fn other(stored: &MinutesView) -> AnyView {
    let told = stored
        .changed
        .as_ref()
        .map(|(name, at)| format!("{name} bewaarde op {} een andere tekst.", seen_now().date_and_clock(*at)));
    let text = stored.text.clone();
    view! {
        <Message kind=MessageKind::Warn>
            <p>
                {told}
                " Jouw tekst staat in het veld, en is nog niet bewaard. Neem over wat je nodig hebt. Met “Notulen bewaren” komt jouw tekst in de plaats van de andere."
            </p>
        </Message>
        <Disclosure summary="De andere tekst" open=true><Typed text /></Disclosure>
    }
    .into_any()
}

/// Stores what was typed, or shows it as it would be read.
pub(super) async fn save(posting: &mut Posting, proof: &MayPlan, meeting: MeetingId) -> Result<String, NotDone> {
    let typed = posting.form.text(MINUTES, usize::MAX).ok_or(NotDone::Form)?;
    let Ok(minutes) = Minutes::parse(&typed) else {
        posting.form.refuse(MINUTES, texts::too_long());
        return Err(NotDone::FormWith(StatusCode::PAYLOAD_TOO_LARGE));
    };
    if posting.form.value(ASK) == ask::PREVIEW {
        return Err(NotDone::Form);
    }
    let version = posting.form.version();
    save_minutes(&posting.ctx, proof, meeting, version, &minutes).await.map_err(super::posts::at(MINUTES))?;
    Ok(super::posts::done(meeting, "notulen"))
}
