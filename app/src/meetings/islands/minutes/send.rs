//! The request that stores minutes in the background.

use crate::survey::islands::request;
use serde::Deserialize;
use web_sys::UrlSearchParams;

/// What the server tells of minutes that it stored.
#[derive(Deserialize)]
pub(super) struct Stored {
    /// When, "14:03".
    #[serde(rename = "tijd")]
    pub(super) at: String,
    #[serde(rename = "versie")]
    pub(super) version: i32,
    /// Tells these minutes from others.
    #[serde(rename = "getoond")]
    pub(super) mark: String,
}

/// Why minutes are not stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    Offline,
    LoggedOut,
    Clash,
    TooLarge,
    Gone,
    /// There is no such page for them any more.
    Hidden,
    Published,
    Failed,
}

/// Sends minutes, typed in this version, for this writer.
pub(super) async fn send(path: &str, (text, version): (&str, i32), writer: &str) -> Result<Stored, Refused> {
    let request = request(path, &body(text, version, writer).ok_or(Refused::Failed)?).map_err(|_| Refused::Failed)?;
    let answer = request.send().await.map_err(|_| Refused::Offline)?;
    let words = answer.text().await;
    match answer.status() {
        // A page instead of an answer, such as that of a portal for visitors of a building, stored nothing.
        200 => serde_json::from_str(&words.map_err(|_| Refused::Offline)?).map_err(|_| Refused::Failed),
        401 => Err(Refused::LoggedOut),
        404 => Err(Refused::Hidden),
        409 => Err(Refused::Clash),
        410 => Err(Refused::Gone),
        413 => Err(Refused::TooLarge),
        423 => Err(Refused::Published),
        _ => Err(Refused::Failed),
    }
}

fn body(text: &str, version: i32, writer: &str) -> Option<String> {
    let fields = UrlSearchParams::new().ok()?;
    let version = version.to_string();
    for (name, value) in [("doen", "notulen"), ("versie", version.as_str()), ("schrijver", writer), ("notulen", text)] {
        fields.append(name, value);
    }
    fields.to_string().as_string()
}
