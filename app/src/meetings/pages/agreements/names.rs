//! The fields of the forms about what was agreed.

use crate::forms::Name;

/// The minutes, as Markdown.
pub(super) const MINUTES: Name = Name::new("notulen");
/// Tells which minutes the page showed: who left them as they were says nothing about them.
pub(super) const SHOWN: Name = Name::new("getoond");
/// The id of the member for whom the page was made.
pub(super) const WRITER: Name = Name::new("schrijver");
/// Somebody else stored other minutes, and the writer did not choose yet.
pub(super) const CHOICE: Name = Name::new("keuze");
/// The words of a decision.
pub(super) const DECISION: Name = Name::new("besluit");
/// What somebody will do.
pub(super) const WHAT: Name = Name::new("wat");
/// Who does it: see [`super::fields::owner_value`].
pub(super) const OWNER: Name = Name::new("wie");
/// Until when.
pub(super) const DUE: Name = Name::new("voor");

/// What a form of these asks for, in [`super::super::super::names::ASK`].
pub(super) mod ask {
    /// The minutes are stored.
    pub(in super::super) const SAVE: &str = "notulen";
    /// The minutes are shown as they would be read.
    pub(in super::super) const PREVIEW: &str = "voorbeeld";
    /// What somebody else stored stands.
    pub(in super::super) const OTHER: &str = "andere";
    /// A decision is added.
    pub(in super::super) const DECISION: &str = "besluit";
    /// An action is added.
    pub(in super::super) const ACTION: &str = "afspraak";
    /// It is taken out.
    pub(in super::super) const REMOVE: &str = "weghalen";
    /// An action is done.
    pub(in super::super) const DONE: &str = "gedaan";
    /// It need not be done any more.
    pub(in super::super) const LAPSE: &str = "vervalt";
    /// It is to be done after all.
    pub(in super::super) const OPEN: &str = "open";
}

/// From which page it was said how far an action is, in [`crate::rounds::names::BACK`]; without it from the page of the action.
pub(super) mod back {
    pub(in super::super) const START: &str = "start";
    pub(in super::super) const SURVEY: &str = "vragenlijst";
    pub(in super::super) const REGION: &str = "regio";
    pub(in super::super) const RECORD: &str = "verslag";
    pub(in super::super) const MEETING: &str = "bijeenkomst";
}
