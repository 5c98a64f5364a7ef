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

pub use network_page::MonitorPage;
pub use public_page::in_short;
pub use region_page::RegionPage;

#[cfg(test)]
mod view_tests;
