//! The pages that ask before a round is closed, published or reopened.

use super::super::paths;
use super::times::Past;
use super::{back_to, load_round, meeting_id};
use crate::monitor::{self, in_short};
use crate::rounds::fields::MomentFields;
use crate::shell::context::now;
use crate::shell::respond::page;
use crate::shell::{FormState, use_form_state};
use crate::ui::{Field, Note, PageHead, counted, for_count};
use chrono::{DateTime, Duration, DurationRound, Utc};
use domain::rounds::{RoundState, RoundTimes};
use leptos::prelude::*;
use service::meetings::{MeetingView, read_response};
use service::monitor::picture_with;
use service::rounds::Response;

/// Asks whether the round should close now.
#[component]
pub fn ClosePage() -> impl IntoView {
    let id = meeting_id();
    page(move |ctx, actor| async move {
        let (meeting, round) = load_round(&ctx, &actor, id).await?;
        let title = "Ronde nu sluiten";
        if round.state != RoundState::Open {
            return Ok(view! { <PageHead title kicker=back_to(&meeting) /> <Past meeting=meeting.id state=round.state at="ronde" /> }.into_any());
        }
        let response = read_response(&ctx, &actor, meeting.id).await;
        let response = response.map_err(|e| super::page_error(&actor, e))?;
        let so_far = response.map(|found| view! { <p>{so_far(&found.response)}</p> });
        let children = view! {
            {so_far}
            <p>"Na het sluiten kan niemand meer iets invullen of wijzigen. Alle leden lezen dan de uitkomsten."</p>
            <p>"Je kunt de ronde later met een reden heropenen."</p>
        };
        Ok(view! { <Question meeting title part="sluiten" button="Ronde sluiten" class="button button--warn">{children}</Question> }.into_any())
    })
}

fn so_far(response: &Response) -> String {
    let (all, responded) = (response.regions.len(), response.responded());
    let sent = for_count(responded, "stuurde", "stuurden");
    match response.missing() {
        0 => format!("Alle {all} regio’s hebben ingestuurd."),
        missing => {
            let missing = counted(missing, "regio", "regio’s");
            format!("{responded} van de {all} regio’s {sent} in. {missing} nog niet.")
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
            return Ok(view! { <PageHead title kicker=back_to(&meeting) /> <Past meeting=meeting.id state=round.state at="ronde" /> }.into_any());
        }
        let picture = picture_with(&ctx, &actor, round.id).await;
        let picture = picture.map_err(|e| monitor::page_error(&actor, e))?;
        let in_short = match in_short(&picture, meeting.date) {
            Some(lines) => lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any(),
            None => view! { <p>"Geen nieuwe cijfers: er deden te weinig regio’s mee."</p> }.into_any(),
        };
        let children = view! {
            <Note title="Dit komt bovenaan de openbare pagina">{in_short}</Note>
            <p>"De openbare pagina toont dan het landelijke beeld van deze ronde: geen personen, geen losse regio’s, en geen cijfer over minder dan vijf regio’s."</p>
            <p>"Heropenen kan daarna niet meer. Twijfel je nog over de antwoorden? Heropen de ronde dan eerst."</p>
        };
        Ok(view! { <Question meeting title part="publiceren" button="Publiceren" class="button">{children}</Question> }
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
    class: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <PageHead title kicker=back_to(&meeting) />
        <div class="narrow stack" id="ronde" tabindex="-1">
            {children()}
            <form class="form" method="post" action=paths::below(meeting.id, part)>
                <div class="actions">
                    <button class=class type="submit">{button}</button>
                    <a href=paths::meeting(meeting.id)>"Terug, niets doen"</a>
                </div>
            </form>
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
                view! { <PageHead title="Ronde heropenen" kicker=back_to(&meeting) /> <Past meeting=meeting.id state=round.state at="reden" /> }
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
                    "versie van de uitkomsten. Er gaan geen herinneringen uit. Je reden komt in het logboek."
                </p>
            </Note>
            <form class="form" method="post" action=paths::below(meeting.id, "heropenen") novalidate=true>
                <Field name="reden" label="Waarom gaat de ronde weer open?" kind="textarea" form=form.clone() />
                <MomentFields which=3 legend="Open tot" at=Some(closes) form
                    hint="Kies je 00:00 uur? Dan is de dag ervoor de laatste dag." />
                <div class="actions">
                    <button class="button button--warn" type="submit">"Ronde heropenen"</button>
                    <a href=paths::meeting(meeting.id)>"Terug, niets doen"</a>
                </div>
            </form>
        </div>
    }
}
