//! The growth of the network and of each region.

mod bars;
mod bars_table;
mod charts;
mod export;
mod facts;
mod garden;
mod map_page;
mod network_page;
mod numbers;
mod picture;
mod principles;
mod public_page;
mod quotes;
mod readers;
mod region_empty;
mod region_page;
mod region_table;
mod sentences;
mod series;
mod steps_card;
mod steps_drawing;
mod steps_table;
mod steps_words;
mod strip;
mod svg;
mod words;

use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded};
pub use export::{ExportPage, files};
pub use garden::garden;
pub use map_page::MapPage;
pub use network_page::MonitorPage;
pub use picture::pictures;
pub use public_page::in_short;
pub use region_page::RegionPage;
use service::monitor::MonitorError;
pub use words::WordsPage;

/// The posts of this feature.
pub fn posts() -> Recorded<AppState> {
    Recorded::new().post(words::PATH, words::post)
}

impl From<MonitorError> for PageError {
    fn from(error: MonitorError) -> Self {
        match error {
            MonitorError::Hidden => Self::Hidden,
            MonitorError::Db(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod view_tests;
