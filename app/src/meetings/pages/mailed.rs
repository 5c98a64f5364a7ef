//! Which mails about a meeting went and go, for who plans it: to how many, when, and what came of it.

use super::super::{done, hears, paths};
use super::when_heard;
use crate::rounds::seen_now;
use crate::shell::context::now;
use crate::shell::respond::PageError;
use crate::ui::{Message, capital, counted, for_count};
use domain::account::Actor;
use domain::meetings::MeetingState;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::invitations::{Hears, MeetingMails, Tells, Waiting, Went, meeting_mails};
use service::meetings::proof::MayPlan;

/// What makes people hear something, by the word in the address after a post.
const NEWS: [&str; 6] =
    ["gemaakt", "gemaakt-zonder-ronde", "vastgelegd", "vastgelegd-zonder-ronde", "datum-vast", "gewijzigd"];

/// The mails about a meeting; none for who does not plan.
pub(super) async fn load(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<MeetingMails, PageError> {
    match MayPlan::of(actor) {
        Ok(proof) => Ok(meeting_mails(ctx, &proof, meeting).await?),
        Err(_) => Ok(MeetingMails::default()),
    }
}

/// What has just been done, by the word in the address after a post, and when people hear of it.
pub(super) async fn done(
    (ctx, actor): (&Ctx, &Actor),
    meeting: &MeetingView,
    (what, mails): (&str, &MeetingMails),
) -> Result<Option<AnyView>, PageError> {
    let Some(words) = done::done(what) else { return Ok(None) };
    let then = match MayPlan::of(actor) {
        Ok(proof) if NEWS.contains(&what) => then((ctx, &proof), meeting, mails).await?,
        _ => None,
    };
    let link = then.is_some().then(|| to_mails(meeting));
    let words = then.map_or_else(|| words.to_owned(), |then| format!("{words} {then}"));
    Ok(Some(view! { <Message><p>{words}</p>{link}</Message> }.into_any()))
}

/// When people hear of what was just done; `None` when they do not, as there is nothing to hear.
async fn then(
    (ctx, proof): (&Ctx, &MayPlan),
    meeting: &MeetingView,
    mails: &MeetingMails,
) -> Result<Option<String>, PageError> {
    if !mails.waiting.is_empty() {
        return Ok(Some(to_come(mails)));
    }
    // Nobody was told, and nobody will be: it begins too soon.
    if mails.went.is_empty() && meeting.state == MeetingState::Planned {
        let is_late = when_heard(ctx, proof, meeting).await? == Some(Hears::Never);
        return Ok(is_late.then(|| hears::NO_MAIL.to_owned()));
    }
    Ok(None)
}

/// What goes, in a sentence for each; empty when nothing does.
fn to_come(mails: &MeetingMails) -> String {
    mails.waiting.iter().flat_map(goes).collect::<Vec<_>>().join(" ")
}

/// What goes, for a page that asks something else about the meeting.
pub(super) fn told(meeting: &MeetingView, mails: &MeetingMails) -> Option<AnyView> {
    (!mails.waiting.is_empty()).then(|| view! { <p>{to_come(mails)}</p> {to_mails(meeting)} }.into_any())
}

/// The way to what can be done with the mails, of a meeting whose round has them.
fn to_mails(meeting: &MeetingView) -> Option<impl IntoView + use<>> {
    let to = paths::below(meeting.id, paths::MAILS);
    meeting.round.is_some().then(|| view! { <p><a href=to>"Mails bij deze ronde"</a></p> })
}

/// The mails in some lines.
pub(super) fn section(meeting: &MeetingView, mails: &MeetingMails) -> Option<AnyView> {
    let lines = mails.waiting.iter().flat_map(goes).chain(mails.went.iter().map(went));
    let lines: Vec<_> = lines.map(|words| view! { <li class="list__item">{words}</li> }).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="section stack" aria-labelledby="mails">
                <h2 class="section__title" id="mails">"Mails over deze bijeenkomst"</h2>
                <ul class="list">{lines}</ul>
                {to_mails(meeting)}
            </section>
        }
        .into_any()
    })
}

/// "Op woensdag 3 maart om 13:30 krijgen 12 mensen een uitnodiging per mail."; of what waits "Op pauze staat een uitnodiging per mail, aan
/// 12 mensen."
fn goes(waiting: &Waiting) -> Vec<String> {
    let when = match waiting.at <= now() {
        true => "zo meteen".to_owned(),
        false => format!("op {}", seen_now().date_and_clock(waiting.at)),
    };
    let each = waiting.tells.iter().map(|(tells, people)| {
        let what = match tells {
            Tells::Invited => "een uitnodiging per mail",
            Tells::Moved => "een mail dat de bijeenkomst is veranderd",
            Tells::CalledOff => "een mail dat de bijeenkomst niet doorgaat",
            Tells::TakenOff => "een mail dat ze niet meer zijn uitgenodigd",
        };
        let (get, people) = (for_count(*people, "krijgt", "krijgen"), counted(*people, "persoon", "mensen"));
        match waiting.is_paused {
            true => format!("Op pauze staat {what}, aan {people}."),
            false => format!("{} {get} {people} {what}.", capital(&when)),
        }
    });
    each.collect()
}

/// "Woensdag 3 maart: uitnodiging, 12 mails. 1 kwam niet aan."
fn went(went: &Went) -> String {
    let what = match went.tells {
        Tells::Invited => "uitnodiging",
        Tells::Moved => "de bijeenkomst is veranderd",
        Tells::CalledOff => "de bijeenkomst gaat niet door",
        Tells::TakenOff => "niet meer uitgenodigd",
    };
    let (day, mails) = (seen_now().weekday_date(went.on), counted(went.mails, "mail", "mails"));
    let lost = match went.not_arrived {
        0 => None,
        lost => Some(format!(" {lost} {} niet aan.", for_count(lost, "kwam", "kwamen"))),
    };
    let on_their_way = match went.on_their_way {
        0 => None,
        few => Some(format!(" {few} {} nog onderweg.", for_count(few, "is", "zijn"))),
    };
    let rest = lost.into_iter().chain(on_their_way).collect::<String>();
    format!("{}: {what}, {mails}.{rest}", capital(&day))
}
