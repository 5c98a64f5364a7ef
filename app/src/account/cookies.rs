//! The cookies of the portal: the session, for ten minutes who asked for a code (D3, D11) or made an address for their calendar, and how the questionnaire is shown.

use domain::account::EmailAddress;
use domain::account::login::CODE_LIFETIME;
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};
use service::{Hidden, Settings};

/// Longer than any login lasts; the server decides when it ends (D12).
const SESSION_SECONDS: i64 = 90 * 24 * 3600;

/// From one meeting to the next, and over a missed one.
const VIEW_SECONDS: i64 = 365 * 24 * 3600;

/// One of the cookies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The secret of a session.
    Session,
    /// The secret of the browser that asked for a login code, and the address that was typed.
    Login,
    /// The secret of the browser that asked for a code for a new address, and that address.
    Address,
    /// The secret of a calendar's address, until it was shown to who made it.
    Calendar,
    /// How this browser's reader wants the questionnaire shown; no secret.
    SurveyView,
}

impl Cookie {
    /// With `__Host-` browsers take the cookie over https only, for this host only. On plain http (the demo on the
    /// loopback address) they would not take it at all, so there it has a plain name.
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-portaal",
            (Self::Session, false) => "portaal",
            (Self::Login, true) => "__Host-portaal-code",
            (Self::Login, false) => "portaal-code",
            (Self::Address, true) => "__Host-portaal-adres",
            (Self::Address, false) => "portaal-adres",
            (Self::Calendar, true) => "__Host-portaal-agenda",
            (Self::Calendar, false) => "portaal-agenda",
            (Self::SurveyView, true) => "__Host-portaal-weergave",
            (Self::SurveyView, false) => "portaal-weergave",
        }
    }

    /// The value of this cookie in a request. Whatever cannot be read is not there.
    pub fn read(self, settings: &Settings, headers: &HeaderMap) -> Option<Hidden> {
        let name = self.name(is_secure(settings));
        let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value.into())
    }

    /// Sets this cookie in an answer. A session's outlives the browser window only when `keep` says so.
    pub fn set(self, settings: &Settings, headers: &mut HeaderMap, value: &str, keep: bool) {
        let seconds = match self {
            Self::Session => keep.then_some(SESSION_SECONDS),
            Self::SurveyView => Some(VIEW_SECONDS),
            Self::Login | Self::Address | Self::Calendar => Some(CODE_LIFETIME.num_seconds()),
        };
        self.append(settings, headers, value, seconds);
    }

    /// Takes this cookie away.
    pub fn remove(self, settings: &Settings, headers: &mut HeaderMap) {
        self.append(settings, headers, "", Some(0));
    }

    fn append(self, settings: &Settings, headers: &mut HeaderMap, value: &str, seconds: Option<i64>) {
        let secure = is_secure(settings);
        let name = self.name(secure);
        let secure = if secure { "; Secure" } else { "" };
        let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}");
        let line = HeaderValue::from_str(&text).expect("our cookies hold letters, digits and signs only");
        headers.append(SET_COOKIE, line);
    }
}

fn is_secure(settings: &Settings) -> bool {
    settings.public_url.starts_with("https://")
}

/// What the login and address cookies hold: a secret, and the address that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The secret that the server gave.
    pub verifier: Hidden,
    /// When the code was asked, in seconds since 1970; tells the page from when on another can be asked.
    pub at: i64,
    /// The address, so that a mistake in it can be seen; only ever shown back.
    pub email: EmailAddress,
}

impl Asked {
    /// The text for the cookie.
    pub fn to_text(&self) -> String {
        let email: String = form_urlencoded::byte_serialize(self.email.as_str().as_bytes()).collect();
        format!("{}.{}.{email}", &*self.verifier, self.at)
    }

    /// Reads the text of the cookie.
    pub fn parse(text: &str) -> Option<Self> {
        let (verifier, rest) = text.split_once('.')?;
        let (at, email) = rest.split_once('.')?;
        let (_, email) = form_urlencoded::parse(format!("e={email}").as_bytes()).into_owned().next()?;
        Some(Self { verifier: verifier.into(), at: at.parse().ok()?, email: EmailAddress::parse(&email).ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use service::{Key, Publisher};

    fn settings(url: &str) -> Settings {
        Settings {
            public_url: url.into(),
            key: Key::new(vec![1; 32]).unwrap(),
            publisher: Publisher::default(),
            organiser: None,
            scanner: None,
        }
    }

    fn line(url: &str, act: impl FnOnce(&Settings, &mut HeaderMap)) -> String {
        let mut headers = HeaderMap::new();
        act(&settings(url), &mut headers);
        headers[SET_COOKIE].to_str().unwrap().to_owned()
    }

    #[test]
    fn on_https_cookies_are_bound_to_the_host() {
        let text = line("https://portaal.example", |s, h| Cookie::Session.set(s, h, "abc", false));
        assert_eq!(text, "__Host-portaal=abc; Path=/; HttpOnly; SameSite=Lax; Secure");
        let text = line("https://portaal.example", |s, h| Cookie::Session.set(s, h, "abc", true));
        assert!(text.ends_with("; Secure; Max-Age=7776000"));
    }

    #[test]
    fn on_http_cookies_have_a_plain_name() {
        let text = line("http://127.0.0.1:3000", |s, h| Cookie::Login.set(s, h, "abc", false));
        assert_eq!(text, "portaal-code=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=600");
        let text = line("http://127.0.0.1:3000", |s, h| Cookie::Login.remove(s, h));
        assert!(text.starts_with("portaal-code=; ") && text.ends_with("Max-Age=0"));
    }

    #[test]
    fn cookies_are_found_between_rubbish() {
        let settings = settings("http://127.0.0.1:3000");
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, HeaderValue::from_bytes(b"portaal=\xff\xfe").unwrap());
        headers.append(COOKIE, HeaderValue::from_static(";;=; x; portaal-code=c=d;portaal=een ; portaal=twee"));
        assert_eq!(Cookie::Session.read(&settings, &headers).as_deref(), Some("een"));
        assert_eq!(Cookie::Login.read(&settings, &headers).as_deref(), Some("c=d"));
        assert_eq!(Cookie::Address.read(&settings, &headers), None);
    }

    #[test]
    fn an_address_travels_in_a_cookie_unchanged() {
        let email = EmailAddress::parse("o'neill+a@ggd.example").unwrap();
        let asked = Asked { verifier: "A-b_9".into(), at: 1_800_000_000, email };
        assert_eq!(Asked::parse(&asked.to_text()), Some(asked));
        for odd in ["", ".", "abc", "abc.geen-adres", "a.%00%ff"] {
            assert_eq!(Asked::parse(odd), None);
        }
    }
}
