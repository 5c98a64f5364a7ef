//! Which round a page shows: the newest, or the one of which its address has the day. Other rounds are links, so that each address can be
//! kept and sent on; of a round that was open again since it says so.

use crate::rounds::seen_now;
use crate::shell::context::query;
use crate::ui::{Disclosure, Message, MessageKind};
use chrono::NaiveDate;
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::{FrozenRound, Window};

/// The field of the address with the day of a round's meeting.
pub(super) const ROUND: &str = "ronde";
/// From so many rounds on all of them can be chosen at once.
const MANY: usize = 4;

/// What an address keeps to stay at a round; nothing for the newest.
pub(super) fn kept(day: Option<NaiveDate>) -> String {
    day.map_or(String::new(), |day| format!("&{ROUND}={day}"))
}

/// The address of the page `here` at a round; at the newest without one.
pub(super) fn at(here: &str, day: Option<NaiveDate>) -> String {
    day.map_or(here.to_owned(), |day| format!("{here}?{ROUND}={day}"))
}

/// The round that an address asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct AskedRound {
    /// Whether it asks for one, whatever that is.
    is_asked: bool,
    /// The day of its meeting; `None` for the newest, and where the address says something else.
    pub(super) day: Option<NaiveDate>,
}

impl AskedRound {
    /// Reads it from the address of the page.
    pub(super) fn read() -> Self {
        let asked = query(ROUND).filter(|asked| !asked.is_empty());
        Self { is_asked: asked.is_some(), day: asked.and_then(|asked| asked.parse().ok()) }
    }

    /// These words where the address asks for another round than that of this day, which is the one that is shown.
    pub(super) fn instead(self, shown: NaiveDate, words: impl FnOnce(String) -> String) -> Option<AnyView> {
        (self.is_asked && self.day != Some(shown)).then(|| warn(words(month_year(shown))))
    }
}

/// The round that a page shows, among all there are.
#[derive(Clone, Copy)]
pub(super) struct ShownRound<'v> {
    asked: AskedRound,
    days: &'v [NaiveDate],
    round: &'v FrozenRound,
    asked_is_open: bool,
}

impl<'v> ShownRound<'v> {
    /// The last of these rounds; `None` before the first closing.
    pub(super) fn of(asked: AskedRound, window: &'v Window) -> Option<Self> {
        let round = window.rounds.last()?;
        Some(Self { asked, days: &window.days, round, asked_is_open: window.asked_is_open })
    }

    /// What an address keeps to stay at this round; nothing for the newest.
    pub(super) fn kept(&self) -> Option<NaiveDate> {
        Some(self.round.date).filter(|day| self.days.last() != Some(day))
    }

    /// What stands above a page: why it is another round than was asked for, the steps to others, and whether its figures are new. `to` gives
    /// the address of the page at a round; `None` is the newest.
    pub(super) fn above(&self, to: &dyn Fn(Option<NaiveDate>) -> String) -> impl IntoView + use<> {
        view! { {self.instead()} {self.steps(to)} {reopened(self.round)} }
    }

    /// Why it is another round than was asked for.
    pub(super) fn instead(&self) -> Option<AnyView> {
        self.asked.instead(self.round.date, |shown| match self.asked_is_open {
            true => format!(
                "De ronde die dit adres vraagt, is nog of weer open. Is ze gesloten, dan zie je haar cijfers hier. Nu zie je die van {shown}."
            ),
            false => format!("De ronde die dit adres vraagt, is er niet (meer). Je ziet de nieuwste, van {shown}."),
        })
    }

    /// A step back and a step on, "‹ augustus 2026 · ronde 5 van 30 ›", and all rounds where there are many.
    pub(super) fn steps(&self, to: &dyn Fn(Option<NaiveDate>) -> String) -> Option<AnyView> {
        let all = self.days.len();
        let at = self.days.iter().rposition(|day| *day == self.round.date).filter(|_| all > 1)?;
        let address = |place: usize| to(self.days.get(place).copied().filter(|_| place + 1 < all));
        let step = |place: Option<usize>, class: &'static str, words: &str| {
            let Some((place, day)) = place.and_then(|place| Some((place, self.days.get(place)?))) else {
                return view! { <span></span> }.into_any();
            };
            let words = format!("{words}: {}", month_year(*day));
            view! { <a class=class href=address(place)><span class="hidden-text">{words}</span></a> }.into_any()
        };
        let (back, on) = (
            step(at.checked_sub(1), "paces__way paces__way--back", "Vorige ronde"),
            step(Some(at + 1), "paces__way", "Volgende ronde"),
        );
        let link = |place: usize| {
            let current = (place == at).then_some("true");
            view! { <li><a href=address(place) aria-current=current>{month_year(self.days[place])}</a></li> }
        };
        let links = (all >= MANY).then(|| (0..all).rev().map(link).collect_view());
        let links = links.map(|links| {
            view! { <Disclosure summary="Alle rondes"><ul class="columns">{links}</ul></Disclosure> }
        });
        Some(
            view! {
                <nav class="rounds screen-only" aria-label="Kies een ronde">
                    <div class="paces paces--rounds">
                        {back}
                        <p class="paces__words"><strong>{month_year(self.round.date)}</strong>{format!(" · ronde {} van {all}", at + 1)}</p>
                        {on}
                    </div>
                    {links}
                </nav>
            }
            .into_any(),
        )
    }
}

/// That the figures of a round are those of after it was open again; nothing when it never was.
pub(super) fn reopened(round: &FrozenRound) -> Option<AnyView> {
    (round.revision > 1).then(|| {
        let at = seen_now().date_and_clock(round.frozen_at);
        view! { <p class="small soft">{format!("De ronde is heropend geweest. Dit zijn de cijfers van {at}.")}</p> }
            .into_any()
    })
}

fn warn(words: String) -> AnyView {
    view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> }.into_any()
}
