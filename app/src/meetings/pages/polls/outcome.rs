//! What who plans does with a poll: which date is the best, who did not answer, and what can be done.

use super::super::super::paths;
use super::names::CHOSEN;
use super::{below, texts};
use crate::rounds::seen_now;
use crate::ui::listed;
use domain::meetings::MeetingState;
use domain::time;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::polls::{PollState, PollView};

/// The part of the page that only those see who plan.
#[component]
pub(super) fn Outcome(meeting: MeetingView, poll: PollView) -> impl IntoView {
    if meeting.state != MeetingState::DatePoll {
        return ().into_any();
    }
    let id = meeting.id;
    let dates = poll.dates.iter().zip(&poll.tallies).map(|(date, tally)| {
        let words = format!("Kies {}", time::weekday_date(date.date));
        let href = format!("{}?{CHOSEN}={}", below(id, "kiezen"), date.id);
        let cannot = texts::cannot(&poll, tally).map(|text| view! { <p class="soft">{text}</p> });
        view! {
            <li class="list__item">
                <p><a href=href>{words}</a>{format!(": {}.", texts::counts(&poll, tally))}</p>
                {cannot}
            </li>
        }
    });
    let (turn, words) = match poll.state {
        PollState::Open(_) => (below(id, "sluiten"), "Nu sluiten"),
        PollState::Passed(_) | PollState::Closed(_) => (below(id, "openen"), "Weer openen"),
    };
    view! {
        <section class="section stack" aria-labelledby="uitkomst">
            <h2 class="section__title" id="uitkomst">"Welke datum wordt het?"</h2>
            <p>{texts::best(&poll, seen_now())}</p>
            <ul class="list">{dates.collect_view()}</ul>
            <p>{letters(&poll)}</p>
            {silent(&poll).map(|text| view! { <p>{text}</p> })}
            <div class="actions">
                <a class="button button--second" href=below(id, "wijzigen")>"Datums of sluittijd wijzigen"</a>
                <a class="button button--second" href=turn>{words}</a>
                <a href=paths::below(id, "afzeggen")>"Deze bijeenkomst afzeggen"</a>
            </div>
        </section>
    }
    .into_any()
}

/// Which letters went and go.
fn letters(poll: &PollView) -> String {
    let seen = seen_now();
    let asked = match poll.asked_at {
        Some(at) => format!("De mail met de vraag ging op {}.", seen.date_and_clock(at)),
        None => "De mail met de vraag gaat een half uur na het begin, op werkdagen tussen 8 en 18 uur.".to_owned(),
    };
    let reminder = match poll.reminder.filter(|_| poll.state.is_open()) {
        None => String::new(),
        Some((at, true)) => format!(" De herinnering ging op {}.", seen.date_and_clock(at)),
        Some((at, false)) => {
            format!(" Wie dan nog niet overal koos, krijgt een herinnering op {}.", seen.date_and_clock(at))
        }
    };
    format!("{asked}{reminder} Heeft iedereen gekozen, of is de tijd voorbij? Dan krijgen jullie een mail.")
}

/// Of which regions nobody chose.
fn silent(poll: &PollView) -> Option<String> {
    let names: Vec<&str> = poll.silent_regions().map(|region| region.name.as_str()).collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(format!("Van één regio koos nog niemand: {one}.")),
        several => Some(format!("Van {} regio’s koos nog niemand: {}.", several.len(), listed(several))),
    }
}
