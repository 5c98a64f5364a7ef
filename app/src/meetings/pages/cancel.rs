//! The page that asks why before a meeting is called off, and before a concept is thrown away.

use super::super::{forms, hears, paths, texts};
use super::definite::NotNow;
use super::posting::{at, done, meeting, proof};
use super::{back_to, back_to_sought, load_to_plan, meeting_id, sought, when_heard};
use crate::forms::{Actions, Field, FieldError, Form, FormState, Incoming, Kind, NotDone, Version, use_form_state};
use crate::rounds::names::REASON;
use crate::rounds::seen_now;
use crate::shell::context::now;
use crate::shell::respond::{PageError, page};
use crate::ui::{PageHead, counted};
use axum::extract::Path;
use axum::response::Response;
use domain::meetings::{MeetingState, Sought};
use domain::rounds::RoundState;
use domain::time::{self, SeenOn};
use leptos::prelude::*;
use service::meetings::agreements::materials;
use service::meetings::letters::is_known;
use service::meetings::{self, MeetingView};

const CANCEL: &str = "Bijeenkomst afzeggen";
const DISCARD: &str = "Concept weggooien";

/// Whether nobody was told of a meeting.
fn is_concept(meeting: &MeetingView) -> bool {
    meeting.state == MeetingState::Concept
}

/// Asks why a meeting does not take place.
#[component]
pub fn CancelPage() -> impl IntoView {
    let (id, form, today) = (meeting_id(), use_form_state(), time::day(now()));
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        let told = when_heard(&ctx, &proof, &meeting).await?;
        let who = hears::who_hears(told, is_known(&ctx, &proof, &meeting).await?);
        let sought = sought(&ctx, &actor, &meeting).await?;
        let files = materials(&ctx, &actor, &meeting).await?.len();
        Ok(match meeting.state {
            MeetingState::Concept => view! { <Discard meeting form /> }.into_any(),
            MeetingState::DatePoll => view! { <Cancel meeting sought who files form /> }.into_any(),
            MeetingState::Planned if meeting.date >= today => {
                view! { <Cancel meeting sought who files form /> }.into_any()
            }
            MeetingState::Planned | MeetingState::Held | MeetingState::Cancelled => {
                view! { <NotNow meeting title=CANCEL /> }.into_any()
            }
        })
    })
}

#[component]
fn Cancel(
    meeting: MeetingView,
    /// What is sought, of a meeting whose date is.
    #[prop(optional_no_strip)]
    sought: Option<Sought>,
    /// Who hears of it.
    who: &'static str,
    /// How many files it has.
    files: usize,
    form: Option<FormState>,
) -> impl IntoView {
    let gone = (files > 0).then(|| {
        let files = counted(files, "bestand dat erbij staat, gaat", "bestanden die erbij staan, gaan");
        view! { <p>{format!("{files} dan weg.")}</p> }
    });
    let what = match meeting.state {
        MeetingState::DatePoll => format!("{}. De datum is nog niet bekend.", texts::name(&meeting, sought.as_ref())),
        _ => format!("{}: {}, {}.", meeting.kind.label(), texts::when(&meeting), meeting.whole_place()),
    };
    let hears =
        format!("{who} De reden komt op de pagina van de bijeenkomst te staan. Afzeggen kun je niet terugdraaien.");
    let round = about_round(&meeting, seen_now()).map(|words| view! { <p>{words}</p> });
    let kicker = sought.map_or_else(|| back_to(&meeting), |sought| back_to_sought(&meeting, &sought));
    view! {
        <PageHead title=CANCEL kicker />
        <div class="narrow stack">
            <p><strong>{what}</strong></p>
            <p>{hears}</p>
            {gone}
            {round}
            <Form action=paths::below(meeting.id, "afzeggen") label=CANCEL>
                <Version newest=meeting.version form=form.clone() />
                <Field name=REASON label="Waarom gaat de bijeenkomst niet door?" kind=Kind::Lines form
                    hint="Schrijf het zo dat iedereen het mag lezen." />
                <Actions submit="Bijeenkomst afzeggen" back=paths::meeting(meeting.id) warns=true />
            </Form>
        </div>
    }
}

/// What becomes of its round.
fn about_round(meeting: &MeetingView, seen: SeenOn) -> Option<String> {
    let round = meeting.round.as_ref()?;
    Some(match round.state {
        RoundState::Planned => "De vragenlijst gaat niet open.".to_owned(),
        RoundState::Open => format!(
            "De vragenlijst staat open en blijft dat: invullen kan {}. Er gaan geen herinneringen meer. Wil je dat niet? Sluit dan de ronde.",
            seen.until(round.times.closes_at)
        ),
        RoundState::Closed | RoundState::Published => "De uitkomsten van de vragenlijst blijven staan.".to_owned(),
    })
}

#[component]
fn Discard(meeting: MeetingView, form: Option<FormState>) -> impl IntoView {
    let what = format!("{}, {}.", texts::when(&meeting), meeting.whole_place());
    view! {
        <PageHead title=DISCARD kicker=back_to(&meeting) />
        <div class="narrow stack">
            <div id=REASON.as_str() tabindex="-1"><FieldError name=REASON form=form.clone() /></div>
            <p><strong>{what}</strong></p>
            <p>"Het concept verdwijnt van de lijst. Niemand krijgt een mail. Weggooien kun je niet terugdraaien, opnieuw plannen wel."</p>
            <Form action=paths::below(meeting.id, "afzeggen") label=DISCARD>
                <Version newest=meeting.version form />
                <Actions submit="Concept weggooien" back=paths::meeting(meeting.id) warns=true />
            </Form>
        </div>
    }
}

/// `POST /bijeenkomsten/<id>/afzeggen`.
pub(super) async fn cancel(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        let was_planned =
            !is_concept(&meeting) && (meeting.state != MeetingState::Cancelled || meeting.planned_at.is_some());
        let version = posting.form.version();
        let why = forms::reason(&mut posting.form, was_planned).ok_or(NotDone::Form)?;
        // Of two clicks the second finds it done.
        let was_known = meeting.state == MeetingState::Cancelled
            || is_known(&posting.ctx, &proof, &meeting).await.map_err(PageError::from)?;
        let cancelled = meetings::cancel_meeting(&posting.ctx, &proof, meeting.id, version, why.as_ref()).await;
        cancelled.map_err(at(REASON))?;
        // Of a date poll that asked nobody yet nobody hears.
        let off = meetings::read_meeting(&posting.ctx, &posting.actor, meeting.id).await.map_err(PageError::from)?;
        let Some(off) = off.filter(|meeting| meeting.planned_at.is_some()) else {
            return done(meeting.id, "weggegooid");
        };
        let told =
            if meeting.state == MeetingState::DatePoll { None } else { when_heard(&posting.ctx, &proof, &off).await? };
        done(meeting.id, hears::called_off(told, was_known))
    })
    .await
}
