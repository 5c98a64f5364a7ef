//! The demo's texts, dealt so that a region never writes the same twice and neither does a round.

use super::dice::Dice;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

/// A text that somebody could have written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    /// The words.
    pub(super) text: String,
    /// Theme ids, for questions that take them.
    #[serde(default)]
    pub(super) themes: Vec<String>,
    /// For a remark: the levels that it fits.
    #[serde(default)]
    pub(super) levels: Vec<u8>,
    /// Whether it speaks of an agreement that the region has signed.
    #[serde(default)]
    pub(super) signed: bool,
}

/// Who writes, and when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writer {
    pub(super) region: usize,
    pub(super) round: usize,
    /// Whether the region has signed an agreement by then.
    pub(super) signed: bool,
}

/// All texts by question; for a growth question, the remarks beside it.
pub(super) fn all() -> &'static BTreeMap<String, Vec<Text>> {
    static TEXTS: OnceLock<BTreeMap<String, Vec<Text>>> = OnceLock::new();
    TEXTS.get_or_init(|| toml::from_str(include_str!("texts.toml")).expect("the tests read this file"))
}

/// Deals texts to those who write.
pub(super) struct Dealer {
    dice: Dice,
    by_region: HashSet<(usize, &'static str)>,
    in_round: HashSet<(usize, &'static str)>,
}

impl Dealer {
    /// A dealer with every text still in hand.
    pub(super) fn new() -> Self {
        Self { dice: Dice::new("texts"), by_region: HashSet::new(), in_round: HashSet::new() }
    }

    /// A text for a question; beside a growth answer, one that fits the level. `None` when nothing fits that is new.
    pub(super) fn deal(&mut self, writer: Writer, question: &str, level: Option<u8>) -> Option<&'static Text> {
        let Writer { region, round, signed } = writer;
        let texts = all().get(question)?;
        let order = self.dice.order(texts.len());
        let fits = |text: &&Text| level.is_none_or(|level| text.levels.contains(&level)) && (signed || !text.signed);
        let is_new = |text: &&Text| {
            !self.by_region.contains(&(region, text.text.as_str()))
                && !self.in_round.contains(&(round, text.text.as_str()))
        };
        let found = order.into_iter().map(|nth| &texts[nth]).filter(fits).find(is_new)?;
        self.by_region.insert((region, &found.text));
        self.in_round.insert((round, &found.text));
        Some(found)
    }
}
