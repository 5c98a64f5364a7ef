//! What every page stands in: the document, the context, the routes, the answers to failure.

pub mod context;
pub mod posting;
pub mod respond;

mod document;
mod form_state;
mod layout;
mod policy;
mod readable;
mod request;
mod routes;
mod state;

pub use document::document;
pub use form_state::{FormState, use_form_state};
pub use policy::{Script, content_security_policy};
pub use request::{ClientAddress, ExpiredLogin, PostedForm, Refusal};
pub use routes::{App, router};
pub use state::{AppState, Assets};
