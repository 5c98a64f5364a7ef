//! What every page stands in: the request, the state, the answers to failure. It knows no feature: what stands above is handed
//! in as [`Site`].

pub mod context;
pub mod respond;

pub(crate) mod client;
mod policy;
mod recorded;
mod request;
mod state;
mod tidy;

pub use client::Client;
pub use policy::{Script, content_security_policy};
pub use recorded::{Address, Recorded};
pub use request::{ClientAddress, ExpiredLogin, NoFile, PostedFile, PostedForm, Refusal};
pub use state::{AfterLogin, AppState, Assets, Beside, InsteadOf, Site, TakenFile};
pub use tidy::tidy;
