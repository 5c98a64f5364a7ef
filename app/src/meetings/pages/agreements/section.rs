//! What was agreed, on the page of its meeting.

use super::names::back;
use super::record::lists;
use super::{files, path, texts};
use crate::shell::respond::PageError;
use domain::account::Actor;
use domain::account::rights::Action as Right;
use domain::meetings::agreement::is_recorded;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::MeetingView;
use service::meetings::agreements::{Record, materials, read_record};

/// The decisions and actions of a published record and the way to its minutes; for who plans also that it is to be written. `None` when
/// there is nothing for this reader.
///
/// # Errors
/// When the database fails.
pub async fn section(ctx: &Ctx, actor: &Actor, meeting: &MeetingView) -> Result<Option<AnyView>, PageError> {
    if !is_recorded(meeting.kind, meeting.state) {
        return Ok(None);
    }
    let today = time::day(ctx.now());
    let record = read_record(ctx, actor, meeting).await?;
    let plans = actor.may(Right::PlanMeetings);
    let to = path(meeting.id);
    let content = match record {
        Some(record) if record.published.is_some() => {
            let [decided, actions] = lists(&record, (actor, today), back::MEETING);
            let decided = decided.map(|list| view! { <h3>"Besluiten"</h3>{list} });
            let actions = actions.map(|list| view! { <h3>"Afspraken"</h3>{list} });
            let material = files::list(meeting.id, &materials(ctx, actor, meeting).await?, false);
            let material = material.map(|list| view! { <h3>"Materiaal"</h3>{list} });
            let words = way_in(&record, plans);
            view! { {decided}{actions}{material}<p><a href=to>{words}</a></p> }.into_any()
        }
        Some(_) => {
            view! { <p>{texts::CONCEPT}</p><p><a class="button button--second" href=to>"Verder met het verslag"</a></p> }.into_any()
        }
        None if plans && meeting.date <= today => {
            view! {
                <p>"Wat is er besproken en besloten, en wie gaat wat doen?"</p>
                <p><a class="button" href=to>"Verslag schrijven"</a></p>
            }
            .into_any()
        }
        None => return Ok(None),
    };
    Ok(Some(
        view! {
            <section class="section card stack" aria-labelledby="verslag">
                <h2 class="card__title" id="verslag">"Wat is er afgesproken?"</h2>
                {content}
            </section>
        }
        .into_any(),
    ))
}

fn way_in(record: &Record, plans: bool) -> &'static str {
    match (plans, !record.has_minutes()) {
        (true, _) => "Het hele verslag lezen of wijzigen",
        (false, true) => "Naar het verslag",
        (false, false) => "Lees wat er is besproken",
    }
}
