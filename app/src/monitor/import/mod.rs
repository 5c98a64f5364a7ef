//! Reading in a round from before the portal: from the file to its table. Nothing is stored before the last press.

mod columns;
mod examples;
mod names;
mod page;
mod post;
mod texts;

use crate::shell::TakenFile;
use domain::account::rights::Action;
pub(super) use examples::examples;
pub use page::ImportPage;
pub(super) use post::post;
use service::monitor::import::FILE_LIMIT;

/// The address of the page.
pub(super) const PATH: &str = "/monitor/inlezen";

/// What file a post of this feature may bring along.
pub fn takes_file(route: &str) -> Option<TakenFile> {
    (route == PATH).then_some(TakenFile { right: Action::ImportRounds, most: FILE_LIMIT })
}
