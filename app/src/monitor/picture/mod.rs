//! Charts to take along, for somebody's own slides: a drawing with its title, how many it is about, its date and its source in it.

mod answer;
mod colours;
mod network;
mod png;
mod sheet;

use super::series::Path;
pub use answer::pictures;
use domain::ids::RegionId;
use leptos::prelude::*;
pub(super) use sheet::Sheet;

/// Where the pictures of the network are.
pub(super) const NETWORK: &str = "/monitor/netwerk";

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
    let to = format!("/monitor/regio/{region}/{}", path.id);
    view! { <span class="steps-card__take">"Plaatje: "{formats(&to, &path.label)}</span> }
}

/// The links to the pictures of a question of the network; a word on the page says that they are pictures.
pub(super) fn network_links(question: &str, label: &str) -> impl IntoView + use<> {
    view! { <span class="multiples__take"><span class="hidden-text">"Plaatje: "</span>{formats(&format!("{NETWORK}/{question}"), label)}</span> }
}

fn formats(to: &str, label: &str) -> impl IntoView + use<> {
    let link = |format: Format| {
        let (href, about) = (format!("{to}.{}", format.ending()), format!(": {label}"));
        view! { <a href=href download="">{format.ending().to_uppercase()}<span class="hidden-text">{about}</span></a> }
    };
    view! { {link(Format::Png)}" "{link(Format::Svg)} }
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
