//! Writing minutes with script: they are stored while somebody types, kept on the device while the line is down, and buttons put in signs.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod client;
#[cfg(feature = "hydrate")]
mod device;
#[cfg(any(feature = "hydrate", test))]
mod kept;
mod marks;
#[cfg(feature = "hydrate")]
mod putting;
#[cfg(feature = "hydrate")]
mod send;

use marks::Mark;

/// How saving stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(feature = "hydrate"), allow(dead_code, reason = "most of it comes about in the browser alone"))]
enum Status {
    /// "Opgeslagen om 14:03", or nothing yet.
    Saved(String),
    /// Something was typed since.
    Unsaved,
    /// Something was typed since in minutes that others read, which are stored when their writer says so.
    Waits,
    /// Under way.
    Saving,
    /// The connection is gone; whether the text is kept on this device.
    Offline { is_kept: bool },
    /// The login has ended, or somebody else logged in.
    LoggedOut { is_kept: bool },
    /// Somebody else stored another text meanwhile.
    Clash,
    /// More than fits.
    TooLarge,
    /// The item is on the agenda no longer.
    Gone,
    /// The meeting was called off, or the writer may not write any more.
    Hidden { is_kept: bool },
    /// The server could not store it; it is tried again.
    Failed { is_kept: bool },
}

/// Where the text is while it is not stored.
fn place(is_kept: bool) -> &'static str {
    if is_kept {
        "Je tekst staat op dit apparaat."
    } else {
        "Je tekst staat alleen op deze pagina. Laat de pagina open."
    }
}

impl Status {
    fn words(&self) -> String {
        match self {
            Self::Saved(words) => words.clone(),
            Self::Unsaved => "Nog niet opgeslagen.".to_owned(),
            Self::Waits => "Nog niet opgeslagen. Druk op “Notulen opslaan”: daarna leest iedereen het.".to_owned(),
            Self::Saving => "Bezig met opslaan…".to_owned(),
            Self::Offline { is_kept } => {
                format!("Geen verbinding. {} We slaan hem op zodra je weer verbinding hebt.", place(*is_kept))
            }
            Self::LoggedOut { is_kept } => format!("Je bent uitgelogd. {} ", place(*is_kept)),
            Self::Clash => "Niet opgeslagen: iemand anders schreef hier intussen iets anders. ".to_owned(),
            Self::TooLarge => "Niet opgeslagen: deze tekst is te lang. Maak hem korter.".to_owned(),
            Self::Gone => "Niet opgeslagen: dit punt staat niet meer op de agenda. Kopieer je tekst en zet hem bij een ander punt.".to_owned(),
            Self::Hidden { is_kept } => {
                format!("Niet opgeslagen: deze pagina is er voor jou niet meer. {}", place(*is_kept))
            }
            Self::Failed { is_kept } => format!("Opslaan lukt nu niet. {} We proberen het zo weer.", place(*is_kept)),
        }
    }

    fn class(&self) -> &'static str {
        match self {
            Self::Saved(_) | Self::Unsaved | Self::Saving => "writing__state",
            _ => "writing__state writing__state--lost",
        }
    }

    /// Only to be seen: reading aloud each pause of somebody who types would disturb them.
    fn quiet(&self) -> Option<&'static str> {
        matches!(self, Self::Unsaved | Self::Saving).then_some("true")
    }
}

/// How saving stands, and buttons that put in the signs of Markdown. Without script the form has its own button, and a hint tells the signs.
#[island]
pub fn KeepMinutes(
    /// What is known of the last save.
    saved: String,
    /// Names the writer, the meeting and the item: what waits on a device is sent for them alone.
    keeper: String,
    /// The field holds something else than what is stored: it came back with the page.
    is_typed: bool,
    /// Somebody else stored another text: nothing is stored until the writer chose.
    is_clash: bool,
    /// Others read what is stored: it waits for the button.
    is_published: bool,
) -> impl IntoView {
    let status = RwSignal::new(if is_typed || is_clash { Status::Unsaved } else { Status::Saved(saved) });
    let left = RwSignal::new(Vec::<String>::new());
    let is_ready = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        client::start(client::Page { status, left, keeper: keeper.clone(), is_typed, is_clash, is_published });
        is_ready.set(true);
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (keeper, is_typed, is_clash, is_published);
    view! { <div class="writing">{marks(is_ready)}{state(status)}{left_here(left)}</div> }
}

/// The buttons that put in signs.
fn marks(is_ready: RwSignal<bool>) -> impl IntoView {
    let button = |mark: Mark| {
        let press = move |_| {
            #[cfg(feature = "hydrate")]
            putting::put_in(mark);
            #[cfg(not(feature = "hydrate"))]
            let _ = mark;
        };
        view! { <button class="writing__mark" type="button" aria-controls="notulen" on:click=press>{mark.label()}</button> }
    };
    view! {
        <div class="writing__marks" role="group" aria-label="Opmaak" hidden=move || !is_ready.get()>
            {button(Mark::Heading)}{button(Mark::List)}{button(Mark::Numbers)}{button(Mark::Bold)}
        </div>
    }
}

/// How saving stands, with what can be done about it.
fn state(status: RwSignal<Status>) -> impl IntoView {
    let log_in = move || {
        let is_out = matches!(*status.read(), Status::LoggedOut { .. });
        is_out.then(|| view! { <a href="?">"Log opnieuw in"</a> })
    };
    let both = move || {
        (*status.read() == Status::Clash).then(|| {
            view! { <button class="button button--quiet" type="submit" name="doen" value="notulen">"Bekijk beide teksten"</button> }
        })
    };
    view! {
        // A browser that translates pages would put other words in the place of these, which then no longer change.
        <p class=move || status.read().class() role="status" translate="no">
            <span aria-hidden=move || status.read().quiet()>{move || status.read().words()}</span>
            {log_in}
            {both}
        </p>
    }
}

/// The pages of other items of which a text waits on this device.
fn left_here(left: RwSignal<Vec<String>>) -> impl IntoView {
    let words = move || (!left.read().is_empty()).then_some("Op dit apparaat staat nog tekst die niet is opgeslagen.");
    let link = |to: String| view! { " "<a href=to>"Open dat punt"</a> };
    let links = move || left.get().into_iter().map(link).collect_view();
    view! {
        <p class="writing__state writing__state--lost" role="status" translate="no" hidden=move || left.read().is_empty()>
            <span>{words}</span>
            {links}
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_called_stored_that_is_not() {
        let lost = [
            Status::Unsaved,
            Status::Waits,
            Status::Saving,
            Status::Clash,
            Status::TooLarge,
            Status::Gone,
            Status::Offline { is_kept: true },
            Status::LoggedOut { is_kept: false },
            Status::Failed { is_kept: false },
        ];
        for status in lost {
            assert!(!status.words().starts_with("Opgeslagen"), "{status:?}");
        }
        let told = |is_kept| Status::Offline { is_kept }.words();
        assert!(told(true).contains("op dit apparaat") && !told(false).contains("op dit apparaat"));
    }
}
