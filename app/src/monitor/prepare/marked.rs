//! The texts that are marked for the agenda. A mark stays until it is taken away, so those of earlier rounds stand apart: they may have been
//! talked about already.

use super::super::series::label;
use super::super::words;
use super::parts::part;
use crate::ui::counted;
use domain::ids::RoundId;
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::prepare::Preparation;
use service::monitor::words::FoundText;

/// So many characters of a text; the whole is behind its link.
const MOST_OF_TEXT: usize = 220;
/// So many texts of the newest round, and of all earlier ones together.
const MOST_TEXTS: usize = 8;

/// Those of the newest round first, then those of earlier rounds, each with its round.
pub(super) fn marked(view: &Preparation, newest: RoundId) -> AnyView {
    let (now, earlier): (Vec<&FoundText>, Vec<_>) = view.marked.iter().partition(|text| text.round == newest);
    let shown = now.len().min(MOST_TEXTS) + earlier.len().min(MOST_TEXTS);
    let left = (view.marked_total as usize).saturating_sub(shown);
    let left = (left > 0).then(|| {
        view! { <p><a href=words::for_agenda()>{format!("En nog {}", counted(left, "tekst", "teksten"))}</a></p> }
    });
    let nothing = now.is_empty().then(|| {
        let words = if earlier.is_empty() {
            "Er staat nog geen tekst klaar. "
        } else {
            "Uit deze ronde staat nog geen tekst klaar. "
        };
        view! { <p class="soft">{words}<a href=words::PATH>"Kies teksten"</a></p> }
    });
    let before = (!earlier.is_empty()).then(|| {
        view! {
            <h3 class="prep__sub">"Uit eerdere rondes"</h3>
            <p class="small soft">
                "Al besproken? Haal de tekst dan weg bij "<a href=words::for_agenda()>"wat klaarstaat voor de agenda"</a>"."
            </p>
            {list(&earlier, true)}
        }
    });
    let content = view! { {nothing} {list(&now, false)} {before} {left} };
    part("agenda", "Klaargezet voor de agenda", content.into_any())
}

fn list(texts: &[&FoundText], with_round: bool) -> Option<AnyView> {
    let items: Vec<_> = texts.iter().take(MOST_TEXTS).map(|text| item(text, with_round)).collect();
    (!items.is_empty()).then(|| view! { <ul class="prep__list">{items}</ul> }.into_any())
}

fn item(text: &FoundText, with_round: bool) -> AnyView {
    let whole = text.text.chars().count() <= MOST_OF_TEXT;
    let mut words: String = text.text.chars().take(MOST_OF_TEXT).collect();
    if !whole {
        words.push('…');
    }
    let question = label(text.format_version, &text.question);
    let round = if with_round { format!(", ronde {}", month_year(text.date)) } else { String::new() };
    let regional = text.is_for_coordination.then_some(" Alleen voor de regio en de coördinatiegroep.");
    view! {
        <li>
            <blockquote class="prep__text">{words}</blockquote>
            <p class="small soft">{text.region_name.clone()}{format!(" bij “{question}”{round}.")}{regional}</p>
        </li>
    }
    .into_any()
}
