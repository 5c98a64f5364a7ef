//! The regions on a map, and the answer to the question in which of them a municipality lies.

use super::names::MUNICIPALITY;
use super::paths;
use crate::shell::context::query;
use crate::ui::{Disclosure, Tile, TileKind, TileMap, counted};
use domain::ids::RegionId;
use domain::network::{
    MOST_TYPED, Municipality, find_municipalities, municipalities, municipalities_of, starting_region,
};
use leptos::prelude::*;
use service::network::RegionView;

/// More names than this are no answer; then a longer beginning is asked for.
const MOST_NAMES: usize = 12;

/// The tile of a region; one that came to the network later has no place on the map yet.
pub fn tile_of(id: &RegionId, name: &str, to: String) -> Tile {
    let known = starting_region(id);
    Tile {
        place: known.map(|region| region.tile),
        name: name.to_owned(),
        short: known.map(|region| region.short.clone()),
        to,
        kind: TileKind::Plain,
        band: None,
        content: None,
    }
}

/// The regions as tiles, each leading to its page for everyone, with the search for a municipality.
#[component]
pub fn Atlas(
    /// The regions that take part, by name.
    regions: Vec<RegionView>,
    /// The address of the page that this stands in.
    here: &'static str,
    /// What stands beside the map.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let typed = query(MUNICIPALITY.as_str());
    let found = typed.as_deref().map(find_municipalities).unwrap_or_default();
    let chosen = if let [one] = found[..] { Some(&one.region) } else { None };
    let answer = typed.as_deref().map(|typed| answer(typed, &found, &regions, here));
    let tiles = regions.iter().map(|region| {
        let kind = if chosen == Some(&region.id) { TileKind::Chosen } else { TileKind::Plain };
        Tile { kind, ..tile_of(&region.id, &region.name, paths::public_region(&region.id)) }
    });
    let tiles = tiles.collect();
    let names = regions.into_iter().map(|region| {
        view! { <li><a href=paths::public_region(&region.id)>{region.name}</a></li> }
    });
    view! {
        <div class="atlas">
            <div class="stack">{seek(typed.unwrap_or_default(), here)} {answer}</div>
            <div class="atlas__map">
                <TileMap label="De regio’s, ongeveer waar ze liggen" tiles />
                <p class="small soft atlas__note">"Elke regio is even groot en staat ongeveer waar die ligt."</p>
                <Disclosure summary="Alle regio’s op naam">
                    <ul class="columns">{names.collect_view()}</ul>
                </Disclosure>
            </div>
            {children.map(|children| view! { <div class="stack">{children()}</div> })}
        </div>
    }
}

/// The form: a link like any other, so that the answer can be kept and sent on.
fn seek(typed: String, here: &'static str) -> impl IntoView {
    let typed: String = typed.chars().take(MOST_TYPED).collect();
    let names = municipalities().iter().flat_map(|one| one.called.into_iter().chain([one.name.as_str()]));
    let names = names.map(|name| view! { <option value=name></option> });
    view! {
        <form class="seek" method="get" action=format!("{here}#{MUNICIPALITY}") role="search" aria-label="Zoek je gemeente">
            <div class="seek__field">
                <label class="field__label" for=MUNICIPALITY.as_str()>"In welke regio ligt mijn gemeente?"</label>
                <input class="field__input" type="text" id=MUNICIPALITY.as_str() name=MUNICIPALITY.as_str() value=typed
                    list="gemeenten" autocomplete="off" spellcheck="false" maxlength=MOST_TYPED.to_string() />
                <datalist id="gemeenten">{names.collect_view()}</datalist>
            </div>
            <button class="button" type="submit">"Zoek"</button>
        </form>
    }
}

fn answer(typed: &str, found: &[&'static Municipality], regions: &[RegionView], here: &'static str) -> AnyView {
    match found {
        [] => view! { <p class="note">{not_found(typed)}</p> }.into_any(),
        [one] => one_found(one, regions),
        many => {
            let links = many.iter().take(MOST_NAMES).map(|one| {
                let query = form_urlencoded::Serializer::new(String::new())
                    .append_pair(MUNICIPALITY.as_str(), &one.name)
                    .finish();
                view! { <li><a href=format!("{here}?{query}#{MUNICIPALITY}")>{one.name.as_str()}</a></li> }
            });
            let more = (many.len() > MOST_NAMES)
                .then(|| view! { <p>{format!("Er zijn er nog {}. Typ meer letters.", many.len() - MOST_NAMES)}</p> });
            view! {
                <div class="note">
                    <p class="note__title">"Welke gemeente bedoel je?"</p>
                    <ul>{links.collect_view()}</ul>
                    {more}
                </div>
            }
            .into_any()
        }
    }
}

/// What to do when there is no such municipality. What can be no name is not repeated.
fn not_found(typed: &str) -> String {
    let typed = typed.trim();
    match typed.chars().count() {
        0 | 1 => "Typ de naam van je gemeente.".to_owned(),
        2..=MOST_TYPED => {
            format!("We vinden geen gemeente “{typed}”. Typ de naam van de gemeente, niet die van het dorp of de wijk.")
        }
        _ => "We vinden geen gemeente met deze naam. Typ alleen de naam van de gemeente.".to_owned(),
    }
}

fn one_found(one: &'static Municipality, regions: &[RegionView]) -> AnyView {
    let name = match one.called {
        Some(called) => format!("{} ({called})", one.name),
        None => one.name.clone(),
    };
    let Some(region) = regions.iter().find(|region| region.id == one.region) else {
        let words = format!("{name} ligt in een regio die nu niet meedoet aan het netwerk.");
        return view! { <p class="note">{words}</p> }.into_any();
    };
    let others = municipalities_of(&region.id).len() - 1;
    let others = match others {
        0 => "Dat is de enige gemeente in deze regio. ".to_owned(),
        1 => "In die regio ligt nog 1 gemeente. ".to_owned(),
        others => format!("In die regio liggen nog {}. ", counted(others, "gemeente", "gemeenten")),
    };
    view! {
        <p class="note">
            <strong>{format!("De gemeente {name} ligt in de regio {}. ", region.name)}</strong>
            {others}
            <a href=paths::public_region(&region.id)>{format!("Bekijk {}", region.name)}</a>
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_no_name_is_not_repeated() {
        assert_eq!(not_found(" "), "Typ de naam van je gemeente.");
        assert!(not_found("Brussel").contains("“Brussel”"));
        assert!(!not_found(&"x".repeat(61)).contains("xx"));
    }

    #[test]
    fn a_region_that_came_later_has_no_place_on_the_map() {
        let tile = tile_of(&RegionId::new("waddeneilanden"), "Waddeneilanden", String::new());
        assert_eq!((tile.place, tile.short), (None, None));
        assert_eq!(tile_of(&RegionId::new("drenthe"), "Drenthe", String::new()).place, Some((4, 1)));
    }
}
