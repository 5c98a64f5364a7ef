//! The pages that ask before a round is closed, published or reopened.

use super::super::paths;
use super::posting::{at, done, meeting_and_round, proof};
use super::times::Past;
use super::{back_to, load_round, meeting_id};
use crate::forms::{Actions, Field, Form, FormState, Incoming, Kind, NotDone, use_form_state};
use crate::monitor::in_short;
use crate::rounds;
use crate::rounds::fields::MomentFields;
use crate::rounds::names::{CLOSES, REASON, ROUND};
use crate::shell::context::now;
use crate::shell::respond::page;
use crate::ui::{Note, PageHead, counted, for_count};
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Duration, DurationRound, Utc};
use domain::rounds::{RoundState, RoundTimes};
use leptos::prelude::*;
use service::meetings;
use service::meetings::{MeetingView, read_response};
use service::monitor::picture_with;
use service::rounds::Response as Responded;

/// Asks whether the round should close now.
#[component]
pub fn ClosePage() -> impl IntoView {
    let id = meeting_id();
    page(move |ctx, actor| async move {
        let (meeting, round) = load_round(&ctx, &actor, id).await?;
        let title = "Ronde nu sluiten";
        if round.state != RoundState::Open {
            return Ok(view! { <PageHead title kicker=back_to(&meeting) /> <Past meeting=meeting.id state=round.state at=ROUND /> }.into_any());
        }
        let response = read_response(&ctx, &actor, meeting.id).await;
        let response = response?;
        let so_far = response.map(|found| view! { <p>{so_far(&found.response)}</p> });
        let children = view! {
            {so_far}
            <p>"Na het sluiten kan niemand meer iets invullen of wijzigen. Alle leden lezen dan de uitkomsten."</p>
            <p>"Een half uur later krijgen zij een mail dat de uitkomsten er zijn. Tot dan kun je die pauzeren, bij “Mails bij deze ronde”."</p>
            <p>"Je kunt de ronde later met een reden heropenen."</p>
        };
        Ok(view! { <Question meeting title part="sluiten" button="Ronde sluiten" warns=true>{children}</Question> }
            .into_any())
    })
}

fn so_far(response: &Responded) -> String {
    let (all, responded) = (response.regions.len(), response.responded());
    let sent = for_count(responded, "heeft", "hebben");
    match response.missing() {
        0 => format!("Alle {all} regio’s hebben ingestuurd."),
        missing => {
            let missing = counted(missing, "regio", "regio’s");
            format!("{responded} van de {all} regio’s {sent} ingestuurd. {missing} nog niet.")
        }
    }
}

/// Asks whether the national picture may be shown to everyone.
#[component]
pub fn PublishPage() -> impl IntoView {
    let id = meeting_id();
    page(move |ctx, actor| async move {
        let (meeting, round) = load_round(&ctx, &actor, id).await?;
        let title = "Ronde publiceren";
        if round.state != RoundState::Closed {
            return Ok(view! { <PageHead title kicker=back_to(&meeting) /> <Past meeting=meeting.id state=round.state at=ROUND /> }.into_any());
        }
        let picture = picture_with(&ctx, &actor, round.id).await;
        let picture = picture?;
        let in_short = match in_short(&picture, meeting.date) {
            Some(lines) => lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any(),
            None => view! { <p>"Geen nieuwe cijfers: er deden te weinig regio’s mee."</p> }.into_any(),
        };
        let children = view! {
            <Note title="Dit komt bovenaan de openbare pagina">{in_short}</Note>
            <p>"De openbare pagina toont dan het landelijke beeld van deze ronde: geen personen, geen losse regio’s, en geen cijfer over minder dan vijf regio’s."</p>
            <p>"Heropenen kan daarna niet meer. Twijfel je nog over de antwoorden? Heropen de ronde dan eerst."</p>
        };
        Ok(view! { <Question meeting title part="publiceren" button="Publiceren" warns=false>{children}</Question> }
            .into_any())
    })
}

/// A question with one button and a way back.
#[component]
fn Question(
    meeting: MeetingView,
    title: &'static str,
    part: &'static str,
    button: &'static str,
    /// Whether it cannot be undone in a moment.
    warns: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <PageHead title kicker=back_to(&meeting) />
        <div class="narrow stack" id=ROUND.as_str() tabindex="-1">
            {children()}
            <Form action=paths::below(meeting.id, part) label=title>
                <Actions submit=button back=paths::meeting(meeting.id) warns />
            </Form>
        </div>
    }
}

/// Asks why and until when a closed round opens again.
#[component]
pub fn ReopenPage() -> impl IntoView {
    let (id, form, now) = (meeting_id(), use_form_state(), now());
    page(move |ctx, actor| async move {
        let (meeting, round) = load_round(&ctx, &actor, id).await?;
        if round.state != RoundState::Closed {
            return Ok(
                view! { <PageHead title="Ronde heropenen" kicker=back_to(&meeting) /> <Past meeting=meeting.id state=round.state at=REASON /> }
                    .into_any(),
            );
        }
        Ok(view! { <Reopen meeting form now /> }.into_any())
    })
}

#[component]
fn Reopen(meeting: MeetingView, form: Option<FormState>, now: DateTime<Utc>) -> impl IntoView {
    // The usual end, or a day from the next whole hour when that has passed.
    let hour = now.duration_trunc(Duration::hours(1)).unwrap_or(now) + Duration::hours(1);
    let closes = RoundTimes::proposed(meeting.date, hour).closes_at;
    view! {
        <PageHead title="Ronde heropenen" kicker=back_to(&meeting) />
        <div class="narrow stack">
            <Note>
                <p>
                    "Zolang de ronde open is, leest alleen de eigen regio haar antwoorden. Bij het sluiten ontstaat een nieuwe "
                    "versie van de uitkomsten. De trekkers krijgen na een half uur een mail dat de vragenlijst weer open is. "
                    "Je reden komt alleen in het logboek."
                </p>
                <p>
                    "Er gaan geen herinneringen uit, tot je die invult bij “Tijden aanpassen”. Stond er een herinnering op "
                    "pauze? Die pauze vervalt. Een pauze van de mail over de uitkomsten blijft."
                </p>
            </Note>
            <Form action=paths::below(meeting.id, "heropenen") label="Ronde heropenen">
                <Field name=REASON label="Waarom gaat de ronde weer open?" kind=Kind::Lines form=form.clone() />
                <MomentFields fields=CLOSES legend="Open tot" at=Some(closes) form
                    hint="Kies je 00:00 uur? Dan is de dag ervoor de laatste dag." />
                <Actions submit="Ronde heropenen" back=paths::meeting(meeting.id) warns=true />
            </Form>
        </div>
    }
}

/// `POST /bijeenkomsten/<id>/sluiten`.
pub(super) async fn close(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let closed = meetings::close_round(&posting.ctx, &proof, meeting.id).await;
        closed.map_err(at(ROUND))?;
        done(meeting.id, "gesloten")
    })
    .await
}

/// `POST /bijeenkomsten/<id>/publiceren`.
pub(super) async fn publish(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let published = meetings::publish_round(&posting.ctx, &proof, meeting.id).await;
        published.map_err(at(ROUND))?;
        done(meeting.id, "gepubliceerd")
    })
    .await
}

/// `POST /bijeenkomsten/<id>/heropenen`.
pub(super) async fn reopen(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        let (closes_at, reason) = rounds::forms::reopening(&mut posting.form).ok_or(NotDone::Form)?;
        let reopened = meetings::reopen_round(&posting.ctx, &proof, meeting.id, closes_at, &reason).await;
        reopened.map_err(at(REASON))?;
        done(meeting.id, "heropend")
    })
    .await
}
