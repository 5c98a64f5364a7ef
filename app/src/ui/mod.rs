//! Components that know no feature. Their classes are explained in `style/README.md`.

mod figures;
mod forms;
mod growth;
mod notice;
mod page;
mod raw;
mod table;

pub use figures::{Figure, Figures, Tag, TagKind};
pub use forms::{ErrorSummary, Field, error_id, hint_id};
pub use growth::{GrowthLegend, GrowthPicture, GrowthSheet, GrowthSize, GrowthValue, growth_word, growth_words};
pub use notice::{Disclosure, Empty, Message, MessageKind, Note};
pub use page::PageHead;
pub use raw::{in_textarea, in_title};
pub use table::TableRegion;
