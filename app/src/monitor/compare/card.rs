//! One principle: the regions under each other on lines of the same levels.

use super::super::chart_words::{far_apart, quartile_words};
use super::track;
use crate::ui::{Disclosure, GrowthPicture, GrowthSize, Sign, SignMark, capital, counted, growth_words};
use domain::ids::RegionId;
use domain::monitor::{Direction, GrowthResult, HalfLevel, Level, movement};
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::FrozenRound;

/// So many rounds of one's own past stand under one's own region: about a year. The earlier ones open below, for who asks for them.
pub(super) const PAST: usize = 3;

/// The rounds, the newest last, with the regions that are compared, each with its name.
pub(super) struct Beside<'a> {
    pub(super) rounds: &'a [FrozenRound],
    pub(super) own: Option<(&'a RegionId, &'a str)>,
    pub(super) others: Vec<(&'a RegionId, &'a str)>,
}

impl Beside<'_> {
    /// The card of a principle.
    pub(super) fn card(&self, id: &str, label: &str) -> AnyView {
        let Some((newest, earlier)) = self.rounds.split_last() else { return ().into_any() };
        let own = self.own.map(|(region, name)| {
            let past = earlier.iter().rev().take(PAST).map(|round| past(round, region, id)).collect::<Vec<_>>();
            view! { {now(newest, earlier.last(), (region, name), id, true)} {past} }
        });
        let others =
            self.others.iter().map(|region| now(newest, earlier.last(), *region, id, false)).collect::<Vec<_>>();
        let older = self.own.and_then(|(region, _)| older(earlier, region, (id, label)));
        let network = network(newest, id);
        let caption = format!("{label}: waar regio’s staan in {}", month_year(newest.date));
        view! {
            <section class="card beside" aria-label=label.to_owned()>
                <h3 class="card__title">{label.to_owned()}</h3>
                    // Where the rows are blocks, on a telephone, these roles say what they still are.
                    <table class="beside__table" role="table">
                        <caption class="hidden-text">{caption}</caption>
                        <thead role="rowgroup">
                            <tr role="row">
                                <th role="columnheader" scope="col"><span class="hidden-text">"Regio"</span></th>
                                <th role="columnheader" scope="col" class="beside__levels">
                                    <span class="hidden-text">"Op de lijn"</span>
                                    <span class="track-head" aria-hidden="true">{plants()}</span>
                                </th>
                                <th role="columnheader" scope="col"><span class="hidden-text">"Niveau"</span></th>
                            </tr>
                        </thead>
                        <tbody role="rowgroup">{own} {others} {network}</tbody>
                    </table>
                    {older}
            </section>
        }
        .into_any()
    }
}

fn plants() -> impl IntoView {
    let plant = |level: Level| view! { <GrowthPicture level=level.number() size=GrowthSize::Small /> };
    Level::ALL.map(plant).into_iter().collect_view()
}

/// A region as it stands now, with where it stood the round before.
fn now(
    newest: &FrozenRound,
    before: Option<&FrozenRound>,
    (region, name): (&RegionId, &str),
    id: &str,
    is_own: bool,
) -> AnyView {
    let growth = newest.results.region(region).and_then(|result| result.growth.get(id));
    let was = before.and_then(|before| movement(&before.results, &newest.results, region, id)).map(|moved| moved.from);
    let class = if is_own { "beside__own" } else { "" };
    let yours = is_own.then(|| view! { <span class="small">" (jouw regio)"</span> });
    let name = view! { <a href=format!("/monitor/regio/{region}")>{name.to_owned()}</a>{yours} }.into_any();
    line(name, growth, was, class, is_own)
}

/// One's own region in an earlier round.
fn past(round: &FrozenRound, region: &RegionId, id: &str) -> AnyView {
    let name = view! { <span class="soft">{format!("in {}", month_year(round.date))}</span> }.into_any();
    line(name, growth_in(round, region, id), None, "beside__past", false)
}

/// One's own region in the rounds before those that stand in the table, in words.
fn older(earlier: &[FrozenRound], region: &RegionId, (id, label): (&str, &str)) -> Option<AnyView> {
    let older = &earlier[..earlier.len().saturating_sub(PAST)];
    let item = |round: &FrozenRound| {
        let growth = growth_in(round, region, id);
        let words = match growth.and_then(|growth| growth.value.known()) {
            Some(value) => capital(&growth_words(value.halves())).into_any(),
            None => view! { <SignMark sign=why(growth) /> }.into_any(),
        };
        view! { <li><span class="soft">{format!("in {}: ", month_year(round.date))}</span>{words}</li> }
    };
    let items = older.iter().rev().map(item).collect_view();
    let summary = format!("Nog {} van jouw regio", counted(older.len(), "eerdere ronde", "eerdere rondes"));
    (!older.is_empty()).then(|| {
        view! { <Disclosure summary about=label.to_owned()><ul class="beside__older">{items}</ul></Disclosure> }
            .into_any()
    })
}

/// What a region has at a principle in a round; `None` when it, or the principle, was not there.
fn growth_in<'r>(round: &'r FrozenRound, region: &RegionId, id: &str) -> Option<&'r GrowthResult> {
    let asked = round.results.question(id).is_some();
    round.results.region(region).filter(|_| asked).and_then(|result| result.growth.get(id))
}

/// Why there is no level.
fn why(growth: Option<&GrowthResult>) -> Sign {
    growth.and_then(|growth| Sign::of(&growth.value)).unwrap_or(Sign::NotThere)
}

fn line(
    name: AnyView,
    growth: Option<&GrowthResult>,
    was: Option<HalfLevel>,
    class: &'static str,
    is_own: bool,
) -> AnyView {
    let known = growth.and_then(|growth| Some((growth, *growth.value.known()?)));
    let drawn = known.map(|(growth, value)| track::of_region(value, was, growth, is_own));
    let words = match known {
        Some((growth, value)) => said(value, was, growth),
        None => view! { <SignMark sign=why(growth) /> }.into_any(),
    };
    view! {
        <tr role="row" class=class>
            <th role="rowheader" class="beside__name" scope="row">{name}</th>
            <td role="cell" class="beside__track">{drawn}</td>
            <td role="cell" class="beside__words">{words}</td>
        </tr>
    }
    .into_any()
}

/// The level in words, with where it came from, and the two answers where they lie far apart.
fn said(value: HalfLevel, was: Option<HalfLevel>, growth: &GrowthResult) -> AnyView {
    let was = was.and_then(|from| {
        let sign = match (domain::monitor::Movement { from, to: value }).direction() {
            Direction::Grew => "↑",
            Direction::Back => "↓",
            Direction::Stayed => return None,
        };
        Some(view! {
            <span class="beside__was"><span aria-hidden="true">{format!("{sign} ")}</span>{format!("was {}", growth_words(from.halves()))}</span>
        })
    });
    let apart =
        far_apart(growth).map(|words| view! { <span class="beside__was">{format!("antwoorden: {words}")}</span> });
    view! { <span>{capital(&growth_words(value.halves()))}</span> " " {was} " " {apart} }.into_any()
}

/// The middle half of the network.
fn network(newest: &FrozenRound, id: &str) -> AnyView {
    let found = newest.spread(id);
    let of = format!("{} van de {} regio’s.", found.distribution.n(), found.distribution.active());
    let words = match found.quartiles {
        Some(found) => {
            view! { <span>{quartile_words(&found)}</span> " " <span class="beside__was">{of}</span> }.into_any()
        }
        None => view! { <SignMark sign=Sign::of_none(found.distribution.unknown) /> }.into_any(),
    };
    view! {
        <tr role="row" class="beside__network">
            <th role="rowheader" class="beside__name" scope="row">"Het netwerk"</th>
            <td role="cell" class="beside__track">{found.quartiles.map(track::of_network)}</td>
            <td role="cell" class="beside__words">{words}</td>
        </tr>
    }
    .into_any()
}
