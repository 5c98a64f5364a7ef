//! The letters of a meeting's round: what goes when and to whom, and what became of what went.

use super::super::{done, paths, texts};
use super::posting::{done_at_mails, meeting_and_round, proof};
use super::{back_to, load_to_plan, log, meeting_id};
use crate::forms::{Incoming, NotDone};
use crate::rounds::names::{BACK, PERSON, back};
use crate::rounds::remind::remind_button;
use crate::rounds::seen_now;
use crate::shell::context::{now, query};
use crate::shell::respond::{PageError, page};
use crate::ui::{Disclosure, Message, MessageKind, PageHead, counted};
use axum::extract::Path;
use axum::response::Response;
use domain::ids::{MeetingId, MemberId};
use domain::time::SeenOn;
use leptos::prelude::*;
use service::meetings::letters::{
    self, LetterStep, Recipient, RemindedOne, RoundLetters, StepState, list_letters, logged_letters,
};

/// The letters of a meeting's round, for who plans.
#[component]
pub fn LettersPage() -> impl IntoView {
    let (id, done) = (meeting_id(), query("gedaan"));
    page(move |ctx, actor| async move {
        let (proof, meeting) = load_to_plan(&ctx, &actor, id).await?;
        if meeting.round.is_none() {
            return Err(PageError::NotFound);
        }
        let RoundLetters { steps, waiting } = list_letters(&ctx, &proof, &meeting).await?;
        let logged = logged_letters(&ctx, &proof, &meeting).await?;
        let done = done.as_deref().and_then(done::done).map(|text| view! { <Message><p>{text}</p></Message> });
        let free_days = texts::reminders_on_free_days(&meeting);
        let free_days =
            free_days.into_iter().map(|text| view! { <Message kind=MessageKind::Warn><p>{text}</p></Message> });
        let seen = seen_now();
        let wrong = log::wrong(&logged, seen);
        let rows = steps.iter().map(|step| task(meeting.id, step, seen)).collect_view();
        Ok(view! {
            <PageHead title="Mails bij deze ronde" kicker=back_to(&meeting)
                lead="Wat mensen horen over deze ronde en de bijeenkomst. Mails gaan op werkdagen tussen 8 en 18 uur. Er staat nooit een antwoord in." />
            <div class="stack">
                {done}
                {free_days.collect_view()}
            </div>
            {wrong}
            <div class="section stack">
                <ul class="letters">{rows}</ul>
            </div>
            {one_by_one(meeting.id, &waiting)}
            {log::section(&logged, seen)}
        }
        .into_any())
    })
}

/// A letter with what becomes of it.
fn task(meeting: MeetingId, step: &LetterStep, seen: SeenOn) -> impl IntoView + use<> {
    let look = step.at().map(|_| {
        let label = format!(" ({})", step.letter.label());
        view! {
            <a class="button button--second" href=paths::mail(meeting, step.letter)>
                "Bekijk de mail"<span class="hidden-text">{label}</span>
            </a>
        }
    });
    let (class, tag) = match step.state {
        _ if step.comes_too_late => ("tag", "gaat niet"),
        StepState::Waits(at) if step.gone > 0 && at <= now() => ("tag", "gaat nu uit"),
        StepState::Waits(_) => ("tag", "gaat nog"),
        StepState::Paused(_) => ("tag tag--talk", "op pauze"),
        StepState::Sent(..) | StepState::Nobody(_) => ("tag tag--done", "klaar"),
        StepState::NotSent => ("tag", "gaat niet"),
    };
    view! {
        <li class="letters__row">
            <div class="letters__main">
                <h2 class="letters__title">{step.letter.label()}</h2>
                <p>{sentence(step, seen)}</p>
            </div>
            <span class=class>{tag}</span>
            {look}
        </li>
    }
}

/// What becomes of a letter: "Op dinsdag 16 maart om 09:00 krijgen 19 mensen deze mail."
pub(super) fn sentence(step: &LetterStep, seen: SeenOn) -> String {
    let people = counted(step.people.len(), "persoon", "mensen");
    let get = if step.people.len() == 1 { "krijgt" } else { "krijgen" };
    match step.state {
        StepState::Waits(_) | StepState::Paused(_) if step.gone > 0 => halfway(step, seen),
        StepState::Waits(at) | StepState::Paused(at) if step.comes_too_late => {
            format!(
                "Gaat niet. Deze mail kan pas weg op {}, en dan heeft niemand er nog iets aan.",
                seen.date_and_clock(at)
            )
        }
        StepState::Waits(at) => format!("Op {} {get} {people} deze mail.", seen.date_and_clock(at)),
        StepState::Paused(at) => {
            format!("Staat op pauze. Anders {get} {people} deze mail op {}.", seen.date_and_clock(at))
        }
        StepState::Sent(at, Some(mails)) => {
            format!("Ging op {} naar {}.", seen.date_and_clock(at), counted(mails, "persoon", "mensen"))
        }
        StepState::Sent(at, None) => format!("Ging op {}.", seen.date_and_clock(at)),
        StepState::Nobody(at) => format!("Was op {} voor niemand nodig.", seen.date_and_clock(at)),
        StepState::NotSent => "Wordt niet gestuurd.".to_owned(),
    }
}

/// What becomes of a letter that goes in portions and has gone to some: "Gaat nu uit: 200 van de 412 mensen hebben deze mail."
fn halfway(step: &LetterStep, seen: SeenOn) -> String {
    let all = step.gone + step.people.len();
    let some = format!("{} van de {} hebben deze mail", step.gone, counted(all, "persoon", "mensen"));
    match step.state {
        _ if step.comes_too_late => format!("{some}. Voor de anderen komt hij te laat: zij krijgen hem niet meer."),
        StepState::Paused(_) => format!("Staat op pauze. {some} al, de anderen nog niet."),
        StepState::Waits(at) if at > now() => {
            format!("{some}. De anderen krijgen hem op {}.", seen.date_and_clock(at))
        }
        _ => format!("Gaat nu uit: {some}."),
    }
}

/// Those who have not sent in, each with a button.
fn one_by_one(meeting: MeetingId, waiting: &[Recipient]) -> impl IntoView + use<> {
    let rows = waiting.iter().map(|person| {
        let who = format!("{}, {}", person.name, person.region.clone().unwrap_or_default());
        let action = paths::below(meeting, paths::MAILS);
        let words = ("Stuur een herinnering".to_owned(), format!(" ({})", person.name));
        view! { <li class="list__item"><span>{who}</span>{remind_button(action, person.member, words, None)}</li> }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="een">
                <h2 class="section__title" id="een">"Eén persoon herinneren"</h2>
                <Disclosure summary=format!("Nog niet ingestuurd: {}", counted(rows.len(), "trekker", "trekkers"))>
                    <ul class="list">{rows}</ul>
                </Disclosure>
            </section>
        }
    })
}

/// `POST /bijeenkomsten/<id>/mails`: reminds one person.
pub(super) async fn remind(Path(id): Path<String>, post: Incoming) -> Response {
    post.run(async |posting| {
        let proof = proof(posting)?;
        let (meeting, _) = meeting_and_round(posting, &id).await?;
        // Nobody types an id: one that is none was forged.
        let member = posting.form.id(PERSON).map(MemberId).ok_or(PageError::NotFound)?;
        let reminded = letters::remind_one(&posting.ctx, &proof, meeting.id, member).await;
        let what = match reminded.map_err(|error| NotDone::Page(error.into()))? {
            RemindedOne::Goes(_) => "herinnerd",
            RemindedOne::WasReminded => "was-al-herinnerd",
            RemindedOne::NotNeeded => "niet-nodig",
        };
        match posting.form.value(BACK) {
            back::START => Ok(format!("/?gedaan={what}")),
            back::RESPONSE => Ok(format!("{}?gedaan={what}", paths::below(meeting.id, "respons"))),
            back::UNFINISHED => Ok(format!("{}?toon=herinnering&gedaan={what}", paths::below(meeting.id, "respons"))),
            _ => done_at_mails(meeting.id, what),
        }
    })
    .await
}
