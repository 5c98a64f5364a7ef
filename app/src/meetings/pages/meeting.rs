//! One meeting with its round.

use super::super::{paths, texts};
use super::{back_to_list, calendar, coming, load, meeting_id, rsvp, warnings};
use crate::rounds::seen_now;
use crate::rounds::texts::{reminder_facts, round_sentence, was_open};
use crate::shell::context::{now, query};
use crate::shell::respond::{PageError, page};
use crate::ui::{Message, MessageKind, Note, PageHead};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::ids::MeetingId;
use domain::meetings::{MeetingKind, MeetingState};
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
    let is_ahead = meeting.state == MeetingState::Planned && time::moment(meeting.date, meeting.start) > ctx.now();
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
    // That it is a concept, or was called off, is told above.
    let is_told = matches!(meeting.state, MeetingState::Planned | MeetingState::Concept | MeetingState::Cancelled);
    let state = (!is_told).then(|| fact("Stand", meeting.state.label().to_owned()));
    let guests = may_plan.then(|| guests(&meeting)).flatten().map(|words| fact("Voor wie", words.to_owned()));
    let stands = standing(&meeting);
    let deeds = may_plan.then(|| deeds(&meeting, time::day(now())));
    let off = meeting.state == MeetingState::Cancelled;
    let is_sought = meeting.state == MeetingState::DatePoll;
    let (title, document_title) = match is_sought {
        true => (texts::name(&meeting), texts::name(&meeting)),
        false => (
            format!("{} {}", meeting.kind.label(), seen_now().weekday_date(meeting.date)),
            format!("{} {}", meeting.kind.label(), time::full_date(meeting.date)),
        ),
    };
    let facts = (!is_sought).then(|| {
        view! {
            {fact("Wanneer", texts::when(&meeting))}
            {fact("Waar", meeting.whole_place())}
        }
    });
    view! {
        <PageHead title=title document_title=document_title kicker=back_to_list() />
        <div class="stack">
            {done}
            {stands}
            {told}
            {moved}
            <dl class="facts">
                {facts}
                {state}
                {guests}
                {note}
            </dl>
            {deeds}
        </div>
        {answers}
        {meeting.round.clone().map(|round| view! { <Round meeting=meeting.id round off actor /> })}
    }
}

/// Who is invited to a network meeting; of the others that follows from the kind.
fn guests(meeting: &MeetingView) -> Option<&'static str> {
    let is_off = meeting.state == MeetingState::Cancelled;
    (meeting.kind == MeetingKind::Network && !is_off).then_some(match meeting.with_partners {
        true => "Trekkers, coördinatiegroep en partners",
        false => "Trekkers en coördinatiegroep",
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

/// What has to be known first of a meeting that does not stand: nobody hears of a concept, and what was called off says why.
fn standing(meeting: &MeetingView) -> Option<AnyView> {
    let warn = |children: AnyView| view! { <Message kind=MessageKind::Warn>{children}</Message> }.into_any();
    match (meeting.state, &meeting.cancelled) {
        (MeetingState::Concept, _) => Some(
            view! {
                <Note>
                    <p>"Dit is een concept. Alleen de coördinatiegroep ziet het. Er is nog geen ronde, en niemand kreeg een mail."</p>
                </Note>
            }
            .into_any(),
        ),
        (MeetingState::Cancelled, _) if meeting.planned_at.is_none() => {
            Some(warn(view! { <p>"Dit concept is weggegooid. Niemand kreeg daar bericht van."</p> }.into_any()))
        }
        (MeetingState::Cancelled, why) => {
            let why = why.as_ref().map(|(_, why)| why.clone()).unwrap_or_default();
            Some(warn(view! { <p><strong>"Deze bijeenkomst gaat niet door."</strong></p> <p class="typed">{why}</p> }.into_any()))
        }
        (MeetingState::DatePoll, _) => {
            let poll = paths::below(meeting.id, "datumprikker");
            let words = "We zoeken nog een datum. In de datumprikker staat wie wanneer kan.";
            Some(
                view! { <Note><p>{words}</p><p><a class="button" href=poll>"Naar de datumprikker"</a></p></Note> }
                    .into_any(),
            )
        }
        (MeetingState::Planned | MeetingState::Held, _) => None,
    }
}

/// What a coordinator can do with the meeting itself; each leads to a page that asks first.
fn deeds(meeting: &MeetingView, today: NaiveDate) -> impl IntoView + use<> {
    let link = |part: &str, words: &'static str, class: &'static str| {
        let to = paths::below(meeting.id, part);
        view! { <a class=class href=to>{words}</a> }.into_any()
    };
    let (second, warn) = ("button button--second", "button button--warn");
    let change = || link("wijzigen", "Bijeenkomst wijzigen", second);
    let links = match meeting.state {
        MeetingState::Concept => vec![
            link("datumprikker/beginnen", "Datumprikker beginnen", "button"),
            link("vastleggen", "Vastleggen", second),
            change(),
            link("afzeggen", "Weggooien", warn),
        ],
        // What can be done with it stands on the page of the poll.
        MeetingState::DatePoll => vec![],
        MeetingState::Planned if meeting.date >= today => {
            vec![change(), link("afzeggen", "Bijeenkomst afzeggen", warn)]
        }
        MeetingState::Planned | MeetingState::Held => vec![change()],
        MeetingState::Cancelled => vec![],
    };
    (!links.is_empty()).then(|| view! { <div class="actions">{links}</div> })
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
fn Round(
    meeting: MeetingId,
    round: RoundView,
    /// Whether the meeting was called off.
    off: bool,
    actor: Actor,
) -> impl IntoView {
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
