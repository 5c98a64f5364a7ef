//! Changing a meeting.

use super::super::forms::place_of;
use super::super::post::page_error;
use super::super::{paths, texts};
use super::fields::{DateField, DetailFields, PlaceField};
use super::new::Days;
use super::{back_to, load_to_plan, meeting_id};
use crate::shell::respond::page;
use crate::shell::{FormState, use_form_state};
use crate::ui::{Note, PageHead};
use leptos::prelude::*;
use service::meetings::{self, MeetingError, MeetingView, PlanView};

/// The form that changes a meeting.
#[component]
pub fn ChangePage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        let wanted = form.as_ref().and_then(|form| place_of(form.value("plek"))).unwrap_or_else(|| meeting.at());
        let plan = match meetings::plan_meeting(&ctx, &proof, Some(&wanted), Some(meeting.id)).await {
            // The place is no region of today: it came from a form, or the region takes no part any more.
            Err(MeetingError::UnknownRegion) => meetings::plan_meeting(&ctx, &proof, None, Some(meeting.id)).await,
            plan => plan,
        };
        let plan = PlanView { place: wanted, ..plan.map_err(|e| page_error(&actor, e))? };
        Ok(view! { <Change meeting plan form /> }.into_any())
    })
}

#[component]
fn Change(meeting: MeetingView, plan: PlanView, form: Option<FormState>) -> impl IntoView {
    let (start, end) = (texts::hours(meeting.start), texts::hours(meeting.end));
    let values = [start, end, meeting.place.clone(), meeting.note.clone()];
    // The newest version: who was told that someone else changed the meeting sees it below and may save again.
    let version = meeting.version.to_string();
    let now = format!("Nu staat er: {}, {}.", texts::when(&meeting), texts::place(&meeting));
    let (action, date) = (paths::below(meeting.id, "wijzigen"), meeting.date);
    let back = paths::meeting(meeting.id);
    view! {
        <PageHead title="Bijeenkomst wijzigen" kicker=back_to(&meeting) />
        <div class="narrow stack">
            <Note><p>{now}</p></Note>
            <Days days=plan.days.clone() />
            <form class="form" method="post" action=action novalidate=true>
                <input type="hidden" name="versie" value=version />
                <PlaceField hosts=plan.hosts.clone() place=plan.place.clone() form=form.clone() />
                <DateField plan current=Some(date) form=form.clone() />
                <DetailFields values form />
                <p class="soft">
                    "Verplaats je de bijeenkomst? Dan houdt de ronde haar tijden, tot je het voorstel voor nieuwe tijden bevestigt."
                </p>
                <div class="actions">
                    <button class="button" type="submit">"Wijziging opslaan"</button>
                    <a href=back>"Terug zonder opslaan"</a>
                </div>
            </form>
        </div>
    }
}
