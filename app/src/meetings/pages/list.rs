//! The list of meetings.

use super::super::{paths, texts};
use crate::rounds::seen_now;
use crate::rounds::texts::round_sentence;
use crate::shell::context::now;
use crate::shell::respond::page;
use crate::ui::{Empty, PageHead, Tag, TagKind};
use domain::account::rights::Action;
use domain::meetings::MeetingState;
use domain::time;
use leptos::prelude::*;
use service::meetings::{self, MeetingView};

/// The network's meetings: those to come first, then those behind us.
#[component]
pub fn MeetingsPage() -> impl IntoView {
    let today = time::day(now());
    page(move |ctx, actor| async move {
        let all = meetings::list_meetings(&ctx, &actor).await?;
        let may_plan = actor.may(Action::PlanMeetings);
        let (ahead, mut behind): (Vec<_>, Vec<_>) = all.into_iter().partition(|m| m.date >= today);
        behind.reverse();
        Ok(view! { <List ahead behind may_plan /> }.into_any())
    })
}

#[component]
fn List(ahead: Vec<MeetingView>, behind: Vec<MeetingView>, may_plan: bool) -> impl IntoView {
    let new = may_plan.then(|| view! { <p><a class="button" href=paths::NEW>"Nieuwe bijeenkomst maken"</a></p> });
    let to_come = if ahead.is_empty() {
        view! {
            <Empty title="Er staat nog geen bijeenkomst gepland">
                <p>"Het netwerk komt elke vier maanden bij elkaar. Zodra de datum bekend is, staat die hier."</p>
            </Empty>
        }
        .into_any()
    } else {
        view! { <div class="cards cards--two">{ahead.into_iter().map(card).collect_view()}</div> }.into_any()
    };
    let past = (!behind.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="geweest">
                <h2 class="section__title" id="geweest">"Geweest"</h2>
                <ul class="list">{behind.into_iter().map(past_item).collect_view()}</ul>
            </section>
        }
    });
    view! {
        <PageHead
            title="Bijeenkomsten"
            lead="Elke vier maanden komt het netwerk bij elkaar. Vooraf vult iedere regio de vaste vragenlijst in."
        />
        {new}
        <section class="section" aria-labelledby="komt">
            <h2 class="section__title" id="komt">"Komt eraan"</h2>
            {to_come}
        </section>
        {past}
    }
}

fn card(meeting: MeetingView) -> impl IntoView {
    let state = (meeting.state != MeetingState::Planned).then(|| view! { <Tag words=meeting.state.label() /> });
    let name = format!("bijeenkomst-{}", meeting.id);
    let labelled_by = name.clone();
    view! {
        <article class="card stack" aria-labelledby=labelled_by>
            <h3 class="card__title" id=name>
                <a href=paths::meeting(meeting.id)>{time::full_date(meeting.date)}</a>
            </h3>
            {state}
            <p>{format!("{} tot {}", texts::hours(meeting.start), texts::hours(meeting.end))}</p>
            <p>{meeting.whole_place()}</p>
            {meeting.round.as_ref().map(|round| view! { <p class="soft">{round_sentence(round, seen_now())}</p> })}
        </article>
    }
}

fn past_item(meeting: MeetingView) -> impl IntoView {
    let round = meeting.round.as_ref().map(|round| {
        view! { <Tag kind=TagKind::Plain words=format!("Ronde: {}", round.state.label().to_lowercase()) /> }
    });
    view! {
        <li class="list__item">
            <a href=paths::meeting(meeting.id)>{time::full_date(meeting.date)}</a>
            {format!(", {} ", meeting.place_name())}
            {round}
        </li>
    }
}
