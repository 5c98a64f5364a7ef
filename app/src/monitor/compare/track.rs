//! A line from Zaadje to Bloem with what stands on it. The words beside it say the same.

use domain::monitor::{GrowthResult, HalfLevel, Quartiles};
use leptos::prelude::*;

/// Half the room of a level: the levels stand in the middle of five equal columns.
const STEP: f64 = 20.0;

/// Where a level stands on the line.
fn at(levels: f64) -> String {
    // At most one digit behind the comma.
    format!("{}", ((levels * 2.0 - 1.0) * STEP * 10.0).round() / 10.0)
}

fn of(value: HalfLevel) -> String {
    at(value.levels())
}

/// The line itself, with what stands on it.
fn line(on_it: AnyView) -> AnyView {
    view! {
        <svg class="track" viewBox="0 0 200 24" aria-hidden="true" focusable="false">
            <path class="track__line" d="M20 12H180M20 8v8M60 8v8M100 8v8M140 8v8M180 8v8"></path>
            {on_it}
        </svg>
    }
    .into_any()
}

/// A region: a dot where it stands, a small ring where it stood, and its two answers where they lie far apart.
pub(super) fn of_region(
    value: HalfLevel,
    was: Option<HalfLevel>,
    growth: &GrowthResult,
    is_own: bool,
) -> impl IntoView {
    let was = was.filter(|was| *was != value).map(|was| {
        let way = format!("M{} 12H{}", of(was), of(value));
        view! { <path class="track__way" d=way></path><circle class="track__was" cx=of(was) cy="12" r="4"></circle> }
    });
    let answers = growth.is_reason_to_talk().then(|| {
        let levels = growth.marks.iter().filter_map(|mark| mark.answer.level());
        let ring = |level: domain::monitor::Level| {
            view! { <circle class="track__answer" cx=at(f64::from(level.number())) cy="12" r="6.5"></circle> }
        };
        levels.map(ring).collect_view()
    });
    let class = if is_own { "track__dot track__dot--own" } else { "track__dot" };
    line(view! { {was} {answers} <circle class=class cx=of(value) cy="12" r="6.5"></circle> }.into_any())
}

/// The network: its middle half as a band, with the middle region.
pub(super) fn of_network(found: Quartiles) -> AnyView {
    let Quartiles { first, median, third } = found;
    let width = format!("{}", ((third - first) * 2.0 * STEP).round() + 8.0);
    let from = format!("{}", ((first * 2.0 - 1.0) * STEP).round() - 4.0);
    line(
        view! {
            <rect class="track__band" x=from y="4" width=width height="16" rx="4"></rect>
            <path class="track__middle" d=format!("M{} 4v16", at(median))></path>
        }
        .into_any(),
    )
}
