//! Why a figure is not there: four different signs and words, everywhere the same (rules, section 5).

use domain::monitor::Outcome;
use leptos::prelude::*;

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It would tell of fewer than five regions, or of each region where it stands.
    NotShown,
    /// Nothing was sent in.
    NotFilledIn,
    /// Only "weet ik nog niet" was sent in.
    NotKnown,
    /// The question or the region was not there in that round.
    NotThere,
}

impl Sign {
    /// All of them, in the order of the legend.
    pub const ALL: [Self; 4] = [Self::NotFilledIn, Self::NotKnown, Self::NotThere, Self::NotShown];

    /// Why an outcome has no value; `None` when it has one.
    pub fn of<T>(outcome: &Outcome<T>) -> Option<Self> {
        match outcome {
            Outcome::Known(_) => None,
            Outcome::Unknown => Some(Self::NotKnown),
            Outcome::Missing => Some(Self::NotFilledIn),
        }
    }

    /// Why none of many has a value: of so many "weet ik nog niet" was sent in, or nobody sent anything.
    pub fn of_none(unknown: u32) -> Self {
        if unknown > 0 { Self::NotKnown } else { Self::NotFilledIn }
    }

    /// The sign itself, also for drawings. It never stands without its words: those are seen or spoken.
    pub fn glyph(self) -> &'static str {
        match self {
            Self::NotShown => "×",
            Self::NotFilledIn => "–",
            Self::NotKnown => "?",
            Self::NotThere => "·",
        }
    }

    /// The words, seen and spoken.
    pub fn words(self) -> &'static str {
        match self {
            Self::NotShown => "niet getoond",
            Self::NotFilledIn => "niet ingevuld",
            Self::NotKnown => "weten we nog niet",
            Self::NotThere => "bestond nog niet",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::NotShown => "sign sign--shut",
            Self::NotFilledIn => "sign",
            Self::NotKnown => "sign sign--asked",
            Self::NotThere => "sign sign--none",
        }
    }
}

/// The sign in a small frame, and its words.
#[component]
pub fn SignMark(
    /// Which.
    sign: Sign,
    /// The words are only spoken: where the sign is explained nearby.
    #[prop(optional)]
    spoken: bool,
) -> impl IntoView {
    let words = if spoken { "hidden-text" } else { "sign__words" };
    view! {
        <span class="sign-mark">
            <span class=sign.class() aria-hidden="true">{sign.glyph()}</span>
            <span class=words>{sign.words()}</span>
        </span>
    }
}

/// What these signs mean.
#[component]
pub fn SignLegend(
    /// Those that the page may show.
    signs: Vec<Sign>,
) -> impl IntoView {
    let item = |sign: Sign| view! { <li><SignMark sign /></li> };
    view! { <ul class="signs small soft">{signs.into_iter().map(item).collect_view()}</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_signs_look_or_sound_the_same() {
        let looks: BTreeSet<_> = Sign::ALL.iter().map(|sign| (sign.glyph(), sign.class())).collect();
        let glyphs: BTreeSet<_> = Sign::ALL.iter().map(|sign| sign.glyph()).collect();
        let words: BTreeSet<_> = Sign::ALL.iter().map(|sign| sign.words()).collect();
        assert_eq!((looks.len(), glyphs.len(), words.len()), (4, 4, 4));
    }
}
