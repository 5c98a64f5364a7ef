//! Writing minutes: their field, how they would be read, and what somebody else stored meanwhile.

use super::super::super::names::ASK;
use super::names::{CHOICE, MINUTES, SHOWN, WRITER, ask};
use super::{texts, typing};
use crate::forms::{
    FieldError, FormState, Hidden, NotDone, Posting, Problem, TextArea, VERSION, Version, error_id, hint_id,
};
use crate::meetings::islands::KeepMinutes;
use crate::rounds::seen_now;
use crate::ui::{Disclosure, Markdown, Message, MessageKind, Typed};
use domain::account::Actor;
use domain::meetings::agreement::Minutes;
use domain::text::clean;
use http::StatusCode;
use leptos::prelude::*;
use service::meetings::agreements::{At, MinutesView, mark, save_minutes};
use service::meetings::proof::MayPlan;

/// What minutes are written in: of what, by whom, and what stands there.
pub(super) struct Sheet<'a> {
    pub(super) at: At,
    pub(super) writer: &'a Actor,
    pub(super) stored: &'a MinutesView,
    /// Whether others read at once what is stored.
    pub(super) is_published: bool,
    /// The form that came back with minutes in it.
    pub(super) form: Option<&'a FormState>,
}

impl Sheet<'_> {
    /// Whether its writer has to choose between two texts: also while one of them is looked at as it would be read.
    fn is_stale(&self) -> bool {
        let looks = |form: &FormState| form.value(ASK) == ask::PREVIEW && !form.value(CHOICE).is_empty();
        self.form.is_some_and(|form| form.has(&Problem::Changed) || looks(form))
    }

    /// The field with its buttons; of a page with script they save while somebody types.
    pub(super) fn field(&self) -> AnyView {
        let (stored, form) = (self.stored, self.form.cloned());
        let text = self.form.map_or_else(|| stored.text.clone(), |form| form.value(MINUTES).to_owned());
        let message = self.form.and_then(|form| form.message(MINUTES));
        let described = match &message {
            Some(_) => format!("{} {}", hint_id(MINUTES), error_id(MINUTES)),
            None => hint_id(MINUTES),
        };
        let invalid = message.is_some().then_some("true");
        let class = if message.is_some() { "field field--wrong" } else { "field" };
        let other = self.is_stale().then(|| {
            view! { <button class="button button--second" type="submit" name=ASK.as_str() value=ask::OTHER>"De andere tekst houden"</button> }
        });
        view! {
            <Version newest=stored.version form=self.form.cloned() />
            <Hidden name=SHOWN value=self.shown() />
            <Hidden name=WRITER value=self.writer() />
            {self.is_stale().then(|| view! { <Hidden name=CHOICE value="open" /> })}
            <div class=class>
                <label class="field__label" for=MINUTES.as_str()>"Notulen"</label>
                <span class="field__hint" id=hint_id(MINUTES)>
                    "Begin een kop met #, een punt van een lijst met een streepje. Zet sterretjes om *woorden met nadruk*."
                </span>
                <FieldError name=MINUTES form />
                {self.island()}
                <TextArea name=MINUTES.as_str() text rows="14" described_by=Some(described) invalid />
            </div>
            <div class="actions">
                <button class="button" type="submit" name=ASK.as_str() value=ask::SAVE>"Notulen opslaan"</button>
                {other}
                <button class="button button--second" type="submit" name=ASK.as_str() value=ask::PREVIEW>"Voorbeeld"</button>
            </div>
        }
        .into_any()
    }

    /// Which minutes the form showed first; the newest once its writer was told that they changed.
    fn shown(&self) -> String {
        match self.form {
            Some(form) if !form.has(&Problem::Changed) => form.value(SHOWN).to_owned(),
            _ => mark(&self.stored.text),
        }
    }

    fn writer(&self) -> String {
        self.writer.member_id().map(|id| id.to_string()).unwrap_or_default()
    }

    fn island(&self) -> AnyView {
        let item = self.at.item.map_or_else(|| "geheel".to_owned(), |item| item.to_string());
        let keeper = format!("{} {} {item}", self.writer(), self.at.meeting);
        let is_typed = self.form.is_some_and(|form| clean(form.value(MINUTES)) != self.stored.text);
        let (is_clash, is_published) = (self.is_stale(), self.is_published);
        view! { <KeepMinutes saved=self.saved() keeper is_typed is_clash is_published /> }.into_any()
    }

    /// Who stored them last.
    fn saved(&self) -> String {
        let told = |(name, at): &(String, _)| format!("Opgeslagen op {}, door {name}.", seen_now().date_and_clock(*at));
        self.stored.changed.as_ref().map(told).unwrap_or_default()
    }

    /// What somebody else stored after the page was opened.
    pub(super) fn other(&self) -> Option<AnyView> {
        self.is_stale().then(|| other(self.stored))
    }

    /// The text as it would be read, when that was asked for, and else as it is stored.
    pub(super) fn as_read(&self) -> Option<AnyView> {
        match self.form.filter(|form| form.value(ASK) == ask::PREVIEW && form.is_fine()) {
            Some(form) => Some(preview_of(form.value(MINUTES))),
            None => as_read(&self.stored.text),
        }
    }
}

/// The minutes that are stored, as others read them; nothing when there are none.
fn as_read(text: &str) -> Option<AnyView> {
    let text = text.to_owned();
    (!text.is_empty()).then(|| {
        view! { <Disclosure summary="De notulen zoals anderen ze lezen"><h2 class="hidden-text">"De notulen"</h2><Markdown text /></Disclosure> }.into_any()
    })
}

/// The minutes as they would be read.
fn preview_of(typed: &str) -> AnyView {
    view! {
        <section class="card" aria-labelledby="voorbeeld">
            <h2 class="card__title" id="voorbeeld">"Voorbeeld"</h2>
            <p class="soft">"Zo lezen anderen het straks. Opslaan doe je met de knop “Notulen opslaan”."</p>
            <Markdown text=typed />
        </section>
    }
    .into_any()
}

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
                " Jouw tekst staat in het veld, en is nog niet opgeslagen. Neem over wat je nodig hebt. Met “Notulen opslaan” komt jouw tekst in de plaats van de andere."
            </p>
        </Message>
        <Disclosure summary="De andere tekst" open=true><Typed text /></Disclosure>
    }
    .into_any()
}

/// What was typed, when it is no longer what the page showed; `None` when the form holds no minutes, or left them as they were.
fn typed(posting: &mut Posting) -> Result<Option<Minutes>, NotDone> {
    if posting.form.values_of(MINUTES).next().is_none() {
        return Ok(None);
    }
    let typed = posting.form.text(MINUTES, usize::MAX).ok_or(NotDone::Form)?;
    let Ok(minutes) = Minutes::parse(&typed) else {
        posting.form.refuse(MINUTES, texts::too_long());
        return Err(NotDone::FormWith(StatusCode::PAYLOAD_TOO_LARGE));
    };
    Ok(Some(minutes).filter(|minutes| posting.form.value(SHOWN) != mark(minutes.as_str())))
}

/// Stores the minutes in a form, whatever else it asks, or shows them as they would be read. Those that others read at once (`is_read`) wait
/// for their own button (decision 30): the form comes back.
pub(super) async fn save(posting: &mut Posting, proof: &MayPlan, at: At, is_read: bool) -> Result<(), NotDone> {
    if posting.form.values_of(WRITER).next().is_some() && !typing::is_writer(posting) {
        return Err(posting.refuse(MINUTES, texts::SOMEBODY_ELSE));
    }
    let (minutes, asks) = (typed(posting)?, posting.form.value(ASK));
    let has_to_choose = !posting.form.value(CHOICE).is_empty() && ![ask::SAVE, ask::PREVIEW].contains(&asks);
    if has_to_choose && minutes.is_some() {
        return Err(NotDone::At(MINUTES, Problem::Changed));
    }
    if is_read && minutes.is_some() {
        return Err(posting.refuse(MINUTES, texts::SAVE_FIRST));
    }
    if posting.form.value(ASK) == ask::PREVIEW {
        return Err(NotDone::Form);
    }
    let Some(minutes) = minutes else { return Ok(()) };
    let version = posting.form.version();
    let saved = save_minutes(&posting.ctx, proof, at, version, &minutes).await;
    let version = saved.map_err(super::posts::at(MINUTES))?;
    // Should the rest of the form come back, it goes on from here.
    let form = std::mem::take(&mut posting.form);
    posting.form = form.with(VERSION, &version.to_string()).with(SHOWN, &mark(minutes.as_str()));
    Ok(())
}
