//! Decisions and actions in a list, as several pages show them.

use super::super::super::names::ASK;
use super::names::{ask, back};
use super::{action_path, followed_path, texts};
use crate::forms::{Form, Hidden, VERSION};
use crate::rounds::names::BACK;
use crate::ui::Typed;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::meetings::agreement::ActionState;
use leptos::prelude::*;
use service::meetings::agreements::{ActionView, DecisionView};

/// Actions, each with how far it is and what the reader can do about it.
#[derive(Clone, Copy)]
pub(super) struct Actions<'a> {
    /// Who reads.
    pub(super) actor: &'a Actor,
    /// The day on which they do.
    pub(super) today: NaiveDate,
    /// Where saying how far one is leads back to: one of [`super::names::back`].
    pub(super) back: &'static str,
    /// Whether it can be changed here what they are.
    pub(super) writes: bool,
    /// Whether each says at which item of the agenda it was agreed.
    pub(super) tells_item: bool,
}

impl Actions<'_> {
    /// The list.
    pub(super) fn list(self, actions: &[ActionView]) -> AnyView {
        let items: Vec<_> = actions.iter().map(|action| self.item(action)).collect();
        view! { <ul class="agreed">{items}</ul> }.into_any()
    }

    fn item(self, action: &ActionView) -> AnyView {
        let tick = if action.state == ActionState::Done { "tick tick--full" } else { "tick" };
        let (what, how_far) = (action.what.clone(), texts::how_far(action, self.today));
        let at = action.item.as_ref().filter(|_| self.tells_item).map(|(_, title)| format!(" · bij “{title}”"));
        view! {
            <li class="agreed__one">
                <span class=tick></span>
                <span class="agreed__what"><Typed text=what /></span>
                <span class="agreed__how">{how_far}{at}</span>
                {self.deeds(action)}
            </li>
        }
        .into_any()
    }

    /// What the reader can do about it.
    fn deeds(self, action: &ActionView) -> Option<AnyView> {
        let about = || view! { <span class="hidden-text">": "{action.what.clone()}</span> }.into_any();
        let settles = action.is_settled_by(self.actor);
        let is_open = action.state == ActionState::Open;
        let done = (settles && is_open).then(|| self.done(action, about()));
        let words = if is_open { "Vervalt" } else { "Bekijk" };
        let other = settles.then(|| {
            let to = format!("{}?terug={}", followed_path(action.id), self.back);
            view! { <a class="button button--quiet" href=to>{words}{about()}</a> }
        });
        let change = self.writes.then(|| {
            let to = action_path(action.meeting.0, action.id);
            view! { <a class="button button--quiet" href=to>"Wijzig"{about()}</a> }
        });
        (settles || self.writes).then(|| view! { <div class="agreed__deeds">{done}{other}{change}</div> }.into_any())
    }

    /// The button that says that it is done.
    fn done(self, action: &ActionView, about: AnyView) -> AnyView {
        let (version, back) = (action.version.to_string(), self.back);
        view! {
            <Form action=followed_path(action.id) label=format!("Afspraak: {}", action.what) class="">
                <Hidden name=VERSION value=version />
                <Hidden name=BACK value=back />
                <button class="button button--second" type="submit" name=ASK.as_str() value=ask::DONE>"Gedaan"{about}</button>
            </Form>
        }
        .into_any()
    }
}

/// What was decided, and what people will do, each as a list where it is read alone: nobody does anything about it there. `None` for one in
/// which nothing stands.
pub(in super::super) fn to_read(
    decided: &[DecisionView],
    actions: &[ActionView],
    today: NaiveDate,
) -> [Option<AnyView>; 2] {
    let reader = Actions { actor: &Actor::Visitor, today, back: back::MEETING, writes: false, tells_item: false };
    let decided = (!decided.is_empty()).then(|| decisions(decided, false, |_| None));
    [decided, (!actions.is_empty()).then(|| reader.list(actions))]
}

/// What was decided; each says at which item of the agenda when `tells_item`, and `deed` is what can be done with it.
pub(super) fn decisions(
    decisions: &[DecisionView],
    tells_item: bool,
    deed: impl Fn(&DecisionView) -> Option<AnyView>,
) -> AnyView {
    let item = |decision: &DecisionView| {
        let (text, deed) = (decision.text.clone(), deed(decision));
        let at = decision.item.as_ref().filter(|_| tells_item);
        let at = at.map(|(_, title)| view! { <p class="agreed__how">{format!("bij “{title}”")}</p> });
        let deed = deed.map(|deed| view! { <div class="agreed__deeds">{deed}</div> });
        view! { <li class="agreed__decision"><Typed text />{at}{deed}</li> }
    };
    let items: Vec<_> = decisions.iter().map(item).collect();
    view! { <ul class="agreed">{items}</ul> }.into_any()
}
