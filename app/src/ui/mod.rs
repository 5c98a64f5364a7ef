//! Components that know no feature. Their classes are explained in `style/README.md`.

mod description;
mod figures;
mod growth;
mod leaf;
mod markdown;
mod notice;
mod page;
mod reason;
mod sign;
mod table;
mod tiles;
mod typed;
mod words;

pub use description::Description;
pub use figures::{Figure, Figures, Tag, TagKind};
pub use growth::{
    GrowthLegend, GrowthPicture, GrowthSheet, GrowthSize, GrowthValue, growth_drawings, growth_word, growth_words,
};
pub use leaf::{CalendarLeaf, SoughtLeaf};
pub use markdown::Markdown;
pub use notice::{Disclosure, Empty, Message, MessageKind, Note};
pub use page::{PageHead, WrongOnPage};
pub use reason::MailReason;
pub use sign::{Sign, SignLegend, SignMark};
pub use table::TableRegion;
pub use tiles::{Tile, TileKind, TileMap};
pub use typed::Typed;
pub use words::{breakable, capital, counted, for_count, listed};
