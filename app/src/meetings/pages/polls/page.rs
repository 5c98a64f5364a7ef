//! The page of a date poll.

use super::super::super::paths;
use super::super::{back_to_sought, load, meeting_id};
use super::ballot::Ballot;
use super::beside::Beside;
use super::names::CHOICE;
use super::outcome::Outcome;
use super::tables::Tables;
use super::texts;
use crate::forms::{FormState, use_form_state};
use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use crate::ui::{CalendarLeaf, Message, MessageKind, PageHead, SoughtLeaf};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::meetings::MeetingState;
use domain::time;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::polls::{PollState, PollView, date_remarks, read_poll};

/// Where people choose, and what was chosen so far.
#[component]
pub fn PollPage() -> impl IntoView {
    let (id, form, done) = (meeting_id(), use_form_state(), query("gedaan"));
    page(move |ctx, actor| async move {
        let meeting = load(&ctx, &actor, id).await?;
        let poll = read_poll(&ctx, &actor, &meeting).await?.ok_or(PageError::NotFound)?;
        let remarks = date_remarks(&ctx, &actor, &meeting, &poll.dates).await?;
        Ok(view! { <Poll meeting poll remarks actor form done /> }.into_any())
    })
}

#[component]
fn Poll(
    meeting: MeetingView,
    poll: PollView,
    remarks: Vec<Vec<String>>,
    actor: Actor,
    form: Option<FormState>,
    done: Option<String>,
) -> impl IntoView {
    let plans = actor.may(Action::PlanMeetings);
    // What was just begun or changed stands as it was asked for; whoever asked should know.
    let is_new = plans && matches!(done.as_deref(), Some("begonnen" | "veranderd"));
    let told = is_new.then(|| beware(&poll, &remarks)).flatten();
    let done = done.as_deref().and_then(texts::done).map(|text| view! { <Message><p>{text}</p></Message> });
    let chooses = meeting.state == MeetingState::DatePoll && poll.state.is_open() && poll.own.is_some();
    let choices = match chooses {
        true => view! { <Ballot meeting=meeting.clone() poll=poll.clone() remarks=remarks.clone() form /> }.into_any(),
        false => view! { <Closed meeting=meeting.clone() poll=poll.clone() remarks=remarks.clone() /> }.into_any(),
    };
    let outcome = plans.then(|| view! { <Outcome meeting=meeting.clone() poll=poll.clone() remarks /> });
    let class = if meeting.state == MeetingState::DatePoll { "meeting meeting--poll" } else { "meeting" };
    let sought = poll.sought(meeting.kind);
    let (document_title, kicker) =
        (format!("Datumprikker voor {}", sought.called(None)), back_to_sought(&meeting, &sought));
    let (lead, leaf) = (lead(&meeting, &poll), leaf(&meeting, sought.days));
    view! {
        <PageHead title="Datumprikker" document_title kicker beside=leaf lead />
        // On a telephone what stands beside it comes after the choices.
        <div class=class>
            <div class="stack">{done}{told}{choices}</div>
            <Beside meeting poll=poll.clone() />
            <div class="meeting__rest">{outcome} <Tables poll plans /></div>
        </div>
    }
}

/// The day that it became, or the months in which it may be.
fn leaf(meeting: &MeetingView, days: Vec<NaiveDate>) -> AnyView {
    match meeting.state {
        MeetingState::Planned | MeetingState::Held => view! { <CalendarLeaf date=meeting.date /> }.into_any(),
        MeetingState::Concept | MeetingState::DatePoll | MeetingState::Cancelled => {
            view! { <SoughtLeaf days /> }.into_any()
        }
    }
}

/// Which of the dates have something to know about.
fn beware(poll: &PollView, remarks: &[Vec<String>]) -> Option<AnyView> {
    let all = poll.dates.iter().zip(remarks).filter(|(_, told)| !told.is_empty());
    let lines = all.map(|(date, told)| {
        view! { <li class="list__item">{format!("{}: {}.", seen_now().weekday_date(date.date), told.join("; "))}</li> }
    });
    let lines = lines.collect::<Vec<_>>();
    (!lines.is_empty()).then(|| {
        view! {
            <Message kind=MessageKind::Warn>
                <p>"Let op bij deze datums. Wil je een andere? Kies dan “Datums of sluittijd wijzigen”."</p>
                <ul class="list">{lines}</ul>
            </Message>
        }
        .into_any()
    })
}

/// What this is and until when.
fn lead(meeting: &MeetingView, poll: &PollView) -> String {
    let (what, seen) = (texts::what(meeting.kind), seen_now());
    match (meeting.state, poll.state) {
        (MeetingState::DatePoll, PollState::Open(until)) => {
            let asks = if poll.own.is_some() { " Kies bij elke datum of je kunt." } else { "" };
            format!("Wanneer is {what}?{asks} Kiezen kan {}.", seen.until(until))
        }
        (MeetingState::DatePoll, PollState::Passed(at) | PollState::Closed(at)) => format!(
            "Kiezen voor {what} kan niet meer: de datumprikker is gesloten op {}. De coördinatiegroep legt de datum vast.",
            seen.date_and_clock(at)
        ),
        (MeetingState::Cancelled, _) => "Deze bijeenkomst gaat niet door.".to_owned(),
        _ => format!("De datum staat vast: {}.", time::full_date(meeting.date)),
    }
}

/// The dates and what was chosen, for who cannot choose.
#[component]
fn Closed(meeting: MeetingView, poll: PollView, remarks: Vec<Vec<String>>) -> impl IntoView {
    let row = |nth: usize| {
        let (date, tally) = (&poll.dates[nth], &poll.tallies[nth]);
        let own = poll.own.as_ref().and_then(|own| texts::own_choice(own, nth));
        view! {
            <li class="list__item">
                <strong>{time::full_date(date.date)}</strong>
                {format!(", {}. {}.", texts::hours_and_place(&meeting, date), texts::counts(&poll, tally))}
                {own}
                {remarks.get(nth).and_then(|told| texts::beware(told)).map(|told| format!(" {told}"))}
            </li>
        }
    };
    let to_meeting = (meeting.state == MeetingState::Planned).then(|| {
        view! { <p><a class="button" href=paths::meeting(meeting.id)>"Naar de bijeenkomst"</a></p> }
    });
    // A choice that came too late leads here.
    view! {
        <div class="stack" id=CHOICE[0].as_str() tabindex="-1">
            <ul class="list">{(0..poll.dates.len()).map(row).collect_view()}</ul>
            {to_meeting}
        </div>
    }
}
