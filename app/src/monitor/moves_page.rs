//! From where to where regions went since the round before: a table of previous × current, one principle at a time.

use super::principles::{GARDEN, Principle, address, chosen, instead, steps};
use super::series::label;
use super::which_round::{AskedRound, ShownRound, at, kept};
use super::{import, readers};
use crate::shell::respond::page;
use crate::ui::{Empty, Note, PageHead, TableRegion, capital, for_count, growth_words};
use domain::ids::RegionId;
use domain::monitor::{HalfLevel, transitions};
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::{FrozenRound, NetworkRegion, RegionsView, regions_view};
use std::collections::{BTreeMap, BTreeSet};

/// The address of the page.
pub(super) const PATH: &str = "/monitor/beweging";

const TITLE: &str = "Wie ging waarheen?";
/// The round that is shown, and the one before it.
const ROUNDS: u32 = 2;

type Moves<'a> = BTreeMap<(HalfLevel, HalfLevel), Vec<&'a RegionId>>;

/// The movements since the round before the newest, or before the one that the address asks for; for members.
#[component]
pub fn MovesPage() -> impl IntoView {
    let asked = AskedRound::read();
    page(move |ctx, actor| async move { Ok(shown(&regions_view(&ctx, &actor, asked.day, ROUNDS).await?, asked)) })
}

fn shown(view: &RegionsView, asked: AskedRound) -> AnyView {
    let Some(round) = ShownRound::of(asked, &view.window) else { return nothing_yet(None) };
    let [.., before, newest] = &view.window.rounds[..] else { return nothing_yet(Some(round)) };
    let questions = newest.results.growth_questions();
    let principles: Vec<Principle> =
        questions.map(|question| (question.id.clone(), label(newest.format_version, &question.id))).collect();
    let place = chosen(&principles);
    let Some((id, label)) = principles.get(place) else { return nothing_yet(Some(round)) };
    let found = match transitions(&before.results, &newest.results, id) {
        Some(moves) => table(&view.regions, (before, newest), label, &moves).into_any(),
        None => {
            view! { <p>"De vraag is sinds de vorige ronde veranderd. Daarom vergelijken we haar niet."</p> }.into_any()
        }
    };
    let lead = format!(
        "Waar stonden de regio’s in {}, en waar staan ze in {}?",
        month_year(before.date),
        month_year(newest.date)
    );
    let read_in = import::read_in([before, newest]);
    view! {
        <PageHead title=TITLE kicker=view! { <a href="/monitor">"Groei van het netwerk"</a> }.into_any() lead />
        {instead(&principles, place)}
        {round.above(&|day| address(PATH, id, &kept(day)))}
        <div id=GARDEN>{steps(&principles, place, PATH, &kept(round.kept()))}</div>
        {found}
        <div class="section"><Note title="Wie leest dit?"><p>{readers::of_network()}</p>{read_in}</Note></div>
    }
    .into_any()
}

fn table(
    regions: &[NetworkRegion],
    (before, newest): (&FrozenRound, &FrozenRound),
    label: &str,
    moves: &Moves<'_>,
) -> impl IntoView + use<> {
    // The whole levels always, those between where somebody stands or stood.
    let whole = (1..=5).filter_map(|level| HalfLevel::from_halves(level * 2));
    let values: BTreeSet<HalfLevel> = whole.chain(moves.keys().flat_map(|(from, to)| [*from, *to])).collect();
    let heads = values.iter().map(|value| view! { <th scope="col">{capital(&growth_words(value.halves()))}</th> });
    let heads = heads.collect_view();
    let rows = values.iter().map(|from| {
        let cells = values.iter().map(|to| cell(*from, *to, moves.get(&(*from, *to)).map_or(0, Vec::len)));
        let cells = cells.collect_view();
        view! { <tr><th scope="row">{capital(&growth_words(from.halves()))}</th>{cells}</tr> }
    });
    let rows = rows.collect_view();
    let (then, now) = (month_year(before.date), month_year(newest.date));
    let known: usize = moves.values().map(Vec::len).sum();
    let all = newest.results.regions.len();
    let caption = format!("{label}: rijen zijn waar regio’s in {then} stonden, kolommen waar ze in {now} staan");
    view! {
        <p class="small soft">{format!("Van {known} van de {all} regio’s zijn beide rondes bekend. Rijen: {then}. Kolommen: {now}.")}</p>
        <TableRegion label=caption.clone()>
            <table class="table moves">
                <caption class="hidden-text">{caption}</caption>
                <thead><tr><th scope="col"><span class="small soft">"was → nu"</span></th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </TableRegion>
        {who(regions, moves)}
    }
}

fn cell(from: HalfLevel, to: HalfLevel, count: usize) -> AnyView {
    let class = match to.cmp(&from) {
        std::cmp::Ordering::Greater => "moves__cell moves__cell--grew",
        std::cmp::Ordering::Equal => "moves__cell moves__cell--same",
        std::cmp::Ordering::Less => "moves__cell moves__cell--back",
    };
    match count {
        0 => view! { <td class=class><span class="hidden-text">"0"</span></td> }.into_any(),
        count => view! { <td class=class><strong>{count}</strong></td> }.into_any(),
    }
}

/// Which regions made each movement, by name; first those that grew.
fn who(regions: &[NetworkRegion], moves: &Moves<'_>) -> impl IntoView + use<> {
    let item = |((from, to), of): (&(HalfLevel, HalfLevel), &Vec<&RegionId>)| {
        let words = match from == to {
            true => format!("Gelijk gebleven op {}", growth_words(from.halves())),
            false => format!("Van {} naar {}", growth_words(from.halves()), growth_words(to.halves())),
        };
        let moved: BTreeSet<&RegionId> = of.iter().copied().collect();
        let named = regions.iter().filter(|region| moved.contains(&region.id));
        let links: Vec<_> = named
            .map(|region| view! { <li><a href=format!("/monitor/regio/{}", region.id)>{region.name.clone()}</a></li> })
            .collect();
        let count = format!("{} {}", links.len(), for_count(links.len(), "regio", "regio’s"));
        view! { <div class="moves__group"><h3 class="moves__title">{words}" "<span class="soft">{count}</span></h3><ul class="inline-list">{links}</ul></div> }
    };
    let of = |way: std::cmp::Ordering| moves.iter().filter(move |((from, to), _)| to.cmp(from) == way);
    let ways = [std::cmp::Ordering::Greater, std::cmp::Ordering::Less, std::cmp::Ordering::Equal];
    let items = ways.into_iter().flat_map(of).map(item).collect_view();
    view! {
        <section class="section" aria-labelledby="wie">
            <h2 class="section__title" id="wie">"Om welke regio’s gaat het?"</h2>
            <div class="moves__groups">{items}</div>
        </section>
    }
}

/// `round`: the first round of all, or one that asked nothing.
fn nothing_yet(round: Option<ShownRound<'_>>) -> AnyView {
    let steps = round.map(|round| round.above(&|day| at(PATH, day)));
    let words = match steps.is_some() {
        true => {
            "Voor deze ronde is er geen andere. Vanaf de tweede ronde zie je hier van waar naar waar regio’s gingen."
        }
        false => "Zodra er twee rondes zijn gesloten, zie je hier van waar naar waar regio’s gingen.",
    };
    view! {
        <PageHead title=TITLE kicker=view! { <a href="/monitor">"Groei van het netwerk"</a> }.into_any() />
        {steps}
        <Empty title="Er is niets om mee te vergelijken"><p>{words}</p></Empty>
    }
    .into_any()
}
