//! The rounds that were read in: the list, taking one back, and the mark on other pages.

use super::PATH;
use super::names::OFF;
use crate::forms::{Form, Hidden};
use crate::ui::{Disclosure, Message, counted, listed};
use domain::time;
use leptos::prelude::*;
use service::monitor::FrozenRound;
use service::monitor::import::Imported;

/// What has just been done, by the word in the address.
pub(super) fn done(word: Option<String>) -> impl IntoView {
    let word = word?;
    let words = match time::parse_date(&word) {
        _ if word == "weg" => "De ronde is teruggenomen. De cijfers staan niet meer in het portaal.".to_owned(),
        Some(date) => format!("De ronde van {} is ingelezen.", time::month_year(date)),
        None => return None,
    };
    let to = (word != "weg").then(|| view! { " " <a href="/monitor">"Bekijk de groei van het netwerk"</a> });
    Some(view! { <Message><p>{words}{to}</p></Message> })
}

/// The rounds that were read in, each with a way to take it back.
pub(super) fn list(rounds: &[Imported]) -> impl IntoView + use<> {
    let item = |round: &Imported| {
        let month = time::month_year(round.date);
        let answers = counted(round.answers as usize, "inzending", "inzendingen");
        let about = format!("{answers} uit ‘{}’, ingelezen op {}", round.file, time::full_date(time::day(round.at)));
        let (button, id) = (format!("Ronde {month} terugnemen"), round.round.to_string());
        view! {
            <li class="list__item stack">
                <p><strong>{format!("Ronde {month}")}</strong></p>
                <p class="small soft">{about}</p>
                <Disclosure summary="Terugnemen" about=format!("ronde {month}")>
                    <p>"De ronde, de cijfers en de bijeenkomst die erbij kwam, verdwijnen dan uit het portaal. Het bestand op je eigen computer blijft."</p>
                    <Form action=PATH label=button.clone() class="">
                        <Hidden name=OFF value=id.clone() />
                        <button class="button button--warn" type="submit">{button}</button>
                    </Form>
                </Disclosure>
            </li>
        }
    };
    let items = rounds.iter().map(item).collect_view();
    (!rounds.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="ingelezen">
                <h2 class="section__title" id="ingelezen">"Al ingelezen"</h2>
                <ul class="list">{items}</ul>
            </section>
        }
    })
}

/// The same as one line below a drawing: "Ingelezen uit een bestand van vóór het portaal: mei 2024."
pub(in crate::monitor) fn read_in_line<'r>(rounds: impl IntoIterator<Item = &'r FrozenRound>) -> Option<String> {
    let months = months_read_in(rounds);
    (!months.is_empty()).then(|| format!("Ingelezen uit een bestand van vóór het portaal: {}.", listed(&months)))
}

fn months_read_in<'r>(rounds: impl IntoIterator<Item = &'r FrozenRound>) -> Vec<String> {
    let read_in = rounds.into_iter().filter(|round| round.imported_at.is_some());
    read_in.map(|round| time::month_year(round.date)).collect()
}

/// Says which of the rounds on a page were read in; nothing when none was.
pub(in crate::monitor) fn read_in<'r>(rounds: impl IntoIterator<Item = &'r FrozenRound>) -> Option<AnyView> {
    let months = months_read_in(rounds);
    let (of, is) = if months.len() == 1 { ("De ronde van", "is") } else { ("De rondes van", "zijn") };
    let words = format!("{of} {} {is} ingelezen uit een bestand van vóór het portaal.", listed(&months));
    (!months.is_empty()).then(|| view! { <p>{words}</p> }.into_any())
}
