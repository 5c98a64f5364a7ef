//! What the HTTP side must know of the settings.

use super::{address::TrustedProxies, origin::AllowedOrigins};
use std::net::SocketAddr;

/// What the HTTP side must know.
#[derive(Clone, Debug)]
pub struct HttpConfig {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// Where people reach the portal, without a slash at the end.
    pub public_url: String,
    /// The origins that forms may come from.
    pub origins: AllowedOrigins,
    /// The proxies whose forwarded addresses are believed.
    pub proxies: TrustedProxies,
    /// Where to report a weakness.
    pub security_contact: String,
}
