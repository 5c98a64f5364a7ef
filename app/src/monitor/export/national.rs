//! The national picture as a file, for everyone: what the page for everyone shows, and nothing else.

use crate::monitor::series::{NoChange, Point, Series, all_public};
use crate::shell::respond::PageError;
use crate::ui::Sign;
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use csv::Writer;
use domain::account::Actor;
use domain::monitor::{Level, Quartiles};
use http::header;
use service::Ctx;
use service::monitor::{NetworkFigures, PublicView, network_figures};

/// Its name, beside the pictures of the network.
pub(in crate::monitor) const FILE: &str = "landelijk.csv";

/// Its columns. What is empty is not shown, or not there: the two columns that end in `stand` say which.
const COLUMNS: [&str; 23] = [
    "ronde",
    "vraag_code",
    "vraag",
    "stand",
    "n",
    "weten_nog_niet",
    "niet_ingevuld",
    "regios_actief",
    "niveau_1",
    "niveau_2",
    "niveau_3",
    "niveau_4",
    "niveau_5",
    "kwart_1",
    "mediaan",
    "kwart_3",
    "verandering_stand",
    "vergeleken",
    "gegroeid",
    "gelijk",
    "terug",
    "niet_vergelijkbaar",
    "mediaan_verandering",
];

const SHOWN: &str = "getoond";

/// The file, whoever asks: also a member gets what is public.
///
/// # Errors
/// When nothing is published, and when the database fails.
pub(in crate::monitor) async fn national(ctx: &Ctx) -> Result<Response, PageError> {
    let NetworkFigures::Public(view) = network_figures(ctx, &Actor::Visitor).await? else {
        return Err(PageError::Hidden);
    };
    if view.rounds.is_empty() {
        return Err(PageError::NotFound);
    }
    let bytes = written(&view).map_err(|error| PageError::Fault(format!("a file could not be made: {error}")))?;
    let name = format!("kansrijke-start-landelijk-{}.csv", domain::time::day(ctx.now()));
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

fn written(view: &PublicView) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for series in all_public(&view.rounds) {
        for (day, _) in &view.rounds {
            if let Some(row) = row(&series, *day) {
                writer.write_record(row)?;
            }
        }
    }
    writer.into_inner().map_err(|error| error.into_error())
}

/// A principle in the round of this day; `None` where the round did not ask it.
fn row(series: &Series, day: NaiveDate) -> Option<Vec<String>> {
    let mut row = vec![day.to_string(), series.id.clone(), series.label.clone()];
    match series.points.iter().find(|point| point.date == day) {
        Some(point) => row.extend(figures(point)),
        None if series.withheld.contains(&day) => row.push(Sign::NotShown.words().to_owned()),
        None => return None,
    }
    row.resize(COLUMNS.len(), String::new());
    Some(row)
}

fn figures(point: &Point) -> Vec<String> {
    let spread = &point.distribution;
    let mut row = vec![SHOWN.to_owned()];
    row.extend([spread.n(), spread.unknown, spread.missing, spread.active()].map(|count| count.to_string()));
    row.extend(Level::ALL.map(|level| (f64::from(spread.halves[level.index()]) / 2.0).to_string()));
    let middle: [fn(&Quartiles) -> f64; 3] = [|it| it.first, |it| it.median, |it| it.third];
    row.extend(middle.map(|of| point.quartiles.as_ref().map(|found| of(found).to_string()).unwrap_or_default()));
    match point.change {
        Ok(change) => {
            row.push(SHOWN.to_owned());
            let counts = [change.n, change.grew, change.stayed, change.back, change.not_comparable];
            row.extend(counts.map(|count| count.to_string()));
            row.push(change.median.map(|median| median.to_string()).unwrap_or_default());
        }
        Err(NoChange::NotShown) => row.push(Sign::NotShown.words().to_owned()),
        Err(NoChange::NotComparable) => row.push("niet te vergelijken".to_owned()),
    }
    row
}
