//! What stands around the questions: the rail or the bar, which tells how saving stands and leads on.

use super::islands::AutoSave;
use super::parts::{self, Here};
use super::post::OWNER;
use super::{texts, who_reads};
use crate::forms::Hidden;
use crate::shell::Client;
use chrono::{DateTime, Utc};
use domain::survey::{Scope, buttons};
use leptos::prelude::*;
use service::survey::Filling;

/// What a page of the questionnaire stands in.
pub struct Frame<'a> {
    /// Everything that the reader has in front of them.
    pub filling: &'a Filling,
    /// Where they are.
    pub here: Here,
    /// Where the form posts to.
    pub action: String,
    /// Words of the button that leads on.
    pub forward: &'static str,
    /// From the check: back to it after saving, at once or when nothing is missing any more.
    pub back: Option<&'static str>,
    /// Names the writer and round, so that what waits in a browser is not sent for somebody else.
    pub keeper: String,
    /// Tells whose page this is when the login is gone by the time it is posted.
    pub owner: String,
    /// When it is read.
    pub now: DateTime<Utc>,
}

/// "Stoppen en later verdergaan".
pub fn stop(class: &'static str) -> AnyView {
    view! {
        <button class=class type="submit" name=buttons::PRESSED value=buttons::STOP>"Stoppen en later verdergaan"</button>
    }
    .into_any()
}

impl Frame<'_> {
    /// The page's own part in its frame.
    pub fn around(&self, main: AnyView) -> AnyView {
        let back = self.back.map(|value| view! { <input type="hidden" name=buttons::BACK value=value /> });
        view! {
            // A browser that came back would put in what it remembers, beside the version of what is stored by now.
            <form
                class="work"
                id="vragenlijst"
                method="post"
                action=self.action.clone()
                aria-label="Vragenlijst"
                novalidate=true
                autocomplete="off"
            >
                // Enter in a field presses the first button of a form.
                <button class="hidden-text" type="submit" name=buttons::PRESSED value=buttons::ONWARD tabindex="-1" aria-hidden="true">
                    "Opslaan en verder"
                </button>
                <Hidden name=OWNER value=self.owner.clone() />
                {back}
                <div class="work__main">{main}</div>
                {self.side()}
            </form>
            <Client />
        }
        .into_any()
    }

    fn side(&self) -> AnyView {
        view! {
            <div class="work__side">
                <div class="work__rail">{parts::rail(self.filling, self.here)}</div>
                <div class="work__bar">
                    {parts::sheet(self.filling, self.here)}
                    {self.state()}
                    {self.buttons()}
                </div>
            </div>
        }
        .into_any()
    }

    fn state(&self) -> AnyView {
        let saved = self.filling.saved_at().map(|at| texts::saved_briefly(at, self.now)).unwrap_or_default();
        let waits = self.filling.changed_since_sent();
        let still = texts::still_counts(self.filling, self.now).unwrap_or_default();
        view! { <div class="work__state"><AutoSave saved waits still keeper=self.keeper.clone() /></div> }.into_any()
    }

    /// On; and where a change does not count yet, first of all to sending in.
    fn buttons(&self) -> AnyView {
        let waits = self.filling.changed_since_sent();
        view! {
            <div class="work__buttons" data-telt=waits.then_some("nee")>
                <button class="button work__again" type="submit" name=buttons::PRESSED value=buttons::CHECK>"Opnieuw insturen"</button>
                <button class="button work__on" type="submit" name=buttons::PRESSED value=buttons::ONWARD>
                    <span class="work__long">{self.forward}</span>
                    <span class="work__short">"Verder"</span>
                </button>
            </div>
            {stop("work__stop")}
        }
        .into_any()
    }
}

/// One line that says who reads this now, and opens to all of it. `None` as scope: the whole questionnaire.
pub fn who_reads(filling: &Filling, scope: Option<Scope>, class: &'static str) -> AnyView {
    let colleague = filling.colleague.as_ref().map(|colleague| colleague.name.as_str());
    let now = who_reads::at_this_moment(scope, colleague);
    let sentences = match scope {
        Some(scope) => vec![(None, who_reads::of(scope, colleague))],
        None => who_reads::what(filling.format, colleague),
    };
    let sentence = |(whose, words): (Option<&'static str>, String)| {
        view! { <p>{whose.map(|whose| view! { <strong>{whose}": "</strong> })}{words}</p> }
    };
    view! {
        <details class=class>
            <summary class="who__line"><strong>"Wie leest dit?"</strong>" "<span>{now}</span></summary>
            <div class="who__body">
                {sentences.into_iter().map(sentence).collect_view()}
                <p>
                    {who_reads::TEXTS}
                    " Zolang de ronde open is, ziet de coördinatiegroep alleen hoe ver je bent, niet wat je invult."
                </p>
                <p>"Wordt de ronde gepubliceerd? Dan ziet iedereen het landelijke beeld, zonder regio’s en zonder namen."</p>
            </div>
        </details>
    }
    .into_any()
}
