//! How an answer of the region came about, and the way back to an earlier one while the round is open.

use super::{instead, page_tag};
use crate::forms::Hidden;
use crate::shell::context::extension;
use crate::shell::respond::{PageError, page};
use crate::survey::post::OWNER;
use crate::survey::texts;
use crate::ui::PageHead;
use chrono::{DateTime, Utc};
use domain::survey::fields::NOT_KNOWN;
use domain::survey::{FieldPart, Kind, Typed, Value, buttons};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use service::account::Session;
use service::survey::{Change, History, history};

/// `/vragenlijst/geschiedenis/<question id>`
#[component]
pub fn HistoryPage() -> impl IntoView {
    let question = use_params_map().read_untracked().get("question").unwrap_or_default();
    let session = extension::<Session>();
    page(move |ctx, actor| async move {
        match history(&ctx, &actor, &question).await {
            Ok(history) => {
                let owner = page_tag(&ctx, session.as_ref());
                Ok::<_, PageError>(Shown { history: &history, owner, now: ctx.now() }.page())
            }
            Err(error) => instead(&ctx, &actor, error).await,
        }
    })
}

struct Shown<'a> {
    history: &'a History,
    owner: String,
    now: DateTime<Utc>,
}

impl Shown<'_> {
    fn page(&self) -> AnyView {
        let (section, question) = self.history.of;
        let back = format!("/vragenlijst/{}#{}", section.id, question.id);
        let kicker = view! { <a href=back>{section.title.clone()}</a> }.into_any();
        let rows = self.history.changes.iter().enumerate().map(|(nth, change)| self.row(nth, change)).collect_view();
        let none = self.history.changes.is_empty();
        view! {
            <PageHead
                title=question.label.clone()
                document_title=format!("Wat er veranderde: {}", question.label)
                kicker
                lead="Dit deden jullie met dit antwoord in deze ronde. Het nieuwste staat bovenaan."
            />
            {none.then(|| view! { <p>"Niemand heeft dit antwoord nog ingevuld of bevestigd."</p> })}
            <ol class="list narrow">{rows}</ol>
        }
        .into_any()
    }

    fn words(&self, value: Option<&Value>) -> String {
        let (section, question) = self.history.of;
        value.map_or_else(|| "leeg".to_owned(), |value| value.words(self.history.format, section.scope, question))
    }

    fn row(&self, nth: usize, change: &Change) -> AnyView {
        let who = match () {
            () if change.own => "Jij",
            () if change.by.is_empty() => "Iemand uit je regio",
            () => &change.by,
        };
        let when = texts::when(change.at, self.now);
        let to = self.words(change.to.as_ref());
        let did = match (change.confirmed, &change.from) {
            (true, _) => format!("{who} bevestigde {when}: {to}"),
            (false, None) => format!("{who} vulde {when} in: {to}"),
            (false, Some(from)) => format!("{who} maakte er {when} van: {to} (was {})", self.words(Some(from))),
        };
        // The newest is what stands; what came more than once is offered once.
        let offered = self.history.changes[..nth].iter().any(|newer| newer.to == change.to);
        let undo = (nth > 0 && !offered).then(|| self.put_back(change, &to));
        view! { <li class="list__item"><p>{did}</p>{undo}</li> }.into_any()
    }

    /// An ordinary change to this answer: whoever changed it since is asked, as always.
    fn put_back(&self, change: &Change, words: &str) -> AnyView {
        let (section, question) = self.history.of;
        let typed = change.to.as_ref().map(Typed::of_value).unwrap_or_default();
        let mut fields: Vec<(String, String)> = match (question.kind, &change.to) {
            (Kind::Count, Some(Value::Unknown)) => {
                vec![(FieldPart::Unknown.of(&question.id), domain::survey::fields::TICKED.to_owned())]
            }
            (_, Some(Value::Unknown)) => vec![(question.id.clone(), NOT_KNOWN.to_owned())],
            (_, None) => vec![(question.id.clone(), String::new())],
            _ => typed.value.into_iter().map(|value| (question.id.clone(), value)).collect(),
        };
        fields.push((FieldPart::Version.of(&question.id), self.history.version.to_string()));
        let inputs = fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
        view! {
            <form method="post" action=format!("/vragenlijst/{}", section.id) autocomplete="off" aria-label=format!("Terug naar {words}")>
                <Hidden name=OWNER value=self.owner.clone() />
                {inputs.collect_view()}
                <button class="button button--quiet" type="submit" name=buttons::PUT_BACK value=question.id.clone()>
                    {format!("Zet terug op: {words}")}
                </button>
            </form>
        }
        .into_any()
    }
}
