//! Charts to take along, for somebody's own slides: a drawing with its title, how many it is about, its date and its source in it.

mod answer;
mod colours;
mod png;
mod sheet;

use super::series::Path;
pub use answer::pictures;
use domain::ids::RegionId;
use leptos::prelude::*;
pub(super) use sheet::Sheet;

/// The formats of a picture, by the ending of its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Svg,
    Png,
}

impl Format {
    fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }

    /// The question and the format that the last part of an address names.
    fn named(file: &str) -> Option<(&str, Self)> {
        let (question, ending) = file.rsplit_once('.')?;
        let format = [Self::Svg, Self::Png].into_iter().find(|format| format.ending() == ending)?;
        (!question.is_empty()).then_some((question, format))
    }
}

/// The links to the pictures of a principle of a region.
pub(super) fn links(region: &RegionId, path: &Path) -> impl IntoView + use<> {
    let link = |format: Format| {
        let href = format!("/monitor/regio/{region}/{}.{}", path.id, format.ending());
        let about = format!(": {}", path.label);
        view! { <a href=href download="">{format.ending().to_uppercase()}<span class="hidden-text">{about}</span></a> }
    };
    view! { <span class="steps-card__take">"Plaatje: "{link(Format::Png)}" "{link(Format::Svg)}</span> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_question_and_one_of_two_formats() {
        assert_eq!(Format::named("p1-trekker.svg"), Some(("p1-trekker", Format::Svg)));
        assert_eq!(Format::named("p1-trekker.png"), Some(("p1-trekker", Format::Png)));
        for other in ["p1-trekker", "p1-trekker.pdf", ".png", "png", "", "p1.png.zip"] {
            assert_eq!(Format::named(other), None, "{other:?}");
        }
    }
}
