//! The round of a meeting, on the meeting's page.

use super::super::paths;
use crate::rounds::seen_now;
use crate::rounds::texts::{reminder_facts, round_sentence, was_open};
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::rounds::RoundState;
use domain::time::SeenOn;
use leptos::prelude::*;
use service::rounds::RoundView;

/// How the round is, and for who plans when it does what, and what can be done with it.
#[component]
pub(super) fn Round(
    meeting: MeetingId,
    round: RoundView,
    /// Whether the meeting was called off.
    off: bool,
    actor: Actor,
) -> impl IntoView {
    if round.imported_at.is_some() {
        return read_in().into_any();
    }
    let may_plan = actor.may(Action::PlanMeetings);
    let seen = seen_now();
    let never_opens = off && round.state == RoundState::Planned;
    let facts = (may_plan && !never_opens).then(|| round_facts(&round, seen));
    let sentence = match (off, round.state) {
        (true, RoundState::Planned) => "De vragenlijst gaat niet open.".to_owned(),
        (true, RoundState::Open) => {
            format!("{} De antwoorden tellen gewoon mee in de groei.", round_sentence(&round, seen))
        }
        _ => round_sentence(&round, seen),
    };
    let to_survey = (round.state == RoundState::Open && actor.seat().is_some())
        .then(|| view! { <a class="button" href="/vragenlijst">"Naar de vragenlijst"</a> });
    let to_results = round.state.is_readable().then(|| {
        view! { <a class="button button--second" href="/monitor">"Bekijk de groei"</a> }
    });
    let to_response = (actor.may_somewhere(Action::SeeResponseByName) && !never_opens).then(|| {
        let words = if may_plan { "Bekijk de respons" } else { "Bekijk wie heeft ingestuurd" };
        let first = may_plan && round.state == RoundState::Open;
        let class = if first { "button" } else { "button button--second" };
        view! { <a class=class href=paths::below(meeting, "respons")>{words}</a> }
    });
    let to_mails = may_plan.then(|| {
        let to = paths::below(meeting, paths::MAILS);
        view! { <a class="button button--second" href=to>"Mails bij deze ronde"</a> }
    });
    let controls = (may_plan && !never_opens).then(|| controls(meeting, round.state));
    view! {
        <section class="section stack" aria-labelledby="ronde">
            <h2 class="section__title" id="ronde">"De ronde"</h2>
            <p>{sentence}</p>
            {facts}
            <div class="row">{to_survey}{to_results}{to_response}{to_mails}</div>
            {controls}
        </section>
    }
    .into_any()
}

/// A round that was filled in elsewhere, before there was a portal.
fn read_in() -> impl IntoView {
    view! {
        <section class="section stack" aria-labelledby="ronde">
            <h2 class="section__title" id="ronde">"De ronde"</h2>
            <p>"De antwoorden bij deze bijeenkomst zijn van vóór het portaal. Ze zijn ingelezen uit een bestand. Alleen leden zien ze."</p>
            <div class="row"><a class="button button--second" href="/monitor">"Bekijk de groei"</a></div>
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

fn fact(name: &'static str, value: String) -> impl IntoView + use<> {
    view! {
        <div class="facts__row">
            <dt class="facts__name">{name}</dt>
            <dd class="facts__value">{value}</dd>
        </div>
    }
}
