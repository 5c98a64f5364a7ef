//! What can be done about one person who is waited for: remind them, or read why that is not possible now.

use super::names::{BACK, PERSON};
use crate::forms::{Form, Hidden};
use crate::network::paths;
use chrono::{DateTime, Utc};
use domain::ids::MemberId;
use domain::time::{self, SeenOn};
use leptos::prelude::*;
use service::rounds::{Mailed, Unremindable};

/// A button that reminds one person, with these words: those that everybody sees, and those that are only read out. `back` is where
/// it leads, a value of [`super::names::back`].
pub(crate) fn remind_button(
    action: String,
    member: MemberId,
    (seen, heard): (String, String),
    back: Option<&'static str>,
) -> impl IntoView + use<> {
    view! {
        <Form action=action label=format!("{seen}{heard}") class="">
            <Hidden name=PERSON value=member.to_string() />
            {back.map(|back| view! { <Hidden name=BACK value=back /> })}
            <button class="button--quiet" type="submit">{seen}<span class="hidden-text">{heard}</span></button>
        </Form>
    }
}

/// As [`remind_button`]; or instead of the button, why this person can not be reminded `now`.
pub(crate) fn remind(
    action: &str,
    (member, name): (MemberId, &str),
    words: (String, String),
    back: &'static str,
    (mailed, now): (&Mailed, DateTime<Utc>),
) -> AnyView {
    let (seen, today) = (SeenOn::at(now), time::day(now));
    match mailed.unremindable(member) {
        None => remind_button(action.to_owned(), member, words, Some(back)).into_any(),
        Some(Unremindable::Refused(at)) => {
            let words = format!("Mail aan {name} kwam op {} niet aan. ", seen.day_month(time::day(at)));
            view! { <p class="small">{words}<a href=paths::PEOPLE>"Klopt het adres?"</a></p> }.into_any()
        }
        Some(Unremindable::Reminded(day)) => {
            let words = match day == today {
                true => format!("{name} is vandaag herinnerd"),
                false => format!("{name} krijgt op {} een herinnering", seen.day_month(day)),
            };
            view! { <p class="small soft">{words}</p> }.into_any()
        }
    }
}
