//! Changing a meeting.

use super::super::forms::place_of;
use super::super::names::{ADDRESS, DATE, END, PARTNERS, PLACE, START};
use super::super::{forms, hears, paths, texts};
use super::definite::NotNow;
use super::fields::{DateField, DetailFields, OtherFields, OtherTexts, PartnersField, PlaceField, TextFields};
use super::new::{Days, when_heading};
use super::posting::{asks_to_store, at, done, done_at_proposal, meeting, proof};
use super::{back_to, load_to_plan, meeting_id, when_heard};
use crate::forms::{Actions, FieldError, Form, FormState, Hidden, Incoming, NotDone, TICKED, Version, use_form_state};
use crate::shell::context;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, PageHead};
use axum::extract::Path;
use axum::response::Response;
use domain::meetings::{MeetingKind, MeetingState};
use domain::text::clean;
use domain::time::{day, typed_date};
use leptos::prelude::*;
use service::meetings::invitations::Hears;
use service::meetings::{self, Changed, HostChoice, MeetingChange, MeetingError, MeetingView, Place, PlanView};

/// The form that changes a meeting.
#[component]
pub fn ChangePage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        if meeting.state == MeetingState::Cancelled {
            return Ok(view! { <Off meeting /> }.into_any());
        }
        if meeting.state == MeetingState::DatePoll {
            return Ok(view! { <NotNow meeting title="Bijeenkomst wijzigen" /> }.into_any());
        }
        let told = when_heard(&ctx, &proof, &meeting).await?;
        let is_late = matches!(told, Some(Hears::Never | Hears::TooLate(_)));
        if meeting.kind != MeetingKind::Network {
            return Ok(view! { <ChangeOther meeting is_late form /> }.into_any());
        }
        let mut form = form;
        let wanted = form.as_ref().and_then(|form| place_of(form.value(PLACE))).unwrap_or_else(|| meeting.at());
        let plan = match meetings::plan_meeting(&ctx, &proof, Some(&wanted), Some(meeting.id)).await {
            // The place is no region of today: it came from a form, or the region takes no part any more.
            Err(MeetingError::UnknownRegion) => meetings::plan_meeting(&ctx, &proof, None, Some(meeting.id)).await,
            plan => plan,
        };
        let plan = plan?;
        if let Some(form) = form.as_mut().filter(|_| wanted != meeting.at()) {
            let old =
                |(name, value): &&mut (String, String)| *name == ADDRESS.as_str() && is_address_of(&meeting, value);
            form.values.iter_mut().filter(old).for_each(|(_, value)| value.clear());
        }
        Ok(view! { <Change meeting plan chosen=wanted is_late form /> }.into_any())
    })
}

#[component]
fn Change(
    meeting: MeetingView,
    plan: PlanView,
    /// The place that stands in the form: the meeting's own, also when it cannot be chosen any more.
    chosen: Place,
    /// Whether nobody can be told in time what changes now.
    is_late: bool,
    form: Option<FormState>,
) -> impl IntoView {
    let (start, end) = (texts::hours(meeting.start), texts::hours(meeting.end));
    let values = [start, end, meeting.place.clone(), meeting.note.clone()];
    let guests = if meeting.with_partners { ", met partners" } else { "" };
    let now = format!("Nu staat er: {}, {}{guests}.", texts::when(&meeting), meeting.whole_place());
    let (action, date) = (paths::below(meeting.id, "wijzigen"), meeting.date);
    let (back, when, hosts) = (paths::meeting(meeting.id), when_heading(&plan), plan.hosts.clone());
    let left = meeting.host.clone().filter(|(id, _)| hosts.iter().all(|host| host.candidate.region != *id));
    let left = left.filter(|_| chosen == meeting.at()).map(|(_, name)| name);
    if date < day(context::now()) {
        return view! { <Held meeting hosts chosen left values form /> }.into_any();
    }
    let about_times = meeting.round.is_some().then(|| {
        view! {
            <p class="soft">
                "Verplaats je de bijeenkomst? Dan blijven de tijden van de ronde zoals ze zijn, tot je het voorstel voor "
                "nieuwe tijden bekijkt."
            </p>
        }
    });
    view! {
        <PageHead title="Bijeenkomst wijzigen" kicker=back_to(&meeting) />
        {late(is_late)}
        <Form action=action.clone() label="Bijeenkomst wijzigen">
            <Version newest=meeting.version form=form.clone() />
            <p>{now}</p>
            <section class="section" aria-labelledby="waar">
                <h2 class="section__title" id="waar">"1. Waar?"</h2>
                <PlaceField hosts place=chosen left action=Some(action.clone()) form=form.clone() />
            </section>
            <section class="section stack" aria-labelledby="wanneer">
                <h2 class="section__title" id="wanneer">{when}</h2>
                <Days days=plan.days.clone() previous=plan.previous.clone() />
                <DateField plan current=Some(date) form=form.clone() />
                <DetailFields values form=form.clone() />
                <PartnersField ticked=meeting.with_partners form />
                {about_times}
                <Actions submit="Wijziging opslaan" back />
            </section>
        </Form>
    }
    .into_any()
}

/// That nobody can be told in time any more of what changes now.
fn late(is_late: bool) -> impl IntoView {
    is_late.then(|| view! { <Message kind=MessageKind::Warn><p>{hears::NOT_IN_TIME}</p></Message> })
}

/// A meeting that was called off does not change any more.
#[component]
fn Off(meeting: MeetingView) -> impl IntoView {
    view! {
        <PageHead title="Bijeenkomst wijzigen" kicker=back_to(&meeting) />
        <div id=DATE.as_str() tabindex="-1"><Message kind=MessageKind::Warn><p>{texts::CANCELLED}</p></Message></div>
    }
}

/// A meeting that is no network meeting; of one whose day has passed the day and the hours stay.
#[component]
fn ChangeOther(
    meeting: MeetingView,
    /// Whether nobody can be told in time what changes now.
    is_late: bool,
    form: Option<FormState>,
) -> impl IntoView {
    let [start, end] = [meeting.start, meeting.end].map(texts::hours);
    let (place, note) = (meeting.place.clone(), meeting.note.clone());
    let fields = if meeting.date < day(context::now()) {
        let date = meeting.date.to_string();
        view! {
            <Stays date start end form=form.clone() />
            <p>{format!("Deze bijeenkomst was op {}. Je kunt nog aanpassen waar die was en wat je erover schrijft.", texts::when(&meeting))}</p>
            <OtherTexts place note form=form.clone() />
        }
        .into_any()
    } else {
        let values = [typed_date(meeting.date), start, end, place, note];
        view! { <OtherFields values form=form.clone() /> }.into_any()
    };
    view! {
        <PageHead title="Bijeenkomst wijzigen" kicker=back_to(&meeting) />
        {late(is_late)}
        <Form action=paths::below(meeting.id, "wijzigen") label="Bijeenkomst wijzigen">
            <Version newest=meeting.version form=form />
            {fields}
            <Actions submit="Wijziging opslaan" back=paths::meeting(meeting.id) />
        </Form>
    }
}

/// The day and the hours of a meeting whose day has passed, which nobody changes; what is wrong with the form stands there.
#[component]
fn Stays(date: String, start: String, end: String, form: Option<FormState>) -> impl IntoView {
    view! {
        <Hidden name=DATE value=date />
        <Hidden name=START value=start />
        <Hidden name=END value=end />
        <div id=DATE.as_str() tabindex="-1"><FieldError name=DATE form /></div>
    }
}

/// Of a meeting whose day has passed: where it was, and what is written about it. Its day and its hours stay.
#[component]
fn Held(
    meeting: MeetingView,
    hosts: Vec<HostChoice>,
    chosen: Place,
    #[prop(optional_no_strip)] left: Option<String>,
    values: [String; 4],
    form: Option<FormState>,
) -> impl IntoView {
    let [start, end, address, note] = values;
    let partners = meeting.with_partners.then(|| view! { <Hidden name=PARTNERS value=TICKED /> });
    view! {
        <PageHead title="Bijeenkomst wijzigen" kicker=back_to(&meeting) />
        <Form action=paths::below(meeting.id, "wijzigen") label="Bijeenkomst wijzigen">
            <Version newest=meeting.version form=form.clone() />
            <Stays date=meeting.date.to_string() start end form=form.clone() />
            {partners}
            <p>{format!("Deze bijeenkomst was op {}. Je kunt nog aanpassen waar die was en wat je erover schrijft.", texts::when(&meeting))}</p>
            <PlaceField hosts place=chosen left action=None form=form.clone() />
            <TextFields address note form />
            <Actions submit="Wijziging opslaan" back=paths::meeting(meeting.id) />
        </Form>
    }
}

/// `POST /bijeenkomsten/<id>/wijzigen`.
pub(super) async fn change(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let meeting = meeting(posting, &id).await?;
        asks_to_store(&posting.form)?;
        let version = posting.form.version();
        let mut plan = forms::plan(&mut posting.form, meeting.kind).ok_or(NotDone::Form)?;
        if plan.place != meeting.at() && is_address_of(&meeting, &plan.address) {
            plan.address.clear();
        }
        let waits = meeting.round.as_ref().is_some_and(|round| !round.state.is_readable());
        // Of two clicks the second finds the meeting moved, with the proposal that waits for it.
        let again = meeting.round.as_ref().is_some_and(|round| round.proposed_for == Some(plan.date));
        let moved = waits && (plan.date != meeting.date || (again && meeting.version != version));
        let change = MeetingChange { version, plan };
        let changed = meetings::change_meeting(&posting.ctx, &proof, meeting.id, &change).await;
        changed.map_err(at(DATE))?;
        let is = meetings::read_meeting(&posting.ctx, &posting.actor, meeting.id).await.map_err(PageError::from)?;
        let Some(is) = is else { return done(meeting.id, hears::changed(None)) };
        let what = match Changed::between(&meeting, &is) {
            Changed::News => hears::changed(when_heard(&posting.ctx, &proof, &is).await?),
            Changed::Text => hears::TEXT_CHANGED,
            Changed::Nothing => hears::changed(None),
        };
        if moved { done_at_proposal(meeting.id, what) } else { done(meeting.id, what) }
    })
    .await
}

/// Whether this is the address of the place where the meeting was: that of another host is another.
fn is_address_of(meeting: &MeetingView, typed: &str) -> bool {
    clean(typed) == meeting.place
}
