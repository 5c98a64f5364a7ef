//! A cell of the table: a level as picture, word and number, what it was, and whether two answers lie far apart.

use super::super::chart_words::far_apart;
use super::super::numbers::halves;
use crate::ui::{GrowthPicture, GrowthSize, Sign, SignMark, growth_word, growth_words};
use domain::monitor::{Direction, GrowthResult, HalfLevel, Movement, Outcome};
use leptos::prelude::*;

/// The cell of a region at a principle; `is_asked` when it is why the region is among those that were asked for.
pub(super) fn cell(growth: Option<&GrowthResult>, moved: Option<Movement>, is_asked: bool) -> AnyView {
    let asked = if is_asked { " heat__cell--asked" } else { "" };
    let value = growth.map_or(&Outcome::Missing, |growth| &growth.value);
    match (value, Sign::of(value)) {
        (Outcome::Known(value), _) => known(*value, growth, moved, asked),
        (_, sign) => {
            let class = format!("heat__cell level-none{asked}");
            view! { <td role="cell" class=class>{sign.map(|sign| view! { <SignMark sign /> })}</td> }.into_any()
        }
    }
}

/// One cell for a region that filled in nothing at all.
pub(super) fn nothing(columns: usize) -> AnyView {
    view! {
        <td role="cell" class="heat__cell heat__cell--all level-none" colspan=columns.to_string()>
            <SignMark sign=Sign::NotFilledIn />
        </td>
    }
    .into_any()
}

fn known(value: HalfLevel, growth: Option<&GrowthResult>, moved: Option<Movement>, asked: &str) -> AnyView {
    let (low, high) = value.neighbours();
    let half = if low == high { "" } else { "h" };
    let class = format!("heat__cell level-{}{half}{asked}", low.number());
    let second = (low != high).then(|| view! { <GrowthPicture level=high.number() size=GrowthSize::Small /> });
    let word = match low == high {
        true => view! { <span class="heat__word">{growth_word(low.number())}</span> }.into_any(),
        false => view! {
            <span class="heat__word" aria-hidden="true">{format!("{}–{}", growth_word(low.number()), growth_word(high.number()))}</span>
            <span class="hidden-text">{growth_words(value.halves())}</span>
        }
        .into_any(),
    };
    view! {
        <td role="cell" class=class>
            <span class="heat__in">
                <span class="heat__plants"><GrowthPicture level=low.number() size=GrowthSize::Small />{second}</span>
                {word}
                " "
                <span class="heat__number">{halves(value.halves().into())}</span>
                {moved.and_then(arrow)}
                {growth.and_then(apart)}
            </span>
        </td>
    }
    .into_any()
}

/// Where it came from, when it changed.
fn arrow(moved: Movement) -> Option<AnyView> {
    let (sign, words) = match moved.direction() {
        Direction::Grew => ("↑", "omhoog"),
        Direction::Back => ("↓", "omlaag"),
        Direction::Stayed => return None,
    };
    let words = format!(", {words}, was {}", growth_words(moved.from.halves()));
    Some(
        view! { <span class="heat__arrow" aria-hidden="true">{sign}</span><span class="hidden-text">{words}</span> }
            .into_any(),
    )
}

/// The two answers behind a value that lie two levels apart or more.
fn apart(growth: &GrowthResult) -> Option<AnyView> {
    let words = far_apart(growth)?;
    Some(view! { <span class="heat__apart">{rings()}<span class="hidden-text">", antwoorden liggen ver uit elkaar: "</span><span class="heat__both">{words}</span></span> }.into_any())
}

/// Two joined rings: two answers of one region, apart.
pub(super) fn rings() -> impl IntoView {
    view! {
        <svg class="heat__rings" viewBox="0 0 10 22" width="10" height="22" aria-hidden="true" focusable="false">
            <path d="M5 8v6"></path>
            <circle cx="5" cy="5" r="3.2"></circle>
            <circle cx="5" cy="17" r="3.2"></circle>
        </svg>
    }
}
