//! Which mails about a meeting without a round went and go, for who plans it: to how many, when, and what came of it.

use super::super::{done, hears};
use super::when_heard;
use crate::rounds::seen_now;
use crate::shell::context::now;
use crate::shell::respond::PageError;
use crate::ui::{capital, counted, for_count};
use domain::account::Actor;
use domain::meetings::MeetingState;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::invitations::{Hears, MeetingMails, Tells, Waiting, Went, meeting_mails};
use service::meetings::proof::MayPlan;

/// The mails about a meeting; none for who does not plan, and of one with a round, which has a page about its mails.
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
) -> Result<Option<String>, PageError> {
    let Some(words) = done::done(what) else { return Ok(None) };
    let is_news = matches!(what, "gemaakt-zonder-ronde" | "vastgelegd-zonder-ronde" | "datum-vast" | "gewijzigd");
    let Ok(proof) = MayPlan::of(actor) else { return Ok(Some(words.to_owned())) };
    if !is_news || meeting.round.is_some() {
        return Ok(Some(words.to_owned()));
    }
    let then = match &mails.waiting {
        Some(waiting) => Some(goes(waiting)),
        // Nobody was told, and nobody will be: it begins too soon.
        None if mails.went.is_empty() && meeting.state == MeetingState::Planned => {
            let is_late = when_heard(ctx, &proof, meeting).await? == Some(Hears::Never);
            is_late.then(|| hears::NO_MAIL.to_owned())
        }
        None => None,
    };
    Ok(Some(then.map_or_else(|| words.to_owned(), |then| format!("{words} {then}"))))
}

/// The mails in some lines.
pub(super) fn section(mails: &MeetingMails) -> Option<AnyView> {
    let lines = mails.waiting.iter().map(goes).chain(mails.went.iter().map(went));
    let lines: Vec<_> = lines.map(|words| view! { <li class="list__item">{words}</li> }).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="section stack" aria-labelledby="mails">
                <h2 class="section__title" id="mails">"Mails over deze bijeenkomst"</h2>
                <ul class="list">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

/// "Op woensdag 3 maart om 13:30 krijgen 12 mensen een uitnodiging per mail."
fn goes(waiting: &Waiting) -> String {
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
        let get = for_count(*people, "krijgt", "krijgen");
        format!("{} {get} {} {what}.", capital(&when), counted(*people, "persoon", "mensen"))
    });
    each.collect::<Vec<_>>().join(" ")
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
