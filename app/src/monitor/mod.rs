//! The growth of the network and of each region.

mod bars;
mod bars_table;
mod bars_words;
mod chart_words;
mod charts;
mod compare;
mod embedding;
mod export;
mod facts;
mod facts_table;
mod garden;
mod import;
mod map_page;
mod moves_page;
mod network_page;
mod numbers;
mod picture;
mod prepare;
mod principles;
mod public_page;
mod quotes;
mod readers;
mod region_empty;
mod region_page;
mod regions;
mod sentences;
mod series;
mod steps_card;
mod steps_drawing;
mod steps_table;
mod steps_words;
mod strip;
mod svg;
mod which_round;
mod words;

use crate::shell::respond::PageError;
use crate::shell::{AppState, Recorded};
pub use compare::ComparePage;
pub use embedding::EmbeddingPage;
pub use export::ExportPage;
pub use garden::garden;
pub use import::{ImportPage, takes_file};
pub use map_page::MapPage;
pub use moves_page::MovesPage;
pub use network_page::MonitorPage;
pub use picture::pictures;
pub use prepare::PreparePage;
pub use public_page::in_short;
pub use region_page::RegionPage;
pub use regions::RegionsPage;
use service::monitor::MonitorError;
use service::monitor::compare::GroupError;
use service::monitor::import::ImportError;
pub use words::WordsPage;

/// The posts of this feature.
pub fn posts() -> Recorded<AppState> {
    Recorded::new().post(words::PATH, words::post).post(compare::PATH, compare::post).post(import::PATH, import::post)
}

/// The files of this feature: what is taken along, and examples of what is read in.
pub fn files() -> Recorded<AppState> {
    export::files().merge(import::examples())
}

impl From<ImportError> for PageError {
    fn from(error: ImportError) -> Self {
        match error {
            ImportError::Db(error) => error.into(),
            _ => Self::Hidden,
        }
    }
}

impl From<GroupError> for PageError {
    fn from(error: GroupError) -> Self {
        match error {
            GroupError::Db(error) => error.into(),
            _ => Self::Hidden,
        }
    }
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
mod network_tests;
#[cfg(test)]
mod view_tests;
