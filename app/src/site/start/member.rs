//! The start page for someone who is logged in: one card for each thing that is theirs.

use super::{coordinator, region, survey};
use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use crate::ui::PageHead;
use domain::account::rights::Action as Right;
use domain::account::{Actor, Member};
use leptos::prelude::*;
use service::Ctx;
use service::meetings::{self, MeetingView};

pub(super) async fn view(ctx: &Ctx, member: Member) -> Result<AnyView, PageError> {
    let name = member.name.clone();
    let actor = Actor::Member(member);
    if !actor.may(Right::SeeDirectory) {
        return Ok(former(&name));
    }
    let seat = actor.seat().cloned();
    // First: this does what is due, and what is read after it shows that.
    let meetings = meetings::list_meetings(ctx, &actor).await?;
    let survey = match &seat {
        Some(_) => Some(survey::card(ctx, &actor).await?),
        None => None,
    };
    let response = match actor.may(Right::PlanMeetings) {
        true => Some(coordinator::cards(ctx, &actor, &meetings).await?),
        false => None,
    };
    let own = match &seat {
        Some(seat) => Some(region::card(ctx, &actor, &seat.region).await?),
        None => None,
    };
    let meeting = meetings::next_meeting(ctx, &meetings);
    let network = seat.is_none().then(|| view! { <NetworkCard /> });
    Ok(view! {
        <PageHead title=format!("Welkom, {name}") document_title="Start" />
        <div class="stack">
            <div class="cards cards--two">
                {survey}
                {response}
                <MeetingCard meeting />
                {network}
            </div>
            {own}
        </div>
    }
    .into_any())
}

/// Someone whose last seat or role has ended sees their own data, and nothing else (rules, section 2).
fn former(name: &str) -> AnyView {
    view! {
        <PageHead
            title=format!("Welkom, {name}")
            document_title="Start"
            lead="Je hebt nu geen zetel of rol in het netwerk. Je eigen gegevens kun je nog bekijken en verbeteren."
        />
        <p><a class="button" href="/profiel">"Naar je gegevens"</a></p>
    }
    .into_any()
}

#[component]
fn MeetingCard(meeting: Option<MeetingView>) -> impl IntoView {
    let content = match meeting {
        Some(meeting) => {
            let (day, place) = (seen_now().weekday_date(meeting.date), meeting.place_name().to_owned());
            let times = format!("{} tot {}", meeting.start.format("%H:%M"), meeting.end.format("%H:%M"));
            let path = format!("/bijeenkomsten/{}", meeting.id);
            view! {
                <p class="figure__number">{day}</p>
                <p>{times}", "{place}</p>
                <p><a href=path>"Bekijk de bijeenkomst"</a></p>
            }
            .into_any()
        }
        None => {
            view! { <p>"Er is nog geen bijeenkomst gepland. Zodra de datum bekend is, staat die hier."</p> }.into_any()
        }
    };
    view! {
        <div class="card">
            <h2 class="card__title">"Volgende bijeenkomst"</h2>
            {content}
        </div>
    }
}

#[component]
fn NetworkCard() -> impl IntoView {
    view! {
        <div class="card">
            <h2 class="card__title">"Hoe groeit het netwerk?"</h2>
            <p>"De uitkomsten van alle gesloten rondes, per principe en per regio."</p>
            <p><a href="/monitor">"Bekijk de groei"</a></p>
        </div>
    }
}
