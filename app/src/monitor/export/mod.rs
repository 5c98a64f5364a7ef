//! Taking the figures along, as files in open formats (decision 23).

mod answer;
mod csv_file;
mod json_file;
mod json_network;
mod names;
mod national;
mod network;
mod network_columns;
mod network_facts;
mod page;
mod rows;
mod scales;
mod sizes;
mod tables;
mod wanted;
mod workbook;

pub use answer::files;
pub(super) use national::{FILE as NATIONAL, national};
pub use page::ExportPage;

/// The address of the page.
pub const PATH: &str = "/monitor/meenemen";
