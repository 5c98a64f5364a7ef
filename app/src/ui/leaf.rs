//! A leaf of a calendar, beside the words that say the same.

use chrono::NaiveDate;
use domain::time::leaf;
use leptos::prelude::*;

/// The day of a meeting as a leaf of a calendar; a question mark over the month while the day is not known. Who listens hears the
/// words beside it.
#[component]
pub fn CalendarLeaf(
    /// The day.
    date: NaiveDate,
    /// Whether the day stands.
    #[prop(default = true)]
    stands: bool,
) -> impl IntoView {
    let (number, month) = leaf(date);
    let number = if stands { number.to_string() } else { "?".to_owned() };
    view! {
        <span class="leaf" aria-hidden="true">
            <span class="leaf__number">{number}</span>
            <span class="leaf__month">{month}</span>
        </span>
    }
}
