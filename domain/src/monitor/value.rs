//! The values that results are made of.

use crate::survey::Value;
use serde::{Deserialize, Serialize};

/// A level of growth, 1 (Zaadje) to 5 (Bloem).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl Level {
    /// The number of levels of the scale.
    pub const COUNT: usize = 5;
    /// All levels, from low to high.
    pub const ALL: [Level; Self::COUNT] = [Level(1), Level(2), Level(3), Level(4), Level(5)];

    /// The level with this number; `None` outside 1 to 5.
    pub fn new(number: u8) -> Option<Self> {
        (1..=Self::COUNT as u8).contains(&number).then_some(Self(number))
    }

    /// 1 to 5.
    pub fn number(self) -> u8 {
        self.0
    }

    /// 0 to 4, for tables with a place a level.
    pub fn index(self) -> usize {
        usize::from(self.0 - 1)
    }
}

impl TryFrom<u8> for Level {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        Self::new(number).ok_or_else(|| format!("{number} is not a level"))
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

/// The value of a region: a level or the middle of two, kept in halves (2 to 10) so that it is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct HalfLevel(u8);

impl HalfLevel {
    /// The mean of one or two levels, as rules, section 5 asks. `None` without a level.
    ///
    /// Two levels with an even sum give a whole level: 2 and 4 give 3.
    pub fn mean(first: Option<Level>, second: Option<Level>) -> Option<Self> {
        match (first, second) {
            (Some(a), Some(b)) => Some(Self(a.0 + b.0)),
            (Some(only), None) | (None, Some(only)) => Some(Self(only.0 * 2)),
            (None, None) => None,
        }
    }

    /// The value from its number of halves; `None` outside 2 to 10.
    pub fn from_halves(halves: u8) -> Option<Self> {
        (2..=10).contains(&halves).then_some(Self(halves))
    }

    /// Twice the value: 2 to 10.
    pub fn halves(self) -> u8 {
        self.0
    }

    /// The value in levels: 1, 1.5, … 5.
    pub fn levels(self) -> f64 {
        f64::from(self.0) / 2.0
    }

    /// The level at or under the value, and the one at or above it; equal for a whole level.
    pub fn neighbours(self) -> (Level, Level) {
        (Level(self.0 / 2), Level(self.0.div_ceil(2)))
    }

    /// The level, when the value stands on one.
    pub fn whole(self) -> Option<Level> {
        self.0.is_multiple_of(2).then_some(Level(self.0 / 2))
    }
}

impl From<Level> for HalfLevel {
    fn from(level: Level) -> Self {
        Self(level.0 * 2)
    }
}

impl TryFrom<u8> for HalfLevel {
    type Error = String;

    fn try_from(halves: u8) -> Result<Self, String> {
        Self::from_halves(halves).ok_or_else(|| format!("{halves} halves are not a value"))
    }
}

impl From<HalfLevel> for u8 {
    fn from(value: HalfLevel) -> u8 {
        value.0
    }
}

/// What one person sent for a growth question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrowthAnswer {
    /// A level.
    Level(Level),
    /// "Weet ik nog niet": an answer, counted apart, in no denominator.
    Unknown,
}

impl GrowthAnswer {
    /// The answer behind what was stored; `None` for what is no growth answer.
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Level(number) => Level::new(*number).map(Self::Level),
            Value::Unknown => Some(Self::Unknown),
            _ => None,
        }
    }

    /// The level, when one was chosen.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::Unknown => None,
        }
    }
}

/// What a region has for a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome<T> {
    /// A value.
    Known(T),
    /// Only "weet ik (weten we) nog niet" was sent.
    Unknown,
    /// Nothing counts. Shown as missing, never filled in.
    Missing,
}

impl<T> Outcome<T> {
    /// The value, when there is one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown | Self::Missing => None,
        }
    }
}
