//! All regions and all principles beside each other; by name, place or zone, never by level.

use super::super::series::label;
use super::cells::{cell, nothing, rings};
use crate::ui::{GrowthLegend, Sign, SignLegend, breakable};
use domain::ids::RegionId;
use domain::monitor::{GrowthChoice, RegionResult, movement};
use domain::time::month_year;
use leptos::prelude::*;
use service::monitor::{FrozenRound, NetworkRegion};

/// What stands above a column on a telephone.
const SHORT: [(&str, &str); 6] = [
    ("p1-trekker", "Trekker"),
    ("p2-samenstelling", "Breed"),
    ("p3-afspraken", "Afspraken"),
    ("p4-cijfers", "Cijfers"),
    ("p5-scharnier", "Scharnier"),
    ("p6-toekomst", "Toekomst"),
];

/// A row: a region that was active in the newest round, and what it has there.
pub(in crate::monitor) type Row<'v> = (&'v NetworkRegion, &'v RegionResult);

/// Rows that stand together, under their name when there are more groups.
pub(in crate::monitor) struct Group<'v> {
    /// The name.
    pub(in crate::monitor) name: Option<&'static str>,
    /// The rows, in their order.
    pub(in crate::monitor) rows: Vec<Row<'v>>,
}

/// The table, before it is shown.
pub(in crate::monitor) struct Heat<'v> {
    /// The round that is shown.
    pub(in crate::monitor) newest: &'v FrozenRound,
    /// The round that it is compared with.
    pub(in crate::monitor) before: Option<&'v FrozenRound>,
    /// The region of whoever reads it.
    pub(in crate::monitor) own: Option<&'v RegionId>,
    /// What was asked for: the principle stands out, and the cells that meet it.
    pub(in crate::monitor) choice: &'v GrowthChoice,
}

impl Heat<'_> {
    /// The table, with what its signs mean above it.
    pub(in crate::monitor) fn table(&self, groups: &[Group<'_>]) -> AnyView {
        let questions: Vec<&str> =
            self.newest.results.growth_questions().map(|question| question.id.as_str()).collect();
        let heads = questions.iter().map(|id| self.head(id)).collect_view();
        let columns = questions.len();
        let bodies = groups.iter().map(|group| {
            let name = group.name.map(|name| {
                let span = (columns + 1).to_string();
                view! { <tr role="row"><th role="rowheader" scope="rowgroup" class="heat__group" colspan=span>{name}</th></tr> }
            });
            let rows = group.rows.iter().map(|row| self.row(row, &questions)).collect_view();
            view! { <tbody role="rowgroup">{name}{rows}</tbody> }
        });
        let bodies = bodies.collect_view();
        view! {
            {self.legend()}
            <div class="heat-box" role="region" aria-label="Alle regio’s en principes" tabindex="0">
                <table class="heat" role="table">
                    <caption class="hidden-text">{self.caption()}</caption>
                    <thead role="rowgroup" class="heat__heads">
                        <tr role="row"><th role="columnheader" scope="col" class="heat__head heat__corner">"Regio"</th>{heads}</tr>
                    </thead>
                    {bodies}
                </table>
            </div>
        }
        .into_any()
    }

    fn legend(&self) -> impl IntoView + use<> {
        let since = self.before.map(|round| {
            let words = format!("veranderd sinds {}; geen pijl: gelijk of niet te vergelijken", month_year(round.date));
            view! { <li><span aria-hidden="true">"↑ ↓ "</span>{words}</li> }
        });
        view! {
            <div class="heat-levels"><GrowthLegend of_cells=true /></div>
            <ul class="heat-legend small soft">
                {since}
                <li>{rings()}" twee antwoorden liggen ver uit elkaar: een reden om te praten"</li>
            </ul>
            <SignLegend signs=vec![Sign::NotFilledIn, Sign::NotKnown] />
        }
    }

    fn caption(&self) -> String {
        let since = self.before.map(|round| format!(", met de verandering sinds {}", month_year(round.date)));
        format!("Niveau van elke regio in {}{}", month_year(self.newest.date), since.unwrap_or_default())
    }

    fn head(&self, id: &str) -> AnyView {
        let words = label(self.newest.format_version, id);
        let short = SHORT.iter().find(|(of, _)| *of == id).map_or(words.clone(), |(_, short)| (*short).to_owned());
        let asked = if self.choice.principle.as_deref() == Some(id) { " heat__head--asked" } else { "" };
        view! {
            <th role="columnheader" scope="col" class=format!("heat__head{asked}")>
                <span class="heat__long">{breakable(&words)}</span>
                <span class="heat__short" aria-hidden="true">{short}</span>
            </th>
        }
        .into_any()
    }

    fn row(&self, (region, result): &Row<'_>, questions: &[&str]) -> AnyView {
        let is_own = self.own == Some(&region.id);
        let class = if is_own { "heat__row heat__row--own" } else { "heat__row" };
        let own = is_own.then(|| view! { <span class="heat__mine">" jouw regio"</span> });
        let cells = if result.responded() {
            questions.iter().map(|id| self.cell(result, id)).collect_view().into_any()
        } else {
            nothing(questions.len())
        };
        view! {
            <tr role="row" class=class>
                <th role="rowheader" scope="row" class="heat__name">
                    <a href=format!("/monitor/regio/{}", region.id)>{breakable(&region.name)}</a>
                    {own}
                </th>
                {cells}
            </tr>
        }
        .into_any()
    }

    fn cell(&self, result: &RegionResult, id: &str) -> AnyView {
        let (earlier, later) = (self.before.map(|round| &*round.results), &*self.newest.results);
        let moved = earlier.and_then(|earlier| movement(earlier, later, &result.region, id));
        let is_meant = self.choice.principle.as_deref().is_none_or(|only| only == id);
        let is_asked = self.choice.asks() && is_meant && self.choice.fits_at(id, earlier, later, &result.region);
        cell(result.growth.get(id), moved, is_asked)
    }
}
