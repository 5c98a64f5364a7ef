//! The page on which it is noted who is there.

use super::super::super::islands::TakeAttendance;
use super::super::super::islands::attendance::names::{COUNT, HALL};
use super::super::super::texts as of_meetings;
use super::super::{back_to, load, meeting_id};
use super::names::{REGION, THERE, WALK_IN};
use super::region::{Hall, people, region};
use super::{path, texts};
use crate::forms::{FieldError, FormState, use_form_state};
use crate::rounds::seen_now;
use crate::shell::Client;
use crate::shell::context::ctx;
use crate::shell::respond::{PageError, page};
use crate::ui::{Disclosure, Message, MessageKind, PageHead};
use crate::wording::are_there;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::attendance::{Attendance, MayTakeAttendance, read_attendance};

/// Who is at a meeting: everybody who can be, each with a button.
#[component]
pub fn AttendancePage() -> impl IntoView {
    let (id, form) = (meeting_id(), use_form_state());
    page(move |ctx, actor| async move {
        let proof = MayTakeAttendance::of(&actor)?;
        let meeting = load(&ctx, &actor, id).await?;
        let keeper = actor.member_id().map(|id| id.to_string()).unwrap_or_default();
        let content = match read_attendance(&ctx, &proof, &meeting).await {
            Ok(found) => list(&meeting, &found, keeper, form),
            Err(error) => not_now(texts::refused(&error, seen_now()).ok_or_else(|| PageError::from(error))?, form),
        };
        let (kicker, lead) = (back_to(&meeting), of_meetings::when_and_where(&meeting));
        Ok(view! { <PageHead title="Wie is er?" kicker lead /> {content} }.into_any())
    })
}

/// Nothing is noted now.
fn not_now(words: String, form: Option<FormState>) -> AnyView {
    view! {
        {refused(form)}
        <Message kind=MessageKind::Warn><p>{words}</p></Message>
    }
    .into_any()
}

/// Why what was pressed is not noted, where no row shows it.
fn refused(form: Option<FormState>) -> Option<AnyView> {
    let found =
        [THERE, WALK_IN].into_iter().filter(|name| form.as_ref().is_some_and(|form| form.problem(*name).is_some()));
    let told = found.map(|name| {
        let form = form.clone();
        view! { <div id=name.as_str() tabindex="-1"><FieldError name form /></div> }
    });
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| told.into_any())
}

fn list(meeting: &MeetingView, found: &Attendance, keeper: String, form: Option<FormState>) -> AnyView {
    let of_region =
        form.as_ref().filter(|form| form.problem(WALK_IN).is_some()).map(|form| form.value(REGION).to_owned());
    let is_here = of_region.is_some_and(|id| found.regions.iter().any(|it| it.region.as_str() == id));
    let above = if is_here { None } else { refused(form.clone()) };
    let hall = Hall { action: path(meeting.id), day: meeting.date, seen: seen_now(), keeper: keeper.clone(), form };
    let new_key = || ctx().new_id().to_string();
    let regions: Vec<_> = found.regions.iter().map(|it| region(&hall, it, new_key())).collect();
    let coordinators = people(&hall, "coordinatiegroep", "Coördinatiegroep", &found.coordinators);
    let partners = people(&hall, "partners", "Partners", &found.partners);
    view! {
        {above}
        <div id=HALL class="here">
            <div class="here__bar">
                <p class="here__count" id=COUNT translate="no">{are_there(found.turnout())}</p>
                <TakeAttendance keeper />
            </div>
            <p>"Tik op “Is er” bij wie er is. Klopt het toch niet? Tik nog een keer."</p>
            {ways(found)}
            <div class="here__regions">{regions}{coordinators}{partners}</div>
        </div>
        <Client />
    }
    .into_any()
}

/// The way to each region.
fn ways(found: &Attendance) -> Option<AnyView> {
    let mut to: Vec<(String, String)> =
        found.regions.iter().map(|it| (format!("#regio-{}", it.region), it.name.clone())).collect();
    let others =
        [("coordinatiegroep", "Coördinatiegroep", &found.coordinators), ("partners", "Partners", &found.partners)];
    let others = others.into_iter().filter(|(.., people)| !people.is_empty());
    to.extend(others.map(|(id, name, _)| (format!("#{id}"), name.to_owned())));
    let is_long = to.len() > 3;
    let links = to.into_iter().map(|(to, name)| view! { <li><a href=to>{name}</a></li> }).collect_view();
    is_long.then(|| {
        view! { <Disclosure summary="Ga naar een regio"><ul class="columns here__ways">{links}</ul></Disclosure> }
            .into_any()
    })
}
