//! What was agreed last time, on the sheet from which a meeting is prepared. It is short enough for paper.

use super::path;
use super::texts;
use crate::rounds::seen_now;
use crate::shell::respond::PageError;
use chrono::NaiveDate;
use domain::account::Actor;
use domain::time;
use leptos::prelude::*;
use service::Ctx;
use service::meetings::agreements::{ActionView, DecisionView, LastTime, last_time};

/// So many lines fit in each list.
const MOST_LINES: usize = 8;
/// So many characters of a decision or an action; the whole stands in the record.
const MOST_OF_TEXT: usize = 160;

/// The part of the sheet; `None` before the first meeting.
pub(super) async fn part(ctx: &Ctx, actor: &Actor) -> Result<Option<AnyView>, PageError> {
    let Some(last) = last_time(ctx, actor).await? else { return Ok(None) };
    let (meeting, day) = last.meeting;
    let called = format!("Op {}", seen_now().day_month(day));
    let content = match last.is_published {
        true => agreed(&last, time::day(ctx.now())),
        false => {
            view! { <p class="soft">"Het verslag is nog niet gepubliceerd."</p> {agreed(&last, time::day(ctx.now()))} }
                .into_any()
        }
    };
    Ok(Some(
        view! {
            <section class="prep__part" aria-labelledby="vorige-keer">
                <h2 class="prep__title" id="vorige-keer">"Wat vorige keer is afgesproken"</h2>
                <p class="small soft">{called}". "<a class="screen-only" href=path(meeting)>"Naar het verslag"</a></p>
                {content}
            </section>
        }
        .into_any(),
    ))
}

fn agreed(last: &LastTime, today: NaiveDate) -> AnyView {
    let decided = last.decisions.iter().map(|DecisionView { text, .. }| short(text)).collect();
    let doing = |action: &ActionView| format!("{} ({})", short(&action.what), texts::how_far(action, today));
    let (open, done) = (last.open.iter().map(doing).collect(), last.done.iter().map(doing).collect());
    view! {
        {lines("Besloten", decided)}
        {lines("Nog te doen", open)}
        {lines("Gedaan sindsdien", done)}
    }
    .into_any()
}

/// At most so many lines under their words, and how many there are more; nothing for none.
fn lines(title: &'static str, found: Vec<String>) -> Option<AnyView> {
    let left = found.len().saturating_sub(MOST_LINES);
    let items = found.iter().take(MOST_LINES).map(|text| view! { <li>{text.clone()}</li> }).collect_view();
    let left = (left > 0).then(|| view! { <p>{format!("En nog {left}")}</p> });
    (!found.is_empty())
        .then(|| view! { <h3 class="prep__sub">{title}</h3><ul class="prep__list">{items}</ul>{left} }.into_any())
}

/// The beginning of a text, on one line.
fn short(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let whole = text.chars().count() <= MOST_OF_TEXT;
    if whole { text } else { format!("{}…", text.chars().take(MOST_OF_TEXT).collect::<String>().trim_end()) }
}

#[cfg(test)]
mod tests {
    use super::{MOST_OF_TEXT, short};

    #[test]
    fn a_long_text_is_cut_and_stands_on_one_line() {
        assert_eq!(short("Bellen\nen mailen"), "Bellen en mailen");
        let long = short(&"é".repeat(MOST_OF_TEXT + 1));
        assert_eq!((long.chars().count(), long.ends_with('…')), (MOST_OF_TEXT + 1, true));
        assert_eq!(short(&"é".repeat(MOST_OF_TEXT)).chars().count(), MOST_OF_TEXT);
    }
}
