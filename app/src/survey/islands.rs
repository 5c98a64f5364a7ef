//! Saving while somebody fills in: the same form, posted to the same address.

#![expect(missing_docs, reason = "the island macro makes items that cannot carry a text")]

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod card;
#[cfg(feature = "hydrate")]
mod client;
#[cfg(feature = "hydrate")]
mod field;
#[cfg(feature = "hydrate")]
mod folds;
#[cfg(feature = "hydrate")]
mod form;
#[cfg(feature = "hydrate")]
mod leaving;
mod left_on_device;
#[cfg(feature = "hydrate")]
mod progress;
#[cfg(feature = "hydrate")]
mod send;
#[cfg(feature = "hydrate")]
mod unsent;

pub use left_on_device::LeftOnDevice;
#[cfg(feature = "hydrate")]
pub(crate) use send::request;
#[cfg(feature = "hydrate")]
pub(crate) use unsent::storage;

/// With a conflict: the seat went to somebody else. Otherwise the round has closed.
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub(super) const NO_SEAT: &str = "zetel";

/// How saving stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// "Opgeslagen om 14:03", or nothing yet.
    Saved(String),
    /// Saved, but what was sent in counts until this is sent in too.
    NotSent(String),
    /// Saved, but the colleague changed one of the answers meanwhile: the page shows both when it is opened again.
    Clash(String),
    /// Something was typed or chosen since.
    Unsaved,
    /// Under way.
    Saving,
    /// The connection is gone; what was typed waits on this device, or is stored already.
    Offline {
        /// How many presses could not lead on since.
        presses: u32,
        /// Nothing waits.
        stored: bool,
    },
    /// The login has ended; what was typed is kept.
    LoggedOut,
    /// The round has closed.
    Closed,
    /// The seat went to somebody else.
    NoSeat,
    /// More than fits.
    TooLarge,
    /// The server could not save; it is tried again.
    Failed {
        /// How many presses could not lead on since.
        presses: u32,
    },
}

impl Status {
    fn words(&self) -> String {
        match self {
            Self::Saved(words) => return words.clone(),
            Self::NotSent(words) => return format!("{words}, nog niet ingestuurd."),
            Self::Clash(words) => return format!("{words}. Een antwoord is intussen veranderd. "),
            Self::Unsaved => "Nog niet opgeslagen.",
            Self::Saving => "Bezig met opslaan…",
            Self::Offline { presses: 0, .. } => "Geen verbinding. Wat je invult, staat op dit apparaat.",
            Self::Offline { presses, stored: true } => {
                return held_up(*presses, "er is geen verbinding", "Alles op deze pagina is opgeslagen.");
            }
            Self::Offline { presses, stored: false } => {
                let after = "Je antwoord staat op dit apparaat. We slaan het op zodra je weer verbinding hebt.";
                return held_up(*presses, "er is geen verbinding", after);
            }
            Self::LoggedOut => "Je bent uitgelogd. Wat je typte, is bewaard. ",
            Self::Closed => "De ronde is gesloten. Je laatste wijziging is niet opgeslagen.",
            Self::NoSeat => "Je bent geen trekker meer. Je laatste wijziging is niet opgeslagen.",
            Self::TooLarge => "Deze tekst is te lang om op te slaan. Maak hem korter.",
            Self::Failed { presses: 0 } => "Opslaan lukt nu niet. We proberen het zo weer.",
            Self::Failed { presses } => {
                let after = "Je antwoord staat op dit apparaat. We proberen het zo weer.";
                return held_up(*presses, "opslaan lukt niet", after);
            }
        }
        .to_owned()
    }

    /// What to do about it, and where.
    fn link(&self) -> Option<(&'static str, &'static str)> {
        match self {
            // The page itself leads to the login and back.
            Self::LoggedOut => Some(("?", "Log opnieuw in")),
            Self::Clash(_) => Some(("?", "Bekijk het verschil")),
            _ => None,
        }
    }

    fn class(&self) -> &'static str {
        match self {
            Self::Saved(_) | Self::Unsaved | Self::Saving => "saved",
            Self::NotSent(_) => "saved saved--waits",
            _ => "saved saved--lost",
        }
    }

    /// Only to be seen: reading aloud each pause of somebody who types would disturb them.
    fn quiet(&self) -> Option<&'static str> {
        matches!(self, Self::Unsaved | Self::Saving).then_some("true")
    }
}

#[cfg(feature = "hydrate")]
impl Status {
    /// A save ended well.
    fn is_saved(&self) -> bool {
        matches!(self, Self::Saved(_) | Self::NotSent(_) | Self::Clash(_))
    }

    /// What it says is no longer so once something is typed.
    fn says_stored(&self) -> bool {
        self.is_saved() || matches!(self, Self::Offline { stored: true, .. })
    }

    /// It is tried again.
    fn waits(&self) -> bool {
        matches!(self, Self::Offline { .. } | Self::Failed { .. })
    }

    /// The same after so many presses that could not lead on.
    fn after(self, presses: u32) -> Self {
        match self {
            Self::Offline { stored, .. } => Self::Offline { presses, stored },
            Self::Failed { .. } => Self::Failed { presses },
            other => other,
        }
    }
}

/// Of a press that could not lead on. Each says something new, so that who hears the page is told again.
fn held_up(presses: u32, why: &str, after: &str) -> String {
    match presses {
        0 | 1 => format!("Je kunt nog niet verder: {why}. {after}"),
        _ => format!("Je kunt nog steeds niet verder ({presses} keer geprobeerd): {why}. {after}"),
    }
}

/// How much still fits in a text of this length, in characters.
#[cfg(any(test, feature = "hydrate"))]
fn room(length: usize, most: usize) -> String {
    let characters = |count| if count == 1 { "1 teken".to_owned() } else { format!("{count} tekens") };
    match most.checked_sub(length) {
        Some(left) => format!("Nog ruimte voor {}.", characters(left)),
        None => format!("{} te lang. Er passen {most} tekens.", characters(length - most)),
    }
}

/// The words of the remark at a level, on what opens it and above its field. Who went back a level is asked about that.
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub(super) fn remark_words(fell: bool) -> (&'static str, &'static str) {
    if fell { ("Wat speelt er?", "Wat speelt er?") } else { ("Toelichting", "Toelichting") }
}

/// On the button that confirms what stands ready and was not looked at apart: so many, and nothing else has an answer or
/// something has.
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub(super) fn rest_button(count: usize, is_all: bool) -> String {
    match count {
        1 if is_all => "Dit antwoord klopt nog".to_owned(),
        1 => "Het andere antwoord klopt nog".to_owned(),
        _ if is_all => format!("Alle {count} hierboven kloppen nog"),
        _ => format!("De andere {count} kloppen nog"),
    }
}

/// The words beside the save buttons. With script it also saves on every pause.
#[island]
pub fn AutoSave(
    /// What is known of the last save.
    saved: String,
    /// Whether that was a change of what was sent in.
    waits: bool,
    /// What counts until then, for who has sent in; else empty.
    still: String,
    /// Names the writer and the round: what waits on a device is sent for them alone.
    keeper: String,
) -> impl IntoView {
    let status = RwSignal::new(if waits { Status::NotSent(saved) } else { Status::Saved(saved) });
    #[cfg(feature = "hydrate")]
    client::start(status, &keeper);
    #[cfg(not(feature = "hydrate"))]
    let _ = keeper;
    view! {
        // A browser that translates pages would put other words in the place of these, which then no longer change.
        <p class=move || status.read().class() role="status" translate="no">
            <span aria-hidden=move || status.read().quiet()>{move || status.read().words()}</span>
            {move || {
                let (to, words) = status.read().link()?;
                Some(view! { <a href=to>{words}</a> })
            }}
            {move || {
                let waits = matches!(*status.read(), Status::NotSent(_));
                waits.then(|| view! { <span class="saved__still">" "{still.clone()}</span> })
            }}
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_press_without_a_connection_says_something_new() {
        let words = |presses, stored| Status::Offline { presses, stored }.words();
        let told: std::collections::BTreeSet<_> = (0..4).map(|presses| words(presses, false)).collect();
        assert_eq!(told.len(), 4);
        assert!(told.iter().all(|words| words.contains("op dit apparaat")), "{told:?}");
        assert!(words(1, true).contains("Alles op deze pagina is opgeslagen."));
        let failed = [1, 2].map(|presses| Status::Failed { presses }.words());
        assert_ne!(failed[0], failed[1]);
    }

    #[test]
    fn the_room_left_is_told_in_characters() {
        assert_eq!(room(0, 2000), "Nog ruimte voor 2000 tekens.");
        assert_eq!(room(1999, 2000), "Nog ruimte voor 1 teken.");
        assert_eq!(room(2001, 2000), "1 teken te lang. Er passen 2000 tekens.");
    }
}
