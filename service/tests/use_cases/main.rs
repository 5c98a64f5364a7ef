//! The use cases on both engines. One program, because linking takes as long as running most of these suites.

#[macro_use]
mod run;

mod account;
mod agenda;
mod agreements;
mod attendance;
mod calendar;
mod database;
mod demo;
mod evaluation;
mod meetings;
mod migrations;
mod monitor;
mod network;
mod outbox;
mod polls;
mod review;
mod rights_table;
mod schema;
mod survey;
mod timeline;
mod webinars;
mod whole_loop;
