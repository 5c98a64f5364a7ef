//! What is shown, in words.

use super::super::chart_words::compared_words;
use super::address::Asked;
use crate::ui::{counted, growth_word, listed};
use domain::monitor::{Compared, GrowthChoice};
use domain::network::{MOST_OF_MIDDLE, MOST_OF_SMALL, RegionSize};

/// What a size means.
pub(super) fn size_words(size: RegionSize) -> String {
    match size {
        RegionSize::Small => format!("klein, tot en met {MOST_OF_SMALL} gemeenten"),
        RegionSize::Middle => format!("middelgroot, {} tot en met {MOST_OF_MIDDLE} gemeenten", MOST_OF_SMALL + 1),
        RegionSize::Large => format!("groot, {} gemeenten of meer", MOST_OF_MIDDLE + 1),
    }
}

/// "Je ziet 7 van de 25 regio’s: gegroeid sinds april 2026 bij “Een stevige trekker”."
pub(super) fn shown(asked: &Asked, principle: Option<&str>, since: Option<&str>, found: usize, all: usize) -> String {
    if !asked.asks() {
        return format!("Je ziet alle {}.", counted(all, "regio", "regio’s"));
    }
    let growth = growth(&asked.growth, principle, since);
    let zone = asked.zone.map(|zone| format!("helemaal of deels in schoolzone {}", zone.as_str()));
    let size = asked.size.map(size_words);
    let chosen = match asked.regions.len() {
        0 => None,
        1 => Some("de regio die je koos".to_owned()),
        many => Some(format!("de {many} regio’s die je koos")),
    };
    let asks: Vec<String> = [growth, zone, size, chosen].into_iter().flatten().collect();
    let marked = match (asked.growth.asks(), principle) {
        (false, Some(principle)) => format!(" “{principle}” is gemarkeerd."),
        _ => String::new(),
    };
    match asks.is_empty() {
        true => format!("Je ziet alle {}.{marked}", counted(all, "regio", "regio’s")),
        false => format!("Je ziet {found} van de {all} regio’s: {}.{marked}", asks.join("; ")),
    }
}

fn growth(choice: &GrowthChoice, principle: Option<&str>, since: Option<&str>) -> Option<String> {
    let since = since.map(|since| format!(" sinds {since}")).unwrap_or_default();
    let levels: Vec<&str> = choice.levels.iter().map(|level| growth_word(level.number())).collect();
    let levels = (!levels.is_empty()).then(|| format!("op {}", levels.join(" of ")));
    let compared = choice.compared.map(|compared| match compared {
        Compared::Stayed => format!("gelijk gebleven{since}"),
        Compared::Back => format!("teruggegaan{since}"),
        compared => format!("{}{since}", compared_words(compared)),
    });
    let apart = choice.far_apart.then(|| "met twee antwoorden die ver uit elkaar liggen".to_owned());
    let all: Vec<String> = [levels, compared, apart].into_iter().flatten().collect();
    let at = principle.map_or("bij ten minste één principe".to_owned(), |label| format!("bij “{label}”"));
    (!all.is_empty()).then(|| format!("{} {at}", listed(&all)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::monitor::Level;
    use domain::network::SchoolZone;

    fn said(asked: &Asked, principle: Option<&str>) -> String {
        shown(asked, principle, Some("april 2026"), 7, 25)
    }

    #[test]
    fn a_sentence_says_what_is_shown() {
        let mut asked = Asked::default();
        assert_eq!(said(&asked, None), "Je ziet alle 25 regio’s.");
        asked.growth.principle = Some("p1-trekker".into());
        assert_eq!(said(&asked, Some("Trekker")), "Je ziet alle 25 regio’s. “Trekker” is gemarkeerd.");
        asked.growth.compared = Some(Compared::Grew);
        let grew = "Je ziet 7 van de 25 regio’s: gegroeid sinds april 2026 bij “Trekker”.";
        assert_eq!(said(&asked, Some("Trekker")), grew);
        asked.growth = GrowthChoice {
            levels: [4, 5].into_iter().filter_map(Level::new).collect(),
            far_apart: true,
            ..GrowthChoice::default()
        };
        (asked.zone, asked.size) = (Some(SchoolZone::Noord), Some(RegionSize::Small));
        assert_eq!(
            said(&asked, None),
            "Je ziet 7 van de 25 regio’s: op Knop of Bloem en met twee antwoorden die ver uit elkaar liggen bij ten minste één \
            principe; helemaal of deels in schoolzone noord; klein, tot en met 10 gemeenten."
        );
    }
}
