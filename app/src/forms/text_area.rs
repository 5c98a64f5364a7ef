//! A field for a text of several lines.

use html_escape::encode_text;
use leptos::prelude::*;

/// A `<textarea>` whose id is its name. Leptos writes the content of that element as it is, so every one of the portal is
/// made here.
#[component]
pub fn TextArea(
    /// Name and id.
    #[prop(into)]
    name: String,
    /// What stands in it.
    #[prop(into)]
    text: String,
    /// How many lines are shown.
    #[prop(default = "5")]
    rows: &'static str,
    /// The id of its label, when no `<label>` names it.
    #[prop(optional_no_strip)]
    labelled_by: Option<String>,
    /// The ids of its hint and its message.
    #[prop(optional_no_strip)]
    described_by: Option<String>,
    /// "true" when it has to be mended.
    #[prop(optional_no_strip)]
    invalid: Option<&'static str>,
) -> impl IntoView {
    view! {
        <textarea
            class="field__input field__input--text"
            id=name.clone()
            name=name
            rows=rows
            aria-labelledby=labelled_by
            aria-invalid=invalid
            aria-describedby=described_by
        >
            // HTML leaves out a line end at its beginning.
            {format!("\n{}", encode_text(&text))}
        </textarea>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_stays_text() {
        let text = "\n</textarea><h1>&amp; \"hoi\"</h1>";
        let shown = Owner::new()
            .with(|| view! { <TextArea name="a" text labelled_by=None described_by=None invalid=None /> }.to_html());
        assert!(shown.ends_with(">\n\n&lt;/textarea&gt;&lt;h1&gt;&amp;amp; \"hoi\"&lt;/h1&gt;</textarea>"), "{shown}");
    }
}
