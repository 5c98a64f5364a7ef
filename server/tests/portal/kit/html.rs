//! A page in pieces, as the HTML standard cuts it.

use html5gum::{DefaultEmitter, Token, Tokenizer};
use std::collections::BTreeMap;

/// A piece of a page.
pub enum Piece {
    /// A tag that opens, with its attributes.
    Open(String, BTreeMap<String, String>),
    /// A tag that closes.
    Close(String),
    /// Text between tags.
    Text(String),
}

/// The pieces of a page, without its comments.
pub fn pieces(html: &str) -> impl Iterator<Item = Piece> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(html, emitter).filter_map(|token| {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                Some(Piece::Open(text(&tag.name), attributes.collect()))
            }
            Token::EndTag(tag) => Some(Piece::Close(text(&tag.name))),
            Token::String(words) => Some(Piece::Text(text(&words))),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => None,
        }
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The words with single spaces between them.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
