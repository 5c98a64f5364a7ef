//! One meeting on the timeline.

use super::super::super::paths;
use super::super::agreements::to_read;
use super::texts;
use crate::ui::{Disclosure, counted};
use chrono::NaiveDate;
use domain::meetings::MeetingState;
use domain::time;
use leptos::prelude::*;
use service::meetings::timeline::Entry;

/// When and where it was, who came and what was agreed; of one that was called off a line.
pub(super) fn entry(entry: &Entry, today: NaiveDate) -> AnyView {
    let meeting = &entry.meeting;
    let (to, day, what) = (paths::meeting(meeting.id), texts::day(meeting), texts::what(meeting));
    if meeting.state == MeetingState::Cancelled {
        return view! {
            <li class="timeline__off"><a href=to>{day}</a>{format!(" · {what}, afgezegd")}</li>
        }
        .into_any();
    }
    let (kind, place) = (texts::of_kind(meeting), meeting.whole_place());
    let place = (!place.is_empty()).then(|| view! { <p>{place}</p> });
    let came = entry.came.map(|came| view! { <p>{texts::came(came)}</p> });
    view! {
        <li class="timeline__one">
            <h3 class="timeline__day"><a href=to>{day}<span class="hidden-text">{kind}</span></a></h3>
            <p>{what}</p>
            {place}
            {came}
            {agreed(entry, today)}
            {ways(entry)}
        </li>
    }
    .into_any()
}

/// What was decided, and folded up what people would do.
fn agreed(entry: &Entry, today: NaiveDate) -> AnyView {
    let [decided, actions] = to_read(&entry.decisions, &entry.actions, today);
    let decided = decided.map(|list| view! { <h4 class="timeline__part">"Besloten"</h4> {list} });
    let actions = actions.map(|list| {
        let (count, about) = (entry.actions.len(), time::full_date(entry.meeting.date));
        view! { <Disclosure summary=counted(count, "afspraak", "afspraken") about on_paper=true>{list}</Disclosure> }
    });
    view! { {decided} {actions} }.into_any()
}

/// The way to what is published.
fn ways(entry: &Entry) -> Option<AnyView> {
    let about = format!(" van {}", time::full_date(entry.meeting.date));
    let way = |part: &str, words: &'static str| {
        let (to, about) = (paths::below(entry.meeting.id, part), about.clone());
        view! { <a href=to>{words}<span class="hidden-text">{about}</span></a> }
    };
    let agenda = entry.has_agenda.then(|| way("agenda", "Agenda"));
    let record = entry.has_record.then(|| way("verslag", "Verslag"));
    let is_any = entry.has_agenda || entry.has_record;
    is_any.then(|| view! { <p class="row screen-only">{agenda}{record}</p> }.into_any())
}
