//! One meeting.

use super::super::{paths, texts};
use super::round::Round;
use super::{
    agenda, agreements, attendance, back_to_list, calendar, coming, evaluation, load, mailed, meeting_id, not_arrived,
    rsvp, sought, warnings,
};
use crate::shell::context::{now, query};
use crate::shell::respond::{PageError, page};
use crate::ui::{CalendarLeaf, Message, MessageKind, Note, PageHead, SoughtLeaf, Typed};
use chrono::NaiveDate;
use domain::account::Actor;
use domain::account::rights::Action;
use domain::meetings::{MeetingKind, MeetingState, Sought};
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::{MeetingView, rsvp as service_rsvp};

/// A meeting: when, where, who comes, its round, and for coordinators what can be done.
#[component]
pub fn MeetingPage() -> impl IntoView {
    let id = meeting_id();
    let done = query("gedaan");
    page(move |ctx, actor| async move {
        let meeting = load(&ctx, &actor, id).await?;
        let told = warnings(&ctx, &actor, &meeting).await?;
        let not_arrived = not_arrived::section(&ctx, &actor, &meeting).await?;
        let told = view! { {told} {not_arrived} }.into_any();
        let own = own(&ctx, &actor, &meeting).await?;
        let mails = mailed::load(&ctx, &actor, &meeting).await?;
        let done = match done {
            Some(what) => mailed::done((&ctx, &actor), &meeting, (&what, &mails)).await?,
            None => None,
        };
        let mails = mailed::section(&meeting, &mails);
        let agenda = agenda::section(&ctx, &actor, &meeting).await?;
        let agreed = agreements::section(&ctx, &actor, &meeting).await?;
        let attended = attendance::section(&ctx, &actor, &meeting).await?;
        let thought = evaluation::section(&ctx, &actor, &meeting).await?;
        let coming = coming(&ctx, &actor, &meeting).await?;
        let class = if own.is_some() { "meeting meeting--two" } else { "meeting" };
        let own = own.map(|own| view! { <div class="meeting__own">{own}</div> });
        let sought = sought(&ctx, &actor, &meeting).await?;
        let off = meeting.state == MeetingState::Cancelled;
        let round = meeting.round.clone();
        let round = round.map(|round| view! { <Round meeting=meeting.id round off actor=actor.clone() /> });
        Ok(view! {
            <Head meeting=meeting.clone() sought />
            <Standing meeting actor done told />
            <div class=class>{own}<div class="meeting__all">{agenda}{attended}{thought}{coming}{agreed}{round}{mails}</div></div>
        }
        .into_any())
    })
}

/// What is for whoever reads: the question whether they come, and the ways into their calendar.
async fn own(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<AnyView>, PageError> {
    let own = service_rsvp::own_answer(ctx, actor, meeting).await?;
    let question = own.map_or_else(rsvp::refused, |own| Some(rsvp::section(meeting, own)));
    let calendars = calendar::add(ctx, meeting);
    let is_any = question.is_some() || calendars.is_some();
    Ok(is_any.then(|| view! { {question} {calendars} }.into_any()))
}

/// Who comes.
async fn coming(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<AnyView>, PageError> {
    if !matches!(meeting.state, MeetingState::Planned | MeetingState::Held) {
        return Ok(None);
    }
    let coming = service_rsvp::read_coming(ctx, actor, meeting).await?;
    let is_ahead = meeting.state == MeetingState::Planned && time::moment(meeting.date, meeting.start) > ctx.now();
    Ok(coming::section(&coming, is_ahead))
}

/// What it is, when and where; of one whose date is sought the months in which it may be.
#[component]
fn Head(
    meeting: MeetingView,
    /// What is sought.
    #[prop(optional_no_strip)]
    sought: Option<Sought>,
) -> impl IntoView {
    let kind = meeting.kind.label();
    let document_title = texts::name(&meeting, sought.as_ref());
    let (lead, leaf) = match sought {
        Some(sought) => {
            let lead = format!("Een dag in {}", sought.when_and_where(None));
            (lead, view! { <SoughtLeaf days=sought.days /> }.into_any())
        }
        None if meeting.was_sought => {
            (texts::when_and_where(&meeting), view! { <SoughtLeaf days=vec![meeting.date] /> }.into_any())
        }
        None => (texts::when_and_where(&meeting), view! { <CalendarLeaf date=meeting.date /> }.into_any()),
    };
    let state = match meeting.state {
        MeetingState::Planned => None,
        state => Some(format!(" · {}", state.label())),
    };
    let kicker = view! { {back_to_list()}{state} }.into_any();
    view! { <PageHead title=kind document_title=document_title kicker=kicker beside=leaf lead=lead /> }
}

/// What was just done, what has to be known first, and for who plans what can be done.
#[component]
fn Standing(meeting: MeetingView, actor: Actor, done: Option<AnyView>, told: AnyView) -> impl IntoView {
    let may_plan = actor.may(Action::PlanMeetings);
    let is_moved = meeting.round.as_ref().is_some_and(|round| round.proposed_for.is_some());
    let moved = (may_plan && is_moved).then(|| moved_message(&meeting));
    let note = (!meeting.note.is_empty()).then(|| {
        view! { <p><strong>"Goed om te weten: "</strong><Typed text=meeting.note.clone() /></p> }
    });
    let guests = guests(&meeting).map(|words| {
        view! { <p><strong>"Voor wie: "</strong>{words}</p> }
    });
    let (stands, way_in) = (standing(&meeting), way_in(&meeting));
    let deeds = may_plan.then(|| deeds(&meeting, time::day(now())));
    view! { <div class="stack">{done}{stands}{told}{moved}{way_in}{note}{guests}{deeds}</div> }
}

/// Who is invited to a meeting.
fn guests(meeting: &MeetingView) -> Option<&'static str> {
    (meeting.state != MeetingState::Cancelled).then_some(match (meeting.kind, meeting.with_partners) {
        (MeetingKind::Network, false) => "trekkers en coördinatiegroep",
        (MeetingKind::Network, true) | (MeetingKind::Webinar | MeetingKind::QAndA, _) => {
            "trekkers, coördinatiegroep en partners"
        }
        (MeetingKind::Coordination, _) => "de coördinatiegroep",
    })
}

/// The way in, of a meeting whose place has an address of the web in it.
fn way_in(meeting: &MeetingView) -> Option<impl IntoView + use<>> {
    let to = meeting.place.split_whitespace().find(|word| word.starts_with("https://"))?;
    let to = to.trim_end_matches([',', '.', ';', ')']).to_owned();
    let is_on = meeting.state == MeetingState::Planned;
    is_on
        .then(|| view! { <p><a class="button button--second" href=to rel="noreferrer">"Naar de online ruimte"</a></p> })
}

/// What has to be known first of a meeting that does not stand: nobody hears of a concept, and what was called off says why.
fn standing(meeting: &MeetingView) -> Option<AnyView> {
    let warn = |children: AnyView| view! { <Message kind=MessageKind::Warn>{children}</Message> }.into_any();
    match (meeting.state, &meeting.cancelled) {
        (MeetingState::Concept, _) => {
            let words = match meeting.kind {
                MeetingKind::Network => "Er is nog geen ronde, en niemand kreeg een mail.",
                MeetingKind::Coordination | MeetingKind::Webinar | MeetingKind::QAndA => "Niemand kreeg een mail.",
            };
            let past = (meeting.date <= time::day(now())).then(|| {
                warn(view! { <p>"Deze dag is voorbij. Kies een andere dag, of gooi het concept weg."</p> }.into_any())
            });
            let note = view! { <Note><p>"Dit is een concept. Alleen de coördinatiegroep ziet het. "{words}</p></Note> };
            Some(view! { {note} {past} }.into_any())
        }
        (MeetingState::Cancelled, _) if meeting.planned_at.is_none() => {
            Some(warn(view! { <p>"Dit concept is weggegooid. Niemand kreeg daar bericht van."</p> }.into_any()))
        }
        (MeetingState::Cancelled, why) => {
            let why = why.as_ref().map(|(_, why)| why.clone()).unwrap_or_default();
            Some(warn(
                view! { <p><strong>"Deze bijeenkomst gaat niet door."</strong></p> <p class="lines">{why}</p> }
                    .into_any(),
            ))
        }
        (MeetingState::DatePoll, _) => {
            let poll = paths::below(meeting.id, "datumprikker");
            let words = "De datum is nog niet bekend. In de datumprikker staat wie wanneer kan.";
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
    // A page of a later feature: who comes from outside the network.
    let is_for_more = matches!(meeting.kind, MeetingKind::Webinar | MeetingKind::QAndA);
    let outside = || is_for_more.then(|| link("aanmelden", "Mensen van buiten", second));
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
            vec![Some(change()), outside(), Some(link("afzeggen", "Bijeenkomst afzeggen", warn))]
                .into_iter()
                .flatten()
                .collect()
        }
        MeetingState::Planned | MeetingState::Held => std::iter::once(change()).chain(outside()).collect(),
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
