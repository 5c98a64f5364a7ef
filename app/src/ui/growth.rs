//! The five pictures of growth: seed, sprout, plant, bud, flower.

use leptos::prelude::*;

/// The words of the five levels, as in the survey's format.
const WORDS: [&str; 5] = ["Zaadje", "Kiem", "Plant", "Knop", "Bloem"];

/// The word of a level from 1 to 5.
pub fn growth_word(level: u8) -> &'static str {
    WORDS[usize::from(level.clamp(1, 5)) - 1]
}

/// The words of a value in halves, from 2 (level 1) to 10 (level 5): "Plant" or "tussen Plant en Knop".
pub fn growth_words(halves: u8) -> String {
    let lower = growth_word(halves / 2);
    if halves.is_multiple_of(2) {
        lower.to_owned()
    } else {
        format!("tussen {lower} en {}", growth_word(halves / 2 + 1))
    }
}

/// How big a picture is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GrowthSize {
    /// Beside a word in a table.
    Small,
    /// Beside an option.
    #[default]
    Normal,
    /// On its own.
    Large,
}

/// The picture of a level; the word must stand beside it.
#[component]
pub fn GrowthPicture(
    /// The level, 1 to 5.
    level: u8,
    /// How big.
    #[prop(optional)]
    size: GrowthSize,
    /// More classes, such as `option__picture`.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let size = match size {
        GrowthSize::Small => "growth growth--small",
        GrowthSize::Normal => "growth",
        GrowthSize::Large => "growth growth--large",
    };
    let picture = format!("#groei-{}", level.clamp(1, 5));
    view! {
        <svg class=format!("{size} {class}") viewBox="0 0 48 44" width="48" height="44" aria-hidden="true" focusable="false">
            <use href=picture></use>
        </svg>
    }
}

/// A value with one picture, or two for a value between two levels, and its words.
#[component]
pub fn GrowthValue(
    /// The value in halves, 2 to 10.
    halves: u8,
) -> impl IntoView {
    let (lower, between) = (halves / 2, !halves.is_multiple_of(2));
    view! {
        <GrowthPicture level=lower size=GrowthSize::Small />
        {between.then(|| view! { <GrowthPicture level=lower + 1 size=GrowthSize::Small /> })}
        <span>{growth_words(halves)}</span>
    }
}

/// The five levels with their plants and the colours that they have in charts, or in the cells of a table.
#[component]
pub fn GrowthLegend(
    /// Of cells: those are lighter, as words stand on them.
    #[prop(optional)]
    of_cells: bool,
) -> impl IntoView {
    let colour = if of_cells { "level-" } else { "swatch--" };
    let item = |level: u8| {
        view! {
            <li class="legend__item">
                <GrowthPicture level size=GrowthSize::Small />
                <span class=format!("swatch {colour}{level}")></span>
                {growth_word(level)}
            </li>
        }
    };
    view! { <ul class="legend legend--plants">{(1..=5).map(item).collect_view()}</ul> }
}

/// The drawings themselves; once in every page, other pictures refer to them.
#[component]
pub fn GrowthSheet() -> impl IntoView {
    view! { <svg class="growth-sheet" width="0" height="0" aria-hidden="true" focusable="false" inner_html=DRAWINGS></svg> }
}

/// The drawings as text, for a file that refers to them.
pub fn growth_drawings() -> &'static str {
    DRAWINGS
}

/// Drawn on a ground of 48 × 44 with the soil at 41; the plant gets taller from level to level.
const DRAWINGS: &str = include_str!("growth.svg");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_between_two_levels_names_both() {
        assert_eq!(growth_words(2), "Zaadje");
        assert_eq!(growth_words(7), "tussen Plant en Knop");
        assert_eq!(growth_words(10), "Bloem");
    }

    #[test]
    fn every_level_has_a_drawing() {
        for level in 1..=5 {
            assert!(DRAWINGS.contains(&format!("id=\"groei-{level}\"")), "level {level}");
        }
    }
}
