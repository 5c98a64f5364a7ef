//! The process around the portal: HTTP, mail, jobs, settings and the command line.

// The types of Leptos' views are laid out here, in the optimised build.
#![recursion_limit = "512"]

pub mod bounced;
pub mod cli;
mod clock;
pub mod config;
mod connections;
pub mod demo;
pub mod http;
pub mod jobs;
pub mod mail;
pub mod mail_in;
mod panics;
pub mod publisher;
pub mod run;
pub mod surroundings;

/// A page is thousands of small pieces of text; with the system's own allocator a quarter of the time goes there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
