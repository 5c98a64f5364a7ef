//! What the coordination group said about a text of the first round.

use super::super::Network;
use crate::monitor::words::{Filter, MayTag, ThemeChoice, find, mark, tag};
use domain::account::Actor;
use domain::monitor::ThemeName;

/// The name of the theme that was made for it.
pub const THEME: &str = "Goed nieuws";

/// Gives every text of the first round a theme of the group's own, and marks the first.
pub(super) async fn tagged(net: &Network, cora: &Actor) {
    let found = find(&net.ctx, cora, &Filter::default()).await.expect("the coordination group reads texts");
    let texts: Vec<_> = found.texts.iter().map(|text| text.id).collect();
    let (proof, name) = (MayTag::of(cora).expect("she may tag"), ThemeName::parse(THEME).expect("a name"));
    tag(&net.ctx, &proof, &texts, ThemeChoice::Named(name)).await.expect("the texts are there");
    mark(&net.ctx, &proof, texts[0], true).await.expect("the text is there");
}
