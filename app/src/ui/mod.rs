//! Components that know no feature. Their classes are explained in `style/README.md`.

mod figures;
mod growth;
mod notice;
mod page;
mod table;
mod words;

pub use figures::{Figure, Figures, Tag, TagKind};
pub use growth::{GrowthLegend, GrowthPicture, GrowthSheet, GrowthSize, GrowthValue, growth_word, growth_words};
pub use notice::{Disclosure, Empty, Message, MessageKind, Note};
pub use page::{PageHead, WrongOnPage};
pub use table::TableRegion;
pub use words::{counted, for_count, listed};
