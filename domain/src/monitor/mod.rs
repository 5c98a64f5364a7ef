//! Results: from the answers of one round to the figures that people read (rules, section 5).
//!
//! Region first: every figure of the network is made from one value a region, so that a region with two
//! trekkers weighs the same as a region with one. Nothing is imputed and nothing is ranked.

mod change;
mod choice;
mod distribution;
mod embedding;
pub mod import;
mod input;
mod largest;
mod lines;
mod names;
mod public;
mod quartiles;
mod response;
mod results;
mod shared;
mod spread;
mod steps;
mod theme;
mod transitions;
mod value;

pub use change::{Change, Direction, Movement, change, is_conclusive, leading_change, movement};
pub use choice::{Compared, GrowthChoice};
pub use distribution::{Distribution, distribution};
pub use embedding::arranged_change;
pub use input::{Kind, PersonAnswers, Question, RegionAnswers, RoundAnswers, SeatAnswers, SharedAnswer, questions};
pub use largest::{LargestMoves, Move, largest_moves};
pub use lines::{Told, ValueLine, value_lines};
pub use names::has_names;
pub use public::{MIN_PUBLIC_REGIONS, PublicFigure, PublicRound, may_be_public, may_stand_beside, public_round};
pub use quartiles::{Quartiles, median, quantile, quartiles};
pub use response::{Response, response};
pub use results::{GrowthResult, Mark, RegionResult, RoundResults, SeatResult, results};
pub use shared::{Amounts, STEPS, Tally, amounts, arranged, options, steps};
pub use spread::{Spread, spread, spreads};
pub use steps::{StepCounts, step_counts};
pub use theme::{THEME_MOST, ThemeName, ThemeProblem};
pub use transitions::transitions;
pub use value::{GrowthAnswer, HalfLevel, Level, Outcome};

#[cfg(test)]
mod worked_example;
