//! Who reads an answer, made from the rights table so that it is true (rules, section 2).

use super::{Scope, Share};
use crate::account::rights::{Action, Capacity, Reach, reach};

/// Someone who reads an answer, and from when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The other trekker of the region, while it is being filled in.
    ColleagueAtOnce,
    /// The other trekker of the region, once both have sent in or the round has closed.
    ColleagueOnceSent,
    /// The coordination group, once the round has closed; with names beside personal answers.
    CoordinationGroup,
    /// The trekkers of other regions, once the round has closed; without names.
    OtherRegions,
    /// RIVM and CPZ, once the round has closed; without names.
    Partners,
}

/// Who reads answers of this scope; with `share`, who reads a text shared so.
pub fn readers(scope: Scope, share: Option<Share>) -> Vec<Reader> {
    let action = match share {
        Some(Share::Coordination) => Action::ReadCoordinationTexts,
        Some(Share::Network) | None => Action::ReadClosedResults,
    };
    let all = |capacity| reach(action, capacity) == Reach::All;
    let colleague = match scope {
        Scope::Person => (Action::ReadColleagueAnswers, Reader::ColleagueOnceSent),
        Scope::Region => (Action::ReadSharedWhileOpen, Reader::ColleagueAtOnce),
    };
    let rows = [
        (reach(colleague.0, Capacity::Trekker) != Reach::No, colleague.1),
        (all(Capacity::Coordinator), Reader::CoordinationGroup),
        (all(Capacity::Trekker), Reader::OtherRegions),
        (all(Capacity::Partner), Reader::Partners),
    ];
    rows.into_iter().filter(|(reads, _)| *reads).map(|(_, reader)| reader).collect()
}
