//! Texts that trekkers save, each for a question of its own.

use super::world::{Asked, Trekker, World};
use crate::kit::page;
use crate::kit::socket::Answer;
use std::io;
use std::net::SocketAddr;

/// A field for text: the page that it is on, the question, and the field's own name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub page: &'static str,
    pub question: &'static str,
    pub field: &'static str,
}

const fn text(question: &'static str) -> Slot {
    Slot { page: "/vragenlijst/nu", question, field: question }
}

const fn remark(question: &'static str, field: &'static str) -> Slot {
    Slot { page: "/vragenlijst/doorontwikkeling", question, field }
}

/// What one trekker can write in.
pub const SLOTS: [Slot; 11] = [
    text("o1-trots"),
    text("o2-knelpunt"),
    text("o3-behoefte"),
    text("o4-aanbod"),
    text("o5-agenda"),
    remark("p1-trekker", "p1-trekker.toelichting"),
    remark("p2-samenstelling", "p2-samenstelling.toelichting"),
    remark("p3-afspraken", "p3-afspraken.toelichting"),
    remark("p4-cijfers", "p4-cijfers.toelichting"),
    remark("p5-scharnier", "p5-scharnier.toelichting"),
    remark("p6-toekomst", "p6-toekomst.toelichting"),
];

/// A text on its way into a slot.
#[derive(Clone, Debug)]
pub struct Save {
    /// Whose, as a place in the list of trekkers.
    pub trekker: usize,
    pub slot: Slot,
    pub text: String,
    pub asked: Asked,
}

impl Save {
    /// As a page posts it that shows the answer of this version, or a tool that names none.
    pub fn new(world: &World, trekker: usize, slot: Slot, text: &str, version: Option<&str>) -> Self {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair(slot.field, text);
        form.extend_pairs(version.map(|version| (format!("{}.versie", slot.question), version)));
        let asked = Asked::post(slot.page, &world.trekkers[trekker].cookie, form.finish());
        Self { trekker, slot, text: text.to_owned(), asked }
    }

    /// As somebody types it who has the page before them.
    ///
    /// # Errors
    /// What the page says when it is not the one.
    pub async fn typed(world: &World, server: SocketAddr, to: (usize, Slot), text: &str) -> Result<Self, String> {
        let (trekker, slot) = to;
        let html = shown(&world.trekkers[trekker], server, slot).await?;
        let version = page::hidden(&html, &format!("{}.versie", slot.question));
        Ok(Self::new(world, trekker, slot, text, Some(version.as_deref().ok_or("the form names no version")?)))
    }

    /// The same, as the island posts it.
    pub fn by_island(mut self) -> Self {
        self.asked.json = true;
        self
    }
}

/// Whether the answer says that it was saved.
pub fn is_acknowledged(answer: &io::Result<Answer>) -> bool {
    answer.as_ref().is_ok_and(|answer| match answer.status {
        303 => answer.header("location").is_some_and(|to| to.starts_with("/vragenlijst")),
        200 => answer.header("content-type") == Some("application/json"),
        _ => false,
    })
}

/// The page of a slot.
///
/// # Errors
/// What is shown instead.
pub async fn shown(trekker: &Trekker, server: SocketAddr, slot: Slot) -> Result<String, String> {
    let asked = Asked::page(slot.page, &trekker.cookie);
    match asked.of(server).await {
        Ok(answer) if answer.status == 200 => Ok(answer.text()),
        other => Err(asked.told(&other)),
    }
}
