//! Rounds from before the portal: from a table that another tool gave to the answers of a round.
//!
//! A column means something, and so does every value in it. What is understood is proposed; a coordinator corrects it in a preview,
//! and nothing is guessed behind their back: what is not understood stays empty and is named. Open answers are not read in, since
//! their writers did not choose who may read them.

mod answers;
mod counting;
mod guess;
mod guesses;
mod meaning;
mod read;
mod reading;
mod scale;
mod sheet;

pub use answers::round_answers;
pub use guess::guess;
pub use meaning::Meaning;
pub use read::read;
pub use reading::{Differing, Found, FoundRegion, Impossible, LeftOut, Mapping, Problem, Reading, Row, Why};
pub use scale::{Means, NOTHING, Scale};
pub use sheet::Sheet;

use crate::ids::RegionId;

/// Letters and digits of a text in small letters: what two spellings of the same have in common. Of a number with a sign in it, and of signs
/// alone, the whole text: 1,5 is not 15, and a tick is something.
pub fn plain(text: &str) -> String {
    let whole = text.trim().replace(',', ".");
    if whole.parse::<f64>().is_ok_and(f64::is_finite) {
        return whole;
    }
    let folded = crate::search::folded(text);
    if folded.is_empty() { whole } else { folded }
}

/// A region as the file may call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownRegion {
    /// Which region.
    pub id: RegionId,
    /// The name that people read.
    pub name: String,
    /// CBS code.
    pub code: String,
}

impl KnownRegion {
    /// Whether a cell means this region: its name, id or code, also behind "GGD", "regio" or "Kansrijke Start".
    fn is_meant(&self, plain_cell: &str) -> bool {
        let bare = |text: &str| {
            let mut text = plain(text);
            for word in ["kansrijkestart", "ggd", "regio", "deregio"] {
                text = text.strip_prefix(word).map(str::to_owned).unwrap_or(text);
            }
            text
        };
        let cell = bare(plain_cell);
        !cell.is_empty() && [&self.name, &self.id.0, &self.code].into_iter().any(|own| bare(own) == cell)
    }
}

#[cfg(test)]
mod doubt_tests;
#[cfg(test)]
mod tests;
