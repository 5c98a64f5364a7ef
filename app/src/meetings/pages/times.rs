//! The times of a round: setting them, and what a moved meeting means for them.

use super::super::names::SHOWN;
use super::super::{forms, paths};
use super::posting::{at, done, meeting_and_round, proof};
use super::{back_to, load_round, mailed, meeting_id, warnings};
use crate::forms::{Actions, FieldError, Form, FormState, Hidden, Incoming, Name, NotDone, Version, use_form_state};
use crate::rounds;
use crate::rounds::fields::{ProposalTable, TimesFields};
use crate::rounds::names::{ANSWER, CLOSES, OPENS};
use crate::rounds::seen_now;
use crate::rounds::texts::{is_already, round_sentence};
use crate::shell::context::{now, query};
use crate::shell::respond::page;
use crate::ui::{Empty, Note, PageHead};
use axum::extract::Path;
use axum::response::Response;
use domain::ids::MeetingId;
use domain::rounds::{RoundState, RoundTimes, TimesProblem};
use domain::time;
use leptos::prelude::*;
use service::meetings::{self, MeetingError, MeetingView};
use service::rounds::{RoundError, RoundView};

/// The form with the times of a round.
#[component]
pub fn TimesPage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (meeting, round) = load_round(&ctx, &actor, id).await?;
        if round.state.is_readable() {
            return Ok(view! {
                <PageHead title="Tijden van de ronde" />
                <Past meeting=meeting.id state=round.state at=CLOSES[0] />
            }
            .into_any());
        }
        Ok(view! { <Times meeting round form /> }.into_any())
    })
}

/// What stands where a step is asked that the round has behind it, or before it.
#[component]
pub(super) fn Past(
    meeting: MeetingId,
    state: RoundState,
    /// Where the summary of a form that came too late points.
    at: Name,
) -> impl IntoView {
    view! {
        <div id=at.as_str() tabindex="-1">
            <Empty title=format!("De ronde is nu: {}", state.label().to_lowercase())>
                <p>{is_already(state)}</p>
                <p><a class="button" href=paths::meeting(meeting)>"Naar de bijeenkomst"</a></p>
            </Empty>
        </div>
    }
}

#[component]
fn Times(meeting: MeetingView, round: RoundView, form: Option<FormState>) -> impl IntoView {
    let about =
        format!("De bijeenkomst is op {}. {}", time::full_date(meeting.date), round_sentence(&round, seen_now()));
    let (action, back) = (paths::below(meeting.id, "tijden"), paths::meeting(meeting.id));
    view! {
        <PageHead title="Tijden van de ronde" kicker=back_to(&meeting) />
        <div class="narrow stack">
            <Note><p>{about}</p></Note>
            <Form action=action label="Tijden van de ronde">
                <Version newest=round.version form=form.clone() />
                <TimesFields round form />
                <Actions submit="Tijden opslaan" back />
            </Form>
        </div>
    }
}

/// The proposal after a move: the times as they are beside those that fit the new day.
#[component]
pub fn ProposalPage() -> impl IntoView {
    let (id, form, now, done) = (meeting_id(), use_form_state(), now(), query("gedaan"));
    page(move |ctx, actor| async move {
        let (meeting, round) = load_round(&ctx, &actor, id).await?;
        let told = warnings(&ctx, &actor, &meeting).await?;
        let mails = mailed::load(&ctx, &actor, &meeting).await?;
        // Who just moved the meeting reads when people hear of it in what was done.
        let news = match done {
            Some(what) => mailed::done((&ctx, &actor), &meeting, (&what, &mails)).await?,
            None => mailed::told(&meeting, &mails),
        };
        let told = view! { <div class="stack">{news}{told}</div> }.into_any();
        Ok(match round.proposal(now) {
            Some(proposal) => view! { <Proposed meeting round proposal told form /> }.into_any(),
            None => view! {
                <PageHead title="Nieuwe tijden voor de ronde" kicker=back_to(&meeting) />
                <div id=ANSWER.as_str() tabindex="-1">
                    <Empty title="Er is geen voorstel dat wacht">
                        <p>"De tijden van de ronde passen bij de bijeenkomst, of iemand anders heeft ze al bevestigd."</p>
                        <p><a class="button" href=paths::meeting(meeting.id)>"Naar de bijeenkomst"</a></p>
                    </Empty>
                </div>
            }
            .into_any(),
        })
    })
}

#[component]
fn Proposed(
    meeting: MeetingView,
    round: RoundView,
    proposal: RoundTimes,
    told: AnyView,
    form: Option<FormState>,
) -> impl IntoView {
    let lead = format!(
        "De bijeenkomst is nu op {}. De tijden van de ronde blijven zoals ze zijn, tot je hier kiest.",
        time::full_date(meeting.date)
    );
    let shown = forms::times_value(&round.times);
    view! {
        <PageHead title="Nieuwe tijden voor de ronde" kicker=back_to(&meeting) lead />
        {told}
        <ProposalTable round=round.clone() proposal />
        <Form action=paths::below(meeting.id, "voorstel") label="Nieuwe tijden voor de ronde">
            // The proposal is the newest, and so is the version that is answered.
            <Version newest=round.version form=None />
            <Hidden name=SHOWN value=shown />
            <FieldError name=ANSWER form />
            <div class="actions">
                <button class="button" id=ANSWER.as_str() type="submit" name=ANSWER.as_str() value="overnemen">"Voorstel overnemen"</button>
                <button class="button button--second" type="submit" name=ANSWER.as_str() value="houden">"Tijden zo laten"</button>
                <a href=paths::below(meeting.id, "tijden")>"Zelf tijden invullen"</a>
            </div>
        </Form>
    }
}

/// Puts each problem of the `wanted` times beside the field that made it; `standing` are the times of the round now.
fn refuse_times(
    form: &mut FormState,
    problems: &[TimesProblem],
    wanted: &RoundTimes,
    standing: &RoundTimes,
) -> NotDone {
    for problem in problems {
        let (name, text) = rounds::texts::times_problem(*problem, wanted, standing);
        if form.problem(name).is_none() {
            form.refuse(name, text);
        }
    }
    NotDone::Form
}

/// `POST /bijeenkomsten/<id>/tijden`.
pub(super) async fn times(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let (meeting, round) = meeting_and_round(posting, &id).await?;
        let version = posting.form.version();
        let times = rounds::forms::times(&mut posting.form, &round).ok_or(NotDone::Form)?;
        let set = meetings::set_times(&posting.ctx, &proof, meeting.id, version, times).await;
        set.map_err(|e| match e {
            MeetingError::Round(RoundError::Times(problems)) => {
                refuse_times(&mut posting.form, &problems, &times, &round.times)
            }
            // The time that was changed is the one to look at.
            other if times.closes_at == round.times.closes_at && round.state == RoundState::Planned => {
                at(OPENS[0])(other)
            }
            other => at(CLOSES[0])(other),
        })?;
        done(meeting.id, "tijden")
    })
    .await
}

/// `POST /bijeenkomsten/<id>/voorstel`.
pub(super) async fn confirm(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let version = posting.form.version();
        let answer = forms::confirmation(&mut posting.form).ok_or(NotDone::Form)?;
        let confirmed = meetings::confirm_times(&posting.ctx, &proof, meeting.id, version, answer).await;
        confirmed.map_err(at(ANSWER))?;
        done(meeting.id, "tijden")
    })
    .await
}
