//! Components that know no feature. Their classes are explained in `style/README.md`.

mod figures;
mod forms;
mod growth;
mod notice;
mod page;
mod table;
mod text_area;
mod words;

pub use figures::{Figure, Figures, Tag, TagKind};
pub use forms::{ErrorSummary, Field, error_id, hint_id};
pub use growth::{GrowthLegend, GrowthPicture, GrowthSheet, GrowthSize, GrowthValue, growth_word, growth_words};
pub use notice::{Disclosure, Empty, Message, MessageKind, Note};
pub use page::PageHead;
pub use table::TableRegion;
pub use text_area::TextArea;
pub use words::{counted, for_count, listed};
