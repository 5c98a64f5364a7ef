//! Who reads in rounds.

use super::super::MonitorError;
use domain::account::Actor;
use domain::account::rights::Action;

/// Proof of [`Action::ImportRounds`]; only the rights table makes one.
#[derive(Clone, Debug)]
pub struct MayImport(());

impl MayImport {
    /// Asks the rights table.
    ///
    /// # Errors
    /// [`MonitorError::Hidden`].
    pub fn of(actor: &Actor) -> Result<Self, MonitorError> {
        if actor.may(Action::ImportRounds) { Ok(Self(())) } else { Err(MonitorError::Hidden) }
    }
}
