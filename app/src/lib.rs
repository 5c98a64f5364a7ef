//! The pages, islands and forms of the portal.
//!
//! Pages are rendered on the server and work without script. Only islands reach the browser as WebAssembly,
//! so everything else is behind the feature `ssr`.

// Leptos nests the types of views deeply.
#![recursion_limit = "512"]

pub mod account;
pub mod meetings;
pub mod survey;

#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
pub mod monitor;
#[cfg(feature = "ssr")]
pub mod network;
#[cfg(feature = "ssr")]
pub mod rounds;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod site;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod webinars;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
mod wording;

#[cfg(feature = "ssr")]
pub use shell::AppState;
#[cfg(feature = "ssr")]
pub use site::{router, state};

/// Brings the islands of the page to life; the page's own script calls it.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    // A fault in the browser is told in its console, with its place in the source.
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
