//! Seats, roles and the audit log keep the network's rules on both engines.

mod help;
mod rest;
mod seats;
