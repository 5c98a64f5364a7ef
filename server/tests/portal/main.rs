//! The whole portal: over HTTP within the test, and as its own process. One program, because linking the portal once
//! takes as long as running most of its suites.

mod account;
mod agreements;
mod attendance;
mod compare;
mod evaluation;
mod export;
mod http;
mod imports;
mod kit;
mod meetings;
mod monitor;
mod polls;
mod rights;
mod start;
mod survey;
mod visible;
mod visitors;
mod words;
