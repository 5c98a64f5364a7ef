//! What people wrote, found again by question, theme, round, region and words; and what the coordination group does with it (decision 22).

mod about;
mod find;
mod index;
mod marked;
mod page;
mod said;
pub(crate) mod sql;
mod tag;

pub use about::{ThemeOf, themes_of};
pub use find::{Filter, FoundText, PAGE, TextTheme, Theme, WordsView, find};
pub(crate) use index::index;
pub use index::index_waiting;
pub(super) use marked::marked;
pub(super) use page::Reach;
pub use said::OfGroup;
pub(super) use said::of_group;
pub use tag::{MayTag, ThemeChoice, mark, tag, untag};
