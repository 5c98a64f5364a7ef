//! Noting who is at a meeting: each touch is shown at once, waits on the device while the line is down, and is sent later.

#[cfg(feature = "hydrate")]
mod client;
#[cfg(feature = "hydrate")]
mod hall;
#[cfg(feature = "hydrate")]
mod waiting;

use leptos::prelude::*;

/// Names that the page and its script share.
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub(in crate::meetings) mod names {
    /// The part of the page in which is touched, and in it the number of people.
    pub(in crate::meetings) const HALL: &str = "aanwezig";
    pub(in crate::meetings) const COUNT: &str = "aantal";
    /// Of a button: somebody is there, is not, or did not come along after all.
    pub(in crate::meetings) const THERE: &str = "is";
    pub(in crate::meetings) const NOT_THERE: &str = "niet";
    pub(in crate::meetings) const GONE: &str = "eraf";
    /// Somebody who came along: their name, and their region.
    pub(in crate::meetings) const WALK_IN: &str = "gast";
    pub(in crate::meetings) const REGION: &str = "regio";
    /// Whose page it was.
    pub(in crate::meetings) const KEEPER: &str = "van";
    /// A touch of a device: what was touched, its id, how many milliseconds ago, and the rest.
    pub(in crate::meetings) const TOUCH: &str = "tik";
    /// In a touch: somebody came along.
    pub(in crate::meetings) const ALONG: &str = "erbij";
    /// With a conflict: somebody else is logged in now.
    pub(in crate::meetings) const SOMEBODY_ELSE: &str = "ander";
}

/// How noting stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing was touched here.
    Nothing,
    /// Under way.
    Saving,
    /// Everything is stored; at this time.
    Saved(String),
    /// The connection is gone.
    Offline {
        /// How many touches wait.
        waiting: usize,
        /// Whether this device could keep them.
        kept: bool,
    },
    /// The server could not store; it is tried again.
    Failed {
        /// Whether this device could keep what waits.
        kept: bool,
    },
    /// The login has ended; what was touched is kept.
    LoggedOut,
    /// Somebody else logged in on this device; what was touched is kept for who touched it.
    SomebodyElse,
    /// The server says why something is not stored.
    Refused(String),
}

const KEPT: &str = "Wat je aantikt bewaren we op dit apparaat.";
const OPEN: &str = "Houd deze pagina open: we versturen wat je aantikt zodra het kan.";

impl Status {
    fn words(&self) -> String {
        let stays = |kept: bool| if kept { KEPT } else { OPEN };
        match self {
            Self::Nothing => String::new(),
            Self::Saving => "Bezig met opslaan…".to_owned(),
            Self::Saved(time) => format!("Opgeslagen om {time}."),
            Self::Offline { waiting, kept } => {
                let wait = match waiting {
                    0 => String::new(),
                    1 => " Er wacht 1 tik.".to_owned(),
                    _ => format!(" Er wachten {waiting} tikken."),
                };
                format!("Geen verbinding. {}{wait}", stays(*kept))
            }
            Self::Failed { kept } => format!("Opslaan lukt nu niet. We proberen het zo weer. {}", stays(*kept)),
            Self::LoggedOut => "Je bent uitgelogd. Wat je aantikte, is nog niet opgeslagen. ".to_owned(),
            Self::SomebodyElse => {
                "Op dit apparaat is nu iemand anders ingelogd. Wat je hier aantikte, is niet opgeslagen. ".to_owned()
            }
            Self::Refused(words) => words.clone(),
        }
    }

    /// What to do about it; it leads to this page.
    fn link(&self) -> Option<&'static str> {
        match self {
            Self::LoggedOut => Some("Log opnieuw in"),
            Self::SomebodyElse => Some("Open de pagina opnieuw"),
            _ => None,
        }
    }

    fn class(&self) -> &'static str {
        match self {
            Self::Nothing | Self::Saving | Self::Saved(_) => "saved",
            _ => "saved saved--lost",
        }
    }

    /// Only to be seen: reading each touch aloud twice would disturb.
    fn quiet(&self) -> Option<&'static str> {
        matches!(self, Self::Saving).then_some("true")
    }
}

/// The words about saving. With script each touch is posted beside the page.
#[island]
pub fn TakeAttendance(
    /// Names who notes: what waits on a device is sent for them alone.
    keeper: String,
) -> impl IntoView {
    let status = RwSignal::new(Status::Nothing);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| client::start(status, &keeper));
    #[cfg(not(feature = "hydrate"))]
    let _ = keeper;
    view! {
        // A browser that translates pages would put other words in the place of these, which then no longer change.
        <p class=move || status.read().class() role="status" translate="no">
            <span aria-hidden=move || status.read().quiet()>{move || status.read().words()}</span>
            {move || status.read().link().map(|words| view! { <a href="?">{words}</a> })}
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_never_said_that_something_is_stored_which_is_not() {
        let kept = [true, false].map(|kept| Status::Offline { waiting: 2, kept }.words());
        assert_eq!(kept[0], "Geen verbinding. Wat je aantikt bewaren we op dit apparaat. Er wachten 2 tikken.");
        assert!(!kept[1].contains("bewaren"), "this device keeps nothing: {}", kept[1]);
        let lost = [Status::LoggedOut, Status::SomebodyElse].map(|status| status.words());
        assert!(lost.iter().all(|words| words.contains("niet opgeslagen")), "{lost:?}");
        let others = [Status::Nothing, Status::Saving, Status::Failed { kept: true }].map(|status| status.words());
        assert!(others.iter().all(|words| !words.contains("pgeslagen")), "{others:?}");
    }
}
