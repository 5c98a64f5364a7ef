//! The page with the table, and what can be asked of it.

use super::super::principles::Principle;
use super::super::which_round::{AskedRound, ShownRound};
use super::super::{import, readers, series::label};
use super::address::{Asked, Order};
use super::filters::filters;
use super::sentences;
use super::table::{Group, Heat, Row};
use crate::network::tile_of;
use crate::shell::context::queries;
use crate::shell::respond::page;
use crate::ui::{Empty, Message, MessageKind, Note, PageHead, listed};
use domain::monitor::RoundResults;
use domain::network::{RegionSize, SchoolZone};
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::{FrozenRound, NetworkRegion, RegionsView, regions_view};

const TITLE: &str = "Alle regio’s";
/// The round that is shown, and the one before it.
const ROUNDS: u32 = 2;

/// All regions and principles of the newest round, or those that the address asks for; for members.
#[component]
pub fn RegionsPage() -> impl IntoView {
    let (fields, round) = (queries(), AskedRound::read());
    page(move |ctx, actor| async move {
        let view = regions_view(&ctx, &actor, round.day, ROUNDS).await?;
        Ok(shown(&view, &fields, round))
    })
}

pub(super) fn shown(view: &RegionsView, fields: &[(String, String)], round: AskedRound) -> AnyView {
    let Some(shown) = ShownRound::of(round, &view.window) else { return nothing_yet() };
    let Some((newest, before)) = view.window.newest() else { return nothing_yet() };
    let rows: Vec<Row<'_>> =
        view.regions.iter().filter_map(|region| Some((region, newest.results.region(&region.id)?))).collect();
    let principles: Vec<Principle> = newest
        .results
        .growth_questions()
        .map(|question| (question.id.clone(), label(newest.format_version, &question.id)))
        .collect();
    let (asked, odd) = Asked::read(fields, &principles, &view.regions, shown.kept());
    let found: Vec<Row<'_>> = rows.iter().filter(|row| is_asked(&asked, before, newest, row.0)).copied().collect();
    let principle = asked.growth.principle.as_ref().and_then(|id| principles.iter().find(|(of, _)| of == id));
    let since = before.map(|round| month_year(round.date));
    let words =
        sentences::shown(&asked, principle.map(|(_, label)| label.as_str()), since.as_deref(), found.len(), rows.len());
    let all = asked.asks().then(|| view! { " "<a href=asked.of_all().address()>"Toon alles"</a> });
    let names: Vec<&NetworkRegion> = rows.iter().map(|row| row.0).collect();
    let heat = Heat { newest, before, own: view.own.as_ref(), choice: &asked.growth };
    let table = if found.is_empty() { nobody(&asked) } else { heat.table(&groups(found, asked.order)) };
    let kicker =
        view! { <a href="/monitor">"Groei van het netwerk"</a>{format!(" · ronde {}", month_year(newest.date))} };
    let read_in = import::read_in(before.into_iter().chain([newest]));
    view! {
        <PageHead title=TITLE kicker=kicker.into_any() />
        {shown.above(&|day| Asked { round: day, ..asked.clone() }.address())}
        {odd_words(&odd).map(|words| view! { <Message kind=MessageKind::Warn><p>{words}</p></Message> })}
        {filters(&asked, &principles, &names)}
        <p class="heat-said" id="getoond"><strong>{words}</strong>{all}</p>
        {table}
        <p class="small soft">{order_words(asked.order)}</p>
        <div class="section"><Note title="Wie leest dit?"><p>{readers::of_network()}</p>{read_in}</Note></div>
    }
    .into_any()
}

/// What an address asks for that there is not; nothing of it is repeated.
fn odd_words(odd: &[&'static str]) -> Option<String> {
    let is_odd = !odd.is_empty();
    is_odd.then(|| {
        format!("Dit adres vraagt iets wat er niet (meer) is, bij: {}. Daarom zie je alle regio’s.", listed(odd))
    })
}

fn is_asked(asked: &Asked, before: Option<&FrozenRound>, newest: &FrozenRound, region: &NetworkRegion) -> bool {
    let earlier: Option<&RoundResults> = before.map(|round| &*round.results);
    asked.zone.is_none_or(|zone| region.zones.contains(&zone))
        && asked.size.is_none_or(|size| RegionSize::of(&region.id) == Some(size))
        && (asked.regions.is_empty() || asked.regions.contains(&region.id))
        && asked.growth.fits(earlier, &newest.results, &region.id)
}

/// The rows, which stand by name, in the order that was asked for.
pub(super) fn groups(mut rows: Vec<Row<'_>>, order: Order) -> Vec<Group<'_>> {
    match order {
        Order::Name => vec![Group { name: None, rows }],
        Order::Place => {
            // What came later has no place on the map, and comes last.
            let place = |row: &Row<'_>| tile_of(&row.0.id, &row.0.name, String::new()).place;
            rows.sort_by_key(|row| place(row).map_or((u8::MAX, u8::MAX), |(column, row)| (row, column)));
            vec![Group { name: None, rows }]
        }
        Order::Zone => {
            let first = |row: &&Row<'_>| row.0.zones.first().copied();
            let of = |zone: Option<SchoolZone>| rows.iter().filter(|row| first(row) == zone).copied().collect();
            let zones = SchoolZone::ALL.into_iter().map(Some).chain([None]);
            let group = |zone: Option<SchoolZone>| Group {
                name: Some(zone.map_or("Geen schoolzone", zone_title)),
                rows: of(zone),
            };
            zones.map(group).filter(|group| !group.rows.is_empty()).collect()
        }
    }
}

fn zone_title(zone: SchoolZone) -> &'static str {
    match zone {
        SchoolZone::Noord => "Schoolzone noord",
        SchoolZone::Midden => "Schoolzone midden",
        SchoolZone::Zuid => "Schoolzone zuid",
    }
}

fn order_words(order: Order) -> &'static str {
    match order {
        Order::Name => "De regio’s staan op naam. Er is geen volgorde van goed naar minder goed.",
        Order::Place => {
            "De regio’s staan van noord naar zuid en van west naar oost. Er is geen volgorde van goed naar minder goed."
        }
        Order::Zone => {
            "Per schoolzone staan de regio’s op naam. Een regio in twee zones staat bij de zone van het grootste deel. Er is geen volgorde van goed naar minder goed."
        }
    }
}

fn nobody(asked: &Asked) -> AnyView {
    let all = asked.of_all().address();
    view! {
        <Empty title="Geen regio past hierbij">
            <p>"Verander wat je vraagt, of toon alle regio’s."</p>
            <p><a class="button" href=all>"Toon alles"</a></p>
        </Empty>
    }
    .into_any()
}

fn nothing_yet() -> AnyView {
    view! {
        <PageHead title=TITLE kicker=view! { <a href="/monitor">"Groei van het netwerk"</a> }.into_any() />
        <Empty title="Er zijn nog geen uitkomsten">
            <p>"Zodra de eerste ronde is gesloten, zie je hier alle regio’s naast elkaar."</p>
        </Empty>
    }
    .into_any()
}
