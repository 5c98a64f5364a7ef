//! The parts of the page: each one figure or a few that belong together, in words, with what it was the year before.

use super::super::super::paths;
use super::texts::{self, line};
use crate::ui::{Sign, SignMark};
use domain::ids::MeetingId;
use domain::meetings::review::{AnswerCounts, AnswersCame};
use leptos::prelude::*;
use service::meetings::review::{RoundResponse, Visited, YearFigures, YearReview};
use std::collections::BTreeMap;

/// A count, what it was the year before, and the words behind it: for one, and for another number.
type Line = (usize, Option<usize>, [&'static str; 2]);

/// What is told of new connections, by meeting.
pub(super) type Connected = BTreeMap<MeetingId, AnyView>;

/// All of them, in the order of the page. What another feature has to tell of a year is one more here.
pub(super) fn all(review: &YearReview, connected: Connected) -> Vec<AnyView> {
    [held(review), rounds(review), visits(review, connected), answers(review), actions(review)].into()
}

fn part(id: &'static str, title: &'static str, content: AnyView) -> AnyView {
    view! {
        <section class="review__part" aria-labelledby=id>
            <h2 class="review__title" id=id>{title}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// What it was the year before, in a sentence; nothing where these words are not there.
fn year_before(review: &YearReview, words: impl FnOnce(&YearFigures) -> Option<String>) -> Option<AnyView> {
    let words = review.before.as_ref().and_then(words)?;
    let words = format!("In {}: {words}.", review.year - 1);
    Some(view! { <p class="soft">{words}</p> }.into_any())
}

/// Which meetings there were.
fn held(review: &YearReview) -> AnyView {
    let held = &review.figures.held;
    let words = match texts::held(held) {
        Some(words) => format!("Er {} {words}.", texts::was_or_were(held)),
        None => texts::none("Er was", "geen bijeenkomst", review),
    };
    let last = year_before(review, |before| texts::held(&before.held));
    part("gehouden", "Bijeenkomsten", view! { <p>{words}</p> {last} }.into_any())
}

/// Who sent in, round by round.
fn rounds(review: &YearReview) -> AnyView {
    let row = |round: &RoundResponse| {
        view! { <li><strong>{texts::round(round)}</strong>{format!(": {}", texts::sent_in(round))}</li> }
    };
    let rows: Vec<_> = review.figures.rounds.iter().map(row).collect();
    let content = match rows.is_empty() {
        true => view! { <p>{texts::none("Er is", "geen ronde gesloten", review)}</p> }.into_any(),
        false => view! { <ul class="review__list">{rows}</ul> }.into_any(),
    };
    let last = year_before(review, |before| texts::sent_in_before(&before.rounds));
    part("ingestuurd", "Wie stuurde in?", view! { {content} {last} }.into_any())
}

/// Who was there and made a new connection, meeting by meeting.
fn visits(review: &YearReview, mut connected: Connected) -> AnyView {
    let row = |visit: &Visited| {
        let (to, day) = (paths::meeting(visit.meeting), texts::day(visit));
        let connected = connected.remove(&visit.meeting);
        view! { <li><a href=to>{day}</a>{format!(": {}", texts::came(visit))}{connected}</li> }
    };
    let rows: Vec<_> = review.figures.visits.iter().map(row).collect();
    let content = match rows.is_empty() {
        true => view! { <p>{texts::none("Er was", "geen netwerkbijeenkomst", review)}</p> }.into_any(),
        false => view! { <ul class="review__list">{rows}</ul> }.into_any(),
    };
    let last = year_before(review, |before| texts::came_before(&before.visits));
    part("aanwezig", "Wie waren er op netwerkbijeenkomsten?", view! { {content} {last} }.into_any())
}

/// What came of what regions wrote.
fn answers(review: &YearReview) -> AnyView {
    let content = match review.figures.answers {
        AnswersCame::Nothing => view! { <p>{texts::nothing_written(review)}</p> }.into_any(),
        AnswersCame::TooFew => view! { <p><SignMark sign=Sign::NotShown />" "{texts::TOO_FEW}</p> }.into_any(),
        AnswersCame::Counts(counts) => {
            let before = review.before.as_ref().and_then(|before| match before.answers {
                AnswersCame::Counts(counts) => Some(counts),
                AnswersCame::Nothing | AnswersCame::TooFew => None,
            });
            came_of_answers(counts, before, review.year - 1)
        }
    };
    let content = view! { <p>{texts::ASKED}</p> {content} };
    part("antwoorden", "Wat kwam er van wat regio’s schreven?", content.into_any())
}

fn came_of_answers(now: AnswerCounts, before: Option<AnswerCounts>, year_before: i32) -> AnyView {
    let lines = [
        (now.written, before.map(|it| it.written), ["antwoord", "antwoorden"]),
        (now.on_agenda, before.map(|it| it.on_agenda), ["kwam op een agenda", "kwamen op een agenda"]),
        (now.discussed, before.map(|it| it.discussed), ["is besproken", "zijn besproken"]),
        (now.decided, before.map(|it| it.decided), ["leidde tot een besluit", "leidden tot een besluit"]),
        (now.agreed, before.map(|it| it.agreed), ["leidde tot een afspraak", "leidden tot een afspraak"]),
    ];
    counts(lines, |before| texts::was_in(year_before, before))
}

/// What was agreed, and how far that is.
fn actions(review: &YearReview) -> AnyView {
    let now = review.figures.actions;
    let before = review.before.as_ref().map(|before| before.actions).filter(|before| before.agreed() > 0);
    let content = match now.agreed() {
        0 => {
            let last = year_before(review, |before| texts::agreed(before.actions.agreed()));
            view! { <p>{texts::none("Er staat", "geen afspraak in een verslag", review)}</p> {last} }.into_any()
        }
        _ => {
            let lines = [
                (now.agreed(), before.map(|it| it.agreed()), ["afspraak", "afspraken"]),
                (now.done, before.map(|it| it.done), ["is gedaan", "zijn gedaan"]),
                (now.open, before.map(|it| it.open), ["staat nog open", "staan nog open"]),
                (now.lapsed, before.map(|it| it.lapsed), ["is vervallen", "zijn vervallen"]),
            ];
            counts(lines, |before| texts::is_of(review.year - 1, before))
        }
    };
    part("afspraken", "Afspraken van netwerkbijeenkomsten", content)
}

/// Counts under each other, each with these words about the year before.
fn counts<const N: usize>(lines: [Line; N], about: impl Fn(usize) -> String) -> AnyView {
    let row = |(now, before, words): Line| {
        let before = before.map(&about).map(|words| view! { <span class="soft">{words}</span> });
        view! { <li><strong>{now}</strong>{format!(" {}", line(now, words))}{before}</li> }
    };
    let rows: Vec<_> = lines.into_iter().map(row).collect();
    view! { <ul class="review__list">{rows}</ul> }.into_any()
}
