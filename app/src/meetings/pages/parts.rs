//! What several of the pages load and show.

use super::super::{paths, texts};
use crate::shell::respond::PageError;
use crate::ui::{Message, MessageKind};
use domain::account::Actor;
use domain::ids::MeetingId;
use domain::meetings::{MeetingState, Sought};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::Ctx;
use service::meetings::invitations::{self, Hears};
use service::meetings::polls::running_polls;
use service::meetings::proof::MayPlan;
use service::meetings::{self, MeetingError, MeetingView};
use service::rounds::RoundView;
use uuid::Uuid;

/// The meeting in the address; `None` when that is no id.
pub(super) fn meeting_id() -> Option<MeetingId> {
    let typed = use_params_map().read_untracked().get("id")?;
    Uuid::parse_str(&typed).ok().map(MeetingId)
}

/// The meeting, for who may see it.
pub(super) async fn load(ctx: &Ctx, actor: &Actor, id: Option<MeetingId>) -> Result<MeetingView, PageError> {
    let Some(id) = id else { return Err(PageError::Hidden) };
    let found = meetings::read_meeting(ctx, actor, id).await?;
    found.ok_or(PageError::NotFound)
}

/// The meeting, for who may plan.
pub(super) async fn load_to_plan(
    ctx: &Ctx,
    actor: &Actor,
    id: Option<MeetingId>,
) -> Result<(MayPlan, MeetingView), PageError> {
    let proof = MayPlan::of(actor)?;
    Ok((proof, load(ctx, actor, id).await?))
}

/// The meeting and its round, for who may plan; a meeting without a round has no pages about one.
pub(super) async fn load_round(
    ctx: &Ctx,
    actor: &Actor,
    id: Option<MeetingId>,
) -> Result<(MeetingView, RoundView), PageError> {
    let (_, meeting) = load_to_plan(ctx, actor, id).await?;
    // Nothing is to be done with a round that was read in, but to take it back, elsewhere.
    let round = meeting.round.clone().filter(|round| round.imported_at.is_none()).ok_or(PageError::NotFound)?;
    Ok((meeting, round))
}

/// When people hear of a change of this meeting that is made now; `None` while nobody is invited to it.
pub(super) async fn when_heard(ctx: &Ctx, proof: &MayPlan, meeting: &MeetingView) -> Result<Option<Hears>, PageError> {
    let is_told = matches!(meeting.state, MeetingState::Planned | MeetingState::Cancelled);
    Ok(if is_told { Some(invitations::when_heard(ctx, proof, meeting).await?) } else { None })
}

/// What who plans a meeting has to know: about its day and place, and about a round that closes too late for it.
/// Nothing for anyone else.
pub(super) async fn warnings(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<AnyView, PageError> {
    let Ok(proof) = MayPlan::of(actor) else { return Ok(().into_any()) };
    let day = match meetings::day_remarks(ctx, &proof, meeting).await {
        Ok(remarks) => remarks,
        Err(MeetingError::UnknownRegion) => vec!["deze gastregio doet nu niet mee".to_owned()],
        Err(error) => return Err(error.into()),
    };
    let day = (!day.is_empty()).then(|| format!("Let op bij deze dag en plek: {}.", day.join("; ")));
    let late = texts::closes_late(meeting).then(|| texts::CLOSES_LATE.to_owned());
    let told = day.into_iter().chain(late).chain(texts::reminders_on_free_days(meeting));
    Ok(told.map(|text| view! { <Message kind=MessageKind::Warn><p>{text}</p></Message> }).collect_view().into_any())
}

/// The way back to the list.
pub(super) fn back_to_list() -> AnyView {
    view! { <a href=paths::LIST>"Bijeenkomsten"</a> }.into_any()
}

/// The way back to a meeting.
pub(super) fn back_to(meeting: &MeetingView) -> AnyView {
    let words = match meeting.state {
        MeetingState::DatePoll => texts::name(meeting, None),
        _ if meeting.was_sought => texts::name(meeting, None),
        _ => format!("Bijeenkomst van {}", domain::time::full_date(meeting.date)),
    };
    view! { <a href=paths::meeting(meeting.id)>{words}</a> }.into_any()
}

/// The way back to a meeting whose date is, or was, sought.
pub(super) fn back_to_sought(meeting: &MeetingView, sought: &Sought) -> AnyView {
    match meeting.state {
        MeetingState::DatePoll => {
            view! { <a href=paths::meeting(meeting.id)>{texts::name(meeting, Some(sought))}</a> }.into_any()
        }
        _ => back_to(meeting),
    }
}

/// What is sought of a meeting whose date is; `None` of any other.
pub(super) async fn sought(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<Sought>, PageError> {
    let running = running_polls(ctx, actor, std::slice::from_ref(meeting)).await?;
    Ok(running.into_values().next().map(|poll| poll.sought))
}
