//! One meeting with its round.

use super::super::{paths, texts};
use super::{back_to_list, calendar, coming, load, meeting_id, rsvp, warnings};
use crate::rounds::seen_now;
use crate::rounds::texts::{reminder_facts, round_sentence, was_open};
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, PageHead};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::MeetingState;
use domain::rounds::RoundState;
use domain::time::{self, SeenOn};
use leptos::prelude::*;
use service::Ctx;
use service::meetings::{MeetingView, rsvp as service_rsvp};
use service::rounds::RoundView;

/// A meeting: when, where, its round, and for coordinators what can be done.
#[component]
pub fn MeetingPage() -> impl IntoView {
    let id = meeting_id();
    let done = query("gedaan");
    page(move |ctx, actor| async move {
        let meeting = load(&ctx, &actor, id).await?;
        let told = warnings(&ctx, &actor, &meeting).await?;
        let answers = answers(&ctx, &actor, &meeting).await?;
        let calendars = calendar::add(&ctx, &meeting);
        Ok(view! { <Meeting meeting actor done told answers /> {calendars} }.into_any())
    })
}

/// The question whether one comes, and who does.
async fn answers(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<AnyView, PageError> {
    let own = service_rsvp::own_answer(ctx, actor, meeting).await?;
    let is_ahead = own.is_some();
    let told_of = matches!(meeting.state, MeetingState::Planned | MeetingState::Held);
    let coming = if told_of { Some(service_rsvp::read_coming(ctx, actor, meeting).await?) } else { None };
    Ok(view! {
        {own.map_or_else(rsvp::refused, |own| Some(rsvp::section(meeting, own)))}
        {coming.and_then(|coming| coming::section(&coming, is_ahead))}
    }
    .into_any())
}

#[component]
fn Meeting(meeting: MeetingView, actor: Actor, done: Option<String>, told: AnyView, answers: AnyView) -> impl IntoView {
    let may_plan = actor.may(Action::PlanMeetings);
    let done = done.as_deref().and_then(texts::done).map(|text| view! { <Message><p>{text}</p></Message> });
    let is_moved = meeting.round.as_ref().is_some_and(|round| round.proposed_for.is_some());
    let moved = (may_plan && is_moved).then(|| moved_message(&meeting));
    let note = (!meeting.note.is_empty()).then(|| fact("Goed om te weten", meeting.note.clone()));
    let state = (meeting.state != MeetingState::Planned).then(|| fact("Stand", meeting.state.label().to_owned()));
    let change = may_plan.then(|| {
        view! {
            <p>
                <a class="button button--second" href=paths::below(meeting.id, "wijzigen")>"Bijeenkomst wijzigen"</a>
            </p>
        }
    });
    view! {
        <PageHead
            title=format!("{} {}", meeting.kind.label(), seen_now().weekday_date(meeting.date))
            document_title=format!("{} {}", meeting.kind.label(), time::full_date(meeting.date))
            kicker=back_to_list()
        />
        <div class="stack">
            {done}
            {told}
            {moved}
            <dl class="facts">
                {fact("Wanneer", texts::when(&meeting))}
                {fact("Waar", meeting.whole_place())}
                {state}
                {note}
            </dl>
            {change}
        </div>
        {answers}
        {meeting.round.clone().map(|round| view! { <Round meeting=meeting.id round actor /> })}
    }
}

fn fact(name: &'static str, value: String) -> impl IntoView + use<> {
    view! {
        <div class="facts__row">
            <dt class="facts__name">{name}</dt>
            <dd class="facts__value">{value}</dd>
        </div>
    }
}

fn moved_message(meeting: &MeetingView) -> impl IntoView + use<> {
    let to = paths::below(meeting.id, "voorstel");
    view! {
        <Message kind=MessageKind::Warn>
            <p>
                "De bijeenkomst is verplaatst. De tijden van de ronde passen daar nog niet bij. "
                <a href=to>"Bekijk het voorstel voor nieuwe tijden"</a>
            </p>
        </Message>
    }
}

#[component]
fn Round(meeting: MeetingId, round: RoundView, actor: Actor) -> impl IntoView {
    let may_plan = actor.may(Action::PlanMeetings);
    let seen = seen_now();
    let facts = may_plan.then(|| round_facts(&round, seen));
    let to_survey = (round.state == RoundState::Open && actor.seat().is_some())
        .then(|| view! { <a class="button" href="/vragenlijst">"Naar de vragenlijst"</a> });
    let to_results = round.state.is_readable().then(|| {
        view! { <a class="button button--second" href="/monitor">"Bekijk de groei"</a> }
    });
    let to_response = actor.may_somewhere(Action::SeeResponseByName).then(|| {
        let words = if may_plan { "Bekijk de respons" } else { "Bekijk wie heeft ingestuurd" };
        let first = may_plan && round.state == RoundState::Open;
        let class = if first { "button" } else { "button button--second" };
        view! { <a class=class href=paths::below(meeting, "respons")>{words}</a> }
    });
    let to_mails = may_plan.then(|| {
        let to = paths::below(meeting, paths::MAILS);
        view! { <a class="button button--second" href=to>"Mails bij deze ronde"</a> }
    });
    let controls = may_plan.then(|| controls(meeting, round.state));
    view! {
        <section class="section stack" aria-labelledby="ronde">
            <h2 class="section__title" id="ronde">"De ronde"</h2>
            <p>{round_sentence(&round, seen)}</p>
            {facts}
            <div class="row">{to_survey}{to_results}{to_response}{to_mails}</div>
            {controls}
        </section>
    }
}

fn round_facts(round: &RoundView, seen: SeenOn) -> impl IntoView + use<> {
    let times = &round.times;
    let mut facts = match round.state {
        RoundState::Planned => vec![("Open vanaf", seen.date_and_clock(times.opens_at))],
        RoundState::Open => vec![("Open sinds", seen.date_and_clock(round.opened_at.unwrap_or(times.opens_at)))],
        RoundState::Closed | RoundState::Published => vec![("Was open", was_open(round, seen))],
    };
    if !round.state.is_readable() {
        let reminders = reminder_facts(times, round.reminded, seen);
        facts.extend(["Eerste herinnering", "Tweede herinnering"].into_iter().zip(reminders));
        facts.push(("Sluit", seen.date_and_clock(times.closes_at)));
        facts.push(("Invullen kan", seen.until(times.closes_at)));
    }
    if round.revision > 1 {
        facts.push(("Versie van de uitkomsten", round.revision.to_string()));
    }
    view! { <dl class="facts">{facts.into_iter().map(|(name, value)| fact(name, value)).collect_view()}</dl> }
}

/// What a coordinator can do with the round now; each leads to a page that asks first.
fn controls(meeting: MeetingId, state: RoundState) -> impl IntoView + use<> {
    let link = |part: &str, words: &'static str, class: &'static str| {
        let to = paths::below(meeting, part);
        view! { <a class=class href=to>{words}</a> }.into_any()
    };
    let second = "button button--second";
    let links = match state {
        RoundState::Planned => vec![link("tijden", "Tijden aanpassen", second)],
        RoundState::Open => {
            vec![link("tijden", "Tijden aanpassen", second), link("sluiten", "Ronde nu sluiten", "button button--warn")]
        }
        RoundState::Closed => vec![
            link("publiceren", "Ronde publiceren", "button"),
            link("heropenen", "Ronde heropenen", "button button--warn"),
        ],
        RoundState::Published => vec![],
    };
    (!links.is_empty()).then(|| {
        view! {
            <h3>"Wat je kunt doen"</h3>
            <div class="actions">{links}</div>
        }
    })
}
