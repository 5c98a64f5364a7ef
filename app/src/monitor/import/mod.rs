//! Reading in a round from before the portal: from the file to its table, to what that means, to a closed round. Nothing is stored before
//! the last press; until then everything travels in the form.

mod columns;
mod examples;
mod imported;
mod mapping;
mod meeting;
mod names;
mod opened;
mod page;
mod post;
mod read_as;
mod texts;
mod values;

use crate::forms::FormState;
use crate::shell::TakenFile;
use domain::account::rights::Action;
pub(super) use examples::examples;
pub(super) use imported::{read_in, read_in_line};
use leptos::prelude::*;
use names::STEP;
pub use page::ImportPage;
pub(super) use post::post;
use service::monitor::import::FILE_LIMIT;

/// The address of the page.
pub(super) const PATH: &str = "/monitor/inlezen";

/// What file a post of this feature may bring along.
pub fn takes_file(route: &str) -> Option<TakenFile> {
    (route == PATH).then_some(TakenFile { right: Action::ImportRounds, most: FILE_LIMIT })
}

/// What was said at another step, which goes along unseen.
fn carry(form: &FormState, goes: fn(&str) -> bool) -> AnyView {
    let fields: Vec<_> = form.values.iter().filter(|(field, _)| STEP != **field && goes(field)).cloned().collect();
    fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view()
        .into_any()
}
