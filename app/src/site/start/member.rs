//! The start page for someone who is logged in: what to do, what comes, and how their region grows.

use super::{coordinator, news, outcomes, region, survey};
use crate::meetings::{
    answered, asks, buttons, open_actions, open_evaluations, open_polls, reminded, settled, told, told_back,
};
use crate::rounds::names::back;
use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::shell::respond::PageError;
use crate::ui::{CalendarLeaf, Message, PageHead};
use domain::account::rights::Action as Right;
use domain::account::{Actor, Member};
use domain::meetings::MeetingKind;
use domain::rounds::RoundState;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::rsvp::OwnAnswer;
use service::meetings::{self, MeetingView};
use service::rounds::RoundView;

pub(super) async fn view(ctx: &Ctx, member: Member) -> Result<AnyView, PageError> {
    let name = member.name.clone();
    let actor = Actor::Member(member);
    if !actor.may(Right::SeeDirectory) {
        return Ok(former(&name));
    }
    let seat = actor.seat().cloned();
    // First: this does what is due, and what is read after it shows that.
    let meetings = meetings::list_meetings(ctx, &actor).await?;
    let decisions = match actor.may(Right::PlanMeetings) {
        true => Some(coordinator::cards(ctx, &actor, &meetings).await?),
        false => None,
    };
    let own = match &seat {
        Some(seat) => Some(region::own(ctx, &actor, &seat.region).await?),
        None => None,
    };
    let next = next_cards(ctx, &actor, &meetings).await?;
    let between = outcomes::open(&meetings).is_none();
    // Who decides whether everyone may see the results is told that they are there in that decision.
    let is_decided = seat.is_some() || outcomes::closed_last(&meetings).is_none_or(|(_, round)| is_published(round));
    let reads_along = seat.is_none() && decisions.is_none();
    // For who only reads along it is one of the things that are new.
    let outcomes = if between && !reads_along && is_decided {
        outcomes::card(&meetings, seat.as_ref().map(|seat| &seat.region))
    } else {
        None
    };
    let survey = match &seat {
        // Between rounds the results are what there is to look at; before the first one the survey's card says when it comes.
        Some(_) if outcomes.is_none() => Some(survey::card(ctx, &actor).await?),
        _ => None,
    };
    let evaluations = open_evaluations(ctx, &actor, &meetings).await?;
    let polls = open_polls(ctx, &actor, &meetings).await?;
    let asks = asks(ctx, &actor).await?;
    let actions = open_actions(ctx, &actor).await?;
    let answers = told_back(ctx, &actor).await?;
    let done = query("gedaan").unwrap_or_default();
    let done = answered(&done).or_else(|| settled(&done)).or_else(|| reminded(&done).filter(|_| decisions.is_some()));
    let done = done.map(|text| view! { <Message><p>{text}</p></Message> });
    let class = if decisions.is_none() { "start start--even" } else { "start" };
    let (kicker, garden) = own.map(|own| (own.name.into_any(), own.card)).unzip();
    let network = seat.is_none().then(|| view! { <NetworkCard /> });
    Ok(view! {
        {match kicker {
            Some(kicker) => view! { <PageHead title=greeting(&name) document_title="Start" kicker /> }.into_any(),
            None => view! { <PageHead title=greeting(&name) document_title="Start" /> }.into_any(),
        }}
        {done}
        <div class=class>
            <div class="start__column">
                {evaluations}
                {polls}
                {asks}
                {survey}
                {decisions}
                {outcomes}
                {reads_along.then(|| news::card(&meetings))}
            </div>
            <div class="start__column">
                {next}
                {answers.to_come}
                {actions}
                {answers.came}
                {network}
            </div>
        </div>
        {garden}
    }
    .into_any())
}

/// A card a meeting, or one that says that there is none.
async fn next_cards(ctx: &Ctx, actor: &Actor, meetings: &[MeetingView]) -> Result<AnyView, PageError> {
    let mut cards = Vec::new();
    for meeting in meetings::next_meetings(ctx, meetings) {
        let own = meetings::rsvp::own_answer(ctx, actor, &meeting).await?;
        let title = if cards.is_empty() { "Volgende bijeenkomst" } else { "Volgende netwerkbijeenkomst" };
        cards.push(view! { <MeetingCard title meeting=Some(meeting) own /> });
    }
    Ok(match cards.is_empty() {
        true => view! { <MeetingCard title="Volgende bijeenkomst" meeting=None own=None /> }.into_any(),
        false => cards.into_any(),
    })
}

fn is_published(round: &RoundView) -> bool {
    round.state == RoundState::Published
}

/// "Dag Vera"; the whole name of who begins theirs with a title or a letter.
fn greeting(name: &str) -> String {
    let first = name.split_whitespace().next().filter(|first| !first.ends_with('.') && first.chars().count() > 1);
    format!("Dag {}", first.unwrap_or(name))
}

/// Someone whose last seat or role has ended sees their own data, and nothing else (rules, section 2).
fn former(name: &str) -> AnyView {
    view! {
        <PageHead
            title=greeting(name)
            document_title="Start"
            lead="Je hebt nu geen zetel of rol in het netwerk. Je eigen gegevens kun je nog bekijken en verbeteren."
        />
        <p><a class="button" href="/profiel">"Naar je gegevens"</a></p>
    }
    .into_any()
}

#[component]
fn MeetingCard(title: &'static str, meeting: Option<MeetingView>, own: Option<OwnAnswer>) -> impl IntoView {
    let content = match meeting {
        Some(meeting) => {
            let (day, place) = (seen_now().weekday_date(meeting.date), meeting.place_name().to_owned());
            let times = format!("{} tot {}", meeting.start.format("%H:%M"), meeting.end.format("%H:%M"));
            let path = format!("/bijeenkomsten/{}", meeting.id);
            // A meeting of the network needs no name here.
            let kind = (meeting.kind != MeetingKind::Network).then(|| view! { <br />{meeting.kind.label()} });
            let answer = own.map(|own| {
                let told = told(&meeting, &own).map(|words| view! { <p>{words}</p> });
                view! { {told} {buttons(meeting.id, &own, Some(back::START))} }
            });
            view! {
                <div class="day">
                    <CalendarLeaf date=meeting.date />
                    <p><strong>{day}</strong><br />{times}", "{place}{kind}</p>
                </div>
                {answer}
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
            <h2 class="card__title">{title}</h2>
            {content}
        </div>
    }
}

#[component]
fn NetworkCard() -> impl IntoView {
    view! {
        <div class="card">
            <h2 class="card__title">"Hoe groeit het netwerk?"</h2>
            <ul class="list">
                <li class="list__item"><a href="/netwerk/tuin">"De tuin van het netwerk"</a>", op de kaart"</li>
                <li class="list__item"><a href="/monitor">"De groei per principe"</a>", over alle rondes"</li>
                <li class="list__item"><a href="/bijeenkomsten/tijdlijn">"De tijdlijn"</a>", met alles wat er was"</li>
            </ul>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::greeting;

    #[test]
    fn people_are_greeted_by_the_name_that_they_gave() {
        let names = ["Vera Bedacht", "dr. A. Jansen", "J Peters", "Ömer", "  "];
        assert_eq!(names.map(greeting), ["Dag Vera", "Dag dr. A. Jansen", "Dag J Peters", "Dag Ömer", "Dag   "]);
    }
}
