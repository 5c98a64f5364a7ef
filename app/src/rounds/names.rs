//! The fields of the forms about a round.

use crate::forms::Name;

/// A moment in two fields: the day and the time.
pub(crate) type Moment = [Name; 2];

pub(crate) const OPENS: Moment = [Name::new("opent_datum"), Name::new("opent_tijd")];
pub(crate) const FIRST_REMINDER: Moment = [Name::new("herinnering1_datum"), Name::new("herinnering1_tijd")];
pub(crate) const SECOND_REMINDER: Moment = [Name::new("herinnering2_datum"), Name::new("herinnering2_tijd")];
pub(crate) const CLOSES: Moment = [Name::new("sluit_datum"), Name::new("sluit_tijd")];
/// Who is reminded.
pub(crate) const PERSON: Name = Name::new("persoon");
/// Where a reminder to one person leads: a value of [`back`].
pub(crate) const BACK: Name = Name::new("terug");
/// Why a round opens again.
pub(crate) const REASON: Name = Name::new("reden");
/// The place of a step's page, where messages about the step lead.
pub(crate) const ROUND: Name = Name::new("ronde");
/// What a coordinator says about proposed times.
pub(crate) const ANSWER: Name = Name::new("keuze");

/// From which page one person was reminded; without it from the one with the mails of the round.
pub(crate) mod back {
    pub(crate) const START: &str = "start";
    pub(crate) const RESPONSE: &str = "respons";
    /// The response with those alone of whom something is still to come.
    pub(crate) const UNFINISHED: &str = "respons-open";
}
