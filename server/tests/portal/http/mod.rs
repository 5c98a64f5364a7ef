//! The portal as a browser, a proxy, a scanner and an operator meet it: over a real socket.

mod clocks;
mod disk;
mod forwarded;
mod handles;
mod headers;
mod outage;
mod private;
pub mod process;
mod published;
mod refusals;
mod served;
mod settings;
