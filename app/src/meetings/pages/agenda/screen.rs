//! One item at a time for the beamer.

use super::super::{load, meeting_id};
use super::names::POINT;
use super::points::begins;
use super::{path, screen_path};
use crate::meetings::islands::OnScreen;
use crate::shell::Client;
use crate::shell::context::query;
use crate::shell::respond::{PageError, page};
use chrono::Duration;
use domain::time::{day, moment};
use leptos::prelude::*;
use leptos_meta::Title;
use service::meetings::MeetingView;
use service::meetings::agenda::{self, ItemView};

/// One item in large type, with when it ends, and a way on and back.
#[component]
pub fn ScreenPage() -> impl IntoView {
    let id = meeting_id();
    let asked = query(POINT.as_str()).and_then(|number| number.parse::<usize>().ok()).unwrap_or(1);
    page(move |ctx, actor| async move {
        let meeting = load(&ctx, &actor, id).await?;
        let agenda = agenda::read_agenda(&ctx, &actor, &meeting).await?;
        let items = agenda.map(|agenda| agenda.items).filter(|items| !items.is_empty()).ok_or(PageError::NotFound)?;
        let number = asked.clamp(1, items.len());
        let (item, next) = (&items[number - 1], items.get(number));
        let on = next.map(|next| {
            let words = format!("Volgende: {}", next.title);
            view! { <a class="button screen__on" id="verder" href=screen_path(meeting.id, number + 1)>{words}</a> }
        });
        let before = (number > 1).then(|| {
            view! { <a class="button button--second" id="terug" href=screen_path(meeting.id, number - 1)>"Vorige"</a> }
        });
        let ends_at = ends_at(&meeting, item).filter(|_| meeting.date == day(ctx.now()));
        let count = format!("Dit is punt {number} van de {} op de agenda.", items.len());
        Ok(view! {
            <Title text=item.title.clone() />
            <div class="screen">
                <p class="screen__count">{count}</p>
                <h1 class="screen__title">{item.title.clone()}</h1>
                {facts(item)}
                <OnScreen ends_at />
                <p class="screen__deeds">{before}{on}<a class="button button--quiet" href=path(meeting.id)>"Stoppen"</a></p>
                <Client />
            </div>
        }
        .into_any())
    })
}

/// When an item ends, in milliseconds since 1970; `None` beyond the end of the day.
fn ends_at(meeting: &MeetingView, item: &ItemView) -> Option<f64> {
    let begins = moment(meeting.date, item.starts?);
    Some((begins + Duration::minutes(i64::from(item.minutes))).timestamp_millis() as f64)
}

fn facts(item: &ItemView) -> AnyView {
    let until = item.starts.map(|at| (at + Duration::minutes(i64::from(item.minutes))).format("%H:%M").to_string());
    let time = begins(item).zip(until).map(|(from, until)| format!("{from} tot {until}"));
    let aim = item.aim.map(|aim| aim.label().to_owned());
    let owner = item.owner.as_ref().map(|(_, name)| format!("met {name}"));
    let facts: Vec<String> = [time, aim, owner].into_iter().flatten().collect();
    let regions = item.regions_for_all();
    let from = (!regions.is_empty()).then(|| format!("Gevraagd door {}", regions.join(", ")));
    let facts = Some(facts.join(" · ")).filter(|facts| !facts.is_empty());
    let lines: Vec<_> = facts.into_iter().chain(from).map(|line| view! { <li>{line}</li> }).collect();
    (!lines.is_empty()).then(|| view! { <ul class="screen__facts">{lines}</ul> }).into_any()
}
