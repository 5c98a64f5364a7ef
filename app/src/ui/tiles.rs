//! The map on which every region is equally large: tiles in columns and rows.

use leptos::prelude::*;

/// How a tile stands out from the others; its words say so too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TileKind {
    /// It does not.
    #[default]
    Plain,
    /// It is the one that was asked for, or the reader's own.
    Chosen,
    /// There is nothing to show on it.
    Without,
}

/// A tile: a link to what it stands for.
pub struct Tile {
    /// Column and row, from 0; `None` for what has no place on the map, which stands below it.
    pub place: Option<(u8, u8)>,
    /// The name.
    pub name: String,
    /// Two or three letters for where there is no room for the name.
    pub short: Option<String>,
    /// Where it leads.
    pub to: String,
    /// How it stands out.
    pub kind: TileKind,
    /// Words above what stands on it, such as "jullie".
    pub band: Option<&'static str>,
    /// What stands on it above the name.
    pub content: Option<AnyView>,
}

/// Tiles on their places, in the order in which they are given: that is how they are read out.
#[component]
pub fn TileMap(
    /// What the map is of, read out.
    label: &'static str,
    /// The tiles.
    tiles: Vec<Tile>,
    /// Whether pictures stand on them, which need more room.
    #[prop(optional)]
    with_pictures: bool,
) -> impl IntoView {
    let class = if with_pictures { "tiles tiles--pictures" } else { "tiles" };
    let draw = move |of: Tile| tile(of, with_pictures);
    let (placed, others): (Vec<Tile>, Vec<Tile>) = tiles.into_iter().partition(|tile| tile.place.is_some());
    let others = (!others.is_empty()).then(|| {
        view! { <ul class=format!("{class} tiles--others") aria-label="Zonder plek op de kaart">{others.into_iter().map(draw).collect_view()}</ul> }
    });
    view! {
        <ul class=class aria-label=label>{placed.into_iter().map(draw).collect_view()}</ul>
        {others}
    }
}

fn tile(tile: Tile, with_pictures: bool) -> impl IntoView {
    let link = if with_pictures { "tile__link tile__link--pictures" } else { "tile__link" };
    let place = tile.place.map(|(column, row)| format!(" tile--column-{column} tile--row-{row}"));
    let kind = match tile.kind {
        TileKind::Plain => "",
        TileKind::Chosen => " tile--chosen",
        TileKind::Without => " tile--without",
    };
    // Who sees the letters and says them to the computer must find them in the name that it knows (WCAG 2.5.3).
    let (short, name) = match tile.short {
        Some(short) => (Some(view! { <span class="tile__short">{short}" "</span> }), "tile__name"),
        None => (None, "tile__name tile__name--only"),
    };
    view! {
        <li class=format!("tile{kind}{}", place.unwrap_or_default())>
            <a class=link href=tile.to>
                {tile.band.map(|words| view! { <span class="tile__band">{words}" "</span> })}
                {tile.content.map(|content| view! { <span class="tile__content">{content}" "</span> })}
                {short}
                <span class=name>{tile.name}</span>
            </a>
        </li>
    }
}
