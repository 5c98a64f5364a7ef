//! Who has sent in: regions × state, two marks each, in words.

use super::names::back;
use super::remind::remind;
use super::texts::round_sentence;
use crate::network::paths;
use crate::ui::{Empty, Figure, Figures, PageHead, TableRegion, counted, for_count};
use chrono::{DateTime, Utc};
use domain::ids::SeatNumber;
use domain::rounds::RoundState;
use domain::time::{self, SeenOn};
use leptos::prelude::*;
use service::rounds::{Mailed, RegionResponse, Response, RoundView, SeatMark, Sender};

/// What who plans can do from the rows.
#[derive(Clone)]
pub(crate) struct Deeds {
    /// Where the buttons that remind one person post to, while the round is open.
    pub(crate) remind: Option<String>,
    /// The page of the round's mails.
    pub(crate) mails: String,
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
    /// Whether only those regions are shown of which something is still to come.
    only_unfinished: bool,
    /// What can be done from the rows; for who plans.
    deeds: Option<Deeds>,
    /// What has just been done.
    told: AnyView,
    /// This moment.
    now: DateTime<Utc>,
) -> impl IntoView {
    let seen = SeenOn::at(now);
    let title = if response.is_whole { "Respons" } else { "Wie heeft ingestuurd" };
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
    let next = round.times.reminders.into_iter().flatten().find(|at| *at > now).map(|at| seen.date_and_clock(at));
    // When nothing is still to come, all are shown again: a page without rows has no way out.
    let only_unfinished = only_unfinished && response.is_whole && !is_over && response.unfinished().next().is_some();
    let reminder = (response.is_whole && !is_over).then(|| reminder(&response, (only_unfinished, here), next));
    let mails = deeds.as_ref().map(|deeds| view! { <p><a href=deeds.mails.clone()>"Mails bij deze ronde"</a></p> });
    let rows = Rows { only_unfinished, is_over, deeds, mailed: response.mailed.clone(), now };
    let regions: Vec<&RegionResponse> = match only_unfinished {
        true => response.unfinished().collect(),
        false => response.regions.iter().collect(),
    };
    let regions = regions.into_iter().map(|region| rows.row(region)).collect_view();
    view! {
        <PageHead title kicker lead />
        {told}
        {figures}
        {reminder}
        <TableRegion label="Respons per regio">
            <table class="table table--lined table--stack">
                <caption class="hidden-text">"Per regio hoe ver de twee trekkers zijn"</caption>
                <thead>
                    <tr><th scope="col">"Regio"</th><th scope="col">"Zetel 1"</th><th scope="col">"Zetel 2"</th></tr>
                </thead>
                <tbody>{regions}</tbody>
            </table>
        </TableRegion>
        <p class="soft">"Hier staat hoe ver iedereen is, niet wat er is ingevuld. "{where_to_read}</p>
        {mails}
    }
    .into_any()
}

fn figures(response: &Response, is_over: bool) -> impl IntoView + use<> {
    let (sent, held) = response.seats();
    let still = if is_over { "niets" } else { "nog niets" };
    let missing = match response.missing() {
        0 => ("alle".to_owned(), "regio’s hebben ingestuurd".to_owned()),
        n => (n.to_string(), format!("{} {still} ingestuurd", for_count(n, "regio heeft", "regio’s hebben"))),
    };
    let responded = format!("{} van {}", response.responded(), response.regions.len());
    let regions = for_count(response.responded(), "regio’s heeft ingestuurd", "regio’s hebben ingestuurd");
    let trekkers = for_count(sent, "trekkers heeft ingestuurd", "trekkers hebben ingestuurd");
    view! {
        <Figures>
            <Figure number=responded words=regions />
            <Figure number=missing.0 words=missing.1 />
            <Figure number=format!("{sent} van {held}") words=trekkers />
        </Figures>
    }
}

/// When the `next` reminder goes and to how many, with the button that shows of whom something is still to come.
fn reminder(response: &Response, (only_unfinished, here): (bool, String), next: Option<String>) -> AnyView {
    let (people, regions) = (response.waiting(), response.unfinished().count());
    let nobody_left = match response.seats() {
        (_, 0) => "Er is niemand om te herinneren.",
        _ => "Alle trekkers hebben ingestuurd. Er gaat geen herinnering uit.",
    };
    if regions == 0 {
        return view! { <p>{nobody_left}</p> }.into_any();
    }
    let trekkers = counted(people, "trekker", "trekkers");
    let sentence = match next {
        _ if people == 0 => nobody_left.to_owned(),
        Some(at) => format!("De volgende herinnering gaat op {at} naar {trekkers}."),
        None => format!("Er gaat geen herinnering meer uit. Nog niet ingestuurd: {trekkers}."),
    };
    let rows = only_unfinished.then(|| view! { <p>{in_rows(response, regions)}</p> });
    let (to, words) = match only_unfinished {
        true => (here, "Toon alle regio’s"),
        false => (format!("{here}?toon=herinnering"), "Toon wie nog niet heeft ingestuurd"),
    };
    view! {
        <p>{sentence}</p>
        {rows}
        <p><a class="button button--second" href=to>{words}</a></p>
    }
    .into_any()
}

/// "Hieronder staan 17 regio’s: 11 waarvan nog niets binnen is, en 6 waar nog één trekker ontbreekt."
fn in_rows(response: &Response, regions: usize) -> String {
    let missing = response.missing();
    let begin = format!("Hieronder {} {}", for_count(regions, "staat", "staan"), counted(regions, "regio", "regio’s"));
    match (missing, regions - missing) {
        (_, 0) => format!("{begin} waarvan nog niets binnen is."),
        (0, _) => format!("{begin} waar nog een trekker ontbreekt."),
        (nothing, one) => {
            format!("{begin}: {nothing} waarvan nog niets binnen is, en {one} waar nog een trekker ontbreekt.")
        }
    }
}

/// How the rows are shown, and what can be done from them.
struct Rows {
    only_unfinished: bool,
    is_over: bool,
    deeds: Option<Deeds>,
    mailed: Mailed,
    now: DateTime<Utc>,
}

impl Rows {
    fn row(&self, region: &RegionResponse) -> impl IntoView + use<> {
        let cells = SeatNumber::ALL.into_iter().zip(&region.seats).map(|(number, seat)| {
            // Among those of whom something is to come, who has sent in is left out.
            let shown = !self.only_unfinished || seat.waits() || *seat == SeatMark::Vacant;
            let cell = shown.then(|| mark(seat, self.is_over, SeenOn::at(self.now)));
            view! { <td data-label=format!("Zetel {}", number.number())>{cell}{self.deed(region, number, seat)}</td> }
        });
        let cells = cells.collect_view();
        view! {
            <tr>
                <th class="table__head" scope="row">{self.head(region)}</th>
                {cells}
            </tr>
        }
    }

    /// The name of the region: a way to the region, and for who plans also one to its growth.
    fn head(&self, region: &RegionResponse) -> AnyView {
        let (name, growth) = (region.name.clone(), paths::growth(&region.region));
        if self.deeds.is_none() {
            return view! { <a href=growth>{name}</a> }.into_any();
        }
        let heard = format!(" van {name}");
        view! {
            <a href=paths::region(&region.region)>{name}</a>
            <p class="small"><a href=growth>"Bekijk de groei"<span class="hidden-text">{heard}</span></a></p>
        }
        .into_any()
    }

    /// What can be done about a seat: remind who holds it, or invite somebody to the first that is empty.
    fn deed(&self, region: &RegionResponse, number: SeatNumber, seat: &SeatMark) -> Option<AnyView> {
        let action = self.deeds.as_ref()?.remind.as_deref()?;
        if let Some(person) = seat.waits_for() {
            let words = ("Stuur een herinnering".to_owned(), format!(" ({})", person.1));
            let back = if self.only_unfinished { back::UNFINISHED } else { back::RESPONSE };
            return Some(remind(action, person, words, back, (&self.mailed, self.now)));
        }
        let first = SeatNumber::ALL.into_iter().zip(&region.seats).find(|(_, seat)| seat.is_free());
        first.is_some_and(|(free, _)| free == number).then(|| {
            let heard = format!(" voor {}", region.name);
            view! { <p><a href=paths::invite_to(&region.region)>"Nodig iemand uit"<span class="hidden-text">{heard}</span></a></p> }
                .into_any()
        })
    }
}

/// How far a trekker is, or came when the round `is_over`.
fn mark(mark: &SeatMark, is_over: bool, seen: SeenOn) -> AnyView {
    let (not_begun, begun) =
        if is_over { ("Niets ingestuurd", "Begonnen, niet ingestuurd") } else { ("Nog niet begonnen", "Begonnen") };
    let (class, word, names) = match mark {
        SeatMark::Vacant => return view! { <span class="soft">"Geen trekker"</span> }.into_any(),
        SeatMark::NotBegun { name, .. } => ("state state--none", not_begun.to_owned(), vec![name.clone()]),
        SeatMark::Begun { name, .. } => ("state state--begun", begun.to_owned(), vec![name.clone()]),
        SeatMark::SentIn { name, at, by } => {
            ("state state--sent", format!("Ingestuurd op {}", seen.day_month(time::day(*at))), senders(name, by))
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
            let successor = holder.as_ref().map(|(_, holder)| format!("Opvolger: {holder}, niet ingestuurd"));
            std::iter::once(format!("{name} (vorige trekker)")).chain(successor).collect()
        }
    }
}
