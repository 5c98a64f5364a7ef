//! One region over rounds: a card with a step chart for each principle.

use super::picture;
use super::sentences::pill;
use super::series::{Path, Step};
use super::steps_drawing::drawing;
use crate::ui::{Tag, TagKind, growth_word, listed};
use domain::ids::RegionId;
use domain::monitor::{Direction, GrowthAnswer};
use leptos::prelude::*;

/// A card with one principle of a region over rounds. The drawing is not read out: the words above it and the table below all cards tell
/// the same.
#[component]
pub fn StepsCard(
    /// The numbers.
    path: Path,
    /// The region, for the address of the picture.
    region: RegionId,
) -> impl IntoView {
    let id = format!("{}-kop", path.id);
    let named_by = id.clone();
    let (direction, words) = pill(&path);
    let kind = match direction {
        Some(Direction::Grew) => TagKind::Grew,
        Some(Direction::Back) => TagKind::Back,
        Some(Direction::Stayed) => TagKind::Same,
        None => TagKind::Plain,
    };
    let talk = path.last().filter(|step| step.growth.is_reason_to_talk()).map(|step| {
        let words = format!("{}: samen bespreken", answers_words(step, false));
        view! { <Tag kind=TagKind::Talk words /> }
    });
    let drawn = drawing(&path);
    view! {
        <figure class="card steps-card" aria-labelledby=named_by>
            <figcaption class="steps-card__head">
                <h3 class="card__title" id=id>{path.label.clone()}</h3>
                <p class="row"><Tag kind words />{talk}</p>
            </figcaption>
            <svg class="chart" viewBox=drawn.view_box() aria-hidden="true" focusable="false" inner_html=drawn.body></svg>
            <p class="steps-card__foot">
                <span class="soft">{band_words(&path)}</span>
                {picture::links(&region, &path)}
            </p>
        </figure>
    }
}

/// Of how many regions the band is: "Band: 22 van de 25 regio’s".
fn band_words(path: &Path) -> Option<String> {
    let newest = path.last().filter(|step| step.network.is_some())?;
    let (with_value, active) = (newest.distribution.n(), newest.distribution.active());
    Some(format!("Band: {with_value} van de {active} regio’s"))
}

/// "Kiem en Bloem", or with names "Kiem (Anna) en Bloem (Bram)".
pub(super) fn answers_words(step: &Step, with_names: bool) -> String {
    let answer = |answer: &GrowthAnswer| match answer {
        GrowthAnswer::Level(level) => growth_word(level.number()).to_owned(),
        GrowthAnswer::Unknown => "Weet ik nog niet".to_owned(),
    };
    let words = step.answers.iter().map(|(name, given)| match name.as_ref().filter(|_| with_names) {
        Some(name) => format!("{} ({name})", answer(given)),
        None => answer(given),
    });
    listed(&words.collect::<Vec<_>>())
}
