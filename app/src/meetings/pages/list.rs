//! The list of meetings.

use super::super::{done, paths};
use super::in_time::{self, Polls};
use super::review;
use crate::shell::context::{now, query};
use crate::shell::respond::page;
use crate::ui::{Empty, Message, PageHead};
use chrono::{Datelike, NaiveDate};
use domain::account::rights::Action;
use domain::meetings::MeetingState;
use domain::time;
use leptos::prelude::*;
use service::meetings::polls::running_polls;
use service::meetings::review::has_figures;
use service::meetings::{self, MeetingView};

/// The meetings: those to come first, then those behind us. A concept that was thrown away is not among them.
#[component]
pub fn MeetingsPage() -> impl IntoView {
    let (today, done) = (time::day(now()), query("gedaan"));
    page(move |ctx, actor| async move {
        let mut all = meetings::list_meetings(&ctx, &actor).await?;
        all.retain(|meeting| meeting.state != MeetingState::Cancelled || meeting.planned_at.is_some());
        let may_plan = actor.may(Action::PlanMeetings);
        let polls = running_polls(&ctx, &actor, &all).await?;
        let (ahead, behind): (Vec<_>, Vec<_>) = all.into_iter().partition(|m| m.date >= today || is_undecided(m));
        Ok(view! { <List ahead behind polls may_plan today done /> }.into_any())
    })
}

/// Whether the day of a meeting is not decided: it is not behind us, whatever day was thought of.
fn is_undecided(meeting: &MeetingView) -> bool {
    matches!(meeting.state, MeetingState::Concept | MeetingState::DatePoll)
}

#[component]
fn List(
    ahead: Vec<MeetingView>,
    behind: Vec<MeetingView>,
    polls: Polls,
    may_plan: bool,
    today: NaiveDate,
    done: Option<String>,
) -> impl IntoView {
    let done = done.as_deref().and_then(done::done).map(|text| view! { <Message><p>{text}</p></Message> });
    let plan = may_plan.then(|| {
        view! {
            <p class="row">
                <a class="button" href=paths::YEAR>"Plan het komende jaar"</a>
                <a class="button button--second" href=paths::NEW>"Nieuwe bijeenkomst maken"</a>
            </p>
        }
    });
    let to_come = if ahead.is_empty() {
        view! {
            <Empty title="Er staat nog geen bijeenkomst gepland">
                <p>"Het netwerk komt elke vier maanden bij elkaar. Zodra de datum bekend is, staat die hier."</p>
            </Empty>
        }
        .into_any()
    } else {
        in_time::to_come(ahead, (&polls, may_plan), today).into_any()
    };
    let newest_year = behind.iter().rev().find(|it| has_figures(it, today)).map(|meeting| meeting.date.year());
    let figures = newest_year.map(|year| {
        let words = review::title(year, year == today.year());
        view! { <p><a href=paths::review(year)>{words}</a></p> }
    });
    let past = (!behind.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="geweest">
                <h2 class="section__title" id="geweest">"Geweest"</h2>
                <p><a href=paths::TIMELINE>"Bekijk de tijdlijn"</a>", met wie er waren en wat er is besloten"</p>
                {figures}
                {in_time::behind(behind, (&polls, may_plan))}
            </section>
        }
    });
    view! {
        <PageHead
            title="Bijeenkomsten"
            lead="Elke vier maanden komt het netwerk bij elkaar. Vooraf vult iedere regio de vaste vragenlijst in."
        />
        {done}
        {plan}
        <section class="section" aria-labelledby="komt">
            <h2 class="section__title" id="komt">"Komt eraan"</h2>
            {to_come}
        </section>
        {past}
    }
}
