//! Between two rounds: that the results of the last one are there, and when the next one opens.

use crate::rounds::seen_now;
use domain::ids::RegionId;
use domain::rounds::RoundState;
use domain::time::day;
use leptos::prelude::*;
use service::meetings::MeetingView;
use service::rounds::RoundView;

/// The meeting whose round is open.
pub(super) fn open(all: &[MeetingView]) -> Option<&MeetingView> {
    all.iter().find(|meeting| meeting.round.as_ref().is_some_and(|round| round.state == RoundState::Open))
}

/// The round that closed here last, with its meeting.
pub(super) fn closed_last(all: &[MeetingView]) -> Option<(&MeetingView, &RoundView)> {
    let rounds = all.iter().filter_map(|meeting| Some((meeting, meeting.round.as_ref()?)));
    rounds
        .filter(|(_, round)| round.state.is_readable() && round.imported_at.is_none())
        .max_by_key(|(_, round)| round.closed_at)
}

/// The results of the last round are there: where to read them, for who has a region of their own first about that.
pub(super) fn card(all: &[MeetingView], own: Option<&RegionId>) -> Option<AnyView> {
    let (meeting, round) = closed_last(all)?;
    let seen = seen_now();
    let closed = round.closed_at.map(|at| format!(" is op {} gesloten", seen.weekday_date(day(at))));
    let about = format!("De ronde van {}{}.", seen.month(meeting.date), closed.unwrap_or_default());
    let (to, words) = match own {
        Some(region) => (format!("/monitor/regio/{region}"), "Bekijk jullie uitkomsten"),
        None => ("/monitor".to_owned(), "Bekijk de uitkomsten"),
    };
    let network = own.map(|_| view! { <a class="button button--second" href="/monitor">"Groei van het netwerk"</a> });
    Some(
        view! {
            <div class="card card--call">
                <h2 class="card__title">"De uitkomsten zijn er"</h2>
                <p>{about}" "{next(all)}</p>
                <p class="row"><a class="button" href=to>{words}</a>{network}</p>
            </div>
        }
        .into_any(),
    )
}

/// When the next round opens, when that is known.
fn next(all: &[MeetingView]) -> Option<String> {
    let planned = all.iter().filter_map(|meeting| meeting.round.as_ref());
    let opens = planned.filter(|round| round.state == RoundState::Planned).map(|round| round.times.opens_at).min()?;
    Some(format!("De volgende vragenlijst gaat open op {}.", seen_now().weekday_date(day(opens))))
}
