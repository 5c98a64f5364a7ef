//! Who is at a meeting: noting it from several devices, reading it, and forgetting the names.

mod at_once;
mod keeping;
mod reading;
mod refused;
mod stage;
mod touching;
