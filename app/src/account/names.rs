//! The fields of forms about a person, and of logging in.

use crate::forms::Name;

pub(crate) const EMAIL: Name = Name::new("email");
pub(crate) const NAME: Name = Name::new("naam");
pub(crate) const ORGANISATION: Name = Name::new("organisatie");
pub(crate) const FUNCTION: Name = Name::new("functie");
/// The six digits of a mail.
pub(super) const CODE: Name = Name::new("code");
/// Ticked on somebody's own device.
pub(super) const OWN_DEVICE: Name = Name::new("eigen-apparaat");
/// Where someone was going when they had to log in.
pub(super) const NEXT: Name = Name::new("verder");
/// Asks for another code.
pub(super) const AGAIN: Name = Name::new("opnieuw");
/// Other on each login page that is opened: two posts of one page are one press too many.
pub(super) const PAGE: Name = Name::new("pagina");
/// Only machines fill in what nobody sees.
pub(super) const TRAP: Name = Name::new("website");
/// Which form of the profile is posted.
pub(super) const ACTION: Name = Name::new("actie");
/// That the results are there, as mail.
pub(super) const RESULTS: Name = Name::new("mail-uitkomsten");
/// That a meeting was made or moved, as mail.
pub(super) const MEETINGS: Name = Name::new("mail-bijeenkomsten");
/// That the minutes of a meeting are there, as mail.
pub(super) const MINUTES: Name = Name::new("mail-verslag");
/// What waits for the coordination group, as mail.
pub(super) const DIGEST: Name = Name::new("mail-weekbericht");
pub(super) const NEW_ADDRESS: Name = Name::new("nieuw-adres");
/// One of somebody's own addresses.
pub(super) const ADDRESS: Name = Name::new("adres");
/// What proves that the address stood among somebody's own when the page was made.
pub(super) const LISTED: Name = Name::new("stond-erbij");
/// The list of addresses, where messages about one lead.
pub(super) const ADDRESSES: Name = Name::new("adressen");
/// One of somebody's own logins.
pub(super) const SESSION: Name = Name::new("sessie");
/// The list of logins.
pub(super) const SESSIONS: Name = Name::new("sessies");
