//! The growth of the network and of each region.

mod bars;
mod bars_table;
mod facts;
mod network_page;
mod numbers;
mod public_page;
mod quotes;
mod readers;
mod region_empty;
mod region_page;
mod region_table;
mod sentences;
mod series;
mod steps;

use crate::shell::respond::PageError;
use domain::account::Actor;
pub use network_page::MonitorPage;
pub use public_page::in_short;
pub use region_page::RegionPage;
use service::monitor::MonitorError;

/// Why the results are not shown to `actor`.
pub(crate) fn page_error(actor: &Actor, error: MonitorError) -> PageError {
    match error {
        MonitorError::Hidden => PageError::hidden_from(actor),
        MonitorError::Db(error) => error.into(),
    }
}

#[cfg(test)]
mod view_tests;
