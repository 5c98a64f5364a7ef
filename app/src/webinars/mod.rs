//! Webinars and question hours that are open to people from outside: the list and the page that everyone reads, somebody's own page behind
//! the key in their mail, and who comes for who hosts it.

mod names;
mod pages;
mod paths;
mod texts;

pub use pages::{WebinarRoutes, coming, posts};
