//! The portal as a browser, a proxy, a scanner and an operator meet it: over a real socket.

mod disk;
mod headers;
#[allow(dead_code, reason = "each suite uses its own part of the kit")]
#[path = "../kit/mod.rs"]
mod kit;
mod outage;
mod process;
mod refusals;
mod served;
mod settings;
#[cfg(feature = "shuttle")]
mod shuttle;
