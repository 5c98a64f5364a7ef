//! The items of the agenda in a record: the way to each for who writes, and their minutes for who reads.

use super::point_path;
use crate::ui::{Markdown, counted};
use domain::ids::AgendaItemId;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::agreements::{PointView, Record};

/// What an item is called; of one that was removed that stands in its minutes.
pub(super) fn called(point: &PointView) -> String {
    point.title.clone().unwrap_or_else(|| "Punt dat van de agenda is gehaald".to_owned())
}

/// Whether something was decided or agreed at this item.
pub(super) fn is_at(point: &PointView, item: &Option<(AgendaItemId, String)>) -> bool {
    item.as_ref().is_some_and(|(id, _)| *id == point.id)
}

/// The minutes: of the whole meeting, and then by item in the order of the agenda. Those of an item that was removed begin with its title.
pub(super) fn discussed(record: &Record) -> Option<AnyView> {
    let whole = (!record.minutes.text.is_empty()).then(|| view! { <Markdown text=record.minutes.text.clone() /> });
    let written = record.points.iter().filter(|point| !point.minutes.text.is_empty());
    let points: Vec<_> = written.map(point_as_read).collect();
    record.has_minutes().then(|| {
        view! {
            <section class="stack" aria-labelledby="besproken">
                <h2 id="besproken">"Wat er is besproken"</h2>
                {whole}
                {points}
            </section>
        }
        .into_any()
    })
}

fn point_as_read(point: &PointView) -> AnyView {
    let text = point.minutes.text.clone();
    match point.title.clone() {
        Some(title) => view! { <h3>{title}</h3> <Markdown text first=4 /> }.into_any(),
        None => view! { <Markdown text /> }.into_any(),
    }
}

/// The way to the minutes of each item, in the order of the agenda.
pub(super) fn points(meeting: &MeetingView, record: &Record) -> Option<AnyView> {
    let first = record.points.iter().find(|point| !point.is_loose).map(|point| {
        let to = point_path(meeting.id, point.id);
        view! { <p><a class="button" href=to>"Punt voor punt schrijven"</a></p> }
    });
    let rows: Vec<_> = record.points.iter().map(|point| row(meeting, record, point)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="punten">
                <h2 id="punten">"Notulen per punt"</h2>
                {first}
                <ul class="list">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn row(meeting: &MeetingView, record: &Record, point: &PointView) -> AnyView {
    let decided = record.decisions.iter().filter(|decision| is_at(point, &decision.item)).count();
    let agreed = record.actions.iter().filter(|action| is_at(point, &action.item)).count();
    let told = [
        Some(if point.minutes.text.is_empty() { "nog geen notulen" } else { "notulen" }.to_owned()),
        (decided > 0).then(|| counted(decided, "besluit", "besluiten")),
        (agreed > 0).then(|| counted(agreed, "afspraak", "afspraken")),
        point.is_loose.then(|| "staat niet meer op de agenda".to_owned()),
    ];
    let told = told.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let (title, to) = (called(point), point_path(meeting.id, point.id));
    view! { <li class="list__item"><a href=to>{title}</a><p class="soft">{told}</p></li> }.into_any()
}
