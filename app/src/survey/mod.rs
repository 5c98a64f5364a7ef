//! The questionnaire: overview, sections, check, sending in.

pub mod islands;

#[cfg(feature = "ssr")]
mod give_back;
#[cfg(feature = "ssr")]
mod keep;
#[cfg(feature = "ssr")]
mod next;
#[cfg(feature = "ssr")]
mod options;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
pub(crate) mod parts;
#[cfg(feature = "ssr")]
pub(crate) mod places;
#[cfg(feature = "ssr")]
mod post;
#[cfg(feature = "ssr")]
mod principle;
#[cfg(feature = "ssr")]
mod question;
#[cfg(feature = "ssr")]
mod shared;
#[cfg(feature = "ssr")]
mod short;
#[cfg(feature = "ssr")]
pub(crate) mod texts;
#[cfg(feature = "ssr")]
mod who_reads;
#[cfg(feature = "ssr")]
mod work;
#[cfg(feature = "ssr")]
mod writing;

#[cfg(feature = "ssr")]
pub(crate) use give_back::give_back;
#[cfg(feature = "ssr")]
pub use pages::{BeginPage, CopiesPage, CopyPage, HistoryPage, OverviewPage, ReviewPage, SectionPage, ThanksPage};

/// The routes whose posts give a text back that is too large to be stored.
#[cfg(feature = "ssr")]
pub const GIVES_BACK: [&str; 2] = [SECTION, QUESTION];

#[cfg(feature = "ssr")]
const SECTION: &str = "/vragenlijst/{section}";
#[cfg(feature = "ssr")]
const QUESTION: &str = "/vragenlijst/{section}/{question}";

/// The posts of this feature.
#[cfg(feature = "ssr")]
pub fn posts() -> crate::shell::Recorded<crate::AppState> {
    crate::shell::Recorded::new()
        .post(SECTION, post::save)
        .post(QUESTION, post::save_question)
        .post("/vragenlijst/controleren", post::send)
}
