//! What is new in the network, for who only reads along.

use super::outcomes::{closed_last, open};
use crate::rounds::seen_now;
use domain::rounds::RoundState;
use domain::time::day;
use leptos::prelude::*;
use service::meetings::MeetingView;

/// A sentence, and where it leads with which words.
type News = (String, String, &'static str);

/// What changed last, the newest first. Of an open round only that it is open: its contents are nobody's to read yet.
pub(super) fn card(all: &[MeetingView]) -> AnyView {
    let news = news(all).into_iter().map(|(sentence, to, words)| {
        view! { <li class="list__item">{sentence}" "<a href=to>{words}</a></li> }
    });
    view! {
        <div class="card">
            <h2 class="card__title">"Wat is er nieuw?"</h2>
            <ul class="list">
                {news.collect_view()}
                <li class="list__item">"Zie van elke regio hoe ze groeit. "<a href="/netwerk/tuin">"Bekijk de tuin van het netwerk"</a></li>
            </ul>
        </div>
    }
    .into_any()
}

fn news(all: &[MeetingView]) -> Vec<News> {
    let seen = seen_now();
    let running = open(all).and_then(|meeting| Some((meeting, meeting.round.as_ref()?))).map(|(meeting, round)| {
        let until = seen.until(round.times.closes_at);
        let sentence = format!("De trekkers vullen nu de vragenlijst in. Dat kan {until}.");
        (sentence, format!("/bijeenkomsten/{}", meeting.id), "Bekijk de bijeenkomst")
    });
    let closed = closed_last(all).map(|(meeting, round)| {
        let at = match round.state {
            RoundState::Published => round.published_at.map(|at| ("gepubliceerd", at)),
            _ => round.closed_at.map(|at| ("gesloten", at)),
        };
        let when = at.map(|(what, at)| format!(" De ronde is op {} {what}.", seen.weekday_date(day(at))));
        let sentence = format!("De uitkomsten van {} zijn er.{}", seen.month(meeting.date), when.unwrap_or_default());
        (sentence, "/monitor".to_owned(), "Bekijk de uitkomsten")
    });
    running.into_iter().chain(closed).collect()
}
