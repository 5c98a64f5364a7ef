//! The process around the portal: HTTP, mail, jobs, settings and the command line.

pub mod cli;
pub mod config;
pub mod http;
pub mod surroundings;
