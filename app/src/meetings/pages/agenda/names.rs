//! The fields of the forms of agendas.

use crate::forms::Name;

/// The id of an item, and how many dots it gets.
pub(super) const DOTS: Name = Name::new("stippen");
/// Until which revision somebody read.
pub(super) const READ: Name = Name::new("gelezen");
/// The number of an item, on the beamer and in its order.
pub(super) const POINT: Name = Name::new("punt");
/// The number that an item gets.
pub(super) const NUMBER: Name = Name::new("nummer");
/// The items in the order in which they were dragged.
pub(super) const ORDER: Name = Name::new("volgorde");
pub(super) const UP: Name = Name::new("omhoog");
pub(super) const DOWN: Name = Name::new("omlaag");
pub(super) const ASIDE: Name = Name::new("later");
pub(super) const TAKE_UP: Name = Name::new("opnemen");
pub(super) const REMOVE: Name = Name::new("weghalen");
/// The minutes of a break.
pub(super) const BREAK: Name = Name::new("pauze");

pub(super) const TITLE: Name = Name::new("titel");
pub(super) const AIM: Name = Name::new("doel");
pub(super) const MINUTES: Name = Name::new("minuten");
pub(super) const THEME: Name = Name::new("thema");
pub(super) const OWNER: Name = Name::new("wie");
pub(super) const ASKED: Name = Name::new("regio");
pub(super) const NOTE: Name = Name::new("toelichting");
/// The id of an answer; may come several times.
pub(super) const TEXT: Name = Name::new("tekst");

/// What the page to publish does: [`do_it::PUBLISH`] and the others.
pub(super) const DO: Name = Name::new("doen");
/// The words of [`DO`].
pub(super) mod do_it {
    pub(in super::super) const PUBLISH: &str = "publiceren";
    pub(in super::super) const TAKE_BACK: &str = "intrekken";
    pub(in super::super) const CLOSE_DOTS: &str = "stippen-sluiten";
    pub(in super::super) const OPEN_DOTS: &str = "stippen-openen";
}

/// Whether an author or a region says yes: `ja` or `nee`.
pub(super) const SAYS: Name = Name::new("antwoord");
/// The meeting of an item that asks a region.
pub(super) const MEETING: Name = Name::new("bijeenkomst");
/// The words as the page showed them.
pub(super) const WORDS: Name = Name::new("woorden");
