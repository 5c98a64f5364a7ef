//! Who has sent in: regions × state, two marks each, in words.

use super::names::PERSON;
use super::texts::round_sentence;
use crate::forms::{Form, Hidden};
use crate::ui::{Empty, Figure, Figures, PageHead, TableRegion, counted, for_count};
use chrono::{DateTime, Utc};
use domain::ids::{MemberId, SeatNumber};
use domain::rounds::RoundState;
use domain::time::{self, SeenOn};
use leptos::prelude::*;
use service::rounds::{RegionResponse, Response, RoundView, SeatMark, Sender};

/// Somebody who can be reminded with a button of their own.
pub(crate) struct Remindable {
    /// The name of their region.
    pub(crate) region: String,
    /// Their seat.
    pub(crate) seat: SeatNumber,
    /// Who.
    pub(crate) member: MemberId,
}

/// The buttons that remind one person.
pub(crate) struct Reminding {
    /// Where they post to.
    pub(crate) action: String,
    /// Who has one.
    pub(crate) people: Vec<Remindable>,
}

/// A button that reminds one person of this name.
pub(crate) fn remind_button(action: String, member: MemberId, name: &str) -> impl IntoView + use<> {
    let name = format!(" ({name})");
    view! {
        <Form action=action label=format!("Herinnering voor{name}") class="">
            <Hidden name=PERSON value=member.to_string() />
            <button class="button--quiet" type="submit">"Stuur een herinnering"<span class="hidden-text">{name}</span></button>
        </Form>
    }
}

/// Who has sent in for a round.
#[component]
pub(crate) fn ResponseOverview(
    /// The round.
    round: RoundView,
    /// Who has sent in.
    response: Response,
    /// Where it belongs.
    kicker: AnyView,
    /// The address of the page.
    here: String,
    /// Whether only those are shown who get a reminder.
    only_waiting: bool,
    /// The buttons that remind one person; for who plans.
    reminding: Option<Reminding>,
    /// This moment.
    now: DateTime<Utc>,
) -> impl IntoView {
    let seen = SeenOn::at(now);
    let title = if response.is_whole { "Respons" } else { "Hoe ver jullie zijn" };
    if round.state == RoundState::Planned {
        let opens = seen.date_and_clock(round.times.opens_at);
        return view! {
            <PageHead title kicker />
            <Empty title="De ronde is nog niet open">
                <p>{format!("De vragenlijst gaat open op {opens}. Daarna zie je hier wie heeft ingestuurd.")}</p>
            </Empty>
        }
        .into_any();
    }
    let lead = round_sentence(&round, seen);
    let is_over = round.state.is_readable();
    let where_to_read = match is_over {
        true => view! { "De antwoorden staan bij "<a href="/monitor">"Groei"</a>"." }.into_any(),
        false => "Antwoorden zijn voor anderen pas te lezen als de ronde is gesloten.".into_any(),
    };
    let figures = response.is_whole.then(|| figures(&response, is_over));
    let next = round.times.reminders.into_iter().flatten().find(|at| *at > now);
    let reminder = (response.is_whole && round.state == RoundState::Open)
        .then(|| reminder(&response, only_waiting, next.map(|at| seen.date_and_clock(at)), here));
    let regions = response.regions.iter().filter(|region| !only_waiting || region.seats.iter().any(SeatMark::waits));
    let rows = regions.map(|region| row(region, only_waiting, is_over, reminding.as_ref())).collect_view();
    view! {
        <PageHead title kicker lead />
        {figures}
        {reminder}
        <TableRegion label="Respons per regio">
            <table class="table table--lined table--stack">
                <caption class="hidden-text">"Per regio hoe ver de twee trekkers zijn"</caption>
                <thead>
                    <tr><th scope="col">"Regio"</th><th scope="col">"Zetel 1"</th><th scope="col">"Zetel 2"</th></tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
        <p class="soft">"Hier staat hoe ver iedereen is, niet wat er is ingevuld. "{where_to_read}</p>
    }
    .into_any()
}

fn figures(response: &Response, is_over: bool) -> impl IntoView + use<> {
    let (sent, held) = response.seats();
    let missing = match (response.missing(), is_over) {
        (0, _) => ("alle".to_owned(), "regio’s hebben ingestuurd"),
        (n, true) => (n.to_string(), for_count(n, "regio stuurde niets in", "regio’s stuurden niets in")),
        (n, false) => {
            (n.to_string(), for_count(n, "regio heeft nog niets ingestuurd", "regio’s hebben nog niets ingestuurd"))
        }
    };
    let responded = format!("{} van {}", response.responded(), response.regions.len());
    let regions = for_count(response.responded(), "regio’s stuurde in", "regio’s hebben ingestuurd");
    let trekkers = for_count(sent, "trekkers stuurde in", "trekkers stuurden in");
    view! {
        <Figures>
            <Figure number=responded words=regions />
            <Figure number=missing.0 words=missing.1 />
            <Figure number=format!("{sent} van {held}") words=trekkers />
        </Figures>
    }
}

/// When the `next` reminder goes and to how many, with the button that shows to whom.
fn reminder(response: &Response, only_waiting: bool, next: Option<String>, here: String) -> AnyView {
    let people = response.regions.iter().flat_map(|r| &r.seats).filter(|mark| mark.waits()).count();
    if people == 0 && !only_waiting {
        return view! { <p>"Alle trekkers hebben ingestuurd. Er gaat geen herinnering uit."</p> }.into_any();
    }
    let people = counted(people, "trekker", "trekkers");
    let sentence = match next {
        Some(at) => format!("De volgende herinnering gaat op {at} naar {people}."),
        None => format!("Er gaat geen herinnering meer uit. Nog niet ingestuurd: {people}."),
    };
    let (to, words) = match only_waiting {
        true => (here, "Toon alle regio’s"),
        false => (format!("{here}?toon=herinnering"), "Toon wie nog niet heeft ingestuurd"),
    };
    view! {
        <p>{sentence}</p>
        <p><a class="button button--second" href=to>{words}</a></p>
    }
    .into_any()
}

fn row(
    region: &RegionResponse,
    only_waiting: bool,
    is_over: bool,
    reminding: Option<&Reminding>,
) -> impl IntoView + use<> {
    let button = |number: SeatNumber, mark: &SeatMark| {
        let name = mark.waits_for()?;
        let Reminding { action, people } = reminding?;
        let person = people.iter().find(|it| it.region == region.name && it.seat == number)?;
        Some(remind_button(action.clone(), person.member, name))
    };
    let cells = SeatNumber::ALL.into_iter().zip(&region.seats).map(|(number, seat)| {
        let cell = (!only_waiting || seat.waits()).then(|| mark(seat, is_over));
        view! { <td data-label=format!("Zetel {}", number.number())>{cell}{button(number, seat)}</td> }
    });
    view! {
        <tr>
            <th class="table__head" scope="row">{region.name.clone()}</th>
            {cells.collect_view()}
        </tr>
    }
}

/// How far a trekker is, or came when the round `is_over`.
fn mark(mark: &SeatMark, is_over: bool) -> AnyView {
    let (not_begun, begun) =
        if is_over { ("Niets ingestuurd", "Begonnen, niet ingestuurd") } else { ("Nog niet begonnen", "Begonnen") };
    let (class, word, names) = match mark {
        SeatMark::Vacant => return view! { <span class="soft">"Geen trekker"</span> }.into_any(),
        SeatMark::NotBegun { name } => ("state state--none", not_begun.to_owned(), vec![name.clone()]),
        SeatMark::Begun { name } => ("state state--begun", begun.to_owned(), vec![name.clone()]),
        SeatMark::SentIn { name, at, by } => {
            ("state state--sent", format!("Ingestuurd op {}", time::day_month(time::day(*at))), senders(name, by))
        }
    };
    let names = names.into_iter().map(|name| view! { <span class="state__who">{name}</span> });
    view! { <span class=class>{word}</span> {names.collect_view()} }.into_any()
}

/// Who sent in, and who holds the seat now when that is someone else.
fn senders(name: &str, by: &Sender) -> Vec<String> {
    match by {
        Sender::Holder => vec![name.to_owned()],
        Sender::Predecessor { holder } => {
            let successor = holder.as_ref().map(|holder| format!("Opvolger: {holder}, niet ingestuurd"));
            std::iter::once(format!("{name} (vorige trekker)")).chain(successor).collect()
        }
    }
}
