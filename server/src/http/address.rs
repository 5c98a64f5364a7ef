//! Who asks: the address of the browser, also behind a proxy that we trust.

use app::shell::ClientAddress;
use axum::{
    extract::{ConnectInfo, Request, State},
    middleware::Next,
    response::Response,
};
use http::HeaderMap;
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, Once},
};

/// The proxies whose `X-Forwarded-For` is believed.
#[derive(Clone, Debug, Default)]
pub struct TrustedProxies(Arc<[Network]>);

/// Addresses that begin with the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Network {
    address: IpAddr,
    bits: u8,
}

impl TrustedProxies {
    /// Reads addresses and networks with commas between them; an empty text trusts nobody.
    ///
    /// # Errors
    /// The first word that is neither.
    pub fn parse(text: &str) -> Result<Self, String> {
        let words = text.split(',').map(str::trim).filter(|word| !word.is_empty());
        let networks = words.map(|word| Network::parse(word).ok_or_else(|| word.to_owned()));
        Ok(Self(networks.collect::<Result<_, _>>()?))
    }

    /// Whether nobody is trusted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn trust(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.holds(address))
    }

    /// The last address in the chain that is not a trusted proxy's: what stands before it could be made up.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        let lines: Vec<&str> =
            headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok()).collect();
        for word in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
            if !self.trust(client) {
                break;
            }
            let Some(before) = forwarded(word.trim()) else { break };
            client = before.to_canonical();
        }
        client
    }
}

impl Network {
    fn parse(word: &str) -> Option<Self> {
        let (address, bits) = word.split_once('/').map_or((word, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(most), |bits| bits.parse().ok().filter(|bits| *bits <= most))?;
        Some(Self { address, bits })
    }

    fn holds(self, other: IpAddr) -> bool {
        match (self.address, other.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                same_start(own.to_bits().into(), other.to_bits().into(), 32, self.bits)
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => same_start(own.to_bits(), other.to_bits(), 128, self.bits),
            _ => false,
        }
    }
}

fn same_start(one: u128, other: u128, length: u8, bits: u8) -> bool {
    bits == 0 || (one ^ other) >> (length - bits) == 0
}

/// An address as proxies write it: bare, in brackets, or with a port.
fn forwarded(word: &str) -> Option<IpAddr> {
    let bare = word.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok().or_else(|| word.parse::<SocketAddr>().ok().map(|socket| socket.ip()))
}

/// Told once: whoever forges the header must not fill the log.
static UNNAMED_PROXY: Once = Once::new();

/// Puts the browser's address in the request.
pub async fn find(State(proxies): State<TrustedProxies>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    // Only a test without a socket has no peer.
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let client = proxies.client(peer, request.headers());
    if request.headers().contains_key("x-forwarded-for") && !proxies.trust(peer) {
        UNNAMED_PROXY.call_once(|| {
            tracing::warn!(
                "{peer} forwards requests of others and is not in PORTAL_TRUSTED_PROXY: all who come through it count as one, \
                 and together run into the limits on login codes"
            );
        });
    }
    request.extensions_mut().insert(ClientAddress(client));
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn client(trusted: &str, peer: &str, forwarded: &[&'static str]) -> String {
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", HeaderValue::from_static(line));
        }
        TrustedProxies::parse(trusted).unwrap().client(peer.parse().unwrap(), &headers).to_string()
    }

    #[test]
    fn forwarded_addresses_are_ignored_without_a_trusted_proxy() {
        assert_eq!(client("", "203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(client("10.0.0.1", "203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
    }

    #[test]
    fn behind_trusted_proxies_the_last_foreign_address_counts() {
        assert_eq!(client("10.0.0.0/8", "10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.0/8", "10.0.0.1", &["6.6.6.6, 198.51.100.1, 10.2.0.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.0/8", "10.0.0.1", &["6.6.6.6", "198.51.100.1:5000"]), "198.51.100.1");
        assert_eq!(client("10.0.0.0/8", "10.0.0.1", &["rommel"]), "10.0.0.1");
        assert_eq!(client("fd00::/8", "fd00::1", &["[2001:db8::7]"]), "2001:db8::7");
        assert_eq!(client("10.0.0.1", "::ffff:10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
    }

    #[test]
    fn what_is_not_an_address_is_refused_by_name() {
        assert_eq!(TrustedProxies::parse("10.0.0.1, proxy").unwrap_err(), "proxy");
        assert_eq!(TrustedProxies::parse("10.0.0.1/33").unwrap_err(), "10.0.0.1/33");
        assert!(TrustedProxies::parse("10.0.0.0/8, ::1").is_ok());
    }
}
