//! What who plans does with a poll: which date is the best, who did not answer, and what can be done.

use super::super::super::paths;
use super::names::CHOSEN;
use super::{below, texts};
use crate::rounds::seen_now;
use crate::ui::listed;
use domain::meetings::MeetingState;
use domain::meetings::poll::Best;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::meetings::polls::{PollState, PollView};

/// The part of the page that only those see who plan.
#[component]
pub(super) fn Outcome(
    meeting: MeetingView,
    poll: PollView,
    /// What there is to know about each date.
    remarks: Vec<Vec<String>>,
) -> impl IntoView {
    if meeting.state != MeetingState::DatePoll {
        return ().into_any();
    }
    let id = meeting.id;
    // Of several that are equally good who plans chooses one themselves.
    let best = if let Best::One(id) = poll.best() { Some(id) } else { None };
    let mut dates: Vec<_> = poll.dates.iter().zip(&poll.tallies).zip(&remarks).collect();
    dates.sort_by_key(|((date, _), _)| Some(date.id) != best);
    let dates = dates.into_iter().map(|((date, tally), told)| {
        let (day, is_best) = (seen_now().weekday_date(date.date), Some(date.id) == best);
        let words = if is_best { format!("Leg {day} vast") } else { format!("Kies {day}") };
        let told = texts::beware(told).map(|told| format!(" {told}"));
        let href = format!("{}?{CHOSEN}={}", below(id, "kiezen"), date.id);
        let cannot = texts::cannot(&poll, tally).map(|text| view! { <p class="soft">{text}</p> });
        view! {
            <li class="list__item stack">
                {match is_best {
                    true => view! {
                        <p><a class="button" href=href>{words}</a></p>
                        <p>{texts::counts(&poll, tally)}"."{told}</p>
                    }.into_any(),
                    false => view! { <p><a href=href>{words}</a>{format!(": {}.", texts::counts(&poll, tally))}{told}</p> }.into_any(),
                }}
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
    format!("{asked}{reminder}{}", told(poll))
}

/// Whether those who plan were told how it ended, or will be; of what they closed themselves they are not.
fn told(poll: &PollView) -> &'static str {
    match (poll.state, poll.told_at) {
        (PollState::Closed(_), _) => "",
        (PollState::Open(_), None) => " Heeft iedereen gekozen, of is de tijd voorbij? Dan krijgen jullie een mail.",
        (PollState::Passed(_), None) => {
            " De tijd is voorbij. Daarover krijgen jullie een mail, op werkdagen tussen 8 en 18 uur."
        }
        (PollState::Passed(at), Some(told)) if told >= at => " Jullie kregen een mail toen de tijd voorbij was.",
        (PollState::Open(_) | PollState::Passed(_), Some(_)) => " Jullie kregen een mail toen iedereen had gekozen.",
    }
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
