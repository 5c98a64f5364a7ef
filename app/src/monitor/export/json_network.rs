//! The figures of the network in the document.

use super::network::{Point, Principle, at_levels};
use serde::Serialize;

/// A principle in a round, of the whole network.
#[derive(Serialize)]
pub(super) struct Principe {
    vraag_code: &'static str,
    n: u32,
    weten_nog_niet: u32,
    niet_ingevuld: u32,
    niveaus: [f64; 5],
    kwart_1: Option<f64>,
    mediaan: Option<f64>,
    kwart_3: Option<f64>,
    verandering: Option<Verandering>,
}

#[derive(Serialize)]
struct Verandering {
    vorige_ronde: String,
    vergeleken: u32,
    gegroeid: u32,
    gelijk: u32,
    terug: u32,
    niet_vergelijkbaar: u32,
    mediaan: Option<f64>,
}

/// A point of embedding in a round, of the whole network.
#[derive(Serialize)]
pub(super) struct Punt {
    vraag_code: &'static str,
    stappen: Vec<u32>,
    n: u32,
    weten_nog_niet: u32,
    niet_ingevuld: u32,
}

/// What the document says of a principle.
pub(super) fn principe(of: &Principle) -> Principe {
    let (counts, quartiles) = (&of.spread.distribution, of.spread.quartiles);
    Principe {
        vraag_code: &of.question.id,
        n: counts.n(),
        weten_nog_niet: counts.unknown,
        niet_ingevuld: counts.missing,
        niveaus: at_levels(&of.spread),
        kwart_1: quartiles.map(|found| found.first),
        mediaan: quartiles.map(|found| found.median),
        kwart_3: quartiles.map(|found| found.third),
        verandering: of.change.map(|(day, change)| Verandering {
            vorige_ronde: day.to_string(),
            vergeleken: change.n,
            gegroeid: change.grew,
            gelijk: change.stayed,
            terug: change.back,
            niet_vergelijkbaar: change.not_comparable,
            mediaan: change.median,
        }),
    }
}

/// What the document says of a point.
pub(super) fn punt(Point { question, tally }: &Point) -> Punt {
    Punt {
        vraag_code: &question.id,
        stappen: tally.counts.clone(),
        n: tally.n,
        weten_nog_niet: tally.unknown,
        niet_ingevuld: tally.missing,
    }
}
