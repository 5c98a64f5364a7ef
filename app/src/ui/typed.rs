//! What somebody typed, as it is read.

use domain::links::{Part, parts};
use leptos::prelude::*;

/// A text with its lines, in which an address of the web is a link. The page that it leads to hears nothing of where it was followed.
#[component]
pub fn Typed(
    /// The text.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let part = |part: Part<'_>| match part {
        Part::Text(words) => words.to_owned().into_any(),
        Part::Link(to) => {
            let (to, words) = (to.to_owned(), to.to_owned());
            view! { <a href=to rel="noopener noreferrer">{words}</a> }.into_any()
        }
    };
    let parts: Vec<AnyView> = parts(&text).into_iter().map(part).collect();
    view! { <span class="lines">{parts}</span> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_link_and_nothing_else_is() {
        let shown = |text: &str| Owner::new().with(|| view! { <Typed text /> }.into_any().to_html());
        let html = shown("Neem mee:\neen trui. Zie https://pharos.nl/dag?a=1&b=2. <b>javascript:alert(1)</b>");
        assert!(html.contains("Neem mee:\neen trui. Zie "), "{html}");
        let link = "<a href=\"https://pharos.nl/dag?a=1&amp;b=2\" rel=\"noopener noreferrer\">https://pharos.nl/dag?a=1&amp;b=2</a>";
        assert_eq!((html.contains(link), html.matches("<a").count()), (true, 1), "{html}");
        assert!(html.contains("&lt;b&gt;javascript:alert(1)&lt;/b&gt;"), "{html}");
    }
}
