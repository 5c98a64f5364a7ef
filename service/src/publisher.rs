//! Who runs the portal: what they say of themselves on its public pages. All of it is a setting, and none of it has a default.

use domain::account::EmailAddress;
use std::sync::Arc;

/// Who runs the portal.
#[derive(Clone, Debug, Default)]
pub struct Publisher {
    /// The mailbox for questions, for everybody.
    pub help: Option<EmailAddress>,
    /// What the programme is that the network belongs to, in paragraphs.
    pub programme: Vec<String>,
    /// Which organisations are behind the portal, in paragraphs.
    pub behind: Vec<String>,
    /// Their logo.
    pub logo: Option<Logo>,
}

/// A picture of somebody else's making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Whose it is: what is read out in its place.
    pub name: String,
    /// Its media type, such as `image/png`.
    pub media_type: &'static str,
    /// The file.
    pub file: Arc<[u8]>,
}
