//! The portal as a browser, a proxy, a scanner and an operator meet it: over a real socket.

mod client;
mod headers;
mod mails;
mod outage;
mod process;
mod refusals;
mod served;
#[cfg(feature = "shuttle")]
mod shuttle;
