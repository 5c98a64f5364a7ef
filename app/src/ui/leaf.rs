//! A leaf of a calendar, beside the words that say the same.

use chrono::NaiveDate;
use domain::time::leaf;
use leptos::prelude::*;

/// The day of a meeting as a leaf of a calendar. Who listens hears the words beside it.
#[component]
pub fn CalendarLeaf(
    /// The day.
    date: NaiveDate,
) -> impl IntoView {
    let (number, month) = leaf(date);
    of_words(number.to_string(), month)
}

/// Of a meeting whose day is sought a question mark over the months in which it may be: "apr", "apr of mei", "apr – jun".
#[component]
pub fn SoughtLeaf(
    /// The days that it may be.
    days: Vec<NaiveDate>,
) -> impl IntoView {
    of_words("?".to_owned(), months(&days))
}

fn of_words(number: String, month: String) -> impl IntoView {
    view! {
        <span class="leaf" aria-hidden="true">
            <span class="leaf__number">{number}</span>
            <span class="leaf__month">{month}</span>
        </span>
    }
}

fn months(days: &[NaiveDate]) -> String {
    let mut days = days.to_vec();
    days.sort();
    let mut names: Vec<String> = days.into_iter().map(|day| leaf(day).1).collect();
    names.dedup();
    match names.as_slice() {
        [one, other] => format!("{one} of {other}"),
        [first, .., last] => format!("{first} – {last}"),
        few => few.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_months_of_a_sought_day_stand_in_order() {
        let leaf = |days: &[&str]| months(&days.iter().map(|day| day.parse().unwrap()).collect::<Vec<_>>());
        assert_eq!(leaf(&["2027-04-13", "2027-04-15"]), "apr");
        assert_eq!(leaf(&["2027-05-04", "2027-04-15"]), "apr of mei");
        assert_eq!(leaf(&["2028-01-11", "2027-12-14", "2028-03-07"]), "dec – mrt");
        assert_eq!(leaf(&[]), "");
    }
}
