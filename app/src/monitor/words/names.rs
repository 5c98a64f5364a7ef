//! The fields of what is asked for, which stand in the address, and of what is posted.

use crate::forms::Name;

/// What is typed to search for.
pub(super) const SEEK: Name = Name::new("zoek");
/// The id of a question.
pub(super) const QUESTION: Name = Name::new("vraag");
/// The id of a theme, to ask for or to give.
pub(super) const THEME: Name = Name::new("thema");
/// The id of a round.
pub(super) const ROUND: Name = Name::new("ronde");
/// The id of a region.
pub(super) const REGION: Name = Name::new("regio");
/// What the coordination group asks for: one of [`super::address::UNTAGGED`], [`super::address::MARKED`].
pub(super) const ONLY: Name = Name::new("alleen");
/// Which page, from 1.
pub(super) const PAGE: Name = Name::new("pagina");
/// What was done.
pub(super) const DONE: Name = Name::new("gedaan");

/// A text that was chosen; may come several times.
pub(super) const TEXT: Name = Name::new("tekst");
/// The theme for the texts that were chosen.
pub(super) const GIVEN: Name = Name::new("geef");
/// The name of a new theme.
pub(super) const NEW_THEME: Name = Name::new("nieuw-thema");
/// A text and the theme to take from it, with a space between.
pub(super) const OFF: Name = Name::new("weg");
/// A text to mark for the agenda.
pub(super) const MARK: Name = Name::new("klaarzetten");
/// A text whose mark goes.
pub(super) const UNMARK: Name = Name::new("terughalen");
