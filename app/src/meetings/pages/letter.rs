//! One letter of a meeting's round before it goes: to whom, when, how it will arrive; and pausing it.

use super::super::names::{ASK, GOES};
use super::super::{paths, texts};
use super::letters::sentence;
use super::posting::{at, done_at_mails, meeting_and_round, proof};
use super::{load_to_plan, meeting_id};
use crate::forms::{Actions, Form, FormState, Hidden, Incoming, NotDone, use_form_state};
use crate::rounds::fields::MomentFields;
use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Disclosure, Empty, PageHead, counted};
use axum::extract::Path;
use axum::response::Response;
use domain::ids::{MeetingId, MemberId};
use domain::rounds::RoundLetter;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::mails::Letter;
use service::meetings::letters::{self, LetterPreview, LetterStep, Recipient, StepState, preview_letter};
use uuid::Uuid;

/// The values of [`ASK`] here.
mod ask {
    pub const PAUSE: &str = "pauzeren";
    pub const RESUME: &str = "hervatten";
    pub const MOMENT: &str = "moment";
}

/// A letter as it will arrive, for who plans.
#[component]
pub fn LetterPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    let letter = use_params_map().read_untracked().get("brief").and_then(|text| paths::letter(&text));
    let person = query("aan").and_then(|text| Uuid::parse_str(&text).ok()).map(MemberId);
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        let letter = letter.filter(|_| meeting.round.is_some()).ok_or(PageError::NotFound)?;
        let found = preview_letter(&ctx, &proof, &meeting, (letter, person)).await?;
        let back = paths::below(meeting.id, paths::MAILS);
        let kicker = view! { <a href=back.clone()>"Mails bij deze ronde"</a> }.into_any();
        Ok(match found {
            Some(preview) => view! { <Preview meeting=meeting.id preview form kicker /> }.into_any(),
            None => view! {
                <PageHead title=letter.label() kicker />
                <div id=GOES[0].as_str() tabindex="-1">
                    <Empty title="Deze mail wacht niet">
                        <p>{texts::LETTER_GONE}</p>
                        <p><a class="button" href=back>"Naar de mails bij deze ronde"</a></p>
                    </Empty>
                </div>
            }
            .into_any(),
        })
    })
}

#[component]
fn Preview(meeting: MeetingId, preview: LetterPreview, form: Option<FormState>, kicker: AnyView) -> impl IntoView {
    let LetterPreview { step, to } = preview;
    let here = paths::mail(meeting, step.letter);
    let arrives = match to {
        Some((to, letter)) => arrives(&to, &letter).into_any(),
        None => view! { <p>"Op dit moment gaat deze mail naar niemand."</p> }.into_any(),
    };
    view! {
        <PageHead title=step.letter.label() kicker lead=sentence(&step, seen_now()) />
        <div class="narrow">
            {arrives}
            {people(&step.people, &here)}
            <section class="section stack" aria-labelledby="doen">
                <h2 class="section__title" id="doen">"Wat je kunt doen"</h2>
                // What comes too late goes in no case: its moment is all that can be changed.
                {(!step.comes_too_late).then(|| pausing(&step, here.clone()))}
                {moment(meeting, &step, here, form)}
            </section>
        </div>
    }
}

/// The words as they will arrive at one person.
fn arrives(to: &Recipient, letter: &Letter) -> impl IntoView + use<> {
    let text = letter.text();
    view! {
        <section class="section" aria-labelledby="mail">
            <h2 class="section__title" id="mail">{format!("Zo komt de mail aan bij {}", to.name)}</h2>
            <div class="card stack">
                <h3 class="card__title">{letter.subject().to_owned()}</h3>
                <p class="facts__value">{text.trim_end().to_owned()}</p>
            </div>
        </section>
    }
}

/// To whom it goes; each name shows the letter to that person.
fn people(people: &[Recipient], here: &str) -> impl IntoView + use<> {
    let rows = people.iter().map(|person| {
        let region = person.region.as_ref().map(|region| format!(", {region}"));
        let to = format!("{here}?aan={}", person.member);
        view! { <li class="list__item"><a href=to>{person.name.clone()}</a>{region}</li> }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        let summary = format!("Naar wie: {}", counted(rows.len(), "persoon", "mensen"));
        view! {
            <Disclosure summary>
                <p>"Dit zijn de mensen die hem nu zouden krijgen. Wie intussen instuurt, een zetel krijgt of verliest, telt mee op het moment zelf."</p>
                <ul class="list">{rows}</ul>
            </Disclosure>
        }
    })
}

fn pausing(step: &LetterStep, action: String) -> impl IntoView + use<> {
    let is_reminder = step.letter.reminder().is_some();
    let (what, words, sentence) = match step.state {
        StepState::Paused(_) => (ask::RESUME, "Laat de mail gaan", "De mail staat op pauze en gaat niet."),
        _ if is_reminder => (
            ask::PAUSE,
            "Zet de mail op pauze",
            "Zet je de mail op pauze? Dan gaat hij niet, tot je hem laat gaan. Gaat de ronde later weer open? Dan geldt de pauze niet meer.",
        ),
        _ => (ask::PAUSE, "Zet de mail op pauze", "Zet je de mail op pauze? Dan gaat hij niet, tot je hem laat gaan."),
    };
    view! {
        <Form action=action label="Mail op pauze">
            <p>{sentence}</p>
            <button class="button button--second" type="submit" name=ASK.as_str() value=what>{words}</button>
        </Form>
    }
}

/// When it goes; a reminder has its moment among the times of the round.
fn moment(meeting: MeetingId, step: &LetterStep, action: String, form: Option<FormState>) -> AnyView {
    if step.letter.reminder().is_some() {
        let to = paths::below(meeting, "tijden");
        return view! { <p><a href=to>"Kies een ander moment bij de tijden van de ronde"</a></p> }.into_any();
    }
    let (back, at) = (paths::below(meeting, paths::MAILS), step.at());
    let hint = match step.letter {
        RoundLetter::Opened => "Op een werkdag tussen 8 en 18 uur, terwijl de vragenlijst open is.",
        RoundLetter::Results => "Op een werkdag tussen 8 en 18 uur, nadat de ronde is gesloten en binnen een jaar.",
        RoundLetter::MeetingMade | RoundLetter::MeetingMoved | RoundLetter::MeetingCancelled => {
            "Op een werkdag tussen 8 en 18 uur, voordat de bijeenkomst begint."
        }
        _ => "Op een werkdag tussen 8 en 18 uur, voordat de vragenlijst sluit.",
    };
    view! {
        <Form action=action label="Moment van de mail">
            <Hidden name=ASK value=ask::MOMENT />
            <MomentFields fields=GOES legend="Niet eerder dan" at form hint />
            <Actions submit="Moment opslaan" back />
        </Form>
    }
    .into_any()
}

/// `POST /bijeenkomsten/<id>/mails/<letter>`.
pub(super) async fn change(Path((id, letter)): Path<(String, String)>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let letter = paths::letter(&letter).ok_or(PageError::NotFound)?;
        let (ctx, id) = (posting.ctx.clone(), meeting.id);
        let (done, what) = match posting.form.value(ASK) {
            ask::PAUSE => (letters::pause(&ctx, &proof, id, letter).await, "gepauzeerd"),
            ask::RESUME => (letters::resume(&ctx, &proof, id, letter).await, "gaat-toch"),
            ask::MOMENT => {
                let moment = posting.form.moment(GOES).ok_or(NotDone::Form)?;
                (letters::choose_moment(&ctx, &proof, id, (letter, moment)).await, "ander-moment")
            }
            _ => return Err(PageError::NotFound.into()),
        };
        done.map_err(at(GOES[0]))?;
        done_at_mails(id, what)
    })
    .await
}
